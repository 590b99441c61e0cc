/** What a page repeats, and how much an element holds. */
import { cachedQuery } from './query-cache';
import { MAX_DEPTH, unclobbered } from './tree';

/** Siblings looked at on each side: what a page repeats stands together. */
const REACH = 60;

/** Whether a sibling near by passes: those after it first, then those before it. */
export function someSibling(element: Element, passes: (sibling: Element) => boolean): boolean {
  let at = unclobbered(element).nextElementSibling;
  for (let i = 0; at && i < REACH; i++, at = unclobbered(at).nextElementSibling) if (passes(at)) return true;
  at = unclobbered(element).previousElementSibling;
  for (let i = 0; at && i < REACH; i++, at = unclobbered(at).previousElementSibling) if (passes(at)) return true;
  return false;
}

/** Same tag, and at least one class in common: what a page repeats differs in states and generated names. */
export function isSimilar(a: Element, b: Element): boolean {
  const [one, other] = [unclobbered(a), unclobbered(b)];
  if (one.localName !== other.localName) return false;
  if (one.getAttribute('class') === other.getAttribute('class')) return true;
  const x = one.classList;
  const y = other.classList;
  if (x.length === 0 || y.length === 0) return x.length === y.length;
  for (const name of x) if (y.contains(name)) return true;
  return false;
}

/** Similar, and most of the classes of the poorer one are the other's too: two boxes that are both `flex` are not alike for that. */
export function isMostlySimilar(a: Element, b: Element): boolean {
  const [one, other] = [unclobbered(a), unclobbered(b)];
  if (one.localName !== other.localName) return false;
  const [x, y] = [one.getAttribute('class') ?? '', other.getAttribute('class') ?? ''];
  if (x === y) return true;
  const names = x.split(/\s+/).filter(Boolean);
  const others = new Set(y.split(/\s+/).filter(Boolean));
  const common = names.filter((name) => others.has(name)).length;
  return common > 0 && 2 * common >= Math.min(names.length, others.size);
}

/** Whether a sibling looks the same: one line of several. */
export const hasSimilarSibling = cachedQuery((element: Element): boolean => someSibling(element, (sibling) => isSimilar(sibling, element)));

/** Whether an element holds at most so many elements. */
export function isSmall(element: Element, limit: number): boolean {
  let left = limit;
  const walk = (at: Element, depth: number): boolean => {
    for (let child = unclobbered(at).firstElementChild; child; child = unclobbered(child).nextElementSibling)
      if (--left < 0 || depth > MAX_DEPTH || !walk(child, depth + 1)) return false;
    return true;
  };
  return walk(element, 0);
}
