/** The small notation the pages of this set are written in, and what a design has to be able to draw. */

/** A label: its text, its `data-corpus` attribute ready to print, and its state (`!` weighty, `~` disabled, `*` current). */
export interface Bit {
  readonly text: string;
  readonly at: string;
  readonly mark: string;
}
/** One line of a block: a label and what stands beside it. */
export type Line = readonly Bit[];

/** A tag and its lines; a line is `label|beside|beside`, each part may end in `§code`. */
export type Block = readonly [Tag, ...(string | Block)[]];
export type Tag =
  | 'h'
  | 'h2'
  | 'p'
  | 'rows'
  | 'tiles'
  | 'devs'
  | 'facts'
  | 'sw'
  | 'tick'
  | 'btns'
  | 'dlg'
  | 'pane'
  | 'menu'
  | 'steps'
  | 'tabs'
  | 'acc'
  | 'quota'
  | 'reasons'
  | 'toast'
  | 'table'
  | 'map'
  | 'input'
  | 'pics'
  | 'hid'
  | 'url'
  | 'or'
  | 'cur'
  | 'title';

/** What stands around the content of a page. */
export interface Frame {
  readonly lang: string | null;
  readonly rtl: boolean;
  readonly title: string;
  readonly brand: string;
  readonly nav: Line;
  readonly top: Line;
  readonly foot: Line;
  /** The page's heading, when the design shows it in its bar. */
  readonly head: Bit | null;
  readonly main: string;
  /** No menu: the page stands alone. */
  readonly bare: boolean;
}

/** How a design draws each block. */
export interface Pieces {
  h(b: Bit): string;
  h2(b: Bit): string;
  p(b: Bit): string;
  /** label, hint, value, action */
  rows(xs: readonly Line[]): string;
  /** label, hint */
  tiles(xs: readonly Line[]): string;
  /** name, status, menu, action */
  devs(xs: readonly Line[]): string;
  facts(xs: readonly Line[]): string;
  /** label, on/off, hint */
  sw(x: Line): string;
  tick(x: Line): string;
  btns(xs: Line): string;
  dlg(title: Bit, inner: string): string;
  pane(title: Bit, inner: string): string;
  menu(xs: Line): string;
  steps(xs: Line): string;
  tabs(xs: Line): string;
  acc(title: Bit, inner: string): string;
  /** text, per cent */
  quota(x: Line): string;
  /** reason, hint, link */
  reasons(xs: readonly Line[]): string;
  toast(b: Bit): string;
  table(xs: readonly Line[]): string;
  map(xs: Line): string;
  /** label, placeholder */
  input(x: Line): string;
  pics(xs: Line): string;
}

export interface Kit extends Pieces {
  readonly name: string;
  readonly generation: string;
  readonly bar?: true;
  shell(f: Frame): string;
}

export const each = <T>(xs: readonly T[], f: (x: T, i: number) => string): string => xs.map(f).join('');
export const when = (b: Bit | undefined, f: (b: Bit) => string): string => (b && b.text !== '' ? f(b) : '');
export const isOn = (x: Line): boolean => x[1]?.text === 'on';
export const off = (b: Bit, attribute = ' disabled'): string => (b.mark.includes('~') ? attribute : '');
export const weighty = (b: Bit): boolean => b.mark.includes('!');
export const current = (b: Bit): boolean => b.mark.includes('*');
export const icon = '<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M5 12h14"></path></svg>';

/** An id made of a label, so that a page's fields differ. */
export const uid = (b: Bit | undefined): string =>
  [...(b?.text ?? '')].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) % 99991, 7).toString(36);

/** A whole document around a body. */
export function page(f: Frame, body: string, head = ''): string {
  const lang = f.lang === null ? '' : ` lang="${f.lang}"`;
  const dir = f.rtl ? ' dir="rtl"' : '';
  return `<!doctype html><html${lang}${dir}><head><meta charset="utf-8"><title>${f.title}</title>${head}</head><body>${body}</body></html>`;
}

export const PHONE = '<meta name="viewport" content="width=device-width,initial-scale=1,viewport-fit=cover">';

