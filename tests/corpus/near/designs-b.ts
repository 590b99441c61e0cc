/** Five more looks, written from the libraries' public documentation: phones, Vue, generated class names. */
import type { Design } from './kit';

const vant: Design = {
  name: 'vant-4',
  generation: '2024',
  page: (main, portal) =>
    `<div id="app"><div class="van-nav-bar van-hairline--bottom"><div class="van-nav-bar__content"><div class="van-nav-bar__left van-haptics-feedback"><i class="van-badge__wrapper van-icon van-icon-arrow-left"></i></div></div></div>${main}</div>${portal}`,
  heading: (text) => `<div class="van-nav-bar__title van-ellipsis">${text}</div>`,
  text: (text) => `<div class="van-cell-group__title">${text}</div>`,
  button: (text, danger, mark) =>
    `<button type="button" class="van-button van-button--${danger ? 'danger' : 'default'} van-button--small"${mark}><div class="van-button__content"><span class="van-button__text">${text}</span></div></button>`,
  bar: (buttons) => `<div style="margin: 16px">${buttons}</div>`,
  row: (title, sub, acts, mark) =>
    `<div class="van-cell van-cell--clickable" role="button" tabindex="0"${mark}><div class="van-cell__title"><span>${title}</span><div class="van-cell__label">${sub}</div></div><div class="van-cell__value">${acts}</div></div>`,
  list: (rows) => `<div class="van-cell-group van-cell-group--inset">${rows}</div>`,
  card: (title, sub, acts, mark) =>
    `<div class="van-card"${mark}><div class="van-card__header"><div class="van-card__content"><div class="van-card__title van-multi-ellipsis--l2">${title}</div><div class="van-card__desc van-ellipsis">${sub}</div></div></div><div class="van-card__footer">${acts}</div></div>`,
  cards: (cards) => `<div role="feed" class="van-list">${cards}</div>`,
  toggle: (text, on) =>
    `<div class="van-cell van-cell--center"><div class="van-cell__title"><span>${text}</span></div><div class="van-cell__value"><div role="switch" class="van-switch${on ? ' van-switch--on' : ''}" tabindex="0" aria-checked="${on}"><div class="van-switch__node"></div></div></div></div>`,
  field: (label, type) =>
    `<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label>${label}</label></div><div class="van-cell__value van-field__value"><input type="${type}" class="van-field__control"></div></div>`,
  fold: (title, text) =>
    `<div class="van-collapse-item"><div class="van-cell van-cell--clickable van-collapse-item__title" role="button" tabindex="0" aria-expanded="false"><div class="van-cell__title"><span>${title}</span></div></div><div class="van-collapse-item__wrapper"><div class="van-collapse-item__content">${text}</div></div></div>`,
  dialog: (title, text, buttons) =>
    `<div class="van-overlay" role="button"></div><div role="dialog" tabindex="0" class="van-popup van-popup--center van-dialog"><div class="van-dialog__header">${title}</div><div class="van-dialog__content"><div class="van-dialog__message van-dialog__message--has-title">${text}</div></div><div class="van-hairline--top van-dialog__footer">${buttons}</div></div>`,
  item: (text, danger) =>
    `<button type="button" class="van-action-sheet__item"${danger ? ' style="color: #ee0a24"' : ''}><span class="van-action-sheet__name">${text}</span></button>`,
  menu: (items) =>
    `<div class="van-overlay"></div><div role="dialog" class="van-popup van-popup--round van-popup--bottom van-action-sheet"><div class="van-action-sheet__content">${items}</div></div>`,
};

