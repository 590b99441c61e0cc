/**
 * Devices on a page: rows of a list, the one device of a page, the name that belongs to a button. Structure only; no label is
 * needed, and a row may bear any name its owner gave it.
 */

import { findAll } from '../recogniser/dom/find';
import { isPressable } from '../recogniser/dom/pressable';
import { cachedQuery } from '../recogniser/dom/query-cache';
import { isSimilar, someSibling } from '../recogniser/dom/siblings';
import { hasText, isGlyph, normaliseText, shortText } from '../recogniser/dom/text';
import { closest, composedAncestors, composedContains, composedParent, MAX_DEPTH, unclobbered } from '../recogniser/dom/tree';
import { hasHandCursor, isVisible } from '../recogniser/dom/visibility';
import { type Candidate, isInSeriesAt } from '../recogniser/facts/candidates';
import { deviceNameUnder, type LabelIndex, matchesUnder } from '../recogniser/read/label-index';
import type { LabelKind } from './atlas';
import { hasLetter } from './atlas/normalise';
import { DIALOG_SELECTOR } from './component-libraries';
import { looksLikeDevice } from './device-vocabulary';

/** One device in a list. */
export interface DeviceRow {
  readonly row: Element;
  readonly name: string;
}

const ROW_SELECTOR = 'li,tr,[role="listitem"],[role="row"],[role="option"]';
const MENU_SELECTOR = 'button,[role="button"],[aria-haspopup],a,i,span,div';
const MAX_ROWS = 1000;
const CLIMB = 8;

/** The repeated unit around `element`: the lowest ancestor that has a sibling like itself, or is a list item by markup. */
function unitAround(element: Element): Element | undefined {
  let at: Element | null = element;
  let inside: Element | undefined;
  for (let i = 0; at && i < CLIMB; i++, at = composedParent(at)) {
    if (unclobbered(at).matches(ROW_SELECTOR)) return at;
    const parent = unclobbered(at).parentNode as ParentNode | null;
    if (!parent || parent === at.ownerDocument.body) return undefined;
    if (at === element || isInlineTag(at)) continue;
    const self = at;
    // of a custom element that is repeated, the row is what it draws
    if (someSibling(self, (sibling) => isSimilar(sibling, self) && (hasText(sibling) || draws(sibling))))
      return draws(self) && inside ? inside : self;
    inside = self;
  }
  return undefined;
}

/** Whether an element shows what stands in its own open shadow root. */
const draws = (element: Element): boolean => {
  const root = unclobbered(element).shadowRoot;
  return root !== null && hasText(root);
};

const rowIndex = cachedQuery((rows: readonly DeviceRow[]) => new Map(rows.map((row, index) => [row.row, { row, index }])));

/** The row in which an element stands: of several, the first in the list. */
export function rowAround(rows: readonly DeviceRow[], element: Element): DeviceRow | undefined {
  if (rows.length === 0) return undefined;
  const known = rowIndex(rows);
  let first: { row: DeviceRow; index: number } | undefined;
  for (let at: Element | null = element; at; at = composedParent(at)) {
    const found = known.get(at);
    if (found && !(first && first.index < found.index)) first = found;
  }
  return first?.row;
}

const isInlineTag = (element: Element): boolean => element.localName === 'span' || element.localName === 'b' || element.localName === 'i';

