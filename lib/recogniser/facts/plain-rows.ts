/**
 * Rows by their shape alone, under the heading of the owner's devices: short parts of one shape that each show several things, a name and how
 * the device is, whatever can be pressed and whatever their owner calls them.
 */
import { hasLetter } from '../../site/atlas/normalise';
import { isSimilar } from '../dom/siblings';
import { hasText, normaliseText, OPAQUE, shortText } from '../dom/text';
import { MAX_DEPTH, unclobbered } from '../dom/tree';

/** Characters of a row, and parts with a text of their own. */
const ROW_TEXT = 200;
const PARTS = { least: 2, most: 12 };
const MAX_ROWS = 1_000;
/** Elements looked at behind a heading. */
const LOOKED_AT = 400;
const NO_LIST = 'nav,header,footer,aside,form,[role="navigation"],[role="tablist"],[role="dialog"],h1,h2,h3';

/** The first run of such rows behind a heading: beside it, or in one of the next elements. */
export function plainRowsUnder(heading: Element): Element[] {
  const budget = { left: LOOKED_AT };
  let at: Element | null = heading;
  for (let i = 0; at && i < 3; i++, at = unclobbered(at).parentElement) {
    const behind: Element[] = [];
    for (let next = unclobbered(at).nextElementSibling; next && behind.length < MAX_ROWS; next = unclobbered(next).nextElementSibling)
      behind.push(next);
    const rows =
      runOf(behind) ?? behind.slice(0, 4).reduce<Element[] | undefined>((found, next) => found ?? runIn(next, budget), undefined);
    if (rows) return rows;
    if (at.parentElement?.localName === 'body' || at.parentElement?.localName === 'main') break;
  }
  return [];
}

/** The topmost run in an element. */
function runIn(element: Element, budget: { left: number }): Element[] | undefined {
  const self = unclobbered(element);
  if (--budget.left < 0 || self.matches(NO_LIST) || OPAQUE.has(self.localName)) return undefined;
  const children = [...(self.shadowRoot?.children ?? []), ...self.children];
  if (children[0]?.localName === 'dt') return severalOf(children.filter(({ localName }) => localName === 'dt'));
  const run = runOf(children);
  if (run) return run;
  for (const child of children) {
    const found = runIn(child, budget);
    if (found) return found;
  }
  return undefined;
}

/** Elements side by side, if all that show something are rows of one shape; rules between them and the head of a table left out. */
function runOf(elements: readonly Element[]): Element[] | undefined {
  const shown = elements.filter((at) => hasText(at) && !isHead(at));
  const [first] = shown;
  return first && shown.every((at) => isSimilar(at, first) && isPlainRow(at)) ? severalOf(shown) : undefined;
}

const severalOf = (rows: readonly Element[]): Element[] | undefined => (rows.length > 1 ? rows.slice(0, MAX_ROWS) : undefined);

/** The head of a table has no cell of data. */
export const isHead = (row: Element): boolean => row.localName === 'tr' && unclobbered(row).querySelector('td') === null;

function isPlainRow(row: Element): boolean {
  if (unclobbered(row).matches(NO_LIST) || shortText(row, ROW_TEXT) === undefined) return false;
  const parts = textParts(row);
  return parts >= PARTS.least && parts <= PARTS.most;
}

/** The end of a sentence: a row has none. */
const SENTENCE = /[\p{L})][.?!。？！]$/u;

/** Texts with letters in a row, each in an element of its own or behind a dash. */
function textParts(element: Element, depth = 0): number {
  let parts = 0;
  if (depth > MAX_DEPTH) return 0;
  const self = unclobbered(element);
  for (const node of [...(self.shadowRoot?.childNodes ?? []), ...self.childNodes]) {
    if (node.nodeType === 1) parts += textParts(node as Element, depth + 1);
    else if (node.nodeType === 3) {
      const text = normaliseText((node as Text).data);
      if (SENTENCE.test(text)) return Number.POSITIVE_INFINITY;
      parts += text.split(BEHIND_NAME).filter(hasLetter).length;
    }
  }
  return parts;
}

/** What parts a name from how the device is, in one text. */
export const BEHIND_NAME = /\s[–—|·•]\s/;
