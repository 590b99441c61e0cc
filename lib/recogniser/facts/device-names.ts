/** What a device of a page is called: the one that the page is about, and the one that a control belongs to. */
import { DIALOG_SELECTOR } from '../../site/component-libraries';
import { looksLikeDevice } from '../../site/device-vocabulary';
import { hasSimilarSibling, isSimilar } from '../dom/siblings';
import { normaliseText, shortText, shownText } from '../dom/text';
import { titleParts } from '../dom/title';
import { closest, composedAncestors, composedContains, composedParent, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import { type LabelIndex, matchesUnder } from '../read/label-index';
import { isInSeriesAt } from './candidates';
import { type DeviceRow, rowAround } from './device-list';

/** The name of the one device that a page or a dialog is about: a heading that looks like one, or the only such text. */
export function soleDevice(index: LabelIndex, rows: readonly DeviceRow[], within?: Element): string | undefined {
  const names = new Map<string, boolean>(); // name -> stands as a heading
  const values = new Set<string>();
  for (const [element, name] of index.deviceNames) {
    if (within && !composedContains(within, element)) continue;
    if (!isVisible(element)) continue;
    if (!within && rows.length > 1 && rowAround(rows, element)) continue;
    const heading = isHeading(element);
    if (!heading && !within && isInSeriesAt(element, (sibling) => matchesUnder(index).has(sibling))) {
      if (isValue(element, name)) values.add(name);
      continue;
    }
    names.set(name, (names.get(name) ?? false) || heading);
  }
  if (names.size === 1) return [...names.keys()][0];
  const headings = [...names].filter(([, heading]) => heading).map(([name]) => name);
  if (headings.length === 1) return headings[0];
  // under a name of its owner's choice the model is one of the things that are told of a device
  return names.size === 0 && values.size === 1 ? [...values][0] : undefined;
}

/** How far above a value its line begins, and the most characters of a line. */
const LINE_CLIMB = 3;
const LINE_TEXT = 120;

/** Whether a name is what a line says of something: "Model: Redmi 9A", among other such lines. */
function isValue(element: Element, name: string): boolean {
  if (closest(element, 'dd')) return true;
  const line = [...composedAncestors(element, LINE_CLIMB + 1)].slice(1).find(hasSimilarSibling);
  const text = line && normaliseText(shownText(line, LINE_TEXT));
  // the model is often told with its code: "Redmi 9A (M2006C3LG)"
  return text !== undefined && [name, shownText(element, LINE_TEXT)].some((value) => text.endsWith(normaliseText(value)));
}

/** A heading on a page that is no label: how a device with a name of its owner's choice shows. */
export function headingText(index: LabelIndex): string | undefined {
  // headings that were read again stand last
  const headings = [...index.headings].sort((a, b) =>
    unclobbered(a).compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  for (const element of headings) {
    if (matchesUnder(index).has(element) || isInLabel(element, index)) continue;
    const text = shortText(element, 60);
    if (text !== undefined && text.length >= 2 && isVisible(element)) return text;
  }
  return undefined;
}

function isInLabel(element: Element, index: LabelIndex): boolean {
  for (let at: Element | null = element; at; at = composedParent(at)) if (index.matches.has(at)) return true;
  return false;
}

/** A part of the document's title that looks like a device: where the page gives its name no heading. */
export function titleDevice(root: Document): string | undefined {
  return titleParts(root).find(looksLikeDevice);
}

const isHeading = (element: Element): boolean => closest(element, 'h1,h2,h3,h4,[role="heading"]') !== undefined;

/** Whether a device of this name is what a heading of the page says. */
export const headsPage = (index: LabelIndex, device: string): boolean =>
  [...index.deviceNames].some(([element, name]) => name === device && isHeading(element) && isVisible(element));

/** The device that a control belongs to: the one of its row, else one named in its dialog, else the page's only one. */
export function deviceOf(
  control: Element,
  rows: readonly DeviceRow[],
  index: LabelIndex,
  pageDevice: string | undefined,
): string | undefined {
  const row = rowAround(rows, control);
  if (row) return row.name;
  const dialog = closest(control, DIALOG_SELECTOR);
  if (dialog) {
    const inside = soleDevice(index, [], dialog);
    if (inside !== undefined) return inside;
    const text = dialog.textContent ?? '';
    const named = rows.filter(({ name }) => text.includes(name));
    if (named.length === 1) return named[0]?.name;
  }
  // in a row like those with names, but without one: any name would be another's
  if (rows.some(({ row }) => isBesideLike(row, control))) return undefined;
  return pageDevice ?? (rows.length === 1 ? rows[0]?.name : undefined);
}

/** Whether the two stand in elements that are alike, side by side. */
function isBesideLike(row: Element, control: Element): boolean {
  for (let at = row, up = composedParent(row); up; at = up, up = composedParent(up)) {
    if (!composedContains(up, control)) continue;
    for (const branch of composedAncestors(control)) if (composedParent(branch) === up) return branch !== control && isSimilar(branch, at);
    return false;
  }
  return false;
}
