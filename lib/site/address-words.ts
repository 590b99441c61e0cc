/**
 * Words by which an address says what its page is about. They are the programmers' words, the same whatever language the page is in; no proof,
 * since any page may be called so, but company for what the page shows.
 */
import type { LabelKind } from './atlas/kinds';

const WORDS: Readonly<Partial<Record<LabelKind, readonly string[]>>> = {
  devices: ['device', 'devices', 'mydevice', 'mydevices', 'devicelist', 'devicemanage', 'devicemanagement', 'devicemanager'],
  'find-device': ['find', 'finddevice', 'findmydevice', 'findphone', 'findmyphone', 'locate', 'locator', 'devicelocator'],
  settings: ['settings', 'setting', 'preferences', 'cloudsettings'],
  security: ['security', 'accountsecurity', 'safety'],
  privacy: ['privacy', 'privacysettings', 'privacycenter', 'dataprivacy'],
  'delete-account': [
    'deleteaccount',
    'accountdeletion',
    'accountdelete',
    'closeaccount',
    'eraseaccount',
    'removeaccount',
    'deactivateaccount',
  ],
};
const KIND_OF: ReadonlyMap<string, LabelKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.map((word) => [word, kind as LabelKind] as const)),
);
/** Words that any page may have behind its own. */
const NEUTRAL = new Set(['', 'detail', 'details', 'info', 'list', 'index', 'home', 'main', 'all', 'overview']);

/** Words of other parts of such sites, which have devices of their own: a shop, help, backups. */
const ELSEWHERE = new Set(
  'shop store mall product products buy cart order orders wish wishlist compare tradein warranty repair service services support help faq forum community bbs guide docs article articles news blog backup backups storage sync update updates download downloads firmware driver drivers notify notifications review reviews about'.split(
    ' ',
  ),
);

const partsOf = ({ pathname, hash }: URL): string[] =>
  `${pathname}/${hash.replace(/^#!?/, '').replace(/[?&].*$/, '')}`.split('/').map((part) => part.toLowerCase());

/** Whether an address says that its page belongs to another part of the site. */
export const isElsewhere = (url: URL): boolean => partsOf(url).some((part) => ELSEWHERE.has(part.replace(/[-_.]|html?$/g, '')));

/** What the last word of an address says, ids and words that say nothing left out: «/settings/devices/91» speaks of devices. */
export function addressWord(url: URL): { readonly kind: LabelKind; readonly text: string } | undefined {
  if (isElsewhere(url)) return undefined;
  for (const text of partsOf(url).reverse()) {
    const word = text.replace(/[-_.]|html?$/g, '');
    const kind = KIND_OF.get(word);
    if (kind) return { kind, text };
    if (!NEUTRAL.has(word) && !/\d/.test(word)) return undefined;
  }
  return undefined;
}
