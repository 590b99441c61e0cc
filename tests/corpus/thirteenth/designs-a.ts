import { doc, esc, h, type Kit, m, when } from './model';

const href = (x: { href?: string }): string => x.href ?? 'javascript:;';

/** Ant Design: sider, cards, list items. */
export const antd: Kit = {
  name: 'antd-sider',
  generation: '2027 ant design desktop',
  row: (a) =>
    `<li class="ant-list-item"><div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">${esc(a.text)}</h4>${when(a.hint, `<div class="ant-list-item-meta-description">${esc(a.hint ?? '')}</div>`)}</div></div><ul class="ant-list-item-action"><li>${a.on === undefined ? `<a${m(a)} href="${href(a)}" aria-label="${esc(a.text)}">${esc(a.value ?? a.text)}</a>` : `<button type="button" role="switch" aria-checked="${a.on}" class="ant-switch" aria-label="${esc(a.text)}"${m(a)}><span class="ant-switch-inner"></span></button>`}</li></ul></li>`,
  tile: (a) =>
    `<div class="ant-col ant-col-6"><a class="ant-card ant-card-hoverable" href="${href(a)}"${m(a)}><div class="ant-card-body"><i class="anticon"></i><span>${esc(a.text)}</span></div></a></div>`,
  tick: (a) =>
    `<label class="ant-checkbox-wrapper"${m(a)}><span class="ant-checkbox${when(a.on, ' ant-checkbox-checked')}"><input type="checkbox" class="ant-checkbox-input"${when(a.on, ' checked')}></span><span>${esc(a.text)}</span></label>`,
  reason: (a) => `<div class="ant-alert ant-alert-warning" role="alert"${m(a)}><div class="ant-alert-message">${esc(a.text)}</div></div>`,
  button: (a) =>
    `<button type="button" class="ant-btn ${a.danger ? 'ant-btn-primary ant-btn-dangerous' : 'ant-btn-default'}"${when(a.off, ' disabled')}${m(a)}><span>${esc(a.text)}</span></button>`,
  entry: (e) =>
    `<div class="ant-card"><div class="ant-card-body"><a href="javascript:;"${m(e)}><strong>${esc(e.name)}</strong></a><p>${esc(e.sub)}</p></div><ul class="ant-card-actions">${e.more ? `<li><span role="button" tabindex="0" class="anticon anticon-more" aria-label="${esc(e.more.text)}"${m(e.more)}></span></li>` : ''}${e.act ? `<li><a${m(e.act)}>${esc(e.act.text)}</a></li>` : ''}</ul></div>`,
  fact: (k, x) =>
    `<tr class="ant-descriptions-row"><th class="ant-descriptions-item-label">${k}</th><td class="ant-descriptions-item-content">${x}</td></tr>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<p class="ant-typography">${inner}</p>`
      : kind === 'rows'
        ? `<section>${when(head, `<h3>${head}</h3>`)}<ul class="ant-list-items">${inner}</ul></section>`
        : kind === 'facts'
          ? `<table class="ant-descriptions-view"><tbody>${inner}</tbody></table>`
          : `<section class="ant-row">${when(head, `<h3>${head}</h3>`)}${inner}</section>`,
  sheet: (title, inner) =>
    `<div class="ant-modal-root"><div class="ant-modal-wrap"><div role="dialog" aria-modal="true" class="ant-modal"><div class="ant-modal-content"><div class="ant-modal-header"><div class="ant-modal-title">${title}</div></div><div class="ant-modal-body">${inner}</div></div></div></div></div>`,
  menu: (a) =>
    `<li role="menuitem" class="ant-menu-item${when(a.current, ' ant-menu-item-selected')}"><a href="${href(a)}"${m(a)}>${esc(a.text)}</a></li>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<div id="root"><section class="ant-layout ant-layout-has-sider"><aside class="ant-layout-sider"><div class="logo">${esc(v.brand)}</div><ul class="ant-menu" role="menu">${menu}</ul></aside><section class="ant-layout"><header class="ant-layout-header"><ul class="ant-menu-horizontal">${top}</ul></header><main class="ant-layout-content"><h1 class="ant-typography">${h(v)}</h1>${body}</main></section></section></div>${over}`,
    ),
};

