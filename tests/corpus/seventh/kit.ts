/** What a page of this set holds before a design gives it a shape, and how a design draws it. Shares nothing with the product. */

/** Something with a label. `mark` is its `data-corpus`. */
export interface Item {
  text: string;
  mark?: string | undefined;
  hint?: string | undefined;
  value?: string | undefined;
  current?: boolean | undefined;
  /** A switch, and its state. */
  toggle?: boolean | undefined;
  danger?: boolean | undefined;
  primary?: boolean | undefined;
  disabled?: boolean | undefined;
  /** A button or link of its own at the end. */
  action?: Item | undefined;
}

export interface DeviceRow {
  name: string;
  status: string;
  tag?: string | undefined;
  mark?: string | undefined;
  /** Only a picture to see: its text is an accessible name. */
  menu?: Item | undefined;
  action?: Item | undefined;
}

export type Block =
  | { is: 'heading'; item: Item }
  | { is: 'rows'; title?: Item | undefined; items: Item[] }
  | { is: 'tiles'; items: Item[] }
  | { is: 'devices'; title?: Item | undefined; rows: DeviceRow[] }
  | { is: 'facts'; pairs: [string, string][] }
  | { is: 'text'; lines: string[] }
  | { is: 'bullets'; lines: string[]; mark?: string | undefined }
  | { is: 'tick'; item: Item }
  | { is: 'buttons'; items: Item[] }
  | { is: 'steps'; names: readonly string[]; current: number }
  | { is: 'map'; pins: string[] }
  | { is: 'field'; label: string; hint: string }
  | { is: 'notice'; text: string }
  | { is: 'dialog'; title: string; blocks: Block[] }
  | { is: 'menu'; items: Item[] }
  /** What stands side by side where there is room. */
  | { is: 'panes'; list: Block[]; detail: Block[] };

type Of<Is extends Block['is']> = Extract<Block, { is: Is }>;
type Draw = (blocks: readonly Block[]) => string;
export type Parts = { [Is in Block['is']]: (block: Of<Is>, draw: Draw) => string };

export interface Page {
  language: string;
  /** The name of the product in the header. */
  brand: string;
  user: string;
  heading: Item;
  back?: Item | undefined;
  nav: Item[];
  /** The lines of the account menu. Designs that keep it closed show the user's name alone. */
  menu: Item[];
  footer: Item[];
  main: Block[];
  over: Block[];
}

export interface Kit {
  name: string;
  generation: string;
  parts: Parts;
  frame(page: Page, main: string, over: string): string;
}

export const esc = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** The attribute that marks a whole control. */
export const m = (item: { mark?: string | undefined } | undefined): string => (item?.mark ? ` data-corpus="${esc(item.mark)}"` : '');
export const each = <T>(all: readonly T[], draw: (one: T, index: number) => string): string => all.map(draw).join('');
/** The text where there is one. */
export const opt = (text: string | undefined, draw: (text: string) => string): string => (text === undefined ? '' : draw(esc(text)));
export const on = (flag: unknown, text: string): string => (flag ? text : '');
/** A stroke drawing, as icon fonts became inline pictures. */
export const svg = (name: string, extra = ''): string =>
  `<svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" aria-hidden="true" ${extra}><path d="${
    { chevron: 'M9 6l6 6-6 6', dots: 'M5 12h.01M12 12h.01M19 12h.01', back: 'M15 6l-6 6 6 6', gear: 'M12 9a3 3 0 100 6 3 3 0 000-6z' }[
      name
    ] ?? 'M7 2h10v20H7zM11 19h2'
  }"/></svg>`;

/** The maps that such sites embed: Leaflet, AMap, Google's. */
const MAPS: readonly ((pins: readonly string[]) => string)[] = [
  (pins) =>
    `<div class="map leaflet-container leaflet-touch leaflet-grab" style="height:320px" tabindex="0"><div class="leaflet-pane leaflet-map-pane"><div class="leaflet-pane leaflet-tile-pane"><img class="leaflet-tile leaflet-tile-loaded" alt="" src="data:,"><img class="leaflet-tile leaflet-tile-loaded" alt="" src="data:,"></div><div class="leaflet-pane leaflet-marker-pane">${each(pins, (pin) => `<img class="leaflet-marker-icon leaflet-interactive" alt="${esc(pin)}" role="button" tabindex="0" src="data:,">`)}</div></div><div class="leaflet-control-zoom leaflet-bar"><a class="leaflet-control-zoom-in" href="#" role="button" aria-label="+">+</a><a class="leaflet-control-zoom-out" href="#" role="button" aria-label="-">−</a></div><div class="leaflet-control-attribution"><a href="https://www.openstreetmap.org/copyright">© OpenStreetMap</a></div></div>`,
  (pins) =>
    `<div id="map" class="amap-container" style="height:320px"><div class="amap-maps"><div class="amap-drags"><div class="amap-layers"><canvas class="amap-layer" width="900" height="320"></canvas></div><div class="amap-markers">${each(pins, (pin) => `<div class="amap-marker" title="${esc(pin)}"><div class="amap-icon"><img alt="" src="data:,"></div></div>`)}</div></div></div><div class="amap-copyright">© AutoNavi GS(2027)1182</div></div>`,
  (pins) =>
    `<div class="gm-style" style="height:320px"><div tabindex="0" aria-label="Map" role="region"><canvas width="900" height="320"></canvas>${each(pins, (pin) => `<gmp-advanced-marker aria-label="${esc(pin)}" role="img"></gmp-advanced-marker>`)}</div><a class="gm-iv-address-link" href="https://maps.google.com/">Google</a><span>Map data ©2027</span></div>`,
];

