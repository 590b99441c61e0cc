/** Hybrid-app and enterprise frameworks: Ionic, Angular Material, server-side cards. */
import { current, each, icon, isOn, type Kit, off, PHONE, page, plain, uid, weighty, when } from '../core';

const i = plain((p) => `ion-x-${p}`);
/** Ionic: custom elements in the light tree. */
export const ionic: Kit = {
  ...i,
  name: 'ionic',
  generation: 'hybrid app opened in the web view',
  bar: true,
  shell: (f) =>
    page(
      f,
      `<ion-app class="md"><ion-header class="header-md"><ion-toolbar><ion-buttons slot="start"><ion-back-button></ion-back-button></ion-buttons><ion-title class="title-default"${f.head?.at ?? ''}>${f.head?.text ?? f.brand}</ion-title></ion-toolbar></ion-header><ion-content>${f.main}<div class="legal">${each(f.foot, (b) => `<a href="#">${b.text}</a> `)}</div></ion-content>${f.bare ? '' : `<ion-tab-bar slot="bottom">${each([...f.nav.slice(0, 1), ...f.nav.slice(-3)], (b) => `<ion-tab-button class="${current(b) ? 'tab-selected' : ''}"${b.at}><ion-icon></ion-icon><ion-label>${b.text}</ion-label></ion-tab-button>`)}</ion-tab-bar>`}</ion-app>`,
      PHONE,
    ),
  h2: (b) => `<ion-list-header><ion-label${b.at}>${b.text}</ion-label></ion-list-header>`,
  p: (b) => `<ion-text color="medium"><p${b.at}>${b.text}</p></ion-text>`,
  rows: (xs) =>
    `<ion-list inset="true">${each(xs, ([t, hint, v, act]) => `<ion-item button detail="true" class="item md ion-activatable"${t?.at ?? ''}><ion-label><h3>${t?.text}</h3>${when(hint, (b) => `<p>${b.text}</p>`)}</ion-label>${when(v, (b) => `<ion-note slot="end">${b.text}</ion-note>`)}${when(act, (b) => `<ion-button slot="end" fill="clear"${b.at}>${b.text}</ion-button>`)}</ion-item>`)}</ion-list>`,
  tiles: (xs) =>
    `<ion-grid><ion-row>${each(xs, ([t, hint]) => `<ion-col size="4"><ion-card button class="ion-activatable"${t?.at ?? ''}><ion-card-header><ion-card-title>${t?.text}</ion-card-title>${when(hint, (b) => `<ion-card-subtitle>${b.text}</ion-card-subtitle>`)}</ion-card-header></ion-card></ion-col>`)}</ion-row></ion-grid>`,
  devs: (xs) =>
    `<ion-list>${each(xs, ([n, s, m, act]) => `<ion-item-sliding><ion-item button${n?.at ?? ''}><ion-avatar slot="start"></ion-avatar><ion-label><h2>${n?.text}</h2><p>${s?.text ?? ''}</p></ion-label>${when(m, (b) => `<ion-button slot="end" fill="clear" aria-label="${b.text}"${b.at}><ion-icon name="ellipsis-vertical"></ion-icon></ion-button>`)}</ion-item>${when(act, (b) => `<ion-item-options><ion-item-option color="danger"${b.at}>${b.text}</ion-item-option></ion-item-options>`)}</ion-item-sliding>`)}</ion-list>`,
  sw: (x) =>
    `<ion-item><ion-toggle class="${isOn(x) ? 'toggle-checked' : ''}" aria-checked="${isOn(x)}" role="switch"${x[0]?.at}>${x[0]?.text}</ion-toggle></ion-item>${when(x[2], (b) => `<ion-note>${b.text}</ion-note>`)}`,
  tick: (x) =>
    `<ion-item lines="none"><ion-checkbox class="${isOn(x) ? 'checkbox-checked' : ''}" aria-checked="${isOn(x)}" role="checkbox"${x[0]?.at}>${x[0]?.text}</ion-checkbox></ion-item>`,
  btns: (xs) =>
    each(
      xs,
      (b) =>
        `<ion-button expand="block" color="${weighty(b) ? 'danger' : 'light'}" class="button${off(b, ' button-disabled')}"${off(b, ' aria-disabled="true"')}${b.at}>${b.text}</ion-button>`,
    ),
  dlg: (t, inner) =>
    `<ion-alert role="alertdialog" class="overlay"><ion-backdrop></ion-backdrop><div class="alert-wrapper"><div class="alert-head"><h2 class="alert-title"${t.at}>${t.text}</h2></div><div class="alert-message">${inner}</div></div></ion-alert>`,
  pane: (t, inner) =>
    `<ion-modal class="modal-sheet show-modal"><ion-header><ion-toolbar><ion-title${t.at}>${t.text}</ion-title></ion-toolbar></ion-header><ion-content>${inner}</ion-content></ion-modal>`,
  menu: (xs) =>
    `<ion-action-sheet><div class="action-sheet-group">${each(xs, (b) => `<button type="button" class="action-sheet-button"${b.at}><span class="action-sheet-button-inner">${b.text}</span></button>`)}</div></ion-action-sheet>`,
  acc: (t, inner) =>
    `<ion-accordion-group value="a"><ion-accordion value="a" class="accordion-expanded"><ion-item slot="header"${t.at}><ion-label>${t.text}</ion-label></ion-item><div slot="content">${inner}</div></ion-accordion></ion-accordion-group>`,
};

