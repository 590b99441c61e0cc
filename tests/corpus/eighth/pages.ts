import type { PageKind } from '../../../lib/site/kinds';
import type { CorpusPage } from '../page';
import { user } from './devices';
import { esc, type Frame, type Item, type Kit } from './kit';
import { KITS_A } from './kits-a';
import { KITS_B } from './kits-b';
import { KITS_C } from './kits-c';
import { KITS_D } from './kits-d';
import { KITS_E } from './kits-e';
import { SCENES, type Scene } from './scenes';
import { STRANGERS, type Stranger } from './strangers';
import { WORDS, type Words } from './words';

const KITS: readonly Kit[] = [...KITS_A, ...KITS_B, ...KITS_C, ...KITS_D, ...KITS_E];
const LANGUAGES = [...WORDS.keys()];
const CLOUD = 'https://i.mi.com';
const ACCOUNT = 'https://account.xiaomi.com';
type Ours = keyof typeof SCENES;
const KINDS = Object.keys(SCENES) as Ours[];
/** Every kind ten times, in ten designs and ten languages. */
const OURS = 80;

/** Addresses that are known or plausible. */
const KNOWN: Record<Ours, readonly string[]> = {
  'cloud-home': [`${CLOUD}/#/`, `${CLOUD}/`, 'https://us.i.mi.com/#/'],
  'cloud-settings': [`${CLOUD}/#/settings`, 'https://eu.i.mi.com/#/setting', `${CLOUD}/#/settings`],
  'my-devices': [`${CLOUD}/#/settings/devices`, `${CLOUD}/#/devices`, 'https://us.i.mi.com/#/my-devices'],
  device: [`${CLOUD}/#/settings/device?id=7f3`, `${CLOUD}/#/device/a81c`, `${CLOUD}/#/devices/31`],
  'find-device': [`${CLOUD}/find`, `${CLOUD}/mobile/find#/`, 'https://us.i.mi.com/mobile/find#/'],
  security: [
    `${ACCOUNT}/fe/service/account`,
    `${ACCOUNT}/fe/service/account?_locale=en_US`,
    'https://global.account.xiaomi.com/fe/service/account',
  ],
  privacy: [
    `${ACCOUNT}/fe/service/account/privacy`,
    `${ACCOUNT}/fe/service/account/privacy?_locale=ru_RU`,
    `${ACCOUNT}/fe/service/account/privacy`,
  ],
  'delete-account': [
    `${ACCOUNT}/fe/service/account/privacy/delete-account`,
    `${ACCOUNT}/fe/service/account/privacy/delete-account?_locale=en_US`,
    `${ACCOUNT}/fe/service/account/privacy/delete-account`,
  ],
};

const at = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;

const wordsOf = (language: string): Words => {
  const words = WORDS.get(language);
  if (!words) throw new Error(`no words for ${language}`);
  return words;
};

/** One design always says English, one says nothing. */
const langOf = (kit: Kit, language: string): string => {
  if (kit.name === 'vant-list') return '';
  return ` lang="${kit.name === 'module-dashboard' ? 'en' : language}"`;
};

const whole = (kit: Kit, language: string, title: string, body: string): string =>
  `<!doctype html><html${langOf(kit, language)}${language === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${esc(title)}</title></head><body>${body}</body></html>`;

/** The cloud's way about; its marks are asked for on its home and in its settings. */
const cloudNav = (words: Words, kind?: PageKind): Item[] => [
  { text: words.photos },
  { text: words.devices, current: kind === 'my-devices' || kind === 'device', mark: kind === 'cloud-settings' ? 'devices' : undefined },
  { text: words.find, current: kind === 'find-device', mark: kind === 'cloud-home' ? 'find' : undefined },
  { text: words.settings, current: kind === 'cloud-settings', mark: kind === 'cloud-home' ? 'settings' : undefined },
];

