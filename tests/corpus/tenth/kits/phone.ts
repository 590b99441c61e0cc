/** Phone browser pages built with mobile component libraries. */
import { current, each, icon, isOn, type Kit, off, PHONE, page, plain, weighty, when } from '../core';

const v = plain((p) => `van-c-${p}`);
/** Vant 4: nav bar, cells, grid, tab bar, action sheet. */
export const vant: Kit = {
  ...v,
  name: 'vant',
  generation: 'Vue pages for the phone',
  bar: true,
  shell: (f) =>
    page(
      f,
      `<div id="app"><div class="van-nav-bar van-hairline--bottom"><div class="van-nav-bar__content"><div class="van-nav-bar__left van-haptics-feedback"><i class="van-icon van-icon-arrow-left"></i></div><div class="van-nav-bar__title van-ellipsis"${f.head?.at ?? ''}>${f.head?.text ?? f.brand}</div><div class="van-nav-bar__right">${each(f.top.slice(0, 1), (b) => `<span class="van-nav-bar__text"${b.at}>${b.text}</span>`)}</div></div></div><div class="van-pull-refresh">${f.main}</div><p class="foot">${each(f.foot, (b) => `<a href="#">${b.text}</a> · `)}</p>${f.bare ? '' : `<div class="van-tabbar van-tabbar--fixed" role="tablist">${each([...f.nav.slice(0, 2), ...f.nav.slice(-3)], (b) => `<div role="tab" class="van-tabbar-item${current(b) ? ' van-tabbar-item--active' : ''}" tabindex="0"${b.at}><div class="van-tabbar-item__icon">${icon}</div><div class="van-tabbar-item__text">${b.text}</div></div>`)}</div>`}</div>`,
      PHONE,
    ),
  h: (b) => `<h2 class="van-doc-title"${b.at}>${b.text}</h2>`,
  h2: (b) => `<div class="van-cell-group__title"${b.at}>${b.text}</div>`,
  rows: (xs) =>
    `<div class="van-cell-group van-cell-group--inset">${each(xs, ([t, hint, val, act]) => `<div class="van-cell van-cell--clickable" role="button" tabindex="0"${t?.at ?? ''}><div class="van-cell__title"><span>${t?.text}</span>${when(hint, (b) => `<div class="van-cell__label">${b.text}</div>`)}</div>${when(val, (b) => `<div class="van-cell__value"><span>${b.text}</span></div>`)}${act ? `<button type="button" class="van-button van-button--small"${act.at}><span class="van-button__text">${act.text}</span></button>` : '<i class="van-icon van-icon-arrow van-cell__right-icon"></i>'}</div>`)}</div>`,
  tiles: (xs) =>
    `<div class="van-grid van-hairline--top">${each(xs, ([t, hint]) => `<div class="van-grid-item" style="flex-basis:33%"><div class="van-grid-item__content van-grid-item__content--clickable" role="button" tabindex="0"${t?.at ?? ''}>${icon}<span class="van-grid-item__text">${t?.text}</span>${when(hint, (b) => `<div class="van-badge">${b.text}</div>`)}</div></div>`)}</div>`,
  devs: (xs) =>
    each(
      xs,
      ([n, s, m, act]) =>
        `<div class="van-swipe-cell"><div class="van-swipe-cell__wrapper"><div class="van-card"${n?.at ?? ''}><div class="van-card__title">${n?.text}</div><div class="van-card__desc">${s?.text ?? ''}</div>${when(m, (b) => `<i class="van-icon van-icon-ellipsis van-haptics-feedback" role="button" aria-label="${b.text}"${b.at}></i>`)}</div>${when(act, (b) => `<div class="van-swipe-cell__right"><button type="button" class="van-button van-button--danger van-button--square"${b.at}><span class="van-button__text">${b.text}</span></button></div>`)}</div></div>`,
    ),
  facts: (xs) =>
    `<div class="van-cell-group">${each(xs, ([k, x]) => `<div class="van-cell"><div class="van-cell__title">${k?.text}</div><div class="van-cell__value">${x?.text ?? ''}</div></div>`)}</div>`,
  sw: (x) =>
    `<div class="van-cell van-cell--center"><div class="van-cell__title"><span>${x[0]?.text}</span>${when(x[2], (b) => `<div class="van-cell__label">${b.text}</div>`)}</div><div class="van-cell__value"><div role="switch" class="van-switch${isOn(x) ? ' van-switch--on' : ''}" tabindex="0" aria-checked="${isOn(x)}"${x[0]?.at}><div class="van-switch__node"></div></div></div></div>`,
  tick: (x) =>
    `<div role="checkbox" class="van-checkbox" tabindex="0" aria-checked="${isOn(x)}"${x[0]?.at}><div class="van-checkbox__icon van-checkbox__icon--round"><i class="van-icon van-icon-success"></i></div><span class="van-checkbox__label">${x[0]?.text}</span></div>`,
  btns: (xs) =>
    `<div class="van-submit">${each(xs, (b) => `<button type="button" class="van-button van-button--block van-button--${weighty(b) ? 'danger' : 'default'}${off(b, ' van-button--disabled')}"${off(b)}${b.at}><div class="van-button__content"><span class="van-button__text">${b.text}</span></div></button>`)}</div>`,
  dlg: (t, inner) =>
    `<div class="van-overlay"></div><div role="dialog" tabindex="0" class="van-popup van-popup--center van-dialog" aria-labelledby="vd"><div class="van-dialog__header" id="vd"${t.at}>${t.text}</div><div class="van-dialog__content">${inner}</div></div>`,
  pane: (t, inner) =>
    `<div class="van-overlay"></div><div role="dialog" class="van-popup van-popup--round van-popup--bottom"><div class="van-action-sheet__header"${t.at}>${t.text}</div><div class="van-action-sheet__content">${inner}</div></div>`,
  menu: (xs) =>
    `<div role="dialog" class="van-popup van-popup--bottom van-action-sheet"><div class="van-action-sheet__content">${each(xs, (b) => `<button type="button" class="van-action-sheet__item"${b.at}><span class="van-action-sheet__name">${b.text}</span></button>`)}</div></div>`,
  tabs: (xs) =>
    `<div class="van-tabs"><div role="tablist" class="van-tabs__nav">${each(xs, (b) => `<div role="tab" class="van-tab${current(b) ? ' van-tab--active' : ''}" aria-selected="${current(b)}"${b.at}><span class="van-tab__text">${b.text}</span></div>`)}</div></div>`,
};

