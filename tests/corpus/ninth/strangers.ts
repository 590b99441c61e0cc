import { accountSheet, type Context, cloudSheet, devices, ownName, thing } from './context';
import type { Draft } from './draft';
import type { Act, Part, Row } from './parts';
import type { Key } from './table';

const done = (sheet: Draft['sheet'], known: string, forbidden: string[] = []): Draft => ({
  sheet,
  kind: null,
  controls: {},
  forbidden,
  known,
  site: known.includes('account.xiaomi.com') ? 'account' : 'cloud',
});
const head = (text: string): Part => ({ is: 'title', level: 1, text });
const say = (text: string): Part => ({ is: 'text', text });
const acts = (...items: Act[]): Part => ({ is: 'acts', items });
const rows = (...items: Row[]): Part => ({ is: 'rows', items });
const field = (text: string, kind = 'text'): Part => ({ is: 'field', text, kind });
const cancel = ({ w }: Context): Act => ({ text: w('ca'), c: 'cancel' });
const drop = (text: string): Act => ({ text, c: 'drop', tone: 'danger' });
const dialog = (title: string, parts: Part[], foot: Act[]): Part => ({ is: 'layer', form: 'dialog', title, parts, foot });
const photos: Part = {
  is: 'photos',
  names: ['IMG_20260811_091204.jpg', 'IMG_20260811_091310.jpg', 'VID_20260902_184455.mp4', 'Screenshot_2026-09-14.jpg'],
};
const cloud = (at: Context, here: Key | '', title: string, parts: Part[], known: string, forbidden: string[] = ['signout']): Draft =>
  done(cloudSheet(at, here, title, [head(title), ...parts]), known, forbidden);
const account = (at: Context, here: Key | '', title: string, parts: Part[], known: string, bare = false): Draft =>
  done(accountSheet(at, here, title, [head(title), ...parts], bare), known);

/** Pages that ask for a secret or for a proof. */
const secrets: readonly ((at: Context) => Draft)[] = [
  (at) =>
    account(
      at,
      '',
      at.w('si'),
      [field(at.w('em')), field(at.w('pw'), 'password'), acts({ text: at.w('si'), tone: 'main' }, { text: at.w('fp') })],
      'account.xiaomi.com/fe/service/login/password',
      true,
    ),
  (at) =>
    account(
      at,
      '',
      at.w('fp'),
      [field(at.w('em')), acts({ text: at.w('ba') }, { text: at.w('nx'), tone: 'main' })],
      'account.xiaomi.com/helpcenter/service/forgetPassword',
      true,
    ),
  (at) =>
    account(
      at,
      'se',
      at.w('ec'),
      [
        say(at.w('ecs')),
        field('• • • • • •', 'tel'),
        acts(cancel(at), { text: at.w('nx'), tone: 'main' }),
        rows({ text: at.w('rp'), value: '+•• ••• ••41' }, { text: at.w('rem'), value: 'm••••@example.com' }),
      ],
      'account.xiaomi.com/fe/service/identity/verifyPhone',
    ),
  (at) =>
    cloud(
      at,
      '',
      at.w('un'),
      [say(at.w('uns')), field('IMEI'), field(at.w('sn')), field(at.w('rp'), 'tel'), acts({ text: at.w('nx'), tone: 'main' })],
      'i.mi.com/find/device/activationlock#/complain',
    ),
  (at) =>
    cloud(
      at,
      '',
      at.w('imq'),
      [field('IMEI'), acts({ text: at.w('nx'), tone: 'main' }), rows({ text: at.w('un') }, { text: at.w('fp') })],
      'i.mi.com/find/device/activationlock#/status',
    ),
];

