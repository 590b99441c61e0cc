import { all, c, common, esc, type Kit, when } from '../kit';
import type { Act } from '../parts';

const text = (value: string, kind = ''): string => `<uni-text class="${kind}"><span>${esc(value)}</span></uni-text>`;
const button = (act: Act): string =>
  act.icon
    ? `<uni-view class="icon-tap" hover-class="hover"${c(act)}><uni-image class="ic ic-${act.icon}"><div style="background-image:url(&quot;/static/${act.icon}.png&quot;)"></div></uni-image></uni-view>`
    : `<uni-button class="btn" type="${act.tone === 'danger' ? 'warn' : act.tone ? 'primary' : 'default'}"${when(act.off, ' disabled="true"')}${c(act)}>${esc(act.text)}</uni-button>`;
const knob = (on: boolean, mark = ''): string =>
  `<uni-switch${mark}><div class="uni-switch-wrapper"><div class="uni-switch-input${when(on, ' uni-switch-input-checked')}"></div></div></uni-switch>`;

/** The tags that a mini program leaves on the web. */
export const uni: Kit = {
  ...common,
  name: 'uni',
  generation: 'uni-app H5, mini-program tags',
  style: 'uni-view{display:block}uni-button{display:block}',
  frame: (sheet, main, layers) =>
    `<div id="app"><uni-app class="uni-app--showtabbar"><uni-page><uni-page-head><div class="uni-page-head"><div class="uni-page-head-bd"><div class="uni-page-head__title">${esc(sheet.brand)}</div></div><div class="uni-page-head-ft">${all(sheet.top, (item) => (item.icon ? button(item) : `<uni-view class="head-item"${c(item)}>${text(item.text)}</uni-view>`))}</div></div></uni-page-head><uni-page-wrapper><uni-page-body><uni-view class="container">${main}${layers}<uni-view class="bottom">${all(sheet.footer, (item) => `<uni-navigator class="bottom-link"${c(item)}>${esc(item.text)}</uni-navigator>`)}</uni-view></uni-view></uni-page-body></uni-page-wrapper></uni-page><uni-tabbar><div class="uni-tabbar">${all(sheet.nav, (item) => `<div class="uni-tabbar__item${when(item.here, ' uni-active')}"${c(item)}><div class="uni-tabbar__bd"><div class="uni-tabbar__label">${esc(item.text)}</div></div></div>`)}</div></uni-tabbar></uni-app></div>`,
  title: (part) => `<uni-view class="${part.level === 1 ? 'h1' : 'h2'}"${c(part)}>${text(part.text)}</uni-view>`,
  text: (part) => `<uni-view class="tip">${text(part.text)}</uni-view>`,
  tiles: (part) =>
    `<uni-view class="grid">${all(part.items, (item) => `<uni-view class="grid-item"${c(item)}><uni-image class="g-ic"></uni-image>${text(item.text, 'g-name')}${item.note ? text(item.note, 'g-num') : ''}</uni-view>`)}</uni-view>`,
  rows: (part) =>
    `<uni-view class="uni-list">${all(part.items, (row) => `<uni-view class="uni-list-item"${c(row)}><uni-view class="uni-list-item__content">${text(row.text, 'uni-list-item__content-title')}${row.note ? text(row.note, 'uni-list-item__content-note') : ''}</uni-view><uni-view class="uni-list-item__extra">${row.value ? text(row.value) : ''}${row.on === undefined ? '' : knob(row.on)}${row.act ? `<uni-view class="tap"${c(row.act)}>${text(row.act.text)}</uni-view>` : ''}</uni-view></uni-view>`)}</uni-view>`,
  devices: (part) =>
    `<uni-scroll-view><uni-view class="devices">${all(part.items, (item) => `<uni-view class="device"${c(item)}><uni-image class="pic"></uni-image><uni-view class="col">${text(item.name, 'name')}${text(item.note, 'state')}</uni-view>${item.menu ? button(item.menu) : ''}${item.act ? button(item.act) : ''}</uni-view>`)}</uni-view></uni-scroll-view>`,
  facts: (part) =>
    `<uni-view class="facts">${all(part.items, ([name, value]) => `<uni-view class="fact">${text(name, 'k')}${text(value, 'v')}</uni-view>`)}</uni-view>`,
  acts: (part) => `<uni-view class="btns">${all(part.items, button)}</uni-view>`,
  toggle: (part) =>
    `<uni-view class="uni-list-item"><uni-view class="uni-list-item__content">${text(part.text)}${part.note ? text(part.note) : ''}</uni-view>${knob(part.on, c(part))}</uni-view>`,
  tick: (part) =>
    `<uni-label class="agree"${c(part)}><uni-checkbox${c(part)}><div class="uni-checkbox-wrapper"><div class="uni-checkbox-input${when(part.on, ' uni-checkbox-input-checked')}"></div></div></uni-checkbox>${text(part.text)}</uni-label>`,
  bullets: (part) =>
    `<uni-view class="reasons">${all(part.items, (item) => `<uni-view class="reason"${c(item)}>${text(item.text)}${item.act ? `<uni-navigator${c(item.act)}>${esc(item.act.text)}</uni-navigator>` : ''}</uni-view>`)}</uni-view>`,
  group: (part, inner) => `<uni-view class="card"><uni-view class="card-title"${c(part)}>${text(part.title)}</uni-view>${inner}</uni-view>`,
  menu: (part) =>
    `<uni-view class="popmenu">${all(part.items, (act) => `<uni-view class="popmenu-item"${c(act)}>${text(act.text)}</uni-view>`)}</uni-view>`,
  field: (part) =>
    `<uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">${esc(part.text)}</div><input class="uni-input-input" type="${part.kind}"></div></uni-input>`,
  toast: (part) =>
    `<uni-toast><div class="uni-toast"><p class="uni-toast__content">${esc(part.text)}</p></div></uni-toast>${part.act ? button(part.act) : ''}`,
  layer: (part, inner) =>
    part.form === 'dialog'
      ? `<uni-modal><div class="uni-mask"></div><div class="uni-modal"><div class="uni-modal__hd"><strong class="uni-modal__title">${esc(part.title)}</strong></div><div class="uni-modal__bd">${inner}</div><div class="uni-modal__ft">${all(part.foot, (act) => `<div class="uni-modal__btn uni-modal__btn_${act.tone ? 'primary' : 'default'}"${c(act)}>${esc(act.text)}</div>`)}</div></div></uni-modal>`
      : `<uni-view class="uni-popup ${part.form === 'sheet' ? 'bottom' : 'right'}"><uni-view class="uni-popup__wrapper"><uni-view class="popup-title">${text(part.title)}</uni-view>${inner}${all(part.foot, button)}${part.close ? `<uni-view class="popup-close"${c(part.close)}>${text(part.close.text)}</uni-view>` : ''}</uni-view></uni-view>`,
};
