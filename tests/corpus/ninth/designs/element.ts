import { all, aria, c, common, esc, type Kit, svg, when } from '../kit';
import type { Act } from '../parts';

const button = (act: Act): string =>
  `<button aria-disabled="${act.off === true}" type="button" class="el-button${act.tone ? ` el-button--${act.tone === 'main' ? 'primary' : 'danger'}` : ''}${when(act.icon, ' is-circle is-text')}${when(act.off, ' is-disabled')}"${when(act.off, ' disabled')}${aria(act)}${c(act)}>${act.icon ? `<i class="el-icon">${svg(act.icon)}</i>` : `<span>${esc(act.text)}</span>`}</button>`;
const knob = (on: boolean, mark = ''): string =>
  `<div class="el-switch${when(on, ' is-checked')}"${mark}><input class="el-switch__input" type="checkbox" role="switch" aria-checked="${on}"${mark}><span class="el-switch__core"><div class="el-switch__action"></div></span></div>`;

/** Element Plus: tables and descriptions. */
export const element: Kit = {
  ...common,
  name: 'element',
  generation: 'Element Plus, desktop tables',
  style: '.el-container{display:flex}.el-aside{width:200px}.el-table td{padding:8px}',
  frame: (sheet, main, layers) =>
    `<div id="app" data-v-app=""><section class="el-container is-vertical"><header class="el-header"><div class="brand">${esc(sheet.brand)}</div><div class="el-dropdown">${all(sheet.top, (item) => (item.icon ? button(item) : `<span class="el-tooltip__trigger" role="button" tabindex="0"${c(item)}>${esc(item.text)}</span>`))}</div></header><section class="el-container"><aside class="el-aside"><ul role="menubar" class="el-menu">${all(sheet.nav, (item) => `<li class="el-menu-item${when(item.here, ' is-active')}" role="menuitem" tabindex="-1"${c(item)}><i class="el-icon">${svg('dot')}</i><span>${esc(item.text)}</span></li>`)}</ul></aside><main class="el-main">${main}</main></section><footer class="el-footer">${all(sheet.footer, (item) => `<a class="el-link"${c(item)}><span class="el-link__inner">${esc(item.text)}</span></a>`)}</footer></section></div>${layers}`,
  title: (part) =>
    part.level === 1
      ? `<div class="el-page-header"><div class="el-page-header__content"><span class="page-title"${c(part)}>${esc(part.text)}</span></div></div>`
      : `<div class="el-divider el-divider--horizontal"><div class="el-divider__text is-left"${c(part)}>${esc(part.text)}</div></div>`,
  text: (part) => `<p class="el-text el-text--info">${esc(part.text)}</p>`,
  tiles: (part) =>
    `<div class="el-row">${all(part.items, (item) => `<div class="el-col el-col-6"><div class="el-card is-hover-shadow" tabindex="0"${c(item)}><div class="el-card__body"><i class="el-icon">${svg('app')}</i><b>${esc(item.text)}</b>${when(item.note, `<small>${esc(item.note ?? '')}</small>`)}</div></div></div>`)}</div>`,
  rows: (part) =>
    `<form class="el-form el-form--default el-form--label-right">${all(part.items, (row) => `<div class="el-form-item"${c(row)}><label class="el-form-item__label">${esc(row.text)}</label><div class="el-form-item__content">${when(row.value, `<span class="el-tag el-tag--info"><span class="el-tag__content">${esc(row.value ?? '')}</span></span>`)}${when(row.note, `<span class="el-text el-text--info">${esc(row.note ?? '')}</span>`)}${row.on === undefined ? '' : knob(row.on)}${row.act ? button(row.act) : ''}</div></div>`)}</form>`,
  devices: (part) =>
    `<div class="el-table el-table--fit"><div class="el-table__inner-wrapper"><div class="el-table__body-wrapper"><table class="el-table__body" cellspacing="0"><tbody>${all(part.items, (item) => `<tr class="el-table__row"${c(item)}><td class="el-table__cell"><div class="cell">${svg('phone')}</div></td><td class="el-table__cell"><div class="cell">${esc(item.name)}</div></td><td class="el-table__cell"><div class="cell"><span class="el-tag">${esc(item.note)}</span></div></td><td class="el-table__cell"><div class="cell">${item.menu ? button(item.menu) : ''}${item.act ? button(item.act) : ''}</div></td></tr>`)}</tbody></table></div></div></div>`,
  facts: (part) =>
    `<div class="el-descriptions"><div class="el-descriptions__body"><table class="el-descriptions__table is-bordered"><tbody>${all(part.items, ([name, value]) => `<tr><td class="el-descriptions__cell el-descriptions__label">${esc(name)}</td><td class="el-descriptions__cell el-descriptions__content">${esc(value)}</td></tr>`)}</tbody></table></div></div>`,
  acts: (part) => `<div class="el-button-group">${all(part.items, button)}</div>`,
  toggle: (part) =>
    `<div class="el-form-item"><label class="el-form-item__label">${esc(part.text)}</label><div class="el-form-item__content">${knob(part.on, c(part))}${esc(part.note ?? '')}</div></div>`,
  tick: (part) =>
    `<label class="el-checkbox${when(part.on, ' is-checked')}"${c(part)}><span class="el-checkbox__input${when(part.on, ' is-checked')}"><input class="el-checkbox__original" type="checkbox"${when(part.on, ' checked')}${c(part)}><span class="el-checkbox__inner"></span></span><span class="el-checkbox__label">${esc(part.text)}</span></label>`,
  bullets: (part) =>
    `<table class="el-table__body reasons"><tbody>${all(part.items, (item, index) => `<tr class="el-table__row"${c(item)}><td class="el-table__cell"><div class="cell">${index + 1}</div></td><td class="el-table__cell"><div class="cell">${esc(item.text)}</div></td><td class="el-table__cell">${item.act ? button(item.act) : ''}</td></tr>`)}</tbody></table>`,
  group: (part, inner) =>
    `<div class="el-card is-always-shadow"><div class="el-card__header"><span${c(part)}>${esc(part.title)}</span></div><div class="el-card__body">${inner}</div></div>`,
  menu: (part) =>
    `<div class="el-popper is-light el-dropdown__popper" role="tooltip"><ul class="el-dropdown-menu" role="menu">${all(part.items, (act) => `<li class="el-dropdown-menu__item" role="menuitem" tabindex="-1"${c(act)}>${esc(act.text)}</li>`)}</ul></div>`,
  field: (part) =>
    `<div class="el-input"><div class="el-input__wrapper"><input class="el-input__inner" type="${part.kind}" placeholder="${esc(part.text)}"></div></div>`,
  toast: (part) =>
    `<div class="el-message el-message--info" role="alert"><p class="el-message__content">${esc(part.text)}</p>${part.act ? button(part.act) : ''}</div>`,
  layer: (part, inner) =>
    part.form === 'dialog'
      ? `<div class="el-overlay"><div role="dialog" aria-modal="true" aria-label="${esc(part.title)}" class="el-overlay-dialog"><div class="el-dialog"><header class="el-dialog__header"><span class="el-dialog__title">${esc(part.title)}</span></header><div class="el-dialog__body">${inner}</div><footer class="el-dialog__footer">${all(part.foot, button)}</footer></div></div></div>`
      : `<div class="el-overlay"><div class="el-drawer ${part.form === 'sheet' ? 'btt' : 'rtl'} open" role="dialog" aria-modal="true"><header class="el-drawer__header"><span class="el-drawer__title" role="heading" aria-level="2">${esc(part.title)}</span>${part.close ? button({ ...part.close, icon: 'close' }) : ''}</header><div class="el-drawer__body">${inner}</div><div class="el-drawer__footer">${all(part.foot, button)}</div></div></div>`,
};
