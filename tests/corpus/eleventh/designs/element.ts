import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

const LOOK = { primary: 'primary', danger: 'danger', plain: 'default', disabled: 'primary is-disabled' } as const;

/** Element Plus: a top menu, tables, descriptions, a drawer. */
export const element: Design = {
  name: 'element',
  generation: 'desktop, Element Plus',
  lang: 'right',
  draw: {
    ...plain,
    h1: (b) =>
      `<div class="el-page-header"><div class="el-page-header__header"><div class="el-page-header__content"><span class="text-large font-600"${d(first(b))}>${esc(first(b).text)}</span></div></div></div>`,
    h2: (b) =>
      `<div class="el-divider el-divider--horizontal"><div class="el-divider__text is-left"${d(first(b))}>${esc(first(b).text)}</div></div>`,
    text: (b) => `<span class="el-text el-text--info">${esc(first(b).text)}</span><br>`,
    cells: (b) =>
      `<div class="el-card is-never-shadow"><div class="el-card__body">${each(b, (it) => `<div class="set-row el-row is-justify-space-between is-align-middle" style="cursor:pointer"${d(it)}><div class="el-col el-col-16"><span class="el-text">${esc(it.text)}</span>${when(it.hint, `<div class="el-text el-text--info el-text--small">${esc(it.hint)}</div>`)}</div><div class="el-col el-col-8 is-guttered">${when(it.value, `<span class="el-tag el-tag--info">${esc(it.value)}</span>`)}${it.acts.map((a) => `<button type="button" class="el-button el-button--primary is-link"${d(a)}><span>${esc(a.text)}</span></button>`).join('')}</div></div>`)}</div></div>`,
    tiles: (b) =>
      `<div class="el-row" style="margin:-10px">${each(b, (it) => `<div class="el-col el-col-6 is-guttered"><div class="el-card is-hover-shadow" tabindex="0" role="link"${d(it)}><div class="el-card__body"><i class="el-icon"></i><span>${esc(it.text)}</span>${when(it.hint, `<p class="el-text--info">${esc(it.hint)}</p>`)}</div></div></div>`)}</div>`,
    devices: (b) =>
      `<div class="el-table el-table--fit el-table--enable-row-hover" style="width:100%"><div class="el-table__inner-wrapper"><div class="el-table__body-wrapper"><table class="el-table__body"><tbody>${each(b, (it) => `<tr class="el-table__row"${d(it)}><td class="el-table__cell"><div class="cell">${esc(it.text)}</div></td><td class="el-table__cell"><div class="cell"><span class="el-tag el-tag--success">${esc(it.hint)}</span></div></td><td class="el-table__cell"><div class="cell">${it.acts.map((a) => (a.icon ? `<div class="el-dropdown"><span class="el-dropdown-link el-tooltip__trigger" role="button" tabindex="0" aria-haspopup="menu" aria-label="${esc(a.text)}"${d(a)}><i class="el-icon"><svg viewBox="0 0 1024 1024"></svg></i></span></div>` : `<button type="button" class="el-button el-button--danger is-text"${d(a)}><span>${esc(a.text)}</span></button>`)).join('')}</div></td></tr>`)}</tbody></table></div></div></div>`,
    facts: (b) =>
      `<div class="el-descriptions"><div class="el-descriptions__body"><table class="el-descriptions__table is-bordered"><tbody>${each(b, (it) => `<tr><td class="el-descriptions__cell el-descriptions__label is-bordered-label" colspan="1">${esc(it.text)}</td><td class="el-descriptions__cell el-descriptions__content is-bordered-content" colspan="1">${esc(it.hint)}</td></tr>`)}</tbody></table></div></div>`,
    switches: (b) =>
      each(
        b,
        (it, i) =>
          `<div class="el-form-item"><label id="el-id-${i}" for="el-sw-${i}" class="el-form-item__label">${esc(it.text)}</label><div class="el-form-item__content"><div class="el-switch${when(it.on, ' is-checked')}"${d(it)}><input id="el-sw-${i}" class="el-switch__input" type="checkbox" role="switch" aria-checked="${String(it.on)}"${d(it)}><span class="el-switch__core"><div class="el-switch__action"></div></span></div>${when(it.hint, `<span class="el-text el-text--info">${esc(it.hint)}</span>`)}</div></div>`,
      ),
    ticks: (b) =>
      each(
        b,
        (it) =>
          `<label class="el-checkbox${when(it.on, ' is-checked')}"${d(it)}><span class="el-checkbox__input${when(it.on, ' is-checked')}"><input class="el-checkbox__original" type="checkbox"${d(it)}><span class="el-checkbox__inner"></span></span><span class="el-checkbox__label">${esc(it.text)}</span></label>`,
      ),
    buttons: (b) =>
      `<div class="el-form-item__content">${each(b, (it) => `<button aria-disabled="${String(it.look === 'disabled')}"${when(it.look === 'disabled', ' disabled')} type="button" class="el-button el-button--${LOOK[it.look]} is-round"${d(it)}><span>${esc(it.text)}</span></button>`)}</div>`,
    refusals: (b) =>
      `<ul class="el-timeline">${each(b, (it) => `<li class="el-timeline-item"${d(it)}><div class="el-timeline-item__tail"></div><div class="el-timeline-item__node el-timeline-item__node--danger"></div><div class="el-timeline-item__wrapper"><div class="el-timeline-item__content">${esc(it.text)} ${when(it.hint, `<a class="el-link el-link--primary" data-corpus="go"><span class="el-link__inner">${esc(it.hint)}</span></a>`)}</div></div></li>`)}</ul>`,
    steps: (b) =>
      `<div class="el-steps el-steps--horizontal">${each(b, (it) => `<div class="el-step is-horizontal"><div class="el-step__main"><div class="el-step__title ${it.on ? 'is-process' : 'is-wait'}">${esc(it.text)}</div></div></div>`)}</div>`,
    overlay: (b, inner) =>
      `<div class="el-overlay" style="z-index:2004"><div aria-modal="true" role="dialog" aria-label="${esc(first(b).text)}" class="el-drawer rtl open" style="width:420px"><header class="el-drawer__header"><span role="heading" aria-level="2" class="el-drawer__title">${esc(first(b).text)}</span><button class="el-drawer__close-btn" type="button"></button></header><div class="el-drawer__body">${inner(b.blocks)}</div></div></div>`,
    fold: (b, inner) =>
      `<div class="el-collapse"><div class="el-collapse-item is-active"><button type="button" class="el-collapse-item__header is-active" aria-expanded="true"><span class="el-collapse-item__title">${esc(first(b).text)}</span></button><div class="el-collapse-item__wrap"><div class="el-collapse-item__content">${inner(b.blocks)}</div></div></div></div>`,
    toast: (b) =>
      `<div role="alert" class="el-message el-message--success is-center"><p class="el-message__content">${esc(first(b).text)}</p></div>`,
  },
  shell(f, main, over) {
    const menu = f.nav
      .map((n) => `<li class="el-menu-item${when(n.current, ' is-active')}" role="menuitem" tabindex="-1"${d(n)}>${esc(n.text)}</li>`)
      .join('');
    return page(
      element,
      f,
      '',
      `<div id="app" data-v-app=""><section class="el-container is-vertical"><header class="el-header"><b>${esc(f.brand)}</b>${when(menu, `<ul role="menubar" class="el-menu el-menu--horizontal">${menu}</ul>`)}${when(f.signOut.text, `<a class="el-link"${d(f.signOut)}><span class="el-link__inner">${esc(f.signOut.text)}</span></a>`)}</header><main class="el-main">${main}</main><footer class="el-footer">${f.footer.map((t) => `<a class="el-link">${esc(t)}</a>`).join('')}</footer></section></div>${over}`,
    );
  },
};
