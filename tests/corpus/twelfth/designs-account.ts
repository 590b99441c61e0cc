import { documentOf, each, esc, type Kit, link, mark, when } from './sheet';

/** Cards and list groups, as Bootstrap writes them. */
export const BOOTSTRAP: Kit = {
  name: 'bootstrap',
  generation: 'Bootstrap 5 on server pages, 2026',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<nav class="navbar navbar-expand-lg bg-body-tertiary"><div class="container"><a class="navbar-brand" href="/">${esc(s.brand)}</a><ul class="navbar-nav ms-auto">${each(s.top, (i) => `<li class="nav-item"><a class="nav-link"${link(i)}${mark(i.corpus)}>${esc(i.text)}</a></li>`)}</ul></div></nav><div class="container"><div class="row"><div class="col-md-3"><ul class="nav nav-pills flex-column">${each(s.menu, (i) => `<li class="nav-item"><a class="nav-link${when(i.current, ' active')}"${link(i)}${mark(i.corpus)}>${esc(i.text)}</a></li>`)}</ul></div><main class="col-md-9">${body}</main></div></div>${over}`,
    ),
  heading: (t, l, m) => `<h${l} class="h${l + 1}"${m}>${t}</h${l}>`,
  text: (t) => `<p class="text-secondary">${t}</p>`,
  tiles: (items) =>
    `<div class="row row-cols-3">${each(items, (i) => `<div class="col"><a class="card stretched-link"${link(i)}${mark(i.corpus)}><span class="card-body">${esc(i.text)}</span></a></div>`)}</div>`,
  rows: (rows) =>
    `<div class="list-group">${each(rows, (r) => (r.action ? `<div class="list-group-item d-flex"><div class="me-auto"><div class="fw-bold">${esc(r.text)}</div><small>${esc(r.value ?? r.hint ?? '')}</small></div><a class="btn btn-sm btn-outline-primary" role="button"${link(r.action)}${mark(r.action.corpus ?? r.corpus)}>${esc(r.action.text)}</a></div>` : `<a class="list-group-item list-group-item-action"${link(r)}${mark(r.corpus)}><div class="d-flex justify-content-between"><h5 class="mb-1">${esc(r.text)}</h5><small>${esc(r.value ?? '')}</small></div>${when(r.hint, `<p class="mb-1">${esc(r.hint ?? '')}</p>`)}</a>`))}</div>`,
  devices: (list) =>
    `<ul class="list-group">${each(list, (d) => `<li class="list-group-item"${mark(d.corpus)}>${esc(d.name)} <span class="badge">${esc(d.status)}</span></li>`)}</ul>`,
  facts: (pairs) =>
    `<dl class="row">${each(pairs, ([k, v]) => `<dt class="col-sm-4">${esc(k)}</dt><dd class="col-sm-8">${esc(v)}</dd>`)}</dl>`,
  button: (i) =>
    `<button type="submit" class="btn ${i.strong ? 'btn-danger' : 'btn-light'}"${when(i.off, ' disabled')}${mark(i.corpus)}>${esc(i.text)}</button>`,
  toggle: (t, on, m) =>
    `<div class="form-check form-switch"${m}><input class="form-check-input" type="checkbox" role="switch" id="sw-${t.length}-${t.charCodeAt(t.length - 1)}"${when(on, ' checked')}><label class="form-check-label" for="sw-${t.length}-${t.charCodeAt(t.length - 1)}">${t}</label></div>`,
  tick: (t, on, m) =>
    `<div class="form-check"${m}><label class="form-check-label"><input class="form-check-input" type="checkbox"${when(on, ' checked')}> ${t}</label></div>`,
  reasons: (items) =>
    `<ul class="list-group list-group-flush">${each(items, (i) => `<li class="list-group-item list-group-item-warning"${mark(i.corpus)}>${esc(i.text)}</li>`)}</ul>`,
  field: (t, type) => `<div class="mb-3"><label class="form-label">${t}</label><input type="${type}" class="form-control"></div>`,
  alert: (t) => `<div class="alert alert-warning alert-dismissible" role="alert">${t}</div>`,
  dialog: (t, body, buttons) =>
    `<div class="modal fade show" style="display:block" tabindex="-1" role="dialog" aria-modal="true"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">${t}</h5></div><div class="modal-body">${body}</div><div class="modal-footer">${buttons}</div></div></div></div><div class="modal-backdrop show"></div>`,
};

