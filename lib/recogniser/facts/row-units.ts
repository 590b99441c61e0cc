/** The repeated unit of a page around a name: what a row of devices is by its shape alone, and what it is called. */
import { hasLetter } from '../../site/atlas/normalise';
import { findAll } from '../dom/find';
import { isPressable } from '../dom/pressable';
import { cachedQuery } from '../dom/query-cache';
import { isSimilar, someSibling } from '../dom/siblings';
import { hasText, isGlyph, normaliseText } from '../dom/text';
import { composedParent, unclobbered } from '../dom/tree';
import { hasHandCursor } from '../dom/visibility';
import { deviceNameUnder, type LabelIndex } from '../read/label-index';
import { isMenuButton } from './device-menus';
import { BEHIND_NAME } from './plain-rows';

/** Items of lists by markup. */
export const ROW_SELECTOR = 'li,tr,[role="listitem"],[role="row"],[role="option"]';
/** How far above a name its unit may begin. */
export const UNIT_CLIMB = 8;

/** The repeated unit around `element`: the lowest ancestor that has a sibling like itself, or is a list item by markup. */
export const unitAround = cachedQuery((element: Element): Element | undefined => {
  let at: Element | null = element;
  let inside: Element | undefined;
  for (let i = 0; at && i < UNIT_CLIMB; i++, at = composedParent(at)) {
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
});

/** Whether an element shows what stands in its own open shadow root. */
const draws = (element: Element): boolean => {
  const root = unclobbered(element).shadowRoot;
  return root !== null && hasText(root);
};

const isInlineTag = (element: Element): boolean => element.localName === 'span' || element.localName === 'b' || element.localName === 'i';

/** Short texts of a row that may be its name, in order, labels and numbers left out. */
export function nameIn(row: Element, index: LabelIndex): string | undefined {
  const name = deviceNameUnder(index).get(row);
  if (name !== undefined) return name;
  const queue: Node[] = [row];
  for (let i = 0; i < queue.length && i < 60; i++) {
    const node = queue[i] as Node;
    if (node.nodeType === 3) {
      const text = normaliseText((node as Text).data);
      if (text.length >= 2 && text.length <= 60 && hasLetter(text)) return text.split(BEHIND_NAME)[0];
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (index.matches.has(element) || isPressableTool(element, row) || isGlyph(element, element.textContent ?? '')) continue;
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

/** A line of a list of devices can be opened, or something in it can be pressed; a line of a text cannot. */
export const canBePressed = cachedQuery((row: Element): boolean => {
  for (let at: Element | null = row, i = 0; at && i < 3; i++, at = composedParent(at)) if (isPressable(at)) return true;
  if (findAll(row, '*', 80).some((element) => isPressable(element) || isMenuButton(element))) return true;
  return hasHandCursor(row) || [...row.children].some(hasHandCursor);
});
