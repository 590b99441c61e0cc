import { all, aria, c, common, esc, type Kit, svg, when } from '../kit';
import type { Act } from '../parts';

const button = (act: Act): string =>
  `<button type="button" class="t-button t-button--theme-${act.tone === 'danger' ? 'danger' : act.tone ? 'primary' : 'default'} t-button--variant-${act.icon ? 'text t-button--shape-square' : 'base'}${when(act.off, ' t-is-disabled')}"${when(act.off, ' disabled')}${aria(act)}${c(act)}>${act.icon ? svg(act.icon) : `<span class="t-button__text">${esc(act.text)}</span>`}</button>`;
const knob = (on: boolean, mark = ''): string =>
  `<button type="button" role="switch" class="t-switch${when(on, ' t-is-checked')}" value="${on}"${mark}><span class="t-switch__handle"></span><div class="t-switch__content t-size-m"></div></button>`;

/** TDesign: two columns, a list and a pane that stays beside it. */
export const tdesign: Kit = {
  ...common,
  name: 'tdesign',
  generation: 'TDesign, list and detail side by side',
  style: '.t-layout{display:flex}.t-drawer--push{position:static}',
  frame: (sheet, main, layers) =>
    `<div id="root"><div class="t-layout t-layout--with-sider"><div class="t-layout__sider"><div class="t-default-menu"><div class="t-default-menu__inner"><div class="t-menu__logo">${esc(sheet.brand)}</div><ul class="t-menu t-menu--scroll">${all(sheet.nav, (item) => `<li class="t-menu__item${when(item.here, ' t-is-active')} t-menu__item--plain"${c(item)}>${svg('dot')}<span class="t-menu__content">${esc(item.text)}</span></li>`)}</ul></div></div></div><div class="t-layout"><div class="t-layout__header"><div class="t-head-menu__operations">${all(sheet.top, (item) => (item.icon ? button(item) : `<div class="t-dropdown__item-text"${c(item)}>${esc(item.text)}</div>`))}</div></div><div class="t-layout__content">${main}${layers}</div><div class="t-layout__footer">${all(sheet.footer, (item) => `<span class="t-link t-link--theme-default"${c(item)}>${esc(item.text)}</span>`)}</div></div></div></div>`,
  title: (part) => `<h${part.level + 1} class="t-typography t-typography--h${part.level}"${c(part)}>${esc(part.text)}</h${part.level + 1}>`,
  tiles: (part) =>
    `<div class="t-row">${all(part.items, (item) => `<div class="t-col t-col-3"><div class="t-card t-card--bordered"><div class="t-card__body"><a class="t-link" role="link" tabindex="0"${c(item)}>${svg('app')}<span>${esc(item.text)}</span></a>${when(item.note, `<span class="t-badge">${esc(item.note ?? '')}</span>`)}</div></div></div>`)}</div>`,
  rows: (part) =>
    `<div class="t-list t-list--split"><ul class="t-list__inner">${all(part.items, (row) => `<li class="t-list-item"><div class="t-list-item-main"><div class="t-list-item__meta"${c(row)}><div class="t-list-item__meta-content"><h3 class="t-list-item__meta-title">${esc(row.text)}</h3><p class="t-list-item__meta-description">${esc(row.note ?? '')}${when(row.value, `<em>${esc(row.value ?? '')}</em>`)}</p></div></div>${row.on === undefined && !row.act ? '' : `<ul class="t-list-item__action"><li>${row.on === undefined ? '' : knob(row.on)}${row.act ? button(row.act) : ''}</li></ul>`}</div></li>`)}</ul></div>`,
  devices: (part) =>
    `<div class="t-list"><ul class="t-list__inner">${all(part.items, (item) => `<li class="t-list-item"${c(item)}><div class="t-list-item-main"><div class="t-list-item__meta"><div class="t-list-item__meta-avatar">${svg('phone')}</div><div class="t-list-item__meta-content"><h3 class="t-list-item__meta-title">${esc(item.name)}</h3><p class="t-list-item__meta-description">${esc(item.note)}</p></div></div>${item.menu || item.act ? `<ul class="t-list-item__action"><li>${item.menu ? button(item.menu) : ''}${item.act ? button(item.act) : ''}</li></ul>` : ''}</div></li>`)}</ul></div>`,
  facts: (part) =>
    `<div class="t-descriptions"><div class="t-descriptions__body">${all(part.items, ([name, value]) => `<div class="t-descriptions__row"><div class="t-descriptions__label">${esc(name)}</div><div class="t-descriptions__content">${esc(value)}</div></div>`)}</div></div>`,
  acts: (part) =>
    `<div class="t-space t-space-horizontal">${all(part.items, (act) => `<div class="t-space-item">${button(act)}</div>`)}</div>`,
  toggle: (part) =>
    `<div class="t-form__item"><div class="t-form__label"><label>${esc(part.text)}</label></div><div class="t-form__controls">${knob(part.on, c(part))}<div class="t-form__help">${esc(part.note ?? '')}</div></div></div>`,
  tick: (part) =>
    `<label class="t-checkbox${when(part.on, ' t-is-checked')}" tabindex="0"${c(part)}><input type="checkbox" class="t-checkbox__former" tabindex="-1"${when(part.on, ' checked')}${c(part)}><span class="t-checkbox__input"></span><span class="t-checkbox__label">${esc(part.text)}</span></label>`,
  bullets: (part) =>
    `<div class="t-timeline">${all(part.items, (item) => `<div class="t-alert t-alert--warning"${c(item)}><div class="t-alert__content"><div class="t-alert__message"><div class="t-alert__description">${esc(item.text)}</div>${item.act ? `<div class="t-alert__operation"${c(item.act)}>${esc(item.act.text)}</div>` : ''}</div></div></div>`)}</div>`,
  group: (part, inner) =>
    `<div class="t-collapse-panel"><div class="t-collapse-panel__wrapper"><div class="t-collapse-panel__header"${c(part)}>${esc(part.title)}</div><div class="t-collapse-panel__body"><div class="t-collapse-panel__content">${inner}</div></div></div></div>`,
  menu: (part) =>
    `<div class="t-popup"><div class="t-popup__content t-popup__content--text"><div class="t-dropdown__menu">${all(part.items, (act) => `<li class="t-dropdown__item t-dropdown__item--theme-${act.tone === 'danger' ? 'error' : 'default'}"${c(act)}><span class="t-dropdown__item-text">${esc(act.text)}</span></li>`)}</div></div></div>`,
  layer: (part, inner) =>
    part.form === 'dialog'
      ? `<div class="t-dialog__ctx"><div class="t-dialog__mask"></div><div class="t-dialog__wrap"><div class="t-dialog__position"><div class="t-dialog t-dialog--modal"><div class="t-dialog__header"><div class="t-dialog__header-content">${esc(part.title)}</div></div><div class="t-dialog__body">${inner}</div><div class="t-dialog__footer">${all(part.foot, button)}</div></div></div></div></div>`
      : `<div class="t-drawer t-drawer--${part.form === 'sheet' ? 'bottom' : 'right'} t-drawer--open t-drawer--push"><div class="t-drawer__content-wrapper"><div class="t-drawer__header">${esc(part.title)}${part.close ? button({ ...part.close, icon: 'close' }) : ''}</div><div class="t-drawer__body">${inner}</div><div class="t-drawer__footer">${all(part.foot, button)}</div></div></div>`,
};
