/** Rows of Xiaomi's own list of reasons why an account cannot be deleted yet. */
import { refusalOf } from '../../site/refusals';
import { hasText, normaliseText, shownText } from '../dom/text';
import { titleParts } from '../dom/title';
import { composedAncestors } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import { refusalOf as refusalInWords } from '../grammar';
import type { Candidate } from './candidates';
import { isRefusedAbove, reasonRows, saysRefused } from './page-structure';
import type { Seen } from './seen';

/** Characters of a reason that Xiaomi gives. */
const MAX_REFUSAL = 160;

/** @param isDeletion the page's title or address says that it deletes the account: under a heading that says so too, any reasons count */
export function refusalRows(seen: Seen, isDeletion: boolean): Element[] {
  const rows = knownRows(seen);
  const isHeaded = ({ kinds, heading, control, dialog }: Candidate): boolean =>
    kinds.has('delete-account') && heading !== 'no' && !control && !dialog;
  if (rows.length > 0) return rows;
  if (isDeletion && seen.candidates.some(isHeaded)) return reasonRows(seen.root);
  const isSaid = isHeadedByRefusal(seen);
  if (!isDeletion && !isSaid) return rows;
  const isKnown = (line: Element): boolean => reasonOf(line) !== 'unknown';
  const lines = reasonRows(seen.root, isKnown);
  return isSaid || lines.some((line) => isKnown(line) || isRefusedAbove(line)) ? lines : rows;
}

/** Characters of a heading. */
const HEADING = 80;

/** A heading or the title says that the account is not deleted. */
const isHeadedByRefusal = ({ root, index }: Seen): boolean =>
  titleParts(root).some(saysRefused) ||
  [...index.headings].some((heading) => saysRefused(normaliseText(shownText(heading, HEADING))) && isVisible(heading));

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
