/** Pages drawn on the server: tables and forms, the older account pages, Bootstrap, definition lists. */
import { current, each, icon, isOn, type Kit, off, PHONE, page, plain, uid, weighty, when } from '../core';

const s = plain((p) => `t_${p.replace('-', '_')}`);
/** Tables and forms. */
export const tables: Kit = {
  ...s,
  name: 'tables',
  generation: 'server-rendered tables and forms',
  shell: (f) =>
    page(
      f,
      `<table width="100%" cellpadding="6"><tr><td colspan="2" bgcolor="#ff6900"><b>${f.brand}</b> | ${each(f.top, (b) => `<a href="/go"${b.at}>${b.text}</a> | `)}</td></tr><tr>${f.bare ? '' : `<td width="180" valign="top">${each(f.nav, (b) => (current(b) ? `<b${b.at}>${b.text}</b><br>` : `<a href="/p"${b.at}>${b.text}</a><br>`))}</td>`}<td valign="top">${f.main}</td></tr><tr><td colspan="2"><small>${each(f.foot, (b) => `<a href="/doc">${b.text}</a> `)}</small></td></tr></table>`,
    ),
  rows: (xs) =>
    `<table border="0" class="t_rows">${each(xs, ([t, hint, v, act]) => `<tr><td>${act ? `<b${t?.at ?? ''}>${t?.text}</b>` : `<a href="/p"${t?.at ?? ''}>${t?.text}</a>`}${when(hint, (b) => `<br><small>${b.text}</small>`)}</td><td>${v?.text ?? ''}</td><td>${when(act, (b) => `<form method="post" action="/do"><input type="submit" value="${b.text}"${b.at}></form>`)}</td></tr>`)}</table>`,
  tiles: (xs) =>
    `<table class="t_tiles"><tr>${each(xs, ([t, hint]) => `<td align="center"><a href="/app"${t?.at ?? ''}><img src="data:," width="48" height="48" alt=""><br>${t?.text}</a>${when(hint, (b) => `<br><small>${b.text}</small>`)}</td>`)}</tr></table>`,
  devs: (xs) =>
    `<table border="1" class="t_devs">${each(xs, ([n, st, m, act]) => `<tr${n?.at ?? ''}><td><a href="/d">${n?.text}</a></td><td>${st?.text ?? ''}</td><td>${when(act, (b) => `<form method="post" action="/d"><input type="submit" value="${b.text}"${b.at}></form>`)}${when(m, (b) => `<a href="/d/more" title="${b.text}"${b.at}><img src="data:," alt="${b.text}"></a>`)}</td></tr>`)}</table>`,
  facts: (xs) =>
    `<table class="t_facts">${each(xs, ([k, v]) => `<tr><th align="left">${k?.text}:</th><td>${v?.text ?? ''}</td></tr>`)}</table>`,
  sw: (x) =>
    `<form method="post" action="/switch"><label><input type="checkbox" name="on"${isOn(x) ? ' checked' : ''} onchange="this.form.submit()"${x[0]?.at}> ${x[0]?.text}</label>${when(x[2], (b) => `<br><small>${b.text}</small>`)}</form>`,
  btns: (xs) =>
    `<form method="post" action="/do"><p>${each(xs, (b) => `<input type="${weighty(b) ? 'submit' : 'button'}" value="${b.text}"${off(b)}${b.at}> `)}</p></form>`,
  dlg: (t, inner) =>
    `<div style="position:fixed;top:20%;left:30%;background:#fff;border:1px solid #999;padding:16px"><table><tr><th${t.at}>${t.text}</th></tr><tr><td>${inner}</td></tr></table></div>`,
  pane: (t, inner) => `<fieldset><legend${t.at}>${t.text}</legend>${inner}</fieldset>`,
  tabs: (xs) => `<p>${each(xs, (b) => (current(b) ? `<b>[${b.text}]</b> ` : `<a href="/tab"${b.at}>${b.text}</a> `))}</p>`,
};