const ng = '_ngcontent-ng-c3120714418=""';
const n = plain((p) => `app-${p}`);
/** Angular Material: scoped attributes, sliding toggles, expansion panels. */
export const angular: Kit = {
  ...n,
  name: 'angular',
  generation: 'Angular Material console',
  shell: (f) =>
    page(
      f,
      `<app-root ng-version="17.3.9"><mat-toolbar ${ng} class="mat-toolbar mat-primary"><span ${ng}>${f.brand}</span><span class="spacer"></span>${each(f.top, (b) => `<button ${ng} mat-button type="button" class="mdc-button mat-mdc-button"${b.at}><span class="mdc-button__label">${b.text}</span></button>`)}</mat-toolbar><mat-sidenav-container ${ng}>${f.bare ? '' : `<mat-sidenav ${ng} class="mat-drawer mat-sidenav"><mat-nav-list role="navigation">${each(f.nav, (b) => `<a ${ng} mat-list-item href="#" class="mat-mdc-list-item mdc-list-item${current(b) ? ' mdc-list-item--activated' : ''}"${b.at}><span class="mdc-list-item__primary-text">${b.text}</span></a>`)}</mat-nav-list></mat-sidenav>`}<mat-sidenav-content ${ng}><router-outlet></router-outlet><app-page ${ng}>${f.main}</app-page></mat-sidenav-content></mat-sidenav-container><app-footer>${each(f.foot, (b) => `<a ${ng} href="#">${b.text}</a>`)}</app-footer></app-root>`,
    ),
  h: (b) => `<h1 ${ng} class="mat-headline-5"${b.at}>${b.text}</h1>`,
  rows: (xs) =>
    `<mat-action-list ${ng}>${each(xs, ([t, hint, v, act]) => `<div ${ng} class="row"><button ${ng} mat-list-item type="button" class="mat-mdc-list-item mdc-list-item"${t?.at ?? ''}><span class="mdc-list-item__content"><span class="mdc-list-item__primary-text">${t?.text}</span>${when(hint, (b) => `<span class="mdc-list-item__secondary-text">${b.text}</span>`)}${when(v, (b) => `<span class="mdc-list-item__meta">${b.text}</span>`)}</span></button>${when(act, (b) => `<button ${ng} mat-stroked-button type="button"${b.at}><span class="mdc-button__label">${b.text}</span></button>`)}</div>`)}</mat-action-list>`,
  tiles: (xs) =>
    `<mat-grid-list ${ng} cols="4">${each(xs, ([t, hint]) => `<mat-grid-tile ${ng} class="mat-grid-tile"><div class="mat-grid-tile-content"><a ${ng} href="#"${t?.at ?? ''}>${t?.text}</a>${when(hint, (b) => `<span>${b.text}</span>`)}</div></mat-grid-tile>`)}</mat-grid-list>`,
  devs: (xs) =>
    `<mat-accordion ${ng}>${each(xs, ([x, s, m, act]) => `<mat-expansion-panel ${ng} class="mat-expansion-panel"><mat-expansion-panel-header role="button" tabindex="0" aria-expanded="false"${x?.at ?? ''}><mat-panel-title>${x?.text}</mat-panel-title><mat-panel-description>${s?.text ?? ''}</mat-panel-description></mat-expansion-panel-header>${when(m, (b) => `<button ${ng} mat-icon-button type="button" aria-label="${b.text}"${b.at}><mat-icon>more_vert</mat-icon></button>`)}${when(act, (b) => `<mat-action-row><button ${ng} mat-button type="button"${b.at}>${b.text}</button></mat-action-row>`)}</mat-expansion-panel>`)}</mat-accordion>`,
  sw: (x) =>
    `<mat-slide-toggle ${ng} class="mat-mdc-slide-toggle${isOn(x) ? ' mat-mdc-slide-toggle-checked' : ''}"><div class="mdc-form-field"><button class="mdc-switch" role="switch" type="button" aria-checked="${isOn(x)}" aria-labelledby="mst${uid(x[0])}"${x[0]?.at}><div class="mdc-switch__track"></div></button><label class="mdc-label" id="mst${uid(x[0])}">${x[0]?.text}</label></div></mat-slide-toggle>${when(x[2], (b) => `<mat-hint>${b.text}</mat-hint>`)}`,
  tick: (x) =>
    `<mat-checkbox ${ng} class="mat-mdc-checkbox"${x[0]?.at}><div class="mdc-form-field"><div class="mdc-checkbox"><input type="checkbox" class="mdc-checkbox__native-control" id="mc${uid(x[0])}"${isOn(x) ? ' checked' : ''}></div><label class="mdc-label" for="mc${uid(x[0])}">${x[0]?.text}</label></div></mat-checkbox>`,
  btns: (xs) =>
    `<mat-dialog-actions ${ng}>${each(xs, (b) => `<button ${ng} mat-${weighty(b) ? 'raised' : 'stroked'}-button type="button" color="${weighty(b) ? 'warn' : ''}"${off(b, ' disabled="true"')}${b.at}><span class="mdc-button__label">${b.text}</span></button>`)}</mat-dialog-actions>`,
  dlg: (t, inner) =>
    `<div class="cdk-overlay-container"><div class="cdk-overlay-backdrop cdk-overlay-backdrop-showing"></div><mat-dialog-container role="dialog" aria-modal="true"><h2 mat-dialog-title class="mdc-dialog__title"${t.at}>${t.text}</h2><mat-dialog-content>${inner}</mat-dialog-content></mat-dialog-container></div>`,
  steps: (xs) =>
    `<mat-stepper class="mat-stepper-horizontal">${each(xs, (b) => `<mat-step-header role="tab" aria-selected="${current(b)}"><div class="mat-step-label">${b.text}</div></mat-step-header>`)}</mat-stepper>`,
};

