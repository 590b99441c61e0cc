/** What phones call the things that steps send their owners to: Xiaomi's own app texts, from the atlas. */
import languages from '../site/atlas/labels.tsv?phone-languages';
import type { PhoneWords } from './index';
import { isSameLanguage } from './languages';
import { packagedPhones } from './packaged';

/** The phone's language as the atlas names it; undefined where it has not all of the labels, or they are those of the words. */
export const otherPhone = (phone: string, words: string): string | undefined =>
  isSameLanguage(phone, words) ? undefined : languages.find((one) => one === phone);

/** The labels of a phone in this language, one that the atlas names. */
export async function phoneWordsFor(language: string): Promise<PhoneWords | undefined> {
  const labels = (await packagedPhones())[language];
  return labels && { language, ...labels };
}