const o = plain((p) => `n-${p}`);
/** The old account frame: jQuery, pop-ups, ticks drawn with `<i>`. */
export const passport: Kit = {
  ...o,
  name: 'passport',
  generation: 'jQuery account frame, revived',
  shell: (f) =>
    page(
      f,
      `<div class="wrapper blockimportant"><div class="wrap"><div class="layout bugfix_ie6 dis_none"><div class="n-logo-area clearfix"><a class="fl-l logout" href="#">${f.brand}</a>${each(f.top, (b) => `<a class="fl-r" href="#"${b.at}>${b.text}</a>`)}</div>${f.bare ? '' : `<div class="n-main-nav clearfix"><ul>${each(f.nav, (b) => `<li class="${current(b) ? 'current' : ''}"><a href="#"${b.at}>${b.text}</a></li>`)}</ul></div>`}<div class="n-frame">${f.main}</div><div class="n-footer">${each(f.foot, (b) => `<a href="#">${b.text}</a><span>|</span>`)}</div></div></div></div>`,
    ),
  h: (b) => `<div class="title-item t_c"><h4 class="title_big30"${b.at}>${b.text}</h4></div>`,
  h2: (b) => `<h3 class="dis_bold"${b.at}>${b.text}</h3>`,
  rows: (xs) =>
    `<div class="framedatabox"><ul class="device-detail-area">${each(xs, ([t, hint, v, act]) => `<li class="click-row"${t?.at ?? ''}><div class="font-img-item clearfix"><em class="fi-ico"></em><p class="title-normal">${t?.text} ${when(v, (b) => `<span class="color4a9">${b.text}</span>`)}</p>${when(hint, (b) => `<p class="font-default">${b.text}</p>`)}</div>${when(act, (b) => `<div class="ada-btn-area"><a class="n-btn" href="javascript:void(0)"${b.at}>${b.text}</a></div>`)}</li>`)}</ul></div>`,
  devs: (xs) =>
    `<ul class="device-list clearfix">${each(xs, ([n, st, m, act]) => `<li${n?.at ?? ''}><span class="dv-img"></span><p class="dv-name">${n?.text}</p><p class="dv-info">${st?.text ?? ''}</p>${when(m, (b) => `<a class="dv-more" href="javascript:void(0)" title="${b.text}"${b.at}></a>`)}${when(act, (b) => `<a class="dv-del" href="javascript:void(0)"${b.at}>${b.text}</a>`)}</li>`)}</ul>`,
  tick: (x) =>
    `<div class="twostep_trustinfo"><label${x[0]?.at}><i class="icon_select${isOn(x) ? ' selected' : ''}"></i>${x[0]?.text}</label></div>`,
  sw: (x) =>
    `<div class="switch-area clearfix"><p>${x[0]?.text}</p>${when(x[2], (b) => `<p class="font-default">${b.text}</p>`)}<a class="n-switch ${isOn(x) ? 'n-switch-on' : ''}" href="javascript:void(0)"${x[0]?.at}><i></i></a></div>`,
  btns: (xs) =>
    `<div class="tip_btns">${each(xs, (b) => `<a class="${weighty(b) ? 'btn_tip btn_commom' : 'btn_tip btn_back'}${off(b, ' disabled')}" href="javascript:void(0)"${b.at}>${b.text}</a>`)}</div>`,
  dlg: (t, inner) =>
    `<div class="popup_mask"><div class="bkc"></div><div class="mod_wrap loadingmask"><div class="mod_acc_tip"><div class="mod_tip_hd"><h4${t.at}>${t.text}</h4><a class="btn_mod_close" href="javascript:void(0)" title="×"><span></span></a></div><div class="mod_tip_bd">${inner}</div></div></div></div>`,
  reasons: (xs) =>
    `<ul class="del-account-list">${each(xs, ([t, hint, go]) => `<li class="deny-item"${t?.at ?? ''}>${t?.text}${when(hint, (b) => `<span>（${b.text}）</span>`)}${when(go, (b) => ` <a href="javascript:void(0)"${b.at}>${b.text}</a>`)}</li>`)}</ul>`,
};

