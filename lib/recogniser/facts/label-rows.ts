/** The row in which a label stands, and what can be pressed there. */
import type { LabelKind } from '../../site/atlas/kinds';
import { findAll } from '../dom/find';
import { isPressable } from '../dom/pressable';
import { cachedQuery } from '../dom/query-cache';
import { hasSimilarSibling } from '../dom/siblings';
import { hasText, normaliseText, shownText } from '../dom/text';
import { composedAncestors, composedContains, composedParent, standsBefore, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import { meets, setOf, understand } from '../grammar/understand';
import { type LabelIndex, type LabelMatch, matchesUnder } from '../read/label-index';
import { TOP_HEADING } from './headings';
import { isInSiteMenu } from './site-menu';

/** Whether a heading is the site's own name. */
export function isBrand(heading: Element, index: LabelIndex): boolean {
  // around a heading that stands alone, the label is all of its box
  const box = index.matches.get(composedParent(heading) as Element);
  const labels = matchesUnder(index).get(heading) ?? (box && composedContains(heading, box.innermost) ? [box] : []);
  return labels.some(({ meanings }) => meanings.some(({ kind }) => kind === 'cloud-brand' || kind === 'account-brand'));
}

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

/** The heading of the whole page, by markup. */
const topOf = cachedQuery((index: LabelIndex): Element | undefined =>
  [...index.headings].find(
    (heading) => unclobbered(heading).matches(TOP_HEADING) && hasText(heading) && isVisible(heading) && !isBrand(heading, index),
  ),
);

/** Whether an element stands in a menu of the site: by what says so of it, or because it stands above the heading of the page. */
export function isInMenu(element: Element, index: LabelIndex): boolean {
  if (isInSiteMenu(element)) return true;
  const top = topOf(index);
  return top !== undefined && standsBefore(element, top);
}

/** The row of a label: the first ancestor that is one of several alike, as long as it holds no label of anything else. */
export function rowOf(match: LabelMatch, index: LabelIndex): Element | undefined {
  for (const at of composedAncestors(match.element, 5)) {
    if (at === match.element) continue;
    if (unclobbered(at).matches('main,[role="main"]')) return undefined;
    for (const other of matchesUnder(index).get(at) ?? [])
      if (other !== match && !isRowWord(other) && !saysAgain(other, match)) return undefined;
    if (hasSimilarSibling(at)) return at;
  }
  return undefined;
}

/** «Изменить» and the like stand in rows of other labels, and what a row does is said below its label. */
const isRowWord = ({ meanings }: LabelMatch): boolean =>
  meanings.length > 0 && meanings.every(({ kind }) => kind === 'change' || kind === 'remove' || kind === 'delete-account-note');

/** Below "My devices" it is told how many devices are linked to the account: one row, and one thing. */
const saysAgain = (other: LabelMatch, { meanings }: LabelMatch): boolean =>
  other.meanings.some(({ kind }) => meanings.some((one) => one.kind === kind));

/** «Изменить» stands in the row of a label: it can be acted upon, whatever listens. */
export function isChangedInRow(match: LabelMatch, index: LabelIndex): boolean {
  const row = rowOf(match, index);
  return row !== undefined && (matchesUnder(index).get(row) ?? []).some(({ meanings }) => meanings.some(({ kind }) => kind === 'change'));
}

/** How far above a button the line begins that says what it turns off. */
const FIND_CLIMB = 5;
const OF_FIND: readonly LabelKind[] = ['find-device', 'turn-off', 'turn-off-find-device'];

/** Whether a label stands in a line that says "Find device", with or without how it is, and holds no label of anything else. */
export function isInFindLine(match: LabelMatch, index: LabelIndex): boolean {
  for (const at of composedAncestors(match.element, FIND_CLIMB)) {
    const held = (matchesUnder(index).get(at) ?? []).filter((other) => other !== match);
    if (held.some(({ meanings }) => !meanings.some(({ kind }) => OF_FIND.includes(kind)))) return false;
    if (held.some(({ meanings }) => meanings.some(({ kind }) => kind === 'find-device')) || speaksOfFinding(at)) return true;
  }
  return false;
}

/** Characters of a line or dialog that say what it is about. */
const SAID = 160;
const FINDING = setOf(['FIND']);
const OF_DEVICE = setOf(['DEVICE', 'PHONE']);

/** Whether a line or a dialog speaks of finding a device. */
export const speaksOfFinding = cachedQuery((element: Element): boolean => {
  const reading = understand(normaliseText(shownText(element, SAID)));
  return meets(reading, FINDING) && meets(reading, OF_DEVICE);
});

/** The only thing to press in the row of a label that cannot be pressed itself. */
export function rowButton(match: LabelMatch, index: LabelIndex): Element | undefined {
  const row = rowOf(match, index);
  if (!row || isPressable(row)) return row;
  const inside = findAll(row, '*', 60).filter((element) => isPressable(element) || element.localName === 'a');
  const outermost = inside.filter((element) => !inside.some((other) => other !== element && composedContains(other, element)));
  return outermost.length === 1 ? outermost[0] : undefined;
}