/** MUI: app bar, drawer, list buttons. */
export const mui: Kit = {
  name: 'mui-drawer',
  generation: '2027 material web',
  row: (a) =>
    `<li class="MuiListItem-root css-1p8xd"><div class="MuiListItemButton-root" tabindex="0" role="button"${a.on === undefined ? m(a) : ''}><div class="MuiListItemText-root"><span class="MuiListItemText-primary">${esc(a.text)}</span><p class="MuiListItemText-secondary">${esc(a.hint ?? a.value ?? '')}</p></div></div>${a.on === undefined ? '' : `<span class="MuiSwitch-root"><input type="checkbox" role="switch" class="MuiSwitch-input" aria-label="${esc(a.text)}"${when(a.on, ' checked')}${m(a)}></span>`}</li>`,
  tile: (a) =>
    `<div class="MuiGrid-item"><div class="MuiPaper-root MuiCard-root"><button class="MuiButtonBase-root MuiCardActionArea-root" type="button"${m(a)}><span class="MuiTypography-subtitle1">${esc(a.text)}</span></button></div></div>`,
  tick: (a) =>
    `<label class="MuiFormControlLabel-root"><span class="MuiCheckbox-root"><input type="checkbox" class="PrivateSwitchBase-input"${when(a.on, ' checked')}${m(a)}></span><span class="MuiFormControlLabel-label">${esc(a.text)}</span></label>`,
  reason: (a) =>
    `<li class="MuiListItem-root"${m(a)}><span class="MuiListItemIcon-root"><svg class="MuiSvgIcon-root"></svg></span><span class="MuiTypography-body1">${esc(a.text)}</span></li>`,
  button: (a) =>
    `<button class="MuiButtonBase-root MuiButton-root ${a.danger ? 'MuiButton-containedError' : 'MuiButton-text'}${when(a.off, ' Mui-disabled')}" type="button"${when(a.off, ' disabled')}${m(a)}>${esc(a.text)}</button>`,
  entry: (e) =>
    `<li class="MuiListItem-root"><div class="MuiListItemButton-root" role="button" tabindex="0"${m(e)}><div class="MuiAvatar-root"></div><div class="MuiListItemText-root"><span>${esc(e.name)}</span><p>${esc(e.sub)}</p></div></div>${e.more ? `<button class="MuiIconButton-root" aria-haspopup="menu" aria-label="${esc(e.more.text)}"${m(e.more)}><svg></svg></button>` : ''}${e.act ? `<button class="MuiButton-outlined"${m(e.act)}>${esc(e.act.text)}</button>` : ''}</li>`,
  fact: (k, x) =>
    `<li class="MuiListItem-root"><span class="MuiTypography-caption">${k}</span><span class="MuiTypography-body2">${x}</span></li>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<p class="MuiTypography-root MuiTypography-body1">${inner}</p>`
      : kind === 'buttons'
        ? `<div class="MuiStack-root">${inner}</div>`
        : kind === 'ticks'
          ? `<div class="MuiFormGroup-root">${inner}</div>`
          : kind === 'tiles'
            ? `<div class="MuiGrid-container">${inner}</div>`
            : `<ul class="MuiList-root">${when(head, `<li class="MuiListSubheader-root">${head}</li>`)}${inner}</ul>`,
  sheet: (title, inner) =>
    `<div role="presentation" class="MuiDialog-root MuiModal-root"><div class="MuiBackdrop-root"></div><div class="MuiDialog-paper" role="dialog" aria-labelledby="mt"><h2 class="MuiDialogTitle-root" id="mt">${title}</h2><div class="MuiDialogContent-root">${inner}</div></div></div>`,
  menu: (a) =>
    `<a class="MuiButtonBase-root MuiListItemButton-root${when(a.current, ' Mui-selected')}" href="${href(a)}"${m(a)}>${esc(a.text)}</a>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<div id="root"><header class="MuiPaper-root MuiAppBar-root"><div class="MuiToolbar-root"><button class="MuiIconButton-root" aria-label="menu"></button><h1 class="MuiTypography-h6">${h(v)}</h1>${top}</div></header><div class="MuiDrawer-root"><div class="MuiDrawer-paper"><div class="MuiTypography-overline">${esc(v.brand)}</div><nav class="MuiList-root">${menu}</nav></div></div><div class="MuiContainer-root">${body}</div></div>${over}`,
    ),
};

