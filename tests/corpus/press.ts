/** Presses as the page would feel them: judged by the guard's own question, in the document of the test. */
import { type ControlKind, isGuarded } from '../../lib/site/kinds';
import { controlAt } from '../../lib/site/recognise';
import type { CorpusPage } from './page';

/** Fills the document of the test with a page: the guard asks a window for styles, which a parsed document has not. */
export function show(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

/** The guarded control that a press on the middle of this element would be taken for; `undefined`: the press passes. */
export function heldAs(element: Element, url: string): ControlKind | undefined {
  const path: EventTarget[] = [];
  for (let node: Node | null = innermost(element); node; node = node.parentNode) path.push(node);
  const control = controlAt([...path, window], new URL(url), document);
  return control && isGuarded(control) ? control : undefined;
}

/** What lies under the finger: the words, not the frame around them. */
function innermost(element: Element): Element {
  const inside = [...element.querySelectorAll('*')];
  return inside.reverse().find((one) => one.childElementCount === 0 && one.textContent?.trim()) ?? element;
}

const PRESSABLE =
  'button, a, label, summary, input, li, tr, [role="button"], [role="menuitem"], [role="option"], [role="switch"], [tabindex]';

/** Presses everything that reacts on a page, and says what is held although it is neither the marked control nor inside it. */
export function wronglyHeld(page: CorpusPage): string[] {
  show(page.html);
  const right = Object.entries(page.controls);
  return [...document.querySelectorAll(PRESSABLE)].flatMap((element) => {
    const held = heldAs(element, page.url);
    if (!held || right.some(([control, mark]) => control === held && element.closest(`[data-corpus="${mark}"]`))) return [];
    return [`${element.textContent?.trim()} held as ${held}`];
  });
}
