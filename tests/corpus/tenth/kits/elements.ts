/** Pages of custom elements, of mini-program tags, of the browser's own widgets, and of nothing but `<div>`. */
import { current, each, icon, isOn, type Kit, off, PHONE, page, plain, weighty, when } from '../core';

const shadow = (inner: string): string => `<template shadowrootmode="open">${inner}</template>`;
const q = plain((p) => `mi-${p}`);
/** Custom elements; rows, switches, ticks and buttons live in open shadow roots. */
export const shadows: Kit = {
  ...q,
  name: 'shadow',
  generation: 'web components with open shadow roots',
  shell: (f) =>
    page(
      f,
      `<mi-app>${shadow(`<mi-bar><b>${f.brand}</b>${each(f.top, (b) => `<mi-link tabindex="0"${b.at}>${b.text}</mi-link>`)}</mi-bar>${f.bare ? '' : `<mi-side>${each(f.nav, (b) => `<a part="item" href="#"${current(b) ? ' aria-current="page"' : ''}${b.at}>${b.text}</a>`)}</mi-side>`}<section part="body"><slot></slot></section><small>${each(f.foot, (b) => `<a href="#">${b.text}</a> `)}</small>`)}<mi-view>${f.main}</mi-view></mi-app>`,
    ),
  h: (b) => `<mi-heading level="1">${shadow(`<h1${b.at}>${b.text}</h1>`)}</mi-heading>`,
  rows: (xs) =>
    `<mi-list>${each(xs, ([t, hint, v, act]) => `<mi-row>${shadow(`<div part="row" class="row" tabindex="0" role="${act ? 'group' : 'button'}"${t?.at ?? ''}><span class="label">${t?.text}</span>${when(v, (b) => `<span class="value">${b.text}</span>`)}${when(hint, (b) => `<span class="hint">${b.text}</span>`)}${when(act, (b) => `<button type="button"${b.at}>${b.text}</button>`)}</div>`)}</mi-row>`)}</mi-list>`,
  tiles: (xs) =>
    `<mi-tiles>${each(xs, ([t, hint]) => `<mi-tile>${shadow(`<a href="#" class="tile"${t?.at ?? ''}><slot name="icon"></slot><span>${t?.text}</span>${when(hint, (b) => `<small>${b.text}</small>`)}</a>`)}${icon}</mi-tile>`)}</mi-tiles>`,
  devs: (xs) =>
    `<mi-devices>${each(xs, ([n, s, m, act]) => `<mi-device${n?.at ?? ''}>${shadow(`<article><h3>${n?.text}</h3><p>${s?.text ?? ''}</p>${when(act, (b) => `<button type="button" class="quiet"${b.at}>${b.text}</button>`)}${when(m, (b) => `<button type="button" class="icon" aria-label="${b.text}"${b.at}>${icon}</button>`)}</article>`)}</mi-device>`)}</mi-devices>`,
  sw: (x) =>
    `<mi-switch>${shadow(`<label><span>${x[0]?.text}</span><input type="checkbox" role="switch"${isOn(x) ? ' checked' : ''}${x[0]?.at}></label>${when(x[2], (b) => `<p>${b.text}</p>`)}`)}</mi-switch>`,
  tick: (x) =>
    `<mi-check>${shadow(`<label${x[0]?.at}><input type="checkbox"${isOn(x) ? ' checked' : ''}><span>${x[0]?.text}</span></label>`)}</mi-check>`,
  btns: (xs) =>
    `<mi-actions>${each(xs, (b) => `<mi-button kind="${weighty(b) ? 'danger' : 'plain'}">${shadow(`<button type="button"${off(b)}${b.at}><span>${b.text}</span></button>`)}</mi-button>`)}</mi-actions>`,
  dlg: (t, inner) =>
    `<mi-dialog open>${shadow(`<div class="scrim"></div><div role="dialog" aria-modal="true"><h2${t.at}>${t.text}</h2><slot></slot></div>`)}${inner}</mi-dialog>`,
};

