/** A cheap "certainly not": most presses hit nothing that could be guarded, and need no look at the whole document. */
import { lookUp } from '../site/atlas';
import { MAX_LABEL } from '../site/atlas/normalise';
import { attributeName, findAll, holds, shownText } from '../site/dom';

/** Ancestors that may be the control of the innermost element. */
const CLIMB = 10;
/** A row with a switch shows more than a label; more than this is no row. */
const ROW = MAX_LABEL * 3;

/** Whether the path goes through or around a control we know already, or anything on it bears a label of any kind. */
export function mayBeGuarded(path: readonly Element[], known: ReadonlyMap<Element, unknown>): boolean {
  for (const element of path.slice(0, CLIMB)) {
    if (known.has(element)) return true;
    const name = attributeName(element);
    if (name !== undefined && lookUp(name)) return true;
    const text = shownText(element, ROW);
    if (text.length > ROW) return false;
    if (text === '') continue;
    if (lookUp(text)) return true;
    for (const control of known.keys()) if (holds(element, control)) return true;
    if (findAll(element, '*', 200).some((child) => lookUp(shownText(child, MAX_LABEL)))) return true;
  }
  return false;
}