const b5 = plain((p) => `x-${p}`);
/** Bootstrap 5: list groups, cards, form switches, modal. */
export const bootstrap: Kit = {
  ...b5,
  name: 'bootstrap',
  generation: 'Bootstrap 5 portal',
  shell: (f) =>
    page(
      f,
      `<nav class="navbar navbar-expand-lg bg-body-tertiary"><div class="container"><a class="navbar-brand" href="#">${f.brand}</a><button class="navbar-toggler" type="button" aria-label="☰">${icon}</button><div class="collapse navbar-collapse"><ul class="navbar-nav me-auto">${f.bare ? '' : each(f.nav, (b) => `<li class="nav-item"><a class="nav-link${current(b) ? ' active' : ''}"${current(b) ? ' aria-current="page"' : ''} href="#"${b.at}>${b.text}</a></li>`)}</ul><ul class="navbar-nav">${each(f.top, (b) => `<li class="nav-item"><a class="nav-link" href="#"${b.at}>${b.text}</a></li>`)}</ul></div></div></nav><div class="container py-4">${f.main}</div><footer class="container border-top py-3"><ul class="list-inline">${each(f.foot, (b) => `<li class="list-inline-item"><a href="#">${b.text}</a></li>`)}</ul></footer>`,
      PHONE,
    ),
  h: (b) => `<h1 class="h3 mb-3"${b.at}>${b.text}</h1>`,
  h2: (b) => `<h2 class="h5 mt-4"${b.at}>${b.text}</h2>`,
  rows: (xs) =>
    `<div class="list-group mb-3">${each(xs, ([t, hint, v, act]) => (act ? `<div class="list-group-item d-flex justify-content-between"${t?.at ?? ''}><div><strong>${t?.text}</strong>${when(v, (b) => ` <span class="text-body-secondary">${b.text}</span>`)}${when(hint, (b) => `<div class="small">${b.text}</div>`)}</div><a class="btn btn-outline-secondary btn-sm" role="button" href="#"${act.at}>${act.text}</a></div>` : `<a class="list-group-item list-group-item-action" href="#"${t?.at ?? ''}><div class="d-flex w-100 justify-content-between"><span>${t?.text}</span>${when(v, (b) => `<small>${b.text}</small>`)}</div>${when(hint, (b) => `<small class="text-body-secondary">${b.text}</small>`)}</a>`))}</div>`,
  tiles: (xs) =>
    `<div class="row row-cols-2 row-cols-md-4 g-3">${each(xs, ([t, hint]) => `<div class="col"><div class="card h-100"><div class="card-body"><a class="card-title stretched-link" href="#"${t?.at ?? ''}>${t?.text}</a>${when(hint, (b) => `<p class="card-text small">${b.text}</p>`)}</div></div></div>`)}</div>`,
  devs: (xs) =>
    `<div class="list-group">${each(xs, ([n, st, m, act]) => `<div class="list-group-item list-group-item-action d-flex"${n?.at ?? ''}><div class="flex-grow-1"><h3 class="h6 mb-0">${n?.text}</h3><small>${st?.text ?? ''}</small></div>${when(act, (b) => `<button type="button" class="btn btn-sm btn-outline-danger"${b.at}>${b.text}</button>`)}${when(m, (b) => `<div class="dropdown"><button type="button" class="btn btn-sm dropdown-toggle" data-bs-toggle="dropdown" aria-expanded="false"${b.at}><span class="visually-hidden">${b.text}</span></button></div>`)}</div>`)}</div>`,
  facts: (xs) => `<dl class="row">${each(xs, ([k, v]) => `<dt class="col-4">${k?.text}</dt><dd class="col-8">${v?.text ?? ''}</dd>`)}</dl>`,
  sw: (x) =>
    `<div class="form-check form-switch"><input class="form-check-input" type="checkbox" role="switch" id="f${uid(x[0])}"${isOn(x) ? ' checked' : ''}${x[0]?.at}><label class="form-check-label" for="f${uid(x[0])}">${x[0]?.text}</label>${when(x[2], (b) => `<div class="form-text">${b.text}</div>`)}</div>`,
  tick: (x) =>
    `<div class="form-check"><input class="form-check-input" type="checkbox" id="k${uid(x[0])}"${isOn(x) ? ' checked' : ''}${x[0]?.at}><label class="form-check-label" for="k${uid(x[0])}"${x[0]?.at}>${x[0]?.text}</label></div>`,
  btns: (xs) =>
    `<div class="d-grid gap-2 d-md-flex mt-3">${each(xs, (b) => `<button type="button" class="btn ${weighty(b) ? 'btn-danger' : 'btn-secondary'}"${off(b)}${b.at}>${b.text}</button>`)}</div>`,
  dlg: (t, inner) =>
    `<div class="modal fade show" tabindex="-1" style="display:block" aria-modal="true" role="dialog"><div class="modal-dialog modal-dialog-centered"><div class="modal-content"><div class="modal-header"><h5 class="modal-title"${t.at}>${t.text}</h5><button type="button" class="btn-close" aria-label="×"></button></div><div class="modal-body">${inner}</div></div></div></div><div class="modal-backdrop fade show"></div>`,
  pane: (t, inner) =>
    `<div class="offcanvas offcanvas-end show" tabindex="-1" aria-modal="true" role="dialog"><div class="offcanvas-header"><h5 class="offcanvas-title"${t.at}>${t.text}</h5></div><div class="offcanvas-body">${inner}</div></div>`,
  acc: (t, inner) =>
    `<div class="accordion"><div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" type="button" aria-expanded="true"${t.at}>${t.text}</button></h2><div class="accordion-collapse collapse show"><div class="accordion-body">${inner}</div></div></div></div>`,
  menu: (xs) => `<ul class="dropdown-menu show">${each(xs, (b) => `<li><a class="dropdown-item" href="#"${b.at}>${b.text}</a></li>`)}</ul>`,
};

