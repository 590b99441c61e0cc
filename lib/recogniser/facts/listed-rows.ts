/**
 * Rows by the names in them alone, where a heading or the address says that there is a list of devices: the parts of one element that hold
 * one name each, and their equals beside them, whatever their owner called those.
 */
import { DIALOG_SELECTOR } from '../../site/component-libraries';
import { cachedQuery } from '../dom/query-cache';
import { isSimilar } from '../dom/siblings';
import { hasText, shortText } from '../dom/text';
import { closest, composedAncestors, composedParent, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import type { LabelIndex } from '../read/label-index';
import { isHead } from './plain-rows';
import { canBePressed, nameIn, unitAround } from './row-units';

/** Characters of a row: a name, how the device is, what can be done. */
const ROW_TEXT = 300;

/** Rows with their names, in the order of the page. Bare names that cannot be pressed are a list of models. */
export function listedRows(index: LabelIndex): Map<Element, string> {
  const units = new Map<Element, string>();
  for (const [element, name] of index.deviceNames) {
    if (closest(element, DIALOG_SELECTOR) || !isVisible(element)) continue;
    const unit = rowOfName(element, index);
    if (unit) units.set(unit, name);
  }
  const lists = new Map<Element, Set<Element>>();
  for (const unit of units.keys()) {
    const parent = composedParent(unit);
    if (parent) lists.set(parent, (lists.get(parent) ?? new Set()).add(unit));
  }
  const rows = new Map<Element, string>();
  for (const [parent, own] of lists) {
    const equal = [...own].filter((unit) => [...own].some((other) => other !== unit && other.localName === unit.localName));
    const [first] = equal;
    for (const child of first ? childrenOf(parent) : []) {
      const name = own.has(child) ? units.get(child) : isSimilar(first as Element, child) ? ownersName(child, index) : undefined;
      if (name !== undefined) rows.set(child, name);
    }
  }
  return [...rows].some(tellsMore) ? rows : new Map();
}

const childrenOf = (parent: Element): Element[] => [...(unclobbered(parent).shadowRoot?.children ?? []), ...unclobbered(parent).children];

/** Whether a row shows more than the name, beside it or behind it, or can be pressed. */
const tellsMore = ([row, name]: readonly [Element, string]): boolean =>
  row.localName === 'dt' || shortText(row, name.length) === undefined || canBePressed(row);

/** The row of a name: the repeated unit around it, or else all that holds this name and no other. */
function rowOfName(element: Element, index: LabelIndex): Element | undefined {
  const unit = unitAround(element);
  const names = namesUnder(index);
  if (unit && (names.get(unit)?.size ?? 0) <= 1) return unit;
  let row: Element | undefined;
  for (const at of composedAncestors(element)) {
    if ((names.get(at)?.size ?? 0) > 1) return row && shortText(row, ROW_TEXT) !== undefined ? row : undefined;
    row = at;
  }
  return undefined;
}

/** The names of devices in and on each element that holds any. */
const namesUnder = cachedQuery((index: LabelIndex): ReadonlyMap<Element, ReadonlySet<string>> => {
  const under = new Map<Element, Set<string>>();
  for (const [element, name] of index.deviceNames)
    for (const at of composedAncestors(element)) under.set(at, (under.get(at) ?? new Set()).add(name));
  return under;
});

/** What stands in a row like those of the others is its device's name; the head of a table has none. */
function ownersName(row: Element, index: LabelIndex): string | undefined {
  if (!hasText(row) || isHead(row) || !isVisible(row)) return undefined;
  return shortText(row, ROW_TEXT) === undefined ? undefined : nameIn(row, index);
}