const k = (p: string): string => `${p} svelte-${(p.length * 104729).toString(36)}`;
/** Articles and figures, each row a small card. */
export const cards: Kit = {
  ...plain(k),
  name: 'cards',
  generation: 'Svelte cards, semantic tags',
  shell: (f) =>
    page(
      f,
      `<div style="display: contents"><header class="${k('top')}"><a class="${k('home')}" href="/">${f.brand}</a>${f.bare ? '' : `<details class="${k('burger')}"><summary>${icon}</summary><nav>${each(f.nav, (b) => `<a class="${k('link')}" href="#"${current(b) ? ' aria-current="true"' : ''}${b.at}>${b.text}</a>`)}</nav></details>`}<div class="${k('who')}">${each(f.top, (b) => `<a href="#"${b.at}>${b.text}</a>`)}</div></header><main class="${k('wrap')}">${f.main}</main><footer class="${k('low')}">${each(f.foot, (b) => `<a href="#">${b.text}</a>`)}</footer></div>`,
      PHONE,
    ),
  rows: (xs) =>
    `<section class="${k('cards')}">${each(xs, ([t, hint, v, act]) => `<article class="${k('card')}"><h3>${act ? `<span${t?.at ?? ''}>${t?.text}</span>` : `<a href="#"${t?.at ?? ''}>${t?.text}</a>`}</h3>${when(v, (b) => `<p class="${k('now')}">${b.text}</p>`)}${when(hint, (b) => `<p class="${k('say')}">${b.text}</p>`)}${when(act, (b) => `<footer><button class="${k('do')}" type="button"${b.at}>${b.text}</button></footer>`)}</article>`)}</section>`,
  devs: (xs) =>
    `<section class="${k('devs')}">${each(xs, ([n, s, m, act]) => `<figure class="${k('dev')}"${n?.at ?? ''}><img alt="" src="data:,"><figcaption><strong>${n?.text}</strong><span>${s?.text ?? ''}</span></figcaption>${when(act, (b) => `<button type="button" class="${k('do')}"${b.at}>${b.text}</button>`)}${when(m, (b) => `<button type="button" class="${k('dots')}" title="${b.text}"${b.at}>${icon}</button>`)}</figure>`)}</section>`,
  facts: (xs) => `<section class="${k('specs')}">${each(xs, ([a, b]) => `<p><b>${a?.text}</b><br>${b?.text ?? ''}</p>`)}</section>`,
  sw: (x) =>
    `<article class="${k('card')}"><label><strong>${x[0]?.text}</strong><input type="checkbox" class="${k('toggle')}"${isOn(x) ? ' checked' : ''}${x[0]?.at}></label>${when(x[2], (b) => `<p>${b.text}</p>`)}</article>`,
};
