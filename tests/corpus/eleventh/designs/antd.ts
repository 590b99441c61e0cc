import type { Design } from '../model';
import { DOTS, d, each, esc, first, page, plain, when } from './base';

const LOOK = {
  primary: 'ant-btn-primary',
  danger: 'ant-btn-primary ant-btn-dangerous',
  plain: 'ant-btn-default',
  disabled: 'ant-btn-primary',
} as const;

/** Ant Design 5: a sider, lists with actions, descriptions, a modal. */
export const antd: Design = {
  name: 'antd',
  generation: 'desktop, Ant Design 5',
  lang: 'right',
  draw: {
    ...plain,
    h1: (b) => `<h3 class="ant-typography css-1k2"${d(first(b))}>${esc(first(b).text)}</h3>`,
    h2: (b) => `<h5 class="ant-typography css-1k2"${d(first(b))}>${esc(first(b).text)}</h5>`,
    text: (b) => `<div class="ant-typography ant-typography-secondary css-1k2">${esc(first(b).text)}</div>`,
    cells: (b) =>
      `<div class="ant-list ant-list-split css-1k2"><div class="ant-spin-nested-loading"><ul class="ant-list-items">${each(b, (it) => `<li class="ant-list-item"${when(it.acts.length === 0, ` role="link" tabindex="0"`)}${d(it)}><div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">${esc(it.text)}</h4>${when(it.hint, `<div class="ant-list-item-meta-description">${esc(it.hint)}</div>`)}</div></div>${when(it.value, `<div>${esc(it.value)}</div>`)}${when(it.acts.length > 0, `<ul class="ant-list-item-action">${it.acts.map((a) => `<li><button type="button" class="ant-btn ant-btn-link"${d(a)}><span>${esc(a.text)}</span></button></li>`).join('')}</ul>`)}</li>`)}</ul></div></div>`,
    tiles: (b) =>
      `<div class="ant-row css-1k2" style="row-gap:16px">${each(b, (it) => `<div class="ant-col ant-col-6"><div class="ant-card ant-card-bordered ant-card-hoverable"><div class="ant-card-body"><a href="#/a"${d(it)}><span class="anticon" role="img"></span> ${esc(it.text)}</a>${when(it.hint, `<div class="ant-typography ant-typography-secondary">${esc(it.hint)}</div>`)}</div></div></div>`)}</div>`,
    devices: (b) =>
      `<div class="ant-table-wrapper css-1k2"><div class="ant-table"><table><tbody class="ant-table-tbody">${each(b, (it, i) => `<tr class="ant-table-row ant-table-row-level-0" data-row-key="${i}"${d(it)}><td class="ant-table-cell"><a>${esc(it.text)}</a></td><td class="ant-table-cell"><span class="ant-badge ant-badge-status"><span class="ant-badge-status-dot"></span><span class="ant-badge-status-text">${esc(it.hint)}</span></span></td><td class="ant-table-cell">${it.acts.map((a) => (a.icon ? `<button type="button" class="ant-btn ant-btn-text ant-btn-icon-only ant-dropdown-trigger" title="${esc(a.text)}"${d(a)}>${DOTS}</button>` : `<button type="button" class="ant-btn ant-btn-link ant-btn-dangerous"${d(a)}><span>${esc(a.text)}</span></button>`)).join('')}</td></tr>`)}</tbody></table></div></div>`,
    facts: (b) =>
      `<div class="ant-descriptions ant-descriptions-bordered css-1k2"><div class="ant-descriptions-view"><table><tbody>${each(b, (it) => `<tr class="ant-descriptions-row"><th class="ant-descriptions-item-label" colspan="1"><span>${esc(it.text)}</span></th><td class="ant-descriptions-item-content" colspan="1"><span>${esc(it.hint)}</span></td></tr>`)}</tbody></table></div></div>`,
    switches: (b) =>
      each(
        b,
        (it, i) =>
          `<div class="ant-form-item ant-form-item-horizontal"><div class="ant-row ant-form-item-row"><div class="ant-col ant-form-item-label"><label for="sw_${i}">${esc(it.text)}</label></div><div class="ant-col ant-form-item-control"><button type="button" role="switch" id="sw_${i}" aria-checked="${String(it.on)}" class="ant-switch${when(it.on, ' ant-switch-checked')}"${d(it)}><div class="ant-switch-handle"></div><span class="ant-switch-inner"></span></button>${when(it.hint, `<div class="ant-form-item-extra">${esc(it.hint)}</div>`)}</div></div></div>`,
      ),
    ticks: (b) =>
      each(
        b,
        (it) =>
          `<label class="ant-checkbox-wrapper css-1k2${when(it.on, ' ant-checkbox-wrapper-checked')}"${d(it)}><span class="ant-checkbox ant-wave-target${when(it.on, ' ant-checkbox-checked')}"><input class="ant-checkbox-input" type="checkbox"${d(it)}${when(it.on, ' checked')}><span class="ant-checkbox-inner"></span></span><span>${esc(it.text)}</span></label>`,
      ),
    buttons: (b) =>
      `<div class="ant-space ant-space-horizontal css-1k2">${each(b, (it) => `<div class="ant-space-item"><button type="button" class="ant-btn css-1k2 ${LOOK[it.look]}"${when(it.look === 'disabled', ' disabled')}${d(it)}><span>${esc(it.text)}</span></button></div>`)}</div>`,
    refusals: (b) =>
      each(
        b,
        (it) =>
          `<div data-show="true" class="ant-alert ant-alert-error css-1k2" role="alert"${d(it)}><span role="img" class="anticon anticon-close-circle ant-alert-icon"></span><div class="ant-alert-content"><div class="ant-alert-message">${esc(it.text)}</div></div>${when(it.hint, `<div class="ant-alert-action"><a href="#/x" data-corpus="go">${esc(it.hint)}</a></div>`)}</div>`,
      ),
    steps: (b) =>
      `<div class="ant-steps ant-steps-horizontal css-1k2">${each(b, (it) => `<div class="ant-steps-item ${it.on ? 'ant-steps-item-process ant-steps-item-active' : 'ant-steps-item-wait'}"><div class="ant-steps-item-container"><div class="ant-steps-item-content"><div class="ant-steps-item-title">${esc(it.text)}</div></div></div></div>`)}</div>`,
    overlay: (b, inner) =>
      `<div><div class="ant-modal-root css-1k2"><div class="ant-modal-mask"></div><div tabindex="-1" class="ant-modal-wrap"><div role="dialog" aria-labelledby="rcDialogTitle0" aria-modal="true" class="ant-modal"><div class="ant-modal-content"><button type="button" aria-label="Close" class="ant-modal-close"></button><div class="ant-modal-header"><div class="ant-modal-title" id="rcDialogTitle0">${esc(first(b).text)}</div></div><div class="ant-modal-body">${inner(b.blocks)}</div></div></div></div></div></div>`,
    fold: (b, inner) =>
      `<div class="ant-collapse css-1k2"><div class="ant-collapse-item ant-collapse-item-active"><div class="ant-collapse-header" aria-expanded="true" role="button" tabindex="0"><span class="ant-collapse-header-text">${esc(first(b).text)}</span></div><div class="ant-collapse-content ant-collapse-content-active"><div class="ant-collapse-content-box">${inner(b.blocks)}</div></div></div></div>`,
    toast: (b) =>
      `<div class="ant-message ant-message-top css-1k2"><div class="ant-message-notice-wrapper"><div class="ant-message-notice"><div class="ant-message-notice-content"><span>${esc(first(b).text)}</span></div></div></div></div>`,
  },
  shell(f, main, over) {
    const menu = f.nav
      .map(
        (n) =>
          `<li class="ant-menu-item${when(n.current, ' ant-menu-item-selected')}" role="menuitem" tabindex="-1"${d(n)}><span class="ant-menu-title-content">${esc(n.text)}</span></li>`,
      )
      .join('');
    return page(
      antd,
      f,
      '',
      `<div id="root"><section class="ant-layout${when(menu, ' ant-layout-has-sider')} css-1k2">${when(menu, `<aside class="ant-layout-sider ant-layout-sider-light"><div class="ant-layout-sider-children"><ul class="ant-menu ant-menu-root ant-menu-inline ant-menu-light" role="menu">${menu}</ul></div></aside>`)}<section class="ant-layout"><header class="ant-layout-header"><span class="logo">${esc(f.brand)}</span>${when(f.signOut.text, `<span class="ant-avatar-string">${esc(f.user)}</span><a href="#/o"${d(f.signOut)}>${esc(f.signOut.text)}</a>`)}</header><main class="ant-layout-content">${main}</main><footer class="ant-layout-footer">${f.footer.map(esc).join(' · ')}</footer></section></section></div>${over}`,
    );
  },
};