const m = plain((p) => `css-${p.length * 7919 + p.charCodeAt(0)}`);
/** Material UI with generated names: app bar, list, dialog. */
export const mui: Kit = {
  ...m,
  name: 'mui',
  generation: 'Material UI 5, phone first',
  bar: true,
  shell: (f) =>
    page(
      f,
      `<div id="__next"><header class="MuiPaper-root MuiAppBar-root css-1x7s"><div class="MuiToolbar-root"><button class="MuiButtonBase-root MuiIconButton-root" type="button" aria-label="menu">${icon}</button><h1 class="MuiTypography-root MuiTypography-h6"${f.head?.at ?? ''}>${f.head?.text ?? f.brand}</h1></div></header>${f.bare ? '' : `<div class="MuiDrawer-root MuiDrawer-docked"><div class="MuiPaper-root MuiDrawer-paper"><p>${f.brand}</p><ul class="MuiList-root">${each([...f.nav, ...f.top], (b) => `<li class="MuiListItem-root"><a class="MuiButtonBase-root MuiListItemButton-root${current(b) ? ' Mui-selected' : ''}" href="#"${b.at}><div class="MuiListItemText-root"><span class="MuiTypography-root">${b.text}</span></div></a></li>`)}</ul></div></div>`}<main class="MuiContainer-root css-9v2k">${f.main}</main><div class="MuiBox-root">${each(f.foot, (b) => `<a class="MuiLink-root" href="#">${b.text}</a>`)}</div></div><script id="__NEXT_DATA__" type="application/json">{"props":{"menu":${JSON.stringify(f.nav.map((b) => b.text))}},"page":"/[...slug]"}</script>`,
      PHONE,
    ),
  h: (b) => `<h2 class="MuiTypography-root MuiTypography-h5"${b.at}>${b.text}</h2>`,
  h2: (b) => `<li class="MuiListSubheader-root"${b.at}>${b.text}</li>`,
  p: (b) => `<p class="MuiTypography-root MuiTypography-body2"${b.at}>${b.text}</p>`,
  rows: (xs) =>
    `<ul class="MuiList-root MuiList-padding">${each(xs, ([t, hint, val, act]) => `<li class="MuiListItem-root"><div class="MuiButtonBase-root MuiListItemButton-root" tabindex="0" role="button"${t?.at ?? ''}><div class="MuiListItemIcon-root">${icon}</div><div class="MuiListItemText-root"><span class="MuiTypography-root MuiListItemText-primary">${t?.text}</span>${when(hint ?? val, (b) => `<p class="MuiTypography-root MuiListItemText-secondary">${b.text}</p>`)}</div></div>${when(act, (b) => `<div class="MuiListItemSecondaryAction-root"><button class="MuiButtonBase-root MuiButton-root MuiButton-text" type="button"${b.at}>${b.text}<span class="MuiTouchRipple-root"></span></button></div>`)}</li>`)}</ul>`,
  tiles: (xs) =>
    `<div class="MuiGrid-root MuiGrid-container">${each(xs, ([t, hint]) => `<div class="MuiGrid-root MuiGrid-item MuiGrid-grid-xs-6"><div class="MuiPaper-root MuiCard-root"><button class="MuiButtonBase-root MuiCardActionArea-root" type="button"${t?.at ?? ''}><div class="MuiCardContent-root"><span>${t?.text}</span>${when(hint, (b) => `<p>${b.text}</p>`)}</div></button></div></div>`)}</div>`,
  devs: (xs) =>
    `<div class="MuiStack-root">${each(xs, ([n, s, mm, act]) => `<div class="MuiPaper-root MuiCard-root"${n?.at ?? ''}><div class="MuiCardHeader-root"><div class="MuiCardHeader-content"><span class="MuiCardHeader-title">${n?.text}</span><span class="MuiCardHeader-subheader">${s?.text ?? ''}</span></div>${when(mm, (b) => `<div class="MuiCardHeader-action"><button class="MuiButtonBase-root MuiIconButton-root" type="button" aria-label="${b.text}" aria-haspopup="true"${b.at}>${icon}</button></div>`)}</div>${when(act, (b) => `<div class="MuiCardActions-root"><button class="MuiButtonBase-root MuiButton-root" type="button"${b.at}>${b.text}</button></div>`)}</div>`)}</div>`,
  sw: (x) =>
    `<label class="MuiFormControlLabel-root MuiFormControlLabel-labelPlacementStart"><span class="MuiSwitch-root"><span class="MuiButtonBase-root MuiSwitch-switchBase${isOn(x) ? ' Mui-checked' : ''}"><input class="MuiSwitch-input" type="checkbox"${isOn(x) ? ' checked' : ''}${x[0]?.at}></span><span class="MuiSwitch-track"></span></span><span class="MuiTypography-root MuiFormControlLabel-label">${x[0]?.text}</span></label>${when(x[2], (b) => `<p class="MuiFormHelperText-root">${b.text}</p>`)}`,
  tick: (x) =>
    `<label class="MuiFormControlLabel-root"${x[0]?.at}><span class="MuiButtonBase-root MuiCheckbox-root${isOn(x) ? ' Mui-checked' : ''}"><input class="PrivateSwitchBase-input" type="checkbox"${isOn(x) ? ' checked' : ''}>${icon}</span><span class="MuiTypography-root MuiFormControlLabel-label">${x[0]?.text}</span></label>`,
  btns: (xs) =>
    `<div class="MuiDialogActions-root">${each(xs, (b) => `<button class="MuiButtonBase-root MuiButton-root ${weighty(b) ? 'MuiButton-containedError' : 'MuiButton-textPrimary'}${off(b, ' Mui-disabled')}" type="button"${off(b, ' tabindex="-1" disabled=""')}${b.at}>${b.text}</button>`)}</div>`,
  dlg: (t, inner) =>
    `<div role="presentation" class="MuiDialog-root MuiModal-root"><div class="MuiBackdrop-root"></div><div class="MuiDialog-container" role="presentation"><div class="MuiPaper-root MuiDialog-paper" role="dialog" aria-labelledby=":r3:"><h2 class="MuiTypography-root MuiDialogTitle-root" id=":r3:"${t.at}>${t.text}</h2><div class="MuiDialogContent-root">${inner}</div></div></div></div>`,
  acc: (t, inner) =>
    `<div class="MuiPaper-root MuiAccordion-root Mui-expanded"><div class="MuiButtonBase-root MuiAccordionSummary-root" role="button" tabindex="0" aria-expanded="true"${t.at}><div class="MuiAccordionSummary-content">${t.text}</div></div><div class="MuiAccordionDetails-root">${inner}</div></div>`,
  menu: (xs) =>
    `<div role="presentation" class="MuiPopover-root MuiMenu-root"><div class="MuiPaper-root MuiMenu-paper"><ul class="MuiList-root MuiMenu-list" role="menu">${each(xs, (b) => `<li class="MuiButtonBase-root MuiMenuItem-root" tabindex="-1" role="menuitem"${b.at}>${b.text}</li>`)}</ul></div></div>`,
};