/** Short texts of a row that may be its name, in order, labels and numbers left out. */
function nameIn(row: Element, scan: LabelIndex): string | undefined {
  const name = deviceNameUnder(scan).get(row);
  if (name !== undefined) return name;
  const queue: Node[] = [row];
  for (let i = 0; i < queue.length && i < 60; i++) {
    const node = queue[i] as Node;
    if (node.nodeType === 3) {
      const text = normaliseText((node as Text).data);
      if (text.length >= 2 && text.length <= 60 && hasLetter(text)) return text;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (scan.matches.has(element) || isPressableTool(element, row) || isGlyph(element, element.textContent ?? '')) continue;
    queue.splice(i + 1, 0, ...element.childNodes, ...(element.shadowRoot?.childNodes ?? []));
  }
  return undefined;
}

/** A button inside a row is a tool, not its name; a link or button that is the row itself may hold the name. */
function isPressableTool(element: Element, row: Element): boolean {
  return (
    element !== row &&
    (element.localName === 'button' || element.getAttribute('role') === 'button') &&
    (element.textContent?.length ?? 0) < 40 &&
    element.querySelector('*') === null
  );
}

/** The rows of devices on a page, top to bottom; a dialog above the list does not count. */
export function deviceRows(scan: LabelIndex, sightings: readonly Candidate[]): DeviceRow[] {
  const rows = new Map<Element, DeviceRow>();
  // "current device" is said of devices alone, so their lines need nothing to press
  const said = sightings.filter((sighting) => sighting.kinds.has('current-device') && !sighting.inText).map(({ match }) => match.element);
  // under the heading of such a page, several names in equal units are its rows, whatever can be pressed
  const headed = sightings.some(({ kinds, heading, inText }) => HEADS_ROWS.some((kind) => kinds.has(kind)) && heading !== 'no' && !inText);
  const named = headed ? [...scan.deviceNames.keys()].map(unitAround) : [];
  // a known command in a line says that it is no text, whatever its markup
  const acted = new Set(sightings.flatMap(({ control, inText }) => (control && !inText ? [...composedAncestors(control, CLIMB)] : [])));
  const isEqual = (row: Element): boolean =>
    named.some(
      (other) =>
        other !== undefined &&
        other !== row &&
        isSimilar(other, row) &&
        unclobbered(other).parentElement === unclobbered(row).parentElement,
    );
  const isLine = (row: Element): boolean =>
    (headed && named.includes(row) && isEqual(row)) ||
    canBePressed(row) ||
    acted.has(row) ||
    said.some((words) => row.parentElement?.contains(words));
  const add = (row: Element, name: string | undefined): void => {
    if (name !== undefined && rows.size < MAX_ROWS && !rows.has(row) && !closest(row, DIALOG_SELECTOR) && isLine(row))
      rows.set(row, { row, name });
  };
  // by a name that looks like a device
  for (const [element, name] of scan.deviceNames) {
    const unit = unitAround(element);
    if (unit && isVisible(element)) add(unit, name);
  }
  // by a removing control; «Удалить» alone only in each of several alike units
  const removable: { unit: Element; sure: boolean }[] = [];
  for (const sighting of sightings) {
    if (!sighting.control || sighting.inText || sighting.dialog || !(sighting.kinds.has('delete-device') || sighting.kinds.has('remove')))
      continue;
    const unit = composedAncestorsIn(sighting.control, rows) ?? unitAround(sighting.control);
    if (unit && unit !== sighting.control) removable.push({ unit, sure: sighting.kinds.has('delete-device') });
  }
  for (const { unit, sure } of removable) {
    const one = sure || deviceNameUnder(scan).has(unit);
    if (one || removable.some((other) => other.unit !== unit && isSimilar(other.unit, unit))) add(unit, nameIn(unit, scan));
  }
  // by standing under the heading of the list
  for (const sighting of sightings) {
    if (sighting.heading === 'no' || sighting.inText || !(sighting.kinds.has('my-devices') || sighting.kinds.has('devices'))) continue;
    const items = itemsUnder(sighting.match.element);
    for (const row of items) add(row, nameIn(row, scan));
    const only = items.length === 0 && rows.size === 0 ? loneItem(sighting.match.element, scan) : undefined;
    if (only) add(only, nameIn(only, scan));
  }
  // a row inside another row: keep the outer one only when it names one device
  const held = new Map<Element, number>();
  const around = (row: Element): Element[] => {
    const outer: Element[] = [];
    for (let at = composedParent(row); at; at = composedParent(at)) if (rows.has(at)) outer.push(at);
    return outer;
  };
  for (const row of rows.keys()) for (const outer of around(row)) held.set(outer, (held.get(outer) ?? 0) + 1);
  return [...rows.values()].filter(({ row }) => held.size === 0 || !around(row).some((outer) => held.get(outer) === 1));
}

/** The row among those known that holds an element. */
function composedAncestorsIn(element: Element, rows: ReadonlyMap<Element, DeviceRow>): Element | undefined {
  for (const at of composedAncestors(element)) if (rows.has(at)) return at;
  return undefined;
}

/** A line of a list of devices can be opened, or something in it can be pressed; a line of a text cannot. */
const canBePressed = cachedQuery((row: Element): boolean => {
  for (let at: Element | null = row, i = 0; at && i < 3; i++, at = composedParent(at)) if (isPressable(at)) return true;
  if (findAll(row, '*', 80).some((element) => isPressable(element) || isMenuButton(element))) return true;
  return hasHandCursor(row) || [...row.children].some(hasHandCursor);
});

/** Characters in the only row of a list: a name, how the device is, a version. */
const LONE_TEXT = 120;
/** Labels that head a list of devices. */
const HEADS_ROWS: readonly LabelKind[] = ['my-devices', 'devices', 'find-device'];
/** Labels that stand in the row of a device and say nothing else. */
const OF_ROWS: readonly LabelKind[] = ['current-device', 'find-device', 'change', 'devices'];

/** The only item of a list, alike to nothing: the smallest element that holds all there is beside the heading, if that is one device. */
function loneItem(heading: Element, scan: LabelIndex): Element | undefined {
  const names = [...scan.deviceNames.keys()].filter(
    (name) =>
      !closest(name, DIALOG_SELECTOR) &&
      unclobbered(heading).compareDocumentPosition(name) & Node.DOCUMENT_POSITION_FOLLOWING &&
      isVisible(name),
  );
  const [name] = names;
  if (!name || names.length > 1) return undefined;
  let item = name;
  for (const at of composedAncestors(name)) {
    if (composedContains(at, heading)) break;
    item = at;
  }
  for (let inside = filled(item); inside.length === 1 && !hasOwnText(item); inside = filled(item)) item = inside[0] as Element;
  if (shortText(item, LONE_TEXT) === undefined) return undefined;
  const others = (matchesUnder(scan).get(item) ?? []).some(({ meanings }) => !meanings.some(({ kind }) => OF_ROWS.includes(kind)));
  return others ? undefined : item;
}

/** Children in which there is anything to see. */
const filled = (element: Element): Element[] =>
  [...unclobbered(element).children].filter(
    (child) => hasText(child) || isPressable(child) || child.querySelector('svg,img,i,button,a') !== null,
  );

const hasOwnText = (element: Element): boolean =>
  [...unclobbered(element).childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));

