import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

/** TDesign on the phone: cells, a popup from below, dialogs of two buttons. */
export const tdesign: Design = {
  name: 'tdesign',
  generation: 'mobile web, TDesign',
  lang: 'right',
  draw: {
    ...plain,
    h1: (b) => `<div class="page-head"><div class="page-head__title"${d(first(b))}>${esc(first(b).text)}</div></div>`,
    h2: (b) => `<div class="t-cell-group__title"${d(first(b))}>${esc(first(b).text)}</div>`,
    text: (b) => `<div class="page-head__desc">${esc(first(b).text)}</div>`,
    cells: (b) =>
      `<div class="t-cell-group t-cell-group--card"><div class="t-cell-group__container">${each(b, (it) => `<div class="t-cell t-cell--middle t-cell--borderless t-cell--hover"${d(it)}><div class="t-cell__title"><div class="t-cell__title-text">${esc(it.text)}</div>${when(it.hint, `<div class="t-cell__description">${esc(it.hint)}</div>`)}</div><div class="t-cell__note">${esc(it.value)}${it.acts.map((a) => `<button type="button" class="t-button t-button--size-small t-button--text"${d(a)}><span class="t-button__content">${esc(a.text)}</span></button>`).join('')}</div><div class="t-cell__right"><svg class="t-icon t-icon-chevron-right"></svg></div></div>`)}</div></div>`,
    tiles: (b) =>
      `<div class="t-grid"><div class="t-grid__content">${each(b, (it) => `<div class="t-grid-item t-grid-item--hover"${d(it)}><div class="t-grid-item__content"><div class="t-grid-item__image"></div><div class="t-grid-item__words"><div class="t-grid-item__title">${esc(it.text)}</div>${when(it.hint, `<div class="t-grid-item__description">${esc(it.hint)}</div>`)}</div></div></div>`)}</div></div>`,
    devices: (b) =>
      `<div class="t-list">${each(b, (it) => `<div class="t-cell t-cell--top t-cell--hover"${d(it)}><div class="t-cell__left"><div class="t-avatar"></div></div><div class="t-cell__title"><div class="t-cell__title-text">${esc(it.text)}</div><div class="t-cell__description">${esc(it.hint)}</div></div><div class="t-cell__right">${it.acts.map((a) => (a.icon ? `<div class="icon-hit" title="${esc(a.text)}"${d(a)}><svg class="t-icon t-icon-ellipsis"></svg></div>` : `<button type="button" class="t-button t-button--danger t-button--text"${d(a)}><span class="t-button__content">${esc(a.text)}</span></button>`)).join('')}</div></div>`)}</div>`,
    facts: (b) =>
      `<div class="t-cell-group">${each(b, (it) => `<div class="t-cell"><div class="t-cell__title"><div class="t-cell__title-text">${esc(it.text)}</div></div><div class="t-cell__note">${esc(it.hint)}</div></div>`)}</div>`,
    switches: (b) =>
      each(
        b,
        (it) =>
          `<div class="t-cell"><div class="t-cell__title"><div class="t-cell__title-text">${esc(it.text)}</div>${when(it.hint, `<div class="t-cell__description">${esc(it.hint)}</div>`)}</div><div class="t-cell__note"><div class="t-switch${when(it.on, ' t-switch--checked')}" role="switch" aria-checked="${String(it.on)}"${d(it)}><div class="t-switch__body"></div></div></div></div>`,
      ),
    ticks: (b) =>
      each(
        b,
        (it) =>
          `<div class="t-checkbox${when(it.on, ' t-checkbox--checked')}"${d(it)}><div class="t-checkbox__icon"><input class="t-checkbox__icon-left" type="checkbox"${d(it)}></div><div class="t-checkbox__content"><span class="t-checkbox__title">${esc(it.text)}</span></div></div>`,
      ),
    buttons: (b) =>
      `<div class="footer-actions">${each(b, (it) => `<button type="button" class="t-button t-button--size-large t-button--block t-button--${it.look === 'danger' ? 'danger' : it.look === 'plain' ? 'light' : 'primary'}${when(it.look === 'disabled', ' t-button--disabled')}" aria-disabled="${String(it.look === 'disabled')}"${d(it)}><span class="t-button__content">${esc(it.text)}</span></button>`)}</div>`,
    refusals: (b) =>
      `<div class="t-cell-group">${each(b, (it) => `<div class="t-notice-bar t-notice-bar--error"${d(it)}><div class="t-notice-bar__content-wrap">${esc(it.text)}</div>${when(it.hint, `<div class="t-notice-bar__operation" data-corpus="go">${esc(it.hint)}</div>`)}</div>`)}</div>`,
    radios: (b) =>
      `<div class="t-radio-group">${each(b, (it) => `<div class="t-radio${when(it.on, ' t-radio--checked')}"><div class="t-radio__content"><span class="t-radio__title">${esc(it.text)}</span></div></div>`)}</div>`,
    tabs: (b) =>
      `<div class="t-tabs"><div class="t-tabs__nav">${each(b, (it) => `<div class="t-tabs__item${when(it.on, ' t-tabs__item--active')}" role="tab" aria-selected="${String(it.on)}"${d(it)}><div class="t-tabs__item-inner">${esc(it.text)}</div></div>`)}</div></div>`,
    overlay: (b, inner) =>
      `<div class="t-overlay t-overlay--active"></div><div class="t-popup t-popup--bottom" role="dialog" aria-modal="true"><div class="t-popup__content"><div class="sheet-head"><div class="sheet-head__title">${esc(first(b).text)}</div></div>${inner(b.blocks)}</div></div>`,
    fold: (b, inner) =>
      `<div class="t-collapse-panel t-collapse-panel--active"><div class="t-collapse-panel__title"><div class="t-cell"><div class="t-cell__title-text">${esc(first(b).text)}</div></div></div><div class="t-collapse-panel__content">${inner(b.blocks)}</div></div>`,
    toast: (b) => `<div class="t-toast t-toast--success"><div class="t-toast__text">${esc(first(b).text)}</div></div>`,
  },
  shell(f, main, over) {
    const nav = f.nav
      .map(
        (n) =>
          `<div class="t-tab-bar-item"><div class="t-tab-bar-item__content${when(n.current, ' t-tab-bar-item__content--checked')}" role="tab" aria-selected="${String(n.current)}"${d(n)}><div class="t-tab-bar-item__text">${esc(n.text)}</div></div></div>`,
      )
      .join('');
    return page(
      tdesign,
      f,
      '',
      `<div id="app"><div class="t-navbar t-navbar--fixed"><div class="t-navbar__content"><div class="t-navbar__left"><span class="t-navbar__left-arrow"></span></div><div class="t-navbar__center"><span class="t-navbar__center-title">${esc(f.brand)}</span></div></div></div><div class="page">${main}</div>${when(nav, `<div class="t-tab-bar t-tab-bar--fixed" role="tablist">${nav}</div>`)}${over}</div>`,
    );
  },
};
