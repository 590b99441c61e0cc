import { each, esc, type Kit, link, mark, where } from './kit';

/** Plain links from the server, hardly any script. */
const plain: Kit = {
  name: 'plain-links',
  generation: '2026 plain links',
  frame: ({ site, title, user, back, nav, menu, foot, body, layer }) =>
    `<p><strong>${esc(site)}</strong> | ${esc(user)} | ${each(menu, (item) => `<a href="${link(item)}"${mark(item)}>${esc(item.text)}</a> | `)}</p><p>${each(nav, (item) => (item.current ? `<b>${esc(item.text)}</b> · ` : `<a href="${link(item)}"${mark(item)}>${esc(item.text)}</a> · `))}</p><hr><h1${mark(title)}>${esc(title.text)}</h1>${body}<p><a href="/"${mark(back)}>${esc(back.text)}</a></p><hr><p>© Xiaomi ${each(foot, (item) => `<a href="${link(item)}"${mark(item)}>${esc(item.text)}</a> `)}</p>${layer}`,
  section: (title, body) => `<h2>${esc(title)}</h2>${body}`,
  text: (text) => `<p>${esc(text)}</p>`,
  lines: (items) =>
    `<ul>${each(items, (item) => `<li><a href="${link(item)}"${mark(item)}>${esc(item.text)}</a>${where(item.value, (value) => ` (${value})`)}${where(item.hint, (hint) => `<br><small>${hint}</small>`)}</li>`)}</ul>`,
  tiles: (items) =>
    `<p>${each(items, (item) => `<a href="${link(item)}"${mark(item)}><img src="/i/a.png" alt="" width="32">${esc(item.text)}</a><br>`)}</p>`,
  devices: (rows) =>
    `<ul>${each(
      rows,
      (row) =>
        `<li${mark(row)}><a href="/w/d?n=${row.name.length}">${esc(row.name)}</a> – ${esc(row.status)}${row.menu ? ` <a href="/w/m"${mark(row.menu)}>${esc(row.menu.text)}</a>` : ''}${row.action ? ` <a href="/w/r"${mark(row.action)}>${esc(row.action.text)}</a>` : ''}</li>`,
    )}</ul>`,
  facts: (pairs) => `<p>${each(pairs, ([name, value]) => `${esc(name)}: ${esc(value)}<br>`)}</p>`,
  buttons: (items) =>
    `<form method="post" action="/w/go">${each(items, (item) => (item.danger ? `<button type="submit"${mark(item)}>${esc(item.text)}</button> ` : `<a href="${link(item)}"${mark(item)}>${esc(item.text)}</a> `))}</form>`,
  toggle: (item) =>
    `<p><label${mark(item)}><input type="checkbox"${item.on ? ' checked' : ''}> ${esc(item.text)}</label>${where(item.hint, (hint) => ` <small>${hint}</small>`)}</p>`,
  tick: (item) => `<p><label${mark(item)}><input type="checkbox" name="ok"> ${esc(item.text)}</label></p>`,
  points: (texts) => `<ol>${each(texts, (text) => `<li>${esc(text)}</li>`)}</ol>`,
  steps: (names, current) => `<p>${current + 1}/${names.length}</p>`,
  options: (items) => `<ul>${each(items, (item) => `<li><a href="${link(item)}"${mark(item)}>${esc(item.text)}</a></li>`)}</ul>`,
  layer: (title, body) => `<dialog open><h2>${esc(title)}</h2>${body}</dialog>`,
};

