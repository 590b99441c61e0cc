import { each, type Kit, mark, maybe, svg } from './kit';
import { KITS_A } from './kits-a';

const [radix] = KITS_A as [Kit];

/** Elements with an open root each. */
const host = (tag: string, inner: string, attributes = ''): string =>
  `<${tag}${attributes}><template shadowrootmode="open">${inner}</template></${tag}>`;
const shadows: Kit = {
  name: 'fluent-shadow',
  generation: '2027',
  frame: (title, body, menu, brand) =>
    host(
      'mi-shell',
      `<div part="bar"><span>${brand}</span>${each(menu, (item) => host('fluent-anchor', `<a part="control" href="#"${mark(item)}>${item.text}</a>`))}</div><div part="view"><h1${mark(title)}>${title.text}</h1>${body}</div>`,
    ),
  list: (items) =>
    host(
      'mi-rows',
      each(items, (item) =>
        host(
          'mi-row',
          `<button type="button" part="control"${mark(item)}><span>${item.text}</span>${maybe(item.value, (text) => `<span part="end">${text}</span>`)}</button>`,
        ),
      ),
    ),
  grid: (items) => each(items, (item) => host('fluent-card', `<a href="#"${mark(item)}>${svg}<div>${item.text}</div></a>`)),
  heading: (item) => host('mi-title', `<h2${mark(item)}>${item.text}</h2>`),
  devices: (devices) =>
    each(devices, (device) =>
      host(
        'mi-device',
        `<div role="button" tabindex="0"${mark(device)}><b>${device.name}</b><small>${device.seen}</small></div>${device.action ? host('fluent-button', `<button type="button"${mark(device.action)}>${device.action.text}</button>`) : ''}`,
      ),
    ),
  act: (item) =>
    host(
      'fluent-button',
      `<button type="button" part="control" class="control"${mark(item)}>${item.text}</button>`,
      ' appearance="accent"',
    ),
  tick: (item) => host('fluent-checkbox', `<label${mark(item)}><input type="checkbox"><span>${item.text}</span></label>`),
  toggle: (item) =>
    host(
      'fluent-switch',
      `<div role="switch" tabindex="0" aria-checked="true" aria-label="${item.text}"${mark(item)}><span>${item.text}</span></div>`,
    ),
  facts: (pairs) =>
    host(
      'mi-facts',
      each(pairs, ([a, b]) => `<p><span>${a}</span> <span>${b}</span></p>`),
    ),
  field: (label) => host('fluent-text-field', `<label part="label" for="c">${label}</label><input id="c" part="control">`),
  more: (opener, items) =>
    host(
      'fluent-menu',
      `<button type="button" aria-haspopup="menu"${mark(opener)}>${svg}</button><div role="menu">${each(items, (item) => `<div role="menuitem" tabindex="0"${mark(item)}>${item.text}</div>`)}</div>`,
    ),
  pane: (title, body) => host('fluent-dialog', `<div role="dialog" aria-modal="true" aria-label="${title}"><h2>${title}</h2>${body}</div>`),
};

/** Summary lists of a public service: what, value, act. */
const summary: Kit = {
  ...radix,
  name: 'summary-list',
  generation: '2026',
  frame: (title, body, menu, brand) =>
    `<div class="g-header"><a href="/">${brand}</a></div><div class="g-width"><main id="main"><span class="g-caption">${brand}</span><h1 class="g-heading-l"${mark(title)}>${title.text}</h1>${body}</main></div><footer><ul>${each(menu, (item) => `<li><a class="g-footer__link" href="#"${mark(item)}>${item.text}</a></li>`)}</ul></footer>`,
  list: (items) =>
    `<dl class="g-summary-list">${each(items, (item) => `<div class="g-summary-list__row"${mark(item)}><dt>${item.text}</dt><dd>${item.value ?? '—'}</dd><dd><a class="g-link" href="#">›<span class="g-visually-hidden"> ${item.text}</span></a></dd></div>`)}</dl>`,
  grid: (items) => `<nav><ol>${each(items, (item) => `<li><a class="g-link" href="#"${mark(item)}>${item.text}</a></li>`)}</ol></nav>`,
  heading: (item) => `<h2 class="g-heading-m"${mark(item)}>${item.text}</h2>`,
  devices: (devices) =>
    each(
      devices,
      (device) =>
        `<div class="g-summary-card"${mark(device)}><div class="g-summary-card__title-wrapper"><h3>${device.name}</h3>${device.action ? `<a href="#" class="g-link"${mark(device.action)}>${device.action.text}</a>` : ''}</div><dl><dt>IMEI</dt><dd>86•••••••••••27</dd><dt>•</dt><dd>${device.seen}</dd></dl></div>`,
    ),
  act: (item, danger) =>
    `<a href="#" role="button" draggable="false" class="g-button${danger ? ' g-button--warning' : ''}"${mark(item)}>${item.text}</a>`,
  tick: (item) =>
    `<div class="g-checkboxes__item"${mark(item)}><input class="g-checkboxes__input" type="checkbox" id="g-${item.mark}"><label class="g-label" for="g-${item.mark}">${item.text}</label></div>`,
  pane: (title, body) => `<div class="g-warning-text"><span aria-hidden="true">!</span><strong>${title}</strong></div>${body}`,
};

