import { each, esc, type Kit, link, mark, where } from './kit';

/** Tables from the server: Bootstrap 5. */
const table: Kit = {
  name: 'bootstrap-table',
  generation: '2026 server-rendered, Bootstrap',
  frame: ({ site, title, user, nav, menu, foot, body, layer }) =>
    `<nav class="navbar navbar-expand-lg bg-body-tertiary"><div class="container"><a class="navbar-brand" href="/">${esc(site)}</a><ul class="navbar-nav">${each(nav, (item) => `<li class="nav-item"><a class="nav-link${item.current ? ' active' : ''}" href="${link(item)}"${item.current ? ' aria-current="page"' : ''}${mark(item)}>${esc(item.text)}</a></li>`)}</ul><div class="dropdown"><a class="dropdown-toggle" href="#" data-bs-toggle="dropdown">${esc(user)}</a><ul class="dropdown-menu">${each(menu, (item) => `<li><a class="dropdown-item" href="${link(item)}"${mark(item)}>${esc(item.text)}</a></li>`)}</ul></div></div></nav><main class="container py-4"><h1 class="h3"${mark(title)}>${esc(title.text)}</h1>${body}</main><footer class="container border-top small"><span>© 2026 Xiaomi</span> ${each(foot, (item) => `<a href="${link(item)}"${mark(item)}>${esc(item.text)}</a> `)}</footer>${layer}`,
  section: (title, body) => `<div class="card mb-3"><div class="card-header">${esc(title)}</div><div class="card-body">${body}</div></div>`,
  text: (text) => `<p class="text-body-secondary">${esc(text)}</p>`,
  lines: (items) =>
    `<table class="table align-middle"><tbody>${each(
      items,
      (item) =>
        `<tr><th scope="row"><a href="${link(item)}"${mark(item)}>${esc(item.text)}</a>${where(item.hint, (hint) => `<div class="small text-body-secondary">${hint}</div>`)}</th><td class="text-end">${esc(item.value ?? '')}</td></tr>`,
    )}</tbody></table>`,
  tiles: (items) =>
    `<div class="row row-cols-3 g-3">${each(items, (item) => `<div class="col"><a class="card text-decoration-none stretched-link" href="${link(item)}"${mark(item)}><div class="card-body"><h5 class="card-title">${esc(item.text)}</h5></div></a></div>`)}</div>`,
  devices: (rows) =>
    `<table class="table table-hover"><tbody>${each(
      rows,
      (row) =>
        `<tr${mark(row)}><td><a href="/w/d${row.name.length}">${esc(row.name)}</a></td><td>${esc(row.status)}</td><td class="text-end">${row.menu ? `<button class="btn btn-sm btn-light dropdown-toggle" type="button" data-bs-toggle="dropdown" aria-expanded="false"${mark(row.menu)}><span class="visually-hidden">${esc(row.menu.text)}</span></button>` : ''}${row.action ? `<form method="post" action="/w/r"><button class="btn btn-sm btn-outline-danger" type="submit"${mark(row.action)}>${esc(row.action.text)}</button></form>` : ''}</td></tr>`,
    )}</tbody></table>`,
  facts: (pairs) =>
    `<table class="table table-sm"><tbody>${each(pairs, ([name, value]) => `<tr><th scope="row">${esc(name)}</th><td>${esc(value)}</td></tr>`)}</tbody></table>`,
  buttons: (items) =>
    `<div class="d-flex gap-2">${each(items, (item) => (item.danger ? `<input type="submit" class="btn btn-danger" value="${esc(item.text)}"${mark(item)}>` : `<a class="btn btn-secondary" role="button" href="${link(item)}"${mark(item)}>${esc(item.text)}</a>`))}</div>`,
  toggle: (item) =>
    `<div class="form-check form-switch"${mark(item)}><label class="form-check-label"><input class="form-check-input" type="checkbox" role="switch"${item.on ? ' checked' : ''}> ${esc(item.text)}</label>${where(item.hint, (hint) => `<div class="form-text">${hint}</div>`)}</div>`,
  tick: (item) =>
    `<div class="form-check"${mark(item)}><label class="form-check-label"><input class="form-check-input" type="checkbox" name="agree"> ${esc(item.text)}</label></div>`,
  points: (texts) => `<div class="alert alert-warning"><ul>${each(texts, (text) => `<li>${esc(text)}</li>`)}</ul></div>`,
  steps: (names, current) =>
    `<ol class="breadcrumb">${each(names, (name, index) => `<li class="breadcrumb-item${index === current ? ' active' : ''}">${esc(name)}</li>`)}</ol>`,
  options: (items) =>
    `<ul class="dropdown-menu show">${each(items, (item) => `<li><button class="dropdown-item${item.danger ? ' text-danger' : ''}" type="button"${mark(item)}>${esc(item.text)}</button></li>`)}</ul>`,
  layer: (title, body) =>
    `<div class="modal fade show" tabindex="-1" role="dialog" aria-modal="true" style="display: block"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">${esc(title)}</h5></div><form class="modal-body" method="post">${body}</form></div></div></div><div class="modal-backdrop fade show"></div>`,
};

