import { all, aria, c, common, esc, type Kit, label, svg, when } from '../kit';
import type { Act } from '../parts';

const root = (inner: string): string => `<template shadowrootmode="open"><style>:host{display:block}</style>${inner}</template>`;
const button = (act: Act): string =>
  `<mi-button${when(act.tone, ` variant="${act.tone ?? ''}"`)}${when(act.off, ' disabled')}>${root(`<button part="base" type="button"${when(act.off, ' disabled')}${aria(act)}${c(act)}>${act.icon ? label(act) : '<slot></slot>'}</button>`)}${act.icon ? '' : esc(act.text)}</mi-button>`;
const knob = (on: boolean, mark = ''): string =>
  `<mi-switch${when(on, ' checked')}>${root(`<div role="switch" tabindex="0" aria-checked="${on}"${mark}><span class="thumb"></span></div>`)}</mi-switch>`;

/** Custom elements; most of the text is inside their open roots. */
export const shadow: Kit = {
  ...common,
  name: 'shadow',
  generation: 'web components with open shadow roots',
  style: 'mi-app{display:block}',
  frame: (sheet, main, layers) =>
    `<mi-app>${root(`<mi-topbar>${root(`<header><span class="brand">${esc(sheet.brand)}</span><div class="end">${all(sheet.top, button)}</div></header>`)}</mi-topbar><div class="cols"><mi-nav>${root(`<nav><ul>${all(sheet.nav, (item) => `<li><a href="#"${when(item.here, ' aria-current="page"')}${c(item)}>${esc(item.text)}</a></li>`)}</ul></nav>`)}</mi-nav><main><slot></slot></main></div><slot name="over"></slot><footer>${all(sheet.footer, (item) => `<a href="#"${c(item)}>${esc(item.text)}</a>`)}</footer>`)}${main}<div slot="over">${layers}</div></mi-app>`,
  title: (part) =>
    `<mi-heading level="${part.level}">${root(`<h${part.level}${c(part)}><slot></slot></h${part.level}>`)}${esc(part.text)}</mi-heading>`,
  text: (part) => `<mi-text>${esc(part.text)}</mi-text>`,
  tiles: (part) =>
    `<mi-grid>${all(part.items, (item) => `<mi-tile>${root(`<a href="#"${c(item)}>${svg('app')}<b>${esc(item.text)}</b><small>${esc(item.note ?? '')}</small></a>`)}</mi-tile>`)}</mi-grid>`,
  rows: (part) =>
    `<mi-list>${all(part.items, (row) => `<mi-cell>${root(`<div class="cell" role="button" tabindex="0"${c(row)}><slot name="title"></slot><slot name="note"></slot><slot name="end"></slot></div>`)}<span slot="title">${esc(row.text)}</span><span slot="note">${esc(row.note ?? row.value ?? '')}</span><span slot="end">${row.on === undefined ? '' : knob(row.on)}${row.act ? button(row.act) : ''}</span></mi-cell>`)}</mi-list>`,
  devices: (part) =>
    `<mi-device-list>${root(`<div class="list">${all(part.items, (item) => `<mi-device>${root(`<article tabindex="0"${c(item)}>${svg('phone')}<h3>${esc(item.name)}</h3><p>${esc(item.note)}</p>${item.menu ? button(item.menu) : ''}${item.act ? button(item.act) : ''}</article>`)}</mi-device>`)}</div>`)}</mi-device-list>`,
  facts: (part) =>
    `<mi-facts>${root(`<div class="grid">${all(part.items, ([name, value]) => `<div class="k">${esc(name)}</div><div class="v">${esc(value)}</div>`)}</div>`)}</mi-facts>`,
  acts: (part) => `<mi-actions>${all(part.items, button)}</mi-actions>`,
  toggle: (part) =>
    `<mi-cell>${root(`<div class="cell"><slot name="title"></slot><slot name="note"></slot><slot name="end"></slot></div>`)}<span slot="title">${esc(part.text)}</span><span slot="note">${esc(part.note ?? '')}</span><span slot="end">${knob(part.on, c(part))}</span></mi-cell>`,
  tick: (part) =>
    `<mi-checkbox>${root(`<label${c(part)}><input type="checkbox"${when(part.on, ' checked')}${c(part)}><span><slot></slot></span></label>`)}${esc(part.text)}</mi-checkbox>`,
  bullets: (part) =>
    `<mi-reasons>${root(`<ul>${all(part.items, (item) => `<li${c(item)}><span>${esc(item.text)}</span>${item.act ? `<a href="#"${c(item.act)}>${esc(item.act.text)}</a>` : ''}</li>`)}</ul>`)}</mi-reasons>`,
  group: (part, inner) =>
    `<mi-section>${root(`<section><h2${c(part)}>${esc(part.title)}</h2><slot></slot></section>`)}${inner}</mi-section>`,
  menu: (part) =>
    `<mi-menu open>${root(`<div role="menu">${all(part.items, (act) => `<button role="menuitem"${c(act)}>${esc(act.text)}</button>`)}</div>`)}</mi-menu>`,
  field: (part) => `<mi-input>${root(`<label>${esc(part.text)}<input type="${part.kind}"></label>`)}</mi-input>`,
  layer: (part, inner) =>
    `<mi-${part.form} open>${root(`<div class="scrim"></div><div class="box" role="dialog" aria-modal="true" aria-labelledby="t"><header><h2 id="t">${esc(part.title)}</h2>${part.close ? button({ ...part.close, icon: 'close' }) : ''}</header><slot></slot><footer>${all(part.foot, button)}</footer></div>`)}${inner}</mi-${part.form}>`,
};
