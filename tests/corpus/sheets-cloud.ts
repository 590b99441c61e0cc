import { ACCOUNT_ITEM, type Labels, languageOf, OWN_TURN_OFF } from './labels';
import type { Block, DeviceRow, Item, Line, Sheet } from './page';
import { turn } from './tools';
import type { Words } from './words';

/** The pages of i.mi.com that are what they claim to be. */

export interface Draft {
  wording: string;
  language: string;
  labels: Labels;
  words: Words;
  /** Which design of the page, which address, which devices: everything that varies follows from it. */
  seed: number;
}

const MODELS = ['Redmi Note 12', 'Xiaomi 13T', 'Mi TV Stick', 'POCO X5 Pro', 'Redmi 9A', 'Mi 11 Lite', 'Xiaomi Pad 6', 'Mi A2', '小米14'];

/** `zh-CN` as the sites write it in addresses. */
export function locale(language: string): string {
  const region: Record<string, string> = {
    ru: 'RU',
    en: 'US',
    uk: 'UA',
    es: 'ES',
    id: 'ID',
    de: 'DE',
    fr: 'FR',
    it: 'IT',
    pl: 'PL',
    tr: 'TR',
  };
  if (language.includes('-')) return language.replace('-', '_');
  return region[language] ? `${language}_${region[language]}` : language;
}

/** The names in one person's list: models, and one name that the person gave. */
export function deviceNames({ words, seed }: Draft, many: number): string[] {
  const names = Array.from({ length: many }, (_, at) => turn(MODELS, seed * 2 + at));
  if (many > 1) names[1] = words.named;
  return names;
}

/** The parts that all pages of the cloud share. */
export function cloudFrame(draft: Draft, name: string): Omit<Sheet, 'url' | 'title' | 'main' | 'kind'> {
  const { labels, words, language, seed } = draft;
  const account = ACCOUNT_ITEM[language] ?? labels.brand;
  return {
    name,
    site: labels.siteName,
    user: seed % 2 === 0 ? '6012345678' : words.person,
    menu: [
      { text: account, href: 'https://account.xiaomi.com/fe/service/account', corpus: 'to-account' },
      { text: labels.signOut, corpus: 'x-sign-out' },
    ],
    nav: [],
    footer: [
      { text: labels.help, href: `/guide/${language}/xiaomicloud/overview` },
      { text: labels.privacyPolicy, href: `https://privacy.mi.com/xiaomicloud/${locale(language)}` },
    ],
    controls: {},
    forbidden: ['x-sign-out', 'to-account'],
  };
}

const HOME_URLS = ['https://i.mi.com/', 'https://i.mi.com/#/', 'https://us.i.mi.com/#/', 'https://eu.i.mi.com/', 'https://in.i.mi.com/#/'];

export function cloudHome(draft: Draft): Sheet {
  const { labels, words, language, seed } = draft;
  const gear = seed % 3 === 1;
  const tiles: Item[] = [
    { text: words.gallery, href: '/gallery/h5#/' },
    { text: words.contacts, href: '/contacts' },
    { text: words.notes, href: '/note/h5#/' },
    { text: words.messages, href: '/sms/h5' },
    { text: words.drive, href: '/mobile/drive' },
    { text: labels.findDevice, href: seed % 2 === 0 ? '/mobile/find' : '/find', corpus: 'to-find' },
  ];
  const frame = cloudFrame(draft, 'home');
  if (gear) frame.menu.unshift({ text: labels.settings, icon: true, corpus: 'to-settings' });
  else tiles.push({ text: labels.settings, href: seed % 2 === 0 ? '#/settings' : '/setting', corpus: 'to-settings' });
  return {
    ...frame,
    url: `${turn(HOME_URLS, seed)}${seed % 4 === 1 ? `?_locale=${locale(language)}` : ''}`,
    title: labels.siteName,
    main: [
      { is: 'text', text: `${words.storage}: 2.3 GB / 5 GB` },
      { is: 'tiles', items: tiles },
    ],
    footer: [...frame.footer, { text: words.unlock, href: '/find/device/activationlock' }],
    kind: 'cloud-home',
    controls: { 'settings-entry': 'to-settings', 'find-device-entry': 'to-find', 'account-menu-item': 'to-account' },
    forbidden: [...frame.forbidden, 'to-find', 'to-settings'],
  };
}

const SETTINGS_URLS = [
  'https://i.mi.com/#/settings',
  'https://us.i.mi.com/setting/h5#/',
  'https://i.mi.com/mobile/settings',
  'https://eu.i.mi.com/#/setting?from=home',
  'https://us.i.mi.com/center#/config',
  'https://us.i.mi.com/#/p/3',
];