const t = plain((p) => `t-z-${p}`);
/** TDesign for the phone: navbar, cells, popup. */
export const tdesign: Kit = {
  ...t,
  name: 'tdesign',
  generation: 'TDesign mobile in a web view',
  bar: true,
  shell: (f) =>
    page(
      f,
      `<div id="root"><div class="t-navbar t-navbar--fixed"><div class="t-navbar__content"><div class="t-navbar__left"><span class="t-icon t-icon-chevron-left"></span></div><div class="t-navbar__center"><span class="t-navbar__center-title"${f.head?.at ?? ''}>${f.head?.text ?? f.brand}</span></div></div></div><div class="page-body">${f.main}</div><div class="t-footer"><div class="t-footer__links">${each(f.foot, (b) => `<a class="t-link" href="#">${b.text}</a>`)}</div><div class="t-footer__text">${f.brand}</div></div></div>`,
      PHONE,
    ),
  h: (b) => `<div class="t-title"${b.at}>${b.text}</div>`,
  h2: (b) => `<div class="t-cell-group__title"${b.at}>${b.text}</div>`,
  p: (b) => `<div class="t-notice"${b.at}>${b.text}</div>`,
  rows: (xs) =>
    `<div class="t-cell-group t-cell-group--card">${each(xs, ([x, hint, val, act]) => `<div class="t-cell t-cell--hover"${x?.at ?? ''}><div class="t-cell__title"><div class="t-cell__title-text">${x?.text}</div>${when(hint, (b) => `<div class="t-cell__description">${b.text}</div>`)}</div><div class="t-cell__note">${val?.text ?? ''}${when(act, (b) => `<span class="t-tag t-tag--clickable"${b.at}>${b.text}</span>`)}</div><span class="t-icon t-icon-chevron-right"></span></div>`)}</div>`,
  tiles: (xs) =>
    `<div class="t-grid">${each(xs, ([x, hint]) => `<div class="t-grid-item t-grid-item--hover"${x?.at ?? ''}><div class="t-grid-item__image">${icon}</div><div class="t-grid-item__title">${x?.text}</div>${when(hint, (b) => `<div class="t-grid-item__description">${b.text}</div>`)}</div>`)}</div>`,
  devs: (xs) =>
    `<div class="t-cell-group">${each(xs, ([n, s, mm, act]) => `<div class="t-cell t-cell--hover"${n?.at ?? ''}><div class="t-cell__left-icon">${icon}</div><div class="t-cell__title"><div class="t-cell__title-text">${n?.text}</div><div class="t-cell__description">${s?.text ?? ''}</div></div>${when(act, (b) => `<div class="t-button t-button--text t-button--danger"${b.at}><span class="t-button__content">${b.text}</span></div>`)}${when(mm, (b) => `<span class="t-icon t-icon-ellipsis" aria-label="${b.text}" role="button"${b.at}></span>`)}</div>`)}</div>`,
  facts: (xs) =>
    `<div class="t-cell-group">${each(xs, ([k, x]) => `<div class="t-cell"><div class="t-cell__title">${k?.text}</div><div class="t-cell__note">${x?.text ?? ''}</div></div>`)}</div>`,
  sw: (x) =>
    `<div class="t-cell"><div class="t-cell__title"><div class="t-cell__title-text">${x[0]?.text}</div>${when(x[2], (b) => `<div class="t-cell__description">${b.text}</div>`)}</div><div class="t-switch${isOn(x) ? ' t-is-checked' : ''}" role="switch" aria-checked="${isOn(x)}"${x[0]?.at}><div class="t-switch__handle"></div></div></div>`,
  tick: (x) =>
    `<div class="t-checkbox${isOn(x) ? ' t-is-checked' : ''}" role="checkbox" aria-checked="${isOn(x)}"${x[0]?.at}><input class="t-checkbox__icon-input" type="checkbox"><div class="t-checkbox__content"><div class="t-checkbox__title">${x[0]?.text}</div></div></div>`,
  btns: (xs) =>
    `<div class="btn-stack">${each(xs, (b) => `<button type="button" class="t-button t-button--size-large t-button--${weighty(b) ? 'danger' : 'light'} t-button--block"${off(b)}${b.at}><span class="t-button__content">${b.text}</span></button>`)}</div>`,
  dlg: (x, inner) =>
    `<div class="t-overlay t-overlay--active"></div><div class="t-popup t-popup--center"><div class="t-dialog"><div class="t-dialog__content"><div class="t-dialog__header"${x.at}>${x.text}</div><div class="t-dialog__body">${inner}</div></div></div></div>`,
  pane: (x, inner) =>
    `<div class="t-overlay t-overlay--active"></div><div class="t-popup t-popup--bottom"><div class="t-popup__title"${x.at}>${x.text}</div>${inner}</div>`,
};
