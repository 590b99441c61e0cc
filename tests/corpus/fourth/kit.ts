/** What all designs of this set share: the parts that a design must be able to draw, and the document around them. */
import type { ControlKind, PageKind } from '../../../lib/site/kinds';
import type { CorpusPage } from '../page';
import type { Speech } from './words';

/** A button, link or menu item. */
export interface Act {
  text: string;
  /** A control kind; `x` for what must never be held. */
  mark?: string;
  tone?: 'danger' | 'main';
  off?: boolean;
}

/** A line of a list. */
export interface Line {
  text: string;
  mark?: string;
  value?: string;
  hint?: string;
  href?: string;
  count?: string;
  /** The place where the visitor is. */
  here?: boolean;
  act?: Act;
  icon?: string;
}

/** One device of a list. */
export interface Unit {
  name: string;
  hints: readonly string[];
  mark?: string;
  acts: readonly Act[];
  /** The label of a menu that is there but not open. */
  menu?: string;
}

export interface Frame {
  t: Speech;
  brand: string;
  heading: string;
  headMark: string;
  main: string;
  nav: readonly Line[];
  user: readonly Line[];
  /** Something modal lies over the page. */
  covered: boolean;
  overlay: string;
  seed: number;
}

/** A design: how each part is marked up. */
export interface Kit {
  family: string;
  generation: string;
  css: string;
  frame(f: Frame): string;
  tiles(lines: readonly Line[]): string;
  lines(lines: readonly Line[], caption?: string): string;
  units(units: readonly Unit[]): string;
  facts(pairs: readonly (readonly [string, string])[]): string;
  acts(acts: readonly Act[]): string;
  toggle(text: string, on: boolean, mark: string, hint: string): string;
  tick(text: string, mark: string): string;
  field(label: string): string;
  text(texts: readonly string[]): string;
  dialog(title: string, text: string, acts: readonly Act[], seed: number): string;
  menu(items: readonly Act[], title: string, seed: number): string;
}

export const m = (mark?: string): string => (mark ? ` data-corpus="${mark}"` : '');
/** The smallest picture. */
export const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
/** Each, with its number. */
export const each = <T>(list: readonly T[], show: (one: T, at: number) => string): string => list.map(show).join('');

/** What a page holds, before it becomes a document. */
export interface Draft {
  scene: string;
  lang: string;
  url: string;
  title: string;
  body: string;
  kind: PageKind | null;
  or?: PageKind;
  note?: string;
  /** A browser's translator has been over it. */
  translated?: boolean;
}

const RTL = new Set(['ar', 'fa', 'he']);

export function draw(kit: Kit, d: Draft): CorpusPage {
  const dir = RTL.has(d.lang) ? ' dir="rtl"' : '';
  const side = dir ? 'translated-rtl' : 'translated-ltr';
  const body = d.translated ? translated(d.body) : d.body;
  const html = `<!doctype html><html lang="${d.lang}"${dir}${d.translated ? ` class="${side}"` : ''}><head><meta charset="utf-8"><title>${d.title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><style>${kit.css}</style></head><body>${body}</body></html>`;
  const marks = [...new Set([...html.matchAll(/data-corpus="([^"]+)"/g)].map(([, mark]) => mark ?? ''))];
  const controls = marks.filter((mark) => mark !== 'x') as ControlKind[];
  return {
    id: `fourth/${kit.family}/${d.scene}/${d.lang}`,
    url: d.url,
    language: d.lang,
    family: kit.family,
    generation: kit.generation,
    html,
    kind: d.kind,
    controls: d.kind === null ? {} : Object.fromEntries(controls.map((kind) => [kind, kind])),
    forbidden: marks.filter((mark) => mark === 'x'),
    ...(d.or ? { or: d.or } : {}),
    ...(d.note ? { note: d.note } : {}),
  };
}

/** Every text in two nested fonts, as Chrome's translator leaves it. Attributes stay in the language of the page. */
const translated = (html: string): string =>
  html.replace(/>([^<]*\p{L}[^<]*)</gu, (_, text: string) =>
    /^\s*[.#@{]/.test(text)
      ? `>${text}<`
      : `><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font><`,
  );
