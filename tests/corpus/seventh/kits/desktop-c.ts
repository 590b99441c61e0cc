import { each, esc, type Item, type Kit, m, on, opt, PLAIN, svg } from '../kit';

const arcoButton = (item: Item, look = item.primary ? 'primary' : item.danger ? 'primary arco-btn-status-danger' : 'secondary'): string =>
  `<button class="arco-btn arco-btn-${look} arco-btn-size-default arco-btn-shape-square${on(item.disabled, ' arco-btn-disabled')}" type="button"${on(item.disabled, ' disabled=""')}${m(item)}><span>${esc(item.text)}</span></button>`;
const arcoSwitch = (state: boolean): string =>
  `<button role="switch" aria-checked="${state}" class="arco-switch arco-switch-type-circle${on(state, ' arco-switch-checked')}" type="button"><div class="arco-switch-dot"></div></button>`;

/** Collapsible groups under a top menu. Arco Design. */
export const arco: Kit = {
  name: 'arco',
  generation: 'Arco Design, collapses',
  frame: (
    page,
    main,
    over,
  ) => `<div id="root"><section class="arco-layout"><header class="arco-layout-header"><div class="arco-menu arco-menu-light arco-menu-horizontal"><div class="arco-menu-inner"><div class="brand">${esc(page.brand)}</div>${each(page.nav, (item) => `<div class="arco-menu-item${on(item.current, ' arco-menu-selected')}" tabindex="0" role="menuitem"${m(item)}>${esc(item.text)}</div>`)}</div></div><div class="arco-avatar arco-avatar-circle"><span class="arco-avatar-text">${esc(page.user)}</span></div></header>
<main class="arco-layout-content"><div class="arco-page-header"><div class="arco-page-header-head"><div class="arco-page-header-head-main">${page.back ? `<span class="arco-page-header-back" role="button"${m(page.back)}>${svg('back')}<span>${esc(page.back.text)}</span></span>` : ''}<span class="arco-page-header-title"${m(page.heading)}>${esc(page.heading.text)}</span></div></div></div>${main}
<div class="arco-list"><div class="arco-list-content" role="list">${each(page.menu, (item) => `<div role="listitem" class="arco-list-item"${m(item)}><div class="arco-list-item-main">${esc(item.text)}</div></div>`)}</div></div></main><footer class="arco-layout-footer">${each(page.footer, (item) => `<a class="arco-link" href="#"${m(item)}>${esc(item.text)}</a>`)} Xiaomi © 2027</footer></section></div>${over}`,
  parts: {
    ...PLAIN,
    heading: ({ item }) => `<h5 class="arco-typography"${m(item)}>${esc(item.text)}</h5>`,
    rows: ({ title, items }) =>
      `<div class="arco-collapse">${title ? `<div class="arco-collapse-item arco-collapse-item-active"><div role="button" tabindex="0" aria-expanded="true" class="arco-collapse-item-header"><div class="arco-collapse-item-header-title"${m(title)}>${esc(title.text)}</div></div>` : '<div class="arco-collapse-item arco-collapse-item-active">'}<div role="region" class="arco-collapse-item-content"><div class="arco-collapse-item-content-box"><div class="arco-list"><div role="list" class="arco-list-content">${each(items, (row) => `<div role="listitem" class="arco-list-item"${m(row)}><div class="arco-list-item-main"><div class="arco-list-item-meta"><div class="arco-list-item-meta-content"><div class="arco-list-item-meta-title">${esc(row.text)}</div>${opt(row.hint, (text) => `<div class="arco-list-item-meta-description">${text}</div>`)}</div></div></div>${opt(row.value, (text) => `<div class="arco-list-item-extra">${text}</div>`)}${row.toggle === undefined ? '' : arcoSwitch(row.toggle)}${row.action ? `<ul class="arco-list-item-action"><li>${arcoButton(row.action, 'text')}</li></ul>` : ''}</div>`)}</div></div></div></div></div></div>`,
    tiles: ({ items }) =>
      `<div class="arco-row arco-row-align-start">${each(items, (tile) => `<div class="arco-col arco-col-6"><div class="arco-card arco-card-size-default arco-card-hoverable"${m(tile)}><div class="arco-card-body"><div class="arco-card-meta"><div class="arco-card-meta-content"><div class="arco-card-meta-title">${esc(tile.text)}</div>${opt(tile.value, (text) => `<div class="arco-card-meta-description">${text}</div>`)}</div></div></div></div></div>`)}</div>`,
    devices: ({ title, rows }) =>
      `${title ? `<h5 class="arco-typography"${m(title)}>${esc(title.text)}</h5>` : ''}<div class="arco-list arco-list-bordered"><div role="list" class="arco-list-content">${each(rows, (row) => `<div role="listitem" class="arco-list-item"${m(row)}><div class="arco-list-item-main"><div class="arco-list-item-meta"><div class="arco-list-item-meta-avatar"><div class="arco-avatar arco-avatar-square">${svg('x')}</div></div><div class="arco-list-item-meta-content"><div class="arco-list-item-meta-title">${esc(row.name)} ${opt(row.tag, (text) => `<div class="arco-tag arco-tag-size-default"><span class="arco-tag-content">${text}</span></div>`)}</div><div class="arco-list-item-meta-description"><span class="arco-badge"><span class="arco-badge-status-dot"></span><span class="arco-badge-status-text">${esc(row.status)}</span></span></div></div></div></div><ul class="arco-list-item-action">${row.action ? `<li>${arcoButton(row.action, 'text')}</li>` : ''}${row.menu ? `<li><button class="arco-btn arco-btn-text arco-btn-icon-only" type="button" aria-label="${esc(row.menu.text)}"${m(row.menu)}>${svg('dots')}</button></li>` : ''}</ul></div>`)}</div></div>`,
    facts: ({ pairs }) =>
      `<div class="arco-descriptions arco-descriptions-layout-inline-horizontal"><div class="arco-descriptions-body"><table class="arco-descriptions-table"><tbody>${each(pairs, ([name, value]) => `<tr class="arco-descriptions-row"><td class="arco-descriptions-item"><div class="arco-descriptions-item-label-inline">${esc(name)}</div><div class="arco-descriptions-item-value-inline">${esc(value)}</div></td></tr>`)}</tbody></table></div></div>`,
    tick: ({ item }) =>
      `<label class="arco-checkbox${on(item.toggle, ' arco-checkbox-checked')}"${m(item)}><input type="checkbox"${on(item.toggle, ' checked')}><span class="arco-icon-hover arco-checkbox-icon-hover"><div class="arco-checkbox-mask"></div></span><span class="arco-checkbox-text">${esc(item.text)}</span></label>`,
    buttons: ({ items }) =>
      `<div class="arco-space arco-space-horizontal">${each(items, (item) => `<div class="arco-space-item">${arcoButton(item)}</div>`)}</div>`,
    steps: ({ names, current }) =>
      `<div class="arco-steps arco-steps-mode-arrow">${each(names, (name, index) => `<div class="arco-steps-item arco-steps-item-${index < current ? 'finish' : index === current ? 'process arco-steps-item-active' : 'wait'}"><div class="arco-steps-item-content"><div class="arco-steps-item-title">${esc(name)}</div></div></div>`)}</div>`,
    dialog: ({ title, blocks }, draw) =>
      `<div class="arco-modal-mask"></div><div class="arco-modal-wrapper arco-modal-wrapper-align-center"><div role="dialog" aria-modal="true" aria-labelledby="arco-dialog-0" class="arco-modal"><div class="arco-modal-header"><div class="arco-modal-title" id="arco-dialog-0">${esc(title)}</div></div><div class="arco-modal-content">${draw(blocks)}</div></div></div>`,
    menu: ({ items }) =>
      `<div class="arco-trigger arco-dropdown arco-trigger-position-br"><div class="arco-dropdown-menu arco-dropdown-menu-light"><div class="arco-dropdown-menu-inner" role="menu">${each(items, (item) => `<div class="arco-dropdown-menu-item" tabindex="-1" role="menuitem"${m(item)}>${esc(item.text)}</div>`)}</div></div></div>`,
  },
};

