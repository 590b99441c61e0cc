/**
 * What near misses are written in: blocks of content, and scenes that give the same content in several languages.
 * Pages that sound like ours, look like ours and are something else; see `pages.ts`.
 */
import type { CorpusPage } from '../page';

/** Something to press. A label that starts with `!` is drawn as dangerous. */
export type Act = string;

/** A line of a list. */
export interface Row {
  readonly title: string;
  readonly sub?: string;
  readonly acts?: readonly Act[];
  /** `data-corpus` of the row, or of its last action where it has one. */
  readonly corpus?: string;
}

/** A piece of a page, before a design gives it a shape. */
export type Block =
  | { is: 'heading'; text: string }
  | { is: 'text'; text: string }
  | { is: 'list'; rows: readonly Row[] }
  | { is: 'cards'; rows: readonly Row[] }
  | { is: 'table'; head: readonly string[]; rows: readonly Row[] }
  | { is: 'buttons'; acts: readonly Act[]; corpus?: string }
  | { is: 'toggle'; text: string; on: boolean }
  | { is: 'field'; label: string; type: string }
  | { is: 'faq'; items: readonly (readonly [string, string])[] }
  | { is: 'links'; texts: readonly string[] }
  | { is: 'post'; author: string; text: string }
  | { is: 'dialog'; title: string; text: string; acts: readonly Act[]; corpus?: string }
  | { is: 'menu'; acts: readonly Act[] };

export const h = (text: string): Block => ({ is: 'heading', text });
export const p = (text: string): Block => ({ is: 'text', text });
export const list = (...rows: Row[]): Block => ({ is: 'list', rows });
export const cards = (...rows: Row[]): Block => ({ is: 'cards', rows });
export const table = (head: readonly string[], ...rows: Row[]): Block => ({ is: 'table', head, rows });
export const buttons = (...acts: Act[]): Block => ({ is: 'buttons', acts });
export const toggle = (text: string, on = true): Block => ({ is: 'toggle', text, on });
export const field = (label: string, type = 'text'): Block => ({ is: 'field', label, type });
export const faq = (...items: [string, string][]): Block => ({ is: 'faq', items });
export const links = (...texts: string[]): Block => ({ is: 'links', texts });
export const post = (author: string, text: string): Block => ({ is: 'post', author, text });
export const dialog = (title: string, text: string, ...acts: Act[]): Block => ({ is: 'dialog', title, text, acts });
export const menu = (...acts: Act[]): Block => ({ is: 'menu', acts });

/** A line; an action that is left out or empty is not drawn. */
export const row = (title: string, sub = '', ...acts: Act[]): Row => ({ title, sub, acts: acts.filter(Boolean) });

/** The look of a component library: how each block is marked up. */
export interface Design {
  readonly name: string;
  readonly generation: string;
  readonly page: (main: string, portal: string) => string;
  readonly heading: (text: string) => string;
  readonly text: (text: string) => string;
  readonly button: (text: string, danger: boolean, mark: string) => string;
  readonly bar: (buttons: string) => string;
  readonly row: (title: string, sub: string, acts: string, mark: string) => string;
  readonly list: (rows: string) => string;
  readonly card: (title: string, sub: string, acts: string, mark: string) => string;
  readonly cards: (cards: string) => string;
  readonly toggle: (text: string, on: boolean) => string;
  readonly field: (label: string, type: string) => string;
  readonly fold: (title: string, text: string) => string;
  readonly dialog: (title: string, text: string, buttons: string) => string;
  readonly item: (text: string, danger: boolean) => string;
  readonly menu: (items: string) => string;
}

/** The same page in several languages: `words` holds its texts, divided by ` | `. */
export interface Scene {
  readonly id: string;
  /** One address a language, in turn. */
  readonly urls: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  readonly draw: (s: (at: number) => string) => readonly Block[];
  readonly is?: Pick<CorpusPage, 'kind' | 'controls' | 'forbidden' | 'or'>;
  readonly note?: string;
}

