import { type Design, e, each, html, type It, iff, m, opt } from './blocks';

const dlLink = (b: It): string =>
  `<a class="act${iff(b.danger, ' act-caution')}${iff(b.off, ' act-off')}" href="#"${iff(b.off, ' aria-disabled="true"')}${iff(b.icon, ` title="${e(b.text)}"`)}${m(b.c)}>${b.icon ? '▾' : e(b.text)}</a>`;

/** Definition lists, sections with numbers, links for everything. */
export const dlist: Design = {
  name: 'dlist',
  generation: 'definition lists, portal style, 2021',
  page: (d, main) =>
    html(
      d,
      `<div id="wrapper"><div id="header"><p id="logo"><a href="/">${e(d.brand)}</a></p><ul id="utility">${each(d.user, (u) => `<li><a href="#"${m(u.c)}>${e(u.text)}</a></li>`)}</ul></div>
<div id="gnavi"><ul>${each(d.nav, (n) => `<li${iff(n.cur, ' class="stay"')}><a href="#"${m(n.c)}>${e(n.text)}</a></li>`)}</ul></div><p id="topicpath">${e(d.brand)} &gt; ${e(d.nav.find((n) => n.cur)?.text ?? d.title)}</p>
<div id="contents">${main}</div><div id="footer"><ul>${each(d.foot, (f) => `<li><a href="#"${m(f.c)}>${e(f.text)}</a></li>`)}</ul></div></div>`,
    ),
  draw: {
    head: (b) => `<h${b.level + 1} class="hd${b.level}"><span${m(b.c)}>${e(b.text)}</span></h${b.level + 1}>`,
    text: (b) => `<p class="read">${e(b.text)}</p>`,
    tiles: (b) =>
      `<ul class="btn-list">${each(b.items, (t) => `<li><a href="#"${m(t.c)}><img src="i.png" alt=""> ${e(t.text)}</a></li>`)}</ul>`,
    lines: (b) =>
      `<dl class="def">${each(b.items, (l) => (l.act ? `<dt${m(l.c)}>${e(l.text)}</dt><dd>${opt(l.value, (v) => `<em>${e(v)}</em>`)}${opt(l.hint, (h) => `<span class="note">${e(h)}</span>`)} ${dlLink(l.act)}</dd>` : `<dt><a href="#"${m(l.c)}>${e(l.text)}</a></dt><dd>${opt(l.value, (v) => e(v))}${opt(l.hint, (h) => e(h))}</dd>`))}</dl>`,
    devices: (b) =>
      `<dl class="devices">${each(b.rows, (r) => `<dt><a href="#"${m(r.c)}>${e(r.name)}</a></dt><dd><ul><li>${e(r.model)}</li><li>${e(r.status)}</li></ul>${r.act ? dlLink(r.act) : ''}${r.menu ? dlLink({ ...r.menu, icon: true }) : ''}</dd>`)}</dl>`,
    facts: (b) => `<dl class="spec">${each(b.pairs, ([k, v]) => `<dt>${e(k)}</dt><dd>${e(v)}</dd>`)}</dl>`,
    buttons: (b) => `<ul class="submit">${each(b.items, (i) => `<li>${dlLink(i)}</li>`)}</ul>`,
    switch: (b) =>
      `<dl class="def"><dt>${e(b.text)}</dt><dd><label class="tgl"><input type="checkbox" aria-label="${e(b.text)}"${iff(b.on, ' checked')}${m(b.c)}><i></i></label>${opt(b.hint, (h) => `<span class="note">※${e(h)}</span>`)}</dd></dl>`,
    tick: (b) => `<p class="agree"><label${m(b.c)}><input type="checkbox"${iff(b.on, ' checked')}${m(b.c)}> ${e(b.text)}</label></p>`,
    list: (b) => `<ol class="caution">${each(b.items, (i) => `<li${m(i.c)}>${e(i.text)}</li>`)}</ol>`,
    input: (b) => `<dl class="def"><dt><label>${e(b.label)}</label></dt><dd><input type="${b.type}"></dd></dl>`,
    dialog: (b, go) =>
      `<div id="lightbox" class="open"><div class="lb-inner"><p class="lb-title">${e(b.title)}</p>${go(b.body)}</div></div>`,
    map: (b) => `<div id="mapArea"><p class="balloon">${e(b.text)}</p></div>`,
    note: (b) => `<p class="flash">${e(b.text)}</p>`,
  },
};