/** Element Plus: top menu, table, descriptions. */
export const element: Kit = {
  name: 'element-table',
  generation: '2027 vue desktop console',
  row: (a) =>
    `<div class="el-form-item"><label class="el-form-item__label">${esc(a.text)}</label><div class="el-form-item__content"><span>${esc(a.hint ?? '')}</span>${a.on === undefined ? `<button type="button" class="el-button is-link"${m(a)} title="${esc(a.text)}"><span>${esc(a.value ?? a.text)}</span></button>` : `<div class="el-switch${when(a.on, ' is-checked')}"${m(a)}><input class="el-switch__input" type="checkbox" role="switch" aria-checked="${a.on}" aria-label="${esc(a.text)}"><span class="el-switch__core"></span></div>`}</div></div>`,
  tile: (a) =>
    `<div class="el-col el-col-8"><div class="el-card is-hover-shadow"${m(a)}><div class="el-card__body"><i class="el-icon"></i><p>${esc(a.text)}</p></div></div></div>`,
  tick: (a) =>
    `<label class="el-checkbox${when(a.on, ' is-checked')}"${m(a)}><span class="el-checkbox__input"><input class="el-checkbox__original" type="checkbox"${when(a.on, ' checked')}></span><span class="el-checkbox__label">${esc(a.text)}</span></label>`,
  reason: (a) =>
    `<div class="el-timeline-item"${m(a)}><div class="el-timeline-item__node"></div><div class="el-timeline-item__content">${esc(a.text)}</div></div>`,
  button: (a) =>
    `<button type="button" class="el-button ${a.danger ? 'el-button--danger' : ''}${when(a.off, ' is-disabled')}"${when(a.off, ' aria-disabled="true" disabled')}${m(a)}><span>${esc(a.text)}</span></button>`,
  entry: (e) =>
    `<tr class="el-table__row"${m(e)}><td><div class="cell">${esc(e.name)}</div></td><td><div class="cell">${esc(e.sub)}</div></td><td><div class="cell">${e.more ? `<div class="el-dropdown"><i class="el-icon-more" role="button" title="${esc(e.more.text)}"${m(e.more)}></i></div>` : ''}${e.act ? `<button class="el-button is-text"${m(e.act)}><span>${esc(e.act.text)}</span></button>` : ''}</div></td></tr>`,
  fact: (k, x) =>
    `<div class="el-descriptions__cell"><span class="el-descriptions__label">${k}</span><span class="el-descriptions__content">${x}</span></div>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<div class="el-text">${inner}</div>`
      : kind === 'entries'
        ? `<div class="el-table">${when(head, `<div class="el-divider__text">${head}</div>`)}<table class="el-table__body"><tbody>${inner}</tbody></table></div>`
        : `<div class="el-card box"><div class="el-card__header">${head}</div><div class="el-card__body">${inner}</div></div>`,
  sheet: (title, inner) =>
    `<div class="el-overlay"><div role="dialog" class="el-overlay-dialog"><div class="el-dialog"><header class="el-dialog__header"><span class="el-dialog__title">${title}</span><button aria-label="Close" class="el-dialog__headerbtn"></button></header><div class="el-dialog__body">${inner}</div></div></div></div>`,
  menu: (a) => `<li class="el-menu-item${when(a.current, ' is-active')}" role="menuitem" tabindex="-1"${m(a)}>${esc(a.text)}</li>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<div id="app"><div class="el-container is-vertical"><header class="el-header"><b>${esc(v.brand)}</b><ul class="el-menu el-menu--horizontal">${menu}${top}</ul></header><main class="el-main"><div class="el-page-header"><div class="el-page-header__content">${h(v)}</div></div>${body}</main></div></div>${over}`,
    ),
};

