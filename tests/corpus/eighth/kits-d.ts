import { each, esc, type Item, type Kit, link, mark, where } from './kit';

/** A row of the shared elements, drawn inside its own shadow. */
const shadow = (tag: string, inside: string): string => `<${tag}><template shadowrootmode="open">${inside}</template></${tag}>`;

/** A card for each device: custom elements with shadow roots. */
const cards: Kit = {
  name: 'lit-cards',
  generation: '2027 cards, web components',
  frame: ({ site, title, user, nav, menu, foot, body, layer }) =>
    `<mi-shell><header slot="top"><b>${esc(site)}</b> ${each(nav, (item) => shadow('mi-link', `<a part="a" href="${link(item)}"${item.current ? ' aria-current="page"' : ''}${mark(item)}><span>${esc(item.text)}</span></a>`))} <span>${esc(user)}</span></header><main><h1${mark(title)}>${esc(title.text)}</h1>${body}</main><footer>${each([...menu, ...foot], (item) => `<a href="${link(item)}"${mark(item)}>${esc(item.text)}</a> `)}<small>© Xiaomi</small></footer></mi-shell>${layer}`,
  section: (title, body) => `<mi-section><h2>${esc(title)}</h2>${body}</mi-section>`,
  text: (text) => `<p>${esc(text)}</p>`,
  lines: (items) =>
    each(items, (item) =>
      shadow(
        'mi-row',
        `<button part="row" type="button"${mark(item)}><span class="label">${esc(item.text)}</span>${where(item.hint, (hint) => `<span class="hint">${hint}</span>`)}${where(item.value, (value) => `<span class="value">${value}</span>`)}</button>`,
      ),
    ),
  tiles: (items) =>
    `<mi-grid>${each(items, (item) => shadow('mi-tile', `<a class="tile" href="${link(item)}"${mark(item)}><slot name="icon"></slot><span>${esc(item.text)}</span></a>`))}</mi-grid>`,
  devices: (rows) =>
    `<mi-grid>${each(rows, (row) =>
      shadow(
        'mi-device-card',
        `<article${mark(row)}><h3>${esc(row.name)}</h3><p>${esc(row.status)}</p>${row.menu ? `<button type="button" class="kebab" aria-label="${esc(row.menu.text)}"${mark(row.menu)}><svg aria-hidden="true"></svg></button>` : ''}${row.action ? `<button type="button" class="quiet danger"${mark(row.action)}>${esc(row.action.text)}</button>` : ''}</article>`,
      ),
    )}</mi-grid>`,
  facts: (pairs) => `<dl>${each(pairs, ([name, value]) => `<dt>${esc(name)}</dt><dd>${esc(value)}</dd>`)}</dl>`,
  buttons: (items) =>
    `<mi-actions>${each(items, (item) => shadow('mi-button', `<button type="button" part="button" class="${item.danger ? 'danger' : 'plain'}"${mark(item)}><span>${esc(item.text)}</span></button>`))}</mi-actions>`,
  toggle: (item) =>
    shadow(
      'mi-switch',
      `<label${mark(item)}><span>${esc(item.text)}</span>${where(item.hint, (hint) => `<small>${hint}</small>`)}<input type="checkbox" role="switch"${item.on ? ' checked' : ''}></label>`,
    ),
  tick: (item) => shadow('mi-checkbox', `<label${mark(item)}><input type="checkbox"><span>${esc(item.text)}</span></label>`),
  points: (texts) => `<mi-note><ul>${each(texts, (text) => `<li>${esc(text)}</li>`)}</ul></mi-note>`,
  steps: (names, current) => `<mi-steps value="${current}">${each(names, (name) => `<span>${esc(name)}</span>`)}</mi-steps>`,
  options: (items) =>
    shadow(
      'mi-menu',
      `<div role="menu">${each(items, (item) => `<button type="button" role="menuitem"${mark(item)}>${esc(item.text)}</button>`)}</div>`,
    ),
  layer: (title, body) => `<dialog open aria-modal="true"><h2>${esc(title)}</h2>${body}</dialog>`,
};

const navItem = (item: Item): string =>
  `<a mat-list-item class="mdc-list-item mat-mdc-list-item${item.current ? ' mdc-list-item--activated' : ''}" href="${link(item)}"${mark(item)}><span class="mdc-list-item__content"><span class="mdc-list-item__primary-text">${esc(item.text)}</span></span></a>`;

