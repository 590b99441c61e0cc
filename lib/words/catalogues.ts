/** The messages of every language, for the background alone: a page is handed the one in use. */
import en from '../../locales/en';
import ru from '../../locales/ru';
import { WHEREABOUTS } from '../journeys/source-addresses';
import type { Catalogue, Words } from './index';
import { directionOf, type Language, languageFor } from './languages';
import { phoneWordsFor } from './phones';

/** The plugin words() has compiled them; TypeScript still sees the sources. */
const CATALOGUES = { ru, en } as const satisfies Record<Language, object>;

/** Public addresses of each source that has some. */
const ADDRESSES = Object.fromEntries(Object.entries(WHEREABOUTS).flatMap(([id, where]) => ('none' in where ? [] : [[id, where]])));

/**
 * The words of the owner's choice; `auto` follows the browser.
 * @param phone language of the owner's phone; `auto` for that of the words
 */
export function wordsFor(choice: Language | 'auto', browserLanguage: string, phone: string = 'auto'): Words {
  const language = choice === 'auto' ? languageFor([browserLanguage]) : choice;
  const labels = phone === 'auto' || phone === language ? undefined : phoneWordsFor(phone);
  const messages = CATALOGUES[language] as unknown as Catalogue;
  return { language, direction: directionOf(language), messages, addresses: ADDRESSES, ...(labels && { phone: labels }) };
}