/** Tables and forms from a server, inputs of type submit. */
export const TABLE: Kit = {
  ...BOOTSTRAP,
  name: 'table',
  generation: 'server tables with jQuery, 2024 taste',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<div id="wrapper"><div id="header"><span class="logo">${esc(s.brand)}</span><div class="userlinks">${each(s.top, (i) => `<a${link(i)}${mark(i.corpus)}>${esc(i.text)}</a> | `)}</div></div><table class="frame"><tr><td class="leftmenu" valign="top"><table>${each(s.menu, (i) => `<tr><td${when(i.current, ' class="cur"')}><a${link(i)}${mark(i.corpus)}>${esc(i.text)}</a></td></tr>`)}</table></td><td class="mainpane" valign="top"><form method="post" action="">${body}</form></td></tr></table></div>${over}`,
    ),
  heading: (t, l, m) => `<h${l + 1}${m}>${t}</h${l + 1}>`,
  text: (t) => `<p class="tip">${t}</p>`,
  rows: (rows) =>
    `<table class="grid"><tbody>${each(rows, (r) => `<tr><th scope="row">${r.action ? esc(r.text) : `<a${link(r)}${mark(r.corpus)}>${esc(r.text)}</a>`}</th><td>${esc(r.value ?? r.hint ?? '')}</td><td>${r.action ? `<input type="button" class="btn" value="${esc(r.action.text)}"${mark(r.action.corpus ?? r.corpus)}>` : '&raquo;'}</td></tr>`)}</tbody></table>`,
  facts: (pairs) => `<table class="info">${each(pairs, ([k, v]) => `<tr><td>${esc(k)}</td><td>${esc(v)}</td></tr>`)}</table>`,
  button: (i) =>
    `<input type="submit" class="${i.strong ? 'btn_red' : 'btn_grey'}" value="${esc(i.text)}"${when(i.off, ' disabled')}${mark(i.corpus)}>`,
  tick: (t, on, m) => `<p><label${m}><input type="checkbox" name="ok" value="1"${when(on, ' checked')}> ${t}</label></p>`,
  reasons: (items) =>
    `<table class="deny">${each(items, (i) => `<tr${mark(i.corpus)}><td><img alt=""></td><td>${esc(i.text)}</td></tr>`)}</table>`,
  field: (t, type) => `<p><label>${t}<br><input type="${type}" size="30"></label></p>`,
  alert: (t) => `<div class="errmsg">${t}</div>`,
  dialog: (t, body, buttons) =>
    `<div class="popup_mask"></div><div class="popup"><h3 class="pop_title">${t}</h3><div class="pop_con">${body}</div><div class="pop_btns">${buttons}</div></div>`,
};

/** Definition lists and plain sections. */
export const LISTS: Kit = {
  ...BOOTSTRAP,
  name: 'lists',
  generation: 'semantic server pages, definition lists, 2026',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<header><p>${esc(s.brand)}</p><nav><ul>${each([...s.menu, ...s.top], (i) => `<li><a${link(i)}${when(i.current, ' aria-current="page"')}${mark(i.corpus)}>${esc(i.text)}</a></li>`)}</ul></nav></header><main><article>${body}</article></main>${over}<footer><small>© Xiaomi</small></footer>`,
    ),
  heading: (t, l, m) => `<h${l}${m}>${t}</h${l}>`,
  text: (t) => `<p>${t}</p>`,
  rows: (rows) =>
    `<dl>${each(rows, (r) => `<dt>${r.action ? esc(r.text) : `<a${link(r)}${mark(r.corpus)}>${esc(r.text)}</a>`}</dt>${when(r.value ?? r.hint, `<dd>${esc(r.value ?? r.hint ?? '')}</dd>`)}${r.action ? `<dd><a${link(r.action)}${mark(r.action.corpus ?? r.corpus)}>${esc(r.action.text)}</a></dd>` : ''}`)}</dl>`,
  button: (i) => `<p><button${when(i.off, ' disabled')}${mark(i.corpus)}>${esc(i.text)}</button></p>`,
  tick: (t, on, m) =>
    `<p${m}><input type="checkbox" id="t1-${t.length}"${when(on, ' checked')}><label for="t1-${t.length}">${t}</label></p>`,
  reasons: (items) => `<ol>${each(items, (i) => `<li${mark(i.corpus)}><p>${esc(i.text)}</p></li>`)}</ol>`,
  field: (t, type) => `<p><label>${t} <input type="${type}"></label></p>`,
  alert: (t) => `<aside role="alert"><p>${t}</p></aside>`,
  dialog: (t, body, buttons) => `<section class="over" role="dialog" aria-label="${t}"><h2>${t}</h2>${body}${buttons}</section>`,
};

