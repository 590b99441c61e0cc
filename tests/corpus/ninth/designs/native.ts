import { all, aria, c, common, esc, type Kit, label, svg, when } from '../kit';
import type { Act } from '../parts';

const button = (act: Act): string =>
  `<button type="button" class="${act.tone ?? 'quiet'}"${when(act.off, ' disabled')}${aria(act)}${c(act)}>${label(act)}</button>`;

/** Native dialogs, popovers and articles. */
export const native: Kit = {
  ...common,
  name: 'native',
  generation: 'native dialog, popover and meter',
  style: 'dialog{border:0;border-radius:16px}[popover]{inset:auto}',
  frame: (sheet, main, layers) =>
    `<header class="app-bar"><button type="button" popovertarget="nav" aria-label="☰">${svg('menu')}</button><a href="/" class="brand">${esc(sheet.brand)}</a><div class="spacer"></div>${all(sheet.top, button)}</header><nav id="nav" popover="auto" class="shown"><menu>${all(sheet.nav, (item) => `<li><a href="${esc(item.href ?? '#')}"${when(item.here, ' aria-current="true"')}${c(item)}>${esc(item.text)}</a></li>`)}</menu></nav><main>${main}</main>${layers}<footer>${all(sheet.footer, (item) => `<a href="#"${c(item)}>${esc(item.text)}</a>`)}</footer>`,
  title: (part) => (part.level === 1 ? `<hgroup><h1${c(part)}>${esc(part.text)}</h1></hgroup>` : `<h2${c(part)}>${esc(part.text)}</h2>`),
  tiles: (part) =>
    `<section class="tiles">${all(part.items, (item) => `<article><a href="${esc(item.href ?? '#')}"${c(item)}><h3>${esc(item.text)}</h3>${when(item.note, `<p>${esc(item.note ?? '')}</p>`)}</a></article>`)}</section>`,
  rows: (part) =>
    `<ul class="rows">${all(part.items, (row) => `<li><button type="button" class="row"${c(row)}><span class="row-title">${esc(row.text)}</span><span class="row-note">${esc(row.note ?? '')}</span><data>${esc(row.value ?? '')}</data></button>${row.on === undefined ? '' : `<input type="checkbox" role="switch" aria-label="${esc(row.text)}"${when(row.on, ' checked')}>`}${row.act ? button(row.act) : ''}</li>`)}</ul>`,
  devices: (part) =>
    `<section class="devices">${all(part.items, (item) => `<article class="device"><a href="#"${c(item)}><h3>${esc(item.name)}</h3></a><p><small>${esc(item.note)}</small></p>${item.menu ? `<button type="button" popovertarget="pm" aria-label="${esc(item.menu.text)}"${c(item.menu)}>⋮</button>` : ''}${item.act ? button(item.act) : ''}</article>`)}</section>`,
  facts: (part) =>
    `<table class="spec"><tbody>${all(part.items, ([name, value]) => `<tr><th scope="row">${esc(name)}</th><td>${esc(value)}</td></tr>`)}</tbody></table>`,
  acts: (part) => `<div class="actions">${all(part.items, button)}</div>`,
  toggle: (part) =>
    `<label class="switch-row"${c(part)}><span>${esc(part.text)}<small>${esc(part.note ?? '')}</small></span><input type="checkbox" role="switch"${when(part.on, ' checked')}${c(part)}></label>`,
  tick: (part) =>
    `<label class="agree"${c(part)}><input type="checkbox" required${when(part.on, ' checked')}${c(part)}><span>${esc(part.text)}</span></label>`,
  bullets: (part) =>
    `<section class="notices">${all(part.items, (item) => `<article class="notice"${c(item)}><p>${esc(item.text)}</p>${item.act ? `<a href="#"${c(item.act)}>${esc(item.act.text)}</a>` : ''}</article>`)}</section>`,
  group: (part, inner) =>
    `<section aria-label="${esc(part.title)}"><header><h2${c(part)}>${esc(part.title)}</h2></header>${inner}</section>`,
  menu: (part) =>
    `<div id="pm" popover="auto" class="open" role="menu">${all(part.items, (act) => `<button type="button" role="menuitem"${c(act)}>${esc(act.text)}</button>`)}</div>`,
  steps: (part) =>
    `<ol class="steps">${all(part.items, (item, index) => `<li${when(index === part.at, ' aria-current="step"')}${c(part)}>${esc(item)}</li>`)}</ol>`,
  meter: (part) => `<p><meter min="0" max="100" value="${part.share}"></meter> ${esc(part.text)}</p>`,
  layer: (part, inner) =>
    `<dialog open class="${part.form}" aria-labelledby="dlg"><form method="dialog"><h2 id="dlg">${esc(part.title)}</h2>${part.close ? `<button value="close" aria-label="${esc(part.close.text)}"${c(part.close)}>×</button>` : ''}${inner}<menu>${all(part.foot, (act) => `<li>${button(act)}</li>`)}</menu></form></dialog>`,
};
