import type { ControlKind, PageKind } from '../../../lib/site/kinds';
import type { CorpusPage } from '../page';
import { BOOTSTRAP, FORMS, ISLANDS, LISTS, NATIVE, PLAIN, TABLE } from './designs-account';
import { ANT, MUI, VANT } from './designs-cloud-a';
import { HASHED, MINI, RADIX, SHADOW, TDESIGN } from './designs-cloud-b';
import { deleteAccount, privacy, security } from './ours-account';
import { cloudHome, cloudSettings, device, findDevice, myDevices } from './ours-cloud';
import { accountMenu, accountTop, cloudMenu, cloudTop, type Setting } from './scenes';
import { draw, type Kit, type Part } from './sheet';
import { STRANGERS } from './strangers';
import { LANGUAGES, type Word, wordsOf } from './vocabulary';

const CLOUD: readonly Kit[] = [ANT, MUI, VANT, RADIX, HASHED, SHADOW, TDESIGN, MINI];
const ACCOUNT: readonly Kit[] = [BOOTSTRAP, TABLE, LISTS, NATIVE, FORMS, ISLANDS, PLAIN];
const EACH = 19;

interface Scene {
  kind: PageKind;
  side: 'cloud' | 'account';
  title: Word;
  /** Addresses that are known or plausible. */
  known: readonly string[];
  stages: number;
  /** Another name, by stage. */
  or?: Readonly<Record<number, PageKind>>;
  parts(setting: Setting, stage: number): Part[];
}

const PRIVACY = 'https://account.xiaomi.com/fe/service/account/privacy';
const SCENES: readonly Scene[] = [
  { kind: 'cloud-home', side: 'cloud', title: 'home', known: ['https://i.mi.com/', 'https://us.i.mi.com/#/'], stages: 5, parts: cloudHome },
  { kind: 'cloud-settings', side: 'cloud', title: 'settings', known: ['https://i.mi.com/#/settings'], stages: 4, parts: cloudSettings },
  {
    kind: 'my-devices',
    side: 'cloud',
    title: 'devices',
    known: ['https://eu.i.mi.com/#/devices', 'https://i.mi.com/#/settings/devices'],
    stages: 6,
    or: { 4: 'device', 5: 'cloud-settings' },
    parts: myDevices,
  },
  {
    kind: 'device',
    side: 'cloud',
    title: 'about',
    known: ['https://i.mi.com/#/device/7'],
    stages: 6,
    or: { 1: 'my-devices' },
    parts: device,
  },
  {
    kind: 'find-device',
    side: 'cloud',
    title: 'find',
    known: ['https://i.mi.com/find', 'https://us.i.mi.com/mobile/find#/'],
    stages: 4,
    parts: findDevice,
  },
  {
    kind: 'security',
    side: 'account',
    title: 'security',
    known: ['https://account.xiaomi.com/fe/service/account'],
    stages: 4,
    parts: security,
  },
  { kind: 'privacy', side: 'account', title: 'privacy', known: [PRIVACY], stages: 5, or: { 4: 'delete-account' }, parts: privacy },
  {
    kind: 'delete-account',
    side: 'account',
    title: 'deleteAccount',
    known: [`${PRIVACY}/delete-account`, 'https://account.xiaomi.com/pass/del'],
    stages: 6,
    parts: deleteAccount,
  },
];

const pick = <T>(items: readonly T[], at: number): T => items[at % items.length] as T;
const three = (n: number): string => String(n).padStart(3, '0');
const opaque = (side: Scene['side'], n: number): string =>
  side === 'cloud' ? `https://${pick(['i', 'i', 'us.i', 'eu.i'], n)}.mi.com/#/x${n.toString(36)}f` : `https://account.xiaomi.com/w/${n}a`;

/** The values of one family that a document carries. */
const valuesIn = (html: string, start: string): string[] => [
  ...new Set([...html.matchAll(new RegExp(`data-corpus="(${start}-[a-z-]+)"`, 'g'))].map((found) => found[1] ?? '')),
];