const plain = (b: It): string =>
  `<button type="button"${iff(b.danger, ' class="danger"')}${iff(b.off, ' disabled')}${iff(b.icon, ` aria-label="${e(b.text)}" popovertarget="menu"`)}${m(b.c)}>${b.icon ? '…' : e(b.text)}</button>`;

/** The browser's own parts: details, dialog, meter, output. */
export const native: Design = {
  name: 'native',
  generation: 'plain HTML with details and dialog, 2026',
  page: (d, main) =>
    html(
      d,
      `<header><hgroup><p>${e(d.brand)}</p></hgroup><menu>${each(d.user, (u) => `<li><a href="#"${m(u.c)}>${e(u.text)}</a></li>`)}</menu></header>
<nav><details open><summary>☰</summary><menu>${each(d.nav, (n) => `<li><a href="#"${iff(n.cur, ' aria-current="page"')}${m(n.c)}>${e(n.text)}</a></li>`)}</menu></details></nav>
<main><article>${main}</article></main><footer><small>${each(d.foot, (f) => `<a href="#"${m(f.c)}>${e(f.text)}</a>`)}</small></footer>`,
    ),
  draw: {
    head: (b) => `<h${b.level}${m(b.c)}>${e(b.text)}</h${b.level}>`,
    text: (b) => `<p>${e(b.text)}</p>`,
    tiles: (b) =>
      `<menu class="launch">${each(b.items, (t) => `<li><a href="#"${m(t.c)}><figure><svg></svg><figcaption>${e(t.text)}</figcaption></figure></a></li>`)}</menu>`,
    lines: (b) =>
      `<ul class="rows">${each(b.items, (l) => (l.act ? `<li${m(l.c)}><b>${e(l.text)}</b> ${opt(l.value, (v) => `<data value="">${e(v)}</data>`)} ${opt(l.hint, (h) => `<small>${e(h)}</small>`)} ${plain(l.act)}</li>` : `<li><a href="#"${m(l.c)}><b>${e(l.text)}</b> ${opt(l.value, (v) => `<data value="">${e(v)}</data>`)} ${opt(l.hint, (h) => `<small>${e(h)}</small>`)}</a></li>`))}</ul>`,
    devices: (b) =>
      `<section>${each(b.rows, (r, i) => `<details name="dev"${iff(i === 0, ' open')}${m(r.c)}><summary${m(r.c)}>${e(r.name)} <small>${e(r.status)}</small></summary><p>${e(r.model)}</p>${r.act ? plain(r.act) : ''}${r.menu ? plain({ ...r.menu, icon: true }) : ''}</details>`)}</section>`,
    facts: (b) => `<ul class="facts">${each(b.pairs, ([k, v]) => `<li><span>${e(k)}</span> <output>${e(v)}</output></li>`)}</ul>`,
    buttons: (b) => `<menu class="actions">${each(b.items, (i) => `<li>${plain(i)}</li>`)}</menu>`,
    switch: (b) =>
      `<p><label>${e(b.text)} <input type="checkbox" switch${iff(b.on, ' checked')}${m(b.c)}></label> ${opt(b.hint, (h) => `<small>${e(h)}</small>`)}</p>`,
    tick: (b) => `<p><label${m(b.c)}><input type="checkbox" required${iff(b.on, ' checked')}${m(b.c)}> ${e(b.text)}</label></p>`,
    list: (b) => `<ul>${each(b.items, (i) => `<li${m(i.c)}>${e(i.text)}</li>`)}</ul>`,
    input: (b) => `<p><label>${e(b.label)} <input type="${b.type}"></label></p>`,
    dialog: (b, go) =>
      `<dialog open aria-labelledby="dt"><form method="dialog"><h2 id="dt">${e(b.title)}</h2>${go(b.body)}</form></dialog>`,
    map: (b) => `<figure class="map"><object type="image/svg+xml"></object><figcaption>${e(b.text)}</figcaption></figure>`,
    note: (b) => `<output class="toast" popover="manual">${e(b.text)}</output>`,
  },
};

const fluent = (b: It): string =>
  `<span role="button" tabindex="0" class="fui-Button${iff(b.danger, ' fui-critical')}"${iff(b.off, ' aria-disabled="true"')}${iff(b.icon, ` aria-label="${e(b.text)}" aria-haspopup="menu"`)}${m(b.c)}>${b.icon ? '<span aria-hidden="true" class="icon"></span>' : e(b.text)}</span>`;

