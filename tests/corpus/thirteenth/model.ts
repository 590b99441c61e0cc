/** What a page of this set holds before a design gives it a shape. */
export interface Act {
  text: string;
  mark?: string;
  hint?: string;
  value?: string;
  href?: string;
  /** A switch or tick, and how it stands. */
  on?: boolean;
  off?: boolean;
  danger?: boolean;
  current?: boolean;
}

/** A device or another thing in a list, with what can be done to it. */
export interface Entry {
  name: string;
  sub: string;
  mark?: string;
  more?: Act;
  act?: Act;
}

export type Part =
  | { is: 'text'; text: string }
  | { is: 'rows' | 'tiles' | 'ticks' | 'reasons' | 'buttons' | 'points'; head?: string; headMark?: string; items: readonly Act[] }
  | { is: 'entries'; head?: string; headMark?: string; items: readonly Entry[] }
  | { is: 'facts'; head?: string; items: readonly (readonly [string, string])[] }
  | { is: 'fields'; items: readonly (readonly [string, string])[] }
  | { is: 'map'; label: string };

export interface View {
  lang: string;
  rtl: boolean;
  /** The name of the site in the bar. */
  brand: string;
  title: string;
  heading: string;
  headingMark?: string;
  lead?: string;
  menu: readonly Act[];
  top: readonly Act[];
  parts: readonly Part[];
  sheet?: { title: string; parts: readonly Part[] };
  toast?: string;
}

/** How a design draws each thing. */
export interface Kit {
  name: string;
  generation: string;
  row(a: Act): string;
  tile(a: Act): string;
  tick(a: Act): string;
  reason(a: Act): string;
  button(a: Act): string;
  entry(e: Entry): string;
  fact(key: string, value: string): string;
  group(kind: Part['is'], head: string, inner: string): string;
  sheet(title: string, inner: string): string;
  page(v: View, menu: string, top: string, body: string, over: string): string;
  menu(a: Act): string;
}

export const esc = (s: string): string => s.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
/** The mark of an element. */
export const m = (x: { mark?: string }): string => (x.mark === undefined ? '' : ` data-corpus="${x.mark}"`);
export const when = (yes: unknown, s: string): string => (yes ? s : '');
/** A document around what a design has drawn. */
export const doc = (v: View, body: string, head = '', attrs = ''): string =>
  `<!DOCTYPE html><html lang="${v.lang}"${when(v.rtl, ' dir="rtl"')}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${esc(v.title)}</title>${head}</head><body${attrs}>${body}</body></html>`;

function part(kit: Kit, p: Part): string {
  const head = (q: { head?: string; headMark?: string }): string =>
    q.head === undefined ? '' : q.headMark === undefined ? esc(q.head) : `<span data-corpus="${q.headMark}">${esc(q.head)}</span>`;
  switch (p.is) {
    case 'text':
      return kit.group('text', '', esc(p.text));
    case 'rows':
      return kit.group(p.is, head(p), p.items.map((a) => kit.row(a)).join(''));
    case 'tiles':
      return kit.group(p.is, head(p), p.items.map((a) => kit.tile(a)).join(''));
    case 'ticks':
      return kit.group(p.is, head(p), p.items.map((a) => kit.tick(a)).join(''));
    case 'reasons':
      return kit.group(p.is, head(p), p.items.map((a) => kit.reason(a)).join(''));
    case 'buttons':
      return kit.group(p.is, head(p), p.items.map((a) => kit.button(a)).join(''));
    case 'points':
      return kit.group(p.is, head(p), `<ul>${p.items.map((a) => `<li>${esc(a.text)}</li>`).join('')}</ul>`);
    case 'entries':
      return kit.group(p.is, head(p), p.items.map((e) => kit.entry(e)).join(''));
    case 'facts':
      return kit.group(p.is, head(p), p.items.map(([k, x]) => kit.fact(esc(k), esc(x))).join(''));
    case 'fields':
      return `<form autocomplete="off">${p.items.map(([l, t]) => `<label>${esc(l)} <input type="${t}" name="f-${t}"></label>`).join('')}</form>`;
    case 'map':
      return `<div class="map-canvas" role="application" aria-label="${esc(p.label)}"><canvas width="640" height="360"></canvas></div>`;
  }
}

export function draw(kit: Kit, v: View): string {
  const over = v.sheet === undefined ? '' : kit.sheet(esc(v.sheet.title), v.sheet.parts.map((p) => part(kit, p)).join(''));
  const toast = v.toast === undefined ? '' : `<div role="status" aria-live="polite" class="toast">${esc(v.toast)}</div>`;
  const lead = v.lead === undefined ? '' : kit.group('text', '', esc(v.lead));
  return kit.page(
    v,
    v.menu.map((a) => kit.menu(a)).join(''),
    v.top.map((a) => kit.menu(a)).join(''),
    lead + v.parts.map((p) => part(kit, p)).join(''),
    over + toast,
  );
}
/** The heading of a page, with its mark. */
export const h = (v: View): string =>
  v.headingMark === undefined ? esc(v.heading) : `<span data-corpus="${v.headingMark}">${esc(v.heading)}</span>`;
