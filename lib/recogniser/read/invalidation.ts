/** Which part of a document has to be read again after a change. */
import { MAX_LABEL } from '../../site/atlas/normalise';
import { isEditable } from '../dom/fields';
import { OPAQUE } from '../dom/text';
import { treeParent, unclobbered } from '../dom/tree';
import { collapseWhitespace, PROSE_CJK } from './text-run';

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
 * The highest ancestor whose text is still short enough to be one label with the changed one.
 * @param short answers for ancestors; many changed elements stand in one parent
 * @param knowsText whether an element is known by its text
 */
export function widened(element: Element, body: Element, short: Map<Element, boolean>, knowsText: (element: Element) => boolean): Element {
  let top = element;
  for (let up = treeParent(top); up && up !== body; up = treeParent(top)) {
    let fits = short.get(up);
    if (fits === undefined) {
      fits = isShort(up);
      short.set(up, fits);
    }
    if (!fits) break;
    top = up;
  }
  // what was one label with it, and has grown too long to be one
  for (let up = treeParent(top); up && up !== body; up = treeParent(up)) if (knowsText(up)) top = up;
  return top;
}

/** Whether an element is one of `tops`, or in one of them. */
export function isWithin(element: Element | null, tops: ReadonlySet<Element>): boolean {
  for (let at = element; at; at = treeParent(at)) if (tops.has(at)) return true;
  return false;
}

/** Whether an element stands where nothing is read. */
export function isInsideOpaque(element: Element): boolean {
  for (let at: Element | null = element; at; at = treeParent(at)) if (OPAQUE.has(at.localName) || isEditable(at)) return true;
  return false;
}

function isShort(element: Element): boolean {
  let length = 0;
  let nodes = 0;
  const walk = (node: Node): boolean => {
    if (++nodes > MOST_NODES) return false;
    if (node.nodeType === 3) {
      length += collapseWhitespace((node as Text).data).length;
      return length <= MAX_LABEL;
    }
    if (node !== element && isTextOfItsOwn(node)) return true;
    for (let child = unclobbered(node).firstChild; child; child = unclobbered(child).nextSibling) if (!walk(child)) return false;
    return true;
  };
  return walk(element);
}

/** Whether nothing below a node is part of the text around it. */
function isTextOfItsOwn(node: Node): boolean {
  const self = unclobbered(node) as Element;
  return self.nodeType !== 1 || OPAQUE.has(self.localName) || self.localName === 'svg' || self.hasAttribute('hidden');
}

/** Whether there is more text than a label has, for certain. */
function isLong(top: Node): boolean {
  let length = 0;
  let nodes = 0;
  const walk = (node: Node): void => {
    if (++nodes > MOST_NODES) return;
    const self = unclobbered(node);
    if (self.nodeType === 3) {
      if (/\S/.test((node as Text).data)) length += collapseWhitespace((node as Text).data).length;
    } else if (node === top || !(isTextOfItsOwn(node) || isEditable(node as Element))) {
      for (let child = self.firstChild; child && nodes <= MOST_NODES && length <= MAX_LABEL; child = unclobbered(child).nextSibling)
        walk(child);
    }
  };
  walk(top);
  return length > MAX_LABEL;
}
