/**
 * Devices on a page: rows of a list, the one device of a page, the name that belongs to a button. Structure only; no label is
 * needed, and a row may bear any name its owner gave it.
 */
import { alike, closest, DIALOG_SELECTOR, findAll, hasHandCursor, holds, isPressable, isVisible, parentOf, plain, tidy } from './dom';
import { looksLikeDevice, type Scan } from './scan';
import { isInSeriesAt, type Sighting } from './sightings';

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
function unitAround(element: Element, stop: Element | undefined): Element | undefined {
  let at: Element | null = element;
  for (let i = 0; at && at !== stop && i < CLIMB; i++, at = parentOf(at)) {
    if (plain(at).matches(ROW_SELECTOR)) return at;
    const parent = plain(at).parentNode as ParentNode | null;
    if (!parent || parent === at.ownerDocument.body) return undefined;
    if (at === element || isInlineTag(at)) continue;
    for (let sibling = plain(parent).firstElementChild; sibling; sibling = plain(sibling).nextElementSibling) {
      if (sibling !== at && alike(sibling, at) && /\S/.test(sibling.textContent ?? '')) return at;
    }
  }
  return undefined;
}

const isInlineTag = (element: Element): boolean => element.localName === 'span' || element.localName === 'b' || element.localName === 'i';

