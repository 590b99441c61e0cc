import { type Design, e, each, html, type It, iff, m, opt } from './blocks';

const submit = (b: It): string =>
  b.icon
    ? `<a href="?do=menu"${m(b.c)}><img src="more.gif" alt="${e(b.text)}" width="16" height="16" border="0"></a>`
    : `<input type="submit" class="btn${iff(b.danger, ' red')}" value="${e(b.text)}"${iff(b.off, ' disabled')}${m(b.c)}>`;

/** A server's tables and forms, as banks and offices still have them. */
export const tables: Design = {
  name: 'tables',
  generation: 'tables and forms, 2012 taste',
  page: (d, main) =>
    html(
      d,
      `<table width="980" align="center" class="frame"><tr><td colspan="2" class="hd"><b>${e(d.brand)}</b> ${each(d.user, (u) => `| <a href="?u"${m(u.c)}>${e(u.text)}</a>`)}</td></tr>
<tr valign="top"><td width="180" class="left">${each(d.nav, (n) => (n.cur ? `<b${m(n.c)}>${e(n.text)}</b><br>` : `<a href="?p"${m(n.c)}>${e(n.text)}</a><br>`))}</td><td class="main"><form method="post" action="?">${main}</form></td></tr>
<tr><td colspan="2" class="ft">${each(d.foot, (f) => `<a href="?f"${m(f.c)}>${e(f.text)}</a>`)}</td></tr></table>`,
    ),
  draw: {
    head: (b) => (b.level === 1 ? `<h1${m(b.c)}>${e(b.text)}</h1>` : `<p><font size="4"><strong${m(b.c)}>${e(b.text)}</strong></font></p>`),
    text: (b) => `<p>${e(b.text)}</p>`,
    tiles: (b) =>
      `<table class="icons"><tr>${each(b.items, (t) => `<td align="center"><a href="?go"${m(t.c)}><img src="i.gif" alt=""><br>${e(t.text)}</a></td>`)}</tr></table>`,
    lines: (b) =>
      `<table class="grid" cellpadding="6">${each(b.items, (l) => `<tr${m(l.act ? l.c : undefined)}><td>${l.act ? e(l.text) : `<a href="?go"${m(l.c)}>${e(l.text)}</a>`}${opt(l.hint, (h) => `<br><span class="s">${e(h)}</span>`)}</td><td>${l.value ? e(l.value) : ''}</td><td>${l.act ? submit(l.act) : ''}</td></tr>`)}</table>`,
    devices: (b) =>
      `<table class="grid" cellpadding="6">${each(b.rows, (r, i) => `<tr${m(r.c)}><td>${i + 1}</td><td><a href="?d=${i}"${m(r.c)}>${e(r.name)}</a></td><td>${e(r.model)}</td><td>${e(r.status)}</td><td>${r.act ? submit(r.act) : ''}${r.menu ? submit({ ...r.menu, icon: true }) : ''}</td></tr>`)}</table>`,
    facts: (b) =>
      `<table class="kv" cellpadding="4">${each(b.pairs, ([k, v]) => `<tr><td align="right"><b>${e(k)}:</b></td><td>${e(v)}</td></tr>`)}</table>`,
    buttons: (b) => `<p align="right">${each(b.items, submit)}</p>`,
    switch: (b) =>
      `<p><label><input type="checkbox" name="sw"${iff(b.on, ' checked')}${m(b.c)}> ${e(b.text)}</label>${opt(b.hint, (h) => `<br><small>${e(h)}</small>`)}</p>`,
    tick: (b) =>
      `<p><input type="checkbox" name="ok" id="ok-${b.c ?? 'x'}"${iff(b.on, ' checked')}${m(b.c)}><label for="ok-${b.c ?? 'x'}"${m(b.c)}>${e(b.text)}</label></p>`,
    list: (b) => `<ul type="square">${each(b.items, (i) => `<li${m(i.c)}>${e(i.text)}</li>`)}</ul>`,
    input: (b) => `<p>${e(b.label)}: <input type="${b.type}" size="24"></p>`,
    dialog: (b, go) => `<fieldset class="ask"><legend>${e(b.title)}</legend>${go(b.body)}</fieldset>`,
    map: (b) => `<iframe title="map" width="600" height="300" srcdoc=""></iframe><p class="s">${e(b.text)}</p>`,
    note: (b) => `<p class="ok"><i>${e(b.text)}</i></p>`,
  },
};

const shadow = (tag: string, inner: string, attrs = ''): string =>
  `<${tag}${attrs}><template shadowrootmode="open">${inner}</template></${tag}>`;
