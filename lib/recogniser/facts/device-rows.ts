/** What the rows of devices say of the page: is it a list, or is it about one of them? */
import type { LabelKind } from '../../site/atlas/kinds';
import { DIALOG_SELECTOR } from '../../site/component-libraries';
import { shortText } from '../dom/text';
import { closest, composedAncestors, composedContains, composedParent, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import { deviceNameUnder } from '../read/label-index';
import { type Candidate, hasPressable } from './candidates';
import { rowAround } from './device-list';
import { deviceOf, headsPage, soleDevice } from './device-names';
import { isBrand } from './label-rows';
import type { Seen } from './seen';

/** Rows whose names look like devices, or that hold a removing control. */
export function certainRows(seen: Seen): number {
  const removers = rowsWith(seen, ({ kinds }) => kinds.has('delete-device') || kinds.has('remove'));
  return seen.rows.filter(({ row }) => deviceNameUnder(seen.index).has(row) || removers.has(row)).length;
}

/** Rows that hold a control to remove the device; in the row of a device nothing else than that can be meant by a removal from the account. */
export const removableRows = (seen: Seen): number =>
  rowsWith(seen, ({ kinds }) => kinds.has('delete-device') || kinds.has('delete-account')).size;

/** Rows that hold a pressable label of some kind. */
function rowsWith({ candidates, rows }: Seen, fits: (candidate: Candidate) => boolean): ReadonlySet<Element> {
  const found = new Set<Element>();
  const known = new Set(rows.map(({ row }) => row));
  for (const candidate of candidates) {
    if (!candidate.control || !fits(candidate)) continue;
    for (const at of composedAncestors(candidate.match.element)) if (known.has(at)) found.add(at);
  }
  return found;
}

/** Whether what a label presses stands in the row of a device. */
export function isInRow({ control }: Candidate, { rows }: Seen): boolean {
  const parent = control && composedParent(control);
  return parent != null && rowAround(rows, parent) !== undefined;
}

/** The one «Удалить» outside of dialogs, where no control says that it removes the device: of two, nobody knows which does. */
export function onlyRemover({ candidates }: Seen): Element | undefined {
  if (hasPressable(candidates, 'delete-device')) return undefined;
  const removers = candidates.filter(
    ({ control, dialog, kinds }) => control && !dialog && (kinds.has('remove') || kinds.has('delete-account')),
  );
  // Xiaomi's own word for it before any other
  const exact = removers.filter(({ match }) => match.meanings.some(({ kind, language }) => kind === 'remove' && language !== ''));
  for (const some of [exact, removers]) {
    const controls = new Set(some.map(({ control }) => control as Element));
    if (controls.size === 1) return [...controls][0];
  }
  return undefined;
}

/** The one device is named in a row of a list, and nowhere else. */
export const isOnlyListed = (seen: Seen): boolean => isNamedOnly(seen, () => false);

/** The one device is named in rows of a list, and in a question or menu above it. */
export function isOnlyAsked(seen: Seen): boolean {
  const tellsMore = (layer: Element): boolean =>
    seen.candidates.some(({ match, kinds }) => composedContains(layer, match.element) && OF_ONE_DEVICE.some((kind) => kinds.has(kind)));
  return (
    seen.rows.length > 1 &&
    isNamedOnly(seen, (place) => {
      const layer = layerOf(place, seen);
      return layer !== undefined && !tellsMore(layer);
    })
  );
}

/** What stands on the page of one device, were it drawn above the list, and not in a question about it. */
const OF_ONE_DEVICE: readonly LabelKind[] = ['find-device', 'turn-off-find-device', 'current-device'];

/** What a dialog about one device asks for. */
const ASKED: readonly LabelKind[] = ['remove', 'delete-device', 'turn-off', 'turn-off-find-device'];

/** A dialog above the page asks to remove this device, or to turn something off on it. */
export const asksOf = (device: string, { candidates, index }: Seen): boolean =>
  candidates.some(
    ({ dialog, kinds, pressable }) =>
      dialog !== undefined &&
      pressable === 'markup' &&
      ASKED.some((kind) => kinds.has(kind)) &&
      (soleDevice(index, [], dialog) === device || headsPage(index, device)),
  );

/** Whether the one device is named in rows and, it may be, in other places of one sort. */
function isNamedOnly({ index, rows, device }: Seen, fits: (place: Element) => boolean): boolean {
  const places = [...index.deviceNames].filter(([, name]) => name === device).map(([element]) => element);
  return places.length > 0 && places.every((place) => rowAround(rows, place) !== undefined || fits(place));
}

const LAYER_ABOVE = `${DIALOG_SELECTOR},[role="menu"]`;

/** The dialog or menu above the list of devices in which an element stands. */
export function layerOf(element: Element, { rows }: Seen): Element | undefined {
  const marked = closest(element, LAYER_ABOVE);
  if (marked) return marked;
  for (const at of composedAncestors(element)) {
    if (rows.some(({ row }) => composedContains(at, row))) return undefined;
    if (at.ownerDocument.defaultView?.getComputedStyle(at).position === 'fixed') return at;
  }
  return undefined;
}

/** Characters of a heading. */
const HEADING_TEXT = 60;

/** The heading of a list of devices: of those above its first row the page's main one, or else the nearest. */
export function listHeading({ rows, index }: Seen): Element | undefined {
  const first = rows[0]?.row;
  if (!first) return undefined;
  const above = [...index.headings].filter(
    (heading) =>
      unclobbered(heading).compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING &&
      !rows.some(({ row }) => composedContains(row, heading)) &&
      shortText(heading, HEADING_TEXT) &&
      !isBrand(heading, index) &&
      isVisible(heading),
  );
  return above.find(({ localName }) => localName === 'h1') ?? above.at(-1);
}

/** Name of the device that an element belongs to. */
export const deviceAt = (element: Element, { rows, index, device }: Seen): string | undefined => deviceOf(element, rows, index, device);