/** The browser's own dialog, details and popover. */
export const NATIVE: Kit = {
  ...LISTS,
  name: 'native',
  generation: 'native dialog, details and popover, 2026',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<header class="top"><b>${esc(s.brand)}</b><button popovertarget="menu" type="button" aria-label="${esc(s.brand)}">☰</button><div popover id="menu">${each(s.top, (i) => `<a${link(i)}${mark(i.corpus)}>${esc(i.text)}</a>`)}</div></header><nav class="tabs">${each(s.menu, (i) => `<a${link(i)}${when(i.current, ' aria-current="true"')}${mark(i.corpus)}>${esc(i.text)}</a>`)}</nav><main>${body}</main>${over}`,
    ),
  rows: (rows) =>
    each(
      rows,
      (r) =>
        `<details open><summary${when(!r.action, mark(r.corpus))}>${esc(r.text)}${when(r.value, ` <output>${esc(r.value ?? '')}</output>`)}</summary>${when(r.hint, `<p>${esc(r.hint ?? '')}</p>`)}${r.action || r.hint ? `<button type="button"${mark(r.action?.corpus ?? r.corpus)}>${esc(r.action?.text ?? r.text)}</button>` : ''}</details>`,
    ),
  dialog: (t, body, buttons) =>
    `<dialog open aria-labelledby="dt"><form method="dialog"><h2 id="dt">${t}</h2>${body}<menu>${buttons}</menu></form></dialog>`,
};

/** Field sets and one question on each page. */
export const FORMS: Kit = {
  ...BOOTSTRAP,
  name: 'forms',
  generation: 'public-service forms, 2025',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<div class="ps-header"><div class="ps-width"><a class="ps-header__link" href="/">${esc(s.brand)}</a></div></div><div class="ps-width"><div class="ps-breadcrumbs"><ol>${each(s.menu, (i) => `<li class="ps-breadcrumbs__item"><a class="ps-link"${link(i)}${when(i.current, ' aria-current="page"')}${mark(i.corpus)}>${esc(i.text)}</a></li>`)}</ol></div><main class="ps-main">${over}<form novalidate>${body}</form></main></div><footer class="ps-footer">${each(s.top, (i) => `<a class="ps-footer__link"${link(i)}${mark(i.corpus)}>${esc(i.text)}</a>`)}</footer>`,
    ),
  heading: (t, l, m) => `<h${l} class="ps-heading-${l === 1 ? 'xl' : 'm'}"${m}>${t}</h${l}>`,
  text: (t) => `<p class="ps-body">${t}</p>`,
  rows: (rows) =>
    `<dl class="ps-summary-list">${each(rows, (r) => `<div class="ps-summary-list__row"><dt class="ps-summary-list__key">${esc(r.text)}</dt><dd class="ps-summary-list__value">${esc(r.value ?? r.hint ?? '')}</dd><dd class="ps-summary-list__actions"><a class="ps-link"${link(r)}${mark(r.action?.corpus ?? r.corpus)}>${esc(r.action?.text ?? r.text)}</a></dd></div>`)}</dl>`,
  button: (i) =>
    `<button type="submit" class="ps-button${i.strong ? ' ps-button--warning' : ' ps-button--secondary'}"${when(i.off, ' disabled aria-disabled="true"')}${mark(i.corpus)}>${esc(i.text)}</button>`,
  tick: (t, on, m) =>
    `<fieldset class="ps-fieldset"><div class="ps-checkboxes__item"${m}><input class="ps-checkboxes__input" type="checkbox" id="c1-${t.length}"${when(on, ' checked')}><label class="ps-checkboxes__label" for="c1-${t.length}">${t}</label></div></fieldset>`,
  reasons: (items) =>
    `<div class="ps-error-summary"><ul class="ps-error-summary__list">${each(items, (i) => `<li${mark(i.corpus)}><a href="#">${esc(i.text)}</a></li>`)}</ul></div>`,
  field: (t, type) => `<div class="ps-form-group"><label class="ps-label">${t}</label><input class="ps-input" type="${type}"></div>`,
  alert: (t) => `<div class="ps-notification-banner" role="region"><p class="ps-notification-banner__heading">${t}</p></div>`,
  dialog: (t, body, buttons) =>
    `<div class="ps-panel" role="group" aria-label="${t}"><h2 class="ps-heading-l">${t}</h2><form>${body}<div class="ps-button-group">${buttons}</div></form></div>`,
};

