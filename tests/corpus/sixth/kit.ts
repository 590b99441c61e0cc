/** What a design has to draw. */

/** Something with a label. */
export interface Item {
  text: string;
  /** The value of `data-corpus`. */
  mark?: string;
  value?: string;
  /** A second, quiet line. */
  hint?: string;
}

export interface Device {
  name: string;
  seen: string;
  mark?: string;
  /** A button in the row. */
  action?: Item;
}

export interface Kit {
  name: string;
  generation: string;
  frame(title: Item, body: string, menu: readonly Item[], brand: string): string;
  list(items: readonly Item[]): string;
  grid(items: readonly Item[]): string;
  heading(item: Item): string;
  devices(devices: readonly Device[]): string;
  act(item: Item, danger?: boolean): string;
  tick(item: Item): string;
  toggle(item: Item): string;
  facts(pairs: readonly (readonly [string, string])[]): string;
  field(label: string): string;
  /** A menu with its opener, which may be a mere picture. */
  more(opener: Item, items: readonly Item[]): string;
  /** A part of the page that stands in front of the rest, or is set apart. */
  pane(title: string, body: string): string;
}

export const mark = (item: { mark?: string | undefined }): string => (item.mark ? ` data-corpus="${item.mark}"` : '');

export const each = <T>(items: readonly T[], draw: (item: T, index: number) => string): string => items.map(draw).join('');

/** A picture without any words. */
export const svg = '<svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v16H4z"/></svg>';

export const maybe = (text: string | undefined, draw: (text: string) => string): string => (text ? draw(text) : '');
