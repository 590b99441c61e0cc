import { type Design, e, each, html, type It, iff, m, opt } from './blocks';

const bsButton = (b: It): string =>
  `<a role="button" class="btn btn-${b.danger ? 'danger' : 'outline-secondary'}${iff(b.off, ' disabled')}" href="#"${iff(b.off, ' aria-disabled="true" tabindex="-1"')}${iff(b.icon, ` title="${e(b.text)}"`)}${m(b.c)}>${b.icon ? '<i class="bi bi-three-dots-vertical"></i>' : e(b.text)}</a>`;

/** A server's page with crumbs, panels and links that look like buttons. */
export const bootstrap: Design = {
  name: 'bootstrap',
  generation: 'server pages with panels and crumbs, 2022',
  page: (d, main) =>
    html(
      d,
      `<nav class="navbar navbar-expand-lg"><div class="container"><a class="navbar-brand" href="/">${e(d.brand)}</a><ul class="navbar-nav">${each(d.user, (u) => `<li class="nav-item"><a class="nav-link" href="#"${m(u.c)}>${e(u.text)}</a></li>`)}</ul></div></nav>
<div class="container"><div class="row"><div class="col-md-3"><div class="nav flex-column nav-pills">${each(d.nav, (n) => `<a class="nav-link${iff(n.cur, ' active')}" href="#"${m(n.c)}>${e(n.text)}</a>`)}</div></div><div class="col-md-9">${main}</div></div></div>
<footer class="border-top"><ul class="list-inline">${each(d.foot, (f) => `<li class="list-inline-item"><a href="#"${m(f.c)}>${e(f.text)}</a></li>`)}</ul></footer>`,
    ),
  draw: {
    head: (b) =>
      b.level === 1 ? `<div class="page-header"><h1${m(b.c)}>${e(b.text)}</h1></div>` : `<h3 class="h5 mt-4"${m(b.c)}>${e(b.text)}</h3>`,
    text: (b) => `<p class="lead fs-6">${e(b.text)}</p>`,
    tiles: (b) =>
      `<div class="row row-cols-3">${each(b.items, (t) => `<div class="col"><div class="card text-center"><a class="card-body stretched-link" href="#"${m(t.c)}>${e(t.text)}</a></div></div>`)}</div>`,
    lines: (b) =>
      `<div class="list-group">${each(b.items, (l) => `<div class="list-group-item d-flex"${m(l.c)}><div class="me-auto"><div class="fw-bold${iff(l.danger, ' text-danger')}">${e(l.text)}</div>${opt(l.hint, (h) => `<small class="text-body-secondary">${e(h)}</small>`)}</div>${opt(l.value, (v) => `<span class="text-muted">${e(v)}</span>`)}${l.act ? bsButton(l.act) : ''}</div>`)}</div>`,
    devices: (b) =>
      `<div class="accordion">${each(b.rows, (r) => `<div class="accordion-item"><h2 class="accordion-header"${m(r.c)}><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse"${m(r.c)}>${e(r.name)} <span class="badge text-bg-light">${e(r.status)}</span></button></h2><div class="accordion-collapse collapse show"><div class="accordion-body">${e(r.model)} ${r.act ? bsButton(r.act) : ''}${r.menu ? bsButton({ ...r.menu, icon: true }) : ''}</div></div></div>`)}</div>`,
    facts: (b) =>
      `<table class="table table-sm"><tbody>${each(b.pairs, ([k, v]) => `<tr><th scope="row">${e(k)}</th><td>${e(v)}</td></tr>`)}</tbody></table>`,
    buttons: (b) => `<div class="btn-toolbar">${each(b.items, bsButton)}</div>`,
    switch: (b) =>
      `<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" id="flexSwitch"${iff(b.on, ' checked')}${m(b.c)}><label class="form-check-label" for="flexSwitch">${e(b.text)}</label>${opt(b.hint, (h) => `<div class="form-text">${e(h)}</div>`)}</div>`,
    tick: (b) =>
      `<div class="form-check"${m(b.c)}><input class="form-check-input" type="checkbox" id="ck-${b.c ?? 'x'}"${iff(b.on, ' checked')}${m(b.c)}><label class="form-check-label" for="ck-${b.c ?? 'x'}">${e(b.text)}</label></div>`,
    list: (b) =>
      `<ul class="list-group list-group-flush">${each(b.items, (i) => `<li class="list-group-item list-group-item-warning"${m(i.c)}>${e(i.text)}</li>`)}</ul>`,
    input: (b) => `<div class="mb-3"><label class="form-label">${e(b.label)}</label><input class="form-control" type="${b.type}"></div>`,
    dialog: (b, go) =>
      `<div class="modal fade show" style="display:block" tabindex="-1" role="dialog"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">${e(b.title)}</h5></div><div class="modal-body">${go(b.body)}</div></div></div></div><div class="modal-backdrop fade show"></div>`,
    map: (b) => `<div class="ratio ratio-16x9 leaflet-container"><div class="leaflet-popup-content">${e(b.text)}</div></div>`,
    note: (b) => `<div class="alert alert-success" role="alert">${e(b.text)}</div>`,
  },
};

