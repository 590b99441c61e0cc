import { each, esc, type Item, type Kit, m, on, opt, PLAIN } from '../kit';

const submit = (item: Item): string =>
  `<input type="submit" name="act" class="btn${on(item.danger, ' btn-red')}${on(item.primary, ' btn-main')}" value="${esc(item.text)}"${on(item.disabled, ' disabled')}${m(item)}>`;

/** Rendered by the server, as the account was for years: tables, forms, submit inputs. */
export const server: Kit = {
  name: 'server',
  generation: 'server-rendered',
  frame: (
    page,
    main,
    over,
  ) => `<div class="wrapper"><div class="header n-logo-area clearfix"><a href="/pass/auth/home" class="fl"><img src="/static/res/logo.gif" alt="${esc(page.brand)}"></a><div class="fr"><span id="uname">${esc(page.user)}</span>${each(page.menu, (item) => ` | <a href="/pass/go"${m(item)}>${esc(item.text)}</a>`)}</div></div>
<table class="layout" width="980" align="center"><tr>${page.nav.length > 0 ? `<td class="n-main-nav" width="180" valign="top"><ul>${each(page.nav, (item) => `<li${on(item.current, ' class="current"')}><a href="/pass/auth/x?_locale=${page.language}"${m(item)}>${esc(item.text)}</a></li>`)}</ul></td>` : ''}<td class="n-frame" valign="top"><div class="title-item">${page.back ? `<a href="/pass/auth/back"${m(page.back)}>&lt; ${esc(page.back.text)}</a>` : ''}<h4 class="title-big"${m(page.heading)}>${esc(page.heading.text)}</h4></div>${main}</td></tr></table>
<div class="n-footer"><div class="nf-link-area">${each(page.footer, (item) => `<a href="/about"${m(item)}>${esc(item.text)}</a> | `)}</div><p class="nf-intro">Xiaomi, All Rights Reserved</p></div></div>${over}`,
  parts: {
    ...PLAIN,
    heading: ({ item }) => `<h4 class="title-sub"${m(item)}>${esc(item.text)}</h4>`,
    rows: ({ title, items }) =>
      `<fieldset>${title ? `<legend${m(title)}>${esc(title.text)}</legend>` : ''}<ul class="device-detail-area">${each(items, (row) => `<li class="click-row"${m(row)}><div class="font-img-item clearfix"><em class="fi-ico"></em><p class="title-normal">${row.action ? esc(row.text) : `<a href="/pass/auth/item?id=${row.text.length}">${esc(row.text)}</a>`}</p>${opt(row.hint, (text) => `<p class="font-default">${text}</p>`)}</div>${opt(row.value, (text) => `<span class="val">${text}</span>`)}${row.toggle === undefined ? '' : `<label class="tgl"><input type="checkbox" name="t${row.text.length}"${on(row.toggle, ' checked')} onchange="this.form.submit()"></label>`}${row.action ? `<div class="ada-btn-area"><a class="n-btn" href="#"${m(row.action)}>${esc(row.action.text)}</a></div>` : ''}</li>`)}</ul></fieldset>`,
    tiles: ({ items }) =>
      `<table class="services"><tr>${each(items, (tile, index) => `${on(index > 0 && index % 4 === 0, '</tr><tr>')}<td align="center"><a href="/go?s=${index}"${m(tile)}><img src="/static/s${index}.png" alt=""><br>${esc(tile.text)}</a>${opt(tile.value, (text) => `<br><small>${text}</small>`)}</td>`)}</tr></table>`,
    devices: ({ title, rows }) =>
      `${title ? `<h4 class="title-sub"${m(title)}>${esc(title.text)}</h4>` : ''}<table class="grid" border="0" cellspacing="0" width="100%">${each(rows, (row, index) => `<tr class="${index % 2 ? 'odd' : 'even'}"${m(row)}><td><img src="/static/dev.png" alt=""></td><td><a href="/device/view?no=${index}">${esc(row.name)}</a>${opt(row.tag, (text) => ` <span class="lbl">${text}</span>`)}</td><td>${esc(row.status)}</td><td>${row.action ? `<form method="post" action="/device/act"><input type="hidden" name="no" value="${index}">${submit(row.action)}</form>` : ''}${row.menu ? `<a href="#" class="ico-more" title="${esc(row.menu.text)}"${m(row.menu)}><img src="/static/more.gif" alt="${esc(row.menu.text)}"></a>` : ''}</td></tr>`)}</table>`,
    facts: ({ pairs }) =>
      `<table class="grid">${each(pairs, ([name, value]) => `<tr><th align="left">${esc(name)}:</th><td>${esc(value)}</td></tr>`)}</table>`,
    tick: ({ item }) =>
      `<p class="agree"${m(item)}><input type="checkbox" id="ok" name="ok"> <label for="ok">${esc(item.text)}</label></p>`,
    buttons: ({ items }) => `<form method="post" action="/pass/auth/act"><div class="btn-row">${items.map(submit).join(' ')}</div></form>`,
    dialog: ({ title, blocks }, draw) =>
      `<div class="popup_mask" style="display:block"></div><div class="mod_wrap layer_pop" style="display:block"><div class="mod_acc_tip"><div class="mod_tip_hd"><h4>${esc(title)}</h4><a class="btn_mod_close" href="#" title="×"></a></div><div class="mod_tip_bd">${draw(blocks)}</div></div></div>`,
    menu: ({ items }) =>
      `<div class="ctx" style="position:absolute"><ul>${each(items, (item) => `<li><a href="/device/act"${m(item)}>${esc(item.text)}</a></li>`)}</ul></div>`,
    panes: ({ list, detail }, draw) =>
      `<table width="100%"><tr><td valign="top" width="40%">${draw(list)}</td><td valign="top">${draw(detail)}</td></tr></table>`,
  },
};

