import { each, esc, type Item, type Kit, m, on, opt, PLAIN, svg } from '../kit';

const CSS = 'css-dev-only-do-not-override-1m63z2v';

const antSwitch = (state: boolean): string =>
  `<button type="button" role="switch" aria-checked="${state}" class="ant-switch ${CSS}${on(state, ' ant-switch-checked')}"><div class="ant-switch-handle"></div><span class="ant-switch-inner"></span></button>`;
const antButton = (
  item: Item,
  kind = item.danger ? 'ant-btn-color-dangerous' : item.primary ? 'ant-btn-primary' : 'ant-btn-default',
): string =>
  `<button type="button" class="ant-btn ${CSS} ${kind}"${m(item)}${on(item.disabled, ' disabled')}><span>${esc(item.text)}</span></button>`;

/** The account centre on a desk: a sider with a menu, and cards. Ant Design 5. */
export const antSider: Kit = {
  name: 'ant-sider',
  generation: 'Ant Design 5, cards',
  frame: (page, main, over) => `<div id="root"><div class="ant-layout ant-layout-has-sider ${CSS}">
<aside class="ant-layout-sider ant-layout-sider-light"><div class="ant-layout-sider-children"><a class="logo" href="/"><img src="/static/media/mi.svg" alt="Xiaomi"><span>${esc(page.brand)}</span></a>
<ul class="ant-menu ant-menu-root ant-menu-inline ${CSS}" role="menu">${each(page.nav, (item, index) => `<li class="ant-menu-item${on(item.current, ' ant-menu-item-selected')}" role="menuitem" tabindex="-1" data-menu-id="rc-menu-uuid-${index}"${m(item)}><span role="img" class="anticon ant-menu-item-icon">${svg('x')}</span><span class="ant-menu-title-content">${esc(item.text)}</span></li>`)}</ul></div></aside>
<div class="ant-layout ${CSS}"><header class="ant-layout-header"><div class="ant-dropdown-trigger"><span class="ant-avatar ant-avatar-circle ant-avatar-icon">${svg('x')}</span><span>${esc(page.user)}</span></div></header>
<main class="ant-layout-content">${page.back ? `<nav class="ant-breadcrumb"><ol><li><a class="ant-breadcrumb-link" href="#"${m(page.back)}>${esc(page.back.text)}</a></li><li class="ant-breadcrumb-separator">/</li></ol></nav>` : ''}<h1 class="ant-typography ${CSS}"${m(page.heading)}>${esc(page.heading.text)}</h1>${main}</main>
<footer class="ant-layout-footer">${each(page.footer, (item) => `<a href="#"${m(item)}>${esc(item.text)}</a><div class="ant-divider ant-divider-vertical"></div>`)}<span>© 2027 Xiaomi</span></footer></div></div></div>${over}`,
  parts: {
    ...PLAIN,
    heading: ({ item }) => `<h3 class="ant-typography ${CSS}"${m(item)}>${esc(item.text)}</h3>`,
    rows: ({ title, items }) =>
      `<div class="ant-card ant-card-bordered ${CSS}">${title ? `<div class="ant-card-head"><div class="ant-card-head-wrapper"><div class="ant-card-head-title"${m(title)}>${esc(title.text)}</div></div></div>` : ''}<div class="ant-card-body"><div class="ant-list ant-list-split"><ul class="ant-list-items">${each(items, (row) => `<li class="ant-list-item"${m(row)}><div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">${esc(row.text)}</h4>${opt(row.hint, (text) => `<div class="ant-list-item-meta-description">${text}</div>`)}</div></div>${opt(row.value, (text) => `<span class="ant-typography ant-typography-secondary">${text}</span>`)}${row.toggle === undefined ? '' : antSwitch(row.toggle)}${row.action ? `<ul class="ant-list-item-action"><li>${antButton(row.action, 'ant-btn-link')}</li></ul>` : ''}</li>`)}</ul></div></div></div>`,
    tiles: ({ items }) =>
      `<div class="ant-row">${each(items, (tile) => `<div class="ant-col ant-col-xs-12 ant-col-lg-6"><div class="ant-card ant-card-hoverable ${CSS}"${m(tile)}><div class="ant-card-body"><div class="ant-card-meta"><div class="ant-card-meta-avatar">${svg('x')}</div><div class="ant-card-meta-detail"><div class="ant-card-meta-title">${esc(tile.text)}</div>${opt(tile.value, (text) => `<div class="ant-card-meta-description">${text}</div>`)}</div></div></div></div></div>`)}</div>`,
    devices: ({ title, rows }) =>
      `<div class="ant-card ${CSS}">${title ? `<div class="ant-card-head"><div class="ant-card-head-title"${m(title)}>${esc(title.text)}</div></div>` : ''}<div class="ant-card-body">${each(rows, (row) => `<div class="ant-card ant-card-small ant-card-hoverable"${m(row)}><div class="ant-card-body"><div class="ant-card-meta"><div class="ant-card-meta-avatar">${svg('x')}</div><div class="ant-card-meta-detail"><div class="ant-card-meta-title">${esc(row.name)}${opt(row.tag, (text) => ` <span class="ant-tag ant-tag-success ${CSS}">${text}</span>`)}</div><div class="ant-card-meta-description">${esc(row.status)}</div></div></div></div>${row.menu || row.action ? `<ul class="ant-card-actions">${row.action ? `<li>${antButton(row.action, 'ant-btn-text')}</li>` : ''}${row.menu ? `<li><button type="button" class="ant-btn ant-btn-text ant-btn-icon-only ant-dropdown-trigger" aria-haspopup="true" aria-label="${esc(row.menu.text)}"${m(row.menu)}>${svg('dots')}</button></li>` : ''}</ul>` : ''}</div>`)}</div></div>`,
    facts: ({ pairs }) =>
      `<div class="ant-descriptions ant-descriptions-bordered ${CSS}"><div class="ant-descriptions-view"><table><tbody>${each(pairs, ([name, value]) => `<tr class="ant-descriptions-row"><th class="ant-descriptions-item-label"><span>${esc(name)}</span></th><td class="ant-descriptions-item-content"><span>${esc(value)}</span></td></tr>`)}</tbody></table></div></div>`,
    tick: ({ item }) =>
      `<label class="ant-checkbox-wrapper ${CSS}"${m(item)}><span class="ant-checkbox ant-wave-target"><input class="ant-checkbox-input" type="checkbox"${on(item.toggle, ' checked')}><span class="ant-checkbox-inner"></span></span><span class="ant-checkbox-label">${esc(item.text)}</span></label>`,
    buttons: ({ items }) => `<div class="ant-space">${each(items, (item) => `<div class="ant-space-item">${antButton(item)}</div>`)}</div>`,
    steps: ({ names, current }) =>
      `<div class="ant-steps ant-steps-horizontal ${CSS}">${each(names, (name, index) => `<div class="ant-steps-item ant-steps-item-${index < current ? 'finish' : index === current ? 'process ant-steps-item-active' : 'wait'}"><div class="ant-steps-item-container"><div class="ant-steps-item-icon"><span class="ant-steps-icon">${index + 1}</span></div><div class="ant-steps-item-content"><div class="ant-steps-item-title">${esc(name)}</div></div></div></div>`)}</div>`,
    notice: ({ text }) =>
      `<div class="ant-alert ant-alert-info ${CSS}" role="alert"><div class="ant-alert-content"><div class="ant-alert-message">${esc(text)}</div></div></div>`,
    dialog: ({ title, blocks }, draw) =>
      `<div><div class="ant-modal-root ${CSS}"><div class="ant-modal-mask"></div><div class="ant-modal-wrap" tabindex="-1"><div role="dialog" aria-labelledby="rcDialogTitle0" aria-modal="true" class="ant-modal"><div class="ant-modal-content"><button type="button" aria-label="Close" class="ant-modal-close"><span class="ant-modal-close-x">×</span></button><div class="ant-modal-header"><div class="ant-modal-title" id="rcDialogTitle0">${esc(title)}</div></div><div class="ant-modal-body">${draw(blocks)}</div></div></div></div></div></div>`,
    menu: ({ items }) =>
      `<div><div class="ant-dropdown ${CSS} ant-dropdown-placement-bottomRight"><ul class="ant-dropdown-menu ant-dropdown-menu-root" role="menu" tabindex="0">${each(items, (item, index) => `<li class="ant-dropdown-menu-item${on(item.danger, ' ant-dropdown-menu-item-danger')}" role="menuitem" data-menu-id="rc-menu-uuid-9-${index}"${m(item)}><span class="ant-dropdown-menu-title-content">${esc(item.text)}</span></li>`)}</ul></div></div>`,
    panes: ({ list, detail }, draw) =>
      `<div class="ant-row"><div class="ant-col ant-col-8">${draw(list)}</div><div class="ant-col ant-col-16">${draw(detail)}</div></div>`,
  },
};