/** Short texts of a row that may be its name, in order, labels and numbers left out. */
function nameIn(row: Element, scan: Scan): string | undefined {
  for (const [element, name] of scan.deviceNames) if (holds(row, element)) return name;
  const queue: Node[] = [row];
  for (let i = 0; i < queue.length && i < 60; i++) {
    const node = queue[i] as Node;
    if (node.nodeType === 3) {
      const text = tidy((node as Text).data);
      if (text.length >= 2 && text.length <= 60 && /\p{L}/u.test(text)) return text;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (scan.hits.has(element) || isPressableTool(element, row)) continue;
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
export function deviceRows(scan: Scan, sightings: readonly Sighting[]): DeviceRow[] {
  const rows = new Map<Element, DeviceRow>();
  // "current device" is said of devices alone, so their lines need nothing to press
  const said = sightings.filter((sighting) => sighting.kinds.has('current-device') && !sighting.inText).map(({ hit }) => hit.element);
  const isLine = (row: Element): boolean => canBePressed(row) || said.some((words) => row.parentElement?.contains(words));
  const add = (row: Element, name: string | undefined): void => {
    if (name !== undefined && rows.size < MAX_ROWS && !rows.has(row) && !closest(row, DIALOG_SELECTOR) && isLine(row))
      rows.set(row, { row, name });
  };
  // by a name that looks like a device
  for (const [element, name] of scan.deviceNames) {
    const unit = unitAround(element, undefined);
    if (unit && isVisible(element)) add(unit, name);
  }
  // by a removing control; «Удалить» alone only in each of several alike units
  const removable: { unit: Element; sure: boolean }[] = [];
  for (const sighting of sightings) {
    if (!sighting.control || sighting.inText || sighting.dialog || !(sighting.kinds.has('delete-device') || sighting.kinds.has('remove')))
      continue;
    const unit = unitAround(sighting.control, undefined);
    if (unit && unit !== sighting.control) removable.push({ unit, sure: sighting.kinds.has('delete-device') });
  }
  for (const { unit, sure } of removable) {
    const one = sure || [...scan.deviceNames.keys()].some((name) => holds(unit, name));
    if (one || removable.some((other) => other.unit !== unit && alike(other.unit, unit))) add(unit, nameIn(unit, scan));
  }
  // by standing under the heading of the list
  for (const sighting of sightings) {
    if (sighting.heading === 'no' || sighting.inText || !(sighting.kinds.has('my-devices') || sighting.kinds.has('devices'))) continue;
    for (const row of itemsUnder(sighting.hit.element)) add(row, nameIn(row, scan));
  }
  const list = [...rows.values()];
  // a row inside another row: keep the outer one only when it names one device
  return list.filter(
    (a) => !list.some((b) => b !== a && holds(b.row, a.row) && list.filter((c) => c !== b && holds(b.row, c.row)).length === 1),
  );
}

/** A line of a list of devices can be opened, or something in it can be pressed; a line of a text cannot. */
function canBePressed(row: Element): boolean {
  for (let at: Element | null = row, i = 0; at && i < 3; i++, at = parentOf(at)) if (isPressable(at)) return true;
  if (findAll(row, '*', 80).some((element) => isPressable(element) || isMenuButton(element))) return true;
  return hasHandCursor(row) || [...row.children].some(hasHandCursor);
}

/** Items of the first list that follows a heading: list items by markup, or pressable units of one shape. */
function itemsUnder(heading: Element): Element[] {
  let at: Element | null = heading;
  for (let i = 0; at && i < 4; i++, at = plain(at).parentElement) {
    for (let next = plain(at).nextElementSibling; next; next = plain(next).nextElementSibling) {
      const items = [...(plain(next).matches(ROW_SELECTOR) ? [next] : []), ...findAll(next, ROW_SELECTOR, 500)].filter(
        (item) => !item.querySelector(ROW_SELECTOR),
      );
      if (items.length > 0) return items.slice(0, MAX_ROWS);
      const units = pressableUnits(next);
      if (units.length > 0) return units;
    }
    if (at.parentElement?.localName === 'body' || at.parentElement?.localName === 'main') break;
  }
  return [];
}

function pressableUnits(scope: Element): Element[] {
  for (const parent of [scope, ...scope.querySelectorAll('*')]) {
    const children = [...parent.children];
    const first = children[0];
    if (!first || children.length < 2 || !children.every((child) => alike(child, first))) continue;
    const units = children.filter((child) => isPressable(child) || [...child.children].some(isPressable));
    if (units.length === children.length) return units.slice(0, MAX_ROWS);
  }
  return [];
}

/** The name of the one device that a page or a dialog is about: a heading that looks like one, or the only such text. */
export function soleDevice(scan: Scan, rows: readonly DeviceRow[], within?: Element): string | undefined {
  const names = new Map<string, boolean>(); // name -> stands as a heading
  for (const [element, name] of scan.deviceNames) {
    if (within && !holds(within, element)) continue;
    if (!isVisible(element)) continue;
    const inRow = rows.length > 1 && rows.some(({ row }) => holds(row, element));
    if (inRow && !within) continue;
    const heading = isHeading(element);
    if (!heading && !within && isInSeriesAt(element, (sibling) => [...scan.hits.keys()].some((hit) => holds(sibling, hit)))) continue;
    names.set(name, (names.get(name) ?? false) || heading);
  }
  if (names.size === 1) return [...names.keys()][0];
  const headings = [...names].filter(([, heading]) => heading).map(([name]) => name);
  return headings.length === 1 ? headings[0] : undefined;
}

/** A heading on a page that is no label: how a device with a name of its owner's choice shows. */
export function headingText(root: Document, scan: Scan): string | undefined {
  for (const element of findAll(root, 'h1,h2,h3,[role="heading"]')) {
    if (scan.hits.has(element) || [...scan.hits.keys()].some((hit) => holds(element, hit) || holds(hit, element))) continue;
    const text = tidy(element.textContent ?? '');
    if (text.length >= 2 && text.length <= 60 && isVisible(element)) return text;
  }
  return undefined;
}

/** A part of the document's title that looks like a device: where the page gives its name no heading. */
export function titleDevice(root: Document): string | undefined {
  return root.title
    .split(/\s*(?:::|[|:·–—]|\s-\s)\s*/)
    .map(tidy)
    .find(looksLikeDevice);
}

const isHeading = (element: Element): boolean => closest(element, 'h1,h2,h3,h4,[role="heading"]') !== undefined;

/** The device that a control belongs to: the one of its row, else one named in its dialog, else the page's only one. */
export function deviceOf(control: Element, rows: readonly DeviceRow[], scan: Scan, pageDevice: string | undefined): string | undefined {
  for (const { row, name } of rows) if (holds(row, control)) return name;
  const dialog = closest(control, DIALOG_SELECTOR);
  if (dialog) {
    const inside = soleDevice(scan, [], dialog);
    if (inside !== undefined) return inside;
    const text = dialog.textContent ?? '';
    const named = rows.filter(({ name }) => text.includes(name));
    if (named.length === 1) return named[0]?.name;
  }
  return pageDevice ?? (rows.length === 1 ? rows[0]?.name : undefined);
}

/** The icon-only menu of a device: no text but dots, at a row or beside the device's name; never what bears a label of its own. */
export function menuButtons(
  rows: readonly DeviceRow[],
  scope: Element | undefined,
  isLabel: (element: Element) => boolean,
): { control: Element; device?: string }[] {
  const found: { control: Element; device?: string }[] = [];
  const scan = (element: Element, device: string | undefined): void => {
    const own = element.shadowRoot ? findAll(element.shadowRoot, MENU_SELECTOR, 200) : [];
    for (const candidate of [...own, ...findAll(element, MENU_SELECTOR, 200)]) {
      if (!isMenuButton(candidate) || isLabel(candidate) || !isVisible(candidate)) continue;
      if (found.some((other) => holds(other.control, candidate) || holds(candidate, other.control))) continue;
      found.push({ control: candidate, ...(device !== undefined && { device }) });
      return;
    }
  };
  for (const { row, name } of rows) scan(row, name);
  if (rows.length === 0 && scope) scan(scope, undefined);
  return found;
}

function isMenuButton(element: Element): boolean {
  const text = tidy(element.textContent ?? '');
  if (/^(?:[⋮…⋯︙]|\.{3}|[·•∙・]{3}|[·•]\s[·•]\s[·•])$/.test(text)) return true;
  if (text !== '') return false;
  const popup = element.getAttribute('aria-haspopup');
  if (popup === 'menu' || popup === 'true' || popup === 'listbox') return true;
  // three dots drawn, with or without a button around them
  const shapes = element.querySelector('svg')?.children;
  if (shapes?.length === 3 && [...shapes].every((shape) => shape.localName === shapes[0]?.localName && shape.localName !== 'path'))
    return true;
  if (!isPressable(element)) return false;
  return /(^|[\s_-])(more|dots?|ellipsis|kebab|menu|overflow)([\s_-]|$)/i.test(
    `${element.getAttribute('class') ?? ''} ${element.firstElementChild?.getAttribute('class') ?? ''}`,
  );
}
