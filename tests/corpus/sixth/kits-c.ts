import { each, type Item, type Kit, mark, maybe, svg } from './kit';
import { KITS_A } from './kits-a';

const [radix] = KITS_A as [Kit];

/** Material of React, with its dialogs. */
const mui: Kit = {
  ...radix,
  name: 'mui6',
  generation: '2026',
  frame: (title, body, menu, brand) =>
    `<div id="root"><div class="MuiAppBar-root"><h6 class="MuiTypography-root">${brand}</h6></div><div class="MuiDrawer-root"><ul class="MuiList-root">${each(menu, (item) => `<li class="MuiListItem-root"><div class="MuiButtonBase-root MuiListItemButton-root" tabindex="0" role="button"${mark(item)}><div class="MuiListItemText-root"><span>${item.text}</span></div></div></li>`)}</ul></div><div class="MuiContainer-root"><h4 class="MuiTypography-h4"${mark(title)}>${title.text}</h4>${body}</div></div>`,
  list: (items) =>
    `<ul class="MuiList-root">${each(items, (item) => `<div class="MuiButtonBase-root MuiListItemButton-root css-1r6x" tabindex="0" role="button"${mark(item)}><div class="MuiListItemText-root"><span class="MuiListItemText-primary">${item.text}</span>${maybe(item.value, (text) => `<p class="MuiListItemText-secondary">${text}</p>`)}</div></div>`)}</ul>`,
  grid: (items) =>
    `<div class="MuiGrid2-root">${each(items, (item) => `<div class="MuiPaper-root MuiCard-root"><button class="MuiButtonBase-root MuiCardActionArea-root" type="button"${mark(item)}><div class="MuiCardContent-root">${item.text}</div></button></div>`)}</div>`,
  heading: (item) => `<li class="MuiListSubheader-root"${mark(item)}>${item.text}</li>`,
  devices: (devices) =>
    each(
      devices,
      (device) =>
        `<div class="MuiPaper-root MuiCard-root"${mark(device)}><div class="MuiCardHeader-root"><span class="MuiCardHeader-title">${device.name}</span><span class="MuiCardHeader-subheader">${device.seen}</span></div>${device.action ? `<div class="MuiCardActions-root"><button type="button" class="MuiButton-root MuiButton-textError"${mark(device.action)}>${device.action.text}</button></div>` : ''}</div>`,
    ),
  act: (item, danger) =>
    `<button type="button" class="MuiButtonBase-root MuiButton-root MuiButton-${danger ? 'containedError' : 'outlined'}"${mark(item)}>${item.text}<span class="MuiTouchRipple-root"></span></button>`,
  tick: (item) =>
    `<label class="MuiFormControlLabel-root"${mark(item)}><span class="MuiCheckbox-root"><input class="PrivateSwitchBase-input" type="checkbox">${svg}</span><span class="MuiFormControlLabel-label">${item.text}</span></label>`,
  toggle: (item) =>
    `<label class="MuiFormControlLabel-root"${mark(item)}><span class="MuiSwitch-root"><input type="checkbox" checked class="MuiSwitch-input"><span class="MuiSwitch-track"></span></span><span>${item.text}</span></label>`,
  pane: (title, body) =>
    `<div role="presentation" class="MuiDialog-root"><div class="MuiDialog-paper" role="dialog" aria-labelledby="mt"><h2 id="mt" class="MuiDialogTitle-root">${title}</h2><div class="MuiDialogContent-root">${body}</div></div></div>`,
};

/** Tables for everything, acts in the last column. */
const table: Kit = {
  ...radix,
  name: 'tdesign-table',
  generation: '2026',
  frame: (title, body, menu, brand) =>
    `<section class="t-layout"><aside class="t-layout__sider"><ul class="t-menu">${each(menu, (item) => `<li class="t-menu__item"${mark(item)}><span class="t-menu__content">${item.text}</span></li>`)}</ul></aside><main class="t-layout__content"><div class="t-breadcrumb"><span>${brand}</span> / <span class="t-breadcrumb__inner"${mark(title)}>${title.text}</span></div>${body}</main></section>`,
  list: (items) =>
    `<div class="t-table"><table><tbody>${each(items, (item) => `<tr class="t-table__row"${mark(item)}><th scope="row">${item.text}</th><td>${item.value ?? ''}</td><td><a class="t-link" href="javascript:;" aria-label="${item.text}">${svg}</a></td></tr>`)}</tbody></table></div>`,
  grid: (items) =>
    `<div class="t-row">${each(items, (item) => `<div class="t-col t-col-3"><div class="t-card t-card--bordered"${mark(item)}><div class="t-card__body">${item.text}</div></div></div>`)}</div>`,
  heading: (item) =>
    `<div class="t-divider t-divider--with-text"><span class="t-divider__inner-text"${mark(item)}>${item.text}</span></div>`,
  devices: (devices) =>
    `<table class="t-table__content"><thead><tr><th>#</th><th></th><th></th></tr></thead><tbody>${each(devices, (device, index) => `<tr${mark(device)}><td>${index + 1}</td><td>${device.name}</td><td>${device.seen}</td><td>${device.action ? `<span class="t-link t-link--theme-danger" tabindex="0"${mark(device.action)}>${device.action.text}</span>` : ''}</td></tr>`)}</tbody></table>`,
  facts: (pairs) =>
    `<div class="t-descriptions"><table><tbody>${each(pairs, ([a, b]) => `<tr><td class="t-descriptions__label">${a}</td><td class="t-descriptions__content">${b}</td></tr>`)}</tbody></table></div>`,
  toggle: (item) =>
    `<div class="t-form__item"${mark(item)}><div class="t-form__label">${item.text}</div><div class="t-form__controls"><button type="button" role="switch" class="t-switch t-is-checked"><span class="t-switch__handle"></span></button></div></div>`,
};

