/** Rows of Xiaomi's own list of reasons why an account cannot be deleted yet. */
import { refusalOf } from '../../site/refusals';
import { hasText, normaliseText, shownText } from '../dom/text';
import { composedAncestors } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import { refusalOf as refusalInWords } from '../grammar';
import type { Candidate } from './candidates';
import { reasonRows } from './page-structure';
import type { Seen } from './seen';

/** Characters of a reason that Xiaomi gives. */
const MAX_REFUSAL = 160;

/** @param isDeletion the page's title or address says that it deletes the account: under a heading that says so too, any reasons count */
export function refusalRows(seen: Seen, isDeletion: boolean): Element[] {
  const rows = knownRows(seen);
  const isHeaded = ({ kinds, heading, control, dialog }: Candidate): boolean =>
    kinds.has('delete-account') && heading !== 'no' && !control && !dialog;
  return rows.length === 0 && isDeletion && seen.candidates.some(isHeaded) ? reasonRows(seen.root) : rows;
}

function knownRows({ index, candidates }: Seen): Element[] {
  const rows = new Set([...index.refusals].filter((row) => isVisible(row) && hasText(row)));
  const isInRow = (element: Element): boolean => [...composedAncestors(element)].some((at) => rows.has(at));
  for (const { kinds, match } of candidates) if (kinds.has('refusal') && !isInRow(match.element)) rows.add(match.element);
  // rows of the same list that we do not know are shown as they stand
  for (const row of [...rows]) {
    if (!row.matches('li,[role="listitem"]')) continue;
    for (const sibling of row.parentElement?.children ?? [])
      if (sibling.localName === row.localName && !rows.has(sibling) && hasText(sibling) && isVisible(sibling)) rows.add(sibling);
  }
  return [...rows];
}

/** Which of Xiaomi's reasons a row states. */
export const reasonOf = (row: Element): string => refusalOf(row) ?? refusalInWords(normaliseText(shownText(row, MAX_REFUSAL))) ?? 'unknown';
