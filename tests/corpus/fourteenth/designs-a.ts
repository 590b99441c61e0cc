import { type Design, e, each, html, type It, iff, m, opt } from './blocks';

const antButton = (b: It): string =>
  b.icon
    ? `<button type="button" class="ant-btn ant-btn-text ant-btn-icon-only" aria-label="${e(b.text)}"${m(b.c)}><span class="anticon anticon-ellipsis"><svg width="1em" height="1em"></svg></span></button>`
    : `<button type="button" class="ant-btn css-dev-only ant-btn-${b.danger ? 'primary ant-btn-dangerous' : 'default'}"${iff(b.off, ' disabled')}${m(b.c)}><span>${e(b.text)}</span></button>`;

/** A desktop console: a menu at the side, cards, a modal in a portal. */
export const antd: Design = {
  name: 'antd',
  generation: 'console with side menu, 2025',
  page: (d, main) =>
    html(
      d,
      `<div id="root"><section class="ant-layout ant-layout-has-sider"><aside class="ant-layout-sider"><div class="logo-wrap">${e(d.brand)}</div>
<ul class="ant-menu ant-menu-root ant-menu-inline" role="menu">${each(d.nav, (n) => `<li class="ant-menu-item${iff(n.cur, ' ant-menu-item-selected')}" role="menuitem"${m(n.c)}><span class="ant-menu-title-content"><a href="#">${e(n.text)}</a></span></li>`)}</ul></aside>
<section class="ant-layout"><header class="ant-layout-header"><div class="ant-space">${each(d.user, (u) => `<div class="ant-space-item"><a class="ant-dropdown-trigger"${m(u.c)}>${e(u.text)}</a></div>`)}</div></header>
<main class="ant-layout-content"><div class="ant-card"><div class="ant-card-body">${main}</div></div></main>
<footer class="ant-layout-footer">${each(d.foot, (f) => `<a${m(f.c)} href="#">${e(f.text)}</a>`)}</footer></section></section></div>`,
    ),
  draw: {
    head: (b) => `<h${b.level + 1} class="ant-typography"${m(b.c)}>${e(b.text)}</h${b.level + 1}>`,
    text: (b) => `<div class="ant-typography ant-typography-secondary">${e(b.text)}</div>`,
    tiles: (b) =>
      `<div class="ant-row">${each(b.items, (t) => `<div class="ant-col ant-col-6"><div class="ant-card ant-card-hoverable" tabindex="0"${m(t.c)}><div class="ant-card-meta-title">${e(t.text)}</div></div></div>`)}</div>`,
    lines: (b) =>
      `<div class="ant-list ant-list-split"><ul class="ant-list-items">${each(b.items, (l) => `<li class="ant-list-item"${m(l.c)}><div class="ant-list-item-meta"><h4 class="ant-list-item-meta-title">${e(l.text)}</h4>${opt(l.hint, (h) => `<div class="ant-list-item-meta-description">${e(h)}</div>`)}</div>${opt(l.value, (v) => `<span class="ant-list-item-extra">${e(v)}</span>`)}${l.act ? `<ul class="ant-list-item-action"><li>${antButton(l.act)}</li></ul>` : ''}</li>`)}</ul></div>`,
    devices: (b) =>
      `<div class="ant-list"><ul class="ant-list-items">${each(b.rows, (r) => `<li class="ant-list-item"${m(r.c)}><div class="ant-list-item-meta"><div class="ant-list-item-meta-avatar"><img alt="" src="data:,"></div><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">${e(r.name)}</h4><div class="ant-list-item-meta-description">${e(r.model)} · <span class="ant-badge-status-text">${e(r.status)}</span></div></div></div><ul class="ant-list-item-action">${r.act ? `<li>${antButton(r.act)}</li>` : ''}${r.menu ? `<li>${antButton({ ...r.menu, icon: true })}</li>` : ''}</ul></li>`)}</ul></div>`,
    facts: (b) =>
      `<div class="ant-descriptions"><div class="ant-descriptions-view"><table><tbody>${each(b.pairs, ([k, v]) => `<tr class="ant-descriptions-row"><th class="ant-descriptions-item-label">${e(k)}</th><td class="ant-descriptions-item-content">${e(v)}</td></tr>`)}</tbody></table></div></div>`,
    buttons: (b) => `<div class="ant-space ant-space-horizontal">${each(b.items, antButton)}</div>`,
    switch: (b) =>
      `<div class="ant-form-item-row"><label class="ant-form-item-label">${e(b.text)}</label><button type="button" role="switch" aria-checked="${b.on}" aria-label="${e(b.text)}" class="ant-switch${iff(b.on, ' ant-switch-checked')}"${m(b.c)}><span class="ant-switch-handle"></span></button>${opt(b.hint, (h) => `<div class="ant-form-item-extra">${e(h)}</div>`)}</div>`,
    tick: (b) =>
      `<label class="ant-checkbox-wrapper"${m(b.c)}><span class="ant-checkbox${iff(b.on, ' ant-checkbox-checked')}"><input type="checkbox" class="ant-checkbox-input"${iff(b.on, ' checked')}${m(b.c)}><span class="ant-checkbox-inner"></span></span><span>${e(b.text)}</span></label>`,
    list: (b) => `<ol class="ant-typography">${each(b.items, (i) => `<li${m(i.c)}>${e(i.text)}</li>`)}</ol>`,
    input: (b) => `<div class="ant-form-item"><label>${e(b.label)}</label><input class="ant-input" type="${b.type}"></div>`,
    dialog: (b, go) =>
      `<div class="ant-modal-root"><div class="ant-modal-mask"></div><div class="ant-modal-wrap"><div role="dialog" aria-modal="true" class="ant-modal"><div class="ant-modal-content"><div class="ant-modal-header"><div class="ant-modal-title">${e(b.title)}</div></div><div class="ant-modal-body">${go(b.body)}</div></div></div></div></div>`,
    map: (b) => `<div class="amap-container"><canvas class="amap-layer"></canvas><div class="amap-marker">${e(b.text)}</div></div>`,
    note: (b) => `<div class="ant-message-notice" role="alert"><div class="ant-message-custom-content">${e(b.text)}</div></div>`,
  },
};

