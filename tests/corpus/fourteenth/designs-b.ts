import { type Design, e, each, html, type It, iff, m, opt } from './blocks';

const vanButton = (b: It): string =>
  b.icon
    ? `<i class="van-icon van-icon-ellipsis" role="button" tabindex="0" aria-label="${e(b.text)}"${m(b.c)}></i>`
    : `<button type="button" class="van-button van-button--${b.danger ? 'danger' : 'default'} van-button--block${iff(b.off, ' van-button--disabled')}"${iff(b.off, ' disabled')}${m(b.c)}><div class="van-button__content"><span class="van-button__text">${e(b.text)}</span></div></button>`;

/** Cells under a bar with a title, popups that slide up. */
export const vant: Design = {
  name: 'vant',
  generation: 'cells of a phone page, 2023',
  page: (d, main) =>
    html(
      d,
      `<div id="app"><div class="van-nav-bar van-hairline--bottom"><div class="van-nav-bar__content"><div class="van-nav-bar__left"><i class="van-icon van-icon-arrow-left"></i></div><div class="van-nav-bar__title van-ellipsis">${e(d.brand)}</div><div class="van-nav-bar__right">${each(d.user, (u) => `<span class="van-nav-bar__text"${m(u.c)}>${e(u.text)}</span>`)}</div></div></div>
${main}
<div class="van-tabbar">${each(d.nav, (n) => `<div role="tab" class="van-tabbar-item${iff(n.cur, ' van-tabbar-item--active')}" tabindex="0"${m(n.c)}><div class="van-tabbar-item__text">${e(n.text)}</div></div>`)}</div><div class="foot">${each(d.foot, (f) => `<span${m(f.c)}>${e(f.text)}</span>`)}</div></div>`,
      '<meta name="viewport" content="width=device-width">',
    ),
  draw: {
    head: (b) => `<div class="${b.level === 1 ? 'page-title' : 'van-cell-group__title'}"${m(b.c)}>${e(b.text)}</div>`,
    text: (b) => `<div class="van-notice-text">${e(b.text)}</div>`,
    tiles: (b) =>
      `<div class="van-grid van-hairline--top">${each(b.items, (t) => `<div class="van-grid-item"><div class="van-grid-item__content van-grid-item__content--clickable" role="button" tabindex="0"${m(t.c)}><i class="van-icon"></i><span class="van-grid-item__text">${e(t.text)}</span></div></div>`)}</div>`,
    lines: (b) =>
      `<div class="van-cell-group van-cell-group--inset">${each(b.items, (l) => `<div class="van-cell van-cell--clickable" role="button" tabindex="0"${m(l.c)}><div class="van-cell__title"><span${iff(l.danger, ' class="red"')}>${e(l.text)}</span>${opt(l.hint, (h) => `<div class="van-cell__label">${e(h)}</div>`)}</div><div class="van-cell__value">${l.value ? e(l.value) : ''}${l.act ? `<span class="link"${m(l.act.c)}>${e(l.act.text)}</span>` : ''}</div><i class="van-badge__wrapper van-icon van-icon-arrow van-cell__right-icon"></i></div>`)}</div>`,
    devices: (b) =>
      `<div class="van-list" role="feed">${each(b.rows, (r) => `<div class="van-swipe-cell"><div class="van-swipe-cell__wrapper"><div class="van-cell van-cell--center van-cell--clickable"${m(r.c)}><img class="van-image" alt="" src="data:,"><div class="van-cell__title"><span>${e(r.name)}</span><div class="van-cell__label">${e(r.model)} ${e(r.status)}</div></div>${r.menu ? vanButton({ ...r.menu, icon: true }) : ''}</div>${r.act ? `<div class="van-swipe-cell__right">${vanButton(r.act)}</div>` : ''}</div></div>`)}</div>`,
    facts: (b) =>
      `<div class="van-cell-group">${each(b.pairs, ([k, v]) => `<div class="van-cell"><div class="van-cell__title"><span>${e(k)}</span></div><div class="van-cell__value"><span>${e(v)}</span></div></div>`)}</div>`,
    buttons: (b) => `<div class="btns">${each(b.items, vanButton)}</div>`,
    switch: (b) =>
      `<div class="van-cell van-cell--center"><div class="van-cell__title"><span>${e(b.text)}</span>${opt(b.hint, (h) => `<div class="van-cell__label">${e(h)}</div>`)}</div><div class="van-cell__value"><div role="switch" class="van-switch${iff(b.on, ' van-switch--on')}" tabindex="0" aria-checked="${b.on}"${m(b.c)}><div class="van-switch__node"></div></div></div></div>`,
    tick: (b) =>
      `<div role="checkbox" class="van-checkbox" tabindex="0" aria-checked="${b.on}"${m(b.c)}><div class="van-checkbox__icon${iff(b.on, ' van-checkbox__icon--checked')}"><i class="van-icon van-icon-success"></i></div><span class="van-checkbox__label">${e(b.text)}</span></div>`,
    list: (b) =>
      `<div class="reasons">${each(b.items, (i) => `<div class="van-cell van-cell--borderless"${m(i.c)}><i class="van-icon van-icon-warning-o"></i><div class="van-cell__title">${e(i.text)}</div></div>`)}</div>`,
    input: (b) =>
      `<div class="van-field"><label class="van-field__label">${e(b.label)}</label><input class="van-field__control" type="${b.type}"></div>`,
    dialog: (b, go) =>
      `<div class="van-overlay"></div><div role="dialog" tabindex="0" class="van-popup van-popup--round van-popup--bottom"><div class="van-action-sheet__header">${e(b.title)}</div>${go(b.body)}</div>`,
    map: (b) => `<div class="map-box" id="container"><div class="map-tip">${e(b.text)}</div></div>`,
    note: (b) => `<div role="dialog" class="van-popup van-toast van-toast--text"><div class="van-toast__text">${e(b.text)}</div></div>`,
  },
};