const xButton = (b: It): string =>
  shadow(
    'xm-button',
    `<button part="base" type="button"${iff(b.off, ' disabled')}${iff(b.icon, ` aria-label="${e(b.text)}"`)}${m(b.c)}>${b.icon ? '<slot name="icon"></slot>' : e(b.text)}</button>`,
    iff(b.danger, ' variant="danger"'),
  );

/** Custom elements, each with an open shadow root of its own. */
export const shadowed: Design = {
  name: 'shadow',
  generation: 'custom elements with shadow roots, 2026',
  page: (d, main) =>
    html(
      d,
      shadow(
        'xm-shell',
        `<header part="bar"><strong>${e(d.brand)}</strong>${each(d.user, (u) => shadow('xm-link', `<a href="#"${m(u.c)}>${e(u.text)}</a>`))}</header>
${shadow('xm-nav', `<nav><ul>${each(d.nav, (n) => `<li${iff(n.cur, ' aria-current="page"')}><a href="#"${m(n.c)}>${e(n.text)}</a></li>`)}</ul></nav>`)}
<main>${main}</main><footer>${each(d.foot, (f) => `<a href="#"${m(f.c)}>${e(f.text)}</a>`)}</footer>`,
      ),
    ),
  draw: {
    head: (b) => `<h${b.level}${m(b.c)}>${e(b.text)}</h${b.level}>`,
    text: (b) => `<p>${e(b.text)}</p>`,
    tiles: (b) =>
      shadow(
        'xm-launcher',
        each(b.items, (t) => shadow('xm-tile', `<a href="#"${m(t.c)}><xm-icon></xm-icon><span>${e(t.text)}</span></a>`)),
      ),
    lines: (b) =>
      shadow(
        'xm-list',
        each(b.items, (l) =>
          shadow(
            'xm-row',
            `<div role="link" tabindex="0"${m(l.c)}><span class="t">${e(l.text)}</span>${opt(l.hint, (h) => `<span class="h">${e(h)}</span>`)}${opt(l.value, (v) => `<span class="v">${e(v)}</span>`)}</div>${l.act ? xButton(l.act) : ''}`,
          ),
        ),
      ),
    devices: (b) =>
      shadow(
        'xm-devices',
        each(b.rows, (r) =>
          shadow(
            'xm-device',
            `<article tabindex="0"${m(r.c)}><h3>${e(r.name)}</h3><p>${e(r.model)}</p><p class="state">${e(r.status)}</p></article>${r.act ? xButton(r.act) : ''}${r.menu ? xButton({ ...r.menu, icon: true }) : ''}`,
          ),
        ),
      ),
    facts: (b) => shadow('xm-facts', `<dl>${each(b.pairs, ([k, v]) => `<dt>${e(k)}</dt><dd>${e(v)}</dd>`)}</dl>`),
    buttons: (b) => `<div class="actions">${each(b.items, xButton)}</div>`,
    switch: (b) =>
      shadow(
        'xm-switch',
        `<label>${e(b.text)}<input type="checkbox" role="switch"${iff(b.on, ' checked')}${m(b.c)}></label>${opt(b.hint, (h) => `<small>${e(h)}</small>`)}`,
      ),
    tick: (b) =>
      shadow('xm-check', `<label${m(b.c)}><input type="checkbox"${iff(b.on, ' checked')}${m(b.c)}><span>${e(b.text)}</span></label>`),
    list: (b) => shadow('xm-notices', `<ul>${each(b.items, (i) => `<li${m(i.c)}>${e(i.text)}</li>`)}</ul>`),
    input: (b) => shadow('xm-field', `<label>${e(b.label)}<input type="${b.type}"></label>`),
    dialog: (b, go) =>
      shadow(
        'xm-dialog',
        `<div role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">${e(b.title)}</h2>${go(b.body)}</div>`,
        ' open',
      ),
    map: (b) => shadow('xm-map', `<canvas></canvas><output>${e(b.text)}</output>`),
    note: (b) => shadow('xm-toast', `<div role="status">${e(b.text)}</div>`),
  },
};

const uniButton = (b: It): string =>
  b.icon
    ? `<uni-view class="icon-more" aria-label="${e(b.text)}" bindtap="onMore"${m(b.c)}><uni-text>···</uni-text></uni-view>`
    : `<uni-button type="${b.danger ? 'warn' : 'default'}"${iff(b.off, ' disabled="disabled"')}${m(b.c)}>${e(b.text)}</uni-button>`;

