import { each, esc, type Item, type Kit, m, on, opt, PLAIN, svg } from '../kit';

const admRow = (row: Item): string =>
  `<${row.toggle === undefined && !row.action ? 'a' : 'div'} class="adm-list-item${on(row.toggle === undefined, ' adm-plain-anchor')}"${m(row)}><div class="adm-list-item-content"><div class="adm-list-item-content-main"><div class="adm-list-item-title"${on(row.danger, ' style="color:var(--adm-color-danger)"')}>${esc(row.text)}</div>${opt(row.hint, (text) => `<div class="adm-list-item-description">${text}</div>`)}</div>${opt(row.value, (text) => `<div class="adm-list-item-content-extra">${text}</div>`)}${row.toggle === undefined ? '' : `<div class="adm-list-item-content-extra"><div class="adm-switch${on(row.toggle, ' adm-switch-checked')}" role="switch" aria-checked="${row.toggle}"><div class="adm-switch-checkbox"><div class="adm-switch-handle"></div></div></div></div>`}${row.action ? `<div class="adm-list-item-content-extra"><a class="adm-button adm-button-mini"${m(row.action)}>${esc(row.action.text)}</a></div>` : ''}</div></${row.toggle === undefined && !row.action ? 'a' : 'div'}>`;

/** The phone's other list. Ant Design Mobile, popups from below. */
export const antMobile: Kit = {
  name: 'ant-mobile',
  generation: 'Ant Design Mobile',
  frame: (
    page,
    main,
    over,
  ) => `<div id="root"><div class="adm-nav-bar"><div class="adm-nav-bar-left" role="button">${page.back ? `<div class="adm-nav-bar-back"${m(page.back)}><span class="adm-nav-bar-back-arrow">${svg('back')}</span><span>${esc(page.back.text)}</span></div>` : ''}</div><div class="adm-nav-bar-title"${m(page.heading)}>${esc(page.heading.text)}</div></div>
<div class="adm-card"><div class="adm-card-body"><div class="adm-avatar"></div><b>${esc(page.user)}</b><div>${esc(page.brand)}</div></div></div>${main}
<div class="adm-list adm-list-card"><div class="adm-list-body"><div class="adm-list-body-inner">${each(page.menu, admRow)}</div></div></div>
${page.nav.length > 0 ? `<div class="adm-tab-bar"><div class="adm-tab-bar-wrap">${each(page.nav, (item) => `<div class="adm-tab-bar-item${on(item.current, ' adm-tab-bar-item-active')}"${m(item)}><div class="adm-tab-bar-item-icon">${svg('x')}</div><div class="adm-tab-bar-item-title">${esc(item.text)}</div></div>`)}</div></div>` : ''}<div class="adm-footer"><div class="adm-footer-links">${each(page.footer, (item) => `<a class="adm-footer-link" href="#"${m(item)}>${esc(item.text)}</a>`)}</div><div class="adm-footer-content">© Xiaomi</div></div></div>${over}`,
  parts: {
    ...PLAIN,
    rows: ({ title, items }) =>
      `<div class="adm-list adm-list-card">${title ? `<div class="adm-list-header"${m(title)}>${esc(title.text)}</div>` : ''}<div class="adm-list-body"><div class="adm-list-body-inner">${each(items, admRow)}</div></div></div>`,
    tiles: ({ items }) =>
      `<div class="adm-grid">${each(items, (tile) => `<div class="adm-grid-item"${m(tile)}><div class="ic">${svg('x')}</div><div>${esc(tile.text)}</div>${opt(tile.value, (text) => `<div class="n">${text}</div>`)}</div>`)}</div>`,
    devices: ({ title, rows }) =>
      `<div class="adm-list adm-list-card">${title ? `<div class="adm-list-header"${m(title)}>${esc(title.text)}</div>` : ''}<div class="adm-list-body"><div class="adm-list-body-inner">${each(rows, (row) => `<a class="adm-list-item adm-plain-anchor"${m(row)}><div class="adm-list-item-content"><div class="adm-list-item-content-prefix"><div class="adm-image"></div></div><div class="adm-list-item-content-main">${esc(row.name)}${opt(row.tag, (text) => `<span class="adm-tag">${text}</span>`)}<div class="adm-list-item-description">${esc(row.status)}</div></div>${row.action ? `<div class="adm-list-item-content-extra"><button type="button" class="adm-button adm-button-danger adm-button-fill-outline adm-button-mini"${m(row.action)}><span>${esc(row.action.text)}</span></button></div>` : ''}${row.menu ? `<div class="adm-list-item-content-extra"><span role="button" aria-label="${esc(row.menu.text)}"${m(row.menu)}>${svg('dots')}</span></div>` : `<div class="adm-list-item-content-arrow">${svg('chevron')}</div>`}</div></a>`)}</div></div></div>`,
    tick: ({ item }) =>
      `<label class="adm-checkbox${on(item.toggle, ' adm-checkbox-checked')}"${m(item)}><input type="checkbox"${on(item.toggle, ' checked')}><div class="adm-checkbox-icon"></div><div class="adm-checkbox-content">${esc(item.text)}</div></label>`,
    buttons: ({ items }) =>
      each(
        items,
        (item) =>
          `<button type="button" class="adm-button ${item.danger ? 'adm-button-danger' : item.primary ? 'adm-button-primary' : 'adm-button-default'} adm-button-block adm-button-large${on(item.disabled, ' adm-button-disabled')}"${on(item.disabled, ' disabled')}${m(item)}><span>${esc(item.text)}</span></button>`,
      ),
    steps: ({ names, current }) =>
      `<div class="adm-steps adm-steps-horizontal">${each(names, (name, index) => `<div class="adm-step adm-step-status-${index <= current ? 'process' : 'wait'}"><div class="adm-step-indicator"></div><div class="adm-step-content"><div class="adm-step-title">${esc(name)}</div></div></div>`)}</div>`,
    dialog: ({ title, blocks }, draw) =>
      `<div class="adm-center-popup adm-dialog"><div class="adm-mask"></div><div class="adm-center-popup-wrap"><div class="adm-center-popup-body adm-dialog-body" role="dialog" aria-label="${esc(title)}"><div class="adm-dialog-title">${esc(title)}</div><div class="adm-dialog-content">${draw(blocks)}</div></div></div></div>`,
    menu: ({ items }) =>
      `<div class="adm-popup adm-action-sheet-popup"><div class="adm-mask"></div><div class="adm-popup-body adm-popup-body-position-bottom"><div class="adm-action-sheet"><div class="adm-action-sheet-button-list">${each(items, (item) => `<div class="adm-action-sheet-button-item-wrapper"><a class="adm-plain-anchor adm-action-sheet-button-item${on(item.danger, ' adm-action-sheet-button-item-danger')}"${m(item)}><div class="adm-action-sheet-button-item-name">${esc(item.text)}</div></a></div>`)}</div></div></div></div>`,
  },
};