/** Markup without a taste, for the parts that a design does not care about. */
export const PLAIN: Parts = {
  heading: ({ item }) => `<h2${m(item)}>${esc(item.text)}</h2>`,
  rows: ({ title, items }) =>
    `<section>${title ? `<h2${m(title)}>${esc(title.text)}</h2>` : ''}<ul>${each(items, (row) => `<li${m(row)}><a href="#">${esc(row.text)}</a>${opt(row.hint, (text) => `<p>${text}</p>`)}${opt(row.value, (text) => `<span>${text}</span>`)}${row.action ? `<button type="button"${m(row.action)}>${esc(row.action.text)}</button>` : ''}</li>`)}</ul></section>`,
  tiles: ({ items }) =>
    `<ul>${each(items, (tile) => `<li><a href="#"${m(tile)}>${esc(tile.text)}${opt(tile.value, (text) => `<small>${text}</small>`)}</a></li>`)}</ul>`,
  devices: ({ title, rows }) =>
    `<section>${title ? `<h2${m(title)}>${esc(title.text)}</h2>` : ''}<ul>${each(rows, (row) => `<li${m(row)}><b>${esc(row.name)}</b> <span>${esc(row.status)}</span></li>`)}</ul></section>`,
  facts: ({ pairs }) => `<dl>${each(pairs, ([name, value]) => `<div><dt>${esc(name)}</dt><dd>${esc(value)}</dd></div>`)}</dl>`,
  text: ({ lines }) => each(lines, (line) => `<p>${esc(line)}</p>`),
  bullets: (block) => `<ul>${each(block.lines, (line) => `<li${m(block)}>${esc(line)}</li>`)}</ul>`,
  tick: ({ item }) => `<label${m(item)}><input type="checkbox"${on(item.toggle, ' checked')}> ${esc(item.text)}</label>`,
  buttons: ({ items }) =>
    `<p>${each(items, (item) => `<button type="button"${m(item)}${on(item.disabled, ' disabled')}>${esc(item.text)}</button>`)}</p>`,
  steps: ({ names, current }) =>
    `<ol>${each(names, (name, index) => `<li${on(index === current, ' aria-current="step"')}>${esc(name)}</li>`)}</ol>`,
  map: ({ pins }) => (MAPS[pins.length % MAPS.length] as (pins: readonly string[]) => string)(pins),
  field: ({ label, hint }) => `<label>${esc(label)} <input type="text" placeholder="${esc(hint)}"></label>`,
  notice: ({ text }) => `<p role="status">${esc(text)}</p>`,
  dialog: ({ title, blocks }, draw) =>
    `<div role="dialog" aria-modal="true" aria-label="${esc(title)}"><h2>${esc(title)}</h2>${draw(blocks)}</div>`,
  menu: ({ items }) => `<div role="menu">${each(items, (item) => `<div role="menuitem"${m(item)}>${esc(item.text)}</div>`)}</div>`,
  panes: ({ list, detail }, draw) => `<div class="panes"><div>${draw(list)}</div><div>${draw(detail)}</div></div>`,
};

/** A document of the page in the design. */
export function whole(kit: Kit, page: Page, title: string): string {
  const draw: Draw = (blocks) => blocks.map((block) => (kit.parts[block.is] as (one: Block, draw: Draw) => string)(block, draw)).join('');
  const direction = page.language === 'ar' || page.language === 'fa' ? ' dir="rtl"' : '';
  const body = kit.frame(page, draw(page.main), draw(page.over));
  return `<!doctype html><html lang="${page.language}"${direction}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${esc(title)}</title></head><body>${body}</body></html>`;
}