/** Elements looked at behind a heading for the list that it heads: the list of a heading is near it. */
const MAX_AFTER_HEADING = 400;

/** Items of the first list that follows a heading: list items by markup, or pressable units of one shape. */
function itemsUnder(heading: Element): Element[] {
  const budget = { left: MAX_AFTER_HEADING };
  let at: Element | null = heading;
  for (let i = 0; at && i < 4; i++, at = unclobbered(at).parentElement) {
    for (let next = unclobbered(at).nextElementSibling; next && budget.left > 0; next = unclobbered(next).nextElementSibling) {
      const before = budget.left;
      if (hasRow(next, budget, 0)) {
        const items = [...(unclobbered(next).matches(ROW_SELECTOR) ? [next] : []), ...findAll(next, ROW_SELECTOR, 500)].filter(
          (item) => !item.querySelector(ROW_SELECTOR),
        );
        if (items.length > 0) return items.slice(0, MAX_ROWS);
      }
      const units = pressableUnits(next, { left: before }, 0);
      if (units.length > 0) return units;
    }
    if (at.parentElement?.localName === 'body' || at.parentElement?.localName === 'main') break;
  }
  return [];
}

const ROW_ROLES = new Set(['listitem', 'row', 'option']);

/** Whether an element is or holds an item of a list by markup. Takes what it looks at from the budget. */
function hasRow(element: Element, budget: { left: number }, depth: number): boolean {
  if (--budget.left < 0 || depth > MAX_DEPTH) return false;
  const self = unclobbered(element);
  const tag = self.localName;
  if (tag === 'li' || tag === 'tr' || ROW_ROLES.has(self.getAttribute('role') ?? '')) return true;
  const root = self.shadowRoot;
  for (let parent: ParentNode = root ?? self; ; parent = self) {
    for (let child = parent.firstElementChild; child && budget.left > 0; child = unclobbered(child).nextElementSibling)
      if (hasRow(child, budget, depth + 1)) return true;
    if (parent === self) return false;
  }
}

