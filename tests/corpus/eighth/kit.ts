/** What a design is given, and how each design says it in markup. */

/** Something with a label: a line of a settings page, a link, a tile, a button, a tick. */
export interface Item {
  readonly text: string;
  /** The `data-corpus` value. */
  readonly mark?: string | undefined;
  readonly hint?: string;
  readonly value?: string;
  readonly href?: string;
  readonly current?: boolean;
  readonly danger?: boolean;
  readonly on?: boolean;
}

export interface Device {
  readonly name: string;
  readonly status: string;
  readonly mark?: string | undefined;
  /** The button with three dots. */
  readonly menu?: Item;
  readonly action?: Item;
}

export interface Frame {
  /** The name of the product, at the top. */
  readonly site: string;
  readonly title: Item;
  readonly user: string;
  readonly back: Item;
  readonly nav: readonly Item[];
  /** The menu behind the owner's picture. */
  readonly menu: readonly Item[];
  readonly foot: readonly Item[];
  readonly body: string;
  /** What lies above the page: a dialog, a sheet. */
  readonly layer: string;
}

export interface Kit {
  readonly name: string;
  readonly generation: string;
  frame(frame: Frame): string;
  section(title: string, body: string): string;
  text(text: string): string;
  lines(items: readonly Item[]): string;
  tiles(items: readonly Item[]): string;
  devices(rows: readonly Device[]): string;
  facts(pairs: readonly (readonly [string, string])[]): string;
  buttons(items: readonly Item[]): string;
  toggle(item: Item): string;
  tick(item: Item): string;
  points(texts: readonly string[]): string;
  steps(names: readonly string[], current: number): string;
  /** An open menu of one thing. */
  options(items: readonly Item[]): string;
  layer(title: string, body: string): string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in markup. */
export const esc = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The attribute that marks a control, with the space before it. */
export const mark = (item: { readonly mark?: string | undefined }): string => (item.mark ? ` data-corpus="${item.mark}"` : '');

/** Markup of all, one after another. */
export const each = <T>(all: readonly T[], markup: (one: T, index: number) => string): string => all.map(markup).join('');

/** Markup where there is something to show. */
export const where = (text: string | undefined, markup: (text: string) => string): string => (text ? markup(esc(text)) : '');

export const link = (item: Item): string => esc(item.href ?? '#');