/** The pages of scenes, each in the next design in turn. */
export function pagesOf(scenes: readonly Scene[], designs: readonly Design[]): CorpusPage[] {
  const drafts = scenes.flatMap((scene) => Object.entries(scene.words).map(([language, words], at) => ({ scene, language, words, at })));
  return drafts.map(({ scene, language, words, at }, count) => {
    const texts = words.split(' | ');
    const design = designs[count % designs.length] as Design;
    const s = (index: number): string => {
      const text = texts[index];
      if (text === undefined) throw new Error(`${scene.id} in ${language} has no text ${index}`);
      return text;
    };
    return {
      id: `near-${scene.id}-${language}`,
      url: scene.urls[at % scene.urls.length] as string,
      language,
      family: design.name,
      generation: design.generation,
      html: html(language, s(0), draw(design, scene.draw(s))),
      kind: null,
      controls: {},
      ...scene.is,
      ...(scene.note ? { note: scene.note } : {}),
    };
  });
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];

const html = (language: string, title: string, body: string): string =>
  `<!doctype html><html lang="${language}"${RIGHT_TO_LEFT.includes(language) ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${esc(title)}</title></head><body>${body}</body></html>`;

/** Text as HTML. */
export const esc = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const mark = (corpus: string | undefined): string => (corpus ? ` data-corpus="${corpus}"` : '');

/** Buttons; the mark is the last one's. */
const press = (design: Design, acts: readonly Act[], corpus?: string): string =>
  acts
    .map((act, at) => design.button(esc(act.replace(/^!/, '')), act.startsWith('!'), mark(at === acts.length - 1 ? corpus : undefined)))
    .join('');

function draw(design: Design, blocks: readonly Block[]): string {
  const floats = blocks.filter(({ is }) => is === 'dialog' || is === 'menu');
  const still = blocks.filter((block) => !floats.includes(block));
  return design.page(still.map((block) => shape(design, block)).join(''), floats.map((block) => shape(design, block)).join(''));
}

function shape(design: Design, block: Block): string {
  switch (block.is) {
    case 'heading':
      return design.heading(esc(block.text));
    case 'text':
      return design.text(esc(block.text));
    case 'list':
      return design.list(lines(design, design.row, block.rows));
    case 'cards':
      return design.cards(lines(design, design.card, block.rows));
    case 'table':
      return grid(design, block.head, block.rows);
    case 'buttons':
      return design.bar(press(design, block.acts, block.corpus));
    case 'toggle':
      return design.toggle(esc(block.text), block.on);
    case 'field':
      return design.field(esc(block.label), block.type);
    case 'faq':
      return block.items.map(([title, text]) => design.fold(esc(title), esc(text))).join('');
    case 'links':
      return `<nav>${block.texts.map((text) => `<a href="/help/${text.length}">${esc(text)}</a>`).join(' ')}</nav>`;
    case 'post':
      return `<article><header><b>${esc(block.author)}</b> <time>12.11.2026</time></header><p>${esc(block.text)}</p></article>`;
    case 'dialog':
      return design.dialog(esc(block.title), esc(block.text), press(design, block.acts, block.corpus));
    case 'menu':
      return design.menu(block.acts.map((act) => design.item(esc(act.replace(/^!/, '')), act.startsWith('!'))).join(''));
  }
}

function lines(design: Design, one: Design['row'], rows: readonly Row[]): string {
  return rows
    .map(({ title, sub, acts = [], corpus }) =>
      one(esc(title), esc(sub ?? ''), press(design, acts, corpus), acts.length > 0 ? '' : mark(corpus)),
    )
    .join('');
}

/** A table is a table in every library. */
function grid(design: Design, head: readonly string[], rows: readonly Row[]): string {
  const cells = ({ title, sub = '', acts = [], corpus }: Row): string =>
    `<tr${acts.length > 0 ? '' : mark(corpus)}><td>${esc(title)}</td>${sub
      .split(' / ')
      .map((text) => `<td>${esc(text)}</td>`)
      .join('')}<td>${press(design, acts, corpus)}</td></tr>`;
  return `<table><thead><tr>${head.map((text) => `<th>${esc(text)}</th>`).join('')}<th></th></tr></thead><tbody>${rows.map(cells).join('')}</tbody></table>`;
}