const shadow = (inside: string): string => `<template shadowrootmode="open">${inside}</template>`;

/** Server-rendered components in declared shadow roots. */
export const ISLANDS: Kit = {
  ...LISTS,
  name: 'islands',
  generation: 'server-rendered components in shadow roots, 2026',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<acc-layout>${shadow('<slot name="head"></slot><div class="cols"><slot name="side"></slot><main><slot></slot></main></div><slot name="over"></slot>')}<acc-head slot="head">${shadow(`<span>${esc(s.brand)}</span>${each(s.top, (i) => `<a${link(i)}${mark(i.corpus)}>${esc(i.text)}</a>`)}`)}</acc-head><acc-side slot="side">${shadow(`<nav>${each(s.menu, (i) => `<a${link(i)}${when(i.current, ' class="here"')}${mark(i.corpus)}>${esc(i.text)}</a>`)}</nav>`)}</acc-side>${body}<div slot="over">${over}</div></acc-layout>`,
    ),
  rows: (rows) =>
    each(
      rows,
      (r) =>
        `<acc-line>${shadow(`<a class="line"${link(r)}${mark(r.action?.corpus ?? r.corpus)}><span>${esc(r.text)}</span><em>${esc(r.value ?? r.hint ?? '')}</em>${r.action ? `<i>${esc(r.action.text)}</i>` : ''}</a>`)}</acc-line>`,
    ),
  button: (i) =>
    `<acc-button>${shadow(`<button type="button"${when(i.off, ' disabled')}${mark(i.corpus)}>${esc(i.text)}</button>`)}</acc-button>`,
  tick: (t, on, m) =>
    `<acc-check>${shadow(`<label${m}><input type="checkbox"${when(on, ' checked')}><span>${t}</span></label>`)}</acc-check>`,
  dialog: (t, body, buttons) =>
    `<acc-dialog>${shadow(`<div role="alertdialog" aria-modal="true"><h2>${t}</h2>${body}<div>${buttons}</div></div>`)}</acc-dialog>`,
};

/** Paragraphs and links for small phones. */
export const PLAIN: Kit = {
  ...LISTS,
  name: 'plain',
  generation: 'plain mobile pages, links in paragraphs',
  shell: (s, body, over) =>
    documentOf(
      s,
      `<p><b>${esc(s.brand)}</b></p><hr>${over}${body}<hr><p>${each(s.menu, (i) => (i.current ? `<strong>${esc(i.text)}</strong><br>` : `<a${link(i)}${mark(i.corpus)}>${esc(i.text)}</a><br>`))}</p><p>${each(s.top, (i) => `<a${link(i)}${mark(i.corpus)}>${esc(i.text)}</a> `)}</p>`,
      '<meta name="viewport" content="width=device-width">',
    ),
  heading: (t, l, m) => (l === 1 ? `<h2${m}>${t}</h2>` : `<p${m}><b>${t}</b></p>`),
  rows: (rows) =>
    each(
      rows,
      (r) =>
        `<p>${r.action ? `${esc(r.text)}: ${esc(r.value ?? '')} [<a${link(r.action)}${mark(r.action.corpus ?? r.corpus)}>${esc(r.action.text)}</a>]` : `<a${link(r)}${mark(r.corpus)}>${esc(r.text)}</a><br><small>${esc(r.hint ?? r.value ?? '')}</small>`}</p>`,
    ),
  button: (i) =>
    i.off
      ? `<p><button disabled${mark(i.corpus)}>${esc(i.text)}</button></p>`
      : `<p><a class="btn" role="button" href="#go"${mark(i.corpus)}>${esc(i.text)}</a></p>`,
  reasons: (items) => each(items, (i) => `<p${mark(i.corpus)}>– ${esc(i.text)}</p>`),
};
