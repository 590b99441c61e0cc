/** What lies where on the page, as the browser hits it: the dearest question that we ask of a layout. */
import type { Box } from '../guide/geometry';
import { isPressable } from '../recogniser/dom/pressable';
import { composedAncestors, composedContains, unclobbered } from '../recogniser/dom/tree';

/** Hit tests on one document. */
export class HitTests {
  /** Those made since the beginning. */
  count = 0;

  constructor(private readonly document: Document) {}

  /** Whether something of the page lies over the control: a dialog, its backdrop, a menu. */
  isBehind(element: Element, box: Box, port: Box): boolean {
    this.count++;
    const x = (Math.max(box.x, port.x) + Math.min(box.x + box.width, port.width)) / 2;
    const y = (Math.max(box.y, port.y) + Math.min(box.y + box.height, port.height)) / 2;
    let hit: Element | null = null;
    let inner = this.document.elementFromPoint(x, y);
    // a shadow root that has nothing there names its host
    while (inner && inner !== hit) {
      hit = inner;
      inner = unclobbered(hit).shadowRoot?.elementFromPoint(x, y) ?? null;
    }
    return hit !== null && hit.localName !== 'unbind-guide' && !composedContains(element, hit) && !composedContains(hit, element);
  }

  /** Whether a badge here would lie on something that can be pressed or read. */
  isOccupied(spot: Box): boolean {
    this.count++;
    const element = this.document.elementFromPoint(spot.x + spot.width / 2, spot.y + spot.height / 2);
    if (!element || element.localName === 'unbind-guide') return false;
    for (const at of composedAncestors(element, 4)) if (isPressable(at)) return true;
    return [...unclobbered(element).childNodes].some((node) => node.nodeType === 3 && /\S/.test((node as Text).data));
  }
}
