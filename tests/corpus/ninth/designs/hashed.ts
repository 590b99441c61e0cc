import { all, c, common, esc, type Kit, svg, when } from '../kit';
import type { Act } from '../parts';

const press = (act: Act): string =>
  act.icon
    ? `<span class="icon-btn-3fXq1"${c(act)}><svg class="ic-${act.icon}-9aB2c" viewBox="0 0 16 16"><path d="M2 8h12"></path></svg></span>`
    : `<div class="btn-1kLm0 ${act.tone === 'danger' ? 'warn-2pQr8' : act.tone ? 'primary-7sTu4' : 'ghost-5vWx3'}${when(act.off, ' disabled-8yZa6')}"${c(act)}><span class="btn-text-4bCd1">${esc(act.text)}</span></div>`;
const knob = (on: boolean, mark = ''): string =>
  `<div class="toggle-6eFg2${when(on, ' on-0hIj9')}"${mark}><i class="ball-3kLm7"></i></div>`;

/** Hashed class names on divs and spans, as the cloud has them. */
export const hashed: Kit = {
  ...common,
  name: 'hashed',
  generation: 'React with hashed CSS modules',
  style: '.icon-btn-3fXq1,.btn-1kLm0,.line-2nOp5{cursor:pointer}',
  frame: (sheet, main, layers) =>
    `<div id="root"><div class="micloud-app"><div class="header-5qRs1"><div class="logo-8tUv2">${esc(sheet.brand)}</div><div class="user-0wXy3">${all(sheet.top, (item) => (item.icon ? press(item) : `<span class="user-item-4zAb5"${c(item)}>${esc(item.text)}</span>`))}</div></div><div class="body-6cDe7"><div class="menu-8fGh9">${all(sheet.nav, (item) => `<div class="menu-item-1iJk2${when(item.here, ' active-3lMn4')}"${c(item)}><i class="menu-icon-5oPq6"></i><span>${esc(item.text)}</span></div>`)}</div><div class="main-7rSt8">${main}</div></div><div class="footer-9uVw0">${all(sheet.footer, (item) => `<span class="footer-link-1xYz2"${c(item)}>${esc(item.text)}</span>`)}</div></div></div><div class="portal-3aBc4">${layers}</div>`,
  title: (part) => `<div class="${part.level === 1 ? 'page-title-5dEf6' : 'sub-title-7gHi8'}"${c(part)}>${esc(part.text)}</div>`,
  text: (part) => `<div class="desc-9jKl0">${esc(part.text)}</div>`,
  tiles: (part) =>
    `<div class="apps-1mNo2">${all(part.items, (item) => `<a class="app-3pQr4"${c(item)}><div class="app-icon-5sTu6"></div><div class="app-name-7vWx8">${esc(item.text)}</div>${when(item.note, `<div class="app-num-9yZa0">${esc(item.note ?? '')}</div>`)}</a>`)}</div>`,
  rows: (part) =>
    `<div class="list-1bCd2">${all(part.items, (row) => `<div class="line-2nOp5"${c(row)}><div class="line-l-3eFg4"><div class="line-name-5hIj6">${esc(row.text)}</div>${when(row.note, `<div class="line-desc-7kLm8">${esc(row.note ?? '')}</div>`)}</div><div class="line-r-9nOp0">${when(row.value, `<span class="line-val-1qRs2">${esc(row.value ?? '')}</span>`)}${row.on === undefined ? '' : knob(row.on)}${row.act ? `<span class="link-3tUv4"${c(row.act)}>${esc(row.act.text)}</span>` : ''}</div></div>`)}</div>`,
  devices: (part) =>
    `<div class="devs-5wXy6">${all(part.items, (item) => `<div class="dev-7zAb8"${c(item)}><div class="dev-pic-9cDe0"></div><div class="dev-txt-1fGh2"><div class="dev-name-3iJk4">${esc(item.name)}</div><div class="dev-state-5lMn6">${esc(item.note)}</div></div>${item.menu ? press(item.menu) : ''}${item.act ? press(item.act) : ''}</div>`)}</div>`,
  facts: (part) =>
    `<div class="info-7oPq8">${all(part.items, ([name, value]) => `<div class="info-row-9rSt0"><span class="info-k-1uVw2">${esc(name)}：</span><span class="info-v-3xYz4">${esc(value)}</span></div>`)}</div>`,
  acts: (part) => `<div class="btns-5aBc6">${all(part.items, press)}</div>`,
  toggle: (part) =>
    `<div class="line-2nOp5"><div class="line-l-3eFg4"><div class="line-name-5hIj6">${esc(part.text)}</div><div class="line-desc-7kLm8">${esc(part.note ?? '')}</div></div>${knob(part.on, c(part))}</div>`,
  tick: (part) =>
    `<div class="agree-7dEf8"${c(part)}><i class="agree-icon-9gHi0${when(part.on, ' checked-1jKl2')}"></i><span class="agree-text-3mNo4">${esc(part.text)}</span></div>`,
  bullets: (part) =>
    `<ul class="reasons-5pQr6">${all(part.items, (item) => `<li class="reason-7sTu8"${c(item)}><em></em>${esc(item.text)}${item.act ? `<span class="link-3tUv4"${c(item.act)}>${esc(item.act.text)}</span>` : ''}</li>`)}</ul>`,
  group: (part, inner) => `<div class="block-9vWx0"><div class="block-title-1yZa2"${c(part)}>${esc(part.title)}</div>${inner}</div>`,
  menu: (part) =>
    `<div class="pop-3bCd4">${all(part.items, (act) => `<div class="pop-item-5eFg6${when(act.tone === 'danger', ' red-7hIj8')}"${c(act)}>${esc(act.text)}</div>`)}</div>`,
  field: (part) => `<div class="input-box-9kLm0"><input class="input-1nOp2" type="${part.kind}" placeholder="${esc(part.text)}"></div>`,
  toast: (part) => `<div class="order-3qRs4 policy-5tUv6"><span>${esc(part.text)}</span>${part.act ? press(part.act) : ''}</div>`,
  layer: (part, inner) =>
    `<div class="mask-7wXy8"></div><div class="${part.form === 'dialog' ? 'modal-9zAb0' : part.form === 'sheet' ? 'sheet-1cDe2' : 'aside-3fGh4'}"><div class="modal-head-5iJk6"><span>${esc(part.title)}</span>${part.close ? `<i class="close-7lMn8"${c(part.close)}>${svg('close')}</i>` : ''}</div><div class="modal-body-9oPq0">${inner}</div><div class="modal-foot-1rSt2">${all(part.foot, press)}</div></div>`,
};