/** Children of one shape, each of which can be pressed, of the first element that has such. */
function pressableUnits(parent: Element, budget: { left: number }, depth: number): Element[] {
  if (--budget.left < 0 || depth > MAX_DEPTH) return [];
  const self = unclobbered(parent);
  const first = self.firstElementChild;
  if (!first) return [];
  const second = unclobbered(first).nextElementSibling;
  if (second && isSimilar(second, first) && isUnit(first)) {
    const children = [...self.children];
    if (children.every((child) => isSimilar(child, first) && isUnit(child))) return children.slice(0, MAX_ROWS);
  }
  for (let child: Element | null = first; child && budget.left > 0; child = unclobbered(child).nextElementSibling) {
    const units = pressableUnits(child, budget, depth + 1);
    if (units.length > 0) return units;
  }
  return [];
}

const isUnit = (child: Element): boolean => isPressable(child) || [...unclobbered(child).children].some(isPressable);

/** The name of the one device that a page or a dialog is about: a heading that looks like one, or the only such text. */
export function soleDevice(scan: LabelIndex, rows: readonly DeviceRow[], within?: Element): string | undefined {
  const names = new Map<string, boolean>(); // name -> stands as a heading
  for (const [element, name] of scan.deviceNames) {
    if (within && !composedContains(within, element)) continue;
    if (!isVisible(element)) continue;
    if (!within && rows.length > 1 && rowAround(rows, element)) continue;
    const heading = isHeading(element);
    if (!heading && !within && isInSeriesAt(element, (sibling) => matchesUnder(scan).has(sibling))) continue;
    names.set(name, (names.get(name) ?? false) || heading);
  }
  if (names.size === 1) return [...names.keys()][0];
  const headings = [...names].filter(([, heading]) => heading).map(([name]) => name);
  return headings.length === 1 ? headings[0] : undefined;
}

