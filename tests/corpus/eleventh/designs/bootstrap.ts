import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

const LOOK = { primary: 'btn-primary', danger: 'btn-danger', plain: 'btn-link', disabled: 'btn-secondary disabled' } as const;

/** Bootstrap 5: list groups, cards, an offcanvas. The root says English whatever the page speaks. */
export const bootstrap: Design = {
  name: 'bootstrap',
  generation: 'responsive, Bootstrap 5.3',
  lang: 'wrong',
  draw: {
    ...plain,
    h1: (b) => `<h1 class="display-6 mb-4"${d(first(b))}>${esc(first(b).text)}</h1>`,
    h2: (b) => `<h2 class="h6 text-body-secondary mt-4"${d(first(b))}>${esc(first(b).text)}</h2>`,
    text: (b) => `<p class="lead fs-6">${esc(first(b).text)}</p>`,
    cells: (b) =>
      `<div class="list-group list-group-flush">${each(b, (it) => (it.acts.length > 0 ? `<div class="list-group-item d-flex"${d(it)}><div class="me-auto"><div>${esc(it.text)}</div>${when(it.hint, `<div class="small text-body-secondary">${esc(it.hint)}</div>`)}</div>${when(it.value, `<span class="text-body-secondary me-2">${esc(it.value)}</span>`)}${it.acts.map((a) => `<button type="button" class="btn btn-sm btn-outline-primary"${d(a)}>${esc(a.text)}</button>`).join('')}</div>` : `<a href="#" class="list-group-item list-group-item-action"${d(it)}><div class="d-flex w-100 justify-content-between"><span>${esc(it.text)}</span>${when(it.value, `<small>${esc(it.value)}</small>`)}</div>${when(it.hint, `<small class="text-body-secondary">${esc(it.hint)}</small>`)}</a>`))}</div>`,
    tiles: (b) =>
      `<div class="row row-cols-2 row-cols-md-4 g-3">${each(b, (it) => `<div class="col"><div class="card h-100"><div class="card-body"><i class="bi bi-app"></i><a href="#" class="card-title stretched-link"${d(it)}>${esc(it.text)}</a>${when(it.hint, `<p class="card-text small">${esc(it.hint)}</p>`)}</div></div></div>`)}</div>`,
    devices: (b) =>
      `<div class="list-group">${each(b, (it) => `<div class="list-group-item d-flex align-items-center"${d(it)}><i class="bi bi-phone fs-3 me-3"></i><div class="me-auto"><a href="#" class="fw-semibold">${esc(it.text)}</a><div class="small">${esc(it.hint)}</div></div>${it.acts.map((a) => (a.icon ? `<div class="dropdown"><button class="btn btn-light dropdown-toggle" type="button" data-bs-toggle="dropdown" aria-expanded="false"${d(a)}><i class="bi bi-three-dots"></i><span class="visually-hidden">${esc(a.text)}</span></button></div>` : `<button type="button" class="btn btn-sm btn-outline-danger"${d(a)}>${esc(a.text)}</button>`)).join('')}</div>`)}</div>`,
    facts: (b) =>
      `<table class="table table-borderless"><tbody>${each(b, (it) => `<tr><th scope="row">${esc(it.text)}</th><td>${esc(it.hint)}</td></tr>`)}</tbody></table>`,
    switches: (b) =>
      each(
        b,
        (it, i) =>
          `<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" id="sw${i}"${when(it.on, ' checked')}${d(it)}><label class="form-check-label" for="sw${i}"${d(it)}>${esc(it.text)}</label>${when(it.hint, `<div class="form-text">${esc(it.hint)}</div>`)}</div>`,
      ),
    ticks: (b) =>
      each(
        b,
        (it, i) =>
          `<div class="form-check"><input class="form-check-input" type="checkbox" id="ck${i}"${when(it.on, ' checked')}${d(it)}><label class="form-check-label" for="ck${i}"${d(it)}>${esc(it.text)}</label></div>`,
      ),
    buttons: (b) =>
      `<div class="d-grid gap-2">${each(b, (it) => `<button type="button" class="btn btn-lg ${LOOK[it.look]}"${when(it.look === 'disabled', ' disabled')}${d(it)}>${esc(it.text)}</button>`)}</div>`,
    refusals: (b) =>
      `<ul class="list-group list-group-numbered">${each(b, (it) => `<li class="list-group-item list-group-item-warning"${d(it)}>${esc(it.text)}${when(it.hint, ` <a href="#" class="alert-link" data-corpus="go">${esc(it.hint)}</a>`)}</li>`)}</ul>`,
    tabs: (b) =>
      `<ul class="nav nav-underline">${each(b, (it) => `<li class="nav-item"><a class="nav-link${when(it.on, ' active')}" href="#"${d(it)}>${esc(it.text)}</a></li>`)}</ul>`,
    overlay: (b, inner) =>
      `<div class="offcanvas offcanvas-bottom show" tabindex="-1" aria-modal="true" role="dialog"><div class="offcanvas-header"><h5 class="offcanvas-title">${esc(first(b).text)}</h5><button type="button" class="btn-close" data-bs-dismiss="offcanvas"></button></div><div class="offcanvas-body">${inner(b.blocks)}</div></div><div class="offcanvas-backdrop fade show"></div>`,
    fold: (b, inner) =>
      `<div class="accordion accordion-flush"><div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" type="button" aria-expanded="true">${esc(first(b).text)}</button></h2><div class="accordion-collapse collapse show"><div class="accordion-body">${inner(b.blocks)}</div></div></div></div>`,
    toast: (b) =>
      `<div class="toast-container bottom-0 end-0"><div class="toast show" role="alert"><div class="toast-body">${esc(first(b).text)}</div></div></div>`,
  },
  shell(f, main, over) {
    const nav = f.nav
      .map(
        (n) =>
          `<li class="nav-item"><a class="nav-link${when(n.current, ' active')}" href="#"${when(n.current, ' aria-current="page"')}${d(n)}>${esc(n.text)}</a></li>`,
      )
      .join('');
    return page(
      bootstrap,
      f,
      '',
      `<nav class="navbar navbar-expand-lg bg-body"><div class="container"><a class="navbar-brand" href="/">${esc(f.brand)}</a><div class="collapse navbar-collapse"><ul class="navbar-nav">${nav}</ul>${when(f.signOut.text, `<span class="navbar-text">${esc(f.user)}</span><a class="btn btn-link"${d(f.signOut)}>${esc(f.signOut.text)}</a>`)}</div></div></nav><div class="container py-5">${main}</div><footer class="container border-top py-3"><ul class="list-inline small">${f.footer.map((t) => `<li class="list-inline-item"><a href="#">${esc(t)}</a></li>`).join('')}</ul></footer>${over}`,
    );
  },
};
