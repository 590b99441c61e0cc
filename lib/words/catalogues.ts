/** The words of the owner's choice. For the background and pages of ours: a page of Xiaomi's is handed those in use. */
import { WHEREABOUTS } from '../journeys/source-addresses';
import { type Words, wordsId } from './index';
import { directionOf, type Language, languageFor } from './languages';
import { packagedWords } from './packaged';
import { otherPhone, phoneWordsFor } from './phones';

/** What the owner has chosen; a part of the settings. */
export interface WordsChoice {
  /** `auto` follows the browser. */
  readonly language: Language | 'auto';
  /** Language of the owner's phone; `auto` for that of the words. */
  readonly phoneLanguage: string;
}

/** In place of words that cannot be read: a held press always has some. */
const INSTEAD = ['en', 'ru'] as const satisfies readonly Language[];

/** Public addresses of each source that has some. */
const ADDRESSES = Object.fromEntries(Object.entries(WHEREABOUTS).flatMap(([id, where]) => ('none' in where ? [] : [[id, where]])));

/** The languages that the owner reads, as far as the browser knows: its own, then those that sites are asked for. */
export const browserLanguages = (i18n: { getUILanguage(): string }): readonly string[] => [i18n.getUILanguage(), ...navigator.languages];

const chosen = ({ language }: WordsChoice, browser: readonly string[]): Language => (language === 'auto' ? languageFor(browser) : language);

/** Names the words that belong to a choice, without reading them. */
export function idOfChoice(choice: WordsChoice, browser: readonly string[]): string {
  const language = chosen(choice, browser);
  const phone = otherPhone(choice.phoneLanguage, language);
  return wordsId({ language, ...(phone !== undefined && { phone: { language: phone } }) });
}

/**
 * The words of a choice; English or Russian ones where they cannot be read.
 * @throws where no words can be read at all
 */
export async function wordsFor(choice: WordsChoice, browser: readonly string[]): Promise<Words> {
  const problems: unknown[] = [];
  const report = (problem: unknown): void => {
    console.error(problem);
    problems.push(problem);
  };
  for (const language of new Set([chosen(choice, browser), ...INSTEAD])) {
    try {
      const messages = await packagedWords(language);
      const other = otherPhone(choice.phoneLanguage, language);
      const phone = other === undefined ? undefined : await phoneWordsFor(other).catch(report);
      return { language, direction: directionOf(language), messages, addresses: ADDRESSES, ...(phone && { phone }) };
    } catch (problem) {
      report(problem);
    }
  }
  throw new AggregateError(problems, 'There are no words.');
}
