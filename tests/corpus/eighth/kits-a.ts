import { each, esc, type Kit, link, mark, where } from './kit';

/** A sidebar account centre: Ant Design 5. */
const sider: Kit = {
  name: 'antd-sider',
  generation: '2026 account centre',
  frame: ({ site, title, user, nav, menu, foot, body, layer }) =>
    `<div id="root"><section class="ant-layout ant-layout-has-sider css-1kuana8"><aside class="ant-layout-sider ant-layout-sider-light"><div class="ant-layout-sider-children"><div class="logo-x2p">${esc(site)}</div><ul class="ant-menu ant-menu-root ant-menu-inline" role="menu">${each(
      nav,
      (item) =>
        `<li class="ant-menu-item${item.current ? ' ant-menu-item-selected' : ''}" role="menuitem" tabindex="-1"${mark(item)}><span class="ant-menu-title-content">${esc(item.text)}</span></li>`,
    )}</ul></div></aside><section class="ant-layout css-1kuana8"><header class="ant-layout-header"><span class="ant-avatar ant-avatar-circle"><span class="ant-avatar-string">${esc(user.slice(0, 1))}</span></span><span class="user-3kd">${esc(user)}</span><ul class="ant-dropdown-menu" role="menu">${each(menu, (item) => `<li class="ant-dropdown-menu-item" role="menuitem"${mark(item)}><a href="${link(item)}">${esc(item.text)}</a></li>`)}</ul></header><main class="ant-layout-content"><h1 class="ant-typography"${mark(title)}>${esc(title.text)}</h1>${body}</main><footer class="ant-layout-footer">© 2026 Xiaomi · ${each(foot, (item) => `<a href="${link(item)}"${mark(item)}>${esc(item.text)}</a> `)}</footer></section></section></div>${layer}`,
  section: (title, body) =>
    `<div class="ant-card ant-card-bordered"><div class="ant-card-head"><div class="ant-card-head-title">${esc(title)}</div></div><div class="ant-card-body">${body}</div></div>`,
  text: (text) => `<div class="ant-typography ant-typography-secondary">${esc(text)}</div>`,
  lines: (items) =>
    `<div class="ant-list ant-list-split"><ul class="ant-list-items">${each(
      items,
      (item) =>
        `<li class="ant-list-item row-k2" role="button" tabindex="0"${mark(item)}><div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">${esc(item.text)}</h4>${where(item.hint, (hint) => `<div class="ant-list-item-meta-description">${hint}</div>`)}</div></div>${where(item.value, (value) => `<span class="ant-typography">${value}</span>`)}<span role="img" aria-hidden="true" class="anticon anticon-right"><svg viewBox="64 64 896 896"></svg></span></li>`,
    )}</ul></div>`,
  tiles: (items) =>
    `<div class="ant-row">${each(items, (item) => `<div class="ant-col ant-col-8"><div class="ant-card ant-card-hoverable"${mark(item)}><div class="ant-card-body"><span class="anticon"></span><div class="ant-card-meta-title">${esc(item.text)}</div></div></div></div>`)}</div>`,
  devices: (rows) =>
    `<div class="ant-list"><ul class="ant-list-items">${each(
      rows,
      (row) =>
        `<li class="ant-list-item"${mark(row)}><div class="ant-list-item-meta"><div class="ant-list-item-meta-avatar"><img alt="" src="/static/phone.png"></div><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">${esc(row.name)}</h4><div class="ant-list-item-meta-description">${esc(row.status)}</div></div></div>${row.menu ? `<button type="button" class="ant-btn ant-btn-text ant-btn-icon-only" aria-label="${esc(row.menu.text)}"${mark(row.menu)}><span class="anticon anticon-ellipsis"></span></button>` : ''}${row.action ? `<ul class="ant-list-item-action"><li><button type="button" class="ant-btn ant-btn-link ant-btn-dangerous"${mark(row.action)}><span>${esc(row.action.text)}</span></button></li></ul>` : ''}</li>`,
    )}</ul></div>`,
  facts: (pairs) =>
    `<div class="ant-descriptions"><table><tbody>${each(pairs, ([name, value]) => `<tr class="ant-descriptions-row"><td class="ant-descriptions-item"><span class="ant-descriptions-item-label">${esc(name)}</span><span class="ant-descriptions-item-content">${esc(value)}</span></td></tr>`)}</tbody></table></div>`,
  buttons: (items) =>
    `<div class="ant-space">${each(items, (item) => `<div class="ant-space-item"><button type="button" class="ant-btn ${item.danger ? 'ant-btn-primary ant-btn-dangerous' : 'ant-btn-default'}"${mark(item)}><span>${esc(item.text)}</span></button></div>`)}</div>`,
  toggle: (item) =>
    `<div class="row-k2 row-switch"${mark(item)}><div><div>${esc(item.text)}</div>${where(item.hint, (hint) => `<small>${hint}</small>`)}</div><button type="button" role="switch" aria-checked="${item.on ?? false}" aria-label="${esc(item.text)}" class="ant-switch${item.on ? ' ant-switch-checked' : ''}"><div class="ant-switch-handle"></div></button></div>`,
  tick: (item) =>
    `<label class="ant-checkbox-wrapper"${mark(item)}><span class="ant-checkbox"><input class="ant-checkbox-input" type="checkbox"><span class="ant-checkbox-inner"></span></span><span>${esc(item.text)}</span></label>`,
  points: (texts) => `<ul class="points-8s">${each(texts, (text) => `<li>${esc(text)}</li>`)}</ul>`,
  steps: (names, current) =>
    `<div class="ant-steps ant-steps-horizontal">${each(names, (name, index) => `<div class="ant-steps-item${index === current ? ' ant-steps-item-active' : ''}"><div class="ant-steps-item-icon">${index + 1}</div><div class="ant-steps-item-title">${esc(name)}</div></div>`)}</div>`,
  options: (items) =>
    `<div class="ant-dropdown ant-dropdown-placement-bottomRight"><ul class="ant-dropdown-menu" role="menu">${each(items, (item) => `<li class="ant-dropdown-menu-item${item.danger ? ' ant-dropdown-menu-item-danger' : ''}" role="menuitem"${mark(item)}><span class="ant-dropdown-menu-title-content">${esc(item.text)}</span></li>`)}</ul></div>`,
  layer: (title, body) =>
    `<div class="ant-modal-root"><div class="ant-modal-mask"></div><div class="ant-modal-wrap" tabindex="-1"><div role="dialog" aria-modal="true" class="ant-modal"><div class="ant-modal-content"><div class="ant-modal-header"><div class="ant-modal-title">${esc(title)}</div></div><div class="ant-modal-body">${body}</div></div></div></div></div>`,
};

/** A settings list for phones: Vant 4. */
const vant: Kit = {
  name: 'vant-list',
  generation: '2026 phone, Vant',
  frame: ({ site, title, user, back, nav, menu, foot, body, layer }) =>
    `<div id="app" data-v-app=""><div class="van-nav-bar van-hairline--bottom"><div class="van-nav-bar__content"><div class="van-nav-bar__left van-haptics-feedback"${mark(back)}><i class="van-badge__wrapper van-icon van-icon-arrow-left"></i><span class="van-nav-bar__text">${esc(back.text)}</span></div><div class="van-nav-bar__title van-ellipsis"${mark(title)}>${esc(title.text)}</div></div></div><div class="page-7f">${body}<div class="van-cell-group van-cell-group--inset">${each([{ text: user }, ...menu], (item) => `<div class="van-cell van-cell--clickable" role="button" tabindex="0"${mark(item)}><div class="van-cell__title"><span>${esc(item.text)}</span></div></div>`)}</div><p class="foot-7f">${esc(site)} © Xiaomi ${each(foot, (item) => `<a href="${link(item)}"${mark(item)}>${esc(item.text)}</a> `)}</p></div><div class="van-tabbar van-tabbar--fixed" role="tablist">${each(nav.slice(0, 4), (item) => `<div role="tab" class="van-tabbar-item${item.current ? ' van-tabbar-item--active' : ''}" aria-selected="${item.current ?? false}"${mark(item)}><div class="van-tabbar-item__text">${esc(item.text)}</div></div>`)}</div></div>${layer}`,
  section: (title, body) =>
    `<div class="van-cell-group__title van-cell-group__title--inset">${esc(title)}</div><div class="van-cell-group van-cell-group--inset">${body}</div>`,
  text: (text) => `<div class="van-notice">${esc(text)}</div>`,
  lines: (items) =>
    `<div class="van-cell-group van-cell-group--inset">${each(
      items,
      (item) =>
        `<div class="van-cell van-cell--clickable${item.danger ? ' cell-danger' : ''}" role="button" tabindex="0"${mark(item)}><div class="van-cell__title"><span>${esc(item.text)}</span>${where(item.hint, (hint) => `<div class="van-cell__label">${hint}</div>`)}</div>${where(item.value, (value) => `<div class="van-cell__value"><span>${value}</span></div>`)}<i class="van-badge__wrapper van-icon van-icon-arrow van-cell__right-icon"></i></div>`,
    )}</div>`,
  tiles: (items) =>
    `<div class="van-grid">${each(items, (item) => `<div class="van-grid-item" style="flex-basis: 25%;"><div class="van-grid-item__content van-haptics-feedback" role="button" tabindex="0"${mark(item)}><i class="van-icon van-icon-photo-o"></i><span class="van-grid-item__text">${esc(item.text)}</span></div></div>`)}</div>`,
  devices: (rows) =>
    `<div class="van-cell-group van-cell-group--inset">${each(
      rows,
      (row) =>
        `<div class="van-swipe-cell"><div class="van-swipe-cell__wrapper"><div class="van-cell van-cell--large van-cell--clickable" role="button" tabindex="0"${mark(row)}><i class="van-icon van-icon-phone-o van-cell__left-icon"></i><div class="van-cell__title"><span>${esc(row.name)}</span><div class="van-cell__label">${esc(row.status)}</div></div>${row.menu ? `<i class="van-icon van-icon-ellipsis" role="button" tabindex="0" aria-label="${esc(row.menu.text)}"${mark(row.menu)}></i>` : '<i class="van-icon van-icon-arrow van-cell__right-icon"></i>'}</div>${row.action ? `<div class="van-swipe-cell__right"><button type="button" class="van-button van-button--danger van-button--square"${mark(row.action)}><span class="van-button__text">${esc(row.action.text)}</span></button></div>` : ''}</div></div>`,
    )}</div>`,
  facts: (pairs) =>
    `<div class="van-cell-group van-cell-group--inset">${each(pairs, ([name, value]) => `<div class="van-cell"><div class="van-cell__title"><span>${esc(name)}</span></div><div class="van-cell__value"><span>${esc(value)}</span></div></div>`)}</div>`,
  buttons: (items) =>
    `<div class="actions-7f">${each(items, (item) => `<button type="button" class="van-button van-button--${item.danger ? 'danger' : 'default'} van-button--block van-button--round"${mark(item)}><div class="van-button__content"><span class="van-button__text">${esc(item.text)}</span></div></button>`)}</div>`,
  toggle: (item) =>
    `<div class="van-cell van-cell--center"${mark(item)}><div class="van-cell__title"><span>${esc(item.text)}</span>${where(item.hint, (hint) => `<div class="van-cell__label">${hint}</div>`)}</div><div class="van-cell__value"><div role="switch" class="van-switch${item.on ? ' van-switch--on' : ''}" tabindex="0" aria-checked="${item.on ?? false}"><div class="van-switch__node"></div></div></div></div>`,
  tick: (item) =>
    `<div role="checkbox" class="van-checkbox" tabindex="0" aria-checked="false"${mark(item)}><div class="van-checkbox__icon van-checkbox__icon--round"><i class="van-icon van-icon-success"></i></div><span class="van-checkbox__label">${esc(item.text)}</span></div>`,
  points: (texts) => `<div class="tips-7f">${each(texts, (text) => `<p>${esc(text)}</p>`)}</div>`,
  steps: (names, current) =>
    `<div class="van-steps van-steps--horizontal"><div class="van-steps__items">${each(names, (name, index) => `<div class="van-hairline van-step van-step--horizontal${index === current ? ' van-step--process' : ''}"><div class="van-step__title">${esc(name)}</div></div>`)}</div></div>`,
  options: (items) =>
    `<div class="van-overlay"></div><div role="dialog" tabindex="0" class="van-popup van-popup--round van-popup--bottom van-action-sheet"><div class="van-action-sheet__content">${each(items, (item) => `<button type="button" class="van-action-sheet__item"${mark(item)}><span class="van-action-sheet__name">${esc(item.text)}</span></button>`)}</div></div>`,
  layer: (title, body) =>
    `<div class="van-overlay"></div><div role="dialog" tabindex="0" class="van-popup van-popup--round van-popup--bottom"><div class="van-popup__header">${esc(title)}</div>${body}</div>`,
};

/** Two panes: Material UI. */
const panes: Kit = {
  name: 'mui-two-pane',
  generation: '2027 two panes, MUI',
  frame: ({ site, title, user, nav, menu, foot, body, layer }) =>
    `<div id="root"><header class="MuiPaper-root MuiAppBar-root css-hip9hq"><div class="MuiToolbar-root css-i6s8oy"><span class="MuiTypography-root MuiTypography-h6">${esc(site)}</span><button class="MuiButtonBase-root MuiIconButton-root" type="button" aria-label="${esc(user)}"><div class="MuiAvatar-root"></div></button></div></header><div class="MuiBox-root css-k008qs"><nav class="MuiBox-root css-9mgopn"><ul class="MuiList-root">${each(nav, (item) => `<li class="MuiListItem-root"><div class="MuiButtonBase-root MuiListItemButton-root${item.current ? ' Mui-selected' : ''}" tabindex="0" role="button"${mark(item)}><div class="MuiListItemText-root"><span class="MuiTypography-root">${esc(item.text)}</span></div></div></li>`)}</ul><hr class="MuiDivider-root">${each(menu, (item) => `<a class="MuiTypography-root MuiLink-root" href="${link(item)}"${mark(item)}>${esc(item.text)}</a>`)}</nav><main class="MuiBox-root css-1jc5q3b"><h2 class="MuiTypography-root MuiTypography-h4"${mark(title)}>${esc(title.text)}</h2>${body}<p class="MuiTypography-root MuiTypography-caption">© Xiaomi. ${each(foot, (item) => `<a class="MuiLink-root" href="${link(item)}"${mark(item)}>${esc(item.text)}</a> `)}</p></main></div></div>${layer}`,
  section: (title, body) =>
    `<section class="MuiPaper-root css-pzx1m2"><h3 class="MuiTypography-root MuiTypography-h6">${esc(title)}</h3>${body}</section>`,
  text: (text) => `<p class="MuiTypography-root MuiTypography-body2">${esc(text)}</p>`,
  lines: (items) =>
    `<ul class="MuiList-root css-1ontqvh">${each(
      items,
      (item) =>
        `<li class="MuiListItem-root MuiListItem-divider"><div class="MuiButtonBase-root MuiListItemButton-root" tabindex="0" role="button"${mark(item)}><div class="MuiListItemText-root MuiListItemText-multiline"><span class="MuiTypography-root MuiListItemText-primary">${esc(item.text)}</span>${where(item.value ?? item.hint, (more) => `<p class="MuiTypography-root MuiListItemText-secondary">${more}</p>`)}</div></div></li>`,
    )}</ul>`,
  tiles: (items) =>
    `<div class="MuiGrid-root MuiGrid-container">${each(items, (item) => `<div class="MuiGrid-root MuiGrid-item"><div class="MuiPaper-root MuiCard-root"><button class="MuiButtonBase-root MuiCardActionArea-root" tabindex="0" type="button"${mark(item)}><div class="MuiCardContent-root"><h3 class="MuiTypography-root">${esc(item.text)}</h3></div></button></div></div>`)}</div>`,
  devices: (rows) =>
    `<ul class="MuiList-root">${each(
      rows,
      (row) =>
        `<li class="MuiListItem-root css-1p823my"${mark(row)}><div class="MuiListItemAvatar-root"><svg class="MuiSvgIcon-root" aria-hidden="true" data-testid="SmartphoneIcon"></svg></div><div class="MuiListItemText-root"><span class="MuiTypography-root MuiListItemText-primary">${esc(row.name)}</span><p class="MuiTypography-root MuiListItemText-secondary">${esc(row.status)}</p></div><div class="MuiListItemSecondaryAction-root">${row.menu ? `<button class="MuiButtonBase-root MuiIconButton-root" type="button" aria-label="${esc(row.menu.text)}" aria-haspopup="true"${mark(row.menu)}><svg class="MuiSvgIcon-root" aria-hidden="true" data-testid="MoreVertIcon"></svg></button>` : ''}${row.action ? `<button class="MuiButtonBase-root MuiButton-root MuiButton-textError" type="button"${mark(row.action)}>${esc(row.action.text)}</button>` : ''}</div></li>`,
    )}</ul>`,
  facts: (pairs) =>
    `<dl class="css-fz3">${each(pairs, ([name, value]) => `<div><dt class="MuiTypography-root">${esc(name)}</dt><dd class="MuiTypography-root">${esc(value)}</dd></div>`)}</dl>`,
  buttons: (items) =>
    `<div class="MuiStack-root">${each(items, (item) => `<button class="MuiButtonBase-root MuiButton-root MuiButton-${item.danger ? 'containedError' : 'text'}" tabindex="0" type="button"${mark(item)}>${esc(item.text)}<span class="MuiTouchRipple-root"></span></button>`)}</div>`,
  toggle: (item) =>
    `<label class="MuiFormControlLabel-root MuiFormControlLabel-labelPlacementStart"${mark(item)}><span class="MuiSwitch-root"><span class="MuiButtonBase-root MuiSwitch-switchBase${item.on ? ' Mui-checked' : ''}"><input class="MuiSwitch-input" type="checkbox" role="switch"${item.on ? ' checked' : ''}><span class="MuiSwitch-thumb"></span></span></span><span class="MuiTypography-root MuiFormControlLabel-label">${esc(item.text)}${where(item.hint, (hint) => `<br><small>${hint}</small>`)}</span></label>`,
  tick: (item) =>
    `<label class="MuiFormControlLabel-root"${mark(item)}><span class="MuiButtonBase-root MuiCheckbox-root"><input class="PrivateSwitchBase-input" type="checkbox"><svg class="MuiSvgIcon-root" aria-hidden="true"></svg></span><span class="MuiTypography-root MuiFormControlLabel-label">${esc(item.text)}</span></label>`,
  points: (texts) =>
    `<div class="MuiAlert-root" role="alert"><div class="MuiAlert-message">${each(texts, (text) => `<p>${esc(text)}</p>`)}</div></div>`,
  steps: (names, current) =>
    `<div class="MuiStepper-root MuiStepper-horizontal">${each(names, (name, index) => `<div class="MuiStep-root"><span class="MuiStepLabel-label${index === current ? ' Mui-active' : ''}">${esc(name)}</span></div>`)}</div>`,
  options: (items) =>
    `<div role="presentation" class="MuiPopover-root MuiMenu-root MuiModal-root"><div class="MuiPaper-root MuiMenu-paper"><ul class="MuiList-root MuiMenu-list" role="menu">${each(items, (item) => `<li class="MuiButtonBase-root MuiMenuItem-root" tabindex="-1" role="menuitem"${mark(item)}>${esc(item.text)}</li>`)}</ul></div></div>`,
  layer: (title, body) =>
    `<div role="presentation" class="MuiDialog-root MuiModal-root"><div class="MuiBackdrop-root" aria-hidden="true"></div><div class="MuiDialog-container"><div class="MuiPaper-root MuiDialog-paper" role="dialog" aria-modal="true" aria-label="${esc(title)}"><h2 class="MuiDialogTitle-root">${esc(title)}</h2><div class="MuiDialogContent-root">${body}</div></div></div></div>`,
};

export const KITS_A: readonly Kit[] = [sider, vant, panes];