/** A heading on a page that is no label: how a device with a name of its owner's choice shows. */
export function headingText(scan: LabelIndex): string | undefined {
  // headings that were read again stand last
  const headings = [...scan.headings].sort((a, b) =>
    unclobbered(a).compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  for (const element of headings) {
    if (matchesUnder(scan).has(element) || isInHit(element, scan)) continue;
    const text = shortText(element, 60);
    if (text !== undefined && text.length >= 2 && isVisible(element)) return text;
  }
  return undefined;
}

function isInHit(element: Element, scan: LabelIndex): boolean {
  for (let at: Element | null = element; at; at = composedParent(at)) if (scan.matches.has(at)) return true;
  return false;
}

/** What a document's title says, from one separator to the next. */
export function titleParts(root: Document): string[] {
  return root.title.split(/\s*(?:::|[|:·–—]|\s-\s)\s*/).map(normaliseText);
}

/** A part of the document's title that looks like a device: where the page gives its name no heading. */
export function titleDevice(root: Document): string | undefined {
  return titleParts(root).find(looksLikeDevice);
}

const isHeading = (element: Element): boolean => closest(element, 'h1,h2,h3,h4,[role="heading"]') !== undefined;

/** Whether a device of this name is what a heading of the page says. */
export const headsPage = (scan: LabelIndex, device: string): boolean =>
  [...scan.deviceNames].some(([element, name]) => name === device && isHeading(element) && isVisible(element));

/** The device that a control belongs to: the one of its row, else one named in its dialog, else the page's only one. */
export function deviceOf(
  control: Element,
  rows: readonly DeviceRow[],
  scan: LabelIndex,
  pageDevice: string | undefined,
): string | undefined {
  const row = rowAround(rows, control);
  if (row) return row.name;
  const dialog = closest(control, DIALOG_SELECTOR);
  if (dialog) {
    const inside = soleDevice(scan, [], dialog);
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

/** The icon-only menu of a device: no text but dots, at a row or beside the device's name; never what bears a label of its own. */
export function menuButtons(
  rows: readonly DeviceRow[],
  scope: Element | undefined,
  isLabel: (element: Element) => boolean,
): { control: Element; device?: string }[] {
  const found: { control: Element; device?: string }[] = [];
  const controls = new Set<Element>();
  const around = new Set<Element>();
  const overlapsFound = (candidate: Element): boolean => {
    if (around.has(candidate)) return true;
    for (let at: Element | null = candidate; at; at = composedParent(at)) if (controls.has(at)) return true;
    return false;
  };
  const scan = (element: Element, device: string | undefined): void => {
    const own = element.shadowRoot ? findAll(element.shadowRoot, MENU_SELECTOR, 200) : [];
    for (const candidate of [...own, ...findAll(element, MENU_SELECTOR, 200)].slice(0, MAX_CANDIDATES)) {
      if (
        !(isMenuButton(candidate) || (element !== scope && (isRowMenu(candidate) || isOnlyIcon(candidate, element)))) ||
        isLabel(candidate) ||
        !isVisible(candidate)
      )
        continue;
      if (overlapsFound(candidate)) continue;
      controls.add(candidate);
      for (let at: Element | null = candidate; at; at = composedParent(at)) around.add(at);
      found.push({ control: candidate, ...(device !== undefined && { device }) });
      return;
    }
  };
  for (const { row, name } of rows) scan(row, name);
  if (rows.length === 0 && scope) scan(scope, undefined);
  return found;
}

/** Characters in the name of a menu. */
const MENU_NAME = 24;

/** In the row of a device its menu may bear a name, seen or only heard. */
const isRowMenu = (element: Element): boolean => opensMenu(element) && shortText(element, MENU_NAME) !== undefined;

/** The one thing of a device's row that is pressed and shows no words: of two, one may be anything. */
function isOnlyIcon(element: Element, row: Element): boolean {
  if (!isIcon(element)) return false;
  const icons = findAll(row, MENU_SELECTOR, 200).filter(isIcon);
  return icons.filter((one) => !icons.some((other) => other !== one && composedContains(other, one))).length === 1;
}

const isIcon = cachedQuery((element: Element): boolean => {
  const self = unclobbered(element);
  if (hasText(element) || self.matches('a[href]:not([href^="#"]):not([href=""])')) return false;
  return isPressable(element) ? self.querySelector('svg,img,i') !== null : MENU_CLASS.test(self.getAttribute('class') ?? '');
});
/** Words by which designs call the menu of a row. */
const MENU_CLASS = /(^|[\s_-])(more|dots?|ellipsis|kebab|overflow)([\s_-]|$)/i;

/** A picture from the font of the page has no words either. */
const hasWords = (text: string | undefined): boolean => text === undefined || /[^\ue000-\uf8ff]/.test(text);

function opensMenu(element: Element): boolean {
  const popup = element.getAttribute('aria-haspopup');
  return popup === 'menu' || popup === 'true';
}

/** Elements of one row or page that are looked at for a menu. */
const MAX_CANDIDATES = 1_500;

const isMenuButton = cachedQuery((element: Element): boolean => {
  const text = shortText(element, 5);
  if (text === undefined) return false;
  if (/^(?:[⋮…⋯︙]|\.{3}|[·•∙・]{3}|[·•]\s[·•]\s[·•])$/.test(text)) return true;
  if (/^more_(?:vert|horiz)$/.test(normaliseText(element.textContent ?? ''))) return true;
  if (hasWords(text)) return false;
  if (opensMenu(element) || element.getAttribute('aria-haspopup') === 'listbox') return true;
  // three dots drawn, with or without a button around them
  const shapes = element.querySelector('svg')?.children;
  if (shapes?.length === 3 && [...shapes].every((shape) => shape.localName === shapes[0]?.localName && shape.localName !== 'path'))
    return true;
  if (!isPressable(element)) return false;
  return /(^|[\s_-])(more|dots?|ellipsis|kebab|menu|overflow)([\s_-]|$)/i.test(
    `${element.getAttribute('class') ?? ''} ${element.firstElementChild?.getAttribute('class') ?? ''}`,
  );
});
