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
  // no list of what is lost with an account says that a device can be found
  const isFound = (line: Element): boolean => reasonOf(line) === 'find-device' && isRefusedAbove(line, true);
  if (isDeletion && seen.candidates.some(isHeaded)) return reasonRows(seen.root, isFound);
  const said = refusalSaid(seen);
  if (!isDeletion && !said) return rows;
  const isKnown = (line: Element): boolean => reasonOf(line) !== 'unknown';
  const lines = reasonRows(seen.root, isKnown);
  const known = lines.filter(isKnown).length;
  const isEnough = said === 'surely' || known >= SEVERAL || (isDeletion && (known > 0 || lines.some((line) => isRefusedAbove(line))));
  return isEnough ? lines : rows;
}

/** Characters of a heading. */
const HEADING = 80;

/** So many known reasons together are about the account, where its heading leaves open what is not. */
const SEVERAL = 2;

/** What a heading or the title says of the deletion. */
function refusalSaid({ root, index }: Seen): ReturnType<typeof saysRefused> {
  const headings = [...index.headings].filter(isVisible).map((heading) => normaliseText(shownText(heading, HEADING)));
  const said = [...titleParts(root), ...headings].map(saysRefused);
  return said.includes('surely') ? 'surely' : said.find((one) => one !== undefined);
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