const tdButton = (b: It): string =>
  `<button type="button" class="t-button t-button--theme-${b.danger ? 'danger' : 'default'} t-button--variant-${b.icon ? 'text t-button--shape-square' : 'outline'}${iff(b.off, ' t-is-disabled')}"${iff(b.off, ' disabled')}${iff(b.icon, ` aria-label="${e(b.text)}"`)}${m(b.c)}>${b.icon ? '<svg class="t-icon t-icon-more"></svg>' : `<span class="t-button__text">${e(b.text)}</span>`}</button>`;

/** Cards side by side under a head menu, with drawers at the edge. */
export const tdesign: Design = {
  name: 'tdesign',
  generation: 'cards and an edge drawer, 2025',
  page: (d, main) =>
    html(
      d,
      `<div id="app"><section class="t-layout"><header class="t-layout__header"><div class="t-head-menu"><div class="t-menu__logo">${e(d.brand)}</div><ul class="t-menu">${each(d.nav, (n) => `<li class="t-menu__item${iff(n.cur, ' t-is-active')}"${m(n.c)}><span class="t-menu__content">${e(n.text)}</span></li>`)}</ul><div class="t-menu__operations">${each(d.user, (u) => `<span class="t-link t-link--hover-color"${m(u.c)}>${e(u.text)}</span>`)}</div></div></header>
<main class="t-layout__content">${main}</main><footer class="t-layout__footer">${each(d.foot, (f) => `<a class="t-link"${m(f.c)} href="#">${e(f.text)}</a>`)}</footer></section></div>`,
    ),
  draw: {
    head: (b) => `<div class="t-typography"><h${b.level * 2}${m(b.c)}>${e(b.text)}</h${b.level * 2}></div>`,
    text: (b) => `<div class="t-text t-text--secondary">${e(b.text)}</div>`,
    tiles: (b) =>
      `<div class="t-row">${each(b.items, (t) => `<div class="t-col t-col-3"><div class="t-card t-card--bordered" onclick="void 0"${m(t.c)}><div class="t-card__body"><svg class="t-icon"></svg><p>${e(t.text)}</p></div></div></div>`)}</div>`,
    lines: (b) =>
      `<div class="t-list"><ul class="t-list__inner">${each(b.items, (l) => `<li class="t-list-item"${m(l.c)}><div class="t-list-item-main"><div class="t-list-item__meta"><h3 class="t-list-item__meta-title">${e(l.text)}</h3>${opt(l.hint, (h) => `<p class="t-list-item__meta-description">${e(h)}</p>`)}</div><ul class="t-list-item__action">${opt(l.value, (v) => `<li>${e(v)}</li>`)}${l.act ? `<li>${tdButton(l.act)}</li>` : ''}</ul></div></li>`)}</ul></div>`,
    devices: (b) =>
      `<div class="t-row t-row--gutter">${each(b.rows, (r) => `<div class="t-col"><div class="t-card"${m(r.c)}><div class="t-card__header"><div class="t-card__title">${e(r.name)}</div><div class="t-card__actions">${r.menu ? tdButton({ ...r.menu, icon: true }) : ''}</div></div><div class="t-card__body">${e(r.model)}</div><div class="t-card__footer"><span class="t-tag">${e(r.status)}</span>${r.act ? tdButton(r.act) : ''}</div></div></div>`)}</div>`,
    facts: (b) =>
      `<div class="t-descriptions"><table class="t-descriptions__body"><tbody>${each(b.pairs, ([k, v]) => `<tr><td class="t-descriptions__label">${e(k)}</td><td class="t-descriptions__content">${e(v)}</td></tr>`)}</tbody></table></div>`,
    buttons: (b) => `<div class="t-space">${each(b.items, (i) => `<div class="t-space-item">${tdButton(i)}</div>`)}</div>`,
    switch: (b) =>
      `<div class="t-form__item"><div class="t-form__label">${e(b.text)}</div><div class="t-form__controls"><button type="button" role="switch" class="t-switch${iff(b.on, ' t-is-checked')}" aria-checked="${b.on}"${m(b.c)}><span class="t-switch__handle"></span></button>${opt(b.hint, (h) => `<div class="t-input__extra">${e(h)}</div>`)}</div></div>`,
    tick: (b) =>
      `<label class="t-checkbox${iff(b.on, ' t-is-checked')}" tabindex="0"${m(b.c)}><input type="checkbox" class="t-checkbox__former"${iff(b.on, ' checked')}${m(b.c)}><span class="t-checkbox__input"></span><span class="t-checkbox__label">${e(b.text)}</span></label>`,
    list: (b) =>
      `<div class="t-alert t-alert--warning"><ul class="t-alert__description">${each(b.items, (i) => `<li${m(i.c)}>${e(i.text)}</li>`)}</ul></div>`,
    input: (b) =>
      `<div class="t-form__item"><label>${e(b.label)}</label><div class="t-input"><input class="t-input__inner" type="${b.type}"></div></div>`,
    dialog: (b, go) =>
      `<div class="t-drawer t-drawer--right t-drawer--open"><div class="t-drawer__mask"></div><div class="t-drawer__content-wrapper"><div class="t-drawer__header">${e(b.title)}</div><div class="t-drawer__body">${go(b.body)}</div></div></div>`,
    map: (b) => `<div class="qq-map"><canvas></canvas><span class="t-badge">${e(b.text)}</span></div>`,
    note: (b) => `<div class="t-message t-is-success">${e(b.text)}</div>`,
  },
};

