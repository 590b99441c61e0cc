import type { ControlKind, PageKind } from '../../lib/site/kinds';

/** One page of the corpus, and what a careful human would call it. */
export interface CorpusPage {
  id: string;
  url: string;
  language: string;
  /** The layout it is built with. */
  family: string;
  /** The time and taste that the layout imitates. */
  generation: string;
  /** A whole document. */
  html: string;
  /** `null`: a page we must not recognise. */
  kind: PageKind | null;
  /** Another name that a careful person could defend as well. */
  or?: PageKind;
  /**
   * The `data-corpus` value of the element that a person would press or see as this control. Several elements may
   * carry one value (every device is a row): any of them is right. A control that is not named is not judged.
   */
  controls: Partial<Record<ControlKind, string>>;
  /** `data-corpus` values of elements that must never be taken for a guarded control. */
  forbidden?: readonly string[];
  note?: string;
}

/** Something with a label: a link, a tile, a button. */
export interface Item {
  text: string;
  corpus?: string | undefined;
  href?: string;
  current?: boolean;
  /** Only a picture to see; the label is in an attribute, or nowhere. */
  icon?: boolean;
  danger?: boolean;
}

/** A line of a settings page. */
export interface Line extends Item {
  hint?: string;
  value?: string;
  /** A button or link at the end of the line. */
  action?: Item;
}

export interface DeviceRow {
  name: string;
  status: string;
  corpus?: string | undefined;
  menu?: Item;
  action?: Item;
}

/** What a page holds, before a layout gives it a shape. */
export type Block =
  | { is: 'heading'; text: string; level: 1 | 2; corpus?: string | undefined; count?: number }
  | { is: 'text'; text: string }
  | { is: 'tiles'; items: Item[] }
  | { is: 'lines'; items: Line[] }
  | { is: 'devices'; rows: DeviceRow[] }
  | { is: 'facts'; pairs: [string, string][] }
  | { is: 'buttons'; items: Item[] }
  | { is: 'switch'; text: string; on: boolean; corpus?: string | undefined }
  | { is: 'tick'; text: string; on: boolean; corpus?: string | undefined }
  | { is: 'dialog'; title: string; blocks: Block[] }
  | { is: 'map' };

/** A page before layout. */
export interface Sheet {
  name: string;
  url: string;
  title: string;
  site: string;
  user: string;
  /** The line at the top right: account, sign out, gear. */
  menu: Item[];
  nav: Item[];
  main: Block[];
  footer: Item[];
  kind: PageKind | null;
  or?: PageKind;
  controls: Partial<Record<ControlKind, string>>;
  forbidden: string[];
  note?: string;
}

/** How a document treats the language it is written in. */
export type LangAttribute = 'right' | 'absent' | 'wrong';
