/** Languages of the interface, in the order in which they are offered. A new one: its file in locales/, its row here, its texts in _locales. */

/** `nativeRead`: somebody who speaks it from childhood has read all of it; where nobody has, the owner is told. */
interface Row {
  /** Its name in itself. */
  readonly name: string;
  readonly nativeRead: boolean;
}

const ROWS = {
  ru: { name: 'Русский', nativeRead: true },
  en: { name: 'English', nativeRead: true },
  uk: { name: 'Українська', nativeRead: false },
  kk: { name: 'Қазақша', nativeRead: false },
  es: { name: 'Español', nativeRead: false },
  'pt-BR': { name: 'Português (Brasil)', nativeRead: false },
  id: { name: 'Bahasa Indonesia', nativeRead: false },
  'zh-CN': { name: '简体中文', nativeRead: false },
  tr: { name: 'Türkçe', nativeRead: false },
  hi: { name: 'हिन्दी', nativeRead: false },
  de: { name: 'Deutsch', nativeRead: false },
  ar: { name: 'العربية', nativeRead: false },
} as const satisfies Record<string, Row>;

/** BCP 47. */
export type Language = keyof typeof ROWS;
export const LANGUAGES = Object.keys(ROWS) as readonly Language[];

/** The name of a language in itself. */
export const nameOf = (language: Language): string => ROWS[language].name;

/** Whether a native reader has read the words in this language, BCP 47. */
export const isNativeRead = (language: string): boolean => (ROWS as Readonly<Record<string, Row>>)[language]?.nativeRead ?? false;

/** Languages that are not ours, by the one of ours that their readers know best. English is for everybody else. */
const READERS_OF: Readonly<Record<string, readonly string[]>> = {
  // taught at school, or the second language of the country
  ru: ['be', 'ky', 'tg', 'uz', 'tk', 'hy', 'az', 'tt', 'ba', 'cv', 'os'],
  // official beside Spanish, or spoken where Spanish is
  es: ['ca', 'gl', 'eu', 'ast', 'an', 'gn', 'qu'],
  // Malay and Indonesian are read by each other; the others are spoken in Indonesia
  id: ['ms', 'jv', 'su', 'min'],
  // written with the same characters, or spoken in China
  'zh-CN': ['yue', 'wuu', 'bo', 'ug'],
  // in the same script, in India and Nepal, where Hindi is understood
  hi: ['mr', 'ne', 'bho', 'mai'],
  tr: ['gag', 'crh'],
  de: ['lb', 'gsw', 'nds'],
};

/**
 * The language to show to a browser that asks for these, the most wanted first: of each, itself, else one of the same language (in the
 * same script where there are several), else what its readers know best. English where nothing is near.
 */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const nearest = nearestTo(tag);
    if (nearest) return nearest;
  }
  return 'en';
}

function nearestTo(tag: string): Language | undefined {
  const locale = parsed(tag);
  if (!locale) return undefined;
  const exact = LANGUAGES.find((language) => language === locale.baseName);
  if (exact) return exact;
  const kin = LANGUAGES.filter((language) => parsed(language)?.language === locale.language);
  const { script } = locale.maximize();
  const near = kin.find((language) => parsed(language)?.maximize().script === script) ?? kin[0];
  return near ?? LANGUAGES.find((language) => READERS_OF[language]?.includes(locale.language));
}

/** Whether two tags name one language: kk and kk-KZ do, es and es-US do not. */
export function isSameLanguage(one: string, other: string): boolean {
  const full = parsed(one)?.maximize().baseName;
  return full !== undefined && full === parsed(other)?.maximize().baseName;
}

/** The language of ours that readers of this one read as theirs: the same one, in the same script, maybe of another country. */
export function languageLike(tag: string): Language | undefined {
  const { language, script } = parsed(tag)?.maximize() ?? {};
  return LANGUAGES.find((one) => {
    const ours = parsed(one)?.maximize();
    return language !== undefined && ours?.language === language && ours.script === script;
  });
}

/** Undefined for what is no language: browsers have been seen to report an empty one. */
function parsed(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** Scripts that are written from right to left, for browsers that do not say it of a language. Of scripts, since languages are many. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Some browsers have the method, some the property, some neither. */
type WithTextInfo = Intl.Locale & Partial<Record<'textInfo', TextInfo>> & { getTextInfo?(): TextInfo };
interface TextInfo {
  readonly direction?: 'ltr' | 'rtl';
}

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const locale = parsed(language) as WithTextInfo | undefined;
  const told = (locale?.getTextInfo?.() ?? locale?.textInfo)?.direction;
  return told ?? (RIGHT_TO_LEFT.has(locale?.maximize().script ?? '') ? 'rtl' : 'ltr');
}
