import type { Act, Layer, Part, PartOf, Sheet } from './parts';

/** One design: how each part is marked up, and the frame around all of them. */
export interface Kit {
  name: string;
  generation: string;
  style: string;
  frame: (sheet: Sheet, main: string, layers: string) => string;
  title: (part: PartOf<'title'>) => string;
  text: (part: PartOf<'text'>) => string;
  tiles: (part: PartOf<'tiles'>) => string;
  rows: (part: PartOf<'rows'>) => string;
  devices: (part: PartOf<'devices'>) => string;
  facts: (part: PartOf<'facts'>) => string;
  acts: (part: PartOf<'acts'>) => string;
  toggle: (part: PartOf<'toggle'>) => string;
  tick: (part: PartOf<'tick'>) => string;
  bullets: (part: PartOf<'bullets'>) => string;
  group: (part: PartOf<'group'>, inner: string) => string;
  menu: (part: PartOf<'menu'>) => string;
  field: (part: PartOf<'field'>) => string;
  meter: (part: PartOf<'meter'>) => string;
  toast: (part: PartOf<'toast'>) => string;
  photos: (part: PartOf<'photos'>) => string;
  map: (part: PartOf<'map'>) => string;
  tabs: (part: PartOf<'tabs'>) => string;
  steps: (part: PartOf<'steps'>) => string;
  layer: (part: Layer, inner: string) => string;
}

export const esc = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
/** The mark of an element. */
export const c = (of: { c?: string | undefined } | undefined): string => (of?.c === undefined ? '' : ` data-corpus="${of.c}"`);
export const all = <Item>(items: readonly Item[], draw: (item: Item, index: number) => string): string => items.map(draw).join('');
export const when = (condition: unknown, text: string): string => (condition ? text : '');
export const svg = (name: string): string =>
  `<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><use href="#i-${name}"></use></svg>`;

/** Shapes that matter little: a design changes what it wants. */
export const common = {
  text: (part: PartOf<'text'>): string => `<p>${esc(part.text)}</p>`,
  meter: (part: PartOf<'meter'>): string =>
    `<div class="meter"><div class="meter-bar" style="width:${part.share}%"></div></div><div class="meter-text">${esc(part.text)}</div>`,
  toast: (part: PartOf<'toast'>): string =>
    `<div class="toast" role="status">${esc(part.text)}${part.act ? `<button type="button"${c(part.act)}>${esc(part.act.text)}</button>` : ''}</div>`,
  photos: (part: PartOf<'photos'>): string =>
    `<div class="photo-grid">${all(part.names, (name) => `<figure><img alt="${esc(name)}" src="data:,"></figure>`)}</div>`,
  map: (part: PartOf<'map'>): string =>
    `<div class="map-canvas" aria-hidden="true"><canvas width="800" height="600"></canvas>${all(part.pins, (pin) => `<div class="map-pin">${esc(pin)}</div>`)}<div class="map-scale">200 m</div></div>`,
  tabs: (part: PartOf<'tabs'>): string =>
    `<div class="tabs" role="tablist">${all(part.items, (item, index) => `<div role="tab" tabindex="0" aria-selected="${index === 0}">${esc(item)}</div>`)}</div>`,
  steps: (part: PartOf<'steps'>): string =>
    `<div class="steps">${all(part.items, (item, index) => `<div class="step${when(index === part.at, ' step-now')}"${c(part)}><span class="step-no">${index + 1}</span><span>${esc(item)}</span></div>`)}</div>`,
  field: (part: PartOf<'field'>): string =>
    `<label class="field"><span>${esc(part.text)}</span><input type="${part.kind}" name="f"></label>`,
};

function draw(kit: Kit, part: Part): string {
  switch (part.is) {
    case 'group':
      return kit.group(part, drawAll(kit, part.parts));
    case 'layer':
      return kit.layer(part, drawAll(kit, part.parts));
    default:
      return (kit[part.is] as (part: Part) => string)(part);
  }
}
const drawAll = (kit: Kit, parts: readonly Part[]): string => all(parts, (part) => draw(kit, part));

/** Draws a whole document. */
export function document(kit: Kit, sheet: Sheet, lang: 'right' | 'absent'): string {
  const over = (part: Part): boolean => part.is === 'layer' || part.is === 'toast';
  const layers = sheet.parts.filter(over);
  const main = sheet.parts.filter((part) => !over(part));
  const attributes = `${when(lang === 'right', ` lang="${sheet.lang}"`)}${when(sheet.rtl, ' dir="rtl"')}`;
  return `<!DOCTYPE html>
<html${attributes}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${esc(sheet.title)}</title><style>${kit.style}</style></head>
<body>${kit.frame(sheet, drawAll(kit, main), drawAll(kit, layers))}</body>
</html>`;
}

/** The inside of something to press: its picture, or its text. */
export const label = (act: Act): string => (act.icon ? svg(act.icon) : esc(act.text));
/** The name of what is only a picture. */
export const aria = (act: Act): string => (act.icon ? ` aria-label="${esc(act.text)}"` : '');
