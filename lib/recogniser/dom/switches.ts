/** Switches of Xiaomi's pages: which element is one, and whether it is on. Reads what the page shows, never the value of a field. */
import { SWITCH_ON_CLASSES, SWITCH_SELECTOR } from '../../site/component-libraries';
import { findAll } from './find';
import { composedContains, unclobbered } from './tree';

/** Native boxes whose `checked` is the opposite of what it was before the event being judged, see `Pressing`. */
export type Inverted = ReadonlySet<EventTarget>;

/** Boxes that are drawn by something else beside them: a library keeps one for forms. */
const HELPER_SELECTOR = 'input[type="checkbox"][aria-hidden="true"]';

/** The switches in an element, or itself. What libraries nest (root, real box, thumb) is one switch: the outermost. */
export function switchesIn(scope: Element, limit: number): Element[] {
  const all = unclobbered(scope).matches(SWITCH_SELECTOR) ? [scope] : findAll(scope, SWITCH_SELECTOR, limit);
  const outer = all.filter((one) => !all.some((other) => other !== one && composedContains(other, one)));
  const drawn = outer.filter((one) => !unclobbered(one).matches(HELPER_SELECTOR));
  return drawn.length > 0 ? drawn : outer;
}

/**
 * Whether a switch is off, so that a press turns the thing on. Attributes and classes say how it was before the event; a native box
 * has already changed when its own `click` arrives, so its state counts inverted there. What cannot be read is taken for on.
 */
export function isOff(control: Element, inverted?: Inverted): boolean {
  const self = unclobbered(control);
  const said = self.hasAttribute('aria-checked') ? self : findAll(control, '[aria-checked]', 40)[0];
  const state = said && unclobbered(said).getAttribute('aria-checked');
  if (state === 'true' || state === 'false') return state === 'false';
  const box = self.matches('input') ? control : findAll(control, 'input[type="checkbox"]', 40)[0];
  if (box) return unclobbered(box).matches(':checked') === (inverted?.has(box) ?? false);
  if (SWITCH_ON_CLASSES.some((name) => self.classList.contains(name) || self.querySelector(`.${name}`) !== null)) return false;
  // of a library that marks what is on, what bears no mark is off
  return isMarkedWhenOn(self);
}

/** Whether the switch is of a kind whose on-state is a class. */
function isMarkedWhenOn(control: Element): boolean {
  const name = `${control.localName} ${control.getAttribute('class') ?? ''}`;
  return MARKED_WHEN_ON.test(name);
}
const MARKED_WHEN_ON = /(?:^|\s)(?:uni-switch|(?:adm|el|van|arco|t|n)-switch)(?:\s|$)/;