const n = plain((p) => `weui-${p}`);
/** Mini-program tags rendered to the web, inside the phone's own web view. */
export const mini: Kit = {
  ...n,
  name: 'mini',
  generation: 'mini-program compiled to the web',
  bar: true,
  shell: (f) =>
    page(
      f,
      `<wx-page><wx-navigation-bar><wx-view class="title"${f.head?.at ?? ''}>${f.head?.text ?? f.brand}</wx-view></wx-navigation-bar><wx-scroll-view class="page__bd">${f.main}</wx-scroll-view><wx-view class="ft">${each(f.foot, (b) => `<wx-navigator url="/doc">${b.text}</wx-navigator>`)}</wx-view>${f.bare ? '' : `<wx-tab-bar>${each([...f.nav.slice(0, 1), ...f.nav.slice(-3)], (b) => `<wx-view class="tab${current(b) ? ' on' : ''}"${b.at}><wx-image src="data:,"></wx-image><wx-text>${b.text}</wx-text></wx-view>`)}</wx-tab-bar>`}</wx-page>`,
      PHONE,
    ),
  h: (b) => `<wx-view class="weui-h"${b.at}>${b.text}</wx-view>`,
  h2: (b) => `<wx-view class="weui-cells__title"${b.at}>${b.text}</wx-view>`,
  p: (b) => `<wx-view class="weui-tips"${b.at}><wx-text>${b.text}</wx-text></wx-view>`,
  rows: (xs) =>
    `<wx-view class="weui-cells">${each(xs, ([t, hint, v, act]) => `<wx-navigator class="weui-cell weui-cell_access"${t?.at ?? ''}><wx-view class="weui-cell__bd"><wx-text>${t?.text}</wx-text>${when(hint, (b) => `<wx-view class="desc">${b.text}</wx-view>`)}</wx-view><wx-view class="weui-cell__ft">${v?.text ?? ''}</wx-view>${when(act, (b) => `<wx-button size="mini"${b.at}>${b.text}</wx-button>`)}</wx-navigator>`)}</wx-view>`,
  tiles: (xs) =>
    `<wx-view class="weui-grids">${each(xs, ([t, hint]) => `<wx-view class="weui-grid"${t?.at ?? ''}><wx-image src="data:,"></wx-image><wx-text class="weui-grid__label">${t?.text}</wx-text>${when(hint, (b) => `<wx-text class="num">${b.text}</wx-text>`)}</wx-view>`)}</wx-view>`,
  devs: (xs) =>
    `<wx-view class="devs">${each(xs, ([x, s, m, act]) => `<wx-view class="dev" hover-class="dev-hover"${x?.at ?? ''}><wx-view class="dev-n"><wx-text>${x?.text}</wx-text></wx-view><wx-text class="dev-s">${s?.text ?? ''}</wx-text>${when(m, (b) => `<wx-view class="dots" aria-label="${b.text}"${b.at}></wx-view>`)}${when(act, (b) => `<wx-button type="warn" size="mini"${b.at}>${b.text}</wx-button>`)}</wx-view>`)}</wx-view>`,
  facts: (xs) =>
    `<wx-view class="weui-form-preview">${each(xs, ([k, v]) => `<wx-view class="item"><wx-text class="label">${k?.text}</wx-text><wx-text class="value" selectable>${v?.text ?? ''}</wx-text></wx-view>`)}</wx-view>`,
  sw: (x) =>
    `<wx-view class="weui-cell weui-cell_switch"><wx-view class="weui-cell__bd">${x[0]?.text}${when(x[2], (b) => `<wx-view class="desc">${b.text}</wx-view>`)}</wx-view><wx-switch${isOn(x) ? ' checked' : ''}${x[0]?.at}><div class="wx-switch-input ${isOn(x) ? 'wx-switch-input-checked' : ''}"></div></wx-switch></wx-view>`,
  tick: (x) =>
    `<wx-label${x[0]?.at}><wx-checkbox${isOn(x) ? ' checked' : ''}><div class="wx-checkbox-input ${isOn(x) ? 'wx-checkbox-input-checked' : ''}"></div></wx-checkbox><wx-text>${x[0]?.text}</wx-text></wx-label>`,
  btns: (xs) =>
    `<wx-view class="weui-btn-area">${each(xs, (b) => `<wx-button type="${weighty(b) ? 'warn' : 'default'}"${off(b)}${b.at}>${b.text}</wx-button>`)}</wx-view>`,
  dlg: (t, inner) =>
    `<wx-view class="weui-mask"></wx-view><wx-view class="weui-dialog"><wx-view class="weui-dialog__hd"${t.at}>${t.text}</wx-view><wx-view class="weui-dialog__bd">${inner}</wx-view></wx-view>`,
  pane: (t, inner) =>
    `<wx-view class="weui-half-screen-dialog"><wx-view class="weui-half-screen-dialog__hd"${t.at}>${t.text}</wx-view>${inner}</wx-view>`,
  menu: (xs) =>
    `<wx-view class="weui-actionsheet">${each(xs, (b) => `<wx-view class="weui-actionsheet__cell"${b.at}>${b.text}</wx-view>`)}</wx-view>`,
  reasons: (xs) =>
    `<wx-view class="weui-cells">${each(xs, ([t, hint, go]) => `<wx-view class="weui-cell"${t?.at ?? ''}><wx-view class="weui-cell__bd"><wx-text>${t?.text}</wx-text>${when(hint, (b) => `<wx-view class="desc">${b.text}</wx-view>`)}</wx-view>${when(go, (b) => `<wx-navigator class="go"${b.at}>${b.text}</wx-navigator>`)}</wx-view>`)}</wx-view>`,
};

