/** Five looks of well known libraries, written from their public documentation: desktop. */
import type { Design } from './kit';

const when = (text: string, shape: (text: string) => string): string => (text ? shape(text) : '');

const bootstrap: Design = {
  name: 'bootstrap-5',
  generation: '2021',
  page: (main, portal) =>
    `<nav class="navbar navbar-expand-lg bg-body-tertiary"><div class="container"><a class="navbar-brand" href="/">Xiaomi</a></div></nav><main class="container py-4">${main}</main>${portal}`,
  heading: (text) => `<h1 class="h3 mb-3">${text}</h1>`,
  text: (text) => `<p class="text-body-secondary">${text}</p>`,
  button: (text, danger, mark) =>
    `<button type="button" class="btn ${danger ? 'btn-outline-danger' : 'btn-outline-secondary'} btn-sm"${mark}>${text}</button>`,
  bar: (buttons) => `<div class="d-flex gap-2 my-3">${buttons}</div>`,
  row: (title, sub, acts, mark) =>
    `<li class="list-group-item d-flex justify-content-between align-items-start"${mark}><div class="ms-2 me-auto"><div class="fw-bold">${title}</div>${sub}</div>${acts}</li>`,
  list: (rows) => `<ul class="list-group list-group-flush">${rows}</ul>`,
  card: (title, sub, acts, mark) =>
    `<div class="col"><div class="card h-100"${mark}><div class="card-body"><h5 class="card-title">${title}</h5><p class="card-text">${sub}</p>${acts}</div></div></div>`,
  cards: (cards) => `<div class="row row-cols-1 row-cols-md-3 g-4">${cards}</div>`,
  toggle: (text, on) =>
    `<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch"${on ? ' checked' : ''}><label class="form-check-label">${text}</label></div>`,
  field: (label, type) => `<div class="mb-3"><label class="form-label">${label}<input type="${type}" class="form-control"></label></div>`,
  fold: (title, text) =>
    `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button collapsed" type="button" aria-expanded="false">${title}</button></h2><div class="accordion-collapse collapse"><div class="accordion-body">${text}</div></div></div>`,
  dialog: (title, text, buttons) =>
    `<div class="modal fade show" tabindex="-1" role="dialog" aria-modal="true" style="display: block"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">${title}</h5><button type="button" class="btn-close" aria-label="×"></button></div><div class="modal-body"><p>${text}</p></div><div class="modal-footer">${buttons}</div></div></div></div>`,
  item: (text, danger) => `<li><a class="dropdown-item${danger ? ' text-danger' : ''}" href="#">${text}</a></li>`,
  menu: (items) => `<ul class="dropdown-menu show">${items}</ul>`,
};

