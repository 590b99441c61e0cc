import { all, aria, c, common, esc, type Kit, label, svg, when } from '../kit';
import type { Act } from '../parts';

const button = (act: Act): string =>
  `<button type="button" class="btn ${act.tone === 'danger' ? 'btn-danger' : act.tone ? 'btn-primary' : act.icon ? 'btn-link' : 'btn-outline-secondary'}"${when(act.off, ' disabled')}${aria(act)}${c(act)}>${label(act)}</button>`;

/** Bootstrap: list groups, an offcanvas and modals. */
export const bootstrap: Kit = {
  ...common,
  name: 'bootstrap',
  generation: 'Bootstrap 5.3',
  style: '.offcanvas{position:fixed}.modal{position:fixed;inset:0}',
  frame: (sheet, main, layers) =>
    `<nav class="navbar navbar-expand-lg bg-body-tertiary"><div class="container-fluid"><a class="navbar-brand" href="/">${esc(sheet.brand)}</a><div class="collapse navbar-collapse show"><ul class="navbar-nav me-auto">${all(sheet.nav, (item) => `<li class="nav-item"><a class="nav-link${when(item.here, ' active" aria-current="page')}" href="${esc(item.href ?? '#')}"${c(item)}>${esc(item.text)}</a></li>`)}</ul><div class="dropdown"><div class="dropdown-menu show">${all(sheet.top, (item) => `<a class="dropdown-item" href="#"${item.icon ? ` title="${esc(item.text)}"` : ''}${c(item)}>${label(item)}</a>`)}</div></div></div></div></nav><main class="container py-4">${main}</main><footer class="footer mt-auto py-3"><div class="container">${all(sheet.footer, (item) => `<a class="link-secondary" href="#"${c(item)}>${esc(item.text)}</a> `)}</div></footer>${layers}`,
  title: (part) => `<h${part.level} class="${part.level === 1 ? 'h3 mb-4' : 'h5'}"${c(part)}>${esc(part.text)}</h${part.level}>`,
  text: (part) => `<p class="lead fs-6 text-body-secondary">${esc(part.text)}</p>`,
  tiles: (part) =>
    `<div class="row row-cols-2 row-cols-md-4 g-3">${all(part.items, (item) => `<div class="col"><div class="card h-100"><div class="card-body"><h5 class="card-title">${esc(item.text)}</h5><p class="card-text">${esc(item.note ?? '')}</p><a href="${esc(item.href ?? '#')}" class="stretched-link" aria-label="${esc(item.text)}"${c(item)}></a></div></div></div>`)}</div>`,
  rows: (part) =>
    `<ul class="list-group list-group-flush">${all(part.items, (row) => `<li class="list-group-item d-flex justify-content-between align-items-start"${c(row)}><div class="ms-2 me-auto"><div class="fw-bold">${esc(row.text)}</div>${esc(row.note ?? '')}</div>${when(row.value, `<span class="badge text-bg-light">${esc(row.value ?? '')}</span>`)}${row.on === undefined ? '' : `<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" aria-label="${esc(row.text)}"${when(row.on, ' checked')}></div>`}${row.act ? button(row.act) : ''}</li>`)}</ul>`,
  devices: (part) =>
    `<div class="list-group">${all(part.items, (item) => `<div class="list-group-item"><a href="#" class="text-decoration-none"${c(item)}><div class="d-flex w-100 justify-content-between"><h5 class="mb-1">${esc(item.name)}</h5><small>${esc(item.note)}</small></div></a>${item.menu ? button(item.menu) : ''}${item.act ? button(item.act) : ''}</div>`)}</div>`,
  facts: (part) =>
    `<dl class="row">${all(part.items, ([name, value]) => `<dt class="col-sm-3">${esc(name)}</dt><dd class="col-sm-9">${esc(value)}</dd>`)}</dl>`,
  acts: (part) => `<div class="d-grid gap-2 d-md-flex">${all(part.items, button)}</div>`,
  toggle: (part) =>
    `<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" id="sw"${when(part.on, ' checked')}${c(part)}><label class="form-check-label" for="sw"${c(part)}>${esc(part.text)}</label><div class="form-text">${esc(part.note ?? '')}</div></div>`,
  tick: (part) =>
    `<div class="form-check"><input class="form-check-input" type="checkbox" id="ck-${esc(part.c ?? '')}"${when(part.on, ' checked')}${c(part)}><label class="form-check-label" for="ck-${esc(part.c ?? '')}"${c(part)}>${esc(part.text)}</label></div>`,
  bullets: (part) =>
    `<ol class="list-group list-group-numbered">${all(part.items, (item) => `<li class="list-group-item list-group-item-warning"${c(item)}>${esc(item.text)} ${item.act ? `<a href="#" class="alert-link"${c(item.act)}>${esc(item.act.text)}</a>` : ''}</li>`)}</ol>`,
  group: (part, inner) =>
    `<div class="card mb-3"><div class="card-header"${c(part)}>${esc(part.title)}</div><div class="card-body">${inner}</div></div>`,
  menu: (part) =>
    `<ul class="dropdown-menu show">${all(part.items, (act) => `<li><a class="dropdown-item${when(act.tone === 'danger', ' text-danger')}" href="#"${c(act)}>${esc(act.text)}</a></li>`)}</ul>`,
  field: (part) =>
    `<div class="form-floating mb-3"><input type="${part.kind}" class="form-control" placeholder=""><label>${esc(part.text)}</label></div>`,
  toast: (part) =>
    `<div class="toast-container position-fixed bottom-0 end-0"><div class="toast show" role="alert"><div class="toast-body">${esc(part.text)} ${part.act ? button(part.act) : ''}</div></div></div>`,
  map: (part) =>
    `<div class="ratio ratio-16x9"><iframe title="map" srcdoc=""></iframe></div><div class="visually-hidden">${all(part.pins, (pin) => `<span>${esc(pin)}</span>`)}</div>`,
  layer: (part, inner) =>
    part.form === 'dialog'
      ? `<div class="modal fade show" tabindex="-1" aria-modal="true" role="dialog" style="display:block"><div class="modal-dialog modal-dialog-centered"><div class="modal-content"><div class="modal-header"><h1 class="modal-title fs-5">${esc(part.title)}</h1></div><div class="modal-body">${inner}</div><div class="modal-footer">${all(part.foot, button)}</div></div></div></div><div class="modal-backdrop fade show"></div>`
      : `<div class="offcanvas offcanvas-${part.form === 'sheet' ? 'bottom' : 'end'} show" tabindex="-1" aria-modal="true" role="dialog"><div class="offcanvas-header"><h5 class="offcanvas-title">${esc(part.title)}</h5>${part.close ? `<button type="button" class="btn-close" aria-label="${esc(part.close.text)}"${c(part.close)}></button>` : ''}</div><div class="offcanvas-body">${inner}${svg('line')}${all(part.foot, button)}</div></div>`,
};
