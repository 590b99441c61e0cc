/** Something to press. */
export interface Act {
  text: string;
  c?: string | undefined;
  tone?: 'main' | 'danger';
  off?: boolean;
  /** Only a picture to see. */
  icon?: 'gear' | 'dots' | 'user' | 'close';
  here?: boolean;
  note?: string;
  href?: string;
}

/** A line of a list. */
export interface Row {
  text: string;
  c?: string | undefined;
  note?: string;
  value?: string;
  act?: Act;
  /** A switch at its end. */
  on?: boolean;
}

export interface Device {
  name: string;
  note: string;
  c?: string | undefined;
  menu?: Act;
  act?: Act;
}

/** What stands on a page, before a design gives it a shape. */
export type Part =
  | { is: 'title'; text: string; level: 1 | 2; c?: string | undefined }
  | { is: 'text'; text: string }
  | { is: 'tiles'; items: Act[] }
  | { is: 'rows'; items: Row[] }
  | { is: 'devices'; items: Device[] }
  | { is: 'facts'; items: [string, string][] }
  | { is: 'acts'; items: Act[] }
  | { is: 'toggle'; text: string; note?: string; on: boolean; c?: string | undefined }
  | { is: 'tick'; text: string; on: boolean; c?: string | undefined }
  | { is: 'bullets'; items: { text: string; c?: string | undefined; act?: Act }[] }
  | { is: 'group'; title: string; c?: string | undefined; parts: Part[] }
  | { is: 'menu'; items: Act[] }
  | { is: 'field'; text: string; kind: string }
  | { is: 'meter'; text: string; share: number }
  | { is: 'toast'; text: string; act?: Act }
  | { is: 'photos'; names: string[] }
  | { is: 'map'; pins: string[] }
  | { is: 'tabs'; items: string[] }
  | { is: 'steps'; items: string[]; at: number; c?: string | undefined }
  | Layer;

/** Something that lies over the page or beside it. */
export interface Layer {
  is: 'layer';
  form: 'dialog' | 'sheet' | 'pane';
  title: string;
  parts: Part[];
  foot: Act[];
  close?: Act;
}
export type PartOf<Name extends Part['is']> = Extract<Part, { is: Name }>;

/** A page before it is drawn. */
export interface Sheet {
  lang: string;
  rtl: boolean;
  title: string;
  brand: string;
  nav: Act[];
  top: Act[];
  parts: Part[];
  footer: Act[];
}