const shadcn: Design = {
  name: 'shadcn',
  generation: '2024',
  page: (main, portal) =>
    `<div id="__next"><header class="sticky top-0 border-b"><div class="flex h-14 items-center px-4"><a href="/" class="font-bold">Xiaomi</a></div></header><main class="mx-auto max-w-3xl space-y-6 p-6">${main}</main></div>${portal}`,
  heading: (text) => `<h2 class="text-2xl font-semibold tracking-tight">${text}</h2>`,
  text: (text) => `<p class="text-sm text-muted-foreground">${text}</p>`,
  button: (text, danger, mark) =>
    `<button class="inline-flex h-9 items-center rounded-md px-4 text-sm ${danger ? 'bg-destructive text-destructive-foreground' : 'border bg-background'}"${mark}>${text}</button>`,
  bar: (buttons) => `<div class="flex items-center gap-2">${buttons}</div>`,
  row: (title, sub, acts, mark) =>
    `<div class="flex items-center justify-between border-b py-3"${mark}><div class="space-y-1"><p class="text-sm font-medium leading-none">${title}</p>${when(sub, (one) => `<p class="text-sm text-muted-foreground">${one}</p>`)}</div>${acts}</div>`,
  list: (rows) => `<div class="rounded-lg border p-4">${rows}</div>`,
  card: (title, sub, acts, mark) =>
    `<div class="rounded-xl border bg-card shadow"${mark}><div class="p-6"><h3 class="font-semibold">${title}</h3><p class="text-sm">${sub}</p></div><div class="p-6 pt-0">${acts}</div></div>`,
  cards: (cards) => `<div class="grid gap-4 md:grid-cols-3">${cards}</div>`,
  toggle: (text, on) =>
    `<div class="flex items-center space-x-2"><button type="button" role="switch" aria-checked="${on}" data-state="${on ? 'checked' : 'unchecked'}" class="peer h-6 w-11 rounded-full" aria-label="${text}"><span class="block h-5 w-5 rounded-full"></span></button><label class="text-sm">${text}</label></div>`,
  field: (label, type) =>
    `<div class="grid gap-1.5"><label class="text-sm font-medium">${label}<input type="${type}" class="h-9 rounded-md border px-3"></label></div>`,
  fold: (title, text) =>
    `<div data-state="open" class="border-b"><h3 class="flex"><button type="button" aria-expanded="true" class="flex flex-1 justify-between py-4">${title}</button></h3><div role="region"><div class="pb-4">${text}</div></div></div>`,
  dialog: (title, text, buttons) =>
    `<div data-state="open" class="fixed inset-0 z-50 bg-black/80"></div><div role="alertdialog" data-state="open" class="fixed left-1/2 top-1/2 grid max-w-lg gap-4 p-6"><div class="flex flex-col space-y-2"><h2 class="text-lg font-semibold">${title}</h2><p class="text-sm text-muted-foreground">${text}</p></div><div class="flex flex-row-reverse gap-2">${buttons}</div></div>`,
  item: (text, danger) =>
    `<div role="menuitem" tabindex="-1" class="flex cursor-default px-2 py-1.5 text-sm${danger ? ' text-destructive' : ''}">${text}</div>`,
  menu: (items) =>
    `<div data-radix-popper-content-wrapper="" style="position: fixed"><div role="menu" data-state="open" class="z-50 min-w-[8rem] border p-1">${items}</div></div>`,
};

