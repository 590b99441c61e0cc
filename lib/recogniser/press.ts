/**
 * What an event presses. A control is more than the element that bears its name: a row listens as a whole, a menu presses its active
 * item, a native box has changed before anybody hears of it. Pure over the event's path and the document as it is.
 */

import { MAX_LABEL } from '../site/atlas/normalise';
import { DIALOG_SELECTOR } from '../site/component-libraries';
import { type ControlKind, isGuarded } from '../site/kinds';
import { findAll } from './dom/find';
import { isPressable } from './dom/pressable';
import { isSmall } from './dom/siblings';
import type { Inverted } from './dom/switches';
import { normaliseText, shownText } from './dom/text';
import { composedAncestors, composedContains, unclobbered } from './dom/tree';
import { hasHandCursor } from './dom/visibility';
import { unreadOn } from './unread';

/** What recognition has to know of an event to judge the page as it was before it. */
export interface Pressing {
  /**
   * Native boxes whose state counts inverted. The browser toggles a check box before it dispatches the `click` whose target it is; in
   * every other event, a click on its label included, it still shows what it was.
   */
  readonly inverted?: Inverted;
  /** A key that presses the focused element: a menu that keeps the focus passes it on to its active item. */
  readonly key?: boolean;
  /** Also on a page that is not recognised, what says in so many words what it destroys is found: for the guard, never for a hint. */
  readonly guarding?: boolean;
}

/** Reads a `Pressing` from an event. */
export function pressingOf(event: Event): Pressing {
  const target = event.composedPath()[0] as Partial<HTMLInputElement> | undefined;
  const key = event.type.startsWith('key') && ['Enter', ' '].includes((event as KeyboardEvent).key);
  const toggled = event.type === 'click' && target?.localName === 'input' && target.type === 'checkbox';
  return { guarding: true, ...(toggled && { inverted: new Set([target as EventTarget]) }), ...(key && { key }) };
}

/** The elements that are pressed: the event's path, or for a key on a menu that names its active item, that item's. */
export function pressedPath(path: readonly Element[], { key }: Pressing): readonly Element[] {
  const [focused] = path;
  const id = key && focused ? unclobbered(focused).getAttribute('aria-activedescendant') : null;
  if (!focused || !id) return path;
  const root = unclobbered(focused).getRootNode() as Document | ShadowRoot;
  const item = typeof root.getElementById === 'function' ? root.getElementById(id) : null;
  return item ? [...composedAncestors(item)] : path;
}

/** What `controlIn` asks of a recognition. */
export interface Pressables {
  readonly controls: ReadonlyMap<ControlKind, readonly Element[]>;
  readonly details: ReadonlyMap<Element, unknown>;
  /** The words that name a control, where they stand beside it and not in it. */
  readonly names?: ReadonlyMap<Element, Element>;
  /** On this page what cannot be read is held, see unread.ts. */
  readonly holdsUnread?: true;
}

/** The control of a recognition that an event path presses, guarded ones first; the innermost where one holds another. */
export function controlIn(recognition: Pressables, path: readonly Element[]): { control: ControlKind; element: Element } | undefined {
  let found: { control: ControlKind; element: Element; depth: number } | undefined;
  for (const [control, elements] of recognition.controls) {
    for (const element of elements) {
      const depth = pressDepth(element, path, isGuarded(control) ? recognition : undefined);
      if (depth === -1) continue;
      if (
        !found ||
        (isGuarded(control) && !isGuarded(found.control)) ||
        (isGuarded(control) === isGuarded(found.control) && depth < found.depth)
      ) {
        found = { control, element, depth };
      }
    }
  }
  if (recognition.holdsUnread && !(found && isGuarded(found.control))) {
    const unread = unreadOn(path, (element) => kindOf(recognition, element));
    if (unread) return { control: 'delete-account-confirm', element: unread };
  }
  return found && { control: found.control, element: found.element };
}

function kindOf({ controls, details }: Pressables, element: Element): ControlKind | undefined {
  if (details.has(element)) for (const [control, elements] of controls) if (elements.includes(element)) return control;
  return undefined;
}

/** Where the path meets the control, or what reacts around it; -1 when it does not. */
function pressDepth(element: Element, path: readonly Element[], recognition: Pressables | undefined): number {
  const direct = path.indexOf(element);
  if (direct !== -1) return direct;
  const target = path[0] as Element;
  if (composedContains(target, element)) {
    // pressed on the padding of a wrapper: does it show anything besides the control?
    const own = normaliseText(shownText(element, MAX_LABEL));
    if (own !== '' && normaliseText(shownText(target, MAX_LABEL)) === own) return 0;
  }
  if (!recognition) return -1;
  const near = new Set(path.slice(0, CLIMB));
  if (![...composedAncestors(element, CLIMB)].some((at) => near.has(at))) return -1;
  const depth = path.indexOf(areaOf(element, recognition));
  // a neighbour that is pressed by itself is another matter
  return path.slice(0, Math.max(0, depth)).some((at) => isPressable(at) && !composedContains(at, element)) ? -1 : depth;
}

/** Ancestors that may be what reacts. */
const CLIMB = 9;
/** More elements than this are no row. */
const MAX_AREA = 150;
/** Characters of a row that nothing but its shape makes one. */
const ROW_TEXT = 400;
const NO_ROW = new Set(['body', 'html', 'main', 'nav', 'form', 'ul', 'ol', 'table', 'tbody', 'section', 'fieldset', 'dialog']);
const ROW_SELECTOR = 'li,tr,label,[role="listitem"],[role="row"]';

/**
 * The whole element that reacts: the outermost ancestor that can be pressed, by markup or by its cursor, and holds this control and
 * nothing else to press. A control that is no button itself is pressed by its row; one that is named from beside, by what holds both.
 */
export function areaOf(element: Element, recognition: Pressables): Element {
  const name = recognition.names?.get(element);
  const isButton = isPressable(element);
  let area = element;
  for (const at of composedAncestors(element, CLIMB)) {
    if (at === element) continue;
    if (NO_ROW.has(at.localName) || unclobbered(at).matches(DIALOG_SELECTOR) || recognition.details.has(at) || !isSmall(at, MAX_AREA))
      break;
    const named = name !== undefined && !composedContains(area, name);
    if (!named && holdsOther(at, element, name)) break;
    const short = shownText(at, ROW_TEXT).length <= ROW_TEXT;
    if ((named && short) || isPressable(at) || (short && (hasHandCursor(at) || (!isButton && unclobbered(at).matches(ROW_SELECTOR)))))
      area = at;
  }
  return area;
}

/** Whether there is something else to press inside. */
function holdsOther(at: Element, element: Element, name: Element | undefined): boolean {
  return findAll(at, '*', MAX_AREA).some(
    (inner) =>
      isPressable(inner) &&
      !composedContains(inner, element) &&
      !composedContains(element, inner) &&
      !(name && (composedContains(inner, name) || composedContains(name, inner))),
  );
}
