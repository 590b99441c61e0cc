import { documentOf, each, esc, type Kit, link, mark, when } from './sheet';

/** A sider and cards, as Ant Design writes them. */
export const ANT: Kit = {
  name: 'ant',
  generation: 'Ant Design 5 workspace, 2026',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<div id="root"><div class="ant-layout ant-layout-has-sider"><aside class="ant-layout-sider"><div class="logo-k2">${esc(s.brand)}</div><ul class="ant-menu ant-menu-root ant-menu-inline" role="menu">${each(s.menu, (i) => `<li class="ant-menu-item${when(i.current, ' ant-menu-item-selected')}" role="menuitem"${mark(i.corpus)}><span class="ant-menu-title-content"><a${link(i)}>${esc(i.text)}</a></span></li>`)}</ul></aside><div class="ant-layout"><header class="ant-layout-header"><div class="ant-space">${each(s.top, (i) => `<div class="ant-space-item"><a class="ant-typography"${link(i)}${mark(i.corpus)}>${esc(i.text)}</a></div>`)}</div></header><main class="ant-layout-content">${body}</main></div></div></div>${over}`,
    ),
  heading: (t, l, m) => `<h${l === 1 ? 2 : 4} class="ant-typography"${m}>${t}</h${l === 1 ? 2 : 4}>`,
  text: (t) => `<div class="ant-typography ant-typography-secondary">${t}</div>`,
  tiles: (items) =>
    `<div class="ant-row">${each(items, (i) => `<div class="ant-col ant-col-8"><div class="ant-card ant-card-hoverable" role="button" tabindex="0"${mark(i.corpus)}><div class="ant-card-body"><span class="anticon" aria-hidden="true"></span><div class="ant-card-meta-title">${esc(i.text)}</div></div></div></div>`)}</div>`,
  rows: (rows) =>
    `<div class="ant-list ant-list-split"><ul class="ant-list-items">${each(rows, (r) => `<li class="ant-list-item"${when(!r.action, mark(r.corpus))}><div class="ant-list-item-meta"><h4 class="ant-list-item-meta-title">${r.href ? `<a${link(r)}>${esc(r.text)}</a>` : esc(r.text)}</h4>${when(r.hint, `<div class="ant-list-item-meta-description">${esc(r.hint ?? '')}</div>`)}</div>${when(r.value, `<span>${esc(r.value ?? '')}</span>`)}${r.action ? `<ul class="ant-list-item-action"><li><button type="button" class="ant-btn ant-btn-link"${mark(r.action.corpus ?? r.corpus)}><span>${esc(r.action.text)}</span></button></li></ul>` : ''}</li>`)}</ul></div>`,
  devices: (list) =>
    `<div class="ant-table-wrapper"><table><tbody class="ant-table-tbody">${each(list, (d) => `<tr class="ant-table-row"${mark(d.corpus)}><td class="ant-table-cell"><b>${esc(d.name)}</b></td><td class="ant-table-cell"><span class="ant-badge ant-badge-status"><span class="ant-badge-status-text">${esc(d.status)}</span></span></td><td class="ant-table-cell">${d.menu ? `<button type="button" class="ant-btn ant-btn-icon-only ant-dropdown-trigger" aria-label="${esc(d.menu.text)}"${mark(d.menu.corpus)}><span class="anticon anticon-ellipsis"></span></button>` : ''}${d.action ? ANT.button(d.action) : ''}</td></tr>`)}</tbody></table></div>`,
  facts: (pairs) =>
    `<div class="ant-descriptions"><table><tbody>${each(pairs, ([k, v]) => `<tr class="ant-descriptions-row"><th class="ant-descriptions-item-label">${esc(k)}</th><td class="ant-descriptions-item-content">${esc(v)}</td></tr>`)}</tbody></table></div>`,
  button: (i) =>
    `<button type="button" class="ant-btn${i.strong ? ' ant-btn-primary ant-btn-dangerous' : ' ant-btn-default'}"${mark(i.corpus)}${when(i.off, ' disabled')}><span>${esc(i.text)}</span></button>`,
  toggle: (t, on, m) =>
    `<div class="ant-flex"><span>${t}</span><button type="button" role="switch" aria-checked="${on}" aria-label="${t}" class="ant-switch${when(on, ' ant-switch-checked')}"${m}><div class="ant-switch-handle"></div></button></div>`,
  tick: (t, on, m) =>
    `<label class="ant-checkbox-wrapper"${m}><span class="ant-checkbox"><input type="checkbox" class="ant-checkbox-input"${when(on, ' checked')}></span><span>${t}</span></label>`,
  reasons: (items) =>
    `<ol class="ant-timeline">${each(items, (i) => `<li class="ant-timeline-item"${mark(i.corpus)}><div class="ant-timeline-item-content">${esc(i.text)}</div></li>`)}</ol>`,
  field: (t, type) => `<div class="ant-form-item"><label>${t}</label><input class="ant-input" type="${type}" placeholder="${t}"></div>`,
  alert: (t) => `<div class="ant-alert ant-alert-info" role="alert"><div class="ant-alert-message">${t}</div></div>`,
  dialog: (t, body, buttons) =>
    `<div><div class="ant-modal-root"><div class="ant-modal-mask"></div><div class="ant-modal-wrap" tabindex="-1"><div role="dialog" aria-modal="true" aria-labelledby="rc0" class="ant-modal"><div class="ant-modal-content"><div class="ant-modal-header"><div class="ant-modal-title" id="rc0">${t}</div></div><div class="ant-modal-body">${body}</div><div class="ant-modal-footer">${buttons}</div></div></div></div></div></div>`,
};

/** An app bar and papers, as MUI writes them. */
export const MUI: Kit = {
  name: 'mui',
  generation: 'MUI 6 with emotion classes, 2026',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<div id="root"><header class="MuiPaper-root MuiAppBar-root css-1c8o2q"><div class="MuiToolbar-root css-x2uuf8"><p class="MuiTypography-root MuiTypography-h6 css-0">${esc(s.brand)}</p>${each(s.top, (i) => `<a class="MuiButtonBase-root MuiButton-root MuiButton-text css-79xub" tabindex="0"${link(i)}${mark(i.corpus)}>${esc(i.text)}<span class="MuiTouchRipple-root"></span></a>`)}</div></header><div class="MuiDrawer-root MuiDrawer-docked"><nav class="MuiPaper-root MuiDrawer-paper"><ul class="MuiList-root">${each(s.menu, (i) => `<a class="MuiButtonBase-root MuiListItemButton-root${when(i.current, ' Mui-selected')}"${link(i)}${mark(i.corpus)}><div class="MuiListItemIcon-root"><svg class="MuiSvgIcon-root" aria-hidden="true"></svg></div><div class="MuiListItemText-root"><span class="MuiTypography-root MuiTypography-body1">${esc(i.text)}</span></div></a>`)}</ul></nav></div><main class="MuiContainer-root css-9tgy1k">${body}</main></div>${over}`,
    ),
  heading: (t, l, m) => `<h${l} class="MuiTypography-root MuiTypography-h${l + 3} css-h1${l}"${m}>${t}</h${l}>`,
  text: (t) => `<p class="MuiTypography-root MuiTypography-body2">${t}</p>`,
  tiles: (items) =>
    `<div class="MuiGrid-root MuiGrid-container">${each(items, (i) => `<div class="MuiGrid-root MuiGrid-item"><div class="MuiPaper-root MuiCard-root"><a class="MuiButtonBase-root MuiCardActionArea-root"${link(i)}${mark(i.corpus)}><div class="MuiCardContent-root"><svg class="MuiSvgIcon-root" aria-hidden="true"></svg><span class="MuiTypography-root MuiTypography-subtitle1">${esc(i.text)}</span></div></a></div></div>`)}</div>`,
  rows: (rows) =>
    `<ul class="MuiList-root MuiPaper-root">${each(rows, (r) => (r.action ? `<li class="MuiListItem-root"><div class="MuiListItemText-root"><span class="MuiListItemText-primary">${esc(r.text)}</span><p class="MuiListItemText-secondary">${esc(r.value ?? r.hint ?? '')}</p></div><div class="MuiListItemSecondaryAction-root">${MUI.button({ ...r.action, corpus: r.action.corpus ?? r.corpus })}</div></li>` : `<li class="MuiListItem-root MuiListItem-padding-0"><div class="MuiButtonBase-root MuiListItemButton-root" tabindex="0" role="button"${mark(r.corpus)}><div class="MuiListItemText-root"><span class="MuiListItemText-primary">${esc(r.text)}</span>${when(r.hint ?? r.value, `<p class="MuiListItemText-secondary">${esc(r.hint ?? r.value ?? '')}</p>`)}</div></div></li>`))}</ul>`,
  devices: (list) =>
    `<ul class="MuiList-root">${each(list, (d) => `<li class="MuiListItem-root"${mark(d.corpus)}><div class="MuiListItemAvatar-root"><div class="MuiAvatar-root"></div></div><div class="MuiListItemText-root"><span class="MuiListItemText-primary">${esc(d.name)}</span><p class="MuiListItemText-secondary">${esc(d.status)}</p></div>${d.menu ? `<button class="MuiButtonBase-root MuiIconButton-root" aria-label="${esc(d.menu.text)}" aria-haspopup="true"${mark(d.menu.corpus)}><svg data-testid="MoreVertIcon"></svg></button>` : ''}${d.action ? MUI.button(d.action) : ''}</li>`)}</ul>`,
  facts: (pairs) =>
    `<div class="MuiStack-root">${each(pairs, ([k, v]) => `<div class="MuiBox-root css-pair"><span class="MuiTypography-caption">${esc(k)}</span><span class="MuiTypography-body1">${esc(v)}</span></div>`)}</div>`,
  button: (i) =>
    `<button class="MuiButtonBase-root MuiButton-root${i.strong ? ' MuiButton-containedError' : ' MuiButton-outlined'}${when(i.off, ' Mui-disabled')}" type="button"${when(i.off, ' disabled')}${mark(i.corpus)}>${esc(i.text)}</button>`,
  toggle: (t, on, m) =>
    `<label class="MuiFormControlLabel-root"${m}><span class="MuiSwitch-root"><span class="MuiSwitch-switchBase${when(on, ' Mui-checked')}"><input class="MuiSwitch-input" type="checkbox"${when(on, ' checked')}></span></span><span class="MuiFormControlLabel-label">${t}</span></label>`,
  tick: (t, on, m) =>
    `<label class="MuiFormControlLabel-root"${m}><span class="MuiCheckbox-root"><input type="checkbox" class="PrivateSwitchBase-input"${when(on, ' checked')}></span><span class="MuiFormControlLabel-label">${t}</span></label>`,
  reasons: (items) =>
    each(items, (i) => `<div class="MuiAlert-root"${mark(i.corpus)}><div class="MuiAlert-message">${esc(i.text)}</div></div>`),
  field: (t, type) =>
    `<div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root">${t}</label><input class="MuiInputBase-input" type="${type}"></div>`,
  alert: (t) => `<div class="MuiSnackbar-root"><div class="MuiPaper-root MuiSnackbarContent-root" role="alert">${t}</div></div>`,
  dialog: (t, body, buttons) =>
    `<div role="presentation" class="MuiDialog-root MuiModal-root"><div class="MuiBackdrop-root" aria-hidden="true"></div><div class="MuiDialog-container"><div class="MuiPaper-root MuiDialog-paper" role="dialog" aria-modal="true"><h2 class="MuiDialogTitle-root">${t}</h2><div class="MuiDialogContent-root">${body}</div><div class="MuiDialogActions-root">${buttons}</div></div></div></div>`,
};

