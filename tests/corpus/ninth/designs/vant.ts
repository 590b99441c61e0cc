import { all, c, common, esc, type Kit, svg, when } from '../kit';
import type { Act } from '../parts';

const button = (act: Act): string =>
  `<button type="button" class="van-button van-button--${act.tone === 'main' ? 'primary' : (act.tone ?? 'default')} van-button--normal van-button--block van-button--round${when(act.off, ' van-button--disabled')}"${when(act.off, ' disabled')}${c(act)}><div class="van-button__content"><span class="van-button__text">${esc(act.text)}</span></div></button>`;
const icon = (act: Act): string =>
  `<i class="van-badge__wrapper van-icon van-icon-${act.icon === 'dots' ? 'ellipsis' : act.icon === 'gear' ? 'setting-o' : 'manager-o'}" role="button" aria-label="${esc(act.text)}"${c(act)}></i>`;
const knob = (on: boolean, mark = ''): string =>
  `<div role="switch" class="van-switch${when(on, ' van-switch--on')}" tabindex="0" aria-checked="${on}"${mark}><div class="van-switch__node"></div></div>`;

/** Vant: pages of a phone, cells and popups. */
export const vant: Kit = {
  ...common,
  name: 'vant',
  generation: 'Vant 4, mobile web',
  style: '.van-cell{display:flex;padding:10px}.van-tabbar{position:fixed;bottom:0;display:flex}',
  frame: (sheet, main, layers) =>
    `<div id="app"><div class="van-nav-bar van-hairline--bottom"><div class="van-nav-bar__content"><div class="van-nav-bar__left van-haptics-feedback"><i class="van-icon van-icon-arrow-left van-nav-bar__arrow"></i></div><div class="van-nav-bar__title van-ellipsis">${esc(sheet.brand)}</div><div class="van-nav-bar__right">${all(sheet.top, (item) => (item.icon ? icon(item) : `<span class="van-nav-bar__text"${c(item)}>${esc(item.text)}</span>`))}</div></div></div><div class="page">${main}</div><div role="tablist" class="van-tabbar van-tabbar--fixed">${all(sheet.nav, (item) => `<div role="tab" class="van-tabbar-item${when(item.here, ' van-tabbar-item--active')}" tabindex="0"${c(item)}><div class="van-tabbar-item__icon">${svg('dot')}</div><div class="van-tabbar-item__text">${esc(item.text)}</div></div>`)}</div><div class="foot">${all(sheet.footer, (item) => `<span class="foot-link"${c(item)}>${esc(item.text)}</span>`)}</div></div>${layers}`,
  title: (part) =>
    `<div class="${part.level === 1 ? 'page-title' : 'van-cell-group__title'}"${part.level === 1 ? ' role="heading" aria-level="1"' : ''}${c(part)}>${esc(part.text)}</div>`,
  text: (part) => `<div class="van-notice-bar__content">${esc(part.text)}</div>`,
  tiles: (part) =>
    `<div class="van-grid van-hairline--top">${all(part.items, (item) => `<div class="van-grid-item" style="flex-basis:25%"><div role="button" tabindex="0" class="van-grid-item__content van-grid-item__content--center van-grid-item__content--clickable"${c(item)}><i class="van-icon van-grid-item__icon"></i><span class="van-grid-item__text">${esc(item.text)}</span>${when(item.note, `<span class="van-grid-item__note">${esc(item.note ?? '')}</span>`)}</div></div>`)}</div>`,
  rows: (part) =>
    `<div class="van-cell-group van-cell-group--inset">${all(part.items, (row) => `<div class="van-cell van-cell--clickable" role="button" tabindex="0"${c(row)}><div class="van-cell__title"><span>${esc(row.text)}</span>${when(row.note, `<div class="van-cell__label">${esc(row.note ?? '')}</div>`)}</div><div class="van-cell__value"><span>${esc(row.value ?? '')}</span>${row.on === undefined ? '' : knob(row.on)}${row.act ? `<span class="cell-act"${c(row.act)}>${esc(row.act.text)}</span>` : ''}</div><i class="van-icon van-icon-arrow van-cell__right-icon"></i></div>`)}</div>`,
  devices: (part) =>
    `<div class="van-list" role="feed">${all(part.items, (item) => `<div class="van-swipe-cell"><div class="van-swipe-cell__wrapper"><div class="van-cell van-cell--center van-cell--clickable" role="button" tabindex="0"${c(item)}><i class="van-icon van-icon-phone-o van-cell__left-icon"></i><div class="van-cell__title"><span>${esc(item.name)}</span><div class="van-cell__label">${esc(item.note)}</div></div>${item.menu ? icon(item.menu) : ''}</div>${item.act ? `<div class="van-swipe-cell__right"><button type="button" class="van-button van-button--danger van-button--square"${c(item.act)}><div class="van-button__content"><span class="van-button__text">${esc(item.act.text)}</span></div></button></div>` : ''}</div></div>`)}</div>`,
  facts: (part) =>
    `<div class="van-cell-group">${all(part.items, ([name, value]) => `<div class="van-cell"><div class="van-cell__title"><span>${esc(name)}</span></div><div class="van-cell__value"><span>${esc(value)}</span></div></div>`)}</div>`,
  acts: (part) => `<div style="margin:16px">${all(part.items, button)}</div>`,
  toggle: (part) =>
    `<div class="van-cell van-cell--center"><div class="van-cell__title"><span>${esc(part.text)}</span>${when(part.note, `<div class="van-cell__label">${esc(part.note ?? '')}</div>`)}</div><div class="van-cell__value">${knob(part.on, c(part))}</div></div>`,
  tick: (part) =>
    `<div role="checkbox" class="van-checkbox" tabindex="0" aria-checked="${part.on}"${c(part)}><div class="van-checkbox__icon van-checkbox__icon--round${when(part.on, ' van-checkbox__icon--checked')}"><i class="van-icon van-icon-success"></i></div><span class="van-checkbox__label">${esc(part.text)}</span></div>`,
  bullets: (part) =>
    `<div class="van-cell-group">${all(part.items, (item) => `<div class="van-cell"${c(item)}><i class="van-icon van-icon-warning-o van-cell__left-icon"></i><div class="van-cell__title"><span>${esc(item.text)}</span></div>${item.act ? `<div class="van-cell__value"><span class="cell-act"${c(item.act)}>${esc(item.act.text)}</span></div>` : ''}</div>`)}</div>`,
  group: (part, inner) => `<div class="van-cell-group__title"${c(part)}>${esc(part.title)}</div>${inner}`,
  menu: (part) =>
    `<div class="van-popover van-popover--light" role="tooltip"><div role="menu" class="van-popover__content">${all(part.items, (act) => `<div role="menuitem" class="van-popover__action" tabindex="0"${c(act)}><div class="van-popover__action-text van-hairline--bottom">${esc(act.text)}</div></div>`)}</div></div>`,
  field: (part) =>
    `<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label>${esc(part.text)}</label></div><div class="van-field__body"><input type="${part.kind}" class="van-field__control"></div></div>`,
  toast: (part) =>
    `<div class="van-popup van-toast van-toast--text" role="dialog"><div class="van-toast__text">${esc(part.text)}</div>${part.act ? button(part.act) : ''}</div>`,
  layer: (part, inner) =>
    part.form === 'dialog'
      ? `<div class="van-overlay"></div><div role="dialog" class="van-popup van-popup--center van-dialog" aria-labelledby="${esc(part.title)}"><div class="van-dialog__header">${esc(part.title)}</div><div class="van-dialog__content">${inner}</div><div class="van-hairline--top van-dialog__footer">${all(part.foot, (act) => `<button type="button" class="van-button van-button--default van-dialog__${act.tone ? 'confirm' : 'cancel'}"${when(act.off, ' disabled')}${c(act)}><div class="van-button__content"><span class="van-button__text">${esc(act.text)}</span></div></button>`)}</div></div>`
      : `<div class="van-overlay"></div><div role="dialog" tabindex="0" class="van-popup van-popup--round van-popup--bottom van-action-sheet"><div class="van-action-sheet__header">${esc(part.title)}${part.close ? `<i class="van-icon van-icon-cross van-action-sheet__close" role="button" aria-label="${esc(part.close.text)}"${c(part.close)}></i>` : ''}</div><div class="van-action-sheet__content">${inner}${all(part.foot, (act) => `<button type="button" class="van-action-sheet__item"${when(act.off, ' disabled')}${c(act)}><span class="van-action-sheet__name">${esc(act.text)}</span></button>`)}</div></div>`,
};
