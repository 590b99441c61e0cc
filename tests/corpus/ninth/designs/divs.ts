import { all, c, common, esc, type Kit, when } from '../kit';
import type { Act } from '../parts';

const tap = (act: Act): string =>
  act.icon
    ? `<div class="hand iconfont icon-${act.icon}" title="${esc(act.text)}"${c(act)}></div>`
    : `<div class="hand bt${act.tone ? ` bt-${act.tone}` : ''}${when(act.off, ' bt-off')}"${c(act)}>${esc(act.text)}</div>`;
const knob = (on: boolean, mark = ''): string => `<div class="hand sw${when(on, ' sw-on')}"${mark}></div>`;

/** Nothing but divs; the class `hand` says what can be pressed. */
export const divs: Kit = {
  ...common,
  name: 'divs',
  generation: 'div-only single page',
  style: '.hand{cursor:pointer}.iconfont:before{content:"\\e601"}',
  frame: (sheet, main, layers) =>
    `<div class="wrap"><div class="bar"><div class="bar-name">${esc(sheet.brand)}</div><div class="bar-end">${all(sheet.top, tap)}</div></div><div class="two"><div class="tree">${all(sheet.nav, (item) => `<div class="hand tree-i${when(item.here, ' tree-on')}"${c(item)}>${esc(item.text)}</div>`)}</div><div class="view">${main}</div></div><div class="end">${all(sheet.footer, (item) => `<div class="hand end-i"${c(item)}>${esc(item.text)}</div>`)}</div></div>${layers}`,
  title: (part) => `<div class="t${part.level}"${c(part)}>${esc(part.text)}</div>`,
  text: (part) => `<div class="say">${esc(part.text)}</div>`,
  tiles: (part) =>
    `<div class="sq-box">${all(part.items, (item) => `<div class="hand sq"${c(item)}><div class="sq-pic iconfont"></div><div class="sq-t">${esc(item.text)}</div>${when(item.note, `<div class="sq-n">${esc(item.note ?? '')}</div>`)}</div>`)}</div>`,
  rows: (part) =>
    `<div class="ls">${all(part.items, (row) => `<div class="hand li"${c(row)}><div class="li-a"><div class="li-t">${esc(row.text)}</div><div class="li-n">${esc(row.note ?? '')}</div></div><div class="li-b">${esc(row.value ?? '')}${row.on === undefined ? '' : knob(row.on)}${row.act ? tap(row.act) : ''}</div></div>`)}</div>`,
  devices: (part) =>
    `<div class="ls">${all(part.items, (item) => `<div class="li"><div class="hand li-a"${c(item)}><div class="li-t">${esc(item.name)}</div><div class="li-n">${esc(item.note)}</div></div><div class="li-b">${item.menu ? tap(item.menu) : ''}${item.act ? tap(item.act) : ''}</div></div>`)}</div>`,
  facts: (part) =>
    `<div class="kv">${all(part.items, ([name, value]) => `<div class="kv-r"><div class="kv-k">${esc(name)}</div><div class="kv-v">${esc(value)}</div></div>`)}</div>`,
  acts: (part) => `<div class="bts">${all(part.items, tap)}</div>`,
  toggle: (part) =>
    `<div class="li"><div class="li-a"><div class="li-t">${esc(part.text)}</div><div class="li-n">${esc(part.note ?? '')}</div></div><div class="li-b">${knob(part.on, c(part))}</div></div>`,
  tick: (part) =>
    `<div class="hand ck${when(part.on, ' ck-on')}"${c(part)}><div class="ck-box iconfont"></div><div class="ck-t">${esc(part.text)}</div></div>`,
  bullets: (part) =>
    `<div class="dots">${all(part.items, (item) => `<div class="dot"${c(item)}><div class="dot-t">${esc(item.text)}</div>${item.act ? tap(item.act) : ''}</div>`)}</div>`,
  group: (part, inner) => `<div class="box"><div class="box-t"${c(part)}>${esc(part.title)}</div><div class="box-in">${inner}</div></div>`,
  menu: (part) => `<div class="drop">${all(part.items, (act) => `<div class="hand drop-i"${c(act)}>${esc(act.text)}</div>`)}</div>`,
  field: (part) => `<div class="in"><div class="in-t">${esc(part.text)}</div><div class="in-f"><input type="${part.kind}"></div></div>`,
  toast: (part) => `<div class="snack"><div>${esc(part.text)}</div>${part.act ? tap(part.act) : ''}</div>`,
  layer: (part, inner) =>
    `<div class="shade"></div><div class="win win-${part.form}"><div class="win-t">${esc(part.title)}</div>${part.close ? `<div class="hand win-x"${c(part.close)}>✕</div>` : ''}<div class="win-in">${inner}</div><div class="win-b">${all(part.foot, tap)}</div></div>`,
};
