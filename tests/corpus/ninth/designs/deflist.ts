import { all, aria, c, common, esc, type Kit, label, when } from '../kit';
import type { Act } from '../parts';

const button = (act: Act): string =>
  `<button${when(act.off, ' disabled')}${aria(act)}${c(act)}>${act.tone === 'danger' ? `<strong>${label(act)}</strong>` : label(act)}</button>`;

/** Definition lists and details, almost without classes. */
export const deflist: Kit = {
  ...common,
  name: 'deflist',
  generation: 'plain semantic HTML, definition lists',
  style: 'dt{font-weight:bold}dd{margin:0 0 8px}',
  frame: (sheet, main, layers) =>
    `<header><strong>${esc(sheet.brand)}</strong><details open><summary>☰</summary><nav><ul>${all(sheet.nav, (item) => `<li><a href="${esc(item.href ?? '#')}"${when(item.here, ' aria-current="page"')}${c(item)}>${esc(item.text)}</a></li>`)}</ul></nav></details>${all(sheet.top, (item) => `<a href="#"${aria(item)}${c(item)}>${label(item)}</a> `)}</header><main>${main}</main>${layers}<footer><small>${all(sheet.footer, (item) => `<a href="#"${c(item)}>${esc(item.text)}</a> `)}</small></footer>`,
  title: (part) => `<h${part.level}${c(part)}>${esc(part.text)}</h${part.level}>`,
  tiles: (part) =>
    `<ul>${all(part.items, (item) => `<li><a href="${esc(item.href ?? '#')}"${c(item)}><b>${esc(item.text)}</b></a>${when(item.note, ` <small>${esc(item.note ?? '')}</small>`)}</li>`)}</ul>`,
  rows: (part) =>
    `<dl>${all(part.items, (row) => `<dt${c(row)}>${row.act || row.on !== undefined ? esc(row.text) : `<a href="#"${c(row)}>${esc(row.text)}</a>`}</dt><dd>${esc(row.note ?? '')} ${when(row.value, `<output>${esc(row.value ?? '')}</output>`)} ${row.on === undefined ? '' : `<input type="checkbox" aria-label="${esc(row.text)}"${when(row.on, ' checked')}>`}${row.act ? button(row.act) : ''}</dd>`)}</dl>`,
  devices: (part) =>
    `<dl>${all(part.items, (item) => `<dt><a href="#"${c(item)}>${esc(item.name)}</a></dt><dd>${esc(item.note)} ${item.menu ? button(item.menu) : ''} ${item.act ? button(item.act) : ''}</dd>`)}</dl>`,
  facts: (part) => `<dl>${all(part.items, ([name, value]) => `<dt>${esc(name)}</dt><dd>${esc(value)}</dd>`)}</dl>`,
  acts: (part) => `<p>${part.items.map(button).join(' ')}</p>`,
  toggle: (part) =>
    `<dl><dt>${esc(part.text)}</dt><dd>${esc(part.note ?? '')} <input type="checkbox" switch aria-label="${esc(part.text)}"${when(part.on, ' checked')}${c(part)}></dd></dl>`,
  tick: (part) => `<p><label${c(part)}><input type="checkbox"${when(part.on, ' checked')}${c(part)}> ${esc(part.text)}</label></p>`,
  bullets: (part) =>
    `<ul>${all(part.items, (item) => `<li${c(item)}>${esc(item.text)} ${item.act ? `<a href="#"${c(item.act)}>${esc(item.act.text)}</a>` : ''}</li>`)}</ul>`,
  group: (part, inner) => `<details open><summary${c(part)}>${esc(part.title)}</summary>${inner}</details>`,
  menu: (part) => `<menu>${all(part.items, (act) => `<li>${button(act)}</li>`)}</menu>`,
  layer: (part, inner) =>
    `<aside role="${part.form === 'dialog' ? 'alertdialog' : 'complementary'}" aria-label="${esc(part.title)}"><h2>${esc(part.title)}</h2>${part.close ? button(part.close) : ''}${inner}<p>${part.foot.map(button).join(' ')}</p></aside>`,
};
