import { each, esc, type Kit, link, mark, where } from './kit';

/** Sheets from the bottom: compiled Svelte. */
const sheets: Kit = {
  name: 'svelte-sheet',
  generation: '2027 sheets, Svelte',
  frame: ({ site, title, user, back, nav, menu, foot, body, layer }) =>
    `<div style="display: contents"><div class="shell s-9Qk2"><div class="top s-9Qk2"><button class="ghost s-9Qk2"${mark(back)}>${esc(back.text)}</button><span class="brand s-9Qk2">${esc(site)}</span><span class="who s-9Qk2">${esc(user)}</span></div><div class="head s-9Qk2"><h1 class="s-9Qk2"${mark(title)}>${esc(title.text)}</h1></div><main class="s-9Qk2">${body}</main><div class="more s-9Qk2">${each(menu, (item) => `<a class="s-9Qk2" href="${link(item)}"${mark(item)}>${esc(item.text)}</a>`)}</div><div class="bar s-9Qk2">${each(nav, (item) => `<a class="s-9Qk2" data-on="${item.current ?? false}" href="${link(item)}"${mark(item)}>${esc(item.text)}</a>`)}</div><div class="legal s-9Qk2">© Xiaomi ${each(foot, (item) => `<a class="s-9Qk2" href="${link(item)}"${mark(item)}>${esc(item.text)}</a> `)}</div></div></div>${layer}`,
  section: (title, body) => `<div class="group s-71aB"><h2 class="s-71aB">${esc(title)}</h2>${body}</div>`,
  text: (text) => `<p class="muted s-71aB">${esc(text)}</p>`,
  lines: (items) =>
    `<div class="card s-71aB">${each(
      items,
      (item) =>
        `<a class="line s-71aB" href="${link(item)}"${mark(item)}><span class="t s-71aB">${esc(item.text)}</span>${where(item.value, (value) => `<span class="v s-71aB">${value}</span>`)}${where(item.hint, (hint) => `<span class="h s-71aB">${hint}</span>`)}</a>`,
    )}</div>`,
  tiles: (items) =>
    `<div class="grid s-71aB">${each(items, (item) => `<button class="tile s-71aB"${mark(item)}><svg class="s-71aB" aria-hidden="true"></svg><span class="s-71aB">${esc(item.text)}</span></button>`)}</div>`,
  devices: (rows) =>
    `<div class="card s-71aB">${each(
      rows,
      (row) =>
        `<div class="device s-c0De"${mark(row)}><img class="s-c0De" src="/i/phone.webp" alt=""><div class="s-c0De"><b class="s-c0De">${esc(row.name)}</b><small class="s-c0De">${esc(row.status)}</small></div>${row.menu ? `<button class="dots s-c0De" aria-label="${esc(row.menu.text)}"${mark(row.menu)}>⋯</button>` : ''}${row.action ? `<button class="rm s-c0De"${mark(row.action)}>${esc(row.action.text)}</button>` : ''}</div>`,
    )}</div>`,
  facts: (pairs) =>
    `<div class="card s-71aB">${each(pairs, ([name, value]) => `<div class="fact s-71aB"><span class="s-71aB">${esc(name)}</span><span class="s-71aB">${esc(value)}</span></div>`)}</div>`,
  buttons: (items) =>
    `<div class="acts s-71aB">${each(items, (item) => `<button class="btn ${item.danger ? 'warn' : 'soft'} s-71aB"${mark(item)}>${esc(item.text)}</button>`)}</div>`,
  toggle: (item) =>
    `<label class="line s-71aB"${mark(item)}><span class="t s-71aB">${esc(item.text)}</span>${where(item.hint, (hint) => `<span class="h s-71aB">${hint}</span>`)}<input class="s-71aB" type="checkbox" role="switch"${item.on ? ' checked' : ''}></label>`,
  tick: (item) =>
    `<label class="tick s-71aB"${mark(item)}><input class="s-71aB" type="checkbox"> <span class="s-71aB">${esc(item.text)}</span></label>`,
  points: (texts) => `<ol class="s-71aB">${each(texts, (text) => `<li class="s-71aB">${esc(text)}</li>`)}</ol>`,
  steps: (names, current) =>
    `<div class="dots s-71aB" aria-label="${current + 1} / ${names.length}">${each(names, (name) => `<i class="s-71aB" title="${esc(name)}"></i>`)}</div>`,
  options: (items) =>
    `<div class="veil s-f1Lm"></div><div class="sheet s-f1Lm" role="dialog" aria-modal="true">${each(items, (item) => `<button class="opt s-f1Lm"${mark(item)}>${esc(item.text)}</button>`)}</div>`,
  layer: (title, body) =>
    `<div class="veil s-f1Lm"></div><div class="sheet s-f1Lm" role="dialog" aria-modal="true"><div class="grip s-f1Lm"></div><h2 class="s-f1Lm">${esc(title)}</h2>${body}</div>`,
};