/** Roles alone give the shape: grids, trees, tabs and panels on spans. */
export const grid: Design = {
  name: 'grid',
  generation: 'roles on neutral tags, 2025',
  page: (d, main) =>
    html(
      d,
      `<div role="banner"><span class="wordmark">${e(d.brand)}</span>${each(d.user, (u) => `<span role="link" tabindex="0"${m(u.c)}>${e(u.text)}</span>`)}</div>
<div role="tablist" aria-label="${e(d.brand)}">${each(d.nav, (n) => `<span role="tab" tabindex="${n.cur ? 0 : -1}" aria-selected="${n.cur === true}"${m(n.c)}>${e(n.text)}</span>`)}</div>
<div role="main"><div role="tabpanel">${main}</div></div><div role="contentinfo">${each(d.foot, (f) => `<span role="link" tabindex="0"${m(f.c)}>${e(f.text)}</span>`)}</div>`,
    ),
  draw: {
    head: (b) => `<div role="heading" aria-level="${b.level}"${m(b.c)}>${e(b.text)}</div>`,
    text: (b) => `<div class="fui-Text">${e(b.text)}</div>`,
    tiles: (b) =>
      `<div role="list">${each(b.items, (t) => `<div role="listitem"><span role="link" tabindex="0" class="tile"${m(t.c)}>${e(t.text)}</span></div>`)}</div>`,
    lines: (b) =>
      `<div role="list" class="rows">${each(b.items, (l) => `<div role="listitem"><div role="group" tabindex="0"${m(l.c)}><span class="name">${e(l.text)}</span>${opt(l.value, (v) => `<span class="val">${e(v)}</span>`)}${opt(l.hint, (h) => `<span class="hint">${e(h)}</span>`)}${l.act ? fluent(l.act) : ''}</div></div>`)}</div>`,
    devices: (b) =>
      `<div role="grid" aria-rowcount="${b.rows.length}">${each(b.rows, (r) => `<div role="row" tabindex="0"${m(r.c)}><span role="rowheader">${e(r.name)}</span><span role="gridcell">${e(r.model)}</span><span role="gridcell">${e(r.status)}</span><span role="gridcell">${r.act ? fluent(r.act) : ''}${r.menu ? fluent({ ...r.menu, icon: true }) : ''}</span></div>`)}</div>`,
    facts: (b) =>
      `<div role="table">${each(b.pairs, ([k, v]) => `<div role="row"><span role="rowheader">${e(k)}</span><span role="cell">${e(v)}</span></div>`)}</div>`,
    buttons: (b) => `<div role="toolbar">${each(b.items, fluent)}</div>`,
    switch: (b) =>
      `<div class="opt"><span id="s1">${e(b.text)}</span><span role="switch" tabindex="0" aria-checked="${b.on}" aria-labelledby="s1"${m(b.c)}></span>${opt(b.hint, (h) => `<span class="hint">${e(h)}</span>`)}</div>`,
    tick: (b) =>
      `<span role="checkbox" tabindex="0" aria-checked="${b.on}"${m(b.c)}><span class="mark" aria-hidden="true"></span>${e(b.text)}</span>`,
    list: (b) => `<div role="list" class="bullets">${each(b.items, (i) => `<div role="listitem"${m(i.c)}>${e(i.text)}</div>`)}</div>`,
    input: (b) => `<div class="fui-Field"><span id="f1">${e(b.label)}</span><input aria-labelledby="f1" type="${b.type}"></div>`,
    dialog: (b, go) =>
      `<div class="scrim"></div><div role="dialog" aria-modal="true" aria-label="${e(b.title)}"><div role="heading" aria-level="2">${e(b.title)}</div>${go(b.body)}</div>`,
    map: (b) =>
      `<div role="application" aria-roledescription="map"><span role="img" aria-label="${e(b.text)}"></span><span>${e(b.text)}</span></div>`,
    note: (b) => `<div role="status" aria-live="polite">${e(b.text)}</div>`,
  },
};

const ionButton = (b: It): string =>
  `<ion-button${iff(b.danger, ' color="danger"')}${iff(b.off, ' disabled="true" class="button-disabled"')}${iff(b.icon, ` fill="clear" aria-label="${e(b.text)}"`)}${m(b.c)}>${b.icon ? '<ion-icon name="ellipsis-vertical" slot="icon-only"></ion-icon>' : e(b.text)}</ion-button>`;