/** What the cloud keeps. */
const kept: readonly ((at: Context) => Draft)[] = [
  (at) => cloud(at, 'ga', at.w('ga'), [say('2026-08'), photos, acts({ text: at.w('dr') })], 'i.mi.com/gallery/h5#/'),
  (at) =>
    cloud(
      at,
      'ga',
      at.w('ga'),
      [photos, dialog(at.w('ph'), [say(at.w('tr'))], [cancel(at), drop(at.w('nx'))])],
      'us.i.mi.com/gallery/h5#/photo',
      ['cancel', 'drop'],
    ),
  (at) =>
    cloud(
      at,
      'co',
      at.w('co'),
      [
        rows(
          { text: 'A. K.', value: '+•• ••• ••12' },
          { text: 'B. M.', value: '+•• ••• ••77' },
          { text: 'Xiaomi Service', value: '+•• ••• ••00' },
        ),
        acts({ text: at.w('ad') }),
      ],
      'i.mi.com/contacts',
    ),
  (at) =>
    cloud(
      at,
      'no',
      at.w('no'),
      [
        rows(
          { text: at.w('rm'), note: at.w('faa', `${at.w('st')} › ${at.w('md')}`) },
          { text: at.w('pw'), note: 'Wi-Fi 5G' },
          { text: at.w('hq'), note: '2026-10-02' },
        ),
      ],
      'i.mi.com/note/h5#/',
    ),
  (at) =>
    cloud(
      at,
      're',
      at.w('re'),
      [
        rows({ text: '2026-09-01 10.20.m4a', value: '03:12' }, { text: '2026-09-04 18.41.m4a', value: '00:48' }),
        acts({ text: at.w('ri'), c: 'sound' }),
      ],
      'i.mi.com/record',
      ['sound'],
    ),
  (at) =>
    cloud(
      at,
      '',
      at.w('ms'),
      [rows({ text: 'Xiaomi', note: `${at.w('ec')}: 204 118` }, { text: '+•• ••• ••12', note: 'OK' })],
      'i.mi.com/sms/h5',
    ),
  (at) =>
    cloud(
      at,
      'dr',
      at.w('dr'),
      [rows({ text: 'invoice-2026.pdf', value: '214 KB' }, { text: 'Download', value: '12' }, { text: 'MIUI', value: '3' })],
      'i.mi.com/drive',
    ),
  (at) =>
    cloud(
      at,
      'tr',
      at.w('tr'),
      [
        rows({ text: 'IMG_20260811_091204.jpg', value: '29 d' }, { text: 'invoice-2025.pdf', value: '12 d' }),
        acts({ text: at.w('er'), c: 'drop', tone: 'danger' }),
      ],
      'i.mi.com/mobile/drive/trash',
      ['drop'],
    ),
  (at) =>
    cloud(
      at,
      '',
      at.w('pl'),
      [
        { is: 'meter', text: at.w('us', '18 GB', '50 GB'), share: 36 },
        {
          is: 'tiles',
          items: [
            { text: '50 GB', note: '€0.99' },
            { text: '200 GB', note: '€2.99' },
            { text: '2 TB', note: '€9.99' },
          ],
        },
        rows({ text: at.w('ga'), value: '12 GB' }, { text: at.w('dr'), value: '5 GB' }),
      ],
      'i.mi.com/vip',
    ),
  (at) => {
    const one = thing(at, 0);
    const list = devices(at, 2).map((item) => ({ ...item, c: undefined, note: `4.2 GB · ${item.note}` }));
    return cloud(
      at,
      'st',
      at.w('ab'),
      [{ is: 'devices', items: list }, dialog(at.w('db'), [say(`${one.name}, 4.2 GB`), say(at.w('bk'))], [cancel(at), drop(at.w('er'))])],
      'i.mi.com/#/backup',
      ['cancel', 'drop'],
    );
  },
];

/** Lists of devices that are not the owner's list. */
const lookalikes: readonly ((at: Context) => Draft)[] = [
  (at) => {
    const list = devices(at, 3).map((item) => ({ name: item.name, note: `4.2 GB · ${at.w('bk')}`, act: { text: at.w('er'), c: 'drop' } }));
    return cloud(
      at,
      'st',
      at.w('ab'),
      [
        { is: 'toggle', text: at.w('ab'), on: true },
        { is: 'devices', items: list },
      ],
      'i.mi.com/#/backup',
      ['drop'],
    );
  },
  (at) => {
    const list = [0, 2, 4].map((index) => ({ name: thing(at, index).model, note: `€${299 + index * 75}`, act: { text: at.w('nx') } }));
    return cloud(at, '', at.w('wn'), [say(at.w('l2')), { is: 'devices', items: list }, acts({ text: 'mi.com' })], 'i.mi.com/#/offers');
  },
];

