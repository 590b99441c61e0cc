import { documentOf, each, esc, type Kit, link, mark, when } from './sheet';

const INK = 'text-sm font-medium leading-none';

/** Utility classes over Radix primitives. */
export const RADIX: Kit = {
  name: 'radix',
  generation: 'shadcn over Radix and Tailwind, 2026',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<div id="__next"><div class="flex min-h-screen"><nav class="hidden w-64 border-r p-4 md:block" aria-label="${esc(s.brand)}"><span class="text-lg font-semibold">${esc(s.brand)}</span>${each(s.menu, (i) => `<a class="flex items-center gap-2 rounded-md px-3 py-2${when(i.current, ' bg-muted')}"${link(i)}${when(i.current, ' aria-current="page"')}${mark(i.corpus)}><svg class="h-4 w-4" aria-hidden="true"></svg>${esc(i.text)}</a>`)}</nav><div class="flex-1"><div class="flex justify-end gap-3 border-b px-6 py-3">${each(s.top, (i) => `<a class="${INK} hover:underline"${link(i)}${mark(i.corpus)}>${esc(i.text)}</a>`)}</div><main class="mx-auto max-w-4xl space-y-6 p-6">${body}</main></div></div></div>${over}`,
    ),
  heading: (t, l, m) => `<h${l} class="${l === 1 ? 'text-3xl' : 'text-xl'} font-semibold tracking-tight"${m}>${t}</h${l}>`,
  text: (t) => `<p class="text-muted-foreground text-sm">${t}</p>`,
  tiles: (items) =>
    `<div class="grid grid-cols-2 gap-4 lg:grid-cols-3">${each(items, (i) => `<a class="group rounded-xl border p-6 shadow-sm"${link(i)}${mark(i.corpus)}><svg class="mb-3 h-6 w-6" aria-hidden="true"></svg><div class="${INK}">${esc(i.text)}</div></a>`)}</div>`,
  rows: (rows) =>
    `<div class="divide-y rounded-xl border">${each(rows, (r) => `<div class="flex items-center justify-between p-4"><div class="space-y-1"><p class="${INK}">${r.action ? esc(r.text) : `<a${link(r)}${mark(r.corpus)}>${esc(r.text)}</a>`}</p>${when(r.hint, `<p class="text-muted-foreground text-xs">${esc(r.hint ?? '')}</p>`)}</div>${when(r.value, `<span class="text-xs">${esc(r.value ?? '')}</span>`)}${r.action ? RADIX.button({ ...r.action, corpus: r.action.corpus ?? r.corpus }) : ''}</div>`)}</div>`,
  devices: (list) =>
    `<ul class="grid gap-3" role="list">${each(list, (d) => `<li class="flex items-center gap-4 rounded-lg border p-4"${mark(d.corpus)}><span class="relative flex h-10 w-10 rounded-full"></span><div class="flex-1"><p class="${INK}">${esc(d.name)}</p><p class="text-muted-foreground text-xs">${esc(d.status)}</p></div>${d.menu ? `<button type="button" id="radix-:r7:" aria-haspopup="menu" aria-expanded="false" data-state="closed"${mark(d.menu.corpus)}><span class="sr-only">${esc(d.menu.text)}</span><svg></svg></button>` : ''}${d.action ? RADIX.button(d.action) : ''}</li>`)}</ul>`,
  facts: (pairs) =>
    `<dl class="grid grid-cols-2 gap-2 text-sm">${each(pairs, ([k, v]) => `<dt class="text-muted-foreground">${esc(k)}</dt><dd>${esc(v)}</dd>`)}</dl>`,
  button: (i) =>
    `<button type="button" class="inline-flex h-9 items-center rounded-md px-4 ${i.strong ? 'bg-destructive text-white' : 'border'}"${when(i.off, ' disabled data-disabled=""')}${mark(i.corpus)}>${esc(i.text)}</button>`,
  toggle: (t, on, m) =>
    `<div class="flex items-center justify-between"><span class="${INK}" id="l-sw-${t.length}">${t}</span><button type="button" role="switch" aria-checked="${on}" aria-labelledby="l-sw-${t.length}" data-state="${on ? 'checked' : 'unchecked'}"${m}><span data-state="${on ? 'checked' : 'unchecked'}"></span></button></div>`,
  tick: (t, on, m) =>
    `<div class="flex gap-2"${m}><button type="button" role="checkbox" aria-checked="${on}" data-state="${on ? 'checked' : 'unchecked'}" id="tk-${t.length}"></button><label for="tk-${t.length}" class="text-sm">${t}</label></div>`,
  reasons: (items) => `<ul class="list-disc pl-6">${each(items, (i) => `<li${mark(i.corpus)}>${esc(i.text)}</li>`)}</ul>`,
  field: (t, type) =>
    `<div class="grid gap-2"><label class="${INK}">${t}</label><input class="h-10 rounded-md border px-3" type="${type}"></div>`,
  alert: (t) => `<div role="status" class="rounded-md bg-amber-50 p-3 text-sm">${t}</div>`,
  dialog: (t, body, buttons) =>
    `<div data-radix-portal=""><div class="fixed inset-0 bg-black/80" data-state="open"></div><div role="alertdialog" aria-labelledby="radix-t" data-state="open" class="fixed left-1/2 top-1/2 w-full max-w-lg rounded-lg p-6"><h2 id="radix-t" class="text-lg font-semibold">${t}</h2>${body}<div class="flex justify-end gap-2">${buttons}</div></div></div>`,
};

/** Nothing but blocks; hands on rows through classes alone. */
export const HASHED: Kit = {
  name: 'hashed',
  generation: 'CSS modules, blocks only, 2025',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<div id="root"><div class="micloud-app"><div class="bar-x9Ks2"><div class="brand-QaT1p">${esc(s.brand)}</div><div class="nav-w0LmZ">${each(s.menu, (i) => `<div class="entry-uD3vB${when(i.current, ' on-K77aa')}"${mark(i.corpus)}>${esc(i.text)}</div>`)}</div><div class="who-b2BfQ">${each(s.top, (i) => `<span class="entry-uD3vB"${mark(i.corpus)}>${esc(i.text)}</span>`)}</div></div><div class="stage-Pp0sE">${body}</div></div>${over}</div>`,
      '<style>.entry-uD3vB,.row-Z1wqH,.btn-e4EaL,.tile-N8yMs{cursor:pointer}</style>',
    ),
  heading: (t, l, m) => `<div class="${l === 1 ? 'title-fA81k' : 'sub-fA81k'}"${m}>${t}</div>`,
  text: (t) => `<div class="say-j5RrT">${t}</div>`,
  tiles: (items) =>
    `<div class="wall-c6Uux">${each(items, (i) => `<div class="tile-N8yMs"${mark(i.corpus)}><div class="pic-aa1Lo"></div><div class="cap-m3Nnb">${esc(i.text)}</div></div>`)}</div>`,
  rows: (rows) =>
    `<div class="sheet-oK2pI">${each(rows, (r) => `<div class="row-Z1wqH"${when(!r.action, mark(r.corpus))}><div class="left-U0aaS"><div>${esc(r.text)}</div>${when(r.hint, `<div class="dim-t7Yye">${esc(r.hint ?? '')}</div>`)}</div><div class="right-U0aaS">${esc(r.value ?? '')}</div>${r.action ? HASHED.button({ ...r.action, corpus: r.action.corpus ?? r.corpus }) : ''}</div>`)}</div>`,
  devices: (list) =>
    `<div class="rack-D4dgh">${each(list, (d) => `<div class="row-Z1wqH unit-L9oiu"${mark(d.corpus)}><div class="phone-pic-s8A"></div><div class="left-U0aaS"><div class="nm-R2x">${esc(d.name)}</div><div class="dim-t7Yye">${esc(d.status)}</div></div>${d.menu ? `<div class="dots-E3cvb btn-e4EaL" title="${esc(d.menu.text)}"${mark(d.menu.corpus)}></div>` : ''}${d.action ? HASHED.button(d.action) : ''}</div>`)}</div>`,
  facts: (pairs) =>
    `<div class="facts-G6hjk">${each(pairs, ([k, v]) => `<div class="pair-Y2u"><div class="dim-t7Yye">${esc(k)}</div><div>${esc(v)}</div></div>`)}</div>`,
  button: (i) =>
    `<div class="btn-e4EaL${when(i.strong, ' hot-W1qaz')}${when(i.off, ' grey-V4fr')}"${when(i.off, ' aria-disabled="true"')}${mark(i.corpus)}>${esc(i.text)}</div>`,
  toggle: (t, on, m) =>
    `<div class="row-Z1wqH"><div class="left-U0aaS">${t}</div><div class="knob-H7ujm${when(on, ' on-K77aa')}" role="switch" aria-checked="${on}"${m}></div></div>`,
  tick: (t, on, m) => `<div class="agree-X5sw"${m}><i class="box-C3de${when(on, ' on-K77aa')}"></i><span>${t}</span></div>`,
  reasons: (items) => `<div class="why-B5tgb">${each(items, (i) => `<div class="item-N6yhn"${mark(i.corpus)}>${esc(i.text)}</div>`)}</div>`,
  field: (t, type) => `<div class="line-M7uj"><input placeholder="${t}" type="${type}"></div>`,
  alert: (t) => `<div class="toast-P0olk">${t}</div>`,
  dialog: (t, body, buttons) =>
    `<div class="mask-I8ik"><div class="box-O9olp"><div class="title-box-T5rf">${t}</div><div class="say-j5RrT">${body}</div><div class="foot-Q1az">${buttons}</div></div></div>`,
};