const lineButton = (item: Item): string =>
  `<button class="c-button${on(item.danger, ' c-button--danger')}${on(item.primary, ' c-button--primary')}" type="button"${on(item.disabled, ' disabled')}${m(item)}>${esc(item.text)}</button>`;

/** Everything folds: disclosure elements, each opened. */
export const disclosure: Kit = {
  name: 'disclosure',
  generation: 'accordions',
  frame: (
    page,
    main,
    over,
  ) => `<a class="skip" href="#main">↓</a><header class="c-top"><p class="c-top__brand">${esc(page.brand)}</p><details class="c-top__account" open><summary>${esc(page.user)}</summary><ul>${each(page.menu, (item) => `<li><a href="#"${m(item)}>${esc(item.text)}</a></li>`)}</ul></details></header>
${page.nav.length > 0 ? `<nav class="c-tabs" aria-label="${esc(page.brand)}">${each(page.nav, (item) => `<a class="c-tabs__tab" href="#"${on(item.current, ' aria-current="page"')}${m(item)}>${esc(item.text)}</a>`)}</nav>` : ''}<main id="main">${page.back ? `<a class="c-back" href="#"${m(page.back)}>‹ ${esc(page.back.text)}</a>` : ''}<h1${m(page.heading)}>${esc(page.heading.text)}</h1>${main}</main>
<footer class="c-foot"><ul>${each(page.footer, (item) => `<li><a href="#"${m(item)}>${esc(item.text)}</a></li>`)}</ul><small>© Xiaomi</small></footer>${over}`,
  parts: {
    ...PLAIN,
    rows: ({ title, items }) =>
      `<details class="c-fold" open>${title ? `<summary${m(title)}>${esc(title.text)}</summary>` : '<summary>•••</summary>'}<div class="c-fold__in">${each(items, (row) => `<div class="c-line"${m(row)}><div class="c-line__text"><a href="#">${esc(row.text)}</a>${opt(row.hint, (text) => `<p>${text}</p>`)}</div>${opt(row.value, (text) => `<output>${text}</output>`)}${row.toggle === undefined ? '' : `<label class="c-switch"><input type="checkbox" role="switch"${on(row.toggle, ' checked')} aria-label="${esc(row.text)}"><span></span></label>`}${row.action ? lineButton(row.action) : ''}</div>`)}</div></details>`,
    tiles: ({ items }) =>
      `<ul class="c-tiles">${each(items, (tile) => `<li class="c-tiles__item"><a href="#"${m(tile)}><strong>${esc(tile.text)}</strong>${opt(tile.value, (text) => `<span>${text}</span>`)}</a></li>`)}</ul>`,
    devices: ({ title, rows }) =>
      `<section class="c-devices">${title ? `<h2${m(title)}>${esc(title.text)}</h2>` : ''}${each(rows, (row) => `<details class="c-device"${m(row)}${on(row.action, ' open')}><summary><span class="c-device__name">${esc(row.name)}</span> <span class="c-device__state">${esc(row.status)}</span>${opt(row.tag, (text) => ` <mark>${text}</mark>`)}${row.menu ? `<button type="button" class="c-icon" aria-label="${esc(row.menu.text)}"${m(row.menu)}>⋮</button>` : ''}</summary>${row.action ? `<div class="c-device__acts">${lineButton(row.action)}</div>` : ''}</details>`)}</section>`,
    buttons: ({ items }) => `<div class="c-actions">${items.map(lineButton).join('')}</div>`,
    tick: ({ item }) =>
      `<div class="c-check"${m(item)}><input type="checkbox" id="c1"${on(item.toggle, ' checked')}><label for="c1">${esc(item.text)}</label></div>`,
    dialog: ({ title, blocks }, draw) =>
      `<dialog class="c-dialog" open aria-labelledby="d1"><h2 id="d1">${esc(title)}</h2>${draw(blocks)}</dialog>`,
    menu: ({ items }) => `<menu class="c-menu">${each(items, (item) => `<li>${lineButton(item)}</li>`)}</menu>`,
  },
};

