/** Desktop consoles built with the large component libraries. */
import { current, each, icon, isOn, type Kit, off, page, plain, uid, weighty, when } from '../core';

const a = plain((p) => `ant-${p}`);
/** Ant Design: sider, menu, list, modal. */
export const antd: Kit = {
  ...a,
  name: 'antd',
  generation: 'Ant Design 4 console',
  shell: (f) =>
    page(
      f,
      `<div id="root"><section class="ant-layout ant-layout-has-sider">${
        f.bare
          ? ''
          : `<aside class="ant-layout-sider ant-layout-sider-light" style="width:220px"><div class="ant-layout-sider-children"><div class="logo">${f.brand}</div><ul class="ant-menu ant-menu-root ant-menu-inline" role="menu">${each(f.nav, (b) => `<li class="ant-menu-item${current(b) ? ' ant-menu-item-selected' : ''}" role="menuitem" tabindex="-1"${b.at}><span class="anticon" role="img">${icon}</span><span class="ant-menu-title-content">${b.text}</span></li>`)}</ul></div></aside>`
      }<section class="ant-layout"><header class="ant-layout-header"><div class="ant-space">${each(f.top, (b) => `<div class="ant-space-item"><a class="ant-dropdown-trigger" href="#"${b.at}>${b.text}</a></div>`)}</div></header><main class="ant-layout-content">${f.main}</main><footer class="ant-layout-footer">${each(f.foot, (b) => `<a href="#">${b.text}</a> `)}</footer></section></section></div>`,
    ),
  h: (b) => `<div class="ant-page-header"><span class="ant-page-header-heading-title"${b.at}>${b.text}</span></div>`,
  h2: (b) => `<h4 class="ant-typography"${b.at}>${b.text}</h4>`,
  rows: (xs) =>
    `<div class="ant-list ant-list-split"><ul class="ant-list-items">${each(
      xs,
      ([t, hint, value, act]) =>
        `<li class="ant-list-item"${t?.at ?? ''}><div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">${t?.text}</h4>${when(hint, (b) => `<div class="ant-list-item-meta-description">${b.text}</div>`)}</div></div>${when(value, (b) => `<div>${b.text}</div>`)}${when(act, (b) => `<ul class="ant-list-item-action"><li><button type="button" class="ant-btn ant-btn-link"${b.at}><span>${b.text}</span></button></li></ul>`)}</li>`,
    )}</ul></div>`,
  tiles: (xs) =>
    `<div class="ant-row">${each(xs, ([t, hint]) => `<div class="ant-col ant-col-6"><div class="ant-card ant-card-hoverable" tabindex="0"${t?.at ?? ''}><div class="ant-card-body"><div class="ant-card-meta-title">${t?.text}</div>${when(hint, (b) => `<div class="ant-card-meta-description">${b.text}</div>`)}</div></div></div>`)}</div>`,
  devs: (xs) =>
    `<div class="ant-table-wrapper"><table><tbody class="ant-table-tbody">${each(
      xs,
      ([n, s, m, act]) =>
        `<tr class="ant-table-row"${n?.at ?? ''}><td class="ant-table-cell"><span class="ant-avatar">${icon}</span> ${n?.text}</td><td class="ant-table-cell"><span class="ant-badge-status-text">${s?.text ?? ''}</span></td><td class="ant-table-cell">${when(act, (b) => `<a${b.at}>${b.text}</a>`)}${when(m, (b) => `<button type="button" class="ant-btn ant-btn-text ant-btn-icon-only ant-dropdown-trigger" aria-label="${b.text}"${b.at}><span class="anticon anticon-more">${icon}</span></button>`)}</td></tr>`,
    )}</tbody></table></div>`,
  facts: (xs) =>
    `<div class="ant-descriptions"><table><tbody>${each(xs, ([k, v]) => `<tr class="ant-descriptions-row"><th class="ant-descriptions-item-label">${k?.text}</th><td class="ant-descriptions-item-content">${v?.text ?? ''}</td></tr>`)}</tbody></table></div>`,
  sw: (x) =>
    `<div class="ant-form-item"><div class="ant-form-item-label"><label>${x[0]?.text}</label></div><button type="button" role="switch" aria-checked="${isOn(x)}" class="ant-switch${isOn(x) ? ' ant-switch-checked' : ''}"${x[0]?.at}><div class="ant-switch-handle"></div></button>${when(x[2], (b) => `<div class="ant-form-item-extra">${b.text}</div>`)}</div>`,
  tick: (x) =>
    `<label class="ant-checkbox-wrapper"${x[0]?.at}><span class="ant-checkbox${isOn(x) ? ' ant-checkbox-checked' : ''}"><input type="checkbox" class="ant-checkbox-input"${isOn(x) ? ' checked' : ''}><span class="ant-checkbox-inner"></span></span><span>${x[0]?.text}</span></label>`,
  btns: (xs) =>
    `<div class="ant-space">${each(xs, (b) => `<button type="button" class="ant-btn ${weighty(b) ? 'ant-btn-primary ant-btn-dangerous' : 'ant-btn-default'}"${off(b)}${b.at}><span>${b.text}</span></button>`)}</div>`,
  dlg: (t, inner) =>
    `<div class="ant-modal-root"><div class="ant-modal-mask"></div><div class="ant-modal-wrap" role="dialog" aria-labelledby="rcDialogTitle0"><div class="ant-modal"><div class="ant-modal-content"><div class="ant-modal-header"><div class="ant-modal-title" id="rcDialogTitle0"${t.at}>${t.text}</div></div><div class="ant-modal-body">${inner}</div></div></div></div></div>`,
  pane: (t, inner) =>
    `<div class="ant-drawer ant-drawer-right ant-drawer-open"><div class="ant-drawer-content-wrapper"><div class="ant-drawer-header"><div class="ant-drawer-title"${t.at}>${t.text}</div></div><div class="ant-drawer-body">${inner}</div></div></div>`,
  reasons: (xs) =>
    each(
      xs,
      ([t, hint, go]) =>
        `<div class="ant-alert ant-alert-warning ant-alert-with-description" role="alert"${t?.at ?? ''}><div class="ant-alert-message">${t?.text}</div>${when(hint, (b) => `<div class="ant-alert-description">${b.text}</div>`)}${when(go, (b) => `<a class="ant-alert-action" href="#"${b.at}>${b.text}</a>`)}</div>`,
    ),
};

const e = plain((p) => `el-x-${p}`);
/** Element Plus: container, menu, descriptions, table. */
export const element: Kit = {
  ...e,
  name: 'element',
  generation: 'Vue 3 back office',
  shell: (f) =>
    page(
      f,
      `<div id="app" data-v-app=""><section class="el-container is-vertical"><header class="el-header"><span class="logo">${f.brand}</span>${each(f.top, (b) => `<span class="el-dropdown"><span class="el-tooltip__trigger" role="button" tabindex="0"${b.at}>${b.text}</span></span>`)}</header><section class="el-container">${
        f.bare
          ? ''
          : `<aside class="el-aside" style="width:200px"><ul role="menubar" class="el-menu el-menu--vertical">${each(f.nav, (b) => `<li class="el-menu-item${current(b) ? ' is-active' : ''}" role="menuitem" tabindex="-1"${b.at}><i class="el-icon">${icon}</i><span>${b.text}</span></li>`)}</ul></aside>`
      }<main class="el-main">${f.main}</main></section><footer class="el-footer">${each(f.foot, (b) => `<a class="el-link" href="#">${b.text}</a>`)}</footer></section></div>`,
    ),
  h: (b) => `<div class="el-page-header"><div class="el-page-header__content"${b.at}>${b.text}</div></div>`,
  h2: (b) => `<div class="el-divider"><div class="el-divider__text"${b.at}>${b.text}</div></div>`,
  rows: (xs) =>
    `<form class="el-form">${each(
      xs,
      ([t, hint, v, act]) =>
        `<div class="el-form-item"${t?.at ?? ''}><label class="el-form-item__label">${t?.text}</label><div class="el-form-item__content">${when(v, (b) => `<span class="el-text">${b.text}</span>`)}${when(hint, (b) => `<span class="el-text el-text--info">${b.text}</span>`)}${act ? `<button type="button" class="el-button is-text"${act.at}><span>${act.text}</span></button>` : `<i class="el-icon el-icon--right">${icon}</i>`}</div></div>`,
    )}</form>`,
  tiles: (xs) =>
    `<div class="el-row" style="margin:0 -8px">${each(xs, ([t, hint]) => `<div class="el-col el-col-6"><div class="el-card is-hover-shadow" style="cursor:pointer"${t?.at ?? ''}><div class="el-card__body"><i class="el-icon">${icon}</i><p>${t?.text}</p>${when(hint, (b) => `<small>${b.text}</small>`)}</div></div></div>`)}</div>`,
  devs: (xs) =>
    `<div class="el-table"><div class="el-table__inner-wrapper"><table class="el-table__body"><tbody>${each(xs, ([n, s, m, act]) => `<tr class="el-table__row"${n?.at ?? ''}><td class="el-table__cell"><div class="cell">${n?.text}</div></td><td class="el-table__cell"><div class="cell"><span class="el-tag">${s?.text ?? ''}</span></div></td><td class="el-table__cell"><div class="cell">${when(act, (b) => `<button type="button" class="el-button el-button--danger is-link"${b.at}><span>${b.text}</span></button>`)}${when(m, (b) => `<button type="button" class="el-button is-circle" title="${b.text}"${b.at}><i class="el-icon">${icon}</i></button>`)}</div></td></tr>`)}</tbody></table></div></div>`,
  facts: (xs) =>
    `<div class="el-descriptions"><table class="el-descriptions__table is-bordered"><tbody>${each(xs, ([k, v]) => `<tr><td class="el-descriptions__cell el-descriptions__label">${k?.text}</td><td class="el-descriptions__cell el-descriptions__content">${v?.text ?? ''}</td></tr>`)}</tbody></table></div>`,
  sw: (x) =>
    `<div class="el-form-item"><label class="el-form-item__label">${x[0]?.text}</label><div class="el-switch${isOn(x) ? ' is-checked' : ''}"${x[0]?.at}><input class="el-switch__input" type="checkbox" role="switch" aria-checked="${isOn(x)}" aria-label="${x[0]?.text}"><span class="el-switch__core"></span></div>${when(x[2], (b) => `<p>${b.text}</p>`)}</div>`,
  tick: (x) =>
    `<label class="el-checkbox${isOn(x) ? ' is-checked' : ''}"${x[0]?.at}><span class="el-checkbox__input"><input class="el-checkbox__original" type="checkbox"${isOn(x) ? ' checked' : ''}><span class="el-checkbox__inner"></span></span><span class="el-checkbox__label">${x[0]?.text}</span></label>`,
  btns: (xs) =>
    `<div class="el-dialog__footer">${each(xs, (b) => `<button type="button" class="el-button${weighty(b) ? ' el-button--danger' : ''}${off(b, ' is-disabled')}" aria-disabled="${b.mark.includes('~')}"${off(b)}${b.at}><span>${b.text}</span></button>`)}</div>`,
  dlg: (t, inner) =>
    `<div class="el-overlay"><div role="dialog" aria-modal="true" aria-label="${t.text}" class="el-overlay-dialog"><div class="el-dialog"><header class="el-dialog__header"><span class="el-dialog__title"${t.at}>${t.text}</span><button aria-label="×" class="el-dialog__headerbtn" type="button"><i class="el-icon">${icon}</i></button></header><div class="el-dialog__body">${inner}</div></div></div></div>`,
  acc: (t, inner) =>
    `<div class="el-collapse"><div class="el-collapse-item is-active"><button type="button" class="el-collapse-item__header is-active" aria-expanded="true"${t.at}>${t.text}</button><div class="el-collapse-item__wrap"><div class="el-collapse-item__content">${inner}</div></div></div></div>`,
  steps: (xs) =>
    `<div class="el-steps el-steps--horizontal">${each(xs, (b) => `<div class="el-step"><div class="el-step__title ${current(b) ? 'is-process' : 'is-wait'}">${b.text}</div></div>`)}</div>`,
};

const g = plain((p) => `fui-${p} ___1${p.length}k${p.charCodeAt(0)}`);
/** Fluent console: ARIA grid, toolbar, tree of the sections. */
export const grid: Kit = {
  ...g,
  name: 'aria-grid',
  generation: 'operations console with ARIA grids',
  shell: (f) =>
    page(
      f,
      `<div class="fui-FluentProvider"><div role="banner"><div role="heading" aria-level="1">${f.brand}</div><div role="toolbar">${each(f.top, (b) => `<button type="button" class="fui-Button"${b.at}>${b.text}</button>`)}</div></div>${f.bare ? '' : `<div role="tree" aria-label="${f.brand}">${each(f.nav, (b) => `<div role="treeitem" aria-selected="${current(b)}" tabindex="-1"${b.at}><span>${b.text}</span></div>`)}</div>`}<div role="main">${f.main}</div><div role="contentinfo">${each(f.foot, (b) => `<span role="link" tabindex="0">${b.text}</span>`)}</div></div>`,
    ),
  h: (b) => `<div role="heading" aria-level="2" class="fui-Title"${b.at}>${b.text}</div>`,
  h2: (b) => `<div role="heading" aria-level="3" class="fui-Subtitle"${b.at}>${b.text}</div>`,
  rows: (xs) =>
    `<div role="list">${each(xs, ([t, hint, v, act]) => `<div role="listitem"><div role="button" tabindex="0" class="fui-Row"${t?.at ?? ''}><span>${t?.text}</span>${when(hint, (b) => `<span class="fui-Caption">${b.text}</span>`)}${when(v, (b) => `<span class="fui-Value">${b.text}</span>`)}</div>${when(act, (b) => `<button type="button" class="fui-Button"${b.at}>${b.text}</button>`)}</div>`)}</div>`,
  tiles: (xs) =>
    `<div role="group" class="fui-CardGrid">${each(xs, ([t, hint]) => `<div role="link" tabindex="0" class="fui-Card"${t?.at ?? ''}><div class="fui-CardHeader">${t?.text}</div>${when(hint, (b) => `<div class="fui-CardPreview">${b.text}</div>`)}</div>`)}</div>`,
  devs: (xs) =>
    `<div role="grid" aria-rowcount="${xs.length}"><div role="rowgroup">${each(xs, ([n, s, m, act], i) => `<div role="row" aria-rowindex="${i + 1}"${n?.at ?? ''}><div role="gridcell" tabindex="0">${n?.text}</div><div role="gridcell">${s?.text ?? ''}</div><div role="gridcell">${when(act, (b) => `<button type="button" class="fui-Button"${b.at}>${b.text}</button>`)}${when(m, (b) => `<button type="button" aria-haspopup="menu" aria-label="${b.text}" class="fui-MenuButton"${b.at}>${icon}</button>`)}</div></div>`)}</div></div>`,
  facts: (xs) =>
    `<div role="table">${each(xs, ([k, v]) => `<div role="row"><span role="rowheader">${k?.text}</span><span role="cell">${v?.text ?? ''}</span></div>`)}</div>`,
  sw: (x) =>
    `<div class="fui-Switch"><input role="switch" type="checkbox" id="sw${uid(x[0])}"${isOn(x) ? ' checked' : ''}${x[0]?.at}><label for="sw${uid(x[0])}">${x[0]?.text}</label>${when(x[2], (b) => `<div class="fui-Hint">${b.text}</div>`)}</div>`,
  tick: (x) =>
    `<div role="checkbox" tabindex="0" aria-checked="${isOn(x)}" class="fui-Checkbox"${x[0]?.at}><span class="fui-Checkbox__indicator"></span>${x[0]?.text}</div>`,
  reasons: (xs) =>
    `<div role="list" class="fui-MessageBarGroup">${each(xs, ([t, hint, go]) => `<div role="listitem" class="fui-MessageBar"${t?.at ?? ''}><div class="fui-MessageBarTitle">${t?.text}</div>${when(hint, (b) => `<div>${b.text}</div>`)}${when(go, (b) => `<button type="button" class="fui-Link"${b.at}>${b.text}</button>`)}</div>`)}</div>`,
};
