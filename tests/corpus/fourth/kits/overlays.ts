/** Designs whose decisive button lies above the page: dialogs of its own, menus in portals, sheets from below. */
import { base } from '../base';
import { type Act, each, type Kit, m } from '../kit';

// --- A page with dialogs of its own, in the four ways that are written by hand.

const d = (name: string): string => `mx-${name}`;
const answer = (act: Act): string =>
  `<button class="mx-button${act.tone === 'danger' ? ' mx-button--critical' : ' mx-button--quiet'}"${m(act.mark)}>${act.text}</button>`;
type Dialog = (title: string, text: string, acts: string) => string;
const DIALOGS: readonly Dialog[] = [
  (title, text, acts) =>
    `<dialog open class="mx-dialog" aria-labelledby="t1"><form method="dialog"><h2 id="t1">${title}</h2><p>${text}</p><footer>${acts}</footer></form></dialog>`,
  (title, text, acts) =>
    `<div class="mx-scrim"><section class="mx-dialog" role="alertdialog" aria-modal="true" aria-labelledby="t2" aria-describedby="p2"><h2 id="t2">${title}</h2><p id="p2">${text}</p><div class="mx-dialog__actions">${acts}</div></section></div>`,
  (title, text, acts) =>
    `<div class="mx-scrim"></div><div class="mx-dialog" role="dialog" aria-modal="true" aria-label="${title}" tabindex="-1"><header class="mx-dialog__head"><span>${title}</span></header><div class="mx-dialog__body">${text}</div><div class="mx-dialog__actions">${acts}</div></div>`,
  (title, text, acts) =>
    `<div class="mx-modal is-open"><div class="mx-modal__box"><div class="mx-modal__title">${title}</div><div class="mx-modal__text">${text}</div><div class="mx-dialog__actions">${acts}</div></div></div>`,
];

export const ownDialog: Kit = {
  ...base(d),
  family: 'own-dialog',
  generation: '2026 hand-written components',
  css: 'body{margin:0;font:16px/1.5 system-ui}.mx-bar{display:flex;justify-content:space-between;padding:12px 32px}.mx-scrim,.mx-modal{position:fixed;inset:0;background:rgba(0,0,0,.5)}.mx-dialog,.mx-modal__box{position:fixed;top:25%;left:50%;width:420px;margin-left:-210px;padding:24px;background:#fff;border:0;border-radius:16px}.mx-list{list-style:none;padding:0}.mx-button{padding:10px 20px;border-radius:20px;cursor:pointer}.mx-button--critical{background:#d9262e;color:#fff}',
  frame: (f) =>
    `<div class="mx-app"${f.covered ? ' inert' : ''}><header class="mx-bar"><a class="mx-brand" href="/">${f.brand}</a><div>${each(f.user, (l) => `<a href="${l.href ?? '#'}"${m(l.mark)}>${l.text}</a> `)}</div></header>${f.nav.length ? `<nav class="mx-nav">${each(f.nav, (l) => `<a href="#"${l.here ? ' aria-current="page"' : ''}${m(l.mark)}>${l.text}</a>`)}</nav>` : ''}<main class="mx-main"><h1 class="mx-title"${m(f.headMark)}>${f.heading}</h1>${f.main}</main></div>${f.overlay}`,
  dialog: (title, text, acts, seed) => (DIALOGS[seed % DIALOGS.length] as Dialog)(title, text, each(acts, answer)),
};

// --- Menus and popovers that a portal has put at the end of the body.

const MENUS: readonly ((items: readonly Act[], title: string) => string)[] = [
  (items, title) =>
    `<div data-floating-ui-portal="" id=":r7:"><div data-floating-ui-focusable="" role="menu" aria-label="${title}" tabindex="-1" class="fm-menu" style="position:absolute;left:0;top:0;transform:translate(640px,180px)">${each(items, (a) => `<button type="button" role="menuitem" tabindex="-1" class="fm-item"${m(a.mark)}>${a.text}</button>`)}</div></div>`,
  (items, title) =>
    `<div id="popover-root"><div class="fm-pop" style="position:fixed;top:96px;right:40px" aria-label="${title}"><div class="fm-pop__arrow"></div>${each(items, (a) => `<div class="fm-pop__item" tabindex="0"${m(a.mark)}><i class="fm-ico" aria-hidden="true"></i><span>${a.text}</span></div>`)}</div></div>`,
  (items, title) =>
    `<div class="fm-layer" data-portal="3"><ul role="listbox" aria-label="${title}" class="fm-menu" style="position:absolute;top:210px;left:720px">${each(items, (a) => `<li role="option" aria-selected="false" class="fm-item"${m(a.mark)}><a href="#">${a.text}</a></li>`)}</ul></div>`,
];

