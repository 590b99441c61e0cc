/**
 * On an address that is known to delete the account, what can be pressed and cannot be read is held: a redesigned button in a language
 * that nobody has seen deletes as well as a known one. What is known to be harmless passes.
 */

import { MAX_LABEL } from '../site/atlas/normalise';
import { DIALOG_SELECTOR, TICK_SELECTOR } from '../site/component-libraries';
import type { ControlKind } from '../site/kinds';
import { attributeName } from './dom/accessible-name';
import { findFirst } from './dom/find';
import { isPressable } from './dom/pressable';
import { normaliseText, shownText } from './dom/text';
import { closest, unclobbered } from './dom/tree';
import { hasHandCursor } from './dom/visibility';
import { labelMeanings } from './label-meanings';

/** Ancestors of what is hit that may be what reacts. */
const CLIMB = 8;
/** More text than this is no button. */
const BUTTON_TEXT = 160;
const NAVIGATION = 'nav,[role="navigation"],[role="menubar"],[role="tablist"],[role="tab"],select,option,[role="listbox"]';
const FIELDS = new Set(['input', 'textarea', 'select', 'option', 'label']);
const BUTTON_INPUTS = new Set(['submit', 'button', 'image']);
/** Signs that close or lead back, and words in class names that say so. */
const SIGNS = /^[×✕✖⨯✗xX‹›←<>«»?？…⋯⋮☰\s]*$/;
const CLOSING_CLASS = /(?:^|[\s_-])(?:close|back|return|cancel|dismiss|lang|language|locale|help|menu|logo)(?:[\s_-]|$)/i;

/**
 * The element on a path that is pressed and cannot be taken for harmless; undefined where nothing on it reacts, or what reacts is known.
 * @param kindOf what recognition has found an element to be
 */
export function unreadOn(path: readonly Element[], kindOf: (element: Element) => ControlKind | undefined): Element | undefined {
  const pressed = path.slice(0, CLIMB).find((at) => isPressable(at) || isButtonInput(at)) ?? cursorOn(path);
  if (!pressed || path.slice(0, CLIMB).some((at) => kindOf(at) !== undefined) || isHarmless(pressed)) return undefined;
  return pressed;
}

/** Nothing in the markup says that it is pressed, but the page shows the hand over a few words. */
function cursorOn(path: readonly Element[]): Element | undefined {
  const [target] = path;
  return target && hasHandCursor(target) && shownText(target, BUTTON_TEXT).length <= BUTTON_TEXT ? target : undefined;
}

const isButtonInput = (element: Element): boolean =>
  element.localName === 'input' && BUTTON_INPUTS.has(element.getAttribute('type')?.toLowerCase() ?? '');

function isHarmless(element: Element): boolean {
  const self = unclobbered(element);
  if (FIELDS.has(self.localName) && !isButtonInput(element)) return true;
  if (self.matches(TICK_SELECTOR) || self.matches('[role="radio"]') || findFirst(element, TICK_SELECTOR, 40)) return true;
  if (closest(element, TICK_SELECTOR) || closest(element, NAVIGATION)) return true;
  // what opens something shows more before it does anything
  if (self.hasAttribute('aria-haspopup') || self.hasAttribute('aria-expanded') || self.localName === 'summary') return true;
  if (self.localName === 'a' && leadsToAnotherPage(self)) return true;
  if (closest(element, 'header,[role="banner"]') && !closest(element, DIALOG_SELECTOR)) return true;
  const words = normaliseText(attributeName(element) ?? '') || normaliseText(shownText(element, MAX_LABEL));
  const meanings = labelMeanings(words);
  if (meanings) return meanings.every(({ kind }) => !SAYS_IT_ENDS.has(kind));
  const classes = self.getAttribute('class') ?? '';
  return SIGNS.test(words) && (words !== '' || CLOSING_CLASS.test(`${classes} ${self.firstElementChild?.getAttribute('class') ?? ''}`));
}

/** Labels that may stand on the button that ends the account. */
const SAYS_IT_ENDS: ReadonlySet<string> = new Set([
  'delete-account',
  'delete-start',
  'delete-continue',
  'remove',
  'turn-off',
  'withdraw-consent',
]);

/** An address of another page; a route of this one may be the button in disguise. */
function leadsToAnotherPage(link: Element): boolean {
  const address = link.getAttribute('href')?.trim() ?? '';
  return address !== '' && !address.startsWith('#') && !/^javascript:/i.test(address);
}
