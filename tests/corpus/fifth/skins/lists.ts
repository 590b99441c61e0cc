/** Lists that say little by their markup, cards on a map, and elements with slots in open roots. */
import { ground, press, UTILITIES } from '../ground';
import { all, is, type Row, type Skin } from '../skin';

export const inline: Skin = {
  ...ground,
  family: 'inline-removal',
  generation: '2027 data grid',
  css: `${UTILITIES}[role=row]{display:flex}[role=gridcell]{flex:1;padding:12px}.act{color:#0b57d0;cursor:pointer}`,
  devices: (devices) =>
    devices[0]?.name.includes('Xiaomi')
      ? `<div role="grid">${all(devices, (d, at) => `<div role="row" aria-rowindex="${at + 1}"${is(d.as)}><div role="gridcell">${d.name}</div><div role="gridcell">${d.notes.join(' ')}</div><div role="gridcell">${all(d.ends, (p) => `<span class="act" tabindex="0"${is(p.as)}>${p.text}</span>`)}</div></div>`)}</div>`
      : `<ul>${all(devices, (d) => `<li${is(d.as)}>${d.name}, ${d.notes.join(', ')} ${all(d.ends, (p) => `(<a class="act" href="#"${is(p.as)}>${p.text}</a>)`)}</li>`)}</ul>`,
};

const cell = (r: Row): string =>
  `<xm-cell${is(r.as)} data-action="open"><xm-text>${r.text}</xm-text><xm-sub>${r.note ?? ''}</xm-sub>${r.end ? `<xm-end${is(r.end.as)} data-action="edit">${r.end.text}</xm-end>` : ''}</xm-cell>`;
export const delegated: Skin = {
  ...ground,
  family: 'root-listener',
  generation: '2027 undefined elements',
  css: 'body{margin:0;font:16px/1.5 sans-serif}xm-bar,xm-title{display:block}xm-title{font-size:28px}xm-cell,xm-tile,xm-act{display:block;padding:16px 20px}xm-sub{display:block;color:#777}',
  page: (s) =>
    `<xm-app><xm-bar>${s.brand}${all(s.me, cell)}</xm-bar>${all(s.places, (r) => `<xm-tab${r.current ? ' on' : ''}${is(r.as)} data-action="tab">${r.text}</xm-tab> `)}<xm-title${is(s.titleAs)}>${s.title}</xm-title>${s.content}</xm-app>${s.above}`,
  tiles: (rows) => all(rows, (r) => `<xm-tile${is(r.as)} data-action="open"><xm-text>${r.text}</xm-text></xm-tile>`),
  rows: (rows) => all(rows, cell),
  devices: (devices) =>
    all(
      devices,
      (d) =>
        `<xm-cell${is(d.as)} data-action="open"><xm-text>${d.name}</xm-text><xm-sub>${d.notes.join(' ')}</xm-sub>${all(d.ends, (p) => `<xm-end${is(p.as)} data-action="do">${p.text}</xm-end>`)}</xm-cell>`,
    ),
  presses: (presses) => all(presses, (p) => `<xm-act${is(p.as)} data-action="do">${p.text}</xm-act>`),
};

export const equal: Skin = {
  ...ground,
  family: 'equal-rows',
  generation: '2027 reading view',
  css: 'body{margin:40px auto;width:600px;font:19px/1.7 serif}hr{border:0;border-top:1px solid #ddd}',
  page: (s) =>
    `<article><small>${s.brand}</small><h1${is(s.titleAs)}>${s.title}</h1>${all(s.places, (r) => `<p${is(r.as)}>${r.text}</p>`)}${s.content}<hr>${all(s.me, (r) => `<p${is(r.as)}>${r.text}</p>`)}</article>${s.above}`,
  rows: (rows) =>
    all(
      rows,
      (r) => `<div${is(r.as)}><h4>${r.text}</h4><p>${r.note ?? ''}</p>${r.end ? `<p${is(r.end.as)}>${r.end.text}</p>` : ''}</div><hr>`,
    ),
  devices: (devices) => all(devices, (d) => `<div${is(d.as)}><h4>${d.name}</h4><p>${d.notes.join(' · ')}</p></div><hr>`),
  tiles: (rows) => all(rows, (r) => `<div${is(r.as)}><h4>${r.text}</h4></div>`),
};

export const table: Skin = {
  ...ground,
  family: 'plain-table',
  generation: '2027 report',
  css: 'body{margin:20px;font:14px/1.5 sans-serif}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:8px 14px;text-align:start}',
  page: (s) =>
    `<h3>${s.brand}</h3>${all([...s.places, ...s.me], (r) => `<a href="#"${is(r.as)}>${r.text}</a> | `)}<h1${is(s.titleAs)}>${s.title}</h1>${s.content}${s.above}`,
  rows: (rows) =>
    `<table><tbody>${all(rows, (r) => `<tr${is(r.as)}><th scope="row">${r.text}</th><td>${r.note ?? '—'}</td><td>${r.end ? `<a href="#"${is(r.end.as)}>${r.end.text}</a>` : ''}</td></tr>`)}</tbody></table>`,
  devices: (devices) =>
    `<table><thead><tr><th>#</th><th></th><th></th></tr></thead><tbody>${all(devices, (d, at) => `<tr${is(d.as)}><td>${at + 1}</td><td>${d.name}</td><td>${d.notes.join(' ')}</td>${all(d.ends, (p) => `<td>${press(p)}</td>`)}</tr>`)}</tbody></table>`,
  facts: (pairs) => `<table><tbody>${all(pairs, ([key, value]) => `<tr><td>${key}</td><td>${value}</td></tr>`)}</tbody></table>`,
};