/** Text about us: answers, news, policies. */
const texts: readonly ((at: Context) => Draft)[] = [
  (at) =>
    cloud(
      at,
      '',
      at.w('faq'),
      [
        say(at.w('faa', `${at.w('st')} › ${at.w('md')} › ${at.w('rm')}`)),
        { is: 'group', title: at.w('he'), parts: [rows({ text: at.w('faq2') }, { text: at.w('imq') }, { text: at.w('fp') })] },
      ],
      'i.mi.com/guide/find/overview',
    ),
  (at) =>
    account(
      at,
      'he',
      at.w('faq2'),
      [
        say(at.w('faa2', `${at.w('pv')} › ${at.w('da')}`)),
        say(at.w('l1')),
        say(at.w('l2')),
        rows({ text: at.w('faq') }, { text: at.w('fp') }),
      ],
      'account.xiaomi.com/helpcenter/faq/01.guide/02.login/faq-1',
    ),
  (at) =>
    cloud(
      at,
      '',
      at.w('wn'),
      [
        { is: 'title', level: 2, text: '3.18 (2026-11-02)' },
        say(at.w('wns')),
        { is: 'title', level: 2, text: '3.17 (2026-09-20)' },
        { is: 'bullets', items: [{ text: `${at.w('fd')}: ${at.w('lo')}` }, { text: `${at.w('md')}: ${at.w('rn')}` }] },
      ],
      'i.mi.com/#/changelog',
    ),
  (at) =>
    account(
      at,
      '',
      at.w('pp'),
      [
        say('v4.2 · 2026-10-01'),
        { is: 'title', level: 2, text: `1. ${at.w('mn')}` },
        say(`${at.w('ps')} ${at.w('ds')} ${at.w('ck')}`),
        { is: 'title', level: 2, text: `2. ${at.w('da')}` },
        say(`${at.w('das')} ${at.w('faa2', at.w('pv'))}`),
        { is: 'title', level: 2, text: `3. ${at.w('la')}` },
        say(at.w('sd')),
      ],
      'account.xiaomi.com/about/protocol/privacy',
      true,
    ),
  (at) =>
    cloud(
      at,
      '',
      at.w('hq'),
      [
        say('#4 · Mi Fan · 2026-10-11'),
        say(at.w('faq')),
        say('#5 · Moderator · 2026-10-12'),
        say(at.w('faa', `${at.w('st')} › ${at.w('md')}`)),
        acts({ text: at.w('nx') }),
      ],
      'i.mi.com/forum/t/50121',
    ),
];

/** Other pages of the account. */
const others: readonly ((at: Context) => Draft)[] = [
  (at) =>
    account(
      at,
      'pi',
      at.w('pi'),
      [
        {
          is: 'facts',
          items: [
            ['ID', '6••••••417'],
            [at.w('la'), ownName(at.lang)],
            [at.w('rem'), 'm••••@example.com'],
          ],
        },
        acts({ text: at.w('ch') }),
      ],
      'account.xiaomi.com/fe/service/account/profile',
    ),
  (at) =>
    account(
      at,
      'pv',
      at.w('nl'),
      [rows({ text: at.w('wn'), on: true }, { text: at.w('pl'), on: false }, { text: at.w('pr'), on: false }), acts({ text: at.w('cn') })],
      'account.xiaomi.com/fe/service/account/subscriptions',
    ),
  (at) =>
    account(
      at,
      'th',
      at.w('th'),
      [rows({ text: 'Google', value: 'm••••@gmail.com', on: true }, { text: 'Facebook', on: false }, { text: 'Apple', on: false })],
      'account.xiaomi.com/fe/service/account/sns',
    ),
  (at) =>
    account(
      at,
      'ho',
      at.w('ho'),
      [
        {
          is: 'devices',
          items: [
            { name: at.w('hos'), note: '81.2.•.•', act: { text: at.w('so'), c: 'signout' } },
            { name: thing(at, 1).model, note: '81.2.•.•', act: { text: at.w('so'), c: 'signout' } },
          ],
        },
      ],
      'account.xiaomi.com/fe/service/account/sessions',
    ),
  (at) =>
    account(
      at,
      'fa',
      at.w('fa'),
      [
        rows({ text: 'm••••@example.com', value: at.w('on') }, { text: 'k••••@example.com', value: at.w('of') }),
        acts({ text: at.w('ad'), tone: 'main' }),
      ],
      'account.xiaomi.com/fe/service/family',
    ),
];

/** Pages with next to nothing on them. */
const empty: readonly ((at: Context) => Draft)[] = [
  (at) =>
    done(
      cloudSheet(at, '', at.w('e4'), [head('404'), say(at.w('e4')), acts({ text: at.w('ba') }, { text: at.w('he') })]),
      'i.mi.com/#/404',
    ),
  (at) => done(cloudSheet(at, 'st', at.w('ld'), [say(at.w('ld'))]), 'i.mi.com/'),
  (at) =>
    done(
      accountSheet(at, '', at.w('ac'), [dialog('Cookies', [say(at.w('ck'))], [cancel(at), { text: at.w('ok'), tone: 'main' }])]),
      'account.xiaomi.com/fe/service/cookies',
      ['cancel'],
    ),
  (at) =>
    done(
      accountSheet(at, '', at.w('so'), [
        say(at.w('ld')),
        dialog(at.w('soq'), [], [cancel(at), { text: at.w('so'), c: 'signout', tone: 'main' }]),
      ]),
      'account.xiaomi.com/fe/service/logout',
      ['cancel', 'signout'],
    ),
  (at) =>
    cloud(
      at,
      '',
      at.w('pr'),
      [say(at.w('hi')), say(`${at.w('ga')}, ${at.w('co')}, ${at.w('fd')}`), acts({ text: 'Google Play' }, { text: 'GetApps' })],
      'i.mi.com/#/app',
    ),
];

export const STRANGERS = [...secrets, ...kept, ...lookalikes, ...texts, ...others, ...empty];
