/** Whether a person sees an element. */
import { cachedQuery } from './query-cache';
import { composedAncestors, unclobbered } from './tree';

/** Whether a person can see the element. Costs a style computation: ask only for candidates. */
export const isVisible = cachedQuery((node: Element): boolean => {
  const element = unclobbered(node);
  if (!element.isConnected) return false;
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false });
  }
  for (const at of composedAncestors(node)) {
    if (unclobbered(at).hasAttribute('hidden')) return false;
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (style && (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0')) return false;
  }
  return true;
});

/** Whether the element is drawn at all, seen or not: what is not has no size. */
export function isDrawn(node: Element): boolean {
  const element = unclobbered(node);
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : isVisible(node);
}

/** Whether the page shows the hand over it: how a `<div>` with a listener looks pressable. Computes style. */
export function hasHandCursor(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).cursor === 'pointer';
}