const mui: Design = {
  name: 'mui-6',
  generation: '2025',
  page: (main, portal) =>
    `<div id="root"><header class="MuiPaper-root MuiAppBar-root MuiAppBar-positionStatic"><div class="MuiToolbar-root"><h6 class="MuiTypography-root MuiTypography-h6">Xiaomi</h6></div></header><div class="MuiContainer-root MuiContainer-maxWidthMd">${main}</div></div>${portal}`,
  heading: (text) => `<h1 class="MuiTypography-root MuiTypography-h5 MuiTypography-gutterBottom">${text}</h1>`,
  text: (text) => `<p class="MuiTypography-root MuiTypography-body2">${text}</p>`,
  button: (text, danger, mark) =>
    `<button class="MuiButtonBase-root MuiButton-root MuiButton-text ${danger ? 'MuiButton-colorError' : 'MuiButton-colorPrimary'}" tabindex="0" type="button"${mark}>${text}<span class="MuiTouchRipple-root"></span></button>`,
  bar: (buttons) => `<div class="MuiStack-root css-1d9cypr-MuiStack-root">${buttons}</div>`,
  row: (title, sub, acts, mark) =>
    `<li class="MuiListItem-root MuiListItem-gutters"${mark}><div class="MuiListItemText-root MuiListItemText-multiline"><span class="MuiTypography-root MuiTypography-body1 MuiListItemText-primary">${title}</span>${when(sub, (one) => `<p class="MuiTypography-root MuiTypography-body2 MuiListItemText-secondary">${one}</p>`)}</div><div class="MuiListItemSecondaryAction-root">${acts}</div></li>`,
  list: (rows) => `<ul class="MuiList-root MuiList-padding">${rows}</ul>`,
  card: (title, sub, acts, mark) =>
    `<div class="MuiPaper-root MuiCard-root"${mark}><div class="MuiCardContent-root"><div class="MuiTypography-root MuiTypography-h6">${title}</div><p class="MuiTypography-root MuiTypography-body2">${sub}</p></div><div class="MuiCardActions-root">${acts}</div></div>`,
  cards: (cards) => `<div class="MuiGrid-root MuiGrid-container">${cards}</div>`,
  toggle: (text, on) =>
    `<label class="MuiFormControlLabel-root"><span class="MuiSwitch-root"><span class="MuiButtonBase-root MuiSwitch-switchBase${on ? ' Mui-checked' : ''}"><input class="MuiSwitch-input" type="checkbox" role="switch"${on ? ' checked' : ''}><span class="MuiSwitch-thumb"></span></span><span class="MuiSwitch-track"></span></span><span class="MuiTypography-root MuiFormControlLabel-label">${text}</span></label>`,
  field: (label, type) =>
    `<div class="MuiFormControl-root MuiTextField-root"><label class="MuiInputLabel-root">${label}</label><div class="MuiInputBase-root MuiOutlinedInput-root"><input class="MuiInputBase-input" type="${type}"></div></div>`,
  fold: (title, text) =>
    `<div class="MuiPaper-root MuiAccordion-root"><h3 class="MuiAccordion-heading"><button class="MuiButtonBase-root MuiAccordionSummary-root" aria-expanded="false" type="button"><span class="MuiAccordionSummary-content">${title}</span></button></h3><div class="MuiCollapse-root"><div class="MuiAccordionDetails-root">${text}</div></div></div>`,
  dialog: (title, text, buttons) =>
    `<div role="presentation" class="MuiDialog-root MuiModal-root"><div class="MuiBackdrop-root MuiModal-backdrop"></div><div class="MuiDialog-container" role="presentation"><div class="MuiPaper-root MuiDialog-paper" role="dialog" aria-modal="true"><h2 class="MuiTypography-root MuiDialogTitle-root">${title}</h2><div class="MuiDialogContent-root"><p class="MuiDialogContentText-root">${text}</p></div><div class="MuiDialogActions-root">${buttons}</div></div></div></div>`,
  item: (text) => `<li class="MuiButtonBase-root MuiMenuItem-root" tabindex="-1" role="menuitem">${text}</li>`,
  menu: (items) =>
    `<div role="presentation" class="MuiPopover-root MuiMenu-root MuiModal-root"><div class="MuiPaper-root MuiPopover-paper"><ul class="MuiList-root MuiMenu-list" role="menu">${items}</ul></div></div>`,
};

