/** Languages of the interface. A new one: its file in locales/, its name here, its line in catalogues.ts. */

export const LANGUAGES = ['ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Names of the languages in themselves. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { ru: 'Русский', en: 'English' };

/** Neighbours who read Russian more readily than English. */
const READS_RUSSIAN = new Set(['be', 'kk', 'ky', 'tg', 'uz', 'tk', 'hy', 'az', 'uk']);

/** The language to show to a browser of this language. */
export function languageFor(browserLanguage: string): Language {
  const base = browserLanguage.toLowerCase().split(/[-_]/)[0] ?? '';
  return LANGUAGES.find((language) => language === base) ?? (READS_RUSSIAN.has(base) ? 'ru' : 'en');
}
