/** Phone numbers, e-mail addresses and passwords as pages mask them: what recovers an account looks the same in every language. */

import { findAll } from '../dom/find';
import { isPressable } from '../dom/pressable';
import { cachedQuery } from '../dom/query-cache';
import { hasSimilarSibling } from '../dom/siblings';
import { normaliseText } from '../dom/text';
import { closest, composedAncestors, composedContains, composedParent, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';

const MASK = '*•·●∗＊×…';
const PHONE = new RegExp(`^\\+?[\\d\\s()\\-${MASK}]{6,24}$`);
const EMAIL = new RegExp(`^[\\w.+-]*[${MASK}.]{2,}[\\w.+-]*@[\\w.${MASK}-]+$`);
const PASSWORD = new RegExp(`^[${MASK}]{6,16}$`);
const IS_MASKED = new RegExp(`[${MASK}]{2,}|(?:[${MASK}]+\\s?){2,}`);
/** The number of an account is masked as a phone's is; every language calls it so. */
const NUMBER_OF_ACCOUNT = /(?:^|\s)U?ID(?=[\s:：\d]|$)/;
/** Characters of a line. */
const LINE = 80;
/** Characters of such a value. */
const VALUE = 40;
/** Elements of a page that are looked at, and how far above a value its line may begin. */
const LOOKED_AT = 1_500;
const CLIMB = 5;
const CHROME = 'nav,header,footer,aside,[role="navigation"],[role="banner"],[role="dialog"]';

/** A line with what recovers the account, and what is pressed there. */
export interface Contact {
  readonly is: 'phone' | 'email' | 'password';
  readonly line: Element;
  readonly target: Element;
  readonly text: string;
}

/** The lines of contacts: of several of one sort the one beside another sort's, and none where nobody knows which. */
export const contactsOf = cachedQuery((root: Document): readonly Contact[] => {
  if (!root.body) return [];
  const found: Contact[] = [];
  for (const element of findAll(root.body, '*', LOOKED_AT).slice(0, LOOKED_AT)) {
    if (unclobbered(element).childElementCount > 0) continue;
    const text = normaliseText(element.textContent ?? '');
    const is = text.length <= VALUE && IS_MASKED.test(text) ? sortOf(text) : undefined;
    const line = is && !closest(element, CHROME) && isVisible(element) ? lineOf(element) : undefined;
    if (!line) continue;
    const said = normaliseText(line.textContent ?? '').slice(0, LINE);
    if (is && !(is === 'phone' && NUMBER_OF_ACCOUNT.test(said))) found.push({ is, line, target: pressedIn(line), text: said });
  }
  const isOnly = (one: Contact, of: readonly Contact[]): boolean => !of.some((other) => other !== one && other.is === one.is);
  const beside = found.filter((one) => found.some((other) => other.is !== one.is && areBeside(one.line, other.line)));
  return found.filter((one) => isOnly(one, found) || (beside.includes(one) && isOnly(one, beside)));
});

/** Lines of one list, in elements of their own or not. */
const areBeside = (a: Element, b: Element): boolean => composedParent(a) === composedParent(b);

function sortOf(text: string): Contact['is'] | undefined {
  if (EMAIL.test(text)) return 'email';
  if (PASSWORD.test(text)) return 'password';
  return PHONE.test(text) && /\d{2}/.test(text) ? 'phone' : undefined;
}

const lineOf = (value: Element): Element | undefined => [...composedAncestors(value, CLIMB)].slice(1).find(hasSimilarSibling);

/** The only thing to press in a line, or the line. */
function pressedIn(line: Element): Element {
  const inside = findAll(line, '*', 60).filter(isPressable);
  const outer = inside.filter((one) => !inside.some((other) => other !== one && composedContains(other, one)));
  return outer.length === 1 ? (outer[0] as Element) : line;
}