/** A mini program on the web: everything is a view. */
const mini: Kit = {
  name: 'uni-views',
  generation: '2026 mini program',
  frame: ({ site, title, user, back, nav, menu, foot, body, layer }) =>
    `<uni-app class="uni-app--maxwidth"><uni-page data-page="pages/p"><uni-page-head uni-page-head-type="default"><div class="uni-page-head"><div class="uni-page-head-hd"><div class="uni-page-head-btn" role="button" aria-label="${esc(back.text)}"${mark(back)}><i class="uni-btn-icon"></i></div></div><div class="uni-page-head-bd"><div class="uni-page-head__title">${esc(site)}</div></div></div></uni-page-head><uni-page-wrapper><uni-page-body><uni-view class="page"><uni-view class="me"><uni-image><img src="/a.png" alt=""></uni-image><uni-text><span>${esc(user)}</span></uni-text></uni-view><uni-view class="title"${mark(title)}><uni-text><span>${esc(title.text)}</span></uni-text></uni-view>${body}<uni-view class="links">${each([...menu, ...foot], (item) => `<uni-view class="lnk"${mark(item)}><uni-text><span>${esc(item.text)}</span></uni-text></uni-view>`)}</uni-view></uni-view></uni-page-body></uni-page-wrapper></uni-page><uni-tabbar class="uni-tabbar-bottom"><div class="uni-tabbar">${each(nav.slice(0, 4), (item) => `<div class="uni-tabbar__item"${mark(item)}><div class="uni-tabbar__bd"><div class="uni-tabbar__label">${esc(item.text)}</div></div></div>`)}</div></uni-tabbar>${layer}</uni-app>`,
  section: (title, body) =>
    `<uni-view class="sec"><uni-view class="sec-t"><uni-text><span>${esc(title)}</span></uni-text></uni-view>${body}</uni-view>`,
  text: (text) => `<uni-view class="txt"><uni-text><span>${esc(text)}</span></uni-text></uni-view>`,
  lines: (items) =>
    `<uni-view class="list">${each(
      items,
      (item) =>
        `<uni-view class="cell" hover-class="hover"${mark(item)}><uni-view class="cell-l"><uni-text><span>${esc(item.text)}</span></uni-text>${where(item.hint, (hint) => `<uni-text class="sub"><span>${hint}</span></uni-text>`)}</uni-view>${where(item.value, (value) => `<uni-text class="val"><span>${value}</span></uni-text>`)}</uni-view>`,
    )}</uni-view>`,
  tiles: (items) =>
    `<uni-scroll-view class="grid">${each(items, (item) => `<uni-view class="app"${mark(item)}><uni-image><img src="/a.png" alt=""></uni-image><uni-text><span>${esc(item.text)}</span></uni-text></uni-view>`)}</uni-scroll-view>`,
  devices: (rows) =>
    `<uni-view class="list">${each(
      rows,
      (row) =>
        `<uni-view class="dev"${mark(row)}><uni-view class="dev-n"><uni-text><span>${esc(row.name)}</span></uni-text></uni-view><uni-view class="dev-s"><uni-text><span>${esc(row.status)}</span></uni-text></uni-view>${row.menu ? `<uni-view class="dev-m" aria-label="${esc(row.menu.text)}" role="button"${mark(row.menu)}></uni-view>` : ''}${row.action ? `<uni-button size="mini" type="warn"${mark(row.action)}>${esc(row.action.text)}</uni-button>` : ''}</uni-view>`,
    )}</uni-view>`,
  facts: (pairs) =>
    `<uni-view class="facts">${each(pairs, ([name, value]) => `<uni-view class="fact"><uni-text><span>${esc(name)}</span></uni-text><uni-text><span>${esc(value)}</span></uni-text></uni-view>`)}</uni-view>`,
  buttons: (items) =>
    `<uni-view class="btns">${each(items, (item) => `<uni-button type="${item.danger ? 'warn' : 'default'}"${mark(item)}>${esc(item.text)}</uni-button>`)}</uni-view>`,
  toggle: (item) =>
    `<uni-view class="cell"${mark(item)}><uni-view class="cell-l"><uni-text><span>${esc(item.text)}</span></uni-text>${where(item.hint, (hint) => `<uni-text class="sub"><span>${hint}</span></uni-text>`)}</uni-view><uni-switch><div class="uni-switch-wrapper"><div role="switch" tabindex="0" aria-checked="${item.on ?? false}" class="uni-switch-input${item.on ? ' uni-switch-input-checked' : ''}"></div></div></uni-switch></uni-view>`,
  tick: (item) =>
    `<uni-label class="agree"${mark(item)}><uni-checkbox><div class="uni-checkbox-wrapper"><div class="uni-checkbox-input" role="checkbox" aria-checked="false" tabindex="0"></div></div></uni-checkbox><uni-text><span>${esc(item.text)}</span></uni-text></uni-label>`,
  points: (texts) => each(texts, (text) => `<uni-view class="point"><uni-text><span>${esc(text)}</span></uni-text></uni-view>`),
  steps: (names, current) =>
    `<uni-view class="steps">${each(names, (name, index) => `<uni-text class="${index === current ? 'on' : ''}"><span>${esc(name)}</span></uni-text>`)}</uni-view>`,
  options: (items) =>
    `<uni-actionsheet><div class="uni-mask uni-actionsheet__mask"></div><div class="uni-actionsheet uni-actionsheet_toggle"><div class="uni-actionsheet__menu">${each(items, (item) => `<div class="uni-actionsheet__cell"${mark(item)}>${esc(item.text)}</div>`)}</div></div></uni-actionsheet>`,
  layer: (title, body) =>
    `<uni-modal><div class="uni-mask"></div><div class="uni-modal"><div class="uni-modal__hd"><strong class="uni-modal__title">${esc(title)}</strong></div><div class="uni-modal__bd">${body}</div></div></uni-modal>`,
};

export const KITS_E: readonly Kit[] = [plain, mini];
