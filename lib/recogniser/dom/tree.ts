/** The tree that a page is drawn from: parents through slots and open shadow roots. */
import { cachedQuery } from './query-cache';

/** Deeper nesting than any real page has; no document can exhaust the stack. */
export const MAX_DEPTH = 400;

/**
 * A node to ask. A form lets its fields stand in for its own members (`<input name="parentNode">`), in Chromium for a content script
 * too; what the prototypes say is true of it.
 */
export function unclobbered<T extends Node>(node: T): T {
  const tag: unknown = (node as Partial<Element>).localName;
  // a name that is no text is a field in its place
  return tag === 'form' || (tag != null && typeof tag !== 'string') ? (new Proxy<Node>(node, TRUE_MEMBERS) as T) : node;
}

const TRUE_MEMBERS: ProxyHandler<Node> = {
  get(form, name) {
    const value: unknown = Reflect.get(Object.getPrototypeOf(form), name, form);
    return typeof value === 'function' ? value.bind(form) : value;
  },
};

/** The element that holds `node` as the page is drawn and as events travel: through slots and across borders of open shadow roots. */
export const composedParent = cachedQuery(
  (node: Node): Element | null => (unclobbered(node) as Partial<Slottable>).assignedSlot ?? treeParent(node),
);

/** The element that holds `node` in the tree of nodes: a slot holds none of what is shown in it. */
export function treeParent(node: Node): Element | null {
  const self = unclobbered(node);
  const element = self.parentElement;
  if (element) return element;
  const parent = self.parentNode;
  // a document lets its forms stand in for its members, a shadow root does not
  return parent === null || parent === self.ownerDocument ? null : ((parent as Partial<ShadowRoot>).host ?? null);
}

/** Whether `ancestor` is `node` or holds it, shadow borders included. */
export function composedContains(ancestor: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = composedParent(at)) if (at === ancestor) return true;
  return false;
}

/** Ancestors from `element` itself upwards, at most `limit` of them. */
export function* composedAncestors(element: Element, limit = Number.POSITIVE_INFINITY): Generator<Element> {
  let at: Element | null = element;
  for (let i = 0; at && i < limit; i++, at = composedParent(at)) yield at;
}

/** Whether a page shows one element before another, neither holding the other; across borders of open shadow roots too. */
export function standsBefore(a: Element, b: Element): boolean {
  const path = [...composedAncestors(a)];
  let branch: Element = b;
  for (const at of composedAncestors(b)) {
    const shared = path.indexOf(at);
    if (shared >= 0) {
      const other = path[shared - 1];
      return (
        other !== undefined && at !== b && (unclobbered(other).compareDocumentPosition(branch) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
      );
    }
    branch = at;
  }
  return false;
}

const closestMemory = cachedQuery((_selector: string) => new Map<Element, Element | undefined>());

/** The closest ancestor (or itself) that matches, as `composedParent` climbs. */
export function closest(element: Element, selector: string): Element | undefined {
  const known = closestMemory(selector);
  const path: Element[] = [];
  let found: Element | undefined;
  for (let at: Element | null = element; at; at = composedParent(at)) {
    found = known.get(at);
    if (found || known.has(at)) break;
    path.push(at);
    if (unclobbered(at).matches(selector)) {
      found = at;
      break;
    }
  }
  for (const at of path) known.set(at, found);
  return found;
}