function controlsIn(html: string): Partial<Record<ControlKind, string>> {
  return Object.fromEntries(valuesIn(html, 'c').map((value) => [value.slice(2), value]));
}

/** The title of the window: most pages name themselves, some only the site. */
const titleOf = (setting: Setting, own: string, brand: string): string =>
  pick([`${brand} - ${own}`, `${own} | ${brand}`, own, brand], setting.n);

function ours(scene: Scene, order: number, n: number): CorpusPage {
  const at = order * EACH + n;
  const language = pick(LANGUAGES, at);
  const setting: Setting = { w: wordsOf(language, n), n: at };
  const { w } = setting;
  const cloud = scene.side === 'cloud';
  const kit = cloud ? pick(CLOUD, n * 3 + order) : pick(ACCOUNT, n * 2 + order);
  const stage = (n + Math.floor(n / 8)) % scene.stages;
  const known = n % 3 === 0;
  const home = scene.kind === 'cloud-home';
  const current: Word = scene.title === 'devices' || scene.title === 'about' ? 'settings' : scene.title;
  const html = draw(kit, {
    title: titleOf(setting, w[scene.title], cloud ? w.cloud : w.account),
    brand: cloud ? w.cloud : w.account,
    language,
    says: at % 7 !== 6,
    menu: cloud ? cloudMenu(w, current, known, home) : accountMenu(w, current, known),
    top: cloud ? cloudTop(w, home) : accountTop(w),
    parts: scene.parts(setting, stage),
  });
  const or = scene.or?.[stage];
  return {
    id: `twelfth-${three(at + 1)}-${scene.kind}-${kit.name}-${language}`,
    url: known ? pick(scene.known, n / 3) : opaque(scene.side, at + 700),
    language,
    family: kit.name,
    generation: kit.generation,
    html,
    kind: scene.kind,
    ...(or ? { or } : {}),
    controls: controlsIn(html),
    forbidden: valuesIn(html, 'f'),
  };
}

/** The address of the first page is certain: whatever is drawn there, the page is called that. */
const AT_HOME = /^https:\/\/i\.mi\.com\/(?:#\/)?$/;

function stranger(at: number): CorpusPage {
  const which = pick(STRANGERS, at);
  const language = pick(LANGUAGES, at * 5 + 2 + Math.floor(at / 26));
  const setting: Setting = { w: wordsOf(language, at), n: at };
  const { w } = setting;
  const cloud = which.side === 'cloud';
  const kit = cloud ? pick(CLOUD, at * 3 + 1) : pick(ACCOUNT, at * 2 + 3);
  const known = at % 2 === 0;
  const host = cloud ? 'https://i.mi.com' : 'https://account.xiaomi.com';
  const menu = which.menu ? (cloud ? cloudMenu(w, which.on, known, false) : accountMenu(w, which.on, known)) : [];
  const html = draw(kit, {
    title: titleOf(setting, w[which.title], cloud ? w.cloud : w.account),
    brand: cloud ? w.cloud : w.account,
    language,
    says: at % 7 !== 3,
    menu,
    top: which.menu ? (cloud ? cloudTop(w, false) : accountTop(w)) : [],
    parts: which.parts(setting),
  });
  const url = known ? host + which.path : opaque(which.side, at + 900);
  return {
    id: `twelfth-none-${String(at + 1).padStart(2, '0')}-${kit.name}-${language}`,
    url,
    language,
    family: kit.name,
    generation: kit.generation,
    html,
    kind: AT_HOME.test(url) ? 'cloud-home' : null,
    controls: {},
    forbidden: valuesIn(html, 'f'),
    note: which.name,
  };
}

export const pages: readonly CorpusPage[] = [
  ...SCENES.flatMap((scene, order) => Array.from({ length: EACH }, (_, n) => ours(scene, order, n))),
  ...Array.from({ length: STRANGERS.length * 3 }, (_, at) => stranger(at)),
];
