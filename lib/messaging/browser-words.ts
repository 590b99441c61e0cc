/**
 * The few words that the browser itself keeps of us (`_locales`), in its own language. They can be asked for at once, while the background
 * sleeps or hangs; of an extension that is gone they are gone, too.
 */

import { directionOf } from '../words/languages';

/** What the wordless dialog says, in one language. */
export interface HeldWords {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly wait: string;
  readonly back: string;
  readonly reload: string;
}

interface BrowserI18n {
  getMessage(name: string): string;
  getUILanguage(): string;
}

/** The words in the browser's language, or in the manifest's default language where it has no other. Undefined: the browser does not say. */
export function browserWords(): HeldWords | undefined {
  try {
    const i18n = (globalThis as { chrome?: { i18n?: BrowserI18n } }).chrome?.i18n;
    const say = (name: string): string => i18n?.getMessage(name) ?? '';
    const words = { title: say('guardTitle'), wait: say('guardWait'), back: say('guardBack'), reload: say('guardReload') };
    if (Object.values(words).some((text) => text === '')) return undefined;
    const language = i18n?.getUILanguage() ?? '';
    return { language, direction: directionOf(language), ...words };
  } catch {
    return undefined; // no such object any more
  }
}
