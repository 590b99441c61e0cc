/** Which part of a document has to be read again after a change. */
import { MAX_LABEL } from '../../site/atlas/normalise';
import { isEditable } from '../dom/fields';
import { OPAQUE } from '../dom/text';
import { treeParent, unclobbered } from '../dom/tree';
import { collapseWhitespace, isBlank, PROSE_CJK } from './text-run';

/** Nodes looked at before a subtree is taken for too much to be a label. */
const MOST_NODES = 200;

/**
 * Nodes to read again after a mutation: its target, or only what came where there is no label to continue.
 * @param long elements that hold more text than a label has
 */
export function touchedBy({ type, target, addedNodes, removedNodes }: MutationRecord, long: WeakSet<Element>): readonly Node[] {
  if (type !== 'childList' || !long.has(target as Element)) return [target];
  if (removedNodes.length > 0 && !isLong(target)) return [target];
  const elements: Element[] = [];
  for (const nodes of [addedNodes, removedNodes])
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i] as Node;
      // whatever has a local name is an element, also a clobbered form
      if ((node as Partial<Element>).localName !== undefined) elements.push(node as Element);
      else if (node.nodeType === 3 && (node as Text).data.length >= PROSE_CJK) return [target];
    }
  return elements;
}

/**
 * What a set of changes makes out of date. Many changed elements stand in one parent, so that what is true of a parent is found once:
 * a frame of a restless page costs a few steps for each changed element, however deep they stand.
 */
export class Invalidation {
  /** The elements to read again; whatever stands in them is out of date. */
  readonly tops: ReadonlySet<Element>;
  private readonly within = new Map<Element, boolean>();
  private readonly opaque = new Map<Element, boolean>();

  /**
   * @param changed elements, none of them the body or around it
   * @param knowsText whether an element is known by its text
   */
  constructor(changed: Iterable<Element>, body: Element, knowsText: (element: Element) => boolean) {
    const short = new Map<Element, boolean>();
    const known = new Map<Element, Element | undefined>();
    const tops = new Set<Element>();
    for (const element of changed) {
      let top = element;
      // the highest ancestor whose text is still short enough to be one label with the changed one
      for (let up = treeParent(top); up && up !== body && isShortOnce(up, short); up = treeParent(top)) top = up;
      // what was one label with it, and has grown too long to be one
      tops.add(
        inherited(known, treeParent(top), undefined, (at, above) => above ?? (at !== body && knowsText(at) ? at : undefined)) ?? top,
      );
    }
    this.tops = tops;
  }

  /** Whether what is known of an element is out of date. */
  has(element: Element | null): boolean {
    return inherited(this.within, element, false, (at, above) => above || this.tops.has(at));
  }

  /** Whether an element stands where nothing is read. */
  isUnread(element: Element): boolean {
    return inherited(this.opaque, treeParent(element), false, (at, above) => above || OPAQUE.has(at.localName) || isEditable(at));
  }
}

/** What an element takes over from its ancestors: `root` above them all, and each makes its own of what is above it. */
function inherited<T>(known: Map<Element, T>, from: Element | null, root: T, own: (element: Element, above: T) => T): T {
  const path: Element[] = [];
  let at = from;
  for (; at && !known.has(at); at = treeParent(at)) path.push(at);
  let value = at ? (known.get(at) as T) : root;
  for (let i = path.length - 1; i >= 0; i--) {
    const element = path[i] as Element;
    value = own(element, value);
    known.set(element, value);
  }
  return value;
}

function isShortOnce(element: Element, known: Map<Element, boolean>): boolean {
  let short = known.get(element);
  if (short === undefined) {
    short = isShort(element);
    known.set(element, short);
  }
  return short;
}

/** Whether the text below an element may be one label. */
function isShort(element: Element): boolean {
  const { length, nodes } = measure(element);
  return nodes <= MOST_NODES && length <= MAX_LABEL;
}

/** Whether there is more text than a label has, for certain. */
const isLong = (top: Node): boolean => measure(top).length > MAX_LABEL;

/** Characters of the text below a node, and nodes looked at, until either is too much. */
function measure(top: Node): { length: number; nodes: number } {
  let length = 0;
  let nodes = 0;
  const walk = (node: Node): void => {
    if (++nodes > MOST_NODES) return;
    const self = unclobbered(node);
    if (self.nodeType === 3) {
      if (!isBlank((node as Text).data)) length += collapseWhitespace((node as Text).data).length;
    } else if (node === top || !(isTextOfItsOwn(node) || isEditable(node as Element))) {
      for (let child = self.firstChild; child && nodes <= MOST_NODES && length <= MAX_LABEL; child = unclobbered(child).nextSibling)
        walk(child);
    }
  };
  walk(top);
  return { length, nodes };
}

/** Whether nothing below a node is part of the text around it. */
function isTextOfItsOwn(node: Node): boolean {
  const self = unclobbered(node) as Element;
  return self.nodeType !== 1 || OPAQUE.has(self.localName) || self.localName === 'svg' || self.hasAttribute('hidden');
}