/** A dropdown and list groups. */
const bootstrap: Kit = {
  ...radix,
  name: 'bootstrap',
  generation: '2025',
  frame: (title, body, menu, brand) =>
    `<nav class="navbar"><a class="navbar-brand" href="/">${brand}</a><div class="dropdown"><a class="dropdown-toggle" data-bs-toggle="dropdown" href="#">mi@•••.com</a><ul class="dropdown-menu show">${each(menu, (item) => `<li><a class="dropdown-item" href="#"${mark(item)}>${item.text}</a></li>`)}</ul></div></nav><div class="container"><div class="card"><div class="card-header"><strong${mark(title)}>${title.text}</strong></div><div class="card-body">${body}</div></div></div>`,
  list: (items) =>
    `<div class="list-group">${each(items, (item) => `<a href="#" class="list-group-item list-group-item-action d-flex"${mark(item)}><i class="bi bi-dot"></i>${item.text}${maybe(item.value, (text) => `<span class="badge ms-auto">${text}</span>`)}</a>`)}</div>`,
  grid: (items) =>
    `<ul class="nav nav-pills">${each(items, (item) => `<li class="nav-item"><a class="nav-link" href="#"${mark(item)}>${item.text}</a></li>`)}</ul>`,
  tick: (item) =>
    `<div class="form-check"${mark(item)}><input class="form-check-input" type="checkbox" id="b-${item.mark}"><label class="form-check-label" for="b-${item.mark}">${item.text}</label></div>`,
  toggle: (item) =>
    `<div class="form-check form-switch"${mark(item)}><input class="form-check-input" type="checkbox" role="switch" checked id="bs"><label class="form-check-label" for="bs">${item.text}</label></div>`,
  act: (item, danger) => `<a href="#" class="btn btn-${danger ? 'outline-danger' : 'light'}"${mark(item)}>${item.text}</a>`,
  pane: (title, body) =>
    `<div class="modal show" tabindex="-1"><div class="modal-dialog"><div class="modal-header"><h5 class="modal-title">${title}</h5></div><div class="modal-body">${body}</div></div></div>`,
};

/** Pictures whose names are in attributes only. */
const icons: Kit = {
  ...radix,
  name: 'icons',
  generation: '2027',
  frame: (title, body, menu) =>
    `<div class="rail" role="toolbar">${each(menu, (item) => `<button type="button" class="ib" title="${item.text}"${mark(item)}>${svg}</button>`)}</div><div class="pane"><h1${mark(title)}>${title.text}</h1>${body}</div>`,
  list: (items) =>
    each(
      items,
      (item, index) =>
        `<div class="ln"><span id="ic-${index}">${item.text}</span><button type="button" aria-labelledby="ic-${index}"${mark(item)}>${svg}</button></div>`,
    ),
  grid: (items) =>
    `<div class="dock">${each(items, (item) => `<a href="#" aria-label="${item.text}"${mark(item)}><img src="data:," alt=""></a>`)}</div>`,
  devices: (devices) =>
    each(
      devices,
      (device) =>
        `<figure${mark(device)}><img src="data:," alt="${device.name}"><figcaption>${device.name}<br>${device.seen}</figcaption>${device.action ? `<button type="button" aria-label="${device.action.text}"${mark(device.action)}>${svg}</button>` : ''}</figure>`,
    ),
  act: (item) =>
    `<button type="button" class="ib"${mark(item)}><svg viewBox="0 0 9 9" role="img"><title>${item.text}</title><path d="M0 0"/></svg></button>`,
  toggle: (item) => `<button type="button" class="ib on" aria-pressed="true" aria-label="${item.text}"${mark(item)}>${svg}</button>`,
};

