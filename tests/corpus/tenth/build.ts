/** From a draft in the small notation to a page of the corpus. */
import type { ControlKind, PageKind } from '../../../lib/site/kinds';
import type { CorpusPage } from '../page';
import type { Bit, Block, Frame, Kit, Line, Tag } from './core';

/** The site's own words in one language; lists are separated by `|`. */
export interface Words {
  readonly lang: string;
  readonly rtl?: true;
  readonly cloud: string;
  readonly account: string;
  /** home, gallery, contacts, notes, find device, devices, settings */
  readonly nav: string;
  /** sign-in and security, profile, linked accounts, privacy, help */
  readonly side: string;
  /** account, help, sign out */
  readonly top: string;
  readonly foot: string;
}

/** H S L D F stand in the cloud, Y P X in the account; `c` and `a` are strangers there, `c0` and `a0` strangers without a menu. */
export type Stage = 'H' | 'S' | 'L' | 'D' | 'F' | 'Y' | 'P' | 'X' | 'c' | 'a' | 'c0' | 'a0';
export interface Draft {
  readonly stage: Stage;
  readonly blocks: readonly Block[];
}
export interface Chapter {
  readonly words: Words;
  readonly drafts: readonly Draft[];
}
export const draft = (stage: Stage, ...blocks: Block[]): Draft => ({ stage, blocks });

const KINDS: Partial<Record<Stage, PageKind>> = {
  H: 'cloud-home',
  S: 'cloud-settings',
  L: 'my-devices',
  D: 'device',
  F: 'find-device',
  Y: 'security',
  P: 'privacy',
  X: 'delete-account',
};
const CODES: Record<string, ControlKind> = {
  set: 'settings-entry',
  find: 'find-device-entry',
  acc: 'account-menu-item',
  my: 'my-devices-heading',
  row: 'device-row',
  menu: 'device-menu',
  rm: 'remove-device',
  off: 'turn-off-find-device',
  pwd: 'change-password',
  phone: 'recovery-phone',
  mail: 'recovery-email',
  sec: 'security-entry',
  priv: 'privacy-entry',
  wd: 'withdraw-consent',
  del: 'delete-account-entry',
  cons: 'delete-account-consent',
  ack: 'delete-account-acknowledge',
  conf: 'delete-account-confirm',
  ref: 'delete-account-refusal',
};
const CURRENT: Partial<Record<Stage, number>> = { H: 0, S: 6, L: 5, D: 5, F: 4, Y: 0, P: 3, X: 3 };
const KNOWN: Partial<Record<Stage, readonly string[]>> = {
  H: ['https://i.mi.com/#/', 'https://us.i.mi.com/', 'https://eu.i.mi.com/#/'],
  S: ['https://i.mi.com/#/settings', 'https://us.i.mi.com/#/setting'],
  L: ['https://i.mi.com/#/settings/devices', 'https://eu.i.mi.com/#/devices'],
  D: ['https://i.mi.com/#/device/detail?id=a81c', 'https://us.i.mi.com/#/settings/devices/3f90'],
  F: ['https://i.mi.com/find', 'https://us.i.mi.com/mobile/find#/'],
  Y: ['https://account.xiaomi.com/fe/service/account', 'https://global.account.xiaomi.com/fe/service/account?_locale=en_US'],
  P: ['https://account.xiaomi.com/fe/service/account/privacy', 'https://global.account.xiaomi.com/fe/service/account/privacy'],
  X: ['https://account.xiaomi.com/fe/service/account/privacy/delete-account', 'https://account.xiaomi.com/pass/del'],
};
const CLOUD_HOSTS = ['i.mi.com', 'us.i.mi.com', 'i.mi.com', 'eu.i.mi.com', 'in.i.mi.com'];
const ACCOUNT_HOSTS = ['account.xiaomi.com', 'global.account.xiaomi.com', 'account.xiaomi.com', 'eu.account.xiaomi.com'];

/** Reads `!label§code`; numbers the neighbours that must not be held. */
function reader(): (raw: string) => Line {
  let neighbours = 0;
  return (raw) =>
    raw.split('|').map((part): Bit => {
      const [label = '', code] = part.split('§');
      const mark = /^[!~*]*/.exec(label)?.[0] ?? '';
      if (code !== undefined && code !== 'no' && CODES[code] === undefined) throw new Error(`unknown code ${code} in ${raw}`);
      const name = code === undefined ? '' : code === 'no' ? `no-${++neighbours}` : CODES[code];
      return { text: label.slice(mark.length), mark, at: name === '' ? '' : ` data-corpus="${name}"` };
    });
}

function draw(kit: Kit, read: (raw: string) => Line, [tag, ...rest]: Block): string {
  const strings = rest.filter((x): x is string => typeof x === 'string');
  const inner = (): string =>
    rest
      .filter((x): x is Block => typeof x !== 'string')
      .map((b) => draw(kit, read, b))
      .join('');
  const lines = strings.map(read);
  const first = lines[0] ?? [];
  const bit: Bit = first[0] ?? { text: '', at: '', mark: '' };
  const bits = lines.map((l): Bit => l[0] ?? { text: '', at: '', mark: '' });
  switch (tag) {
    case 'h':
    case 'h2':
    case 'p':
    case 'toast':
      return kit[tag](bit);
    case 'rows':
    case 'tiles':
    case 'devs':
    case 'facts':
    case 'reasons':
    case 'table':
      return kit[tag](lines);
    case 'sw':
    case 'tick':
    case 'quota':
    case 'input':
      return lines.map((l) => kit[tag](l)).join('');
    case 'btns':
    case 'menu':
    case 'steps':
    case 'tabs':
    case 'map':
    case 'pics':
      return kit[tag](bits);
    case 'dlg':
    case 'pane':
    case 'acc':
      return kit[tag](bit, inner());
    case 'hid':
      return `<div style="display:none" aria-hidden="true">${inner()}</div>`;
    default:
      return '';
  }
}