const elButton = (item: Item, extra = ''): string =>
  `<button aria-disabled="${item.disabled ?? false}" type="button" class="el-button ${item.danger ? 'el-button--danger' : item.primary ? 'el-button--primary' : ''} ${extra}${on(item.disabled, ' is-disabled')}"${m(item)}${on(item.disabled, ' disabled')}><span>${esc(item.text)}</span></button>`;
const cell = (html: string): string => `<td class="el-table__cell" rowspan="1" colspan="1"><div class="cell">${html}</div></td>`;
const table = (head: string, rows: string): string =>
  `<div class="el-table--fit el-table--enable-row-hover el-table"><div class="el-table__inner-wrapper">${head}<div class="el-table__body-wrapper"><div class="el-scrollbar"><div class="el-scrollbar__wrap"><table class="el-table__body" cellspacing="0" cellpadding="0" border="0"><tbody tabindex="-1">${rows}</tbody></table></div></div></div></div></div>`;

/** Everything is a table under a horizontal menu. Element Plus. */
export const elTable: Kit = {
  name: 'el-table',
  generation: 'Element Plus, tables',
  frame: (
    page,
    main,
    over,
  ) => `<div id="app" data-v-app=""><section class="el-container is-vertical"><header class="el-header"><div class="brand" data-v-7ba5bd90>${esc(page.brand)}</div>
<ul role="menubar" class="el-menu el-menu--horizontal">${each(page.nav, (item) => `<li class="el-menu-item${on(item.current, ' is-active')}" role="menuitem" tabindex="0"${m(item)}>${esc(item.text)}</li>`)}</ul>
<div class="tools" data-v-7ba5bd90><span class="el-avatar el-avatar--circle">${svg('x')}</span><b>${esc(page.user)}</b>${each(page.menu, (item) => `<a class="el-link el-link--default is-underline" href="#"${m(item)}><span class="el-link__inner">${esc(item.text)}</span></a>`)}</div></header>
<main class="el-main"><div class="el-page-header">${page.back ? `<div role="button" tabindex="0" class="el-page-header__back"${m(page.back)}><div class="el-page-header__icon">${svg('back')}</div><div class="el-page-header__title">${esc(page.back.text)}</div></div><div class="el-divider el-divider--vertical"></div>` : ''}<div class="el-page-header__content"><span class="title"${m(page.heading)}>${esc(page.heading.text)}</span></div></div>${main}</main>
<footer class="el-footer"><p>${each(page.footer, (item) => `<a href="#"${m(item)}>${esc(item.text)}</a> `)}</p><p>© Xiaomi 2010–2027</p></footer></section></div>${over}`,
  parts: {
    ...PLAIN,
    heading: ({ item }) => `<h3 data-v-4c1e0b7f${m(item)}>${esc(item.text)}</h3>`,
    rows: ({ title, items }) =>
      `${title ? `<h3 data-v-4c1e0b7f${m(title)}>${esc(title.text)}</h3>` : ''}${table(
        '',
        each(
          items,
          (row) =>
            `<tr class="el-table__row"${m(row)}>${cell(`<span class="name">${esc(row.text)}</span>${opt(row.hint, (text) => `<div class="el-text el-text--info el-text--small">${text}</div>`)}`)}${cell(opt(row.value, (text) => text))}${cell((row.toggle === undefined ? '' : `<div class="el-switch${on(row.toggle, ' is-checked')}"><input class="el-switch__input" type="checkbox" role="switch" aria-checked="${row.toggle}"${on(row.toggle, ' checked')}><span class="el-switch__core"><div class="el-switch__action"></div></span></div>`) + (row.action ? elButton(row.action, 'is-link') : ''))}</tr>`,
        ),
      )}`,
    tiles: ({ items }) =>
      `<div class="el-row">${each(items, (tile) => `<div class="el-col el-col-6"><a href="#" class="entry" data-v-4c1e0b7f${m(tile)}><div class="el-card is-hover-shadow"><div class="el-card__body"><i class="el-icon">${svg('x')}</i><span>${esc(tile.text)}</span>${opt(tile.value, (text) => `<em>${text}</em>`)}</div></div></a></div>`)}</div>`,
    devices: ({ title, rows }) =>
      `${title ? `<h3 data-v-4c1e0b7f${m(title)}>${esc(title.text)}</h3>` : ''}${table(
        '',
        each(
          rows,
          (row) =>
            `<tr class="el-table__row"${m(row)}>${cell(`<div class="device"><i class="el-icon">${svg('x')}</i><span>${esc(row.name)}</span>${opt(row.tag, (text) => `<span class="el-tag el-tag--success el-tag--light"><span class="el-tag__content">${text}</span></span>`)}</div>`)}${cell(esc(row.status))}${cell((row.action ? elButton(row.action, 'is-text') : '') + (row.menu ? `<div class="el-dropdown"><button type="button" class="el-button is-circle el-tooltip__trigger" aria-haspopup="menu" title="${esc(row.menu.text)}"${m(row.menu)}><i class="el-icon">${svg('dots')}</i></button></div>` : ''))}</tr>`,
        ),
      )}`,
    facts: ({ pairs }) =>
      table(
        '',
        each(pairs, ([name, value]) => `<tr class="el-table__row">${cell(esc(name))}${cell(esc(value))}</tr>`),
      ),
    tick: ({ item }) =>
      `<label class="el-checkbox${on(item.toggle, ' is-checked')}"${m(item)}><span class="el-checkbox__input${on(item.toggle, ' is-checked')}"><input class="el-checkbox__original" type="checkbox"${on(item.toggle, ' checked')}><span class="el-checkbox__inner"></span></span><span class="el-checkbox__label">${esc(item.text)}</span></label>`,
    buttons: ({ items }) => `<div class="actions" data-v-4c1e0b7f>${each(items, (item) => elButton(item))}</div>`,
    steps: ({ names, current }) =>
      `<div class="el-steps el-steps--simple">${each(names, (name, index) => `<div class="el-step is-simple"><div class="el-step__head is-${index < current ? 'success' : index === current ? 'process' : 'wait'}"><div class="el-step__icon is-text">${index + 1}</div></div><div class="el-step__main"><div class="el-step__title">${esc(name)}</div></div></div>`)}</div>`,
    dialog: ({ title, blocks }, draw) =>
      `<div class="el-overlay"><div role="dialog" aria-modal="true" aria-label="${esc(title)}" class="el-overlay-dialog"><div class="el-dialog" tabindex="-1"><header class="el-dialog__header"><span role="heading" aria-level="2" class="el-dialog__title">${esc(title)}</span><button aria-label="Close" class="el-dialog__headerbtn" type="button">×</button></header><div class="el-dialog__body">${draw(blocks)}</div></div></div></div>`,
    menu: ({ items }) =>
      `<div class="el-popper is-light el-dropdown__popper" role="tooltip" data-popper-placement="bottom-end"><ul class="el-dropdown-menu" role="menu" tabindex="-1">${each(items, (item) => `<li class="el-dropdown-menu__item" role="menuitem" tabindex="-1" data-el-collection-item=""${m(item)}>${esc(item.text)}</li>`)}</ul></div>`,
    panes: ({ list, detail }, draw) =>
      `<div class="el-row"><div class="el-col el-col-10">${draw(list)}</div><div class="el-col el-col-14">${draw(detail)}</div></div>`,
  },
};