const muiButton = (b: It): string =>
  b.icon
    ? `<button class="MuiButtonBase-root MuiIconButton-root" type="button" aria-label="${e(b.text)}" aria-haspopup="true"${m(b.c)}><svg class="MuiSvgIcon-root" viewBox="0 0 24 24"><path d="M12 8c1.1 0 2-.9 2-2s-.9-2-2-2-2 .9-2 2"></path></svg></button>`
    : `<button class="MuiButtonBase-root MuiButton-root MuiButton-${b.danger ? 'containedError' : 'text'}${iff(b.off, ' Mui-disabled')}" type="button"${iff(b.off, ' disabled=""')}${m(b.c)}>${e(b.text)}<span class="MuiTouchRipple-root"></span></button>`;

/** A phone's browser: an app bar, lists, a sheet from below, a bar of tabs. */
export const mui: Design = {
  name: 'mui',
  generation: 'mobile web with bottom bar, 2024',
  page: (d, main) =>
    html(
      d,
      `<div id="root"><header class="MuiPaper-root MuiAppBar-root"><div class="MuiToolbar-root"><h6 class="MuiTypography-root MuiTypography-h6">${e(d.brand)}</h6>${each(d.user, (u) => `<button class="MuiButtonBase-root MuiButton-root MuiButton-colorInherit"${m(u.c)}>${e(u.text)}</button>`)}</div></header>
<div class="MuiContainer-root">${main}</div>
<nav class="MuiPaper-root MuiBottomNavigation-root">${each(d.nav, (n) => `<button class="MuiButtonBase-root MuiBottomNavigationAction-root${iff(n.cur, ' Mui-selected')}"${m(n.c)}><span class="MuiBottomNavigationAction-label">${e(n.text)}</span></button>`)}</nav>
<p class="MuiTypography-caption">${each(d.foot, (f) => `<a class="MuiLink-root" href="#"${m(f.c)}>${e(f.text)}</a>`)}</p></div>`,
      '<meta name="viewport" content="width=device-width">',
    ),
  draw: {
    head: (b) => `<h${b.level} class="MuiTypography-root MuiTypography-h${b.level + 4}"${m(b.c)}>${e(b.text)}</h${b.level}>`,
    text: (b) => `<p class="MuiTypography-root MuiTypography-body2">${e(b.text)}</p>`,
    tiles: (b) =>
      `<div class="MuiGrid-root MuiGrid-container">${each(b.items, (t) => `<div class="MuiGrid-root MuiGrid-item"><a class="MuiButtonBase-root MuiCardActionArea-root" tabindex="0" href="#"${m(t.c)}><span class="MuiTypography-subtitle2">${e(t.text)}</span></a></div>`)}</div>`,
    lines: (b) =>
      `<ul class="MuiList-root">${each(b.items, (l) => `<li class="MuiListItem-root"><div class="MuiButtonBase-root MuiListItemButton-root" role="button" tabindex="0"${m(l.c)}><div class="MuiListItemText-root"><span class="MuiListItemText-primary">${e(l.text)}</span>${opt(l.hint, (h) => `<p class="MuiListItemText-secondary">${e(h)}</p>`)}</div>${opt(l.value, (v) => `<span class="MuiTypography-caption">${e(v)}</span>`)}</div>${l.act ? `<div class="MuiListItemSecondaryAction-root">${muiButton(l.act)}</div>` : ''}</li>`)}</ul>`,
    devices: (b) =>
      `<ul class="MuiList-root MuiList-dense">${each(b.rows, (r) => `<li class="MuiListItem-container"><div class="MuiListItem-root MuiListItem-button" role="button" tabindex="0"${m(r.c)}><div class="MuiAvatar-root"></div><div class="MuiListItemText-root"><span class="MuiTypography-body1">${e(r.name)}</span><p class="MuiTypography-body2">${e(r.model)}<br>${e(r.status)}</p></div></div>${r.menu || r.act ? `<div class="MuiListItemSecondaryAction-root">${r.act ? muiButton(r.act) : ''}${r.menu ? muiButton({ ...r.menu, icon: true }) : ''}</div>` : ''}</li>`)}</ul>`,
    facts: (b) =>
      `<div class="MuiStack-root">${each(b.pairs, ([k, v]) => `<div class="MuiBox-root"><span class="MuiTypography-overline">${e(k)}</span><span class="MuiTypography-body1">${e(v)}</span></div>`)}</div>`,
    buttons: (b) => `<div class="MuiStack-root MuiStack-column">${each(b.items, muiButton)}</div>`,
    switch: (b) =>
      `<label class="MuiFormControlLabel-root"><span class="MuiSwitch-root"><span class="MuiButtonBase-root MuiSwitch-switchBase${iff(b.on, ' Mui-checked')}"><input class="MuiSwitch-input" type="checkbox"${iff(b.on, ' checked')}${m(b.c)}></span><span class="MuiSwitch-track"></span></span><span class="MuiFormControlLabel-label">${e(b.text)}</span></label>${opt(b.hint, (h) => `<p class="MuiFormHelperText-root">${e(h)}</p>`)}`,
    tick: (b) =>
      `<label class="MuiFormControlLabel-root"${m(b.c)}><span class="MuiButtonBase-root MuiCheckbox-root"><input class="PrivateSwitchBase-input" type="checkbox"${iff(b.on, ' checked')}${m(b.c)}></span><span class="MuiTypography-root MuiFormControlLabel-label">${e(b.text)}</span></label>`,
    list: (b) =>
      `<ul class="MuiList-root">${each(b.items, (i) => `<li class="MuiListItem-root"${m(i.c)}><div class="MuiListItemIcon-root">•</div><div class="MuiListItemText-root">${e(i.text)}</div></li>`)}</ul>`,
    input: (b) =>
      `<div class="MuiFormControl-root"><label class="MuiInputLabel-root">${e(b.label)}</label><input class="MuiInputBase-input" type="${b.type}"></div>`,
    dialog: (b, go) =>
      `<div role="presentation" class="MuiDrawer-root MuiModal-root"><div class="MuiBackdrop-root"></div><div class="MuiPaper-root MuiDrawer-paperAnchorBottom"><h2 class="MuiTypography-h6">${e(b.title)}</h2>${go(b.body)}</div></div>`,
    map: (b) => `<div class="gm-style"><div class="MuiChip-root"><span class="MuiChip-label">${e(b.text)}</span></div></div>`,
    note: (b) => `<div class="MuiSnackbar-root"><div class="MuiSnackbarContent-message">${e(b.text)}</div></div>`,
  },
};