const shadow = (inside: string): string => `<template shadowrootmode="open"><style>:host{display:block}</style>${inside}</template>`;

/** Custom elements with open shadow roots. */
export const SHADOW: Kit = {
  name: 'shadow',
  generation: 'custom elements, declared shadow roots, 2026',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<mi-cloud-app>${shadow(`<mi-rail>${shadow(`<strong>${esc(s.brand)}</strong><nav>${each(s.menu, (i) => `<a part="link"${link(i)}${when(i.current, ' aria-current="page"')}${mark(i.corpus)}>${esc(i.text)}</a>`)}</nav>`)}</mi-rail><mi-userbar>${shadow(each(s.top, (i) => `<a${link(i)}${mark(i.corpus)}>${esc(i.text)}</a>`))}</mi-userbar><main><slot></slot>${body}</main>${over}`)}</mi-cloud-app>`,
    ),
  heading: (t, l, m) => `<h${l}${m}>${t}</h${l}>`,
  text: (t) => `<p>${t}</p>`,
  tiles: (items) =>
    `<mi-launcher>${shadow(each(items, (i) => `<button part="tile"${mark(i.corpus)}><mi-icon></mi-icon><span>${esc(i.text)}</span></button>`))}</mi-launcher>`,
  rows: (rows) =>
    each(
      rows,
      (r) =>
        `<mi-row>${shadow(`<div class="row"${when(!r.action, ` role="link" tabindex="0"${mark(r.corpus)}`)}><div><span class="t">${esc(r.text)}</span>${when(r.hint, `<small>${esc(r.hint ?? '')}</small>`)}</div><output>${esc(r.value ?? '')}</output>${r.action ? `<button${mark(r.action.corpus ?? r.corpus)}>${esc(r.action.text)}</button>` : ''}</div>`)}</mi-row>`,
    ),
  devices: (list) =>
    `<mi-fleet>${shadow(`<ul>${each(list, (d) => `<li${mark(d.corpus)}><b>${esc(d.name)}</b> <span>${esc(d.status)}</span>${d.menu ? `<button aria-label="${esc(d.menu.text)}"${mark(d.menu.corpus)}>⋮</button>` : ''}${d.action ? SHADOW.button(d.action) : ''}</li>`)}</ul>`)}</mi-fleet>`,
  facts: (pairs) => `<mi-facts>${shadow(`<dl>${each(pairs, ([k, v]) => `<dt>${esc(k)}</dt><dd>${esc(v)}</dd>`)}</dl>`)}</mi-facts>`,
  button: (i) => `<button class="${i.strong ? 'solid' : 'ghost'}"${when(i.off, ' disabled')}${mark(i.corpus)}>${esc(i.text)}</button>`,
  toggle: (t, on, m) =>
    `<mi-toggle>${shadow(`<label${m}><span>${t}</span><input type="checkbox" role="switch"${when(on, ' checked')}></label>`)}</mi-toggle>`,
  tick: (t, on, m) => `<mi-tick>${shadow(`<label${m}><input type="checkbox"${when(on, ' checked')}>${t}</label>`)}</mi-tick>`,
  reasons: (items) => `<ul>${each(items, (i) => `<li${mark(i.corpus)}>${esc(i.text)}</li>`)}</ul>`,
  field: (t, type) => `<label>${t}<input type="${type}"></label>`,
  alert: (t) => `<mi-toast>${shadow(`<div role="alert">${t}</div>`)}</mi-toast>`,
  dialog: (t, body, buttons) =>
    `<mi-dialog open>${shadow(`<div role="dialog" aria-modal="true"><h2>${t}</h2>${body}<footer>${buttons}</footer></div>`)}</mi-dialog>`,
};

/** A wide head menu and cards, as TDesign writes them. */
export const TDESIGN: Kit = {
  ...HASHED,
  name: 'tdesign',
  generation: 'TDesign head menu, 2026',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<div id="app"><section class="t-layout"><header class="t-head-menu"><div class="t-head-menu__inner"><div class="t-menu__logo">${esc(s.brand)}</div><ul class="t-menu">${each(s.menu, (i) => `<li class="t-menu__item${when(i.current, ' t-is-active')}" tabindex="0"${mark(i.corpus)}><span class="t-menu__content">${esc(i.text)}</span></li>`)}</ul><div class="t-menu__operations">${each(s.top, (i) => `<button type="button" class="t-button t-button--variant-text"${mark(i.corpus)}><span class="t-button__text">${esc(i.text)}</span></button>`)}</div></div></header><main class="t-layout__content">${body}</main></section></div>${over}`,
    ),
  heading: (t, l, m) => `<div class="t-typography"><h${l + 1} class="t-card__title"${m}>${t}</h${l + 1}></div>`,
  text: (t) => `<span class="t-text">${t}</span>`,
  tiles: (items) =>
    `<div class="t-row">${each(items, (i) => `<div class="t-col"><div class="t-card t-card--bordered" tabindex="0"${mark(i.corpus)}><div class="t-card__body"><i class="t-icon"></i><p>${esc(i.text)}</p></div></div></div>`)}</div>`,
  rows: (rows) =>
    `<div class="t-collapse">${each(rows, (r) => `<div class="t-collapse-panel"><div class="t-collapse-panel__header t-is-clickable"${mark(r.action ? undefined : r.corpus)}><div class="t-collapse-panel__header-content">${esc(r.text)}</div>${when(r.hint ?? r.value, `<div class="t-collapse-panel__header--blank">${esc(r.hint ?? r.value ?? '')}</div>`)}</div>${r.action ? TDESIGN.button({ ...r.action, corpus: r.action.corpus ?? r.corpus }) : ''}</div>`)}</div>`,
  devices: (list) =>
    `<div class="t-list"><ul class="t-list__inner">${each(list, (d) => `<li class="t-list-item"${mark(d.corpus)}><div class="t-list-item-main"><h5 class="t-list-item__meta-title">${esc(d.name)}</h5><p class="t-list-item__meta-description">${esc(d.status)}</p><ul class="t-list-item__action">${d.menu ? `<li><button type="button" class="t-button t-button--shape-square" title="${esc(d.menu.text)}"${mark(d.menu.corpus)}><i class="t-icon t-icon-more"></i></button></li>` : ''}${d.action ? `<li>${TDESIGN.button(d.action)}</li>` : ''}</ul></div></li>`)}</ul></div>`,
  button: (i) =>
    `<button type="button" class="t-button t-button--theme-${i.strong ? 'danger' : 'default'}${when(i.off, ' t-is-disabled')}"${when(i.off, ' disabled')}${mark(i.corpus)}><span class="t-button__text">${esc(i.text)}</span></button>`,
  toggle: (t, on, m) =>
    `<div class="t-form__item"><div class="t-form__label"><label>${t}</label></div><button type="button" role="switch" aria-checked="${on}" class="t-switch${when(on, ' t-is-checked')}"${m}><span class="t-switch__handle"></span></button></div>`,
  tick: (t, on, m) =>
    `<label class="t-checkbox${when(on, ' t-is-checked')}"${m}><input type="checkbox" class="t-checkbox__former"${when(on, ' checked')}><span class="t-checkbox__input"></span><span class="t-checkbox__label">${t}</span></label>`,
  dialog: (t, body, buttons) =>
    `<div class="t-drawer t-drawer--right t-drawer--open"><div class="t-drawer__mask"></div><div class="t-drawer__content-wrapper"><div class="t-drawer__header">${t}</div><div class="t-drawer__body">${body}</div><div class="t-drawer__footer">${buttons}</div></div></div>`,
};

