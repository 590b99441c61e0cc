/** The row in which a label stands, and what can be pressed there. */
import { findAll } from '../dom/find';
import { isPressable } from '../dom/pressable';
import { hasSimilarSibling } from '../dom/siblings';
import { hasText } from '../dom/text';
import { composedAncestors, composedContains, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import { type LabelIndex, type LabelMatch, matchesUnder } from '../read/label-index';

/** Whether a heading is the site's own name. */
export const isBrand = (heading: Element, index: LabelIndex): boolean =>
  matchesUnder(index)
    .get(heading)
    ?.some(({ meanings }) => meanings.some(({ kind }) => kind === 'cloud-brand' || kind === 'account-brand')) === true;

/** Whether no other heading by markup stands above a label, but the site's own name. */
export const isFirstHeading = ({ innermost }: LabelMatch, index: LabelIndex): boolean =>
  ![...index.headings].some(
    (heading) =>
      unclobbered(heading).compareDocumentPosition(innermost) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !composedContains(heading, innermost) &&
      hasText(heading) &&
      isVisible(heading) &&
      !isBrand(heading, index),
  );

/** The row of a label: the first ancestor that is one of several alike, as long as it holds no other label. */
export function rowOf(match: LabelMatch, index: LabelIndex): Element | undefined {
  for (const at of composedAncestors(match.element, 5)) {
    if (at === match.element) continue;
    if (unclobbered(at).matches('main,[role="main"]')) return undefined;
    for (const other of matchesUnder(index).get(at) ?? []) if (other !== match && !isRowWord(other)) return undefined;
    if (hasSimilarSibling(at)) return at;
  }
  return undefined;
}

/** «Изменить» and the like stand in rows of other labels, and what a row does is said below its label. */
const isRowWord = ({ meanings }: LabelMatch): boolean =>
  meanings.length > 0 && meanings.every(({ kind }) => kind === 'change' || kind === 'remove' || kind === 'delete-account-note');

/** «Изменить» stands in the row of a label: it can be acted upon, whatever listens. */
export function isChangedInRow(match: LabelMatch, index: LabelIndex): boolean {
  const row = rowOf(match, index);
  return row !== undefined && (matchesUnder(index).get(row) ?? []).some(({ meanings }) => meanings.some(({ kind }) => kind === 'change'));
}

/** The only thing to press in the row of a label that cannot be pressed itself. */
export function rowButton(match: LabelMatch, index: LabelIndex): Element | undefined {
  const row = rowOf(match, index);
  if (!row || isPressable(row)) return row;
  const inside = findAll(row, '*', 60).filter((element) => isPressable(element) || element.localName === 'a');
  const outermost = inside.filter((element) => !inside.some((other) => other !== element && composedContains(other, element)));
  return outermost.length === 1 ? outermost[0] : undefined;
}