/** A drawer: Angular Material. */
const drawer: Kit = {
  name: 'angular-drawer',
  generation: '2026 drawer, Angular Material',
  frame: ({ site, title, user, nav, menu, foot, body, layer }) =>
    `<app-root ng-version="19.2.1"><mat-sidenav-container class="mat-drawer-container"><mat-sidenav class="mat-drawer mat-sidenav mat-drawer-opened" tabindex="-1"><div class="mat-drawer-inner-container"><div class="who" _ngcontent-ng-c42="">${esc(user)}</div><mat-nav-list role="navigation" class="mat-mdc-nav-list">${each(nav, navItem)}<mat-divider role="separator"></mat-divider>${each(menu, navItem)}</mat-nav-list></div></mat-sidenav><mat-sidenav-content class="mat-drawer-content"><mat-toolbar class="mat-toolbar"><button mat-icon-button type="button" aria-label="☰"><mat-icon role="img" aria-hidden="true" class="material-icons">menu</mat-icon></button><span>${esc(site)}</span></mat-toolbar><app-page _nghost-ng-c42=""><h1 _ngcontent-ng-c42=""${mark(title)}>${esc(title.text)}</h1>${body}</app-page><app-footer><span>© Xiaomi</span> ${each(foot, (item) => `<a href="${link(item)}"${mark(item)}>${esc(item.text)}</a> `)}</app-footer></mat-sidenav-content></mat-sidenav-container></app-root><div class="cdk-overlay-container">${layer}</div>`,
  section: (title, body) =>
    `<mat-card class="mat-mdc-card mdc-card"><mat-card-header><mat-card-title class="mat-mdc-card-title">${esc(title)}</mat-card-title></mat-card-header><mat-card-content>${body}</mat-card-content></mat-card>`,
  text: (text) => `<p _ngcontent-ng-c42="">${esc(text)}</p>`,
  lines: (items) =>
    `<mat-action-list role="group" class="mat-mdc-action-list mdc-list">${each(
      items,
      (item) =>
        `<button mat-list-item type="button" class="mat-mdc-list-item mdc-list-item mdc-list-item--with-two-lines"${mark(item)}><span class="mdc-list-item__content"><span matlistitemtitle class="mdc-list-item__primary-text">${esc(item.text)}</span>${where(item.value ?? item.hint, (more) => `<span matlistitemline class="mdc-list-item__secondary-text">${more}</span>`)}</span><mat-icon role="img" aria-hidden="true" class="material-icons">chevron_right</mat-icon></button>`,
    )}</mat-action-list>`,
  tiles: (items) =>
    `<mat-grid-list class="mat-grid-list">${each(items, (item) => `<mat-grid-tile class="mat-grid-tile"><button mat-flat-button type="button" class="mdc-button"${mark(item)}><mat-icon role="img" aria-hidden="true" class="material-icons">cloud</mat-icon><span class="mdc-button__label">${esc(item.text)}</span></button></mat-grid-tile>`)}</mat-grid-list>`,
  devices: (rows) =>
    `<mat-list role="list" class="mat-mdc-list">${each(
      rows,
      (row) =>
        `<mat-list-item role="listitem" class="mat-mdc-list-item mdc-list-item"${mark(row)}><mat-icon matlistitemicon role="img" aria-hidden="true" class="material-icons">smartphone</mat-icon><span class="mdc-list-item__content"><span class="mdc-list-item__primary-text">${esc(row.name)}</span><span class="mdc-list-item__secondary-text">${esc(row.status)}</span></span>${row.menu ? `<button mat-icon-button type="button" aria-label="${esc(row.menu.text)}"${mark(row.menu)}><mat-icon role="img" aria-hidden="true" class="material-icons">more_vert</mat-icon></button>` : ''}${row.action ? `<button mat-button type="button" class="mdc-button mat-warn"${mark(row.action)}><span class="mdc-button__label">${esc(row.action.text)}</span></button>` : ''}</mat-list-item>`,
    )}</mat-list>`,
  facts: (pairs) =>
    `<mat-list role="list">${each(pairs, ([name, value]) => `<mat-list-item role="listitem"><span class="k">${esc(name)}</span><span class="v">${esc(value)}</span></mat-list-item>`)}</mat-list>`,
  buttons: (items) =>
    `<mat-dialog-actions class="mat-mdc-dialog-actions">${each(items, (item) => `<button type="button" class="mdc-button mat-mdc-button${item.danger ? ' mat-warn' : ''}"${mark(item)}><span class="mat-mdc-button-persistent-ripple"></span><span class="mdc-button__label">${esc(item.text)}</span></button>`)}</mat-dialog-actions>`,
  toggle: (item) =>
    `<mat-slide-toggle class="mat-mdc-slide-toggle"${mark(item)}><div class="mdc-form-field"><button class="mdc-switch" role="switch" type="button" aria-checked="${item.on ?? false}" aria-label="${esc(item.text)}"></button><label class="mdc-label">${esc(item.text)}${where(item.hint, (hint) => ` <span class="sub">${hint}</span>`)}</label></div></mat-slide-toggle>`,
  tick: (item) =>
    `<mat-checkbox class="mat-mdc-checkbox"${mark(item)}><label class="mdc-form-field"><input type="checkbox" class="mdc-checkbox__native-control"><span class="mdc-label">${esc(item.text)}</span></label></mat-checkbox>`,
  points: (texts) => `<ul _ngcontent-ng-c42="">${each(texts, (text) => `<li _ngcontent-ng-c42="">${esc(text)}</li>`)}</ul>`,
  steps: (names, current) =>
    `<mat-stepper role="tablist" class="mat-stepper-horizontal">${each(names, (name, index) => `<mat-step-header role="tab" aria-selected="${index === current}"><div class="mat-step-label">${esc(name)}</div></mat-step-header>`)}</mat-stepper>`,
  options: (items) =>
    `<div class="cdk-overlay-pane"><div role="menu" class="mat-mdc-menu-panel"><div class="mat-mdc-menu-content">${each(items, (item) => `<button mat-menu-item type="button" role="menuitem" class="mat-mdc-menu-item"${mark(item)}><span class="mat-mdc-menu-item-text">${esc(item.text)}</span></button>`)}</div></div></div>`,
  layer: (title, body) =>
    `<div class="cdk-overlay-backdrop cdk-overlay-dark-backdrop"></div><div class="cdk-global-overlay-wrapper"><mat-dialog-container role="dialog" aria-modal="true" class="mat-mdc-dialog-container mdc-dialog--open"><h2 class="mat-mdc-dialog-title">${esc(title)}</h2><mat-dialog-content class="mat-mdc-dialog-content">${body}</mat-dialog-content></mat-dialog-container></div>`,
};

export const KITS_D: readonly Kit[] = [cards, drawer];