/** A dashboard of tiles: hashed CSS modules on plain elements. */
const dashboard: Kit = {
  name: 'module-dashboard',
  generation: '2026 dashboard, CSS modules',
  frame: ({ site, title, user, nav, menu, foot, body, layer }) =>
    `<div id="root"><div class="micloud-app"><div class="layout-sSOcf"><div class="header-3E9te"><a class="logo-kQ1zp" href="/">${esc(site)}</a><div class="links-Zt04a">${each(nav, (item) => `<a class="link-Zt04a${item.current ? ' active-Zt04a' : ''}" href="${link(item)}"${mark(item)}>${esc(item.text)}</a>`)}</div><div class="avatar-9vbMd"><span class="name-9vbMd">${esc(user)}</span><div class="menu-9vbMd">${each(menu, (item) => `<a class="item-9vbMd" href="${link(item)}"${mark(item)}>${esc(item.text)}</a>`)}</div></div></div><div class="title-Lp03x"${mark(title)}>${esc(title.text)}</div><div class="board-Lp03x">${body}</div><div class="footer-aa81q">${each(foot, (item) => `<a class="flink-aa81q" href="${link(item)}"${mark(item)}>${esc(item.text)}</a>`)}<span>© Xiaomi</span></div></div></div></div>${layer}`,
  section: (title, body) =>
    `<div class="widget-u7Rre"><div class="widget-title-u7Rre">${esc(title)}</div><div class="widget-body-u7Rre">${body}</div></div>`,
  text: (text) => `<div class="desc-u7Rre">${esc(text)}</div>`,
  lines: (items) =>
    `<div class="tiles-g5Wqa">${each(
      items,
      (item) =>
        `<div class="tile-g5Wqa" role="link" tabindex="0"${mark(item)}><div class="tile-name-g5Wqa">${esc(item.text)}</div>${where(item.value, (value) => `<div class="tile-value-g5Wqa">${value}</div>`)}${where(item.hint, (hint) => `<div class="tile-hint-g5Wqa">${hint}</div>`)}</div>`,
    )}</div>`,
  tiles: (items) =>
    `<div class="apps-g5Wqa">${each(items, (item) => `<a class="app-g5Wqa" href="${link(item)}"${mark(item)}><i class="icon-g5Wqa"></i><span><span>${esc(item.text)}</span></span></a>`)}</div>`,
  devices: (rows) =>
    `<div class="devices-Bn4kk">${each(
      rows,
      (row) =>
        `<div class="device-Bn4kk"${mark(row)}><div class="pic-Bn4kk"></div><div class="dname-Bn4kk">${esc(row.name)}</div><div class="dstate-Bn4kk">${esc(row.status)}</div>${row.menu ? `<div class="dmore-Bn4kk" role="button" tabindex="0" title="${esc(row.menu.text)}"${mark(row.menu)}></div>` : ''}${row.action ? `<div class="dact-Bn4kk" role="button" tabindex="0"${mark(row.action)}>${esc(row.action.text)}</div>` : ''}</div>`,
    )}</div>`,
  facts: (pairs) =>
    `<div class="facts-Bn4kk">${each(pairs, ([name, value]) => `<div class="fact-Bn4kk"><div class="fname-Bn4kk">${esc(name)}</div><div class="fval-Bn4kk">${esc(value)}</div></div>`)}</div>`,
  buttons: (items) =>
    `<div class="acts-Bn4kk">${each(items, (item) => `<div class="btn-Bn4kk${item.danger ? ' btn-red-Bn4kk' : ''}" role="button" tabindex="0"${mark(item)}><span>${esc(item.text)}</span></div>`)}</div>`,
  toggle: (item) =>
    `<div class="switch-row-x1Pqe"${mark(item)}><div class="sname-x1Pqe">${esc(item.text)}</div>${where(item.hint, (hint) => `<div class="shint-x1Pqe">${hint}</div>`)}<div class="switch-x1Pqe${item.on ? ' switch-on-x1Pqe' : ''}" role="switch" tabindex="0" aria-checked="${item.on ?? false}"><div class="knob-x1Pqe"></div></div></div>`,
  tick: (item) =>
    `<div class="agree-x1Pqe" role="checkbox" aria-checked="false" tabindex="0"${mark(item)}><i class="box-x1Pqe"></i><span>${esc(item.text)}</span></div>`,
  points: (texts) => `<div class="points-x1Pqe">${each(texts, (text) => `<div class="point-x1Pqe">${esc(text)}</div>`)}</div>`,
  steps: (names, current) =>
    `<div class="steps-x1Pqe">${each(names, (name, index) => `<div class="step-x1Pqe${index === current ? ' now-x1Pqe' : ''}"><b>${index + 1}</b><span>${esc(name)}</span></div>`)}</div>`,
  options: (items) =>
    `<div class="pop-w2Sdd">${each(items, (item) => `<div class="pop-item-w2Sdd" role="button" tabindex="0"${mark(item)}>${esc(item.text)}</div>`)}</div>`,
  layer: (title, body) =>
    `<div class="mask-w2Sdd"></div><div class="box-w2Sdd" role="dialog"><div class="box-title-w2Sdd">${esc(title)}</div><div class="box-body-w2Sdd">${body}</div></div>`,
};