/** Tabs at the top: shadcn on Radix. */
const tabs: Kit = {
  name: 'radix-tabs',
  generation: '2027 tabs, shadcn',
  frame: ({ site, title, user, nav, menu, foot, body, layer }) =>
    `<div class="min-h-screen bg-background"><header class="flex items-center justify-between px-6 h-14"><span class="font-semibold">${esc(site)}</span><button type="button" aria-haspopup="menu" aria-expanded="false" data-state="closed" class="rounded-full">${esc(user)}</button></header><div class="mx-auto max-w-3xl" dir="auto" data-orientation="horizontal"><div role="tablist" class="inline-flex h-9">${each(nav, (item) => `<button type="button" role="tab" aria-selected="${item.current ?? false}" data-state="${item.current ? 'active' : 'inactive'}" class="px-3"${mark(item)}>${esc(item.text)}</button>`)}</div><div data-state="active" role="tabpanel" tabindex="0" class="mt-4 space-y-6"><h1 class="text-2xl font-bold tracking-tight"${mark(title)}>${esc(title.text)}</h1>${body}</div></div><footer class="mt-10 text-xs text-muted-foreground flex gap-4">${each([...menu, ...foot], (item) => `<a class="hover:underline" href="${link(item)}"${mark(item)}>${esc(item.text)}</a>`)}<span>© Xiaomi</span></footer></div>${layer}`,
  section: (title, body) =>
    `<div data-slot="card" class="rounded-xl border"><div data-slot="card-header"><div data-slot="card-title" class="font-semibold leading-none">${esc(title)}</div></div><div data-slot="card-content" class="p-6">${body}</div></div>`,
  text: (text) => `<p class="text-sm text-muted-foreground">${esc(text)}</p>`,
  lines: (items) =>
    `<div class="divide-y rounded-lg border">${each(
      items,
      (item) =>
        `<button type="button" class="flex w-full items-center justify-between p-4 text-left${item.danger ? ' text-destructive' : ''}"${mark(item)}><span class="grid gap-1"><span class="font-medium">${esc(item.text)}</span>${where(item.hint, (hint) => `<span class="text-sm text-muted-foreground">${hint}</span>`)}</span>${where(item.value, (value) => `<span class="text-sm">${value}</span>`)}<svg class="lucide lucide-chevron-right size-4" aria-hidden="true"></svg></button>`,
    )}</div>`,
  tiles: (items) =>
    `<div class="grid grid-cols-2 md:grid-cols-4 gap-4">${each(items, (item) => `<a href="${link(item)}" class="rounded-xl border p-6 hover:bg-accent"${mark(item)}><svg class="lucide size-6" aria-hidden="true"></svg><span class="mt-2 block">${esc(item.text)}</span></a>`)}</div>`,
  devices: (rows) =>
    `<div class="space-y-2">${each(
      rows,
      (row) =>
        `<div class="flex items-center gap-4 rounded-lg border p-4"${mark(row)}><svg class="lucide lucide-smartphone" aria-hidden="true"></svg><div class="flex-1"><p class="font-medium">${esc(row.name)}</p><p class="text-sm text-muted-foreground">${esc(row.status)}</p></div>${row.menu ? `<button type="button" aria-haspopup="menu" aria-expanded="false" class="size-8"${mark(row.menu)}><svg class="lucide lucide-ellipsis" aria-hidden="true"></svg><span class="sr-only">${esc(row.menu.text)}</span></button>` : ''}${row.action ? `<button type="button" class="text-destructive h-8 px-3"${mark(row.action)}>${esc(row.action.text)}</button>` : ''}</div>`,
    )}</div>`,
  facts: (pairs) =>
    `<dl class="grid grid-cols-2 gap-2 text-sm">${each(pairs, ([name, value]) => `<dt class="text-muted-foreground">${esc(name)}</dt><dd>${esc(value)}</dd>`)}</dl>`,
  buttons: (items) =>
    `<div class="flex justify-end gap-2">${each(items, (item) => `<button type="button" data-slot="button" class="inline-flex h-9 px-4 ${item.danger ? 'bg-destructive text-white' : 'border'}"${mark(item)}>${esc(item.text)}</button>`)}</div>`,
  toggle: (item) =>
    `<div class="flex items-center justify-between rounded-lg border p-4"${mark(item)}><div><div class="font-medium">${esc(item.text)}</div>${where(item.hint, (hint) => `<div class="text-sm text-muted-foreground">${hint}</div>`)}</div><button type="button" role="switch" aria-checked="${item.on ?? false}" data-state="${item.on ? 'checked' : 'unchecked'}" aria-label="${esc(item.text)}" class="h-5 w-9 rounded-full"><span data-state="${item.on ? 'checked' : 'unchecked'}" class="block size-4"></span></button></div>`,
  tick: (item) =>
    `<label class="flex items-start gap-3"${mark(item)}><button type="button" role="checkbox" aria-checked="false" data-state="unchecked" class="size-4 rounded border"></button><span class="text-sm leading-snug">${esc(item.text)}</span></label>`,
  points: (texts) => `<ul class="list-disc pl-5 text-sm space-y-1">${each(texts, (text) => `<li>${esc(text)}</li>`)}</ul>`,
  steps: (names, current) =>
    `<nav class="flex gap-2 text-xs">${each(names, (name, index) => `<span${index === current ? ' aria-current="step"' : ''}>${index + 1}. ${esc(name)}</span>`)}</nav>`,
  options: (items) =>
    `<div data-radix-popper-content-wrapper="" style="position: fixed"><div role="menu" data-state="open" data-side="bottom" class="rounded-md border p-1 shadow-md">${each(items, (item) => `<div role="menuitem" tabindex="-1" class="px-2 py-1.5 text-sm${item.danger ? ' text-destructive' : ''}"${mark(item)}>${esc(item.text)}</div>`)}</div></div>`,
  layer: (title, body) =>
    `<div data-state="open" class="fixed inset-0 bg-black/50" aria-hidden="true"></div><div role="alertdialog" data-state="open" class="fixed left-1/2 top-1/2 grid max-w-lg gap-4 p-6" tabindex="-1" aria-label="${esc(title)}"><h2 class="text-lg font-semibold">${esc(title)}</h2>${body}</div>`,
};