const bar = (item: Item): string =>
  `<button type="button" class="bar${on(item.danger, ' bar--alarm')}${on(item.primary, ' bar--accent')}"${on(item.disabled, ' disabled')}${m(item)}>${esc(item.text)}</button>`;

/** HyperOS in a browser: large titles, rounded plates, sheets from below. */
export const hyper: Kit = {
  name: 'hyper',
  generation: 'HyperOS plates and sheets',
  frame: (
    page,
    main,
    over,
  ) => `<div class="scene"><div class="island">${page.back ? `<button type="button" class="round" aria-label="${esc(page.back.text)}"${m(page.back)}>${svg('back')}</button>` : `<span class="wordmark">${esc(page.brand)}</span>`}<button type="button" class="round face" aria-label="${esc(page.user)}"><img src="data:," alt=""></button></div><h1 class="grand"${m(page.heading)}>${esc(page.heading.text)}</h1>
<div class="stack">${main}<div class="plate">${each(page.menu, (item) => `<button type="button" class="line"${m(item)}><span>${esc(item.text)}</span></button>`)}</div></div>${page.nav.length > 0 ? `<div class="dock" role="navigation">${each(page.nav, (item) => `<button type="button" class="dock-item" aria-pressed="${item.current ?? false}"${m(item)}>${svg('x')}<span>${esc(item.text)}</span></button>`)}</div>` : ''}<div class="fine">${each(page.footer, (item) => `<a href="#"${m(item)}>${esc(item.text)}</a>`)}<p>© 2028 Xiaomi</p></div></div>${over}`,
  parts: {
    ...PLAIN,
    heading: ({ item }) => `<h2 class="small"${m(item)}>${esc(item.text)}</h2>`,
    rows: ({ title, items }) =>
      `<div class="plate">${title ? `<h2 class="small"${m(title)}>${esc(title.text)}</h2>` : ''}${each(items, (row) => (row.toggle === undefined && !row.action ? `<button type="button" class="line"${m(row)}><span class="two"><span>${esc(row.text)}</span>${opt(row.hint, (text) => `<small>${text}</small>`)}</span>${opt(row.value, (text) => `<span class="dim">${text}</span>`)}${svg('chevron')}</button>` : `<div class="line"${m(row)}><span class="two"><span>${esc(row.text)}</span>${opt(row.hint, (text) => `<small>${text}</small>`)}</span>${opt(row.value, (text) => `<span class="dim">${text}</span>`)}${row.toggle === undefined ? '' : `<button type="button" class="pill" role="switch" aria-checked="${row.toggle}" aria-label="${esc(row.text)}"></button>`}${row.action ? bar(row.action) : ''}</div>`))}</div>`,
    tiles: ({ items }) =>
      `<div class="mosaic">${each(items, (tile, index) => `<button type="button" class="piece${on(index < 2, ' piece--wide')}"${m(tile)}><span class="piece-name">${esc(tile.text)}</span>${opt(tile.value, (text) => `<span class="piece-note">${text}</span>`)}</button>`)}</div>`,
    devices: ({ title, rows }) =>
      `${title ? `<h2 class="small"${m(title)}>${esc(title.text)}</h2>` : ''}<div class="carousel">${each(rows, (row) => `<div class="gadget"${m(row)}><div class="gadget-art"></div><strong>${esc(row.name)}</strong><span class="dim">${esc(row.status)}</span>${opt(row.tag, (text) => `<span class="chip">${text}</span>`)}${row.action ? bar(row.action) : ''}${row.menu ? `<button type="button" class="corner" aria-label="${esc(row.menu.text)}"${m(row.menu)}>${svg('dots')}</button>` : ''}</div>`)}</div>`,
    facts: ({ pairs }) =>
      `<div class="plate">${each(pairs, ([name, value]) => `<div class="line"><span>${esc(name)}</span><span class="dim">${esc(value)}</span></div>`)}</div>`,
    tick: ({ item }) =>
      `<div class="tickline" role="checkbox" tabindex="0" aria-checked="${item.toggle ?? false}"${m(item)}><span class="box"></span><span>${esc(item.text)}</span></div>`,
    buttons: ({ items }) => `<div class="bars">${items.map(bar).join('')}</div>`,
    steps: ({ names, current }) =>
      `<div class="dots" role="img" aria-label="${current + 1}/${names.length}">${each(names, (_, index) => `<i class="${index === current ? 'on' : ''}"></i>`)}</div><p class="dim">${esc(names[current] ?? '')}</p>`,
    dialog: ({ title, blocks }, draw) =>
      `<div class="veil"></div><div class="sheet" role="dialog" aria-modal="true" aria-label="${esc(title)}"><div class="grip"></div><h2>${esc(title)}</h2>${draw(blocks)}</div>`,
    menu: ({ items }) =>
      `<div class="veil"></div><div class="sheet" role="menu"><div class="grip"></div>${each(items, (item) => `<button type="button" class="line" role="menuitem"${m(item)}>${esc(item.text)}</button>`)}</div>`,
  },
};