const soup = (b: It): string =>
  `<div class="cursor-pointer rounded-full px-5 py-3 text-center ${b.danger ? 'bg-rose-600 text-white' : 'bg-gray-100'}${iff(b.off, ' opacity-40 pointer-events-none')}"${iff(b.icon, ` aria-label="${e(b.text)}"`)}${m(b.c)}>${b.icon ? '⋮' : e(b.text)}</div>`;

/** Soup of utility classes, no roles, a pill bar at the foot. */
export const tailwind: Design = {
  name: 'tailwind',
  generation: 'utility classes without roles, mobile first, 2025',
  page: (d, main) =>
    html(
      d,
      `<div class="mx-auto max-w-md bg-white text-gray-900 antialiased"><div class="flex items-center justify-between p-4"><div class="text-sm uppercase tracking-wide text-gray-400">${e(d.brand)}</div><div class="flex gap-3 text-xs">${each(d.user, (u) => `<div class="underline cursor-pointer"${m(u.c)}>${e(u.text)}</div>`)}</div></div>
<div class="space-y-4 p-4">${main}</div>
<div class="fixed inset-x-4 bottom-4 flex rounded-full bg-black/80 text-white">${each(d.nav, (n) => `<div class="flex-1 p-3 text-[11px]${iff(n.cur, ' font-bold text-orange-400')}"${m(n.c)}>${e(n.text)}</div>`)}</div>
<div class="pb-24 text-[10px] text-gray-400">${each(d.foot, (f) => `<span class="mr-2"${m(f.c)}>${e(f.text)}</span>`)}</div></div>`,
      '<meta name="viewport" content="width=device-width">',
    ),
  draw: {
    head: (b) => `<div class="${b.level === 1 ? 'text-3xl font-black' : 'text-base font-semibold pt-4'}"${m(b.c)}>${e(b.text)}</div>`,
    text: (b) => `<div class="text-sm leading-6 text-gray-500">${e(b.text)}</div>`,
    tiles: (b) =>
      `<div class="grid grid-cols-2 gap-3">${each(b.items, (t) => `<div class="aspect-square rounded-3xl bg-orange-50 p-4 cursor-pointer"${m(t.c)}><div class="h-8 w-8 rounded-full bg-orange-500"></div><div class="mt-auto font-medium">${e(t.text)}</div></div>`)}</div>`,
    lines: (b) =>
      `<div class="rounded-3xl bg-gray-50 divide-y">${each(b.items, (l) => `<div class="flex p-4 cursor-pointer"${m(l.c)}><div class="grow"><div class="${l.danger ? 'text-rose-600' : 'font-medium'}">${e(l.text)}</div>${opt(l.hint, (h) => `<div class="text-xs text-gray-400">${e(h)}</div>`)}</div>${opt(l.value, (v) => `<div class="text-gray-400">${e(v)}</div>`)}${l.act ? `<div class="text-orange-600"${m(l.act.c)}>${e(l.act.text)}</div>` : '<div>›</div>'}</div>`)}</div>`,
    devices: (b) =>
      `<div class="flex snap-x gap-3 overflow-x-auto">${each(b.rows, (r) => `<div class="w-64 shrink-0 snap-center rounded-3xl bg-gray-50 p-5"${m(r.c)}><div class="flex justify-between"><div class="text-lg font-bold">${e(r.name)}</div>${r.menu ? soup({ ...r.menu, icon: true }) : ''}</div><div>${e(r.model)}</div><div class="text-xs text-emerald-600">${e(r.status)}</div>${r.act ? soup(r.act) : ''}</div>`)}</div>`,
    facts: (b) =>
      `<div class="rounded-3xl bg-gray-50 p-4">${each(b.pairs, ([k, v]) => `<div class="flex justify-between py-2"><div class="text-gray-400">${e(k)}</div><div>${e(v)}</div></div>`)}</div>`,
    buttons: (b) => `<div class="space-y-2">${each(b.items, soup)}</div>`,
    switch: (b) =>
      `<div class="flex items-center justify-between rounded-3xl bg-gray-50 p-4"${m(b.c)}><div><div>${e(b.text)}</div>${opt(b.hint, (h) => `<div class="text-xs text-gray-400">${e(h)}</div>`)}</div><label class="relative inline-flex cursor-pointer"><input type="checkbox" class="peer sr-only"${iff(b.on, ' checked')}${m(b.c)}><span class="h-6 w-11 rounded-full bg-gray-200 peer-checked:bg-orange-500"></span></label></div>`,
    tick: (b) =>
      `<div class="flex gap-3 cursor-pointer"${m(b.c)}><div class="h-5 w-5 rounded border ${b.on ? 'bg-orange-500' : ''}"></div><div class="text-sm">${e(b.text)}</div></div>`,
    list: (b) =>
      `<div class="space-y-2">${each(b.items, (i) => `<div class="rounded-2xl border-l-4 border-amber-400 bg-amber-50 p-3"${m(i.c)}>${e(i.text)}</div>`)}</div>`,
    input: (b) => `<div><div class="text-xs">${e(b.label)}</div><input class="w-full rounded-2xl border p-3" type="${b.type}"></div>`,
    dialog: (b, go) =>
      `<div class="fixed inset-0 z-40 bg-black/40"></div><div class="fixed inset-x-0 bottom-0 z-50 rounded-t-3xl bg-white p-6"><div class="text-xl font-bold">${e(b.title)}</div>${go(b.body)}</div>`,
    map: (b) =>
      `<div class="h-80 rounded-3xl bg-[url(tiles.png)]"><div class="rounded-full bg-white px-3 py-1 shadow">${e(b.text)}</div></div>`,
    note: (b) => `<div class="fixed top-4 rounded-full bg-gray-900 px-4 py-2 text-white">${e(b.text)}</div>`,
  },
};