/** The tags of a mini program on the web. */
export const MINI: Kit = {
  name: 'mini',
  generation: 'mini-program tags compiled for the web, 2026',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<uni-app><uni-page><uni-page-head><uni-text>${esc(s.brand)}</uni-text>${each(s.top, (i) => `<uni-view class="head-link"${mark(i.corpus)}><uni-text>${esc(i.text)}</uni-text></uni-view>`)}</uni-page-head><uni-page-wrapper><uni-page-body><uni-view class="content">${body}</uni-view></uni-page-body></uni-page-wrapper>${over}</uni-page><uni-tabbar>${each(s.menu, (i) => `<uni-view class="uni-tabbar__item${when(i.current, ' on')}"${mark(i.corpus)}><uni-text class="uni-tabbar__label">${esc(i.text)}</uni-text></uni-view>`)}</uni-tabbar></uni-app>`,
    ),
  heading: (t, l, m) => `<uni-view class="h${l}"${m}><uni-text>${t}</uni-text></uni-view>`,
  text: (t) => `<uni-text class="note">${t}</uni-text>`,
  tiles: (items) =>
    `<uni-view class="grid">${each(items, (i) => `<uni-navigator class="cell"${mark(i.corpus)}><uni-image></uni-image><uni-text>${esc(i.text)}</uni-text></uni-navigator>`)}</uni-view>`,
  rows: (rows) =>
    each(
      rows,
      (r) =>
        `<uni-view class="uni-list-item" hover-class="tap"${when(!r.action, mark(r.corpus))}><uni-view><uni-text>${esc(r.text)}</uni-text>${when(r.hint, `<uni-text class="sub">${esc(r.hint ?? '')}</uni-text>`)}</uni-view><uni-text class="val">${esc(r.value ?? '')}</uni-text>${r.action ? MINI.button({ ...r.action, corpus: r.action.corpus ?? r.corpus }) : ''}</uni-view>`,
    ),
  devices: (list) =>
    `<uni-scroll-view>${each(list, (d) => `<uni-view class="dev"${mark(d.corpus)}><uni-image></uni-image><uni-view><uni-text class="nm">${esc(d.name)}</uni-text><uni-text class="st">${esc(d.status)}</uni-text></uni-view>${d.menu ? `<uni-view class="more" aria-label="${esc(d.menu.text)}" role="button"${mark(d.menu.corpus)}><uni-text>•••</uni-text></uni-view>` : ''}${d.action ? MINI.button(d.action) : ''}</uni-view>`)}</uni-scroll-view>`,
  facts: (pairs) => each(pairs, ([k, v]) => `<uni-view class="kv"><uni-text>${esc(k)}</uni-text><uni-text>${esc(v)}</uni-text></uni-view>`),
  button: (i) =>
    `<uni-button type="${i.strong ? 'warn' : 'default'}"${when(i.off, ' disabled aria-disabled="true"')}${mark(i.corpus)}>${esc(i.text)}</uni-button>`,
  toggle: (t, on, m) =>
    `<uni-view class="uni-list-item"><uni-text>${t}</uni-text><uni-switch role="switch" aria-checked="${on}"${m}><div class="uni-switch-input${when(on, ' uni-switch-input-checked')}"></div></uni-switch></uni-view>`,
  tick: (t, on, m) =>
    `<uni-label${m}><uni-checkbox role="checkbox" aria-checked="${on}"><div class="uni-checkbox-input"></div></uni-checkbox><uni-text>${t}</uni-text></uni-label>`,
  reasons: (items) => each(items, (i) => `<uni-view class="reason"${mark(i.corpus)}><uni-text>${esc(i.text)}</uni-text></uni-view>`),
  field: (t, type) => `<uni-input><input class="uni-input-input" type="${type}" placeholder="${t}"></uni-input>`,
  alert: (t) => `<uni-toast><uni-text>${t}</uni-text></uni-toast>`,
  dialog: (t, body, buttons) =>
    `<uni-modal role="dialog"><div class="uni-mask"></div><div class="uni-modal"><div class="uni-modal__hd"><strong class="uni-modal__title">${t}</strong></div><div class="uni-modal__bd">${body}</div><div class="uni-modal__ft">${buttons}</div></div></uni-modal>`,
};
