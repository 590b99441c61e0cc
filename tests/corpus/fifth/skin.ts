/** What a design of this set must be able to draw, and how a drawn page becomes one of the corpus. */
import type { ControlKind, PageKind } from '../../../lib/site/kinds';
import type { CorpusPage } from '../page';

/** Something to press. `as` is the control that a person would call it; `x` must never be held. */
export interface Press {
  text: string;
  as?: string;
  strong?: boolean;
}
export interface Row {
  text: string;
  as?: string;
  note?: string;
  end?: Press;
  current?: boolean;
}
export interface Device {
  name: string;
  notes: readonly string[];
  as?: string;
  more?: string;
  ends: readonly Press[];
}
export interface Sheet {
  brand: string;
  title: string;
  titleAs: string;
  places: readonly Row[];
  me: readonly Row[];
  content: string;
  above: string;
  back: string;
  turn: number;
}
export interface Skin {
  family: string;
  generation: string;
  css: string;
  page(s: Sheet): string;
  tiles(rows: readonly Row[]): string;
  rows(rows: readonly Row[]): string;
  devices(devices: readonly Device[]): string;
  facts(pairs: readonly (readonly [string, string])[]): string;
  presses(presses: readonly Press[]): string;
  toggle(text: string, on: boolean, as: string, note: string): string;
  tick(text: string, as: string): string;
  input(label: string): string;
  prose(texts: readonly string[]): string;
  ask(title: string, text: string, presses: readonly Press[], turn: number): string;
  pop(title: string, presses: readonly Press[], turn: number): string;
}

export const is = (as?: string): string => (as ? ` data-corpus="${as}"` : '');
export const all = <T>(list: readonly T[], draw: (one: T, at: number) => string): string => list.map(draw).join('');

export interface Finished {
  scene: string;
  lang: string;
  url: string;
  title: string;
  body: string;
  kind: PageKind | null;
  or?: PageKind;
  /** Attributes of the document element besides language and direction. */
  root?: string;
}

export function finish(skin: Skin, f: Finished): CorpusPage {
  const direction = f.lang === 'ar' ? ' dir="rtl"' : '';
  const html = `<!DOCTYPE html>\n<html lang="${f.lang}"${direction}${f.root ?? ''}>\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${f.title}</title><style>${skin.css}</style></head>\n<body>${f.body}</body>\n</html>`;
  const marks = new Set([...html.matchAll(/ data-corpus="([^"]+)"/g)].map((found) => found[1] ?? ''));
  const kinds = [...marks].filter((mark) => mark !== 'x');
  return {
    id: `fifth/${skin.family}/${f.scene}/${f.lang}`,
    url: f.url,
    language: f.lang,
    family: skin.family,
    generation: skin.generation,
    html,
    kind: f.kind,
    controls: f.kind ? (Object.fromEntries(kinds.map((kind) => [kind, kind])) as Partial<Record<ControlKind, string>>) : {},
    forbidden: marks.has('x') ? ['x'] : [],
    ...(f.or ? { or: f.or } : {}),
  };
}