const hButton = (b: It): string =>
  `<div class="${b.danger ? 'btnWarn-x81Qa' : 'btnGhost-p0Lm2'}${iff(b.off, ' disabled-a9d1c')} hand-77b0e"${m(b.c)}>${b.icon ? `<i class="iconMore-Ju7x0" title="${e(b.text)}"></i>` : `<span class="label-0kFq3">${e(b.text)}</span>`}</div>`;

/** Hashed module classes; a hand on rows and buttons through class alone. */
export const hashed: Design = {
  name: 'hashed',
  generation: 'hashed modules, divs only, 2024',
  page: (d, main) =>
    html(
      d,
      `<div id="root"><div class="micloud-app"><div class="top-1mNb8"><div class="logo-2kLp0">${e(d.brand)}</div><div class="right-9sVd3">${each(d.user, (u) => `<div class="entry-4hGt1 hand-77b0e"${m(u.c)}>${e(u.text)}</div>`)}</div></div><div class="body-8cXz2"><div class="side-5tRe6">${each(d.nav, (n) => `<div class="sideItem-3wQa9 hand-77b0e${iff(n.cur, ' on-6yHn4')}"${m(n.c)}>${e(n.text)}</div>`)}</div><div class="pane-7uJm5">${main}</div></div><div class="order-1aBcD policy-9zYxW">${each(d.foot, (f) => `<span class="foot-2sDf6"${m(f.c)}>${e(f.text)}</span>`)}</div></div></div>`,
    ),
  draw: {
    head: (b) => `<div class="${b.level === 1 ? 'title-Q1w2E' : 'sub-R3t4Y'}"${m(b.c)}>${e(b.text)}</div>`,
    text: (b) => `<div class="desc-U5i6O">${e(b.text)}</div>`,
    tiles: (b) =>
      `<div class="apps-P7a8S">${each(b.items, (t) => `<div class="app-D9f0G hand-77b0e"${m(t.c)}><div class="pic-H1j2K"></div><div class="appName-L3z4X">${e(t.text)}</div></div>`)}</div>`,
    lines: (b) =>
      `<div class="rows-C5v6B">${each(b.items, (l) => `<div class="row-N7m8Q hand-77b0e"${m(l.c)}><div class="rowMain-W9e0R"><div class="rowTitle-T1y2U">${e(l.text)}</div>${opt(l.hint, (h) => `<div class="rowHint-I3o4P">${e(h)}</div>`)}</div>${opt(l.value, (v) => `<div class="rowValue-A5s6D">${e(v)}</div>`)}${l.act ? hButton(l.act) : '<div class="arrow-F7g8H"></div>'}</div>`)}</div>`,
    devices: (b) =>
      `<div class="rows-C5v6B">${each(b.rows, (r) => `<div class="dev-J9k0L hand-77b0e"${m(r.c)}><div class="shot-Z1x2C"></div><div class="devText-V3b4N"><div class="devName-M5q6W">${e(r.name)}</div><div class="devModel-E7r8T">${e(r.model)}</div><div class="dot-Y9u0I">${e(r.status)}</div></div>${r.act ? hButton(r.act) : ''}${r.menu ? hButton({ ...r.menu, icon: true }) : ''}</div>`)}</div>`,
    facts: (b) =>
      `<div class="kv-O1p2A">${each(b.pairs, ([k, v]) => `<div class="kvRow-S3d4F"><div class="k-G5h6J">${e(k)}</div><div class="v-K7l8Z">${e(v)}</div></div>`)}</div>`,
    buttons: (b) => `<div class="bar-X9c0V">${each(b.items, hButton)}</div>`,
    switch: (b) =>
      `<div class="row-N7m8Q"><div class="rowMain-W9e0R"><div class="rowTitle-T1y2U">${e(b.text)}</div>${opt(b.hint, (h) => `<div class="rowHint-I3o4P">${e(h)}</div>`)}</div><div class="sw-B1n2M hand-77b0e ${b.on ? 'swOn-Q3w4E' : 'swOff-R5t6Y'}"${m(b.c)}><div class="knob-U7i8O"></div></div></div>`,
    tick: (b) =>
      `<div class="agree-P9a0S hand-77b0e"${m(b.c)}><i class="${b.on ? 'boxOn-D1f2G' : 'box-H3j4K'}"></i><div class="agreeText-L5z6X">${e(b.text)}</div></div>`,
    list: (b) =>
      `<div class="why-C7v8B">${each(b.items, (i) => `<div class="whyRow-N9m0Q"${m(i.c)}><i class="bang-W1e2R"></i>${e(i.text)}</div>`)}</div>`,
    input: (b) =>
      `<div class="field-T3y4U"><div class="fieldName-I5o6P">${e(b.label)}</div><input class="fieldIn-A7s8D" type="${b.type}"></div>`,
    dialog: (b, go) =>
      `<div class="mask-F9g0H"></div><div class="pop-J1k2L"><div class="popTitle-Z3x4C">${e(b.title)}</div><div class="popBody-V5b6N">${go(b.body)}</div></div>`,
    map: (b) => `<div class="map-M7q8W"><div class="pin-E9r0T">${e(b.text)}</div></div>`,
    note: (b) => `<div class="toast-Y1u2I">${e(b.text)}</div>`,
  },
};