const tButton = (
  item: Item,
  look = item.danger ? 't-button--theme-danger' : item.primary ? 't-button--theme-primary' : 't-button--theme-default',
): string =>
  `<button type="button" class="t-button ${look} t-button--variant-base${on(item.disabled, ' t-is-disabled')}"${on(item.disabled, ' disabled')}${m(item)}><span class="t-button__text">${esc(item.text)}</span></button>`;

/** A dashboard: everything is a tile. TDesign. */
export const tdesign: Kit = {
  name: 'tdesign',
  generation: 'TDesign, tiles',
  frame: (
    page,
    main,
    over,
  ) => `<div id="app"><section class="t-layout"><header class="t-layout__header"><div class="t-head-menu t-menu--light"><div class="t-head-menu__inner"><div class="t-menu__logo">${esc(page.brand)}</div><ul class="t-menu">${each(page.nav, (item) => `<li class="t-menu__item${on(item.current, ' t-is-active')}"${m(item)}><span class="t-menu__content">${esc(item.text)}</span></li>`)}</ul><div class="t-menu__operations"><span class="t-avatar t-avatar--circle">${esc(page.user.slice(0, 1))}</span>${each(page.menu, (item) => `<span class="t-dropdown__item t-dropdown__item--theme-default"${m(item)}><span class="t-dropdown__item-text">${esc(item.text)}</span></span>`)}</div></div></div></header>
<main class="t-layout__content">${page.back ? `<div class="t-breadcrumb"><div class="t-breadcrumb__item"><a class="t-link"${m(page.back)}><span class="t-breadcrumb__inner">${esc(page.back.text)}</span></a></div></div>` : ''}<div class="page-title"${m(page.heading)}>${esc(page.heading.text)}</div><div class="board">${main}</div></main><footer class="t-layout__footer">${each(page.footer, (item) => `<a class="t-link t-link--theme-default"${m(item)}>${esc(item.text)}</a>`)}<span>Copyright © Xiaomi</span></footer></section></div>${over}`,
  parts: {
    ...PLAIN,
    heading: ({ item }) => `<div class="board-title"${m(item)}>${esc(item.text)}</div>`,
    rows: ({ title, items }) =>
      `${title ? `<div class="board-title"${m(title)}>${esc(title.text)}</div>` : ''}<div class="t-row">${each(items, (row) => `<div class="t-col t-col-6"><div class="t-card t-card--bordered"${m(row)}><div class="t-card__header"><div class="t-card__header-wrapper"><span class="t-card__title">${esc(row.text)}</span>${opt(row.value, (text) => `<span class="t-card__subtitle">${text}</span>`)}</div>${row.toggle === undefined ? '' : `<div class="t-card__actions"><button type="button" role="switch" aria-checked="${row.toggle}" class="t-switch t-size-m${on(row.toggle, ' t-is-checked')}"><span class="t-switch__handle"></span></button></div>`}</div>${opt(row.hint, (text) => `<div class="t-card__body">${text}</div>`)}${row.action ? `<div class="t-card__footer">${tButton(row.action, 't-button--theme-primary t-button--variant-text')}</div>` : ''}</div></div>`)}</div>`,
    tiles: ({ items }) =>
      `<div class="t-row">${each(items, (tile) => `<div class="t-col t-col-3"><div class="t-card t-card--bordered t-card--hover"${m(tile)}><div class="t-card__body"><span class="t-avatar t-avatar--round">${svg('x')}</span><div class="tile-name">${esc(tile.text)}</div>${opt(tile.value, (text) => `<div class="t-statistic"><div class="t-statistic-content">${text}</div></div>`)}</div></div></div>`)}</div>`,
    devices: ({ title, rows }) =>
      `${title ? `<div class="board-title"${m(title)}>${esc(title.text)}</div>` : ''}<div class="t-row">${each(rows, (row) => `<div class="t-col t-col-4"><div class="t-card t-card--bordered"${m(row)}><div class="t-card__cover">${svg('x')}</div><div class="t-card__body"><div class="dev-name">${esc(row.name)}</div><div class="dev-note">${esc(row.status)}</div>${opt(row.tag, (text) => `<div class="t-tag t-tag--success t-tag--light"><span>${text}</span></div>`)}</div>${row.action || row.menu ? `<div class="t-card__footer">${row.action ? tButton(row.action, 't-button--variant-text t-button--theme-default') : ''}${row.menu ? `<button type="button" class="t-button t-button--shape-square t-button--variant-text" aria-label="${esc(row.menu.text)}"${m(row.menu)}><svg class="t-icon t-icon-ellipsis" viewBox="0 0 24 24"><path d="M5 12h1"/></svg></button>` : ''}</div>` : ''}</div></div>`)}</div>`,
    facts: ({ pairs }) =>
      `<div class="t-descriptions"><table class="t-descriptions__body"><tbody>${each(pairs, ([name, value]) => `<tr><td class="t-descriptions__label">${esc(name)}</td><td class="t-descriptions__content">${esc(value)}</td></tr>`)}</tbody></table></div>`,
    tick: ({ item }) =>
      `<label tabindex="0" class="t-checkbox${on(item.toggle, ' t-is-checked')}"${m(item)}><input type="checkbox" class="t-checkbox__former"${on(item.toggle, ' checked')}><span class="t-checkbox__input"></span><span class="t-checkbox__label">${esc(item.text)}</span></label>`,
    buttons: ({ items }) =>
      `<div class="t-space t-space-horizontal">${each(items, (item) => `<div class="t-space-item">${tButton(item)}</div>`)}</div>`,
    steps: ({ names, current }) =>
      `<div class="t-steps t-steps--horizontal t-steps--default-anchor">${each(names, (name, index) => `<div class="t-steps-item t-steps-item--${index < current ? 'finish' : index === current ? 'process' : 'default'}"><div class="t-steps-item__inner"><div class="t-steps-item__content"><div class="t-steps-item__title">${esc(name)}</div></div></div></div>`)}</div>`,
    dialog: ({ title, blocks }, draw) =>
      `<div class="t-dialog__ctx t-dialog__ctx--fixed"><div class="t-dialog__mask"></div><div class="t-dialog__wrap"><div class="t-dialog__position"><div class="t-dialog t-dialog--default" tabindex="-1"><div class="t-dialog__header"><div class="t-dialog__header-content">${esc(title)}</div><span class="t-dialog__close">×</span></div><div class="t-dialog__body">${draw(blocks)}</div></div></div></div></div>`,
    menu: ({ items }) =>
      `<div class="t-popup t-dropdown"><div class="t-popup__content"><div class="t-dropdown__menu">${each(items, (item) => `<div class="t-dropdown__item"${m(item)}><span class="t-dropdown__item-text">${esc(item.text)}</span></div>`)}</div></div></div>`,
  },
};
