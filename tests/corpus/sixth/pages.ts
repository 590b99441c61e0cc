import type { PageKind } from '../../../lib/site/kinds';
import type { CorpusPage } from '../page';
import type { Item, Kit } from './kit';
import { KITS_A } from './kits-a';
import { KITS_B } from './kits-b';
import { KITS_C } from './kits-c';
import { SCENES } from './scenes';
import { STRANGERS } from './strangers';
import { WORDS, type Words } from './words';

const KITS: readonly Kit[] = [...KITS_A, ...KITS_B, ...KITS_C];
const LANGUAGES = Object.keys(WORDS);
const CLOUD = 'https://i.mi.com';
const ACCOUNT = 'https://account.xiaomi.com';

/** An address that is known or plausible. */
const KNOWN: Record<PageKind, string> = {
  'cloud-home': `${CLOUD}/#/`,
  'cloud-settings': `${CLOUD}/#/settings`,
  'my-devices': `${CLOUD}/#/settings/devices`,
  device: `${CLOUD}/#/settings/device?id=7f3`,
  'find-device': `${CLOUD}/mobile/find#/`,
  'unlock-request': `${CLOUD}/find/device/activationlock?_locale=en#/status`,
  security: `${ACCOUNT}/fe/service/account`,
  privacy: `${ACCOUNT}/fe/service/account/privacy`,
  'delete-account': `${ACCOUNT}/fe/service/account/privacy/delete-account`,
};
const KINDS = Object.keys(KNOWN) as PageKind[];
const OURS = 95;

const at = <T>(all: readonly T[], index: number): T => all[index % all.length] as T;

const whole = (language: string, title: string, body: string): string =>
  `<!doctype html><html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

function ours(index: number): CorpusPage {
  const kind = at(KINDS, index);
  const kit = at(KITS, index);
  const language = at(LANGUAGES, index);
  const round = Math.floor(index / KINDS.length);
  const words = WORDS[language] as Words;
  const { title, body, menu, controls } = SCENES[kind](kit, words, round);
  const site = KNOWN[kind].startsWith(CLOUD) ? CLOUD : ACCOUNT;
  // The opener of a menu is judged only where the design and the scene have one.
  const html = whole(
    language,
    index % 4 === 0 ? title.text : 'Xiaomi',
    kit.frame(title, body, menu, site === CLOUD ? words.cloud : words.account),
  );
  const opener = html.includes('data-corpus="menu"') ? { 'device-menu': 'menu' } : {};
  return {
    id: `sixth-${String(index).padStart(3, '0')}-${kind}-${kit.name}-${language}`,
    url: ((index % KINDS.length) + Math.floor(round / 3) + round) % 3 === 0 ? KNOWN[kind] : `${site}/w/${(index * 37).toString(36)}`,
    language,
    family: kit.name,
    generation: kit.generation,
    html,
    kind,
    controls: { ...controls, ...opener },
    forbidden: ['x'],
  };
}

function stranger([language, url, title, lines, button]: (typeof STRANGERS)[number], index: number): CorpusPage {
  const kit = at(KITS, index * 3);
  const words = WORDS[language] as Words;
  const items: Item[] = lines.split(';').map((text) => ({ text, mark: 'x' }));
  const act: Item = { text: button, mark: 'x' };
  const named = lines.split(';').map((text) => text.split(' · ')) as [string, string?][];
  const body = named.every(([, second]) => second)
    ? kit.devices(named.map(([name, seen]) => ({ name, seen: seen ?? '', mark: 'x', action: act })))
    : kit.list(items) + kit.act(act, true);
  return {
    id: `sixth-none-${String(index).padStart(2, '0')}-${kit.name}-${language}`,
    url,
    language,
    family: kit.name,
    generation: kit.generation,
    html: whole(language, title, kit.frame({ text: title }, body, [{ text: words.out, mark: 'x' }], words.cloud)),
    kind: null,
    controls: {},
    forbidden: ['x'],
  };
}

export const pages: readonly CorpusPage[] = [...Array.from({ length: OURS }, (_, index) => ours(index)), ...STRANGERS.map(stranger)];