const accountNav = (words: Words, kind?: PageKind): Item[] => [
  { text: words.personal },
  { text: words.security, current: kind === 'security', mark: kind === 'privacy' ? 'security' : undefined },
  { text: words.privacy, current: kind === 'privacy' || kind === 'delete-account', mark: kind === 'security' ? 'privacy' : undefined },
  { text: words.help, mark: 'x' },
];

function frameOf(words: Words, onCloud: boolean, index: number, kind?: PageKind): Omit<Frame, 'title' | 'body' | 'layer'> {
  const account: Item = { text: words.account, href: `${ACCOUNT}/`, mark: kind ? 'account' : 'x' };
  const help: Item = { text: words.help, mark: 'x' };
  const out: Item = { text: words.signOut, mark: 'x' };
  return {
    site: onCloud ? words.cloud : words.account,
    user: user(index),
    back: { text: words.back, mark: 'x' },
    nav: onCloud ? cloudNav(words, kind) : accountNav(words, kind),
    menu: onCloud ? [account, help, out] : [{ text: words.cloud, href: `${CLOUD}/` }, out],
    foot: [
      { text: words.terms, mark: 'x' },
      { text: words.policy, mark: 'x' },
    ],
  };
}

function ours(index: number): CorpusPage {
  const kind = at(KINDS, index);
  const kit = at(KITS, index);
  const language = at(LANGUAGES, index);
  const round = Math.floor(index / KINDS.length);
  const words = wordsOf(language);
  const scene: Scene = SCENES[kind](kit, words, round, index);
  const { title, body, layer = '', controls, or } = scene;
  const known = at(KNOWN[kind], Math.floor(round / 3));
  const onCloud = !known.includes('account.');
  return {
    id: `eighth-${String(index).padStart(3, '0')}-${kind}-${kit.name}-${language}`,
    url: (index + round * 2) % 3 === 0 ? known : `${onCloud ? CLOUD : ACCOUNT}/w/${(index * 41 + 7).toString(36)}`,
    language,
    family: kit.name,
    generation: kit.generation,
    html: whole(
      kit,
      language,
      index % 4 === 0 ? title.text : 'Xiaomi',
      kit.frame({ ...frameOf(words, onCloud, index, kind), title, body, layer }),
    ),
    kind,
    ...(or ? { or } : {}),
    controls,
    forbidden: ['x'],
  };
}

function bodyOf(kit: Kit, { shape, text, button }: Stranger): string {
  const texts = text.split(';');
  const act: Item = { text: button, mark: 'x' };
  const items: Item[] = texts.map((line) => ({ text: line, mark: 'x' }));
  if (shape === 'rows') {
    return kit.devices(
      texts.map((line) => {
        const [name = '', status = ''] = line.split(' · ');
        return { name, status, mark: 'x', action: act };
      }),
    );
  }
  const last = kit.buttons([{ ...act, danger: shape !== 'article' }]);
  if (shape === 'article') return kit.points(texts) + last;
  if (shape === 'form') return `<form>${texts.map((label) => `<p><label>${esc(label)} <input></label></p>`).join('')}${last}</form>`;
  return (shape === 'tiles' ? kit.tiles(items) : kit.lines(items)) + last;
}

function stranger(from: Stranger, index: number): CorpusPage {
  const { language, url, title } = from;
  const kit = at(KITS, index * 5 + 2);
  const words = wordsOf(language);
  const frame = frameOf(words, url.startsWith(CLOUD), index);
  return {
    id: `eighth-none-${String(index).padStart(2, '0')}-${kit.name}-${language}`,
    url,
    language,
    family: kit.name,
    generation: kit.generation,
    html: whole(
      kit,
      language,
      index % 2 === 0 ? title : 'Xiaomi',
      kit.frame({ ...frame, title: { text: title }, body: bodyOf(kit, from), layer: '' }),
    ),
    kind: null,
    controls: {},
    forbidden: ['x'],
  };
}

export const pages: readonly CorpusPage[] = [...Array.from({ length: OURS }, (_, index) => ours(index)), ...STRANGERS.map(stranger)];
