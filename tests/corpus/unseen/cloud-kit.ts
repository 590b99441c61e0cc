/** What the unseen pages of Xiaomi Cloud share: words in three more languages, and the marks by which a page is judged. */
import { type Draft, draw, GADGETS, type Gadget, known, m } from '../held-out/kit';
import { type Say, say } from '../held-out/words';
import { ACCOUNT_ITEM, labelsOf, languageOf, OWN_TURN_OFF, parseTable } from '../labels';
import type { CorpusPage } from '../page';
import { howTo, wordsOf } from '../words';

const KEYS = [
  'thisPhone',
  'otherDevices',
  'system',
  'back',
  'restore',
  'details',
  'close',
  'off',
  'keepOn',
  'general',
  'removeAsk',
] as const;
const MORE = parseTable(
  `
lang | thisPhone | otherDevices | system | back | restore | details | close | off | keepOn | general | removeAsk
pl | Ten telefon | Inne urządzenia | Wersja systemu | Wstecz | Przywróć | Szczegóły | Zamknij | Wyłącz | Nie wyłączaj | Ogólne | Urządzenie zostanie odłączone od konta, a jego kopie zapasowe przepadną.
tr | Bu telefon | Diğer cihazlar | Sistem sürümü | Geri | Geri yükle | Ayrıntılar | Kapat | Kapat | Açık kalsın | Genel | Cihaz hesabınızdan ayrılacak ve yedekleri kaybolacak.
hi | यह फ़ोन | अन्य डिवाइस | सिस्टम वर्शन | वापस | पुनर्स्थापित करें | विवरण | बंद करें | बंद करें | चालू रखें | सामान्य | डिवाइस आपके खाते से अलग हो जाएगा और उसके बैकअप खो जाएंगे।
`,
  KEYS,
);
const EMPTY: Readonly<Record<string, string>> = {
  ru: 'Здесь пока пусто',
  de: 'Hier ist noch nichts',
  uk: 'Тут поки що порожньо',
  ar: 'لا يوجد شيء هنا بعد',
  id: 'Belum ada apa pun di sini',
};

/** Xiaomi's labels and our words, in pl, tr and hi as well. */
export function speak(wording: string) {
  const lang = languageOf(wording);
  const words = wordsOf(lang);
  const more = MORE.get(lang);
  const rest: Pick<Say, (typeof KEYS)[number] | 'photos' | 'erase' | 'wipe'> = more
    ? { ...more, photos: words.gallery, erase: words.delete, wipe: words.erase }
    : say(wording);
  const labels = labelsOf(wording);
  const recipe = howTo(words, labels.settings, labels.myDevices, labels.removeDevice);
  return { ...words, ...rest, ...labels, lang, recipe, account: ACCOUNT_ITEM[lang] ?? labels.brand, empty: EMPTY[lang] ?? '' };
}
export type Speech = ReturnType<typeof speak>;

export type Listing = 'many' | 'one' | 'empty' | 'menu' | 'dialog';
export type Finding = 'list' | 'one' | 'off';
export const listed = (what: Listing): readonly Gadget[] => (what === 'empty' ? [] : what === 'one' ? GADGETS.slice(0, 1) : GADGETS);
export const state = (t: Speech, at: number): string => (at === 0 ? t.currentDevice : at === 1 ? t.online : t.offline);

/** What no page may take for a guarded control. */
const SAFE = 'back cancel keep out rename details sound erase restore all kick pay renew close accept reject'.split(' ');

/** A page is judged by the marks that it carries. */
export function page(d: Omit<Draft, 'set' | 'controls' | 'forbidden'>): CorpusPage {
  const has = (value: string): string | false => `${d.body}${d.portal ?? ''}`.includes(m(value)) && value;
  const controls = known({
    'settings-entry': has('gear'),
    'find-device-entry': has('find'),
    'account-menu-item': has('account'),
    'my-devices-heading': has('head'),
    'device-row': has('row'),
    'device-menu': has('menu'),
    'remove-device': has('remove'),
    'turn-off-find-device': !OWN_TURN_OFF.has(languageOf(d.wording)) && has('off'),
  });
  return draw({ ...d, set: 'unseen', forbidden: SAFE, controls });
}
export type Rest = Pick<Draft, 'kind'> & Partial<Draft>;