/** A phone's page with a bar of tabs, as Vant writes it. */
export const VANT: Kit = {
  name: 'vant',
  generation: 'Vant 4 mobile web, 2026',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<div id="app" class="micloud-app"><div class="van-nav-bar"><div class="van-nav-bar__title van-ellipsis">${esc(s.brand)}</div><div class="van-nav-bar__right">${each(s.top, (i) => `<span class="van-nav-bar__text"${mark(i.corpus)}>${esc(i.text)}</span>`)}</div></div><div class="page-body">${body}</div><div class="van-tabbar van-tabbar--fixed" role="tablist">${each(s.menu, (i) => `<div class="van-tabbar-item${when(i.current, ' van-tabbar-item--active')}" role="tab" aria-selected="${i.current === true}"${mark(i.corpus)}><div class="van-tabbar-item__icon"><i class="van-icon"></i></div><div class="van-tabbar-item__text">${esc(i.text)}</div></div>`)}</div></div>${over}`,
      '<meta name="viewport" content="width=device-width,initial-scale=1">',
    ),
  heading: (t, l, m) => (l === 1 ? `<div class="page-title"><h1${m}>${t}</h1></div>` : `<div class="van-cell-group__title"${m}>${t}</div>`),
  text: (t) => `<div class="van-notice-text">${t}</div>`,
  tiles: (items) =>
    `<div class="van-grid">${each(items, (i) => `<div class="van-grid-item"><div class="van-grid-item__content van-grid-item__content--clickable" role="button" tabindex="0"${mark(i.corpus)}><i class="van-icon van-grid-item__icon"></i><span class="van-grid-item__text">${esc(i.text)}</span></div></div>`)}</div>`,
  rows: (rows) =>
    `<div class="van-cell-group van-cell-group--inset">${each(rows, (r) => `<div class="van-cell van-cell--clickable" role="button" tabindex="0"${mark(r.corpus ?? r.action?.corpus)}><div class="van-cell__title"><span>${esc(r.text)}</span>${when(r.hint, `<div class="van-cell__label">${esc(r.hint ?? '')}</div>`)}</div><div class="van-cell__value"><span>${esc(r.value ?? '')}</span></div><i class="van-icon van-icon-arrow"></i></div>`)}</div>`,
  devices: (list) =>
    each(
      list,
      (d) =>
        `<div class="van-swipe-cell"${mark(d.corpus)}><div class="van-swipe-cell__wrapper"><div class="van-cell"><div class="van-cell__title"><span>${esc(d.name)}</span><div class="van-cell__label">${esc(d.status)}</div></div>${d.menu ? `<i class="van-icon van-icon-ellipsis" role="button" tabindex="0" aria-label="${esc(d.menu.text)}"${mark(d.menu.corpus)}></i>` : ''}</div>${d.action ? `<div class="van-swipe-cell__right">${VANT.button(d.action)}</div>` : ''}</div></div>`,
    ),
  facts: (pairs) =>
    `<div class="van-cell-group">${each(pairs, ([k, v]) => `<div class="van-cell"><div class="van-cell__title"><span>${esc(k)}</span></div><div class="van-cell__value"><span>${esc(v)}</span></div></div>`)}</div>`,
  button: (i) =>
    `<button type="button" class="van-button${i.strong ? ' van-button--danger' : ' van-button--default'} van-button--block${when(i.off, ' van-button--disabled')}"${when(i.off, ' disabled')}${mark(i.corpus)}><div class="van-button__content"><span class="van-button__text">${esc(i.text)}</span></div></button>`,
  toggle: (t, on, m) =>
    `<div class="van-cell"><div class="van-cell__title"><span>${t}</span></div><div class="van-cell__value"><div role="switch" class="van-switch${when(on, ' van-switch--on')}" tabindex="0" aria-checked="${on}"${m}><div class="van-switch__node"></div></div></div></div>`,
  tick: (t, on, m) =>
    `<div role="checkbox" class="van-checkbox" tabindex="0" aria-checked="${on}"${m}><div class="van-checkbox__icon"><i class="van-icon van-icon-success"></i></div><span class="van-checkbox__label">${t}</span></div>`,
  reasons: (items) =>
    each(
      items,
      (i) =>
        `<div class="van-cell"${mark(i.corpus)}><i class="van-icon van-icon-warning-o"></i><div class="van-cell__title">${esc(i.text)}</div></div>`,
    ),
  field: (t, type) => `<div class="van-cell van-field"><input type="${type}" class="van-field__control" placeholder="${t}"></div>`,
  alert: (t) => `<div role="alert" class="van-notice-bar"><div class="van-notice-bar__content">${t}</div></div>`,
  dialog: (t, body, buttons) =>
    `<div class="van-overlay"></div><div role="dialog" tabindex="0" class="van-popup van-popup--round van-popup--bottom"><div class="van-action-sheet__header">${t}</div><div class="van-action-sheet__content">${body}${buttons}</div></div>`,
};