/** Plain pieces; `c` names the classes. A design replaces what it draws in its own way. */
export const plain = (c: (part: string) => string): Pieces => ({
  h: (b) => `<h1 class="${c('title')}"${b.at}>${b.text}</h1>`,
  h2: (b) => `<h2 class="${c('subtitle')}"${b.at}>${b.text}</h2>`,
  p: (b) => `<p class="${c('text')}"${b.at}>${b.text}</p>`,
  rows: (xs) =>
    `<ul class="${c('list')}">${each(
      xs,
      ([t, hint, value, act]) =>
        `<li class="${c('line')}"${t?.at ?? ''}><span>${t?.text}</span>${when(hint, (b) => `<small>${b.text}</small>`)}${when(value, (b) => `<em${b.at}>${b.text}</em>`)}${when(act, (b) => `<button type="button"${b.at}>${b.text}</button>`)}</li>`,
    )}</ul>`,
  tiles: (xs) =>
    `<nav class="${c('grid')}">${each(xs, ([t, hint]) => `<a class="${c('tile')}" href="#"${t?.at ?? ''}>${icon}<b>${t?.text}</b>${when(hint, (b) => `<small>${b.text}</small>`)}</a>`)}</nav>`,
  devs: (xs) =>
    `<ul class="${c('devices')}">${each(
      xs,
      ([name, status, menu, act]) =>
        `<li class="${c('device')}"${name?.at ?? ''}><b>${name?.text}</b><small>${status?.text ?? ''}</small>${when(menu, (b) => `<button type="button" aria-label="${b.text}"${b.at}>⋯</button>`)}${when(act, (b) => `<button type="button"${b.at}>${b.text}</button>`)}</li>`,
    )}</ul>`,
  facts: (xs) => `<dl class="${c('facts')}">${each(xs, ([k, v]) => `<dt>${k?.text}</dt><dd>${v?.text ?? ''}</dd>`)}</dl>`,
  sw: (x) =>
    `<div class="${c('switch-line')}"><span>${x[0]?.text}</span>${when(x[2], (b) => `<small>${b.text}</small>`)}<button type="button" role="switch" aria-label="${x[0]?.text}" aria-checked="${isOn(x)}"${x[0]?.at}></button></div>`,
  tick: (x) =>
    `<label class="${c('tick')}"${x[0]?.at}><input type="checkbox"${isOn(x) ? ' checked' : ''}> <span>${x[0]?.text}</span></label>`,
  btns: (xs) =>
    `<div class="${c('actions')}">${each(xs, (b) => `<button type="button" class="${c(weighty(b) ? 'main' : 'plain')}"${off(b)}${b.at}>${b.text}</button>`)}</div>`,
  dlg: (t, inner) =>
    `<div class="${c('veil')}"></div><div class="${c('dialog')}" role="dialog" aria-modal="true" aria-label="${t.text}"><h2${t.at}>${t.text}</h2>${inner}</div>`,
  pane: (t, inner) => `<aside class="${c('pane')}" aria-label="${t.text}"><h2${t.at}>${t.text}</h2>${inner}</aside>`,
  menu: (xs) => `<ul class="${c('menu')}" role="menu">${each(xs, (b) => `<li role="menuitem" tabindex="-1"${b.at}>${b.text}</li>`)}</ul>`,
  steps: (xs) => `<ol class="${c('steps')}">${each(xs, (b) => `<li${current(b) ? ' aria-current="step"' : ''}>${b.text}</li>`)}</ol>`,
  tabs: (xs) =>
    `<div class="${c('tabs')}" role="tablist">${each(xs, (b) => `<button type="button" role="tab" aria-selected="${current(b)}"${b.at}>${b.text}</button>`)}</div>`,
  acc: (t, inner) =>
    `<section class="${c('fold')}"><h3><button type="button" aria-expanded="true"${t.at}>${t.text}</button></h3><div>${inner}</div></section>`,
  quota: (x) =>
    `<div class="${c('quota')}"><div class="${c('bar')}"><i style="width:${x[1]?.text ?? 0}%"></i></div><span>${x[0]?.text}</span></div>`,
  reasons: (xs) =>
    `<ul class="${c('reasons')}">${each(xs, ([t, hint, go]) => `<li${t?.at ?? ''}><b>${t?.text}</b>${when(hint, (b) => `<p>${b.text}</p>`)}${when(go, (b) => `<a href="#"${b.at}>${b.text}</a>`)}</li>`)}</ul>`,
  toast: (b) => `<div class="${c('toast')}" role="status">${b.text}</div>`,
  table: (xs) =>
    `<table class="${c('table')}"><thead><tr>${each(xs[0] ?? [], (b) => `<th>${b.text}</th>`)}</tr></thead><tbody>${each(xs.slice(1), (row) => `<tr>${each(row, (b, i) => `<td>${b.at === '' && xs[0]?.[i]?.text !== '' ? b.text : `<a href="#"${b.at}>${b.text}</a>`}</td>`)}</tr>`)}</tbody></table>`,
  map: (xs) =>
    `<div class="${c('map')}"><canvas width="900" height="500"></canvas><div class="${c('pins')}">${each(xs, (b) => `<span class="${c('pin')}">${b.text}</span>`)}</div><button type="button" aria-label="+">+</button><button type="button" aria-label="−">−</button></div>`,
  input: (x) => `<label class="${c('field')}"><span>${x[0]?.text}</span><input type="text" placeholder="${x[1]?.text ?? ''}"></label>`,
  pics: (xs) =>
    `<div class="${c('photos')}">${each(xs, (b) => `<figure><img alt="" src="data:,"><figcaption>${b.text}</figcaption></figure>`)}</div>`,
});
