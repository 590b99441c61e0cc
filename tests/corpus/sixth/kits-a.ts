import { each, type Kit, mark, maybe, svg } from './kit';

/** Radix primitives with utility classes. */
const radix: Kit = {
  name: 'radix',
  generation: '2027',
  frame: (title, body, menu, brand) =>
    `<div id="__next"><header class="flex h-14 border-b"><span class="font-semibold">${brand}</span><nav class="ml-auto flex gap-2">${each(menu, (item) => `<a class="inline-flex rounded-md px-3" href="#"${mark(item)}>${item.text}</a>`)}</nav></header><main class="container max-w-3xl py-8"><h1 class="text-2xl tracking-tight"${mark(title)}>${title.text}</h1>${body}</main></div>`,
  list: (items) =>
    `<div class="divide-y rounded-xl border">${each(items, (item) => `<button type="button" class="flex w-full items-center p-4 text-left"${mark(item)}>${svg}<span class="grow">${item.text}</span>${maybe(item.value, (text) => `<span class="text-muted-foreground">${text}</span>`)}</button>`)}</div>`,
  grid: (items) =>
    `<div class="grid grid-cols-3 gap-4">${each(items, (item) => `<a href="#" class="rounded-xl border p-6"${mark(item)}>${svg}<p class="mt-2">${item.text}</p></a>`)}</div>`,
  heading: (item) => `<h2 class="mt-8 text-lg"${mark(item)}>${item.text}</h2>`,
  devices: (devices) =>
    `<ul class="space-y-2">${each(devices, (device) => `<li class="flex rounded-lg border p-3"><a href="#" class="grow"${mark(device)}><span class="block">${device.name}</span><span class="text-xs">${device.seen}</span></a>${device.action ? `<button type="button" class="text-destructive"${mark(device.action)}>${device.action.text}</button>` : ''}</li>`)}</ul>`,
  act: (item, danger) =>
    `<button type="button" class="h-9 rounded-md px-4 ${danger ? 'bg-destructive' : 'border'}"${mark(item)}>${item.text}</button>`,
  tick: (item) =>
    `<div class="flex gap-2"${mark(item)}><button type="button" role="checkbox" aria-checked="false" data-state="unchecked" id="r-${item.mark}"></button><label for="r-${item.mark}">${item.text}</label></div>`,
  toggle: (item) =>
    `<div class="flex justify-between"${mark(item)}><label for="sw-1">${item.text}</label><button type="button" role="switch" id="sw-1" aria-checked="true" data-state="checked"><span data-state="checked"></span></button></div>`,
  facts: (pairs) =>
    `<div class="grid grid-cols-2">${each(pairs, ([a, b]) => `<span class="text-muted-foreground">${a}</span><span>${b}</span>`)}</div>`,
  field: (label) => `<div class="space-y-2"><label for="f1">${label}</label><input id="f1" class="h-9 w-full rounded-md border"></div>`,
  more: (opener, items) =>
    `<button type="button" id="radix-r1" aria-haspopup="menu" aria-expanded="true" data-state="open"${mark(opener)}>${svg}</button><div role="menu" aria-labelledby="radix-r1" data-state="open">${each(items, (item) => `<div role="menuitem" tabindex="-1" data-radix-collection-item=""${mark(item)}>${item.text}</div>`)}</div>`,
  pane: (title, body) => `<div role="alertdialog" data-state="open" aria-labelledby="pt"><h2 id="pt">${title}</h2>${body}</div>`,
};

