/** What the shape of a page says where its words are not known: its one check box, the button beside it, how little there is to read. */

import { hasLetter } from '../../site/atlas/normalise';
import { DIALOG_SELECTOR, TICK_SELECTOR } from '../../site/component-libraries';
import { attributeName } from '../dom/accessible-name';
import { findAll, findFirst, widened } from '../dom/find';
import { isNavigationLink, isPressable } from '../dom/pressable';
import { cachedQuery } from '../dom/query-cache';
import { hasSimilarSibling, isSimilar } from '../dom/siblings';
import { normaliseText, shownText } from '../dom/text';
import { closest, composedAncestors, composedContains, composedParent, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import { refusalOf } from '../grammar';
import { meets, setOf, understand } from '../grammar/understand';
import { labelMeanings } from '../label-meanings';
import type { LabelIndex } from '../read/label-index';
import { dialogAround } from './layers';

/** Elements of a page, or of a part of it, that are looked at for open shadow roots. */
const LOOKED_AT = 2_000;
/** Characters, headings and menus included, up to which a page has little to read. */
const SPARSE_TEXT = 400;
/** Characters of a sentence beside a tick. */
const TICK_TEXT = 240;
/** Characters of one reason with what it offers, and of the offer. */
const SHORTEST_REASON = 8;
const REASON_TEXT = 200;
const OFFER_TEXT = 24;
/** How far above a list of reasons the words that introduce it may stand. */
const REFUSAL_CLIMB = 5;
/** Characters of the row of a device. */
const ROW_TEXT = 300;
/** Elements of a line that are looked at. */
const LINE_ELEMENTS = 60;
/** Dialogs by markup, and what designs call so. */
const ABOVE = widened(DIALOG_SELECTOR, ['sheet', 'popup', 'modal', 'dialog', 'drawer']);
const MAY_BE_TICK = widened(TICK_SELECTOR, ['switch', 'checkbox']);
/** More text than this is no button. */
const BUTTON_TEXT = 80;
/** How far above a check box or heading the buttons of its block are looked for. */
const BLOCK_CLIMB = 8;
/** What stands for the site, not for the page. */
const CHROME = 'nav,header,footer,aside,[role="navigation"],[role="banner"],[role="contentinfo"],[role="menubar"],[role="tablist"]';
const BUTTON_INPUTS = 'input[type="submit"],input[type="button"],input[type="image"]';
const PRESSED = `button,a,[role="button"],[tabindex],[onclick],${BUTTON_INPUTS},[class*="btn" i],[class*="button" i]`;
/** Words in class names by which designs mark what destroys something. */
const DANGER = /danger|destruct|critical|error|warn|\bred\b|--red|delete|remove/i;

/** More ticks than this are a form. */
const FEW_TICKS = 3;

/** The only check box that is shown on a page, whatever its words; undefined where there is none, or there are several. */
export const soleTick = (root: Document): Element | undefined => {
  const ticks = shownTicks(root);
  return ticks.length === 1 ? ticks[0] : undefined;
};

/** The check boxes of a page that shows one to three; none where there are more. */
export const fewTicks = (root: Document): readonly Element[] => {
  const ticks = shownTicks(root);
  return ticks.length <= FEW_TICKS ? ticks : [];
};

const shownTicks = cachedQuery((root: Document): readonly Element[] => {
  if (!root.body) return [];
  const all = findAll(root.body, MAY_BE_TICK, LOOKED_AT).filter((one) => unclobbered(one).matches(TICK_SELECTOR));
  const outer = all.filter((one) => !all.some((other) => other !== one && composedContains(other, one)));
  // a native box is often there and not to be seen, beside its picture
  return outer.filter((tick) => isVisible(tick) || (composedParent(tick) && isVisible(composedParent(tick) as Element)));
});

/** The line of a tick: the smallest element around it that shows its words, and what they are. */
export function tickLine(tick: Element): { line: Element; words: string } {
  for (const line of composedAncestors(tick, BLOCK_CLIMB)) {
    const words = normaliseText(shownText(line, TICK_TEXT));
    if (words !== '') return { line, words: words.slice(0, TICK_TEXT) };
  }
  return { line: tick, words: '' };
}

const DELETING = setOf(['ACCOUNT', 'DELETE', 'CLOSE']);

/** Whether the words of a tick are about the account or its deletion, and not only about what follows from it. */
export const speaksOfDeleting = (words: string): boolean => meets(understand(words), DELETING);

/** Whether a page has little to read. */
export const isSparse = (root: Document): boolean =>
  root.body !== null && normaliseText(shownText(root.body, 4 * SPARSE_TEXT)).length <= SPARSE_TEXT;

/** The dialog that is open above a page. */
export const dialogOf = cachedQuery((root: Document): Element | undefined =>
  root.body ? findAll(root.body, ABOVE, LOOKED_AT).find((at) => isVisible(at) && dialogAround(at) === at) : undefined,
);

/**
 * On a page that says why the account cannot be deleted yet, the lines that say so where their words are not known: several of one shape
 * that each offer the same thing to do, or that stand under words that say it cannot, and no tick.
 * @param isReasonKnown one such line among them is enough as well
 */
export function reasonRows(root: Document, isReasonKnown?: (line: Element) => boolean): Element[] {
  if (!root.body || soleTick(root)) return [];
  const groups = new Map<Node, Element[]>();
  for (const line of findAll(root.body, '*', LOOKED_AT).slice(0, LOOKED_AT)) {
    const parent = unclobbered(line).parentNode;
    if (!parent || !hasSimilarSibling(line) || closest(line, CHROME) || !isReason(line) || !isVisible(line)) continue;
    groups.set(parent, [...(groups.get(parent) ?? []), line]);
  }
  for (const lines of groups.values()) {
    const [first] = lines;
    if (lines.length < 2 || !first || !lines.every((line) => isSimilar(line, first))) continue;
    // the rows of a table may hold the words that introduce the others
    const below = lines.slice(
      Math.max(
        0,
        lines.findIndex((line) => isRefusedAbove(line)),
      ),
    );
    if (below.length < lines.length && below.length > 1) return below;
    const offers = new Set(lines.map(offerOf));
    if ((offers.size === 1 && hasLetter([...offers][0] as string)) || isRefusedAbove(first) || (isReasonKnown && lines.some(isReasonKnown)))
      return lines;
  }
  return [];
}

/** A line of words, and not those that introduce the reasons. */
function isReason(line: Element): boolean {
  const words = normaliseText(shownText(line, REASON_TEXT));
  return (
    words.length >= SHORTEST_REASON &&
    words.length < REASON_TEXT &&
    (labelMeanings(words) === undefined || refusalOf(words) !== undefined) &&
    saysRefused(words) !== 'surely'
  );
}

const OF_ACCOUNT = setOf(['ACCOUNT']);
const ENDING = setOf(['DELETE', 'DELETION', 'REMOVE', 'CLOSE', 'CANCEL']);

const RESTORING = setOf(['RECOVERY', 'BACK']);
/** One word for both, in some languages. */
const OF_SECURITY = setOf(['SECURITY']);

/** What else may not be, or not be deleted. */
const OF_ANOTHER = setOf(['DEVICE', 'PHONE', 'PASSWORD', 'EMAIL', 'NUMBER', 'FIND', 'SECURITY', 'SIGN-IN', 'CONTENT', 'LINKED']);

/**
 * Whether words say of the account that it is not deleted. "Perhaps" where they name the account or the deletion alone: a participle says of
 * what is done that it is not any more, and an account may not be many things.
 */
export function saysRefused(words: string): 'surely' | 'perhaps' | undefined {
  const reading = understand(words);
  // "a deleted account cannot be restored" is told of any
  if (!reading.negated || (meets(reading, RESTORING) && !meets(reading, OF_SECURITY))) return undefined;
  const parts = Number(meets(reading, OF_ACCOUNT)) + Number(meets(reading, ENDING));
  if (parts === 2) return 'surely';
  return parts === 1 && !meets(reading, OF_ANOTHER) ? 'perhaps' : undefined;
}

/** Whether the words before a list say of the account that it is not deleted, or `perhaps` do. */
export function isRefusedAbove(line: Element, perhaps = false): boolean {
  for (const at of composedAncestors(line, REFUSAL_CLIMB)) {
    const before = unclobbered(at).previousElementSibling;
    if (!before) continue;
    const said = saysRefused(normaliseText(shownText(before, REASON_TEXT)));
    if (said === 'surely' || (perhaps && said)) return true;
  }
  return false;
}

/** What a line offers at its end: the words of its only button, or else its last ones, if these are short. */
function offerOf(line: Element): string {
  const buttons = findAll(line, PRESSED, LINE_ELEMENTS);
  const button = buttons.length === 1 ? (buttons[0] as Element) : undefined;
  const last = button ?? lastWords(line);
  const words = last ? normaliseText(attributeName(last) ?? '') || normaliseText(shownText(last, BUTTON_TEXT)) : '';
  return words.length <= OFFER_TEXT ? words : '';
}

const lastWords = (line: Element): Element | undefined =>
  findAll(line, '*', LINE_ELEMENTS)
    .filter((at) => normaliseText(at.textContent ?? '') !== '')
    .at(-1);

/**
 * On a page that deletes the account, the button that does it where its words are not known: the only one beside the only check box that
 * is neither known to be harmless nor leads away, or of several the only one that is marked as dangerous; the same in a dialog above.
 */
export function endButton(root: Document): Element | undefined {
  const dialog = dialogOf(root);
  if (dialog) return onlyDangerous(buttonsIn(dialog));
  const tick = fewTicks(root).at(-1);
  if (!tick) return undefined;
  for (const block of composedAncestors(tick, BLOCK_CLIMB)) {
    const buttons = buttonsIn(block).filter((button) => !composedContains(button, tick));
    if (buttons.length > 0) return buttons.length === 1 && buttonsIn(block, true).length > 1 ? buttons[0] : onlyDangerous(buttons);
  }
  return undefined;
}

/**
 * Whether a page ends in one question: in the smallest block of a button that leaves everything as it is there is one other, and what
 * that does is not known to be harmless.
 */
export function isAnswered(cancel: Element): boolean {
  for (const block of composedAncestors(cancel, BLOCK_CLIMB)) {
    const others = (all: boolean): Element[] =>
      buttonsIn(block, all).filter((at) => !composedContains(at, cancel) && !composedContains(cancel, at));
    const any = others(true).length;
    if (any > 0) return any === 1 && others(false).length === 1;
  }
  return false;
}

/** Buttons of a block that may do anything; `all` with those that are known to be harmless. */
function buttonsIn(block: Element, all = false): Element[] {
  const found = findAll(block, PRESSED, LOOKED_AT).filter(
    (at) =>
      (isPressable(at) || at.matches(BUTTON_INPUTS)) &&
      !at.matches(TICK_SELECTOR) &&
      at.localName !== 'label' &&
      !isNavigationLink(at) &&
      (all || !isHarmless(at)) &&
      !closest(at, CHROME) &&
      isVisible(at),
  );
  return found.filter((one) => !found.some((other) => other !== one && composedContains(other, one)));
}

const ENDS: ReadonlySet<string> = new Set(['remove', 'delete-account', 'delete-start', 'delete-continue']);

function isHarmless(button: Element): boolean {
  const words = normaliseText(attributeName(button) ?? '') || normaliseText(shownText(button, BUTTON_TEXT));
  if (words === '' || words.length > BUTTON_TEXT) return true;
  const meanings = labelMeanings(words);
  return meanings?.every(({ kind }) => !ENDS.has(kind)) ?? false;
}

function onlyDangerous(buttons: readonly Element[]): Element | undefined {
  const dangerous = buttons.filter((button) => DANGER.test(unclobbered(button).getAttribute('class') ?? ''));
  return dangerous.length === 1 ? dangerous[0] : undefined;
}

/** Whether a page draws a map. */
export const hasMap = ({ maps }: LabelIndex): boolean =>
  [...maps].some((at) => findFirst(at, 'canvas,img,svg,iframe', LOOKED_AT) !== undefined && isVisible(at));

/** Prices, and sizes of what is stored: what a row of a list of the owner's devices does not show. */
const WARE = /[€$£¥₽₹₴₺₩]|\d[\s\u00a0]?(?:[KMGT]B|[КМГТ]Б|[KMGT]o)(?![\p{L}])/u;

/** Whether the row of a device shows what it costs, or how much is stored, or is one of a choice. */
export const isWare = (row: Element): boolean =>
  WARE.test(shownText(row, ROW_TEXT)) || findFirst(row, 'input[type="radio"],[role="radio"]', LINE_ELEMENTS) !== undefined;