/** Steps and structured lists: Carbon. */
const carbon: Kit = {
  name: 'carbon-steps',
  generation: '2026 steps, Carbon',
  frame: ({ site, title, user, nav, menu, foot, body, layer }) =>
    `<div class="cds--white"><header class="cds--header" aria-label="${esc(site)}"><a class="cds--header__name" href="/">${esc(site)}</a><div class="cds--header__global"><button type="button" class="cds--header__action" aria-label="${esc(user)}"></button></div></header><nav class="cds--side-nav cds--side-nav--expanded"><ul class="cds--side-nav__items">${each([...nav, ...menu], (item) => `<li class="cds--side-nav__item"><a class="cds--side-nav__link${item.current ? ' cds--side-nav__link--current' : ''}" href="${link(item)}"${mark(item)}><span class="cds--side-nav__link-text">${esc(item.text)}</span></a></li>`)}</ul></nav><main class="cds--content"><h1 class="cds--type-heading-05"${mark(title)}>${esc(title.text)}</h1>${body}<p class="cds--type-legal">© Xiaomi ${each(foot, (item) => `<a class="cds--link" href="${link(item)}"${mark(item)}>${esc(item.text)}</a> `)}</p></main></div>${layer}`,
  section: (title, body) => `<section class="cds--tile"><h2 class="cds--type-heading-03">${esc(title)}</h2>${body}</section>`,
  text: (text) => `<p class="cds--type-body-01">${esc(text)}</p>`,
  lines: (items) =>
    `<div class="cds--structured-list cds--structured-list--selection" role="table"><div class="cds--structured-list-tbody" role="rowgroup">${each(
      items,
      (item) =>
        `<div class="cds--structured-list-row" role="row" tabindex="0"${mark(item)}><div class="cds--structured-list-td" role="cell">${esc(item.text)}</div><div class="cds--structured-list-td" role="cell">${esc(item.value ?? item.hint ?? '')}</div></div>`,
    )}</div></div>`,
  tiles: (items) =>
    each(items, (item) => `<a class="cds--tile cds--tile--clickable cds--link" href="${link(item)}"${mark(item)}>${esc(item.text)}</a>`),
  devices: (rows) =>
    `<div class="cds--data-table-container"><table class="cds--data-table"><tbody>${each(
      rows,
      (row) =>
        `<tr${mark(row)}><td>${esc(row.name)}</td><td>${esc(row.status)}</td><td class="cds--table-column-menu">${row.menu ? `<button type="button" class="cds--overflow-menu" aria-haspopup="true" aria-label="${esc(row.menu.text)}"${mark(row.menu)}><svg class="cds--overflow-menu__icon" aria-hidden="true"></svg></button>` : ''}${row.action ? `<button type="button" class="cds--btn cds--btn--danger--ghost cds--btn--sm"${mark(row.action)}>${esc(row.action.text)}</button>` : ''}</td></tr>`,
    )}</tbody></table></div>`,
  facts: (pairs) =>
    `<dl class="cds--list--nested">${each(pairs, ([name, value]) => `<dt class="cds--label">${esc(name)}</dt><dd>${esc(value)}</dd>`)}</dl>`,
  buttons: (items) =>
    `<div class="cds--btn-set">${each(items, (item) => `<button type="button" class="cds--btn cds--btn--${item.danger ? 'danger' : 'secondary'}"${mark(item)}>${esc(item.text)}</button>`)}</div>`,
  toggle: (item) =>
    `<div class="cds--toggle"${mark(item)}><button class="cds--toggle__button" role="switch" type="button" aria-checked="${item.on ?? false}" aria-label="${esc(item.text)}"></button><div class="cds--toggle__label"><span class="cds--toggle__label-text">${esc(item.text)}</span><div class="cds--toggle__appearance"><div class="cds--toggle__switch${item.on ? ' cds--toggle__switch--checked' : ''}"></div><span class="cds--toggle__text">${esc(item.hint ?? '')}</span></div></div></div>`,
  tick: (item) =>
    `<div class="cds--form-item cds--checkbox-wrapper"${mark(item)}><label class="cds--checkbox-label"><input type="checkbox" class="cds--checkbox"><span class="cds--checkbox-label-text">${esc(item.text)}</span></label></div>`,
  points: (texts) => `<ul class="cds--list--unordered">${each(texts, (text) => `<li class="cds--list__item">${esc(text)}</li>`)}</ul>`,
  steps: (names, current) =>
    `<ul class="cds--progress">${each(names, (name, index) => `<li class="cds--progress-step cds--progress-step--${index === current ? 'current' : index < current ? 'complete' : 'incomplete'}"><div class="cds--progress-step-button"><p class="cds--progress-label">${esc(name)}</p></div></li>`)}</ul>`,
  options: (items) =>
    `<ul class="cds--overflow-menu-options cds--overflow-menu-options--open" role="menu">${each(items, (item) => `<li class="cds--overflow-menu-options__option${item.danger ? ' cds--overflow-menu-options__option--danger' : ''}" role="none"><button type="button" class="cds--overflow-menu-options__btn" role="menuitem"${mark(item)}><span class="cds--overflow-menu-options__option-content">${esc(item.text)}</span></button></li>`)}</ul>`,
  layer: (title, body) =>
    `<div role="presentation" class="cds--modal cds--modal-tall is-visible"><div class="cds--modal-container" role="dialog" aria-modal="true" aria-label="${esc(title)}"><div class="cds--modal-header"><h2 class="cds--modal-header__heading">${esc(title)}</h2></div><div class="cds--modal-content">${body}</div></div></div>`,
};

export const KITS_C: readonly Kit[] = [sheets, dashboard, carbon];