export function cloudSettings(draft: Draft): Sheet {
  const { labels, words, seed } = draft;
  const devices: Line = {
    text: labels.myDevices,
    href: turn(['#/devices', '#/my-device', '/device/list'], seed),
    corpus: 'to-devices',
    ...(seed % 2 === 0 ? { value: '3' } : {}),
  };
  const lines: Line[] = [
    { text: words.storage, value: '2.3 GB / 5 GB', href: '#/storage' },
    { text: words.backup, href: '#/backup' },
    devices,
    { text: words.language, hint: draft.language, href: '#/language' },
    { text: words.recycle, href: '#/recycle' },
    { text: words.about, value: '5.1.0', href: '#/about' },
  ];
  const inline = seed % 6 === 5;
  const rest = lines.filter((line) => line !== devices);
  const main: Block[] = inline
    ? [
        { is: 'heading', text: labels.settings, level: 1 },
        { is: 'lines', items: rest },
        { is: 'heading', text: labels.myDevices, level: 2, corpus: 'to-devices', count: 2 },
        { is: 'devices', rows: rows(draft, 2) },
      ]
    : [
        { is: 'heading', text: labels.settings, level: 1 },
        { is: 'lines', items: lines },
        { is: 'buttons', items: [{ text: words.delete, corpus: 'x-clear', danger: true }] },
      ];
  const frame = cloudFrame(draft, 'settings');
  return {
    ...frame,
    url: turn(SETTINGS_URLS, seed),
    title: `${labels.settings} - ${labels.siteName}`,
    main,
    kind: 'cloud-settings',
    controls: { 'my-devices-heading': 'to-devices', ...(inline ? { 'device-row': 'row' } : {}) },
    forbidden: [...frame.forbidden, 'x-clear', 'to-devices', 'row'],
    ...(inline ? { or: 'my-devices' as const, note: 'Settings with the devices on the same page: my-devices could be defended too.' } : {}),
  };
}

function rows(draft: Draft, many: number, ends: 'bare' | 'menu' | 'button' = 'bare'): DeviceRow[] {
  const { labels, words, seed } = draft;
  // Every fourth designer gives the three dots no name at all.
  const dots: Item = { text: seed % 4 === 1 ? '' : words.more, icon: true, corpus: 'menu' };
  return deviceNames(draft, many).map((name, at) => ({
    name,
    status: at === 0 ? labels.currentDevice : at % 2 === 0 ? words.offline : words.online,
    corpus: 'row',
    ...(ends === 'menu' ? { menu: dots } : {}),
    ...(ends === 'button' ? { action: { text: labels.removeDevice, corpus: 'remove', danger: true } } : {}),
  }));
}

const LIST_URLS = [
  'https://i.mi.com/#/settings/devices',
  'https://us.i.mi.com/#/device/list',
  'https://i.mi.com/mobile/device#/',
  'https://us.i.mi.com/setting/h5#/my-devices',
  'https://eu.i.mi.com/devices',
  'https://in.i.mi.com/#/p/7',
  'https://i.mi.com/center#/devices?_k=a81x',
];

export function myDevices(draft: Draft): Sheet {
  const { labels, words, seed } = draft;
  const ends = turn(['menu', 'menu', 'button', 'menu', 'menu', 'bare'] as const, seed);
  const open = seed % 6 === 3;
  const main: Block[] = [
    { is: 'heading', text: labels.myDevices, level: 1, corpus: 'heading', ...(seed % 2 === 0 ? { count: 3 } : {}) },
    { is: 'devices', rows: rows(draft, 3, ends) },
  ];
  // The menu of one device, opened: what it offers floats at the end of the page.
  if (open) {
    const items: Item[] = [
      { text: labels.findDevice, href: '/find', corpus: 'x-find' },
      { text: labels.removeDevice, corpus: 'remove', danger: true },
    ];
    main.push({ is: 'dialog', title: words.named, blocks: [{ is: 'buttons', items }] });
  }
  const frame = cloudFrame(draft, open ? 'devices-menu-open' : `devices-${ends}`);
  return {
    ...frame,
    url: turn(LIST_URLS, seed),
    title: `${labels.myDevices} - ${labels.siteName}`,
    main,
    kind: 'my-devices',
    controls: {
      'my-devices-heading': 'heading',
      'device-row': 'row',
      ...(ends === 'menu' ? { 'device-menu': 'menu' } : {}),
      ...(open || ends === 'button' ? { 'remove-device': 'remove' } : {}),
    },
    forbidden: [...frame.forbidden, 'heading', 'row', 'menu', ...(open ? ['x-find'] : [])],
  };
}

const DEVICE_URLS = [
  'https://i.mi.com/#/settings/devices/8f3a12',
  'https://us.i.mi.com/#/device?id=aGVsbG8',
  'https://us.i.mi.com/mobile/device/detail?did=77120',
  'https://eu.i.mi.com/#/device/866012345678901',
  'https://i.mi.com/setting/h5#/my-devices/detail?_k=q9',
  'https://in.i.mi.com/#/p/8?d=1',
];

/** The designs of a device's page: plain buttons, a switch for Find device, a question, a bin, a switch that is off. */
const DESIGNS = ['buttons', 'switch', 'question', 'bin', 'switched-off'] as const;

