import type { Entry, Part, View } from './model';
import { bareAccount, bareCloud, devices, inAccount, inCloud, model, type Pen } from './parts';

/** A page that is none of ours. */
export interface Stranger {
  view: View;
  url: string;
  forbidden: string[];
}
const cloud = (view: View, url: string, ...forbidden: string[]): Stranger => ({ view, url, forbidden: ['out', ...forbidden] });
const account = (view: View, url: string, ...forbidden: string[]): Stranger => ({ view, url, forbidden: ['out', 'help', ...forbidden] });
const SIGN = 'https://account.xiaomi.com/fe/service';

/** "Ask to unlock a device", in the languages that this page is shown in. */
const UNLOCK: Readonly<Record<string, string>> = {
  en: 'Request to unlock a device',
  fr: "Demande de déverrouillage d'un appareil",
  hi: 'डिवाइस अनलॉक करने का अनुरोध',
  'zh-CN': '设备解锁申请',
};

export const STRANGERS: readonly ((p: Pen) => Stranger)[] = [
  (p) => {
    const v = inAccount(p, null, {
      heading: p.w('signin'),
      parts: [
        {
          is: 'fields',
          items: [
            [p.w('account'), 'text'],
            [p.w('signin'), 'password'],
          ],
        },
        {
          is: 'buttons',
          items: [
            { text: p.w('signin'), danger: true, mark: 'in' },
            { text: p.w('help'), mark: 'helper' },
          ],
        },
        { is: 'rows', items: [{ text: p.w('policy'), value: '›' }] },
      ],
    });
    return { view: { ...v, menu: [], top: [] }, url: p.n % 2 ? `${SIGN}/login/password` : bareAccount(p.n), forbidden: ['in', 'helper'] };
  },
  (p) =>
    account(
      inAccount(p, 'privacy', {
        heading: p.w('signin'),
        lead: p.w('code'),
        parts: [
          { is: 'fields', items: [[p.w('code'), 'tel']] },
          {
            is: 'buttons',
            items: [
              { text: p.w('cancel'), mark: 'cancel' },
              { text: 'OK', danger: true, mark: 'ok' },
            ],
          },
        ],
      }),
      p.n % 2 ? `${SIGN}/identity/verifyPhone?sid=passport` : bareAccount(p.n),
      'cancel',
      'ok',
    ),
  (p) =>
    account(
      inAccount(p, 'security', {
        heading: p.w('history'),
        parts: [{ is: 'entries', items: devices(p, 4, () => ({ act: { text: p.w('signout'), mark: 'end' } })) }],
      }),
      bareAccount(p.n),
      'end',
    ),
  (p) =>
    cloud(
      inCloud(p, null, {
        heading: p.w('plans'),
        lead: p.w('space'),
        parts: [
          { is: 'tiles', items: [{ text: '50 GB' }, { text: '200 GB' }, { text: '1 TB' }] },
          { is: 'rows', items: [{ text: p.w('renewal'), on: true, mark: 'renew' }] },
          { is: 'buttons', items: [{ text: p.w('buy'), danger: true, mark: 'pay' }] },
        ],
      }),
      p.n % 2 ? 'https://i.mi.com/vip?source=web' : bareCloud(p.n),
      'pay',
      'renew',
    ),
  (p) =>
    cloud(
      inCloud(p, null, {
        heading: p.w('trash'),
        parts: [
          { is: 'entries', items: [1, 2, 3].map((i): Entry => ({ name: `IMG_2027030${i}.jpg`, sub: p.w('gallery') })) },
          {
            is: 'buttons',
            items: [
              { text: p.w('emptyTrash'), danger: true, mark: 'empty' },
              { text: p.w('cancel'), mark: 'cancel' },
            ],
          },
        ],
      }),
      p.n % 2 ? 'https://i.mi.com/mobile/drive/trash' : bareCloud(p.n),
      'empty',
      'cancel',
    ),
  (p) =>
    cloud(
      inCloud(p, null, {
        heading: p.w('help'),
        lead: p.w('faqQ'),
        parts: [
          { is: 'text', text: p.w('faqA') },
          { is: 'points', items: [{ text: p.w('removeWarn') }, { text: `«${p.w('turnOff')}» — «${p.w('remove')}»` }] },
        ],
      }),
      p.n % 2 ? 'https://i.mi.com/guide/find/overview' : bareCloud(p.n),
    ),
  (p) =>
    cloud(
      inCloud(p, 'gallery', {
        heading: p.w('gallery'),
        parts: [
          { is: 'tiles', items: ['01.02.2027', '14.02.2027', 'Camera', 'Screenshots'].map((text) => ({ text })) },
          { is: 'buttons', items: [{ text: p.w('trash'), mark: 'bin' }] },
        ],
      }),
      p.n % 2 ? 'https://i.mi.com/gallery/h5#/' : bareCloud(p.n),
      'bin',
    ),
  (p) =>
    account(
      inAccount(p, null, {
        heading: p.w('family'),
        parts: [
          {
            is: 'entries',
            items: [
              { name: 'Aylin', sub: p.w('online') },
              { name: 'Marek', sub: p.w('offline'), act: { text: p.w('cancel'), mark: 'leave' } },
            ],
          },
          { is: 'rows', items: [{ text: p.w('space'), value: '›' }] },
        ],
      }),
      bareAccount(p.n),
      'leave',
    ),
  (p) =>
    account(
      inAccount(p, 'linked', {
        heading: p.w('linked'),
        parts: [
          {
            is: 'entries',
            items: ['Google', 'Facebook', 'Apple ID'].map(
              (name): Entry => ({ name, sub: p.w('account'), act: { text: p.w('cancel'), mark: 'unlink' } }),
            ),
          },
        ],
      }),
      p.n % 2 ? `${SIGN}/account/sns` : bareAccount(p.n),
      'unlink',
    ),
  (p) =>
    p.n % 2
      ? cloud(
          inCloud(p, null, { heading: p.w('error'), parts: [{ is: 'buttons', items: [{ text: p.w('back'), mark: 'back' }] }] }),
          bareCloud(p.n),
          'back',
        )
      : account(
          inAccount(p, null, { heading: p.w('error'), parts: [{ is: 'buttons', items: [{ text: p.w('back'), mark: 'back' }] }] }),
          bareAccount(p.n),
          'back',
        ),
  (p) =>
    cloud(
      inCloud(p, null, {
        heading: p.w('space'),
        parts: [{ is: 'entries', items: [1, 2].map((i): Entry => ({ name: `${model(p.n + i)} · 0${i}.03.2027`, sub: '1,4 GB' })) }],
        sheet: {
          title: p.w('backup'),
          parts: [
            {
              is: 'buttons',
              items: [
                { text: p.w('cancel'), mark: 'cancel' },
                { text: 'OK', danger: true, mark: 'drop' },
              ],
            },
          ],
        },
      }),
      bareCloud(p.n),
      'cancel',
      'drop',
    ),
  (p) =>
    cloud(
      inCloud(p, 'notes', {
        heading: p.w('notes'),
        parts: [
          {
            is: 'entries',
            items: [
              { name: p.w('changePassword'), sub: '02.03.2027' },
              { name: p.w('myDevices'), sub: 'Redmi, POCO' },
              { name: p.w('deleteEntry'), sub: '?' },
            ],
          },
        ],
      }),
      p.n % 2 ? 'https://i.mi.com/note/h5#/' : bareCloud(p.n),
    ),
  (p) =>
    account(
      inAccount(p, null, {
        heading: p.w('policy'),
        lead: '2027-01-15',
        parts: (['manageData', 'download', 'withdraw'] as const).map(
          (k, i): Part => ({
            is: 'text',
            text: `${i + 1}. ${p.w(k)}. ${p.w('privacyIntro')}. ${p.w('delIntro')} ${p.w('lose1')}. ${p.w('policy')}, ${p.w('account')}, ${p.w('cloud')}.`,
          }),
        ),
      }),
      p.n % 2 ? 'https://account.xiaomi.com/about/protocol/privacy' : bareAccount(p.n),
    ),
  (p) => {
    const v = inCloud(p, null, {
      heading: p.w('recordings'),
      parts: [{ is: 'entries', items: [{ name: 'REC_0412.m4a', sub: '3:12' }] }],
      sheet: {
        title: p.w('signout'),
        parts: [
          { is: 'text', text: p.w('account') },
          {
            is: 'buttons',
            items: [
              { text: p.w('cancel'), mark: 'cancel' },
              { text: p.w('signout'), danger: true, mark: 'leave' },
            ],
          },
        ],
      },
    });
    return cloud(v, bareCloud(p.n), 'cancel', 'leave');
  },
  (p) => {
    const v = inCloud(p, null, {
      heading: p.w('cookie'),
      parts: [
        {
          is: 'rows',
          items: [
            { text: p.w('reports'), on: false },
            { text: p.w('policy'), value: '›' },
          ],
        },
        {
          is: 'buttons',
          items: [
            { text: 'OK', danger: true, mark: 'ok' },
            { text: p.w('cancel'), mark: 'cancel' },
          ],
        },
      ],
    });
    return cloud({ ...v, menu: [] }, bareCloud(p.n), 'ok', 'cancel');
  },
  (p) =>
    cloud(
      inCloud(p, 'contacts', {
        heading: p.w('contacts'),
        parts: [
          {
            is: 'entries',
            items: [p.w('own'), p.w('help'), 'Redmi Service', 'POCO Fans'].map(
              (name, i): Entry => ({ name, sub: `+•• ••• ${20 + i}`, more: { text: p.w('more'), mark: 'dots' } }),
            ),
          },
        ],
      }),
      p.n % 2 ? 'https://i.mi.com/contacts' : bareCloud(p.n),
      'dots',
    ),
  (p) => {
    const v = inAccount(p, null, {
      heading: `${p.w('account')} · v27.${p.n % 9}`,
      parts: [
        {
          is: 'points',
          items: [{ text: p.w('changePassword') }, { text: `${p.w('privacy')}: ${p.w('download')}` }, { text: p.w('faqA') }],
        },
        { is: 'rows', items: [{ text: p.w('help'), value: '›', mark: 'read' }] },
      ],
    });
    return account(v, p.n % 2 ? 'https://account.xiaomi.com/helpcenter/news' : bareAccount(p.n), 'read');
  },
  (p) => {
    const heading = UNLOCK[p.lang] ?? UNLOCK['en'] ?? '';
    const v = inCloud(p, null, {
      heading,
      lead: p.w('find'),
      parts: [
        {
          is: 'fields',
          items: [
            ['IMEI', 'text'],
            [p.w('recEmail'), 'email'],
          ],
        },
        {
          is: 'buttons',
          items: [
            { text: p.w('back'), mark: 'back' },
            { text: heading, danger: true, mark: 'send' },
          ],
        },
      ],
    });
    return {
      view: { ...v, menu: [], top: [] },
      url: 'https://i.mi.com/find/device/activationlock?_locale=en#/complain',
      forbidden: ['back', 'send'],
    };
  },
];
