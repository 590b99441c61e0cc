import { antd, bootstrap, element, mui, shadcn, vant } from './designs-a';
import { definitions, hashed, mini, server, shadow, tailwind } from './designs-b';
import { feed, fieldsets, native, panes, steps, treegrid } from './designs-c';
import type { Act, Entry, Kit, View } from './model';
import { LANGUAGES, RTL, type Word, wordsOf } from './words';

export const KITS: readonly Kit[] = [
  antd,
  native,
  mui,
  hashed,
  element,
  server,
  vant,
  shadow,
  shadcn,
  mini,
  bootstrap,
  definitions,
  tailwind,
  panes,
  steps,
  treegrid,
  fieldsets,
  feed,
];

/** What a page is written with: its language, its design and its number. */
export interface Pen {
  w: (word: Word) => string;
  lang: string;
  kit: Kit;
  n: number;
}

export function pen(n: number, language: number, design: number): Pen {
  const lang = LANGUAGES[language % LANGUAGES.length] ?? 'en';
  const kit = KITS[design % KITS.length] ?? antd;
  return { w: wordsOf(lang, n), lang, kit, n };
}

export const ACCOUNT = 'https://account.xiaomi.com/fe/service/account';
const MODELS = [
  'Redmi Note 14 Pro',
  'Xiaomi 15 Ultra',
  'POCO F7',
  'Mi 11 Lite',
  'Redmi Pad 2',
  'Xiaomi Pad 7',
  'POCO X7 Pro',
  'Redmi 15C',
  'Xiaomi 17',
  'Mi 10T',
];
export const model = (n: number): string => MODELS[n % MODELS.length] ?? 'Xiaomi 17';

/** The menu of the cloud. */
export function cloudMenu(p: Pen, here: Word | null): Act[] {
  const { w } = p;
  const item = (word: Word, href: string, mark?: string): Act => ({
    text: w(word),
    href,
    current: word === here,
    ...(mark === undefined ? {} : { mark }),
  });
  const lines = [
    item('gallery', '/gallery/h5#/'),
    item('notes', '/note/h5#/'),
    item('find', '/find', 'go-find'),
    item('settings', '#/settings', 'go-settings'),
  ];
  if (p.n % 3 === 1) lines.splice(1, 0, item('contacts', '/contacts'));
  return lines;
}
export const cloudTop = ({ w, n }: Pen): Act[] => [
  { text: n % 2 ? w('manage') : w('account'), href: ACCOUNT, mark: 'go-account' },
  { text: w('signout'), href: '/logout', mark: 'out' },
];

/** The menu of the account. */
export function accountMenu(p: Pen, here: Word | null): Act[] {
  const { w } = p;
  const item = (word: Word, href: string, mark?: string): Act => ({
    text: w(word),
    href,
    current: word === here,
    ...(mark === undefined ? {} : { mark }),
  });
  return [
    item('security', '/fe/service/account', 'go-security'),
    item('privacy', '/fe/service/account/privacy', 'go-privacy'),
    item('linked', '/fe/service/account/sns'),
  ];
}
export const accountTop = ({ w }: Pen): Act[] => [
  { text: w('help'), href: '/helpcenter', mark: 'help' },
  { text: w('signout'), href: '/logout', mark: 'out' },
];

/** The owner's devices, as many as asked for. */
export function devices(p: Pen, count: number, acts: (name: string) => Partial<Entry>): Entry[] {
  const { w, n } = p;
  return Array.from({ length: count }, (_, i) => {
    const name = i === n % 3 ? w('own') : model(n * 3 + i);
    const sub = i % 2 === n % 2 ? `${w('online')} · ${w('lastSync')}` : w('offline');
    return { name, sub: name === w('own') ? `${model(n + i)} · ${sub}` : sub, mark: 'row', ...acts(name) };
  });
}

type Rest = Omit<View, 'lang' | 'rtl' | 'brand' | 'title' | 'menu' | 'top'>;
const frame = (p: Pen, brand: string, menu: Act[], top: Act[], v: Rest): View => ({
  lang: p.lang,
  rtl: RTL.includes(p.lang),
  brand,
  title: v.heading === brand ? brand : p.n % 2 ? `${v.heading} - ${brand}` : `${brand} | ${v.heading}`,
  menu,
  top,
  ...v,
});
export const inCloud = (p: Pen, here: Word | null, v: Rest): View => frame(p, p.w('cloud'), cloudMenu(p, here), cloudTop(p), v);
export const inAccount = (p: Pen, here: Word | null, v: Rest): View => frame(p, p.w('account'), accountMenu(p, here), accountTop(p), v);

/** An address that tells the host only. */
const HOSTS = ['i.mi.com', 'us.i.mi.com', 'eu.i.mi.com', 'in.i.mi.com'];
export const bareCloud = (n: number): string => `https://${HOSTS[n % 4] ?? 'i.mi.com'}/#/x${(n * 37 + 1000).toString(36)}`;
export const bareAccount = (n: number): string => `https://account.xiaomi.com/w/${(n * 41 + 400).toString(36)}`;