const element: Design = {
  name: 'element-plus',
  generation: '2023',
  page: (main, portal) =>
    `<div id="app"><section class="el-container is-vertical"><header class="el-header">Xiaomi</header><main class="el-main">${main}</main></section></div>${portal}`,
  heading: (text) => `<div class="el-page-header"><span class="el-page-header__title">${text}</span></div>`,
  text: (text) => `<span class="el-text el-text--info">${text}</span>`,
  button: (text, danger, mark) =>
    `<button aria-disabled="false" type="button" class="el-button${danger ? ' el-button--danger is-plain' : ''}"${mark}><span>${text}</span></button>`,
  bar: (buttons) => `<div class="el-space el-space--horizontal">${buttons}</div>`,
  row: (title, sub, acts, mark) =>
    `<div class="el-descriptions__cell line"${mark}><div class="line__name">${title}</div><div class="line__note">${sub}</div><div class="line__acts">${acts}</div></div>`,
  list: (rows) => `<div class="el-descriptions"><div class="el-descriptions__body">${rows}</div></div>`,
  card: (title, sub, acts, mark) =>
    `<div class="el-card is-hover-shadow"${mark}><div class="el-card__header">${title}</div><div class="el-card__body">${sub}</div><div class="el-card__footer">${acts}</div></div>`,
  cards: (cards) => `<div class="el-row">${cards}</div>`,
  toggle: (text, on) =>
    `<div class="el-form-item"><label class="el-form-item__label">${text}</label><div class="el-form-item__content"><div class="el-switch${on ? ' is-checked' : ''}"><input class="el-switch__input" type="checkbox" role="switch" aria-checked="${on}"><span class="el-switch__core"><div class="el-switch__action"></div></span></div></div></div>`,
  field: (label, type) =>
    `<div class="el-form-item"><label class="el-form-item__label">${label}</label><div class="el-form-item__content"><div class="el-input"><div class="el-input__wrapper"><input class="el-input__inner" type="${type}"></div></div></div></div>`,
  fold: (title, text) =>
    `<div class="el-collapse-item"><button class="el-collapse-item__header" type="button" aria-expanded="false">${title}<i class="el-icon el-collapse-item__arrow"></i></button><div class="el-collapse-item__wrap" role="region"><div class="el-collapse-item__content">${text}</div></div></div>`,
  dialog: (title, text, buttons) =>
    `<div class="el-overlay is-message-box"><div role="dialog" aria-modal="true" aria-label="${title}" class="el-overlay-message-box"><div class="el-message-box"><div class="el-message-box__header"><div class="el-message-box__title"><span>${title}</span></div></div><div class="el-message-box__content"><div class="el-message-box__message"><p>${text}</p></div></div><div class="el-message-box__btns">${buttons}</div></div></div></div>`,
  item: (text) => `<li class="el-dropdown-menu__item" tabindex="-1" role="menuitem">${text}</li>`,
  menu: (items) =>
    `<div class="el-popper is-light el-dropdown__popper" role="tooltip"><div class="el-scrollbar"><ul class="el-dropdown-menu" role="menu">${items}</ul></div></div>`,
};

const vuetify: Design = {
  name: 'vuetify-3',
  generation: '2024',
  page: (main, portal) =>
    `<div id="app"><div class="v-application v-theme--light"><div class="v-application__wrap"><header class="v-toolbar v-app-bar"><div class="v-toolbar-title">Xiaomi</div></header><main class="v-main"><div class="v-container">${main}</div></main></div></div></div><div class="v-overlay-container">${portal}</div>`,
  heading: (text) => `<div class="text-h5 mb-4" role="heading" aria-level="1">${text}</div>`,
  text: (text) => `<div class="text-body-2 text-medium-emphasis">${text}</div>`,
  button: (text, danger, mark) =>
    `<button type="button" class="v-btn v-theme--light${danger ? ' text-error' : ''} v-btn--density-default v-btn--variant-text"${mark}><span class="v-btn__overlay"></span><span class="v-btn__content">${text}</span></button>`,
  bar: (buttons) => `<div class="d-flex ga-2 my-4">${buttons}</div>`,
  row: (title, sub, acts, mark) =>
    `<div class="v-list-item v-list-item--two-line"${mark}><div class="v-list-item__content"><div class="v-list-item-title">${title}</div><div class="v-list-item-subtitle">${sub}</div></div><div class="v-list-item__append">${acts}</div></div>`,
  list: (rows) => `<div class="v-list v-list--two-line" role="listbox">${rows}</div>`,
  card: (title, sub, acts, mark) =>
    `<div class="v-col-4"><div class="v-card v-card--variant-elevated"${mark}><div class="v-card-item"><div class="v-card-title">${title}</div><div class="v-card-subtitle">${sub}</div></div><div class="v-card-actions">${acts}</div></div></div>`,
  cards: (cards) => `<div class="v-row">${cards}</div>`,
  toggle: (text, on) =>
    `<div class="v-input v-switch"><div class="v-selection-control${on ? ' v-selection-control--dirty' : ''}"><div class="v-selection-control__wrapper"><div class="v-switch__track"></div><input type="checkbox" role="switch"${on ? ' checked' : ''}></div><label class="v-label v-label--clickable">${text}</label></div></div>`,
  field: (label, type) =>
    `<div class="v-input v-text-field"><div class="v-field"><label class="v-label v-field-label">${label}</label><input class="v-field__input" type="${type}"></div></div>`,
  fold: (title, text) =>
    `<div class="v-expansion-panel"><button class="v-expansion-panel-title" type="button" aria-expanded="false">${title}</button><div class="v-expansion-panel-text"><div class="v-expansion-panel-text__wrapper">${text}</div></div></div>`,
  dialog: (title, text, buttons) =>
    `<div class="v-overlay v-overlay--active v-dialog" role="dialog" aria-modal="true"><div class="v-overlay__scrim"></div><div class="v-overlay__content"><div class="v-card"><div class="v-card-title">${title}</div><div class="v-card-text">${text}</div><div class="v-card-actions">${buttons}</div></div></div></div>`,
  item: (text, danger) =>
    `<div class="v-list-item v-list-item--link${danger ? ' text-error' : ''}" tabindex="-2" role="option"><div class="v-list-item__content"><div class="v-list-item-title">${text}</div></div></div>`,
  menu: (items) =>
    `<div class="v-overlay v-overlay--active v-menu"><div class="v-overlay__content"><div class="v-list" role="listbox">${items}</div></div></div>`,
};