/** Vant: a phone's page with a navigation bar and cells. */
export const vant: Kit = {
  name: 'vant-mobile',
  generation: '2027 mobile vue',
  row: (a) =>
    `<div class="van-cell van-cell--clickable" role="button" tabindex="0"${a.on === undefined ? m(a) : ''}><div class="van-cell__title"><span>${esc(a.text)}</span>${when(a.hint, `<div class="van-cell__label">${esc(a.hint ?? '')}</div>`)}</div><div class="van-cell__value">${a.on === undefined ? esc(a.value ?? '') : `<div role="switch" class="van-switch${when(a.on, ' van-switch--on')}" tabindex="0" aria-checked="${a.on}" aria-label="${esc(a.text)}"${m(a)}><div class="van-switch__node"></div></div>`}</div><i class="van-icon van-icon-arrow"></i></div>`,
  tile: (a) =>
    `<div class="van-grid-item"><div class="van-grid-item__content" role="button" tabindex="0"${m(a)}><i class="van-icon"></i><span class="van-grid-item__text">${esc(a.text)}</span></div></div>`,
  tick: (a) =>
    `<div role="checkbox" class="van-checkbox" tabindex="0" aria-checked="${a.on ?? false}"${m(a)}><div class="van-checkbox__icon"></div><span class="van-checkbox__label">${esc(a.text)}</span></div>`,
  reason: (a) =>
    `<div class="van-cell"${m(a)}><i class="van-icon van-icon-warning-o"></i><div class="van-cell__title"><span>${esc(a.text)}</span></div></div>`,
  button: (a) =>
    `<button type="button" class="van-button van-button--block van-button--${a.danger ? 'danger' : 'default'}${when(a.off, ' van-button--disabled')}"${when(a.off, ' disabled')}${m(a)}><div class="van-button__content"><span class="van-button__text">${esc(a.text)}</span></div></button>`,
  entry: (e) =>
    `<div class="van-swipe-cell"><div class="van-swipe-cell__wrapper"><div class="van-cell" role="button"${m(e)}><div class="van-cell__title"><span>${esc(e.name)}</span><div class="van-cell__label">${esc(e.sub)}</div></div></div>${e.more ? `<i class="van-icon van-icon-ellipsis" role="button" aria-label="${esc(e.more.text)}"${m(e.more)}></i>` : ''}${e.act ? `<div class="van-swipe-cell__right"><button class="van-button--square"${m(e.act)}>${esc(e.act.text)}</button></div>` : ''}</div></div>`,
  fact: (k, x) =>
    `<div class="van-cell"><div class="van-cell__title"><span>${k}</span></div><div class="van-cell__value"><span>${x}</span></div></div>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<div class="van-notice-bar__content">${inner}</div>`
      : `${when(head, `<div class="van-cell-group__title">${head}</div>`)}<div class="${kind === 'tiles' ? 'van-grid' : 'van-cell-group van-cell-group--inset'}">${inner}</div>`,
  sheet: (title, inner) =>
    `<div class="van-overlay"></div><div role="dialog" tabindex="0" class="van-popup van-popup--round van-popup--bottom van-action-sheet"><div class="van-action-sheet__header">${title}<i class="van-icon van-icon-cross"></i></div><div class="van-action-sheet__content">${inner}</div></div>`,
  menu: (a) =>
    `<div role="tab" class="van-tabbar-item${when(a.current, ' van-tabbar-item--active')}" tabindex="0"${m(a)}><div class="van-tabbar-item__text">${esc(a.text)}</div></div>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<div id="app" class="van-config-provider"><div class="van-nav-bar van-nav-bar--fixed"><div class="van-nav-bar__left"><i class="van-icon-arrow-left"></i></div><div class="van-nav-bar__title van-ellipsis">${h(v)}</div><div class="van-nav-bar__right">${top}</div></div><div class="page-body">${body}</div><div role="tablist" class="van-tabbar">${menu}</div></div>${over}`,
    ),
};