/** Forms drawn by a server, with submit inputs. */
const server: Kit = {
  name: 'server-forms',
  generation: '2012',
  frame: (title, body, menu, brand) =>
    `<table width="100%"><tr><td><b>${brand}</b></td><td align="right">${each(menu, (item) => `<a href="/go"${mark(item)}>${item.text}</a> | `)}</td></tr></table><form method="post" action="/do"><h3${mark(title)}>${title.text}</h3>${body}</form>`,
  list: (items) =>
    `<ul>${each(items, (item) => `<li>${maybe(item.value, (text) => `${text} `)}<a href="/go?x=1"${mark(item)}>${item.text}</a></li>`)}</ul>`,
  grid: (items) => `<p>${each(items, (item) => `[ <a href="/go?y=1"${mark(item)}>${item.text}</a> ] `)}</p>`,
  heading: (item) => `<p><strong${mark(item)}>${item.text}</strong></p>`,
  devices: (devices) =>
    `<table border="1">${each(devices, (device, index) => `<tr${mark(device)}><td><input type="radio" name="d" value="${index}"></td><td><a href="/go?d=${index}">${device.name}</a></td><td>${device.seen}</td>${device.action ? `<td><input type="submit" name="r${index}" value="${device.action.text}"${mark(device.action)}></td>` : ''}</tr>`)}</table>`,
  act: (item) => `<input type="submit" value="${item.text}"${mark(item)}>`,
  tick: (item) => `<p><label${mark(item)}><input type="checkbox" name="c"> ${item.text}</label></p>`,
  toggle: (item) => `<fieldset><input type="submit" name="t" value="${item.text}"${mark(item)}></fieldset>`,
  facts: (pairs) => `<table>${each(pairs, ([a, b]) => `<tr><td align="right">${a}:</td><td>${b}</td></tr>`)}</table>`,
  field: (label) => `<p>${label}: <input type="text" name="q" size="30"></p>`,
  more: (_opener, items) => `<p>${each(items, (item) => `<input type="submit" value="${item.text}"${mark(item)}> `)}</p>`,
  pane: (title, body) => `<fieldset><legend>${title}</legend>${body}</fieldset>`,
};

/** Ionic elements. */
const ionic: Kit = {
  name: 'ionic',
  generation: '2027',
  frame: (title, body, menu) =>
    `<ion-app><ion-header><ion-toolbar><ion-title${mark(title)}>${title.text}</ion-title><ion-buttons slot="end">${each(menu, (item) => `<ion-button${mark(item)}>${item.text}</ion-button>`)}</ion-buttons></ion-toolbar></ion-header><ion-content>${body}</ion-content></ion-app>`,
  list: (items) =>
    `<ion-list>${each(items, (item) => `<ion-item button detail="true"${mark(item)}><ion-label>${item.text}${maybe(item.hint, (text) => `<p>${text}</p>`)}</ion-label>${maybe(item.value, (text) => `<ion-note slot="end">${text}</ion-note>`)}</ion-item>`)}</ion-list>`,
  grid: (items) =>
    `<ion-grid><ion-row>${each(items, (item) => `<ion-col><ion-card button${mark(item)}><ion-card-header><ion-card-title>${item.text}</ion-card-title></ion-card-header></ion-card></ion-col>`)}</ion-row></ion-grid>`,
  heading: (item) => `<ion-list-header><ion-label${mark(item)}>${item.text}</ion-label></ion-list-header>`,
  devices: (devices) =>
    `<ion-list>${each(devices, (device) => `<ion-item-sliding><ion-item button${mark(device)}><ion-label><h2>${device.name}</h2><p>${device.seen}</p></ion-label></ion-item>${device.action ? `<ion-item-options side="end"><ion-item-option color="danger"${mark(device.action)}>${device.action.text}</ion-item-option></ion-item-options>` : ''}</ion-item-sliding>`)}</ion-list>`,
  act: (item, danger) => `<ion-button expand="block"${danger ? ' color="danger"' : ''}${mark(item)}>${item.text}</ion-button>`,
  tick: (item) =>
    `<ion-item${mark(item)}><ion-checkbox label-placement="end" role="checkbox" aria-checked="false" tabindex="0">${item.text}</ion-checkbox></ion-item>`,
  toggle: (item) =>
    `<ion-item${mark(item)}><ion-toggle role="switch" aria-checked="true" tabindex="0">${item.text}</ion-toggle></ion-item>`,
  facts: (pairs) =>
    `<ion-list lines="none">${each(pairs, ([a, b]) => `<ion-item><ion-label>${a}</ion-label><ion-text slot="end">${b}</ion-text></ion-item>`)}</ion-list>`,
  field: (label) =>
    `<ion-item><ion-input aria-label="${label}" label="${label}"><input class="native-input" aria-label="${label}"></ion-input></ion-item>`,
  more: (opener, items) =>
    `<ion-button fill="clear" aria-haspopup="true"${mark(opener)}><ion-icon name="ellipsis-vertical"></ion-icon></ion-button><ion-action-sheet role="dialog"><div class="action-sheet-group">${each(items, (item) => `<button type="button" class="action-sheet-button"${mark(item)}><span class="action-sheet-button-inner">${item.text}</span></button>`)}</div></ion-action-sheet>`,
  pane: (title, body) => `<ion-modal class="show-modal"><ion-toolbar><ion-title>${title}</ion-title></ion-toolbar>${body}</ion-modal>`,
};