const hashed: Design = {
  name: 'css-modules',
  generation: '2023',
  page: (main, portal) =>
    `<div id="root"><div class="_1kx0q_3"><div class="_9dpz2_1">mi</div><div class="_4hh7w_8">${main}</div></div></div>${portal}`,
  heading: (text) => `<div class="_7ttlx_2">${text}</div>`,
  text: (text) => `<div class="_0parx_5">${text}</div>`,
  button: (text, danger, mark) =>
    `<div class="_b7nq1_0${danger ? ' _r3dzz_4' : ''}" role="button" tabindex="0"${mark}><div class="_lbl9_1">${text}</div></div>`,
  bar: (buttons) => `<div class="_brr02_6">${buttons}</div>`,
  row: (title, sub, acts, mark) =>
    `<div class="_rw4e1_9"${mark}><div class="_tt81k_2">${title}</div><div class="_sb5p0_2">${sub}</div><div class="_ac77d_0">${acts}</div></div>`,
  list: (rows) => `<div class="_lst3v_4">${rows}</div>`,
  card: (title, sub, acts, mark) =>
    `<div class="_crd66_1"${mark}><img src="data:," alt=""><div class="_nm0a2_7">${title}</div><div class="_ds1k4_3">${sub}</div>${acts}</div>`,
  cards: (cards) => `<div class="_grd80_5">${cards}</div>`,
  toggle: (text, on) =>
    `<div class="_rw4e1_9"><div class="_tt81k_2">${text}</div><div class="_sw1t_0${on ? ' _on44_1' : ''}" role="switch" aria-checked="${on}" tabindex="0"></div></div>`,
  field: (label, type) => `<label class="_fld2z_2"><span>${label}</span><input type="${type}"></label>`,
  fold: (title, text) =>
    `<div class="_fd01_1"><div class="_fd01_2" tabindex="0" role="button" aria-expanded="true">${title}</div><div class="_fd01_3">${text}</div></div>`,
  dialog: (title, text, buttons) =>
    `<div class="_msk_1"></div><div class="_dlg_2" role="dialog" aria-modal="true"><div class="_dlg_3">${title}</div><div class="_dlg_4">${text}</div><div class="_dlg_5">${buttons}</div></div>`,
  item: (text, danger) => `<div class="_mi_1${danger ? ' _mi_9' : ''}" role="menuitem" tabindex="-1">${text}</div>`,
  menu: (items) => `<div class="_mn_0" role="menu">${items}</div>`,
};

const semantic: Design = {
  name: 'native-html',
  generation: '2026',
  page: (main, portal) => `<header><a href="/">Xiaomi</a></header><main>${main}</main>${portal}<footer>© Xiaomi</footer>`,
  heading: (text) => `<h1>${text}</h1>`,
  text: (text) => `<p>${text}</p>`,
  button: (text, danger, mark) => `<button type="button"${danger ? ' data-tone="critical"' : ''}${mark}>${text}</button>`,
  bar: (buttons) => `<div role="group">${buttons}</div>`,
  row: (title, sub, acts, mark) => `<li${mark}><strong>${title}</strong> <small>${sub}</small> ${acts}</li>`,
  list: (rows) => `<ul>${rows}</ul>`,
  card: (title, sub, acts, mark) => `<article${mark}><h2>${title}</h2><p>${sub}</p>${acts}</article>`,
  cards: (cards) => `<section>${cards}</section>`,
  toggle: (text, on) => `<label><input type="checkbox" switch${on ? ' checked' : ''}> ${text}</label>`,
  field: (label, type) => `<label>${label} <input type="${type}"></label>`,
  fold: (title, text) => `<details open><summary><h2>${title}</h2></summary><p>${text}</p></details>`,
  dialog: (title, text, buttons) => `<dialog open><h2>${title}</h2><p>${text}</p><form method="dialog">${buttons}</form></dialog>`,
  item: (text) => `<button type="button" role="menuitem">${text}</button>`,
  menu: (items) => `<div popover="auto" role="menu">${items}</div>`,
};

export const designsB: readonly Design[] = [vant, element, vuetify, hashed, semantic];