/** Mini-program elements that a compiler turned into custom tags. */
const uni: Kit = {
  ...radix,
  name: 'uni-app',
  generation: '2026',
  frame: (title, body, menu) =>
    `<uni-app><uni-page><uni-page-head><div class="uni-page-head__title"${mark(title)}>${title.text}</div></uni-page-head><uni-page-wrapper><uni-page-body>${body}<uni-view class="foot">${each(menu, (item) => `<uni-navigator${mark(item)}>${item.text}</uni-navigator>`)}</uni-view></uni-page-body></uni-page-wrapper></uni-page></uni-app>`,
  list: (items) =>
    `<uni-view class="cells">${each(items, (item) => `<uni-view class="cell" data-v-7a1c${mark(item)}><uni-text><span>${item.text}</span></uni-text>${maybe(item.value, (text) => `<uni-text class="r"><span>${text}</span></uni-text>`)}</uni-view>`)}</uni-view>`,
  grid: (items) =>
    `<uni-view class="g3">${each(items, (item) => `<uni-view class="g3i"${mark(item)}><uni-image><div></div></uni-image><uni-text><span>${item.text}</span></uni-text></uni-view>`)}</uni-view>`,
  heading: (item) => `<uni-view class="h"><uni-text${mark(item)}><span>${item.text}</span></uni-text></uni-view>`,
  devices: (devices) =>
    `<uni-scroll-view>${each(devices, (device) => `<uni-view class="dev"${mark(device)}><uni-text><span>${device.name}</span></uni-text><uni-text><span>${device.seen}</span></uni-text>${device.action ? `<uni-button size="mini"${mark(device.action)}>${device.action.text}</uni-button>` : ''}</uni-view>`)}</uni-scroll-view>`,
  act: (item, danger) => `<uni-button type="${danger ? 'warn' : 'default'}"${mark(item)}>${item.text}</uni-button>`,
  tick: (item) =>
    `<uni-label${mark(item)}><uni-checkbox><div class="uni-checkbox-wrapper"><div class="uni-checkbox-input"></div>${item.text}</div></uni-checkbox></uni-label>`,
  toggle: (item) =>
    `<uni-view class="cell"${mark(item)}><uni-text><span>${item.text}</span></uni-text><uni-switch><div class="uni-switch-wrapper"><div class="uni-switch-input uni-switch-input-checked"></div></div></uni-switch></uni-view>`,
  field: (label) =>
    `<uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">${label}</div><input class="uni-input-input"></div></uni-input>`,
  more: (opener, items) =>
    `<uni-view class="dots"${mark(opener)}><uni-image><div></div></uni-image></uni-view><uni-actionsheet><div class="uni-actionsheet__menu">${each(items, (item) => `<div class="uni-actionsheet__cell"${mark(item)}>${item.text}</div>`)}</div></uni-actionsheet>`,
  pane: (title, body) =>
    `<uni-modal><div class="uni-modal"><div class="uni-modal__hd"><strong>${title}</strong></div><div class="uni-modal__bd">${body}</div></div></uni-modal>`,
};

/** Native details, dialogs and popovers, no framework. */
const native: Kit = {
  ...radix,
  name: 'native-disclosure',
  generation: '2027',
  frame: (title, body, menu, brand) =>
    `<header><details><summary>${brand}</summary><menu>${each(menu, (item) => `<li><button type="button"${mark(item)}>${item.text}</button></li>`)}</menu></details></header><main><article><hgroup><p>${brand}</p><h1${mark(title)}>${title.text}</h1></hgroup>${body}</article></main>`,
  list: (items) =>
    each(
      items,
      (item) => `<details name="acc" open><summary${mark(item)}>${item.text}</summary><p>${item.value ?? item.hint ?? '…'}</p></details>`,
    ),
  grid: (items) => `<menu>${each(items, (item) => `<li><a href="#"${mark(item)}>${item.text}</a></li>`)}</menu>`,
  heading: (item) => `<h2${mark(item)}>${item.text}</h2>`,
  devices: (devices) =>
    each(
      devices,
      (device) =>
        `<details open${mark(device)}><summary>${device.name}</summary><p><time>${device.seen}</time></p>${device.action ? `<button type="button"${mark(device.action)}>${device.action.text}</button>` : ''}</details>`,
    ),
  act: (item) => `<button type="button" command="show-modal"${mark(item)}>${item.text}</button>`,
  tick: (item) => `<label${mark(item)}>${item.text} <input type="checkbox" required></label>`,
  toggle: (item) => `<label${mark(item)}><input type="checkbox" switch checked> ${item.text}</label>`,
  facts: (pairs) => `<dl>${each(pairs, ([a, b]) => `<dt>${a}</dt><dd><output>${b}</output></dd>`)}</dl>`,
  field: (label) => `<label>${label}<input inputmode="numeric" autocomplete="off"></label>`,
  more: (opener, items) =>
    `<button type="button" popovertarget="pm" aria-expanded="true"${mark(opener)}>⋯</button><div id="pm" data-open>${each(items, (item) => `<button type="button"${mark(item)}>${item.text}</button>`)}</div>`,
  pane: (title, body) => `<dialog open><form method="dialog"><h2>${title}</h2>${body}</form></dialog>`,
};

export const KITS_B: readonly Kit[] = [shadows, summary, uni, native];