const shButton = (b: It): string =>
  `<button data-slot="button" class="inline-flex items-center justify-center rounded-md text-sm font-medium ${b.danger ? 'bg-destructive text-white' : 'border bg-background'}"${iff(b.off, ' disabled=""')}${m(b.c)}>${b.icon ? `<svg class="lucide lucide-ellipsis size-4"></svg><span class="sr-only">${e(b.text)}</span>` : e(b.text)}</button>`;

/** Radix parts with utility classes: data-state, sr-only, portals. */
export const shadcn: Design = {
  name: 'shadcn',
  generation: 'Radix parts in a Next app, 2026',
  page: (d, main) =>
    html(
      d,
      `<div class="flex min-h-svh flex-col"><header class="sticky top-0 flex h-14 border-b"><a class="font-semibold" href="/">${e(d.brand)}</a><nav data-slot="navigation-menu" aria-label="Main"><ul>${each(d.nav, (n) => `<li data-slot="navigation-menu-item"><a data-slot="navigation-menu-link" href="#"${iff(n.cur, ' data-active="true" aria-current="page"')}${m(n.c)}>${e(n.text)}</a></li>`)}</ul></nav><div class="ml-auto flex gap-2">${each(d.user, (u) => `<a class="text-muted-foreground" href="#"${m(u.c)}>${e(u.text)}</a>`)}</div></header>
<main class="container grid gap-6 py-8">${main}</main><footer class="text-xs">${each(d.foot, (f) => `<a href="#"${m(f.c)}>${e(f.text)}</a>`)}</footer></div>`,
    ),
  draw: {
    head: (b) =>
      `<h${b.level} class="${b.level === 1 ? 'text-2xl' : 'text-lg'} font-semibold tracking-tight"${m(b.c)}>${e(b.text)}</h${b.level}>`,
    text: (b) => `<p class="text-muted-foreground text-sm">${e(b.text)}</p>`,
    tiles: (b) =>
      `<div class="grid grid-cols-3 gap-4">${each(b.items, (t) => `<a data-slot="card" class="rounded-xl border p-6 shadow-sm" href="#"${m(t.c)}><div data-slot="card-title">${e(t.text)}</div></a>`)}</div>`,
    lines: (b) =>
      `<div data-slot="item-group" role="list">${each(b.items, (l) => `<div data-slot="item" role="listitem" class="flex items-center"${m(l.c)}><div data-slot="item-content"><div data-slot="item-title">${e(l.text)}</div>${opt(l.hint, (h) => `<p data-slot="item-description">${e(h)}</p>`)}</div>${opt(l.value, (v) => `<span class="font-mono text-xs">${e(v)}</span>`)}${l.act ? `<div data-slot="item-actions">${shButton(l.act)}</div>` : ''}</div>`)}</div>`,
    devices: (b) =>
      `<div class="divide-y rounded-lg border">${each(b.rows, (r) => `<div class="flex items-center gap-4 p-4"${m(r.c)}><svg class="lucide lucide-smartphone"></svg><div class="grid flex-1"><span class="font-medium">${e(r.name)}</span><span class="text-xs">${e(r.model)}</span></div><span data-slot="badge">${e(r.status)}</span>${r.act ? shButton(r.act) : ''}${r.menu ? shButton({ ...r.menu, icon: true }) : ''}</div>`)}</div>`,
    facts: (b) =>
      `<dl class="grid grid-cols-2 text-sm">${each(b.pairs, ([k, v]) => `<div class="contents"><dt class="text-muted-foreground">${e(k)}</dt><dd>${e(v)}</dd></div>`)}</dl>`,
    buttons: (b) => `<div class="flex flex-wrap gap-2">${each(b.items, shButton)}</div>`,
    switch: (b) =>
      `<div class="flex justify-between"><label data-slot="label" for="sw-1">${e(b.text)}</label><button id="sw-1" type="button" role="switch" aria-checked="${b.on}" data-state="${b.on ? 'checked' : 'unchecked'}" data-slot="switch"${m(b.c)}><span data-slot="switch-thumb"></span></button></div>${opt(b.hint, (h) => `<p class="text-xs">${e(h)}</p>`)}`,
    tick: (b) =>
      `<div class="flex gap-3"><button type="button" role="checkbox" aria-checked="${b.on}" data-state="${b.on ? 'checked' : 'unchecked'}" data-slot="checkbox" aria-labelledby="t-${b.c ?? 'x'}"${m(b.c)}></button><label id="t-${b.c ?? 'x'}" class="text-sm"${m(b.c)}>${e(b.text)}</label></div>`,
    list: (b) => `<ul class="list-disc space-y-1 pl-5">${each(b.items, (i) => `<li${m(i.c)}>${e(i.text)}</li>`)}</ul>`,
    input: (b) =>
      `<div class="grid gap-2"><label data-slot="label">${e(b.label)}<input data-slot="input" class="flex h-9" type="${b.type}"></label></div>`,
    dialog: (b, go) =>
      `<div data-state="open" class="fixed inset-0 bg-black/50"></div><div role="alertdialog" data-slot="alert-dialog-content" data-state="open" aria-labelledby="radix-r1"><h2 id="radix-r1" data-slot="alert-dialog-title">${e(b.title)}</h2>${go(b.body)}</div>`,
    map: (b) => `<div class="maplibregl-map h-96"><div class="maplibregl-popup-content">${e(b.text)}</div></div>`,
    note: (b) =>
      `<ol data-sonner-toaster="true"><li data-sonner-toast="" data-type="success"><div data-title="">${e(b.text)}</div></li></ol>`,
  },
};