const z = plain((p) => `ui-${p}`);
/** The browser's own dialog, details, menu and popover. */
export const native: Kit = {
  ...z,
  name: 'native',
  generation: 'platform widgets, no framework',
  shell: (f) =>
    page(
      f,
      `<header class="bar"><button type="button" popovertarget="nav" aria-label="☰">☰</button><b>${f.brand}</b><menu>${each(f.top, (b) => `<li><a href="#"${b.at}>${b.text}</a></li>`)}</menu></header>${f.bare ? '' : `<nav id="nav">${each(f.nav, (b) => `<a href="#"${current(b) ? ' aria-current="page"' : ''}${b.at}>${b.text}</a>`)}</nav>`}<main>${f.main}</main><footer>${each(f.foot, (b) => `<a href="#">${b.text}</a>`)}</footer>`,
      PHONE,
    ),
  rows: (xs) =>
    `<div class="stack">${each(xs, ([t, hint, v, act]) => (act ? `<details open><summary${t?.at ?? ''}>${t?.text}${when(v, (b) => `<output>${b.text}</output>`)}</summary>${when(hint, (b) => `<p>${b.text}</p>`)}<button type="button"${act.at}>${act.text}</button></details>` : `<a class="rowlink" href="#"${t?.at ?? ''}><span>${t?.text}</span>${when(v, (b) => `<output>${b.text}</output>`)}${when(hint, (b) => `<small>${b.text}</small>`)}</a>`))}</div>`,
  devs: (xs) =>
    `<div class="stack">${each(xs, ([x, s, m, act], i) => `<article${x?.at ?? ''}><header><h3>${x?.text}</h3></header><p>${s?.text ?? ''}</p>${when(m, (b) => `<button type="button" popovertarget="m${i}" aria-label="${b.text}"${b.at}>⋯</button>`)}${when(act, (b) => `<button type="button"${b.at}>${b.text}</button>`)}</article>`)}</div>`,
  sw: (x) =>
    `<label class="sw"><input type="checkbox" switch${isOn(x) ? ' checked' : ''}${x[0]?.at}> ${x[0]?.text}</label>${when(x[2], (b) => `<p><small>${b.text}</small></p>`)}`,
  dlg: (t, inner) => `<dialog open aria-labelledby="dt"><form method="dialog"><h2 id="dt"${t.at}>${t.text}</h2>${inner}</form></dialog>`,
  pane: (t, inner) => `<dialog open class="sheet"><h2${t.at}>${t.text}</h2>${inner}</dialog>`,
  menu: (xs) => `<menu popover id="m0" class="open">${each(xs, (b) => `<li><button type="button"${b.at}>${b.text}</button></li>`)}</menu>`,
  acc: (t, inner) => `<details open><summary${t.at}>${t.text}</summary>${inner}</details>`,
  quota: (x) => `<p><meter min="0" max="100" value="${x[1]?.text}"></meter> ${x[0]?.text}</p>`,
};

