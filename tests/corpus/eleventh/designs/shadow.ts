import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

const root = (html: string): string => `<template shadowrootmode="open"><style>:host{display:block}</style>${html}</template>`;

/** Custom elements, each with an open shadow root of its own. */
export const shadow: Design = {
  name: 'shadow',
  generation: 'web components, declarative shadow roots',
  lang: 'right',
  draw: {
    ...plain,
    h1: (b) => `<mi-large-title>${root(`<h1${d(first(b))}>${esc(first(b).text)}</h1>`)}</mi-large-title>`,
    h2: (b) => `<mi-section-title>${root(`<h2${d(first(b))}>${esc(first(b).text)}</h2>`)}</mi-section-title>`,
    text: (b) => `<mi-paragraph>${root(`<p>${esc(first(b).text)}</p>`)}</mi-paragraph>`,
    cells: (b) =>
      `<mi-list>${root(`<div class="list" part="list">${each(b, (it) => `<mi-cell>${root(`<button type="button" class="cell"${d(it)}><span class="label">${esc(it.text)}</span>${when(it.hint, `<span class="note">${esc(it.hint)}</span>`)}${when(it.value, `<span class="value">${esc(it.value)}</span>`)}</button>${it.acts.map((a) => `<button type="button" class="trail"${d(a)}>${esc(a.text)}</button>`).join('')}`)}</mi-cell>`)}</div>`)}</mi-list>`,
    tiles: (b) =>
      `<mi-launcher>${root(`<div class="grid">${each(b, (it) => `<a href="#"${d(it)}><span class="ico"></span><span>${esc(it.text)}</span>${when(it.hint, `<small>${esc(it.hint)}</small>`)}</a>`)}</div>`)}</mi-launcher>`,
    devices: (b) =>
      `<mi-device-list>${root(each(b, (it) => `<mi-device>${root(`<article tabindex="0"${d(it)}><strong>${esc(it.text)}</strong><span>${esc(it.hint)}</span></article>${it.acts.map((a) => `<button type="button"${d(a)}${when(a.icon, ` title="${esc(a.text)}"`)}>${a.icon ? '<slot name="icon"></slot>' : esc(a.text)}</button>`).join('')}`)}</mi-device>`))}</mi-device-list>`,
    facts: (b) =>
      `<mi-facts>${root(`<dl>${each(b, (it) => `<div><dt>${esc(it.text)}</dt><dd>${esc(it.hint)}</dd></div>`)}</dl>`)}</mi-facts>`,
    switches: (b) =>
      each(
        b,
        (it) =>
          `<mi-switch-row>${root(`<label><span>${esc(it.text)}</span>${when(it.hint, `<small>${esc(it.hint)}</small>`)}<button type="button" role="switch" aria-checked="${String(it.on)}" aria-label="${esc(it.text)}"${d(it)}></button></label>`)}</mi-switch-row>`,
      ),
    ticks: (b) =>
      each(
        b,
        (it) =>
          `<mi-tick>${root(`<label${d(it)}><input type="checkbox"${d(it)}${when(it.on, ' checked')}><span>${esc(it.text)}</span></label>`)}</mi-tick>`,
      ),
    buttons: (b) =>
      `<mi-actions>${each(b, (it) => `<mi-button kind="${it.look}">${root(`<button type="button"${when(it.look === 'disabled', ' disabled')}${d(it)}>${esc(it.text)}</button>`)}</mi-button>`)}</mi-actions>`,
    refusals: (b) =>
      `<mi-blockers>${root(`<ul>${each(b, (it) => `<li${d(it)}><span>${esc(it.text)}</span>${when(it.hint, `<a href="#" data-corpus="go">${esc(it.hint)}</a>`)}</li>`)}</ul>`)}</mi-blockers>`,
    map: (b) => `<mi-map>${root(`<canvas width="1280" height="720"></canvas><div class="pin">${esc(first(b).text)}</div>`)}</mi-map>`,
    overlay: (b, inner) =>
      `<mi-sheet open>${root(`<div role="dialog" aria-modal="true"><h2>${esc(first(b).text)}</h2><slot></slot></div>`)}${inner(b.blocks)}</mi-sheet>`,
  },
  shell(f, main, over) {
    const nav = f.nav.map((n) => `<a href="#"${when(n.current, ' aria-current="page"')}${d(n)}>${esc(n.text)}</a>`).join('');
    return page(
      shadow,
      f,
      '',
      `<mi-app>${root(`<header><slot name="brand"></slot></header>${when(nav, `<nav>${nav}</nav>`)}<main><slot></slot></main><footer>${f.footer.map((t) => `<a href="#">${esc(t)}</a>`).join('')}${when(f.signOut.text, `<button type="button"${d(f.signOut)}>${esc(f.signOut.text)}</button>`)}</footer>`)}<span slot="brand">${esc(f.brand)}</span>${main}</mi-app>${over}`,
    );
  },
};