/** Ionic's elements, text in the open, segments and a modal card. */
export const ionic: Design = {
  name: 'ionic',
  generation: 'phone app on the web with segments, 2025',
  page: (d, main) =>
    html(
      d,
      `<ion-app class="md"><ion-router-outlet><div class="ion-page"><ion-header><ion-toolbar><ion-title>${e(d.brand)}</ion-title><ion-buttons slot="end">${each(d.user, (u) => `<ion-button${m(u.c)}>${e(u.text)}</ion-button>`)}</ion-buttons></ion-toolbar>
<ion-toolbar><ion-segment>${each(d.nav, (n) => `<ion-segment-button${iff(n.cur, ' class="segment-button-checked"')}${m(n.c)}><ion-label>${e(n.text)}</ion-label></ion-segment-button>`)}</ion-segment></ion-toolbar></ion-header><ion-content>${main}</ion-content><ion-footer>${each(d.foot, (f) => `<ion-text${m(f.c)}>${e(f.text)}</ion-text>`)}</ion-footer></div></ion-router-outlet></ion-app>`,
      '<meta name="viewport" content="viewport-fit=cover, width=device-width">',
    ),
  draw: {
    head: (b) =>
      b.level === 1
        ? `<h1 class="ion-padding"${m(b.c)}>${e(b.text)}</h1>`
        : `<ion-list-header><ion-label${m(b.c)}>${e(b.text)}</ion-label></ion-list-header>`,
    text: (b) => `<ion-note class="ion-padding">${e(b.text)}</ion-note>`,
    tiles: (b) =>
      `<ion-grid><ion-row>${each(b.items, (t) => `<ion-col size="4"><ion-card button="true" class="ion-activatable"${m(t.c)}><ion-card-header><ion-card-title>${e(t.text)}</ion-card-title></ion-card-header></ion-card></ion-col>`)}</ion-row></ion-grid>`,
    lines: (b) =>
      `<ion-list>${each(b.items, (l) => `<ion-item button="true" detail="true"${m(l.c)}><ion-label><h3>${e(l.text)}</h3>${opt(l.hint, (h) => `<p>${e(h)}</p>`)}</ion-label>${opt(l.value, (v) => `<ion-note slot="end">${e(v)}</ion-note>`)}${l.act ? ionButton(l.act) : ''}</ion-item>`)}</ion-list>`,
    devices: (b) =>
      `<ion-list>${each(b.rows, (r) => `<ion-item-sliding><ion-item button="true"${m(r.c)}><ion-avatar slot="start"></ion-avatar><ion-label><h2>${e(r.name)}</h2><p>${e(r.model)}</p></ion-label><ion-badge slot="end">${e(r.status)}</ion-badge>${r.menu ? ionButton({ ...r.menu, icon: true }) : ''}</ion-item>${r.act ? `<ion-item-options side="end"><ion-item-option color="danger"${m(r.act.c)}>${e(r.act.text)}</ion-item-option></ion-item-options>` : ''}</ion-item-sliding>`)}</ion-list>`,
    facts: (b) =>
      `<ion-list lines="none">${each(b.pairs, ([k, v]) => `<ion-item><ion-label color="medium">${e(k)}</ion-label><ion-text slot="end">${e(v)}</ion-text></ion-item>`)}</ion-list>`,
    buttons: (b) => `<div class="ion-padding">${each(b.items, ionButton)}</div>`,
    switch: (b) =>
      `<ion-item><ion-toggle${iff(b.on, ' checked="true" class="toggle-checked"')} role="switch" aria-checked="${b.on}"${m(b.c)}>${e(b.text)}</ion-toggle>${opt(b.hint, (h) => `<ion-note>${e(h)}</ion-note>`)}</ion-item>`,
    tick: (b) =>
      `<ion-item lines="none"><ion-checkbox label-placement="end" role="checkbox" aria-checked="${b.on}"${m(b.c)}>${e(b.text)}</ion-checkbox></ion-item>`,
    list: (b) =>
      `<ion-list inset="true">${each(b.items, (i) => `<ion-item${m(i.c)}><ion-icon name="alert-circle" slot="start"></ion-icon><ion-label class="ion-text-wrap">${e(i.text)}</ion-label></ion-item>`)}</ion-list>`,
    input: (b) =>
      `<ion-item><ion-input label="${e(b.label)}" type="${b.type}"><input class="native-input" type="${b.type}"></ion-input></ion-item>`,
    dialog: (b, go) =>
      `<ion-modal class="show-modal modal-card" aria-modal="true" role="dialog"><div class="ion-page"><ion-header><ion-toolbar><ion-title>${e(b.title)}</ion-title></ion-toolbar></ion-header><ion-content>${go(b.body)}</ion-content></div></ion-modal>`,
    map: (b) => `<capacitor-google-map><div class="info-window">${e(b.text)}</div></capacitor-google-map>`,
    note: (b) => `<ion-toast is-open="true"><div class="toast-message">${e(b.text)}</div></ion-toast>`,
  },
};