const h = plain((p) => `k${p.length}${p.charAt(0)}`);
/** Only `<div>`: what can be pressed is known by the class that gives it a hand. */
export const divs: Kit = {
  ...h,
  name: 'divs',
  generation: 'div-only pages, hands by class',
  shell: (f) =>
    page(
      f,
      `<div class="pg"><div class="tp"><div class="lg">${f.brand}</div>${each(f.top, (b) => `<div class="lk hand"${b.at}>${b.text}</div>`)}</div>${f.bare ? '' : `<div class="sd">${each(f.nav, (b) => `<div class="it hand${current(b) ? ' cur' : ''}"${b.at}>${b.text}</div>`)}</div>`}<div class="ct">${f.main}</div><div class="bt">${each(f.foot, (b) => `<div class="hand">${b.text}</div>`)}</div></div>`,
      '<style>.hand{cursor:pointer}</style>',
    ),
  h: (b) => `<div class="big"${b.at}>${b.text}</div>`,
  h2: (b) => `<div class="mid"${b.at}>${b.text}</div>`,
  p: (b) => `<div class="tx"${b.at}>${b.text}</div>`,
  rows: (xs) =>
    `<div class="bx">${each(xs, ([t, hint, v, act]) => `<div class="rw${act ? '' : ' hand'}"${t?.at ?? ''}><div class="nm">${t?.text}</div>${when(hint, (b) => `<div class="sm">${b.text}</div>`)}${when(v, (b) => `<div class="vl">${b.text}</div>`)}${when(act, (b) => `<div class="ac hand"${b.at}>${b.text}</div>`)}</div>`)}</div>`,
  tiles: (xs) =>
    `<div class="gr">${each(xs, ([t, hint]) => `<div class="tl hand"${t?.at ?? ''}><div class="ic"></div><div class="nm">${t?.text}</div>${when(hint, (b) => `<div class="sm">${b.text}</div>`)}</div>`)}</div>`,
  devs: (xs) =>
    `<div class="bx">${each(xs, ([x, s, m, act]) => `<div class="rw hand"${x?.at ?? ''}><div class="ic"></div><div class="nm">${x?.text}</div><div class="sm">${s?.text ?? ''}</div>${when(m, (b) => `<div class="dots hand" title="${b.text}"${b.at}></div>`)}${when(act, (b) => `<div class="ac red hand"${b.at}>${b.text}</div>`)}</div>`)}</div>`,
  facts: (xs) =>
    `<div class="bx">${each(xs, ([k, v]) => `<div class="pr"><div class="ky">${k?.text}</div><div class="vl">${v?.text ?? ''}</div></div>`)}</div>`,
  sw: (x) =>
    `<div class="rw"><div class="nm">${x[0]?.text}</div>${when(x[2], (b) => `<div class="sm">${b.text}</div>`)}<div class="sw hand ${isOn(x) ? 'on' : ''}"${x[0]?.at}><div class="kn"></div></div></div>`,
  tick: (x) => `<div class="tk hand"${x[0]?.at}><div class="cb ${isOn(x) ? 'on' : ''}"></div><div class="nm">${x[0]?.text}</div></div>`,
  btns: (xs) =>
    `<div class="bs">${each(xs, (b) => `<div class="bn hand ${weighty(b) ? 'red' : ''}${off(b, ' dim')}"${b.at}>${b.text}</div>`)}</div>`,
  dlg: (t, inner) => `<div class="mk"></div><div class="dg"><div class="mid"${t.at}>${t.text}</div>${inner}</div>`,
  pane: (t, inner) => `<div class="dr"><div class="mid"${t.at}>${t.text}</div>${inner}</div>`,
  tabs: (xs) => `<div class="tb">${each(xs, (b) => `<div class="hand ${current(b) ? 'cur' : ''}"${b.at}>${b.text}</div>`)}</div>`,
  reasons: (xs) =>
    `<div class="bx">${each(xs, ([t, hint, go]) => `<div class="rw"${t?.at ?? ''}><div class="nm">${t?.text}</div>${when(hint, (b) => `<div class="sm">${b.text}</div>`)}${when(go, (b) => `<div class="ac hand"${b.at}>${b.text}</div>`)}</div>`)}</div>`,
};