/** A number behind the label, where the line counts something. */
const number = (note = ''): string => (/^[\d ]+$/.test(note) ? ` (${note})` : /^4\D/.test(note) ? ' (4)' : '');
const counted = (r: Row, at: number): string =>
  `<div class="c"${is(r.as)}><span class="dot">${at % 2 ? '' : at + 2}</span><span class="c-t">${r.text}${number(r.note)}</span><span class="c-n">${r.note ?? ''} ›</span>${r.end ? `<span class="c-e"${is(r.end.as)}>${r.end.text}</span>` : ''}</div>`;
export const counters: Skin = {
  ...ground,
  family: 'counter-rows',
  generation: '2027 compact cells',
  css: `${UTILITIES}.c{display:flex;padding:14px 20px;border-bottom:1px solid #eee}.c-t{flex:1}.dot{color:#fff;background:#e33;border-radius:50%}`,
  tiles: (rows) => `<div>${all(rows, counted)}</div>`,
  rows: (rows) => `<div>${all(rows, counted)}</div>`,
  devices: (devices) => `<div>${all(devices, (d, at) => counted({ text: d.name, note: d.notes.join(' '), as: d.as ?? '' }, at))}</div>`,
};

export const card: Skin = {
  ...ground,
  family: 'name-imei',
  generation: '2027 detail pane',
  css: `${UTILITIES}.pane{display:flex;gap:40px;padding:40px}`,
  page: (s) =>
    `<div class="pane"><figure><figcaption>${s.brand}</figcaption></figure><div><p class="text-2xl">${s.title}</p>${s.content}</div></div>${s.above}`,
  facts: (pairs) => `<p>${pairs.map(([key, value]) => `${key} ${value}`).join('<br>')}</p>`,
  presses: (presses) => all(presses, (p) => `<a href="#" class="block"${is(p.as)}>${p.text}</a>`),
};

export const places: Skin = {
  ...ground,
  family: 'find-cards',
  generation: '2027 map and drawer',
  css: `${UTILITIES}.map{background:#dde}.slide{display:inline-block;width:260px;padding:20px;border:1px solid #ddd;border-radius:20px}`,
  devices: (devices) =>
    devices[0]?.name.includes('Xiaomi')
      ? `<div class="reel">${all(devices, (d) => `<div class="slide"${is(d.as)}><h2>${d.name}</h2><p>${d.notes.join(' ')}</p>${all(d.ends, press)}</div>`)}</div>`
      : all(
          devices,
          (d, at) =>
            `<details${at ? '' : ' open'}${is(d.as)}><summary>${d.name} — ${d.notes.join(' ')}</summary>${all(d.ends, (p) => `<p><a href="#"${is(p.as)}>${p.text}</a></p>`)}</details>`,
        ),
};

// --- Elements whose label is a child in the light, shown through a slot of an open root.

const shell = (name: string, inside: string, light: string, attributes = ''): string =>
  `<${name}${attributes}><template shadowrootmode="open"><style>:host{display:block}button,.r{cursor:pointer}</style>${inside}</template>${light}</${name}>`;
const slotted = (text: string, as?: string): string =>
  shell('mi-button', '<button type="button" part="b"><slot></slot></button>', text, is(as));
export const slots: Skin = {
  ...ground,
  family: 'shadow',
  generation: '2027 elements with slots',
  css: 'body{margin:0;font:16px/1.5 sans-serif}',
  page: (s) =>
    `${shell('mi-app', `<header><slot name="brand"></slot>${all(s.me, (r) => slotted(r.text, r.as))}</header>${shell('mi-view', `<nav>${all(s.places, (r) => (r.current ? `<b>${r.text}</b>` : slotted(r.text, r.as)))}</nav><h1${is(s.titleAs)}>${s.title}</h1>${s.content}`, '')}`, `<span slot="brand">${s.brand}</span>`)}${s.above ? shell('mi-overlay', s.above, '') : ''}`,
  tiles: (rows) =>
    all(rows, (r) => shell('mi-tile', '<div class="r" tabindex="0" role="link"><slot></slot></div>', `<span>${r.text}</span>`, is(r.as))),
  rows: (rows) =>
    all(rows, (r) =>
      shell(
        'mi-row',
        `<div class="r" role="button" tabindex="0"><slot></slot><slot name="note"></slot></div>${r.end ? slotted(r.end.text, r.end.as) : ''}`,
        `<span>${r.text}</span>${r.note ? `<span slot="note">${r.note}</span>` : ''}`,
        is(r.as),
      ),
    ),
  devices: (devices) =>
    all(devices, (d) =>
      shell(
        'mi-device',
        `<div class="r" tabindex="0" role="button"><slot></slot></div>${all(d.ends, (p) => slotted(p.text, p.as))}`,
        `<b>${d.name}</b> <small>${d.notes.join(' ')}</small>`,
        is(d.as),
      ),
    ),
  presses: (presses) => all(presses, (p) => slotted(p.text, p.as)),
  ask: (title, text, presses) =>
    `<div role="alertdialog" aria-modal="true" aria-label="${title}"><p>${title}</p><p>${text}</p>${all(presses, (p) => slotted(p.text, p.as))}</div>`,
  pop: (title, presses) => `<div role="menu" aria-label="${title}">${all(presses, (p) => slotted(p.text, p.as))}</div>`,
};