const d = plain((p) => p);
/** Definition lists and field sets, hardly a class. */
export const terms: Kit = {
  ...d,
  name: 'terms',
  generation: 'definition lists, light markup',
  shell: (f) =>
    page(
      f,
      `<header><strong>${f.brand}</strong><ul>${each(f.top, (b) => `<li><a href="#"${b.at}>${b.text}</a></li>`)}</ul></header>${f.bare ? '' : `<nav><ol>${each(f.nav, (b) => `<li${current(b) ? ' aria-current="page"' : ''}><a href="#"${b.at}>${b.text}</a></li>`)}</ol></nav>`}<main>${f.main}</main><footer><p>${each(f.foot, (b) => `<a href="#">${b.text}</a> `)}</p></footer>`,
    ),
  rows: (xs) =>
    `<dl>${each(xs, ([t, hint, v, act]) => (act ? `<dt${t?.at ?? ''}>${t?.text}</dt><dd>${v?.text ?? ''} ${hint?.text ?? ''} <a href="#"${act.at}>${act.text}</a></dd>` : `<dt><a href="#"${t?.at ?? ''}>${t?.text}</a></dt><dd>${v?.text ?? ''} ${hint?.text ?? ''}</dd>`))}</dl>`,
  devs: (xs) =>
    `<dl>${each(xs, ([n, st, m, act]) => `<div${n?.at ?? ''}><dt>${n?.text}</dt><dd>${st?.text ?? ''}</dd>${when(m, (b) => `<dd><button type="button" title="${b.text}"${b.at}>≡</button></dd>`)}${when(act, (b) => `<dd><button type="button"${b.at}>${b.text}</button></dd>`)}</div>`)}</dl>`,
  sw: (x) =>
    `<fieldset><legend>${x[0]?.text}</legend><label><input type="checkbox"${isOn(x) ? ' checked' : ''} aria-label="${x[0]?.text}"${x[0]?.at}></label>${when(x[2], (b) => `<p>${b.text}</p>`)}</fieldset>`,
  tiles: (xs) =>
    `<ul>${each(xs, ([t, hint]) => `<li><a href="#"${t?.at ?? ''}>${t?.text}</a>${when(hint, (b) => ` (${b.text})`)}</li>`)}</ul>`,
  btns: (xs) => `<p>${each(xs, (b) => `<button type="button"${off(b)}${b.at}>${b.text}</button> `)}</p>`,
  acc: (t, inner) => `<fieldset><legend${t.at}>${t.text}</legend>${inner}</fieldset>`,
};
