import type { Device, Item, Part, Row } from './sheet';
import type { Word, Words } from './vocabulary';

/** What a scene is written with: the words, and a number that varies it. */
export interface Setting {
  w: Words;
  n: number;
}

const MODELS = [
  'Xiaomi 14T Pro',
  'Redmi Note 13',
  'POCO F6',
  'Mi 11 Lite',
  'Xiaomi Pad 6',
  'Redmi 12C',
  'POCO X7 Pro',
  'Mi A3',
  'Redmi Pad SE',
];
export const modelAt = (n: number): string => MODELS[n % MODELS.length] ?? 'Xiaomi 13';
/** One of three neighbours has the name that its owner gave it. */
export const nameAt = ({ w, n }: Setting, at = 0): string => (at < 3 && (n + at) % 3 === 0 ? w.own : modelAt(n + at));

export const head = (text: string, corpus?: string): Part => ({ is: 'heading', level: 1, text, corpus });
export const sub = (text: string, corpus?: string): Part => ({ is: 'heading', level: 2, text, corpus });
export const say = (text: string): Part => ({ is: 'text', text });
export const alert = (text: string): Part => ({ is: 'alert', text });
export const rows = (...lines: readonly (Row | undefined)[]): Part => ({ is: 'rows', rows: lines.filter((line) => line !== undefined) });
export const buttons = (...items: readonly Item[]): Part => ({ is: 'buttons', items });
export const tiles = (items: readonly Item[]): Part => ({ is: 'tiles', items });
export const button = (text: string, corpus?: string, more: Partial<Item> = {}): Item => ({ text, corpus, ...more });

/** The menu of the cloud, the same on each of its pages. */
export function cloudMenu(w: Words, current: Word | undefined, known: boolean, home: boolean): Item[] {
  const at = (word: Word, href: string, corpus?: string): Item => ({
    text: w[word],
    href: known ? href : `#/${href.length}${href.charCodeAt(href.length - 1)}`,
    current: word === current,
    corpus,
  });
  return [
    at('home', '#/'),
    at('gallery', '/gallery/h5#/'),
    at('contacts', '/contacts'),
    at('notes', '/note/h5#/'),
    at('find', '/find', home ? 'c-find-device-entry' : undefined),
    at('settings', '#/settings', home ? 'c-settings-entry' : undefined),
  ];
}

export const cloudTop = (w: Words, home: boolean): Item[] => [
  { text: w.manageAccount, href: 'https://account.xiaomi.com/', corpus: home ? 'c-account-menu-item' : undefined },
  { text: w.help, href: '/guide', corpus: 'f-help' },
  { text: w.signOut, href: '#out', corpus: 'f-sign-out' },
];

/** The menu of the account; `on` is the page that it stands on. */
export function accountMenu(w: Words, on: Word | undefined, known: boolean): Item[] {
  const at = (word: Word, href: string, corpus?: string): Item => ({
    text: w[word],
    href: known ? `/fe/service/account${href}` : `/w/${href.length + 40 + (href.charCodeAt(3) || 0)}`,
    current: word === on,
    corpus,
  });
  return [
    at('security', '', on === 'privacy' ? 'c-security-entry' : undefined),
    at('personal', '/profile'),
    at('privacy', '/privacy', on === 'security' ? 'c-privacy-entry' : undefined),
    at('linked', '/sns-home'),
  ];
}

export const accountTop = (w: Words): Item[] => [
  { text: w.cloud, href: 'https://i.mi.com/' },
  { text: w.help, href: '/helpcenter', corpus: 'f-help' },
  { text: w.signOut, href: '/pass/logout', corpus: 'f-sign-out' },
];

/** What a list of devices offers beside each of them. */
export type Offer = 'menu' | 'remove' | 'none';

export function fleet(setting: Setting, count: number, offer: Offer, asRows = true): Part {
  const { w, n } = setting;
  const devices: Device[] = Array.from({ length: count }, (_, at) => ({
    name: nameAt(setting, at),
    status: at === 0 && n % 4 !== 3 ? w.online : `${w.offline} · ${w.ago}`,
    corpus: asRows ? 'c-device-row' : undefined,
    menu: offer === 'menu' ? button(w.more, asRows ? 'c-device-menu' : undefined) : undefined,
    action: offer === 'remove' ? button(w.remove, asRows ? 'c-remove-device' : undefined) : undefined,
  }));
  return { is: 'devices', devices };
}

export const factsOf = ({ w, n }: Setting): Part => ({
  is: 'facts',
  pairs: [
    [w.model, modelAt(n)],
    ['IMEI', `86${4310 + n}•••••${120 + n}`],
    [w.version, n % 2 ? 'HyperOS 2.0.6' : 'MIUI 14.0.3'],
    [w.lastSeen, n % 3 ? w.ago : w.online],
  ],
});

export const dialog = (title: string, parts: readonly Part[], ...items: readonly Item[]): Part => ({
  is: 'dialog',
  title,
  parts,
  buttons: items,
});
export const withDevice = (text: string, name: string): string => text.replace('{d}', name);
