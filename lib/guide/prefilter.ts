/** A cheap "certainly not": most presses hit nothing that could be guarded, and need no look at the whole document. */

import { attributeName } from '../recogniser/dom/accessible-name';
import { findAll } from '../recogniser/dom/find';
import { isPressable } from '../recogniser/dom/pressable';
import { shownText } from '../recogniser/dom/text';
import { composedContains } from '../recogniser/dom/tree';
import { labelMeanings } from '../recogniser/label-meanings';
import { MAX_LABEL } from '../site/atlas/normalise';

/** Ancestors that may be the control of the innermost element. */
const CLIMB = 10;
/** A row with a switch shows more than a label; more than this is no row, unless it is pressed as a whole. */
const ROW = MAX_LABEL * 3;
/** Characters of what is pressed as a whole, its description included. */
const PRESSED = 2_000;
/** Elements of a row that are asked for their words. */
const MOST = 200;

/** Whether the path goes through or around a control we know already, or anything on it bears a label of any kind. */
export function mayBeGuarded(path: readonly Element[], known: ReadonlyMap<Element, unknown>): boolean {
  for (const element of path.slice(0, CLIMB)) {
    if (known.has(element) || bearsLabel(element)) return true;
    const limit = isPressable(element) ? PRESSED : ROW;
    const text = shownText(element, limit);
    if (text.length > limit) {
      if (limit === PRESSED) return false;
      continue;
    }
    for (const control of known.keys()) if (composedContains(element, control)) return true;
    if (findAll(element, '*', MOST).some(bearsLabel)) return true;
  }
  return false;
}

/** Whether an element's words, or its name, are a label of any kind. */
function bearsLabel(element: Element): boolean {
  const name = attributeName(element);
  if (name !== undefined && labelMeanings(name)) return true;
  const text = element.localName === 'title' ? (element.textContent ?? '') : shownText(element, MAX_LABEL);
  return text !== '' && labelMeanings(text) !== undefined;
}
