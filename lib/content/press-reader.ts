/** Which guarded control an event would press, judged against the nodes as they are at this moment. */
import { deletesAccount } from '../guide/before';
import type { Press } from '../guide/guard';
import { mayBeGuarded } from '../guide/prefilter';
import { nameKey } from '../progress/state';
import { closest, composedAncestors, composedContains, unclobbered } from '../recogniser/dom/tree';
import { DIALOG_SELECTOR } from '../site/component-libraries';
import { type GuardedControl, isGuarded } from '../site/kinds';
import { type Lesson, lessonsFor } from '../site/lessons';
import { controlIn, type Pressing, pressedPath, pressingOf, type Recognition, recognise } from '../site/recognise';
import { routeOf } from '../site/routes';

/** The page as the reader finds it. */
export interface PageNow {
  readonly url: URL;
  readonly document: Document;
  readonly lessons: readonly Lesson[];
  /** Controls of the last recognition: a first look, without reading the document. */
  readonly known: ReadonlyMap<Element, unknown>;
  /** Stands for an element as long as it lives. */
  readonly keyOf: (element: Element) => string;
}

/** What makes the browser, or the page, act. */
const ACTS = new Set(['click', 'auxclick', 'dblclick', 'submit']);

export const isKey = (event: Event): event is KeyboardEvent => event.type.startsWith('key');

/** Whether an event on a control presses it; a pointer that goes down has not done so yet. */
export const isAct = (event: Event): boolean => ACTS.has(event.type) || isKey(event);

/** One dialog for one act: the press itself, not its echo. */
export function opens(event: Event): boolean {
  if (isKey(event)) return event.type === 'keydown' && !event.repeat;
  return event.type === 'click' || event.type === 'submit' || event.type === 'auxclick';
}

/**
 * The guarded press that an event is, or would become.
 * @param path elements of the event's composed path, innermost first
 */
export function pressOf(event: Event, path: readonly Element[], page: PageNow): Press | undefined {
  // where nothing is ever recognised, nothing is guarded either, and no atlas is needed
  if (routeOf(page.url).use === 'other') return undefined;
  if (event.type === 'submit') return formPress(event.target as Element, (event as SubmitEvent).submitter ?? undefined, page);
  const button = isKey(event) && event.key === 'Enter' ? defaultButton(path[0]) : undefined;
  const pressing = pressingOf(event);
  return pathPress(button ? [...composedAncestors(button)] : pressedPath(path, pressing), page, pressing);
}

function pathPress(path: readonly Element[], page: PageNow, pressing: Pressing): Press | undefined {
  // what the owner has taught stands in no atlas
  // and where the address deletes the account, what cannot be read is held
  const anything = routeOf(page.url).use === 'delete-account' || lessonsFor(page.url, page.lessons).length > 0;
  if (!anything && !mayBeGuarded(path, page.known)) return undefined;
  const recognition = recognise(page.url, page.document, page.lessons, pressing);
  const found = recognition && controlIn(recognition, path);
  if (!found || !isGuarded(found.control)) return undefined;
  return pressOn(found.control, found.element, recognition, page.keyOf);
}

/** A form is sent by its submitter; where nobody knows by which, any guarded button of it counts. */
function formPress(form: Element, submitter: Element | undefined, page: PageNow): Press | undefined {
  const recognition = recognise(page.url, page.document, page.lessons, { guarding: true });
  if (!recognition) return undefined;
  for (const [control, elements] of recognition.controls) {
    if (!isGuarded(control)) continue;
    for (const element of elements) {
      const belongs = (element as HTMLButtonElement).form === form || composedContains(form, element);
      if (belongs && (!submitter || element.contains(submitter) || submitter.contains(element)))
        return pressOn(control, element, recognition, page.keyOf);
    }
  }
  const found = submitter && controlIn(recognition, [...composedAncestors(submitter)]);
  return found && isGuarded(found.control) ? pressOn(found.control, found.element, recognition, page.keyOf) : undefined;
}

/** The press on a control that has been found. */
export function pressOn(control: GuardedControl, element: Element, recognition: Recognition, keyOf: (element: Element) => string): Press {
  const device = recognition.details.get(element)?.device;
  const alike = device === undefined ? 0 : namesOnPage(recognition).filter((name) => nameKey(name) === nameKey(device)).length;
  const ofDevice = !deletesAccount(control);
  return {
    control,
    device,
    ...(!recognition.details.has(element) && { unread: true as const }),
    inDialog: closest(element, DIALOG_SELECTOR) !== undefined,
    ...(alike > 1 && { alike }),
    ...(ofDevice && (device === undefined || alike > 1) && { place: keyOf(element) }),
  };
}

/** Names of the devices that the page lists. */
export function namesOnPage({ controls, details }: Recognition): readonly string[] {
  return (controls.get('device-row') ?? []).flatMap((row) => details.get(row)?.device ?? []);
}

/** Kinds of `<input>` in which Enter does something else than send the form. */
const NO_IMPLICIT_SUBMISSION = new Set(['button', 'submit', 'reset', 'image', 'file', 'color']);

/**
 * What Enter in a field presses: the first submit button of its form in tree order, unless that is disabled. (HTML Standard,
 * "Implicit submission". A form without such a button is sent by itself; its `submit` event is judged then.)
 */
export function defaultButton(field: Element | undefined): Element | undefined {
  if (field?.localName !== 'input' || NO_IMPLICIT_SUBMISSION.has((field as HTMLInputElement).type)) return undefined;
  const { form } = field as HTMLInputElement;
  if (!form) return undefined;
  const root = unclobbered(form).getRootNode() as Document | ShadowRoot;
  for (const button of root.querySelectorAll<HTMLButtonElement | HTMLInputElement>('button,input[type="submit"],input[type="image"]')) {
    if (button.form !== form || (button.localName === 'button' && button.type !== 'submit')) continue;
    return button.matches(':disabled') ? undefined : button;
  }
  return undefined;
}