/** A mini-program shown as a web page: its own tags, taps through attributes. */
export const mini: Design = {
  name: 'mini',
  generation: 'mini-program compiled to the web, 2025',
  page: (d, main) =>
    html(
      d,
      `<uni-app><uni-page><uni-page-head><div class="uni-page-head__title">${e(d.brand)}</div></uni-page-head><uni-page-wrapper><uni-page-body><uni-view class="page">
<uni-view class="user-bar">${each(d.user, (u) => `<uni-navigator class="user-link"${m(u.c)}>${e(u.text)}</uni-navigator>`)}</uni-view>${main}<uni-view class="foot">${each(d.foot, (f) => `<uni-text${m(f.c)}><span>${e(f.text)}</span></uni-text>`)}</uni-view></uni-view></uni-page-body></uni-page-wrapper></uni-page>
<uni-tabbar class="uni-tabbar-bottom">${each(d.nav, (n) => `<div class="uni-tabbar__item${iff(n.cur, ' selected')}"${m(n.c)}><div class="uni-tabbar__label">${e(n.text)}</div></div>`)}</uni-tabbar></uni-app>`,
      '<meta name="viewport" content="width=device-width">',
    ),
  draw: {
    head: (b) => `<uni-view class="h${b.level}"${m(b.c)}><uni-text><span>${e(b.text)}</span></uni-text></uni-view>`,
    text: (b) => `<uni-text class="grey"><span>${e(b.text)}</span></uni-text>`,
    tiles: (b) =>
      `<uni-view class="grid-9">${each(b.items, (t) => `<uni-navigator class="grid-item"${m(t.c)}><uni-image></uni-image><uni-text><span>${e(t.text)}</span></uni-text></uni-navigator>`)}</uni-view>`,
    lines: (b) =>
      `<uni-view class="cells">${each(b.items, (l) => `<uni-view class="cell" bindtap="go"${m(l.c)}><uni-view class="cell-bd"><uni-text><span>${e(l.text)}</span></uni-text>${opt(l.hint, (h) => `<uni-view class="cell-hint">${e(h)}</uni-view>`)}</uni-view><uni-view class="cell-ft">${l.value ? e(l.value) : ''}${l.act ? `<uni-text class="link"${m(l.act.c)}><span>${e(l.act.text)}</span></uni-text>` : ''}</uni-view></uni-view>`)}</uni-view>`,
    devices: (b) =>
      `<uni-scroll-view class="devs">${each(b.rows, (r) => `<uni-view class="dev" bindtap="open"${m(r.c)}><uni-view class="dev-name">${e(r.name)}</uni-view><uni-view class="dev-sub">${e(r.model)}</uni-view><uni-view class="dev-state">${e(r.status)}</uni-view>${r.act ? uniButton(r.act) : ''}${r.menu ? uniButton({ ...r.menu, icon: true }) : ''}</uni-view>`)}</uni-scroll-view>`,
    facts: (b) =>
      `<uni-view class="facts">${each(b.pairs, ([k, v]) => `<uni-view class="fact"><uni-text class="k"><span>${e(k)}</span></uni-text><uni-text class="v"><span>${e(v)}</span></uni-text></uni-view>`)}</uni-view>`,
    buttons: (b) => `<uni-view class="btn-area">${each(b.items, uniButton)}</uni-view>`,
    switch: (b) =>
      `<uni-view class="cell"><uni-view class="cell-bd">${e(b.text)}${opt(b.hint, (h) => `<uni-view class="cell-hint">${e(h)}</uni-view>`)}</uni-view><uni-switch${iff(b.on, ' checked="true"')}${m(b.c)}><div class="uni-switch-wrapper"><div class="uni-switch-input${iff(b.on, ' uni-switch-input-checked')}"></div></div></uni-switch></uni-view>`,
    tick: (b) =>
      `<uni-label${m(b.c)}><uni-checkbox${iff(b.on, ' checked="true"')}${m(b.c)}><div class="uni-checkbox-wrapper"><div class="uni-checkbox-input"></div></div></uni-checkbox><uni-text><span>${e(b.text)}</span></uni-text></uni-label>`,
    list: (b) =>
      `<uni-view class="tips">${each(b.items, (i) => `<uni-view class="tip"${m(i.c)}><uni-icon type="warn"></uni-icon><uni-text><span>${e(i.text)}</span></uni-text></uni-view>`)}</uni-view>`,
    input: (b) =>
      `<uni-view class="cell"><uni-text>${e(b.label)}</uni-text><uni-input><div class="uni-input-wrapper"><input class="uni-input-input" type="${b.type}"></div></uni-input></uni-view>`,
    dialog: (b, go) =>
      `<uni-modal><div class="uni-mask"></div><div class="uni-modal"><div class="uni-modal__hd"><strong class="uni-modal__title">${e(b.title)}</strong></div><div class="uni-modal__bd">${go(b.body)}</div></div></uni-modal>`,
    map: (b) => `<uni-map><div class="map"></div><uni-view class="callout">${e(b.text)}</uni-view></uni-map>`,
    note: (b) => `<uni-toast><div class="uni-toast"><p class="uni-toast__content">${e(b.text)}</p></div></uni-toast>`,
  },
};