/** What an agency forgot: some pages keep a menu or a footer in English. */
const LEFT = {
  nav: ['Home', 'Gallery', 'Contacts', 'Notes', 'Find device', 'My devices', 'Settings'],
  side: ['Account security', 'Personal info', 'Linked accounts', 'Privacy', 'Help'],
  foot: 'User Agreement|Privacy Policy',
};

const isAccount = (stage: Stage): boolean => 'YPXaa0'.includes(stage);

/** The menus, with the entries marked that count on this page. */
function menus(w: Words, stage: Stage, n: number, cur: number | undefined): { nav: string[]; top: string[] } {
  const star = (labels: readonly string[]): string[] => labels.map((x, i) => (i === cur ? `*${x}` : x));
  const [account = '', help = '', out = ''] = w.top.split('|');
  if (isAccount(stage)) {
    const side = star(n % 11 === 6 ? LEFT.side : w.side.split('|'));
    if (stage === 'Y') side[3] += '§priv';
    if (stage === 'P' || stage === 'X') side[0] += '§sec';
    side[4] += '§no';
    return { nav: side, top: [`${help}§no`, `${out}§no`] };
  }
  const nav = star(n % 11 === 6 ? LEFT.nav : w.nav.split('|'));
  if (stage === 'H') {
    nav[4] += '§find';
    nav[6] += '§set';
  }
  if (stage === 'L' || stage === 'S') nav[5] += '§my';
  if (n % 2 === 1 && stage !== 'L') nav.splice(5, 1);
  const chip = n % 3 === 0 ? [`ID 6${(n * 7 + 10) % 90}••••${((n * 13) % 90) + 10}`] : [];
  return { nav, top: [stage === 'H' ? `${account}§acc` : account, `${help}§no`, `${out}§no`, ...chip] };
}

function address(d: Draft, n: number, nth: number, given: string | undefined): string {
  if (given !== undefined) return given;
  const known = KNOWN[d.stage];
  if (known && nth % 3 === 0) return known[(nth / 3) % known.length] ?? '';
  const code = (((n + (KINDS[d.stage] ? 11 : 411)) * 48271) % 46656).toString(36).padStart(3, '7');
  return isAccount(d.stage) ? `https://${ACCOUNT_HOSTS[n % 4]}/w/${code}` : `https://${CLOUD_HOSTS[n % 5]}/#/x${code}`;
}

/** One page; `n` counts all pages of its sort, `nth` those of its kind. */
export function build(words: Words, d: Draft, kit: Kit, n: number, nth: number): CorpusPage {
  const read = reader();
  const meta = (tag: Tag): string | undefined => d.blocks.find((b) => b[0] === tag)?.[1] as string | undefined;
  const brand = isAccount(d.stage) ? words.account : words.cloud;
  const given = meta('cur');
  const { nav, top } = menus(words, d.stage, n, given === undefined ? CURRENT[d.stage] : Number(given));
  const first = d.blocks.findIndex((b) => b[0] === 'h');
  const raw = d.blocks[first]?.[1];
  const head = typeof raw === 'string' ? (read(raw)[0] ?? null) : null;
  const main = d.blocks
    .filter((_, i) => !(kit.bar && i === first))
    .map((b) => draw(kit, read, b))
    .join('');
  const name = meta('title') ?? head?.text ?? brand;
  const bare = d.stage.endsWith('0');
  const frame: Frame = {
    lang: n % 7 === 3 ? null : n % 7 === 5 ? (words.lang === 'en' ? 'zh-CN' : 'en') : words.lang,
    rtl: words.rtl === true,
    title: [`${name} - ${brand}`, brand, name, `${brand} | ${name}`][n % 4] ?? name,
    brand,
    head,
    main,
    bare,
    nav: nav.flatMap(read),
    top: bare ? [] : top.flatMap(read),
    foot: (n % 9 === 4 ? LEFT.foot : words.foot).split('|').flatMap(read),
  };
  const html = kit.shell(frame);
  const found = [...new Set([...html.matchAll(/data-corpus="([^"]+)"/g)].map((m) => m[1] ?? ''))];
  const kind = KINDS[d.stage] ?? null;
  const or = meta('or') as PageKind | undefined;
  const number = String(n + 1);
  return {
    id: kind
      ? `tenth-${number.padStart(3, '0')}-${kind}-${kit.name}-${words.lang}`
      : `tenth-none-${number.padStart(2, '0')}-${kit.name}-${words.lang}`,
    url: address(d, n, nth, meta('url')),
    language: words.lang,
    family: kit.name,
    generation: kit.generation,
    html,
    kind,
    ...(or ? { or } : {}),
    controls: kind ? Object.fromEntries(found.filter((x) => !x.startsWith('no-')).map((x) => [x, x])) : {},
    forbidden: kind ? found.filter((x) => x.startsWith('no-')) : found,
  };
}