/** Radix and shadcn: portals, data-state, utility classes. */
export const shadcn: Kit = {
  name: 'shadcn-radix',
  generation: '2027 radix primitives',
  row: (a) =>
    `<div class="flex items-center justify-between rounded-lg border p-4"><div class="space-y-0.5"><label class="text-sm font-medium leading-none">${esc(a.text)}</label><p class="text-[0.8rem] text-muted-foreground">${esc(a.hint ?? '')}</p></div>${a.on === undefined ? `<a class="inline-flex h-9 rounded-md border" href="${href(a)}" aria-label="${esc(a.text)}"${m(a)}>${esc(a.value ?? a.text)}</a>` : `<button type="button" role="switch" aria-checked="${a.on}" data-state="${a.on ? 'checked' : 'unchecked'}" aria-label="${esc(a.text)}"${m(a)}><span data-state="${a.on ? 'checked' : 'unchecked'}"></span></button>`}</div>`,
  tile: (a) =>
    `<a class="rounded-xl border bg-card shadow p-6 flex flex-col" href="${href(a)}"${m(a)}><svg class="lucide"></svg><span class="font-semibold">${esc(a.text)}</span></a>`,
  tick: (a) =>
    `<div class="flex items-top space-x-2"><button type="button" role="checkbox" aria-checked="${a.on ?? false}" data-state="${a.on ? 'checked' : 'unchecked'}" id="t-${a.mark ?? 'x'}" aria-labelledby="l-${a.mark ?? 'x'}"${m(a)}></button><label for="t-${a.mark ?? 'x'}" id="l-${a.mark ?? 'x'}">${esc(a.text)}</label></div>`,
  reason: (a) =>
    `<div role="alert" class="relative w-full rounded-lg border px-4 py-3"${m(a)}><div class="text-sm">${esc(a.text)}</div></div>`,
  button: (a) =>
    `<button class="inline-flex items-center ${a.danger ? 'bg-destructive text-destructive-foreground' : 'border bg-background'}" data-slot="button"${when(a.off, ' disabled data-disabled=""')}${m(a)}>${esc(a.text)}</button>`,
  entry: (e) =>
    `<div data-slot="item" class="flex gap-4 border-b"><button class="text-start"${m(e)}><span class="block font-medium">${esc(e.name)}</span><span class="text-muted-foreground">${esc(e.sub)}</span></button>${e.more ? `<button aria-haspopup="menu" data-state="closed"${m(e.more)}><span class="sr-only">${esc(e.more.text)}</span><svg></svg></button>` : ''}${e.act ? `<button data-slot="button" class="text-destructive"${m(e.act)}>${esc(e.act.text)}</button>` : ''}</div>`,
  fact: (k, x) => `<div class="grid grid-cols-3"><span class="text-muted-foreground">${k}</span><span class="col-span-2">${x}</span></div>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<p class="text-muted-foreground">${inner}</p>`
      : `<div data-slot="card"><div data-slot="card-header">${when(head, `<div data-slot="card-title">${head}</div>`)}</div><div data-slot="card-content" class="${kind === 'tiles' ? 'grid grid-cols-4' : 'space-y-4'}">${inner}</div></div>`,
  sheet: (title, inner) =>
    `<div data-state="open" class="fixed inset-0 bg-black/80" aria-hidden="true"></div><div role="alertdialog" data-state="open" aria-labelledby="radix-r1" class="fixed"><h2 id="radix-r1">${title}</h2>${inner}</div>`,
  menu: (a) => `<a data-sidebar="menu-button" data-active="${a.current ?? false}" href="${href(a)}"${m(a)}><span>${esc(a.text)}</span></a>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<div id="__next"><div data-slot="sidebar-wrapper"><div data-sidebar="sidebar"><div data-sidebar="header">${esc(v.brand)}</div><div data-sidebar="content">${menu}</div><div data-sidebar="footer">${top}</div></div><main class="flex-1"><h2 class="text-2xl font-bold tracking-tight">${h(v)}</h2>${body}</main></div></div>${over}`,
    ),
};