export const portalMenu: Kit = {
  ...base((name) => `fm_${name}_x2`),
  family: 'portal-menu',
  generation: '2026 React with portals',
  css: 'body{margin:0;font:14px/1.43 Inter,sans-serif}.fm-menu,.fm-pop{background:#fff;border-radius:12px;box-shadow:0 8px 32px #0003;min-width:200px}.fm-item,.fm-pop__item{display:block;width:100%;padding:10px 16px;cursor:pointer;border:0;background:none;text-align:start}.fm-shell{display:grid;grid-template-columns:220px 1fr}.fm_units_x2{list-style:none}.fm_unit_x2{display:flex}',
  frame: (f) =>
    `<div id="root"><div class="fm-shell"><aside class="fm-side"><div class="fm-logo">${f.brand}</div>${each(f.nav, (l) => `<a class="fm-side__link${l.here ? ' active' : ''}" href="#"${m(l.mark)}>${l.text}</a>`)}${each(f.user, (l) => `<a class="fm-side__user" href="${l.href ?? '#'}"${m(l.mark)}>${l.text}</a>`)}</aside><section class="fm-content"><header><h1 class="fm-h"${m(f.headMark)}>${f.heading}</h1></header>${f.main}</section></div></div>${f.overlay}`,
  menu: (items, title, seed) => (MENUS[seed % MENUS.length] ?? portalMenu.menu)(items, title, seed),
};

// --- A phone on which everything comes from below.

const sheet = (title: string, inner: string): string =>
  `<div class="bs-backdrop"></div><div class="bs-sheet" style="transform:translateY(0)"><div class="bs-handle"></div><div class="bs-title">${title}</div>${inner}</div>`;

export const bottomSheet: Kit = {
  ...base((name) => `bs-${name}`),
  family: 'bottom-sheet',
  generation: '2027 phone web app',
  css: 'body{margin:0;font:17px/1.35 MiSans,system-ui}.bs-backdrop{position:fixed;inset:0;background:#0009}.bs-sheet{position:fixed;left:0;right:0;bottom:0;padding:8px 20px 34px;background:#fff;border-radius:24px 24px 0 0}.bs-handle{width:36px;height:4px;margin:0 auto 12px;background:#ccc}.bs-act{padding:16px 0;text-align:center}.bs-act--red{color:#e5322d}.bs-list{list-style:none;padding:0}.bs-list button{display:block;width:100%;border:0;background:none}.bs-top{display:flex;align-items:center;height:56px}',
  frame: (f) =>
    `<div class="bs-page"><div class="bs-top"><span class="bs-arrow" role="button" aria-label="${f.t.back}">‹</span><h1${m(f.headMark)}>${f.heading}</h1></div><div class="bs-scroll">${f.main}</div>${f.nav.length ? `<div class="bs-tabs">${each(f.nav, (l) => `<div class="bs-tab${l.here ? ' on' : ''}"${m(l.mark)}>${l.text}</div>`)}</div>` : ''}${each(f.user, (l) => `<div class="bs-foot"${m(l.mark)}>${l.text}</div>`)}</div>${f.overlay}`,
  dialog: (title, text, acts) =>
    sheet(
      title,
      `<p class="bs-text">${text}</p>${each([...acts].reverse(), (a) => `<div class="bs-act${a.tone === 'danger' ? ' bs-act--red' : ''}" tabindex="0"${m(a.mark)}>${a.text}</div>`)}`,
    ),
  menu: (items, title, seed) =>
    sheet(
      title,
      `<div class="bs-list">${each(items, (a) => (seed % 2 ? `<div class="bs-act"${m(a.mark)}><span>${a.text}</span></div>` : `<button type="button" class="bs-act"${m(a.mark)}>${a.text}</button>`))}</div>`,
    ),
};