/** The platform of 2027: popovers, invokers, native dialogs, no framework to be seen. */
export const platform: Kit = {
  name: 'platform',
  generation: 'native popover and dialog',
  frame: (
    page,
    main,
    over,
  ) => `<header><a href="/" rel="home">${esc(page.brand)}</a><button type="button" popovertarget="me" aria-label="${esc(page.user)}">${esc(page.user.slice(0, 1))}</button></header>
<div class="shell">${page.nav.length > 0 ? `<nav><ul role="list">${each(page.nav, (item) => `<li${m(item)}><a href="#"${on(item.current, ' aria-current="page"')}><span>${esc(item.text)}</span></a></li>`)}</ul></nav>` : ''}<main><hgroup>${page.back ? `<a href="#" rel="prev"${m(page.back)}>${esc(page.back.text)}</a>` : ''}<h1${m(page.heading)}>${esc(page.heading.text)}</h1></hgroup>${main}</main></div>
<footer><nav>${each(page.footer, (item) => `<a href="#"${m(item)}>${esc(item.text)}</a>`)}</nav><p>© 2027 Xiaomi. ${esc(page.brand)}</p></footer>${over}`,
  parts: {
    ...PLAIN,
    rows: ({ title, items }) =>
      `<section>${title ? `<h2${m(title)}>${esc(title.text)}</h2>` : ''}<ul role="list">${each(items, (row) => `<li class="row"${m(row)}>${row.toggle === undefined && !row.action ? `<a href="#"><span class="label">${esc(row.text)}</span>${opt(row.hint, (text) => `<span class="hint">${text}</span>`)}${opt(row.value, (text) => `<span class="value">${text}</span>`)}</a>` : `<span class="label" id="l${row.text.length}">${esc(row.text)}</span>${opt(row.hint, (text) => `<span class="hint">${text}</span>`)}${opt(row.value, (text) => `<span class="value">${text}</span>`)}`}${row.toggle === undefined ? '' : `<input type="checkbox" switch aria-labelledby="l${row.text.length}"${on(row.toggle, ' checked')}>`}${row.action ? `<button type="button" commandfor="edit" command="show-modal"${m(row.action)}>${esc(row.action.text)}</button>` : ''}</li>`)}</ul></section>`,
    devices: ({ title, rows }) =>
      `<section>${title ? `<h2${m(title)}>${esc(title.text)}</h2>` : ''}<ul role="list" class="cards">${each(rows, (row, index) => `<li${m(row)}><article><h3><a href="#">${esc(row.name)}</a></h3><p>${esc(row.status)}</p>${opt(row.tag, (text) => `<p class="pill">${text}</p>`)}${row.menu ? `<button type="button" popovertarget="menu${index}" aria-label="${esc(row.menu.text)}"${m(row.menu)}>⋯</button>` : ''}${row.action ? `<button type="button"${m(row.action)}>${esc(row.action.text)}</button>` : ''}</article></li>`)}</ul></section>`,
    dialog: ({ title, blocks }, draw) =>
      `<dialog open closedby="any" aria-labelledby="dlg"><form method="dialog"><header><h2 id="dlg">${esc(title)}</h2><button value="close" aria-label="×">×</button></header>${draw(blocks)}</form></dialog>`,
    menu: ({ items }) =>
      `<div popover id="menu0" role="menu" style="display:block">${each(items, (item) => `<button type="button" role="menuitem"${m(item)}>${esc(item.text)}</button>`)}</div>`,
    buttons: ({ items }) =>
      `<div class="actions">${each(items, (item) => `<button type="button"${on(item.danger, ' class="danger"')}${on(item.primary, ' class="primary"')}${on(item.disabled, ' disabled')}${m(item)}>${esc(item.text)}</button>`)}</div>`,
  },
};
