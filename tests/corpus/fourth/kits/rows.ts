/** Designs whose rows give nothing away: removal in the row, one listener at the root, equal rows, tables, counters, facts. */
import { base } from '../base';
import { each, type Kit, type Line, m } from '../kit';

const rest = (l: Line): string => l.value ?? l.hint ?? '';

// --- The removal stands in the row, as a word.

export const inlineRemoval: Kit = {
  ...base((name) => `ir-${name}`),
  family: 'inline-removal',
  generation: '2026 dense lists',
  css: 'body{margin:0;font:14px/1.5 sans-serif}.ir-table{display:table;width:100%}.ir-tr{display:table-row}.ir-td{display:table-cell;padding:12px}.ir-link{color:#1a6dff;cursor:pointer}.ir-link--red{color:#d32f2f}',
  frame: (f) =>
    `<div class="ir-page"><div class="ir-crumbs"><a href="/">${f.brand}</a> / <span${m(f.headMark)}>${f.heading}</span></div><h1 class="ir-h"${m(f.headMark)}>${f.heading}</h1>${f.main}<footer>${each(f.user, (l) => `<a href="${l.href ?? '#'}"${m(l.mark)}>${l.text}</a> `)}</footer></div>${f.overlay}`,
  units: (units) =>
    units.length % 2
      ? `<table class="ir-real"><tbody>${each(units, (u) => `<tr${m(u.mark)}><td>${u.name}</td><td>${u.hints.join(' · ')}</td>${each(u.acts, (a) => `<td><a class="ir-link" href="javascript:void(0)"${m(a.mark)}>${a.text}</a></td>`)}</tr>`)}</tbody></table>`
      : `<div class="ir-table">${each(units, (u) => `<div class="ir-tr"${m(u.mark)}><div class="ir-td"><b>${u.name}</b><br>${u.hints.join(' · ')}</div><div class="ir-td">${each(u.acts, (a) => `<span class="ir-link${a.tone ? ' ir-link--red' : ''}"${m(a.mark)}>${a.text}</span> `)}</div></div>`)}</div>`,
};

// --- Plain boxes; who listens is the root.

const box = (l: Line): string =>
  `<div class="b4"${m(l.mark)}><div class="b5">${l.text}</div><div class="b6">${rest(l)}</div>${l.act ? `<div class="b7"${m(l.act.mark)}>${l.act.text}</div>` : ''}</div>`;

export const rootListener: Kit = {
  ...base((name) => `b-${name}`),
  family: 'root-listener',
  generation: '2026 delegated events',
  css: 'body{margin:0;font:16px/1.5 sans-serif}.b4{display:flex;justify-content:space-between;padding:18px 24px;border-bottom:1px solid #eee}.b5{font-weight:500}.b6{color:#777}',
  frame: (f) =>
    `<div id="app" data-root=""><div class="b1"><div class="b2">${f.brand}</div>${each(f.user, (l) => `<div class="b3"${m(l.mark)}>${l.text}</div>`)}</div>${f.nav.length ? `<div class="b1">${each(f.nav, (l) => `<div class="b3${l.here ? ' on' : ''}"${m(l.mark)}>${l.text}</div>`)}</div>` : ''}<div class="b0"${m(f.headMark)}>${f.heading}</div>${f.main}</div>${f.overlay}`,
  tiles: (lines) =>
    `<div class="b8">${each(lines, (l) => `<div class="b9"${m(l.mark)}><div class="ba"></div><div class="b5">${l.text}</div></div>`)}</div>`,
  lines: (lines, caption) => `${caption ? `<div class="b6">${caption}</div>` : ''}<div>${each(lines, box)}</div>`,
  acts: (acts) => `<div class="bb">${each(acts, (a) => `<div class="bc"${m(a.mark)}>${a.text}</div>`)}</div>`,
  units: (units) =>
    `<div>${each(units, (u) => `<div class="b4"${m(u.mark)}><div class="b5">${u.name}</div><div class="b6">${u.hints.join(', ')}</div>${each(u.acts, (a) => `<div class="b7"${m(a.mark)}>${a.text}</div>`)}</div>`)}</div>`,
  text: (texts) => each(texts, (text) => `<div class="b6">${text}</div>`),
};

// --- Equal rows under a heading, none of which looks as if it could be pressed.

const plain = (l: Line): string =>
  `<li${m(l.mark)}><p>${l.text}</p><p>${rest(l)}</p>${l.act ? `<p${m(l.act.mark)}>${l.act.text}</p>` : ''}</li>`;

export const equalRows: Kit = {
  ...base((name) => `eq-${name}`),
  family: 'equal-rows',
  generation: '2026 typographic',
  css: 'body{margin:48px auto;max-width:640px;font:18px/1.6 Georgia,serif}ul,ol{list-style:none;padding:0}li{padding:16px 0}li p{margin:0}',
  frame: (f) =>
    `<header><p>${f.brand}</p></header>${f.nav.length ? `<ul>${each(f.nav, (l) => `<li${m(l.mark)}>${l.text}</li>`)}</ul>` : ''}<main><h2${m(f.headMark)}>${f.heading}</h2>${f.main}</main><footer>${each(f.user, (l) => `<p${m(l.mark)}>${l.text}</p>`)}</footer>${f.overlay}`,
  tiles: (lines) => `<ul>${each(lines, plain)}</ul>`,
  lines: (lines, caption) => `${caption ? `<h3>${caption}</h3>` : ''}<ul>${each(lines, plain)}</ul>`,
  units: (units) => `<ul>${each(units, (u) => `<li${m(u.mark)}><p>${u.name}</p>${each(u.hints, (hint) => `<p>${hint}</p>`)}</li>`)}</ul>`,
};