const antd: Design = {
  name: 'antd-5',
  generation: '2024',
  page: (main, portal) =>
    `<div id="root"><section class="ant-layout css-var-r0"><header class="ant-layout-header">Xiaomi</header><main class="ant-layout-content">${main}</main></section></div>${portal}`,
  heading: (text) => `<h3 class="ant-typography css-var-r0">${text}</h3>`,
  text: (text) => `<span class="ant-typography ant-typography-secondary">${text}</span>`,
  button: (text, danger, mark) =>
    `<button type="button" class="ant-btn css-var-r0 ant-btn-default${danger ? ' ant-btn-dangerous' : ''}"${mark}><span>${text}</span></button>`,
  bar: (buttons) => `<div class="ant-space ant-space-horizontal">${buttons}</div>`,
  row: (title, sub, acts, mark) =>
    `<li class="ant-list-item"${mark}><div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">${title}</h4><div class="ant-list-item-meta-description">${sub}</div></div></div><ul class="ant-list-item-action">${acts}</ul></li>`,
  list: (rows) =>
    `<div class="ant-list ant-list-split"><div class="ant-spin-nested-loading"><ul class="ant-list-items">${rows}</ul></div></div>`,
  card: (title, sub, acts, mark) =>
    `<div class="ant-card ant-card-bordered"${mark}><div class="ant-card-head"><div class="ant-card-head-title">${title}</div></div><div class="ant-card-body">${sub}</div><ul class="ant-card-actions"><li>${acts}</li></ul></div>`,
  cards: (cards) => `<div class="ant-row">${cards}</div>`,
  toggle: (text, on) =>
    `<div class="ant-form-item"><span>${text}</span><button type="button" role="switch" aria-checked="${on}" class="ant-switch${on ? ' ant-switch-checked' : ''}"><div class="ant-switch-handle"></div></button></div>`,
  field: (label, type) =>
    `<div class="ant-form-item"><div class="ant-form-item-label"><label>${label}</label></div><input class="ant-input" type="${type}"></div>`,
  fold: (title, text) =>
    `<div class="ant-collapse-item ant-collapse-item-active"><div class="ant-collapse-header" aria-expanded="true" role="button" tabindex="0"><span class="ant-collapse-header-text">${title}</span></div><div class="ant-collapse-content"><div class="ant-collapse-content-box">${text}</div></div></div>`,
  dialog: (title, text, buttons) =>
    `<div class="ant-modal-root"><div class="ant-modal-mask"></div><div class="ant-modal-wrap"><div role="dialog" aria-modal="true" class="ant-modal ant-modal-confirm"><div class="ant-modal-content"><div class="ant-modal-confirm-body"><span class="ant-modal-confirm-title">${title}</span><div class="ant-modal-confirm-content">${text}</div></div><div class="ant-modal-confirm-btns">${buttons}</div></div></div></div></div>`,
  item: (text, danger) =>
    `<li class="ant-dropdown-menu-item${danger ? ' ant-dropdown-menu-item-danger' : ''}" role="menuitem" tabindex="-1"><span class="ant-dropdown-menu-title-content">${text}</span></li>`,
  menu: (items) => `<div class="ant-dropdown"><ul class="ant-dropdown-menu" role="menu" tabindex="0">${items}</ul></div>`,
};

const plain: Design = {
  name: 'server-rendered',
  generation: '2014',
  page: (main, portal) =>
    `<div id="wrap"><div id="head"><a href="/"><img src="/static/logo.png" alt="Xiaomi"></a></div><div id="content">${main}</div>${portal}<div id="foot">© Xiaomi</div></div>`,
  heading: (text) => `<h1>${text}</h1>`,
  text: (text) => `<p>${text}</p>`,
  button: (text, _danger, mark) => `<a class="lnk" href="?act=${text.length}"${mark}>${text}</a>`,
  bar: (buttons) => `<form method="post" action="/do">${buttons}</form>`,
  row: (title, sub, acts, mark) => `<tr${mark}><th scope="row">${title}</th><td>${sub}</td><td class="act">${acts}</td></tr>`,
  list: (rows) => `<table class="tbl" cellspacing="0"><tbody>${rows}</tbody></table>`,
  card: (title, sub, acts, mark) => `<div class="box"${mark}><strong>${title}</strong><br>${sub}<br>${acts}</div>`,
  cards: (cards) => `<div class="boxes">${cards}</div>`,
  toggle: (text, on) => `<p><label><input type="checkbox"${on ? ' checked' : ''}> ${text}</label></p>`,
  field: (label, type) => `<p><label>${label}: <input type="${type}"></label></p>`,
  fold: (title, text) => `<details><summary>${title}</summary><p>${text}</p></details>`,
  dialog: (title, text, buttons) =>
    `<div class="popup"><div class="popup-head">${title}</div><div class="popup-body">${text}</div><div class="popup-foot">${buttons}</div></div>`,
  item: (text) => `<li><a href="#">${text}</a></li>`,
  menu: (items) => `<ul class="submenu">${items}</ul>`,
};

export const designsA: readonly Design[] = [bootstrap, shadcn, mui, antd, plain];
