/** The messages of every language, for the background alone: a page is handed the one in use. */
import en from '../../locales/en';
import ru from '../../locales/ru';
import type { Catalogue, Words } from './index';
import { type Language, languageFor } from './languages';

/** The plugin words() has compiled them; TypeScript still sees the sources. */
const CATALOGUES = { ru, en } as const satisfies Record<Language, object>;

/** The words of the owner's choice; `auto` follows the browser. */
export function wordsFor(choice: Language | 'auto', browserLanguage: string): Words {
  const language = choice === 'auto' ? languageFor(browserLanguage) : choice;
  return { language, direction: 'ltr', messages: CATALOGUES[language] as unknown as Catalogue };
}