// --- Plain tables.

const tr = (l: Line): string =>
  `<tr${m(l.mark)}><td>${l.text}</td><td>${rest(l)}</td><td>${l.act ? `<button${m(l.act.mark)}>${l.act.text}</button>` : ''}</td></tr>`;

export const plainTable: Kit = {
  ...base((name) => `pt-${name}`),
  family: 'plain-table',
  generation: '2026 admin look',
  css: 'body{margin:24px;font:14px/1.4 "Segoe UI",sans-serif}table{width:100%;border-spacing:0}td,th{padding:10px 12px;text-align:start;border-bottom:1px solid #e4e4e4}',
  frame: (f) =>
    `<div class="pt-top"><strong>${f.brand}</strong> ${each(f.user, (l) => `<a href="${l.href ?? '#'}"${m(l.mark)}>${l.text}</a> `)}</div>${f.nav.length ? `<div class="pt-tabs">${each(f.nav, (l) => `<a href="#"${l.here ? ' class="sel"' : ''}${m(l.mark)}>${l.text}</a> `)}</div>` : ''}<h1${m(f.headMark)}>${f.heading}</h1>${f.main}${f.overlay}`,
  lines: (lines, caption) => `<table>${caption ? `<caption>${caption}</caption>` : ''}<tbody>${each(lines, tr)}</tbody></table>`,
  units: (units) =>
    `<table><tbody>${each(units, (u) => `<tr${m(u.mark)}><td>${u.name}</td>${each(u.hints, (hint) => `<td>${hint}</td>`)}${each(u.acts, (a) => `<td><button${m(a.mark)}>${a.text}</button></td>`)}</tr>`)}</tbody></table>`,
  facts: (pairs) => `<table><tbody>${each(pairs, ([key, value]) => `<tr><th>${key}</th><td>${value}</td></tr>`)}</tbody></table>`,
};

// --- Rows with a counter and a chevron.

const chevron = '<svg class="cv" width="8" height="14" viewBox="0 0 8 14" aria-hidden="true"><path d="M1 1l6 6-6 6"/></svg>';
const counted = (l: Line, at: number): string =>
  `<div class="ct-cell"${m(l.mark)}><i class="ct-ico ct-ico-${at}"></i><div class="ct-body"><div class="ct-name">${l.text}<sup class="ct-badge">${l.count ?? ''}</sup></div>${l.hint ? `<div class="ct-sub">${l.hint}</div>` : ''}</div><div class="ct-extra"><span>${l.value ?? ''}</span>${l.act ? `<em${m(l.act.mark)}>${l.act.text}</em>` : ''}${chevron}</div></div>`;

export const counterRows: Kit = {
  ...base((name) => `ct-${name}`),
  family: 'counter-rows',
  generation: '2026 cells with counters',
  css: 'body{margin:0;background:#f5f5f7;font:16px/1.4 MiSans,sans-serif}.ct-cell{display:flex;align-items:center;padding:16px;background:#fff}.ct-body{flex:1}.ct-badge{background:#f33;color:#fff;border-radius:9px}.ct-extra{display:flex;color:#999}',
  frame: (f) =>
    `<div class="ct-view"><div class="ct-nav"><span>‹</span><div class="ct-title"${m(f.headMark)}>${f.heading}</div></div>${f.nav.length ? `<div class="ct-seg">${each(f.nav, (l) => `<span class="ct-segitem${l.here ? ' cur' : ''}"${m(l.mark)}>${l.text}</span>`)}</div>` : ''}${f.main}${each(f.user, (l, at) => counted(l, at + 20))}<div class="ct-foot">${f.brand}</div></div>${f.overlay}`,
  tiles: (lines) => each(lines, (l, at) => counted({ ...l, count: at % 3 === 0 ? `${at * 41 + 3}` : '' }, at)),
  lines: (lines, caption) => `${caption ? `<div class="ct-cap">${caption}</div>` : ''}<div class="ct-group">${each(lines, counted)}</div>`,
  units: (units) =>
    `<div class="ct-group">${each(units, (u, at) => counted({ text: u.name, hint: u.hints.join(' · '), mark: u.mark ?? '', count: at ? '' : '1' }, at))}</div>`,
};

// --- One device: a name, an IMEI, the last activity, and the removal beside them.

export const nameImei: Kit = {
  ...base((name) => `ni-${name}`),
  family: 'name-imei',
  generation: '2026 single card',
  css: 'body{margin:0;font:15px/1.5 sans-serif}.ni-card{max-width:560px;margin:40px auto;padding:32px;border-radius:20px;box-shadow:0 2px 20px #0001}.ni-btn-danger{color:#d93025;cursor:pointer}',
  frame: (f) =>
    `<div class="ni-top">${f.brand}</div><div class="ni-card"><div class="ni-pic"></div><h3 class="ni-name">${f.heading}</h3>${f.main}</div>${f.overlay}`,
  facts: (pairs) =>
    each(pairs, ([key, value], at) => (at % 2 ? `<p>${key}: ${value}</p>` : `<p><span>${key}</span> <span>${value}</span></p>`)),
};
