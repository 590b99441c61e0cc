import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

/** A phone page of Vant cells with a navigation bar, a tab bar and popups from below. */
export const vant: Design = {
  name: 'vant',
  generation: 'mobile web, Vant 4, bottom sheets',
  lang: 'right',
  draw: {
    ...plain,
    h1: (b) => `<h1 class="page-title"${d(first(b))}>${esc(first(b).text)}</h1>`,
    h2: (b) => `<div class="van-cell-group__title"${d(first(b))}>${esc(first(b).text)}</div>`,
    text: (b) => `<p class="van-doc-text">${esc(first(b).text)}</p>`,
    cells: (b) =>
      `<div class="van-cell-group van-cell-group--inset">${each(b, (it) => `<div class="van-cell van-cell--clickable" role="button" tabindex="0"${d(it)}><div class="van-cell__title"><span>${esc(it.text)}</span>${when(it.hint, `<div class="van-cell__label">${esc(it.hint)}</div>`)}</div><div class="van-cell__value">${when(it.value, `<span>${esc(it.value)}</span>`)}${it.acts.map((a) => `<button type="button" class="van-button van-button--mini van-button--plain"${d(a)}><span class="van-button__text">${esc(a.text)}</span></button>`).join('')}</div><i class="van-badge__wrapper van-icon van-icon-arrow van-cell__right-icon"></i></div>`)}</div>`,
    tiles: (b) =>
      `<div class="van-grid van-hairline--top">${each(b, (it) => `<div class="van-grid-item" style="flex-basis:25%"><div class="van-grid-item__content van-grid-item__content--center van-grid-item__content--clickable" role="button" tabindex="0"${d(it)}><i class="van-icon van-icon-apps-o van-grid-item__icon"></i><span class="van-grid-item__text">${esc(it.text)}</span></div></div>`)}</div>`,
    devices: (b) =>
      `<div class="van-cell-group van-cell-group--inset">${each(
        b,
        (it) =>
          `<div class="van-swipe-cell"><div class="van-swipe-cell__wrapper"><div class="van-cell van-cell--large van-cell--clickable" role="button" tabindex="0"${d(it)}><div class="van-cell__title"><span>${esc(it.text)}</span><div class="van-cell__label">${esc(it.hint)}</div></div>${it.acts
            .filter((a) => a.icon)
            .map(
              (a) =>
                `<i class="van-badge__wrapper van-icon van-icon-ellipsis" role="button" tabindex="0" aria-label="${esc(a.text)}"${d(a)}></i>`,
            )
            .join('')}</div>${it.acts
            .filter((a) => !a.icon)
            .map(
              (a) =>
                `<div class="van-swipe-cell__right"><button type="button" class="van-button van-button--danger van-button--square"${d(a)}><span class="van-button__text">${esc(a.text)}</span></button></div>`,
            )
            .join('')}</div></div>`,
      )}</div>`,
    facts: (b) =>
      `<div class="van-cell-group van-cell-group--inset">${each(b, (it) => `<div class="van-cell"><div class="van-cell__title"><span>${esc(it.text)}</span></div><div class="van-cell__value"><span>${esc(it.hint)}</span></div></div>`)}</div>`,
    switches: (b) =>
      `<div class="van-cell-group van-cell-group--inset">${each(b, (it) => `<div class="van-cell van-cell--center"><div class="van-cell__title"><span>${esc(it.text)}</span>${when(it.hint, `<div class="van-cell__label">${esc(it.hint)}</div>`)}</div><div class="van-cell__value"><div role="switch" class="van-switch${when(it.on, ' van-switch--on')}" tabindex="0" aria-checked="${String(it.on)}"${d(it)}><div class="van-switch__node"></div></div></div></div>`)}</div>`,
    ticks: (b) =>
      each(
        b,
        (it) =>
          `<div role="checkbox" class="van-checkbox" tabindex="0" aria-checked="${String(it.on)}"${d(it)}><div class="van-checkbox__icon van-checkbox__icon--round${when(it.on, ' van-checkbox__icon--checked')}"><i class="van-icon van-icon-success"></i></div><span class="van-checkbox__label">${esc(it.text)}</span></div>`,
      ),
    buttons: (b) =>
      `<div class="btn-bar">${each(b, (it) => `<button type="button" class="van-button van-button--${it.look === 'danger' ? 'danger' : it.look === 'plain' ? 'default' : 'primary'} van-button--large van-button--round${when(it.look === 'disabled', ' van-button--disabled')}"${when(it.look === 'disabled', ' disabled')}${d(it)}><div class="van-button__content"><span class="van-button__text">${esc(it.text)}</span></div></button>`)}</div>`,
    refusals: (b) =>
      `<div class="van-cell-group van-cell-group--inset">${each(b, (it) => `<div class="van-cell"${d(it)}><i class="van-icon van-icon-warning-o van-cell__left-icon"></i><div class="van-cell__title"><span>${esc(it.text)}</span></div>${when(it.hint, `<div class="van-cell__value"><a href="javascript:" data-corpus="go">${esc(it.hint)}</a></div>`)}</div>`)}</div>`,
    radios: (b) =>
      `<div role="radiogroup" class="van-radio-group">${each(b, (it) => `<div role="radio" class="van-radio" tabindex="0" aria-checked="${String(it.on)}"><div class="van-radio__icon"><i class="van-icon van-icon-success"></i></div><span class="van-radio__label">${esc(it.text)}</span></div>`)}</div>`,
    inputs: (b) =>
      each(
        b,
        (it) =>
          `<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label>${esc(it.text)}</label></div><div class="van-cell__value van-field__value"><input type="${it.hint || 'text'}" class="van-field__control" placeholder="${esc(it.text)}"></div></div>`,
      ),
    overlay: (b, inner) =>
      `<div class="van-overlay" role="button" tabindex="0"></div><div role="dialog" tabindex="0" class="van-popup van-popup--round van-popup--bottom van-action-sheet"><div class="van-action-sheet__header">${esc(first(b).text)}<i class="van-icon van-icon-cross van-action-sheet__close"></i></div><div class="van-action-sheet__content">${inner(b.blocks)}</div></div>`,
    fold: (b, inner) =>
      `<div class="van-collapse-item"><div class="van-cell van-collapse-item__title van-collapse-item__title--expanded" role="button" tabindex="0" aria-expanded="true"><div class="van-cell__title"><span>${esc(first(b).text)}</span></div></div><div class="van-collapse-item__wrapper"><div class="van-collapse-item__content">${inner(b.blocks)}</div></div></div>`,
    toast: (b) =>
      `<div role="dialog" class="van-popup van-popup--center van-toast van-toast--text"><div class="van-toast__text">${esc(first(b).text)}</div></div>`,
  },
  shell(f, main, over) {
    const tabs = f.nav
      .map(
        (n) =>
          `<div role="tab" class="van-tabbar-item${when(n.current, ' van-tabbar-item--active')}" tabindex="0" aria-selected="${String(n.current)}"${d(n)}><div class="van-tabbar-item__icon"><i class="van-icon"></i></div><div class="van-tabbar-item__text">${esc(n.text)}</div></div>`,
      )
      .join('');
    return page(
      vant,
      f,
      '',
      `<div id="app" data-v-app><div class="van-nav-bar van-hairline--bottom van-nav-bar--fixed"><div class="van-nav-bar__content"><div class="van-nav-bar__left"><i class="van-icon van-icon-arrow-left" aria-label="${esc(f.back)}"></i></div><div class="van-nav-bar__title van-ellipsis">${esc(f.brand)}</div></div></div><section>${main}</section>${when(tabs, `<div role="tablist" class="van-tabbar van-tabbar--fixed van-hairline--top-bottom">${tabs}</div>`)}${over}</div>`,
    );
  },
};
