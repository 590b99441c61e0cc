/** The list that a heading heads: its items by markup, units of one shape, or its only one. */
import type { LabelKind } from '../../site/atlas/kinds';
import { DIALOG_SELECTOR } from '../../site/component-libraries';
import { findAll } from '../dom/find';
import { isPressable } from '../dom/pressable';
import { isSimilar } from '../dom/siblings';
import { hasText, shortText } from '../dom/text';
import { closest, composedAncestors, composedContains, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import { type LabelIndex, matchesUnder } from '../read/label-index';
import { ROW_SELECTOR } from './row-units';

/** Characters in the only row of a list: a name, how the device is, a version. */
const LONE_TEXT = 120;
/** Labels that stand in the row of a device and say nothing else. */
const OF_ROWS: readonly LabelKind[] = ['current-device', 'find-device', 'change', 'devices'];

/**
 * The only item of a list, alike to nothing: what holds the only name and all that can be done to it, or else the smallest element that holds
 * all there is beside the heading, if that is one device.
 * @param removers what removes a device on this page
 */
export function loneItem(heading: Element, index: LabelIndex, removers: readonly Element[] = []): Element | undefined {
  const names = [...index.deviceNames.keys()].filter(
    (name) =>
      !closest(name, DIALOG_SELECTOR) &&
      unclobbered(heading).compareDocumentPosition(name) & Node.DOCUMENT_POSITION_FOLLOWING &&
      isVisible(name),
  );
  const [name] = names;
  if (!name || names.length > 1) return undefined;
  const [remover] = removers;
  if (remover && removers.every((one) => one === remover)) return cardOf(name, remover, heading);
  let item = name;
  for (const at of composedAncestors(name)) {
    if (composedContains(at, heading)) break;
    item = at;
  }
  for (let inside = filled(item); inside.length === 1 && !hasOwnText(item); inside = filled(item)) item = inside[0] as Element;
  if (shortText(item, LONE_TEXT) === undefined) return undefined;
  const others = (matchesUnder(index).get(item) ?? []).some(({ meanings }) => !meanings.some(({ kind }) => OF_ROWS.includes(kind)));
  return others ? undefined : item;
}

/** What holds a name and what removes it, with the heading that its owner's name for it may be. */
function cardOf(name: Element, remover: Element, heading: Element): Element | undefined {
  let card: Element | undefined;
  for (const at of composedAncestors(name)) {
    const inner = card;
    if (composedContains(at, heading)) break;
    if (inner ? filled(at).every((child) => composedContains(child, inner) || isHeading(child)) : composedContains(at, remover)) card = at;
  }
  return card && shortText(card, LONE_TEXT) !== undefined ? card : undefined;
}

const isHeading = (element: Element): boolean => unclobbered(element).matches('h2,h3,h4');

/** Children in which there is anything to see. */
const filled = (element: Element): Element[] =>
  [...unclobbered(element).children].filter(
    (child) => hasText(child) || isPressable(child) || child.querySelector('svg,img,i,button,a') !== null,
  );

const hasOwnText = (element: Element): boolean =>
  [...unclobbered(element).childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));

/** Elements looked at behind a heading for the list that it heads: the list of a heading is near it. */
const MAX_AFTER_HEADING = 400;
/** Items of one list. */
const MAX_ITEMS = 1000;

/** Items of the first list that follows a heading: list items by markup, or pressable units of one shape. */
export function itemsUnder(heading: Element): Element[] {
  const budget = { left: MAX_AFTER_HEADING };
  let at: Element | null = heading;
  for (let i = 0; at && i < 4; i++, at = unclobbered(at).parentElement) {
    for (let next = unclobbered(at).nextElementSibling; next && budget.left > 0; next = unclobbered(next).nextElementSibling) {
      const before = budget.left;
      if (hasRow(next, budget)) {
        const items = [...(unclobbered(next).matches(ROW_SELECTOR) ? [next] : []), ...findAll(next, ROW_SELECTOR, 500)];
        return items.filter((item) => !item.querySelector(ROW_SELECTOR)).slice(0, MAX_ITEMS);
      }
      const units = pressableUnits(next, { left: before });
      if (units.length > 0) return units;
    }
    if (at.parentElement?.localName === 'body' || at.parentElement?.localName === 'main') break;
  }
  return [];
}

const ROW_ROLES = new Set(['listitem', 'row', 'option']);

/** Whether an element is or holds an item of a list by markup. Takes what it looks at from the budget. */
function hasRow(element: Element, budget: { left: number }): boolean {
  if (--budget.left < 0) return false;
  const self = unclobbered(element);
  const tag = self.localName;
  if (tag === 'li' || tag === 'tr' || ROW_ROLES.has(self.getAttribute('role') ?? '')) return true;
  const root = self.shadowRoot;
  for (let parent: ParentNode = root ?? self; ; parent = self) {
    for (let child = parent.firstElementChild; child && budget.left > 0; child = unclobbered(child).nextElementSibling)
      if (hasRow(child, budget)) return true;
    if (parent === self) return false;
  }
}

/** Children of one shape, each of which can be pressed, of the first element that has such. */
function pressableUnits(parent: Element, budget: { left: number }): Element[] {
  if (--budget.left < 0) return [];
  const self = unclobbered(parent);
  const first = self.firstElementChild;
  if (!first) return [];
  const second = unclobbered(first).nextElementSibling;
  if (second && isSimilar(second, first) && isUnit(first)) {
    const children = [...self.children];
    if (children.every((child) => isSimilar(child, first) && isUnit(child))) return children.slice(0, MAX_ITEMS);
  }
  for (let child: Element | null = first; child && budget.left > 0; child = unclobbered(child).nextElementSibling) {
    const units = pressableUnits(child, budget);
    if (units.length > 0) return units;
  }
  return [];
}

const isUnit = (child: Element): boolean => isPressable(child) || [...unclobbered(child).children].some(isPressable);
