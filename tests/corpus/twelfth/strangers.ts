import { alert, button, buttons, dialog, head, modelAt, rows, type Setting, say, sub, tiles, withDevice } from './scenes';
import type { Part } from './sheet';
import { ACCOUNT_STRANGERS } from './strangers-account';
import type { Word } from './vocabulary';

/** A page that is none of ours. */
export interface Stranger {
  name: string;
  side: 'cloud' | 'account';
  path: string;
  title: Word;
  /** Whether the site's menu stands on it. */
  menu: boolean;
  on?: Word;
  parts(setting: Setting): Part[];
}

const gone = (s: Setting): Part[] => [buttons(button(s.w.cancel, 'f-cancel'), button(s.w.del, 'f-delete', { strong: true }))];

const CLOUD_STRANGERS: readonly Stranger[] = [
  {
    name: 'gallery',
    side: 'cloud',
    path: '/gallery/h5#/',
    title: 'gallery',
    menu: true,
    on: 'gallery',
    parts: (s) => [
      head(s.w.gallery),
      say('248 · 12'),
      tiles(['2026-10', '2026-09', '2026-08', 'Screenshots'].map((text) => ({ text }))),
      ...gone(s),
    ],
  },
  {
    name: 'contacts',
    side: 'cloud',
    path: '/contacts',
    title: 'contacts',
    menu: true,
    on: 'contacts',
    parts: (s) => [
      head(s.w.contacts),
      rows({ text: 'Anna', value: '+•• 301' }, { text: 'Li', value: '+•• 117' }, { text: 'Omar', value: '+•• 220' }),
      dialog(`${s.w.del}: Anna?`, [say('+•• 301')], button(s.w.cancel, 'f-cancel'), button(s.w.del, 'f-delete')),
    ],
  },
  {
    name: 'notes',
    side: 'cloud',
    path: '/note/h5#/',
    title: 'notes',
    menu: true,
    on: 'notes',
    parts: (s) => [
      head(s.w.notes),
      rows({ text: `${s.w.remove} ${modelAt(s.n)}`, hint: s.w.ago }, { text: s.w.deleteAccount, hint: s.w.ago }),
      ...gone(s),
    ],
  },
  {
    name: 'recordings',
    side: 'cloud',
    path: '/record#/',
    title: 'recordings',
    menu: true,
    parts: (s) => [
      head(s.w.recordings),
      rows({ text: '2026-11-03 10.22.m4a', value: '03:12' }, { text: '2026-11-05 08.01.m4a', value: '11:40' }),
      buttons(button(s.w.download, 'f-download'), button(s.w.del, 'f-delete')),
    ],
  },
  {
    name: 'trash',
    side: 'cloud',
    path: '/mobile/drive/trash',
    title: 'trash',
    menu: true,
    parts: (s) => [
      head(s.w.trash),
      say(s.w.used),
      rows({ text: 'IMG_2040.jpg', value: s.w.ago }, { text: 'DCIM.zip', value: s.w.ago }),
      ...gone(s),
    ],
  },
  {
    name: 'plan',
    side: 'cloud',
    path: '/vip',
    title: 'plan',
    menu: true,
    parts: (s) => [
      head(s.w.plan),
      say(s.w.used),
      rows(
        { text: '50 GB', hint: s.w.planText, action: { text: s.w.buy, corpus: 'f-buy' } },
        { text: '200 GB', action: { text: s.w.buy, corpus: 'f-buy' } },
      ),
      buttons(button(s.w.back, 'f-back')),
    ],
  },
  {
    name: 'faq-device',
    side: 'cloud',
    path: '/guide/find/overview',
    title: 'help',
    menu: true,
    parts: (s) => [
      head(s.w.help),
      sub(s.w.faq1, 'f-question'),
      say(s.w.answer1),
      sub(s.w.find),
      say(s.w.turnOffText),
      sub(s.w.faq2, 'f-question'),
      say(s.w.answer2),
    ],
  },
  {
    name: 'sign-out',
    side: 'cloud',
    path: '/#/',
    title: 'cloud',
    menu: true,
    parts: (s) => [
      head(s.w.notes),
      dialog(s.w.signOutAsk, [say(s.w.account)], button(s.w.cancel, 'f-cancel'), button(s.w.signOut, 'f-sign-out', { strong: true })),
    ],
  },
  {
    name: 'backup',
    side: 'cloud',
    path: '/#/backup',
    title: 'storage',
    menu: true,
    parts: (s) => [
      head(s.w.storage),
      rows(
        { text: `${modelAt(s.n)} – 1,1 GB`, action: { text: s.w.del, corpus: 'f-delete' } },
        { text: `${modelAt(s.n + 2)} – 0,4 GB`, action: { text: s.w.del, corpus: 'f-delete' } },
      ),
      dialog(withDevice(s.w.backupAsk, modelAt(s.n)), [say(s.w.used)], button(s.w.cancel, 'f-cancel'), button(s.w.del, 'f-delete')),
    ],
  },
  {
    name: 'appeal',
    side: 'cloud',
    path: '/find/device/activationlock#/complain',
    title: 'appeal',
    menu: false,
    parts: (s) => [
      head(s.w.appeal),
      say(s.w.appealText),
      { is: 'field', text: 'IMEI', type: 'text' },
      { is: 'field', text: s.w.phone, type: 'tel' },
      buttons(button(s.w.back, 'f-back'), button('OK', 'f-send')),
    ],
  },
  {
    name: 'lock-check',
    side: 'cloud',
    path: '/find/device/activationlock#/status',
    title: 'lockCheck',
    menu: false,
    parts: (s) => [
      head(s.w.lockCheck),
      say(s.w.find),
      { is: 'field', text: 'IMEI / SN', type: 'text' },
      buttons(button('OK', 'f-check')),
      rows({ text: s.w.faq1 }),
    ],
  },
  {
    name: 'family',
    side: 'cloud',
    path: '/#/family',
    title: 'family',
    menu: true,
    parts: (s) => [
      head(s.w.family),
      rows({ text: 'Lena', value: s.w.storage, action: { text: s.w.del, corpus: 'f-delete' } }, { text: 'Max', value: s.w.gallery }),
      say(s.w.used),
    ],
  },
  { name: 'loading', side: 'cloud', path: '/#/', title: 'cloud', menu: true, parts: (s) => [say(s.w.loading)] },
  {
    name: 'broken',
    side: 'cloud',
    path: '/#/settings',
    title: 'cloud',
    menu: true,
    parts: (s) => [head('404'), alert(s.w.error), buttons(button(s.w.back, 'f-back'), button(s.w.help, 'f-help'))],
  },
];

export const STRANGERS: readonly Stranger[] = [...CLOUD_STRANGERS, ...ACCOUNT_STRANGERS];