/** Bootstrap: navbar and accordion. */
export const bootstrap: Kit = {
  name: 'bootstrap-accordion',
  generation: '2027 bootstrap refresh',
  row: (a) =>
    `<li class="list-group-item d-flex"><div class="me-auto"><div class="fw-bold">${esc(a.text)}</div>${esc(a.hint ?? '')}</div>${a.on === undefined ? `<a class="btn btn-link stretched-link" href="${href(a)}" title="${esc(a.text)}"${m(a)}>${esc(a.value ?? '›')}</a>` : `<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" aria-label="${esc(a.text)}"${when(a.on, ' checked')}${m(a)}></div>`}</li>`,
  tile: (a) =>
    `<div class="col"><div class="card h-100"><div class="card-body"><h5 class="card-title"><a class="stretched-link" href="${href(a)}"${m(a)}>${esc(a.text)}</a></h5></div></div></div>`,
  tick: (a) =>
    `<div class="form-check"><input class="form-check-input" type="checkbox" id="c-${a.mark ?? 'x'}"${when(a.on, ' checked')}${m(a)}><label class="form-check-label" for="c-${a.mark ?? 'x'}">${esc(a.text)}</label></div>`,
  reason: (a) => `<li class="list-group-item list-group-item-warning"${m(a)}>${esc(a.text)}</li>`,
  button: (a) =>
    `<button type="button" class="btn ${a.danger ? 'btn-danger' : 'btn-outline-secondary'}"${when(a.off, ' disabled')}${m(a)}>${esc(a.text)}</button>`,
  entry: (e) =>
    `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" type="button" data-bs-toggle="collapse"${m(e)}>${esc(e.name)}</button></h2><div class="accordion-collapse collapse show"><div class="accordion-body"><small>${esc(e.sub)}</small>${e.more ? `<button class="btn dropdown-toggle" aria-label="${esc(e.more.text)}"${m(e.more)}></button>` : ''}${e.act ? `<button class="btn btn-sm btn-outline-danger"${m(e.act)}>${esc(e.act.text)}</button>` : ''}</div></div></div>`,
  fact: (k, x) => `<li class="list-group-item"><small class="text-body-secondary">${k}</small><div>${x}</div></li>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<p class="lead">${inner}</p>`
      : `<div class="mb-4">${when(head, `<h3 class="h5">${head}</h3>`)}<div class="${kind === 'tiles' ? 'row row-cols-4' : kind === 'entries' ? 'accordion' : 'list-group'}">${inner}</div></div>`,
  sheet: (title, inner) =>
    `<div class="modal fade show" tabindex="-1" role="dialog" style="display:block"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">${title}</h5><button type="button" class="btn-close" aria-label="Close"></button></div><div class="modal-body">${inner}</div></div></div></div>`,
  menu: (a) =>
    `<li class="nav-item"><a class="nav-link${when(a.current, ' active" aria-current="page')}" href="${href(a)}"${m(a)}>${esc(a.text)}</a></li>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<nav class="navbar navbar-expand-lg"><div class="container-fluid"><a class="navbar-brand" href="#">${esc(v.brand)}</a><ul class="navbar-nav">${menu}</ul><ul class="navbar-nav ms-auto">${top}</ul></div></nav><div class="container py-4"><h1 class="display-6">${h(v)}</h1>${body}</div>${over}`,
    ),
};