export function device(draft: Draft): Sheet {
  const { labels, words, wording, seed } = draft;
  const design = turn(DESIGNS, seed);
  const name = deviceNames(draft, 3)[seed % 3] ?? 'Mi A2';
  const model = name === words.named ? 'Redmi Note 12' : name;
  const switched = design === 'switch' || design === 'switched-off';
  const remove: Item = { text: labels.removeDevice, corpus: 'remove', danger: true, icon: design === 'bin' };
  const main: Block[] = [
    { is: 'heading', text: name, level: 1 },
    {
      is: 'facts',
      pairs: [
        [words.model, model],
        ['IMEI', '8660******8901'],
        [labels.findDevice, design === 'switched-off' ? words.offline : words.online],
      ],
    },
  ];
  if (switched) {
    main.push({ is: 'switch', text: labels.findDevice, on: design === 'switch', corpus: design === 'switch' ? 'turn-off' : 'x-turn-on' });
    main.push({ is: 'buttons', items: [{ text: words.sound, corpus: 'x-sound' }, remove] });
  } else {
    main.push({ is: 'buttons', items: [{ text: labels.turnOff, corpus: 'turn-off' }, remove] });
  }
  if (design === 'question') {
    const items: Item[] = [{ text: words.cancel, corpus: 'x-cancel' }, remove];
    main.push({
      is: 'dialog',
      title: `${labels.removeDevice}?`,
      blocks: [
        { is: 'text', text: name },
        { is: 'buttons', items },
      ],
    });
  }
  const frame = cloudFrame(draft, `device-${design}`);
  const turnsOff = design === 'switch' || (!switched && !OWN_TURN_OFF.has(languageOf(wording)));
  return {
    ...frame,
    url: turn(DEVICE_URLS, seed),
    title: `${name} - ${labels.siteName}`,
    main,
    kind: 'device',
    controls: { 'remove-device': 'remove', ...(turnsOff ? { 'turn-off-find-device': 'turn-off' } : {}) },
    forbidden: [
      ...frame.forbidden,
      ...(design === 'switched-off' ? ['x-turn-on'] : []),
      ...(switched ? ['x-sound'] : []),
      ...(design === 'question' ? ['x-cancel'] : []),
    ],
    ...(switched || turnsOff ? {} : { note: 'The words of "turn off" are our own in this language; not judged.' }),
  };
}

const FIND_URLS = [
  'https://i.mi.com/find',
  'https://i.mi.com/mobile/find',
  'https://us.i.mi.com/mobile/find#/',
  'https://i.mi.com/mobile/find#/device',
  'https://eu.i.mi.com/find#/',
];

export function findDevice(draft: Draft): Sheet {
  const { labels, words, language, seed } = draft;
  const family: Item[] = seed % 2 === 0 ? [{ text: words.family, href: '#/family' }] : [];
  const frame = cloudFrame(draft, 'find');
  return {
    ...frame,
    url: seed % 4 === 3 ? `https://us.i.mi.com/mobile/find?_locale=${locale(language)}#/` : turn(FIND_URLS, seed),
    title: labels.findDevice,
    nav: [{ text: labels.findDevice, href: '#/', current: true }, ...family],
    main: [
      { is: 'heading', text: labels.findDevice, level: 1 },
      { is: 'map' },
      { is: 'devices', rows: deviceNames(draft, 2).map((name, at) => ({ name, status: at === 0 ? words.online : words.offline })) },
      {
        is: 'buttons',
        items: [
          { text: words.sound, corpus: 'x-sound' },
          { text: words.lost, corpus: 'x-lost' },
          { text: words.erase, corpus: 'x-erase', danger: true },
        ],
      },
    ],
    kind: 'find-device',
    forbidden: [...frame.forbidden, 'x-sound', 'x-lost', 'x-erase'],
  };
}

/** Only these four exist on the site. */
export const UNLOCK_LANGUAGES = ['zh-CN', 'zh-TW', 'en', 'id'];

export function unlockRequest(draft: Draft): Sheet {
  const { words, language, seed } = draft;
  const tag = { en: 'en_US', id: 'in_ID', 'zh-TW': 'zh_TW' }[language] ?? 'zh_CN';
  const route = turn(['', '#/', '#/find-password?_k=a1b2', '#/help'], seed);
  const frame = cloudFrame(draft, 'unlock');
  const start = language === 'id' ? 'Mulai' : words.next;
  return {
    ...frame,
    url: `https://i.mi.com/find/device/activationlock?_locale=${tag}${route}`,
    title: words.unlock,
    user: '',
    menu: [],
    main: [
      { is: 'heading', text: words.unlock, level: 1 },
      { is: 'facts', pairs: [['IMEI', '866012345678901']] },
      { is: 'text', text: `IMEI: *#06#` },
      { is: 'buttons', items: [{ text: start, corpus: 'x-start' }] },
      {
        is: 'tiles',
        items: ['简体', '繁體', 'English', 'Indonesia'].map((text, at) => ({
          text,
          href: `/find/device/activationlock?_locale=${['zh_CN', 'zh_TW', 'en_US', 'in_ID'][at]}`,
        })),
      },
    ],
    footer: [],
    kind: 'unlock-request',
    forbidden: ['x-start'],
  };
}
