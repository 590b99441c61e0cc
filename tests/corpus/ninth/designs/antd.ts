import { all, aria, c, common, esc, type Kit, label, svg, when } from '../kit';
import type { Act } from '../parts';

const button = (act: Act, extra = ''): string =>
  `<button type="button" class="ant-btn ${act.icon ? 'ant-btn-text ant-btn-icon-only' : act.tone === 'main' ? 'ant-btn-primary' : act.tone === 'danger' ? 'ant-btn-primary ant-btn-dangerous' : 'ant-btn-default'}${extra}"${when(act.off, ' disabled=""')}${aria(act)}${c(act)}>${act.icon ? `<span class="ant-btn-icon"><span role="img" class="anticon">${svg(act.icon)}</span></span>` : `<span>${esc(act.text)}</span>`}</button>`;

/** Ant Design, a desktop layout with a sider. */
export const antd: Kit = {
  ...common,
  name: 'antd',
  generation: 'Ant Design 5, desktop',
  style: '.ant-layout{display:flex}.ant-layout-sider{width:220px}.ant-list-item{display:flex;justify-content:space-between}',
  frame: (sheet, main, layers) =>
    `<div id="root"><section class="ant-layout ant-layout-has-sider css-dev-only-do-not-override-1p3hq3p"><aside class="ant-layout-sider ant-layout-sider-light"><div class="ant-layout-sider-children"><div class="logo">${esc(sheet.brand)}</div><ul class="ant-menu ant-menu-root ant-menu-inline ant-menu-light" role="menu" tabindex="0">${all(
      sheet.nav,
      (item) =>
        `<li class="ant-menu-item${when(item.here, ' ant-menu-item-selected')}" role="menuitem" tabindex="-1"${c(item)}><span role="img" class="anticon ant-menu-item-icon">${svg('dot')}</span><span class="ant-menu-title-content">${esc(item.text)}</span></li>`,
    )}</ul></div></aside><section class="ant-layout"><header class="ant-layout-header"><div class="ant-space ant-space-horizontal">${all(
      sheet.top,
      (item) =>
        `<div class="ant-space-item">${item.icon ? button(item) : `<a class="ant-dropdown-trigger"${c(item)}>${esc(item.text)}</a>`}</div>`,
    )}</div></header><main class="ant-layout-content">${main}</main><footer class="ant-layout-footer">${all(sheet.footer, (item) => `<a${c(item)}>${esc(item.text)}</a> `)}</footer></section></section></div>${layers}`,
  title: (part) => `<h${part.level} class="ant-typography"${c(part)}>${esc(part.text)}</h${part.level}>`,
  text: (part) => `<div class="ant-typography ant-typography-secondary">${esc(part.text)}</div>`,
  tiles: (part) =>
    `<div class="ant-row" style="margin:-8px">${all(part.items, (item) => `<div class="ant-col ant-col-6"><div class="ant-card ant-card-bordered ant-card-hoverable"${c(item)}><div class="ant-card-body"><span role="img" class="anticon">${svg('app')}</span><div class="ant-card-meta-title">${esc(item.text)}</div>${when(item.note, `<div class="ant-card-meta-description">${esc(item.note ?? '')}</div>`)}</div></div></div>`)}</div>`,
  rows: (part) =>
    `<div class="ant-list ant-list-split"><div class="ant-spin-nested-loading"><div class="ant-spin-container"><ul class="ant-list-items">${all(
      part.items,
      (row) =>
        `<li class="ant-list-item"${c(row)}><div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">${esc(row.text)}</h4>${when(row.note, `<div class="ant-list-item-meta-description">${esc(row.note ?? '')}</div>`)}</div></div>${when(row.value, `<div class="ant-list-item-extra">${esc(row.value ?? '')}</div>`)}${row.on === undefined ? '' : `<button type="button" role="switch" aria-checked="${row.on}" class="ant-switch${when(row.on, ' ant-switch-checked')}"><div class="ant-switch-handle"></div></button>`}${row.act ? `<ul class="ant-list-item-action"><li>${button(row.act, ' ant-btn-link')}</li></ul>` : ''}</li>`,
    )}</ul></div></div></div>`,
  devices: (part) =>
    `<div class="ant-row device-grid">${all(
      part.items,
      (item) =>
        `<div class="ant-col ant-col-xs-24 ant-col-md-12"><div class="ant-card ant-card-bordered ant-card-hoverable"${c(item)}><div class="ant-card-body"><div class="ant-card-meta"><div class="ant-card-meta-avatar">${svg('phone')}</div><div class="ant-card-meta-detail"><div class="ant-card-meta-title">${esc(item.name)}</div><div class="ant-card-meta-description"><span class="ant-badge ant-badge-status"><span class="ant-badge-status-dot"></span><span class="ant-badge-status-text">${esc(item.note)}</span></span></div></div></div></div>${item.menu || item.act ? `<ul class="ant-card-actions">${item.menu ? `<li>${button(item.menu)}</li>` : ''}${item.act ? `<li>${button(item.act)}</li>` : ''}</ul>` : ''}</div></div>`,
    )}</div>`,
  facts: (part) =>
    `<div class="ant-descriptions"><div class="ant-descriptions-view"><table><tbody>${all(part.items, ([name, value]) => `<tr class="ant-descriptions-row"><td class="ant-descriptions-item"><div class="ant-descriptions-item-container"><span class="ant-descriptions-item-label">${esc(name)}</span><span class="ant-descriptions-item-content">${esc(value)}</span></div></td></tr>`)}</tbody></table></div></div>`,
  acts: (part) =>
    `<div class="ant-space ant-space-horizontal">${all(part.items, (act) => `<div class="ant-space-item">${button(act)}</div>`)}</div>`,
  toggle: (part) =>
    `<div class="ant-form-item"><div class="ant-form-item-label"><label>${esc(part.text)}</label></div><div class="ant-form-item-control"><button type="button" role="switch" aria-checked="${part.on}" aria-label="${esc(part.text)}" class="ant-switch${when(part.on, ' ant-switch-checked')}"${c(part)}><div class="ant-switch-handle"></div><span class="ant-switch-inner"></span></button>${when(part.note, `<div class="ant-form-item-extra">${esc(part.note ?? '')}</div>`)}</div></div>`,
  tick: (part) =>
    `<label class="ant-checkbox-wrapper${when(part.on, ' ant-checkbox-wrapper-checked')}"${c(part)}><span class="ant-checkbox${when(part.on, ' ant-checkbox-checked')}"><input type="checkbox" class="ant-checkbox-input"${when(part.on, ' checked=""')}${c(part)}><span class="ant-checkbox-inner"></span></span><span>${esc(part.text)}</span></label>`,
  bullets: (part) =>
    `<ul class="ant-timeline">${all(part.items, (item) => `<li class="ant-timeline-item"${c(item)}><div class="ant-timeline-item-tail"></div><div class="ant-timeline-item-head ant-timeline-item-head-red"></div><div class="ant-timeline-item-content">${esc(item.text)} ${item.act ? `<a${c(item.act)}>${esc(item.act.text)}</a>` : ''}</div></li>`)}</ul>`,
  group: (part, inner) =>
    `<div class="ant-card ant-card-bordered"><div class="ant-card-head"><div class="ant-card-head-wrapper"><div class="ant-card-head-title"${c(part)}>${esc(part.title)}</div></div></div><div class="ant-card-body">${inner}</div></div>`,
  menu: (part) =>
    `<div class="ant-dropdown ant-slide-up-enter-done"><ul class="ant-dropdown-menu ant-dropdown-menu-root ant-dropdown-menu-vertical" role="menu">${all(part.items, (act) => `<li class="ant-dropdown-menu-item${when(act.tone === 'danger', ' ant-dropdown-menu-item-danger')}" role="menuitem" tabindex="-1"${c(act)}><span class="ant-dropdown-menu-title-content">${esc(act.text)}</span></li>`)}</ul></div>`,
  tabs: (part) =>
    `<div class="ant-tabs ant-tabs-top"><div role="tablist" class="ant-tabs-nav"><div class="ant-tabs-nav-list">${all(part.items, (item, index) => `<div class="ant-tabs-tab${when(index === 0, ' ant-tabs-tab-active')}"><div role="tab" class="ant-tabs-tab-btn" tabindex="0">${esc(item)}</div></div>`)}</div></div></div>`,
  field: (part) => `<div class="ant-form-item"><input class="ant-input" type="${part.kind}" placeholder="${esc(part.text)}"></div>`,
  toast: (part) =>
    `<div class="ant-message"><div class="ant-message-notice"><div class="ant-message-notice-content">${esc(part.text)} ${part.act ? button(part.act) : ''}</div></div></div>`,
  layer: (part, inner) =>
    part.form === 'dialog'
      ? `<div class="ant-modal-root"><div class="ant-modal-mask"></div><div tabindex="-1" class="ant-modal-wrap"><div role="dialog" aria-labelledby="rc0" aria-modal="true" class="ant-modal"><div class="ant-modal-content">${when(part.close, `<button type="button" aria-label="Close" class="ant-modal-close"${c(part.close)}>×</button>`)}<div class="ant-modal-header"><div class="ant-modal-title" id="rc0">${esc(part.title)}</div></div><div class="ant-modal-body">${inner}</div><div class="ant-modal-footer">${all(part.foot, (act) => button(act))}</div></div></div></div></div>`
      : `<div class="ant-drawer ant-drawer-${part.form === 'sheet' ? 'bottom' : 'right'} ant-drawer-open"><div class="ant-drawer-mask"></div><div class="ant-drawer-content-wrapper"><div class="ant-drawer-content" role="dialog" aria-modal="true"><div class="ant-drawer-header"><div class="ant-drawer-header-title">${part.close ? `<button type="button" class="ant-drawer-close" aria-label="${esc(part.close.text)}"${c(part.close)}>${label({ text: '', icon: 'close' })}</button>` : ''}<div class="ant-drawer-title">${esc(part.title)}</div></div></div><div class="ant-drawer-body">${inner}</div><div class="ant-drawer-footer">${all(part.foot, (act) => button(act))}</div></div></div></div>`,
};
