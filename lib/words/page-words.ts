/** The part of the words that a page of Xiaomi's is handed: what can be shown there, and no addresses. A third of all stays behind. */
import type { Catalogue, Words } from './index';

/** Beginnings of the keys that only pages of ours show. Whatever is new is handed over, until it is named here. */
const ELSEWHERE = [
  'app.unofficial',
  'app.unread',
  'desk.',
  'journey.',
  'now.',
  'page.',
  'picture.',
  'place.',
  'popup.',
  'purpose.',
  'rehearsal.',
  'welcome.',
];
/** What the overlay shows of those nevertheless. */
const SHOWN: ReadonlySet<string> = new Set(['journey.delete-account.finished', 'now.exhausted', 'popup.devices.cancel', 'popup.finished']);

/** Whether a message may be shown on a page of Xiaomi's. */
export const isForPages = (key: string): boolean => SHOWN.has(key) || !ELSEWHERE.some((beginning) => key.startsWith(beginning));

/** Words for a page of Xiaomi's. */
export function pageWords({ addresses: _, ...words }: Words): Words {
  return { ...words, messages: Object.fromEntries(Object.entries(words.messages).filter(([key]) => isForPages(key))) as Catalogue };
}