/** A wizard: one thing a screen, its steps at the side, its buttons below. The account's own BEM of today. */
export const wizard: Kit = {
  name: 'wizard',
  generation: 'one thing a screen',
  frame: (
    page,
    main,
    over,
  ) => `<div id="root"><div class="mi-profile-layout"><div class="mi-profile-layout__header"><div class="mi-layout__logo"></div><div class="mi-layout__title">${esc(page.brand)}</div><div class="mi-profile-layout__profile"><img alt="" src="data:,"><span>${esc(page.user)}</span>${each(page.menu, (item) => `<a class="mi-link" href="#"${m(item)}>${esc(item.text)}</a>`)}</div></div>
<div class="mi-nav">${each(page.nav, (item) => `<a class="mi-nav__item${on(item.current, ' mi-nav__item--active')}" href="/fe/service/account"${m(item)}>${esc(item.text)}</a>`)}</div><div class="mi-layout__card _-src-portals-desktop-pages-Account-card"><div class="mi-layout__card-title"${m(page.heading)}>${esc(page.heading.text)}</div><div class="mi-layout__card-body">${main}</div>${page.back ? `<button type="button" class="mi-button mi-button--text"${m(page.back)}>${esc(page.back.text)}</button>` : ''}</div>
<div class="mi-layout__footer">${each(page.footer, (item) => `<a class="mi-link" href="#"${m(item)}>${esc(item.text)}</a>`)}<div>Xiaomi Inc., All rights reserved</div></div></div></div>${over}`,
  parts: {
    ...PLAIN,
    heading: ({ item }) => `<div class="mi-section__title"${m(item)}>${esc(item.text)}</div>`,
    rows: ({ title, items }) =>
      `<div class="mi-section">${title ? `<div class="mi-section__title"${m(title)}>${esc(title.text)}</div>` : ''}${each(items, (row) => `<div class="mi-item"${m(row)}><div class="mi-item__icon"></div><div class="mi-item__main"><div class="mi-item__name">${esc(row.text)}</div>${opt(row.hint, (text) => `<div class="mi-item__desc">${text}</div>`)}</div>${opt(row.value, (text) => `<div class="mi-item__value">${text}</div>`)}${row.toggle === undefined ? '' : `<div class="mi-switch${on(row.toggle, ' mi-switch--on')}" role="switch" tabindex="0" aria-checked="${row.toggle}"></div>`}<div class="mi-item__op"${m(row.action)}>${esc(row.action?.text ?? '›')}</div></div>`)}</div>`,
    tiles: ({ items }) =>
      `<div class="mi-cards">${each(items, (tile) => `<div class="mi-cards__one" role="link" tabindex="0"${m(tile)}><div>${esc(tile.text)}</div>${opt(tile.value, (text) => `<div class="mi-cards__sub">${text}</div>`)}</div>`)}</div>`,
    devices: ({ title, rows }) =>
      `<div class="mi-section">${title ? `<div class="mi-section__title"${m(title)}>${esc(title.text)}</div>` : ''}${each(rows, (row) => `<div class="mi-item mi-item--device"${m(row)}><img class="mi-item__pic" alt="" src="data:,"><div class="mi-item__main"><div class="mi-item__name">${esc(row.name)}</div><div class="mi-item__desc">${esc(row.status)}${opt(row.tag, (text) => ` · ${text}`)}</div></div>${row.action ? `<div class="mi-item__op" role="button" tabindex="0"${m(row.action)}>${esc(row.action.text)}</div>` : ''}${row.menu ? `<div class="mi-item__more" role="button" tabindex="0" aria-label="${esc(row.menu.text)}"${m(row.menu)}></div>` : ''}</div>`)}</div>`,
    tick: ({ item }) =>
      `<label class="mi-accept ant-checkbox-wrapper"${m(item)}><span class="ant-checkbox${on(item.toggle, ' ant-checkbox-checked')}"><input type="checkbox" class="ant-checkbox-input"${on(item.toggle, ' checked')}><span class="ant-checkbox-inner"></span></span><span>${esc(item.text)}</span></label>`,
    buttons: ({ items }) =>
      `<div class="mi-actions">${each(items, (item) => `<button type="button" class="mi-button ${item.danger ? 'mi-button--warning' : item.primary ? 'mi-button--primary' : 'mi-button--default'} mi-button--fullwidth"${on(item.disabled, ' disabled')}${m(item)}>${esc(item.text)}</button>`)}</div>`,
    steps: ({ names, current }) =>
      `<ol class="mi-progress">${each(names, (name, index) => `<li class="mi-progress__step${on(index <= current, ' mi-progress__step--done')}"${on(index === current, ' aria-current="step"')}>${esc(name)}</li>`)}</ol>`,
    dialog: ({ title, blocks }, draw) =>
      `<div class="mi-modal"><div class="mi-modal__mask"></div><div class="mi-modal__box" role="dialog" aria-modal="true"><div class="mi-modal__title">${esc(title)}</div><div class="mi-modal__body">${draw(blocks)}</div></div></div>`,
    menu: ({ items }) =>
      `<div class="mi-popover"><div class="mi-popover__list">${each(items, (item) => `<div class="mi-popover__item" tabindex="0"${m(item)}>${esc(item.text)}</div>`)}</div></div>`,
  },
};
