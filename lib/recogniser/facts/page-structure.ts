/** What the shape of a page says where its words are not known: its one check box, the button beside it, how little there is to read. */
import { DIALOG_SELECTOR, TICK_SELECTOR } from '../../site/component-libraries';
import { attributeName } from '../dom/accessible-name';
import { findAll } from '../dom/find';
import { isNavigationLink, isPressable } from '../dom/pressable';
import { normaliseText, shownText } from '../dom/text';
import { closest, composedAncestors, composedContains, composedParent, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import { meets, setOf, understand } from '../grammar/understand';
import { labelMeanings } from '../label-meanings';

/** Elements of a page, or of a part of it, that are looked at for open shadow roots. */
const LOOKED_AT = 2_000;
/** Characters, headings and menus included, up to which a page has little to read. */
const SPARSE_TEXT = 400;
/** Characters of a sentence beside a tick. */
const TICK_TEXT = 240;
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

/** The only check box that is shown on a page, whatever its words; undefined where there is none, or there are several. */
export function soleTick(root: Document): Element | undefined {
  if (!root.body) return undefined;
  const all = findAll(root.body, TICK_SELECTOR, LOOKED_AT);
  const outer = all.filter((one) => !all.some((other) => other !== one && composedContains(other, one)));
  // a native box is often there and not to be seen, beside its picture
  const shown = outer.filter((tick) => isVisible(tick) || (composedParent(tick) && isVisible(composedParent(tick) as Element)));
  return shown.length === 1 ? shown[0] : undefined;
}

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

/**
 * On a page that deletes the account, the button that does it where its words are not known: the only one beside the only check box that
 * is neither known to be harmless nor leads away, or of several the only one that is marked as dangerous; the same in a dialog above.
 */
export function endButton(root: Document): Element | undefined {
  const dialog = root.body && findAll(root.body, DIALOG_SELECTOR, LOOKED_AT).find(isVisible);
  if (dialog) return onlyDangerous(buttonsIn(dialog));
  const tick = soleTick(root);
  if (!tick) return undefined;
  for (const block of composedAncestors(tick, BLOCK_CLIMB)) {
    const buttons = buttonsIn(block).filter((button) => !composedContains(button, tick));
    if (buttons.length > 0) return buttons.length === 1 && buttonsIn(block, true).length > 1 ? buttons[0] : onlyDangerous(buttons);
    if (block.localName === 'body') break;
  }
  return undefined;
}

/** Buttons of a block that may do anything; `all` with those that are known to be harmless. */
function buttonsIn(block: Element, all = false): Element[] {
  const found = findAll(block, PRESSED, LOOKED_AT).filter(
    (at) =>
      (isPressable(at) || at.matches(BUTTON_INPUTS)) &&
      !at.matches(TICK_SELECTOR) &&
      at.localName !== 'label' &&
      !(at.localName === 'a' && isNavigationLink(at)) &&
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
