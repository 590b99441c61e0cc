/**
 * The rows of devices on a page. Structure only; no label is needed, and a row may bear any name its owner gave it.
 */
import type { LabelKind } from '../../site/atlas/kinds';
import { DIALOG_SELECTOR } from '../../site/component-libraries';
import { findFirst } from '../dom/find';
import { cachedQuery } from '../dom/query-cache';
import { isSimilar, someSibling } from '../dom/siblings';
import { normaliseText, shownText } from '../dom/text';
import { closest, composedAncestors, composedContains, composedParent } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import { deviceNameUnder, type LabelIndex, matchesUnder } from '../read/label-index';
import type { Candidate } from './candidates';
import { isTitle } from './headings';
import { listedRows } from './listed-rows';
import { isHead, plainRowsUnder } from './plain-rows';
import { canBePressed, nameIn, UNIT_CLIMB, unitAround } from './row-units';
import { itemsUnder, loneItem } from './under-heading';

/** One device in a list. */
export interface DeviceRow {
  readonly row: Element;
  readonly name: string;
}

const MAX_ROWS = 1000;
/** Labels that head a list of devices. */
const HEADS_ROWS: readonly LabelKind[] = ['my-devices', 'devices', 'find-device'];

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

/**
 * The rows of devices on a page, top to bottom; a dialog above the list does not count.
 * @param isAddressed the address says that the page is about devices
 */
export function deviceRows(index: LabelIndex, candidates: readonly Candidate[], isAddressed = false): DeviceRow[] {
  // under the heading of such a page, several names in equal units are its rows, whatever can be pressed
  const isHeaded =
    isAddressed ||
    candidates.some(({ kinds, heading, inText }) => HEADS_ROWS.some((kind) => kinds.has(kind)) && heading !== 'no' && !inText);
  const listed = isHeaded ? rowsBelow(index, candidates) : new Map<Element, string>();
  const isLine = lineTest(candidates, listed);
  const rows = new Map<Element, DeviceRow>();
  const add = (row: Element, name: string | undefined): void => {
    if (
      name !== undefined &&
      rows.size < MAX_ROWS &&
      !rows.has(row) &&
      !closest(row, DIALOG_SELECTOR) &&
      isLine(row) &&
      !isAmongLeading(row, index)
    )
      rows.set(row, { row, name });
  };
  for (const [row, name] of listed) add(row, name);
  // by a name that looks like a device
  for (const [element, name] of index.deviceNames) {
    const unit = unitAround(element);
    if (unit && isVisible(element) && !holdsListed(unit, listed)) add(unit, name);
  }
  for (const unit of removableUnits(index, candidates, rows)) add(unit, nameIn(unit, index));
  // by standing under the heading of the list
  const removers = candidates.flatMap(({ control, inText, dialog, kinds }) =>
    control && !inText && !dialog && kinds.has('delete-device') ? [control] : [],
  );
  for (const { heading, inText, kinds, match } of candidates) {
    if (heading === 'no' || inText || !(kinds.has('my-devices') || kinds.has('devices'))) continue;
    const items = itemsUnder(match.element);
    for (const row of items) add(row, nameIn(row, index));
    const only = rows.size === 0 ? loneItem(match.element, index, isTitle(match) ? removers : []) : undefined;
    if (only) add(only, nameIn(only, index));
  }
  return withoutLists(rows);
}

/** Labels of places to which a line may lead. */
const LEADS: readonly LabelKind[] = ['settings', 'find-device', 'cloud-feature', 'account-menu', 'account-brand', 'privacy', 'security'];

/** A line that leads to another place: it is called so, and names no device. */
const leadsElsewhere = (row: Element, index: LabelIndex): boolean =>
  !deviceNameUnder(index).has(row) &&
  (matchesUnder(index).get(row) ?? []).some(
    ({ meanings, text }) =>
      meanings.some(({ kind }) => LEADS.includes(kind)) && normaliseText(shownText(row, text.length + 1)).startsWith(text),
  );

/** So, or one of such lines: what bears no name of a device among them is none either. */
const isAmongLeading = (row: Element, index: LabelIndex): boolean =>
  leadsElsewhere(row, index) ||
  (!deviceNameUnder(index).has(row) && someSibling(row, (sibling) => leadsElsewhere(sibling, index) && isSimilar(sibling, row)));

