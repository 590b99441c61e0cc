/** What phones call the things that steps send their owners to: Xiaomi's own app texts, from the atlas. For the background alone. */
import phones from '../site/atlas/labels.tsv?phones';
import type { PhoneWords } from './index';

/** The labels of a phone in this language; undefined where the atlas has not all of them. */
export function phoneWordsFor(language: string): PhoneWords | undefined {
  const labels = phones[language];
  return labels && { language, ...labels };
}