/** Sections that fold: Element Plus. */
const folds: Kit = {
  name: 'element-collapse',
  generation: '2026 accordion, Element Plus',
  frame: ({ site, title, user, nav, menu, foot, body, layer }) =>
    `<div id="app"><section class="el-container is-vertical"><header class="el-header"><ul class="el-menu el-menu--horizontal" role="menubar"><li class="el-menu-item" role="menuitem">${esc(site)}</li>${each(nav, (item) => `<li class="el-menu-item${item.current ? ' is-active' : ''}" role="menuitem" tabindex="0"${mark(item)}>${esc(item.text)}</li>`)}</ul><div class="el-dropdown"><span class="el-dropdown-link">${esc(user)}</span><ul class="el-dropdown-menu" role="menu">${each(menu, (item) => `<li class="el-dropdown-menu__item" role="menuitem" tabindex="-1"${mark(item)}>${esc(item.text)}</li>`)}</ul></div></header><main class="el-main"><div class="el-page-header__content"${mark(title)}><span class="title_b41e">${esc(title.text)}</span></div>${body}</main><footer class="el-footer">${each(foot, (item) => `<a class="el-link" href="${link(item)}"${mark(item)}><span class="el-link__inner">${esc(item.text)}</span></a>`)}<span>© Xiaomi</span></footer></section></div>${layer}`,
  section: (title, body) =>
    `<div class="el-collapse"><div class="el-collapse-item is-active"><button type="button" class="el-collapse-item__header is-active" aria-expanded="true"><span class="el-collapse-item__title">${esc(title)}</span><i class="el-icon el-collapse-item__arrow is-active"></i></button><div class="el-collapse-item__wrap" role="region"><div class="el-collapse-item__content">${body}</div></div></div></div>`,
  text: (text) => `<span class="el-text el-text--info">${esc(text)}</span>`,
  lines: (items) =>
    `<div class="rows_b41e">${each(
      items,
      (item) =>
        `<div class="row_b41e" tabindex="0"${mark(item)}><div class="name_b41e"><div>${esc(item.text)}</div>${where(item.hint, (hint) => `<div class="el-text el-text--info">${hint}</div>`)}</div>${where(item.value, (value) => `<div class="value_b41e">${value}</div>`)}<i class="el-icon"><svg viewBox="0 0 1024 1024"></svg></i></div>`,
    )}</div>`,
  tiles: (items) =>
    `<div class="el-row">${each(items, (item) => `<div class="el-col el-col-6"><div class="el-card is-hover-shadow"${mark(item)}><div class="el-card__body"><img class="ico" src="/s/i.svg" alt=""><span>${esc(item.text)}</span></div></div></div>`)}</div>`,
  devices: (rows) =>
    `<div class="el-collapse">${each(
      rows,
      (row) =>
        `<div class="el-collapse-item"${mark(row)}><button type="button" class="el-collapse-item__header" aria-expanded="false"><span class="el-collapse-item__title">${esc(row.name)} <span class="el-tag el-tag--info"><span class="el-tag__content">${esc(row.status)}</span></span></span></button>${row.menu ? `<button type="button" class="el-button is-text is-circle" title="${esc(row.menu.text)}"${mark(row.menu)}><i class="el-icon"><svg viewBox="0 0 1024 1024"></svg></i></button>` : ''}${row.action ? `<button type="button" class="el-button el-button--danger is-link"${mark(row.action)}><span>${esc(row.action.text)}</span></button>` : ''}</div>`,
    )}</div>`,
  facts: (pairs) =>
    `<div class="el-descriptions"><table class="el-descriptions__table"><tbody>${each(pairs, ([name, value]) => `<tr><td class="el-descriptions__label">${esc(name)}</td><td class="el-descriptions__content">${esc(value)}</td></tr>`)}</tbody></table></div>`,
  buttons: (items) =>
    `<div class="el-button-group_b41e">${each(items, (item) => `<button type="button" aria-disabled="false" class="el-button${item.danger ? ' el-button--danger' : ''}"${mark(item)}><span>${esc(item.text)}</span></button>`)}</div>`,
  toggle: (item) =>
    `<div class="row_b41e"${mark(item)}><span>${esc(item.text)}</span>${where(item.hint, (hint) => `<span class="el-text">${hint}</span>`)}<div class="el-switch${item.on ? ' is-checked' : ''}"><input class="el-switch__input" type="checkbox" role="switch" aria-checked="${item.on ?? false}"${item.on ? ' checked' : ''}><span class="el-switch__core"><div class="el-switch__action"></div></span></div></div>`,
  tick: (item) =>
    `<label class="el-checkbox"${mark(item)}><span class="el-checkbox__input"><input class="el-checkbox__original" type="checkbox"><span class="el-checkbox__inner"></span></span><span class="el-checkbox__label">${esc(item.text)}</span></label>`,
  points: (texts) =>
    each(
      texts,
      (text) =>
        `<div class="el-alert el-alert--warning is-light" role="alert"><div class="el-alert__content"><span class="el-alert__title">${esc(text)}</span></div></div>`,
    ),
  steps: (names, current) =>
    `<div class="el-steps el-steps--simple">${each(names, (name, index) => `<div class="el-step is-simple"><div class="el-step__title is-${index === current ? 'process' : 'wait'}">${esc(name)}</div></div>`)}</div>`,
  options: (items) =>
    `<div class="el-popper is-light el-dropdown__popper" role="tooltip" aria-hidden="false"><ul class="el-dropdown-menu" role="menu">${each(items, (item) => `<li class="el-dropdown-menu__item" tabindex="-1" role="menuitem"${mark(item)}>${esc(item.text)}</li>`)}</ul></div>`,
  layer: (title, body) =>
    `<div class="el-overlay"><div role="dialog" aria-modal="true" aria-label="${esc(title)}" class="el-overlay-dialog"><div class="el-dialog" tabindex="-1"><header class="el-dialog__header"><span role="heading" aria-level="2" class="el-dialog__title">${esc(title)}</span></header><div class="el-dialog__body">${body}</div></div></div></div>`,
};

export const KITS_B: readonly Kit[] = [table, tabs, folds];