/** Angular's elements. */
const angular: Kit = {
  ...radix,
  name: 'angular-mdc',
  generation: '2026',
  frame: (title, body, menu, brand) =>
    `<app-root><mat-toolbar>${brand}</mat-toolbar><mat-sidenav-container><mat-sidenav><mat-nav-list>${each(menu, (item) => `<a mat-list-item class="mdc-list-item"${mark(item)}><span class="mdc-list-item__content"><span matListItemTitle>${item.text}</span></span></a>`)}</mat-nav-list></mat-sidenav><mat-sidenav-content><router-outlet></router-outlet><app-page><div class="mat-headline-4"${mark(title)}>${title.text}</div>${body}</app-page></mat-sidenav-content></mat-sidenav-container></app-root>`,
  list: (items) =>
    each(
      items,
      (item) =>
        `<mat-expansion-panel><mat-expansion-panel-header role="button" tabindex="0" aria-expanded="false"${mark(item)}><mat-panel-title>${item.text}</mat-panel-title>${maybe(item.value, (text) => `<mat-panel-description>${text}</mat-panel-description>`)}</mat-expansion-panel-header></mat-expansion-panel>`,
    ),
  grid: (items) =>
    `<mat-grid-list>${each(items, (item) => `<mat-grid-tile><a mat-fab extended href="#"${mark(item)}><span class="mdc-button__label">${item.text}</span></a></mat-grid-tile>`)}</mat-grid-list>`,
  devices: (devices) =>
    `<mat-selection-list role="listbox">${each(devices, (device) => `<mat-list-option role="option" tabindex="0"${mark(device)}><span matListItemTitle>${device.name}</span><span matListItemLine>${device.seen}</span></mat-list-option>${device.action ? `<button mat-button type="button"${mark(device.action)}><span class="mdc-button__label">${device.action.text}</span></button>` : ''}`)}</mat-selection-list>`,
  act: (item) =>
    `<button mat-flat-button type="button" class="mdc-button"${mark(item)}><span class="mat-mdc-button-persistent-ripple"></span><span class="mdc-button__label">${item.text}</span></button>`,
  tick: (item) =>
    `<mat-checkbox${mark(item)}><div class="mdc-form-field"><input type="checkbox" class="mdc-checkbox__native-control" id="m-${item.mark}"><label for="m-${item.mark}">${item.text}</label></div></mat-checkbox>`,
  toggle: (item) =>
    `<mat-slide-toggle${mark(item)}><div class="mdc-form-field"><button type="button" role="switch" class="mdc-switch" aria-checked="true" id="st"></button><label for="st">${item.text}</label></div></mat-slide-toggle>`,
  pane: (title, body) =>
    `<div class="cdk-overlay-container"><mat-bottom-sheet-container role="dialog" aria-modal="true"><h3>${title}</h3>${body}</mat-bottom-sheet-container></div>`,
};

/** Anonymous boxes with delegated events. */
const boxes = (name: string, generation: string, say: (text: string) => string): Kit => {
  const box = (item: Item, name: string): string =>
    `<div class="${name}" tabindex="0"${mark(item)}><div class="x3fQa">${say(item.text)}</div>${maybe(item.value, (text) => `<div class="k9ZpL">${text}</div>`)}</div>`;
  return {
    ...radix,
    name,
    generation,
    frame: (title, body, menu, brand) =>
      `<div id="app" class="_1aBq"><div class="_7Hn"><div>${say(brand)}</div>${each(menu, (item) => box(item, '_m0'))}</div><div class="_c9"><div class="_t1"${mark(title)}>${say(title.text)}</div>${body}</div></div>`,
    list: (items) => `<div class="_l4">${each(items, (item) => box(item, '_r2'))}</div>`,
    grid: (items) => `<div class="_g4">${each(items, (item) => box(item, '_q7'))}</div>`,
    heading: (item) => `<div class="_h5"${mark(item)}>${say(item.text)}</div>`,
    devices: (devices) =>
      each(
        devices,
        (device) =>
          `<div class="_d8"${mark(device)}><div>${device.name}</div><div>${say(device.seen)}</div>${device.action ? box(device.action, '_a1') : ''}</div>`,
      ),
    act: (item) => box(item, '_b6'),
    tick: (item) => `<div class="_k3"${mark(item)}><i class="_k3i"></i><div>${say(item.text)}</div></div>`,
    toggle: (item) => `<div class="_s2"${mark(item)}><div>${say(item.text)}</div><div class="_s2i _on"><div></div></div></div>`,
    pane: (title, body) => `<div class="_mask"></div><div class="_p0"><div>${say(title)}</div>${body}</div>`,
  };
};

export const KITS_C: readonly Kit[] = [
  mui,
  table,
  bootstrap,
  icons,
  angular,
  boxes('hashed-boxes', '2027', (text) => text),
  boxes(
    'browser-translated',
    '2026',
    (text) => `<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">${text}</font></font>`,
  ),
  boxes('split-labels', '2027', (text) =>
    text
      .split(' ')
      .map((word) => `<span class="w">${word}</span>`)
      .join(' '),
  ),
];
