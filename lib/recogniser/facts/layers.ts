/** What is drawn above a page: dialogs by markup, and the sheets and popovers that pages build of plain elements. */
import { DIALOG_SELECTOR } from '../../site/component-libraries';
import { cachedQuery } from '../dom/query-cache';
import { hasText } from '../dom/text';
import { closest, composedAncestors, unclobbered } from '../dom/tree';

/** How far above a label its sheet may begin. */
const SHEET_CLIMB = 8;
/** Words by which designs call what they draw above a page. */
const SHEET_CLASS = /(?:^|[\s_-])(?:action-?)?(?:sheet|popup|popover|modal|drawer|dropdown|dialog)(?:[\s_-]|$)/i;
const NO_SHEET = new Set(['body', 'html', 'main', 'header', 'footer', 'nav', 'form']);

/** The dialog or sheet in which an element stands. */
export const dialogAround = cachedQuery(
  (element: Element): Element | undefined => closest(element, DIALOG_SELECTOR) ?? sheetAround(element),
);

/** A sheet of plain elements: drawn above the page, and called so or with a backdrop beside it. */
function sheetAround(element: Element): Element | undefined {
  for (const at of composedAncestors(element, SHEET_CLIMB)) {
    const self = unclobbered(at);
    if (NO_SHEET.has(self.localName)) return undefined;
    if (isShaded(self) || ((SHEET_CLASS.test(self.getAttribute('class') ?? '') || hasBackdrop(self)) && isAbove(at))) return at;
  }
  return undefined;
}

/** Words by which designs call what lies between the page and what is drawn above it. */
const SHADE_CLASS = /(?:^|[\s_-])(?:mask|overlay|shade|backdrop|scrim|dimmer)(?:[\s_-]|$)/i;

/** Behind an empty element that says by its class that it shades the page. */
const isShaded = ({ previousElementSibling: before }: Element): boolean =>
  before?.localName === 'div' && before.childElementCount === 0 && !hasText(before) && SHADE_CLASS.test(before.getAttribute('class') ?? '');

/** What shades the page: an empty sibling that is drawn above it as well. */
const hasBackdrop = (element: Element): boolean =>
  [element.previousElementSibling, element.nextElementSibling].some(
    (sibling) => sibling?.localName === 'div' && sibling.childElementCount === 0 && !hasText(sibling) && isAbove(sibling),
  );

/** Whether an element is taken out of the page. Computes style: for few candidates only. */
const isAbove = (element: Element): boolean => {
  const position = element.ownerDocument.defaultView?.getComputedStyle(element).position;
  return position === 'fixed' || position === 'absolute';
};