/** Rows of a list that is said to be one of devices: by the names in them, or under its own heading by their shape alone. */
function rowsBelow(index: LabelIndex, candidates: readonly Candidate[]): Map<Element, string> {
  const listed = listedRows(index);
  if (listed.size > 0) return listed;
  for (const { kinds, heading, inText, control, dialog, match } of candidates) {
    if (!kinds.has('my-devices') || heading !== 'markup' || inText || control || dialog) continue;
    for (const unit of unitsUnder(match.element, index)) {
      const name = nameIn(unit, index);
      if (name !== undefined) listed.set(unit, name);
    }
  }
  return listed;
}

/** Rows under the owner's own heading. A name elsewhere is the page's own, and what stands there is told of it. */
function unitsUnder(heading: Element, index: LabelIndex): Element[] {
  const hasName = (unit: Element): boolean => deviceNameUnder(index).has(unit);
  const units = plainRowsUnder(heading);
  if (units.length > 0) return index.deviceNames.size === 0 || units.some(hasName) ? units : [];
  const items = itemsUnder(heading).filter((item) => !isHead(item));
  return items.length === 1 ? items.filter(hasName) : [];
}

const holdsListed = (unit: Element, listed: ReadonlyMap<Element, string>): boolean =>
  !listed.has(unit) && [...listed.keys()].filter((row) => composedContains(unit, row)).length > 1;

/** Tells the lines of a list of devices from those of a text. */
function lineTest(candidates: readonly Candidate[], listed: ReadonlyMap<Element, string>): (row: Element) => boolean {
  // "current device" is said of devices alone, so their lines need nothing to press
  const said = candidates.filter(({ kinds, inText }) => kinds.has('current-device') && !inText).map(({ match }) => match.element);
  // a known command in a line says that it is no text, whatever its markup
  const acted = new Set(
    candidates.flatMap(({ control, inText }) => (control && !inText ? [...composedAncestors(control, UNIT_CLIMB)] : [])),
  );
  return (row) => listed.has(row) || canBePressed(row) || acted.has(row) || said.some((words) => row.parentElement?.contains(words));
}

/** Units with a control to remove them; «Удалить» alone counts only in each of several alike, or beside the name of a device. */
function removableUnits(index: LabelIndex, candidates: readonly Candidate[], rows: ReadonlyMap<Element, DeviceRow>): Element[] {
  const removable: { unit: Element; sure: boolean }[] = [];
  for (const { control, inText, dialog, kinds } of candidates) {
    if (!control || inText || dialog || !(kinds.has('delete-device') || kinds.has('remove'))) continue;
    const unit = knownRow(control, rows) ?? unitAround(control);
    if (unit && unit !== control && !isSection(unit, rows)) removable.push({ unit, sure: kinds.has('delete-device') });
  }
  const isOne = ({ unit, sure }: { unit: Element; sure: boolean }): boolean => sure || deviceNameUnder(index).has(unit);
  return removable
    .filter((one) => isOne(one) || removable.some(({ unit }) => unit !== one.unit && isSimilar(unit, one.unit)))
    .map(({ unit }) => unit);
}

/** One of the sections of a page about one device: beside it another tells what is known of the device. */
const isSection = (unit: Element, rows: ReadonlyMap<Element, DeviceRow>): boolean =>
  !rows.has(unit) &&
  [...rows.keys()].some(
    (row) => composedParent(row) === composedParent(unit) && isSimilar(row, unit) && findFirst(row, 'dl,table', SECTION) !== undefined,
  );
/** Elements of a section that are looked at. */
const SECTION = 100;

/** The row among those known that holds an element. */
function knownRow(element: Element, rows: ReadonlyMap<Element, DeviceRow>): Element | undefined {
  for (const at of composedAncestors(element)) if (rows.has(at)) return at;
  return undefined;
}

/** Of a row inside another row, the outer one is kept only when it names one device. */
function withoutLists(rows: ReadonlyMap<Element, DeviceRow>): DeviceRow[] {
  const held = new Map<Element, number>();
  const around = (row: Element): Element[] => {
    const outer: Element[] = [];
    for (let at = composedParent(row); at; at = composedParent(at)) if (rows.has(at)) outer.push(at);
    return outer;
  };
  for (const row of rows.keys()) for (const outer of around(row)) held.set(outer, (held.get(outer) ?? 0) + 1);
  return [...rows.values()].filter(({ row }) => !around(row).some((outer) => held.get(outer) === 1));
}
