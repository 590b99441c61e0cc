/** What the facts about a page are worked out from. */

import type { Inverted } from '../dom/switches';
import type { LabelIndex } from '../read/label-index';
import type { Candidate } from './candidates';
import type { DeviceRow } from './device-list';

export interface Seen {
  readonly root: Document;
  readonly index: LabelIndex;
  /** Visible labels outside of running text. */
  readonly candidates: readonly Candidate[];
  readonly rows: readonly DeviceRow[];
  /** Name of the one device that the page is about. */
  readonly device: string | undefined;
  /** Native boxes that have changed already, see `Pressing`. */
  readonly inverted: Inverted | undefined;
}

/** The numbers by which the judge knows elements. */
export class ElementIds {
  private readonly ids = new Map<Element, number>();
  private readonly elements: Element[] = [];

  idOf(element: Element): number {
    let id = this.ids.get(element);
    if (id === undefined) {
      id = this.elements.push(element) - 1;
      this.ids.set(element, id);
    }
    return id;
  }

  elementOf(id: number): Element {
    return this.elements[id] as Element;
  }
}

/** An object whose members are worked out when they are first asked for. */
export function lazily<T extends object>(makers: { readonly [Name in keyof T]-?: () => T[Name] }): T {
  const made = {} as T;
  for (const name of Object.keys(makers) as (keyof T)[])
    Object.defineProperty(made, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = makers[name]();
        Object.defineProperty(made, name, { value, enumerable: true });
        return value;
      },
    });
  return made;
}
