/** A cheap "certainly not": most presses hit nothing that could be guarded, and need no look at the whole document. */
import { lookUp } from '../site/atlas';
import { MAX_LABEL } from '../site/atlas/normalise';
import { attributeName } from '../site/dom';

/** Ancestors that may be the control of the innermost element. */
const CLIMB = 10;

/** Whether any element of the path is a control we know already, or bears a label of any kind. */
export function mayBeGuarded(path: readonly Element[], known: ReadonlyMap<Element, unknown>): boolean {
  for (const element of path.slice(0, CLIMB)) {
    if (known.has(element)) return true;
    const name = attributeName(element);
    if (name !== undefined && lookUp(name)) return true;
    const text = element.textContent ?? '';
    // a switch or an icon has no text of its own: its row tells
    if (text.trim().length > MAX_LABEL * 3) return false;
    if (text !== '' && holdsLabel(element)) return true;
  }
  return false;
}

function holdsLabel(element: Element): boolean {
  if (lookUp(element.textContent ?? '')) return true;
  for (const child of element.querySelectorAll('*')) if (child.textContent && lookUp(child.textContent)) return true;
  return false;
}
