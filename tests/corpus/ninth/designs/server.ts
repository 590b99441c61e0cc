import { all, c, common, esc, type Kit, when } from '../kit';
import type { Act } from '../parts';

const submit = (act: Act): string =>
  act.icon
    ? `<a href="#" title="${esc(act.text)}"${c(act)}><img src="/i/${act.icon}.gif" alt="${esc(act.text)}"></a>`
    : act.tone
      ? `<input type="submit" class="b${when(act.tone === 'danger', ' br')}" value="${esc(act.text)}"${when(act.off, ' disabled')}${c(act)}>`
      : `<a class="b2" href="#"${c(act)}>${esc(act.text)}</a>`;

/** An older corner: tables and forms from the server. */
export const server: Kit = {
  ...common,
  name: 'server',
  generation: 'server-rendered tables and forms',
  style: 'table{border-collapse:collapse}td{padding:6px}.br{color:#c00}',
  frame: (sheet, main, layers) =>
    `<table width="100%" class="frame"><tr><td colspan="2" class="top"><b>${esc(sheet.brand)}</b> | ${sheet.top.map((item) => `<a href="#"${c(item)}>${esc(item.text)}</a>`).join(' | ')}</td></tr><tr><td class="left" valign="top" width="180">${all(sheet.nav, (item) => `<div class="lm${when(item.here, ' lm-on')}">${item.here ? `<b${c(item)}>${esc(item.text)}</b>` : `<a href="${esc(item.href ?? '#')}"${c(item)}>${esc(item.text)}</a>`}</div>`)}</td><td class="content" valign="top"><form method="post" action="">${main}<input type="hidden" name="_csrf" value="0"></form>${layers}</td></tr><tr><td colspan="2" class="bottom">${sheet.footer.map((item) => `<a href="#"${c(item)}>${esc(item.text)}</a>`).join(' · ')}</td></tr></table>`,
  title: (part) => (part.level === 1 ? `<h2${c(part)}>${esc(part.text)}</h2><hr>` : `<h4${c(part)}>${esc(part.text)}</h4>`),
  tiles: (part) =>
    `<table class="apps"><tr>${all(part.items, (item) => `<td align="center"><a href="${esc(item.href ?? '#')}"${c(item)}><img src="/i/app.png" alt=""><br>${esc(item.text)}</a>${when(item.note, `<br><small>${esc(item.note ?? '')}</small>`)}</td>`)}</tr></table>`,
  rows: (part) =>
    `<table class="set" width="100%">${all(part.items, (row) => `<tr${c(row)}><th align="left" scope="row">${row.act || row.on !== undefined ? esc(row.text) : `<a href="#"${c(row)}>${esc(row.text)}</a>`}</th><td>${esc(row.value ?? '')} ${when(row.note, `<span class="hint">${esc(row.note ?? '')}</span>`)}</td><td align="right">${row.on === undefined ? '' : `<input type="checkbox" name="o"${when(row.on, ' checked')}>`}${row.act ? submit(row.act) : ''}</td></tr>`)}</table>`,
  devices: (part) =>
    `<table class="dev" width="100%" border="1">${all(part.items, (item) => `<tr${c(item)}><td><a href="#"${c(item)}>${esc(item.name)}</a></td><td>${esc(item.note)}</td><td>${item.menu ? submit(item.menu) : ''}${item.act ? submit(item.act) : ''}</td></tr>`)}</table>`,
  facts: (part) =>
    `<table class="facts">${all(part.items, ([name, value]) => `<tr><td>${esc(name)}:</td><td><code>${esc(value)}</code></td></tr>`)}</table>`,
  acts: (part) => `<p class="buttons">${part.items.map(submit).join(' ')}</p>`,
  toggle: (part) =>
    `<p><input type="checkbox" id="t1" name="t1"${when(part.on, ' checked')}${c(part)}> <label for="t1"${c(part)}>${esc(part.text)}</label> <small>${esc(part.note ?? '')}</small></p>`,
  tick: (part) =>
    `<p><input type="checkbox" name="agree" id="a-${esc(part.c ?? '')}" value="1"${when(part.on, ' checked')}${c(part)}> <label for="a-${esc(part.c ?? '')}"${c(part)}>${esc(part.text)}</label></p>`,
  bullets: (part) =>
    `<ol>${all(part.items, (item) => `<li${c(item)}>${esc(item.text)}${item.act ? ` [<a href="#"${c(item.act)}>${esc(item.act.text)}</a>]` : ''}</li>`)}</ol>`,
  group: (part, inner) => `<fieldset><legend${c(part)}>${esc(part.title)}</legend>${inner}</fieldset>`,
  menu: (part) => `<p class="ops">${part.items.map((act) => `<a href="#"${c(act)}>${esc(act.text)}</a>`).join(' | ')}</p>`,
  tabs: (part) =>
    `<table class="tabs"><tr>${all(part.items, (item, index) => `<td>${index === 0 ? `<b>${esc(item)}</b>` : `<a href="#">${esc(item)}</a>`}</td>`)}</tr></table>`,
  steps: (part) =>
    `<p class="steps">${part.items.map((item, index) => `<span${c(part)}>${index === part.at ? `<b>${esc(item)}</b>` : esc(item)}</span>`).join(' &raquo; ')}</p>`,
  field: (part) => `<p>${esc(part.text)}<br><input type="${part.kind}" name="v" size="30"></p>`,
  layer: (part, inner) =>
    `<table class="popup" border="1" align="center"><tr><th>${esc(part.title)}${part.close ? ` <a href="#"${c(part.close)}>[x]</a>` : ''}</th></tr><tr><td><form method="post">${inner}<p align="right">${part.foot.map(submit).join(' ')}</p></form></td></tr></table>`,
};