const elButton = (b: It): string =>
  `<button class="el-button el-button--${b.danger ? 'danger' : 'default'}${iff(b.icon, ' is-circle')}${iff(b.off, ' is-disabled')}" type="button"${iff(b.off, ' aria-disabled="true" disabled')}${iff(b.icon, ` title="${e(b.text)}"`)}${m(b.c)}>${b.icon ? '<i class="el-icon"><svg></svg></i>' : `<span>${e(b.text)}</span>`}</button>`;

/** An office-like site: tables with columns, descriptions, tabs above. */
export const element: Design = {
  name: 'element',
  generation: 'tables in a Vue office kit, 2024',
  page: (d, main) =>
    html(
      d,
      `<div id="app"><section class="el-container is-vertical"><header class="el-header"><b>${e(d.brand)}</b><ul class="el-menu el-menu--horizontal" role="menubar">${each(d.nav, (n) => `<li class="el-menu-item${iff(n.cur, ' is-active')}" role="menuitem" tabindex="-1"${m(n.c)}>${e(n.text)}</li>`)}</ul><div class="el-dropdown">${each(d.user, (u) => `<span class="el-dropdown-link" role="button"${m(u.c)}>${e(u.text)}</span>`)}</div></header>
<main class="el-main">${main}</main><footer class="el-footer">${each(d.foot, (f) => `<a class="el-link"${m(f.c)}><span class="el-link__inner">${e(f.text)}</span></a>`)}</footer></section></div>`,
    ),
  draw: {
    head: (b) =>
      `<div class="el-page-header"><span class="el-page-header__content el-text--large l${b.level}"${b.level === 1 ? ' role="heading" aria-level="1"' : ''}${m(b.c)}>${e(b.text)}</span></div>`,
    text: (b) => `<p class="el-text el-text--info">${e(b.text)}</p>`,
    tiles: (b) =>
      `<div class="el-row">${each(b.items, (t) => `<div class="el-col el-col-8"><div class="el-card is-hover-shadow" tabindex="0"${m(t.c)}><div class="el-card__body">${e(t.text)}</div></div></div>`)}</div>`,
    lines: (b) =>
      `<div class="el-table"><table class="el-table__body"><tbody>${each(b.items, (l) => `<tr class="el-table__row"${m(l.c)}><td class="el-table__cell"><div class="cell">${e(l.text)}${opt(l.hint, (h) => `<small>${e(h)}</small>`)}</div></td><td class="el-table__cell"><div class="cell">${l.value ? e(l.value) : ''}</div></td><td class="el-table__cell"><div class="cell">${l.act ? elButton(l.act) : ''}</div></td></tr>`)}</tbody></table></div>`,
    devices: (b) =>
      `<div class="el-table el-table--striped"><table class="el-table__body"><tbody>${each(b.rows, (r) => `<tr class="el-table__row"${m(r.c)}><td><div class="cell"><b>${e(r.name)}</b></div></td><td><div class="cell">${e(r.model)}</div></td><td><div class="cell"><span class="el-tag">${e(r.status)}</span></div></td><td><div class="cell">${r.act ? elButton(r.act) : ''}${r.menu ? elButton({ ...r.menu, icon: true }) : ''}</div></td></tr>`)}</tbody></table></div>`,
    facts: (b) =>
      `<div class="el-descriptions"><div class="el-descriptions__body"><table class="el-descriptions__table is-bordered"><tbody>${each(b.pairs, ([k, v]) => `<tr><td class="el-descriptions__label">${e(k)}</td><td class="el-descriptions__content">${e(v)}</td></tr>`)}</tbody></table></div></div>`,
    buttons: (b) => `<div class="el-button-group">${each(b.items, elButton)}</div>`,
    switch: (b) =>
      `<div class="el-form-item"><span class="el-form-item__label">${e(b.text)}</span><div class="el-switch${iff(b.on, ' is-checked')}"${m(b.c)}><input class="el-switch__input" type="checkbox" role="switch" aria-checked="${b.on}" aria-label="${e(b.text)}"${m(b.c)}><span class="el-switch__core"></span></div>${opt(b.hint, (h) => `<span class="el-text">${e(h)}</span>`)}</div>`,
    tick: (b) =>
      `<label class="el-checkbox${iff(b.on, ' is-checked')}"${m(b.c)}><span class="el-checkbox__input"><input class="el-checkbox__original" type="checkbox"${iff(b.on, ' checked')}${m(b.c)}><span class="el-checkbox__inner"></span></span><span class="el-checkbox__label">${e(b.text)}</span></label>`,
    list: (b) =>
      `<div class="el-timeline">${each(b.items, (i) => `<div class="el-timeline-item"${m(i.c)}><div class="el-timeline-item__content">${e(i.text)}</div></div>`)}</div>`,
    input: (b) =>
      `<div class="el-form-item"><label class="el-form-item__label">${e(b.label)}</label><div class="el-input"><input class="el-input__inner" type="${b.type}"></div></div>`,
    dialog: (b, go) =>
      `<div class="el-overlay"><div role="dialog" aria-modal="true" aria-label="${e(b.title)}" class="el-overlay-dialog"><div class="el-dialog"><header class="el-dialog__header"><span class="el-dialog__title">${e(b.title)}</span></header><div class="el-dialog__body">${go(b.body)}</div></div></div></div>`,
    map: (b) => `<div class="map-panel BMap_mask"><div class="BMapLabel">${e(b.text)}</div></div>`,
    note: (b) => `<div role="alert" class="el-notification"><p class="el-notification__content">${e(b.text)}</p></div>`,
  },
};