/** Carbon's structured lists and overflow menus. */
const carbon: Kit = {
  name: 'carbon',
  generation: '2026',
  frame: (title, body, menu, brand) =>
    `<header class="cds--header" aria-label="${brand}"><a class="cds--header__name" href="/">${brand}</a><div class="cds--header__global">${each(menu, (item) => `<button type="button" class="cds--header__action" aria-label="${item.text}"${mark(item)}>${svg}</button>`)}</div></header><main class="cds--content"><h1 class="cds--type-heading-05"${mark(title)}>${title.text}</h1>${body}</main>`,
  list: (items) =>
    `<div class="cds--contained-list"><ul role="list">${each(items, (item) => `<li class="cds--contained-list-item cds--contained-list-item--clickable"><button type="button" class="cds--contained-list-item__content"${mark(item)}>${item.text}${maybe(item.value, (text) => ` <em>${text}</em>`)}</button></li>`)}</ul></div>`,
  grid: (items) =>
    `<div class="cds--grid">${each(items, (item) => `<a class="cds--tile cds--tile--clickable cds--link" href="#"${mark(item)}>${item.text}</a>`)}</div>`,
  heading: (item) =>
    `<div class="cds--contained-list__header"><div class="cds--contained-list__label"${mark(item)}>${item.text}</div></div>`,
  devices: (devices) =>
    `<section class="cds--structured-list" role="table"><div class="cds--structured-list-tbody" role="rowgroup">${each(devices, (device) => `<div class="cds--structured-list-row" role="row" tabindex="0"${mark(device)}><div class="cds--structured-list-td" role="cell">${device.name}</div><div class="cds--structured-list-td" role="cell">${device.seen}</div>${device.action ? `<div role="cell"><button type="button" class="cds--btn cds--btn--danger--ghost"${mark(device.action)}>${device.action.text}</button></div>` : ''}</div>`)}</div></section>`,
  act: (item, danger) =>
    `<button type="button" class="cds--btn cds--btn--${danger ? 'danger' : 'secondary'}"${mark(item)}>${item.text}</button>`,
  tick: (item) =>
    `<div class="cds--checkbox-wrapper"${mark(item)}><input type="checkbox" class="cds--checkbox" id="cb-${item.mark}"><label for="cb-${item.mark}" class="cds--checkbox-label"><span class="cds--checkbox-label-text">${item.text}</span></label></div>`,
  toggle: (item) =>
    `<div class="cds--toggle"${mark(item)}><button type="button" class="cds--toggle__button" role="switch" aria-checked="true" aria-labelledby="tg-l"></button><div id="tg-l" class="cds--toggle__label">${item.text}</div></div>`,
  facts: (pairs) => `<dl class="cds--list">${each(pairs, ([a, b]) => `<div><dt>${a}</dt><dd>${b}</dd></div>`)}</dl>`,
  field: (label) =>
    `<div class="cds--form-item"><label class="cds--label" for="ti">${label}</label><input id="ti" class="cds--text-input"></div>`,
  more: (opener, items) =>
    `<button type="button" class="cds--overflow-menu" aria-haspopup="true" aria-expanded="true"${mark(opener)}>${svg}</button><ul class="cds--overflow-menu-options" role="menu">${each(items, (item) => `<li class="cds--overflow-menu-options__option" role="none"><button type="button" role="menuitem" class="cds--overflow-menu-options__btn"${mark(item)}><span>${item.text}</span></button></li>`)}</ul>`,
  pane: (title, body) =>
    `<div class="cds--modal is-visible" role="presentation"><div class="cds--modal-container" role="dialog" aria-modal="true" aria-label="${title}"><h3>${title}</h3>${body}</div></div>`,
};

export const KITS_A: readonly Kit[] = [radix, server, ionic, carbon];
