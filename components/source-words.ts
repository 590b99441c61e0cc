/** Which message says what about a source. Apart from the words of steps, since it takes the whole register, and is asked for by a press. */
import { reliabilityOf, SOURCES, type SourceId, sourceOf } from '../lib/journeys/sources';
import type { Message, MessageKey, Translator } from '../lib/words';

const key = (text: string): Message => ({ key: text as MessageKey });

/** A source as a reader sees it: what it is, and of which year, which is written from the left in every language. */
export const sourceText = (id: SourceId, t: Translator): string =>
  `${t.say(key(`source.${id}`))} (\u2066${SOURCES[id].year.replace('-', '–')}\u2069)`;

/** The sources that these citations name, once each. */
export const sourcesOf = (citations: readonly string[]): readonly SourceId[] => [...new Set(citations.map((one) => sourceOf(one).id))];

/** The reliability mark of a statement, in words. */
export function reliabilityText(citations: readonly string[], t: Translator): string {
  const { mark, old } = reliabilityOf(citations);
  const text = t.say(key(`reliability.${mark}`));
  return old ? `${text} (${t('reliability.old')})` : text;
}
