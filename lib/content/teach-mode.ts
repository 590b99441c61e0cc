/**
 * "Teach me": the owner points at a control that we do not know, and says what it is. While he points, no press reaches the page;
 * what is kept is the hash of the label and the address without ids.
 */

import { attributeName } from '../recogniser/dom/accessible-name';
import { isEditable } from '../recogniser/dom/fields';
import { isPressable } from '../recogniser/dom/pressable';
import { normaliseText, shownText } from '../recogniser/dom/text';
import { hasHandCursor } from '../recogniser/dom/visibility';
import { labelHash, MAX_LABEL } from '../site/atlas/normalise';
import { CONTROLS, type TeachableControl } from '../site/controls';
import { type NewLesson, routeShape } from '../site/lessons';
import { sideOf } from '../site/routes';
import type { GateVerdict } from './gate';

/** What the owner sees while he teaches. */
export type Teaching =
  | { readonly step: 'point' }
  /** Pointed at something that cannot be remembered: a picture, a whole paragraph, a field. */
  | { readonly step: 'nothing' }
  | { readonly step: 'name'; readonly label: string };

/** One lesson at a time. */
export class Teacher {
  private now: Teaching | undefined;

  constructor(private readonly onChange: () => void) {}

  get teaching(): Teaching | undefined {
    return this.now;
  }

  start(): void {
    this.set({ step: 'point' });
  }

  stop(): void {
    if (this.now) this.set(undefined);
  }

  /** What the page may see of an event while the owner teaches: nothing that presses. */
  take(event: Event, elements: readonly Element[]): GateVerdict {
    const key = event.type.startsWith('key') ? (event as KeyboardEvent).key : undefined;
    if (key !== undefined && key !== 'Enter' && key !== ' ' && key !== 'Escape') return 'pass';
    if (event.isTrusted) {
      if (event.type === 'keydown' && key === 'Escape') this.stop();
      else if (event.type === 'click' || (event.type === 'keydown' && !(event as KeyboardEvent).repeat)) this.point(elements);
    }
    return 'stop';
  }

  /** The lesson that the owner's choice makes of what he pointed at. */
  lesson(control: TeachableControl, url: URL): NewLesson | undefined {
    const side = sideOf(url);
    if (this.now?.step !== 'name' || side === undefined) return undefined;
    return { side, route: routeShape(url), page: CONTROLS[control].taughtOn, control, label: labelHash(this.now.label) };
  }

  private point(elements: readonly Element[]): void {
    const pressed = elements.slice(0, 6).find((element) => isPressable(element) || hasHandCursor(element)) ?? elements[0];
    if (!pressed || elements.some(isEditable)) {
      this.set({ step: 'nothing' });
      return;
    }
    const label = normaliseText(shownText(pressed, MAX_LABEL)) || (attributeName(pressed) ?? '');
    this.set(labelHash(label) === 0 ? { step: 'nothing' } : { step: 'name', label });
  }

  private set(next: Teaching | undefined): void {
    this.now = next;
    this.onChange();
  }
}
