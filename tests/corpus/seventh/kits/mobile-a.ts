import { each, esc, type Item, type Kit, m, on, opt, PLAIN, svg } from '../kit';

const arrow = '<i class="van-badge__wrapper van-icon van-icon-arrow van-cell__right-icon"></i>';
const vanCell = (row: Item): string =>
  `<div class="van-cell${on(row.toggle === undefined, ' van-cell--clickable')}" ${row.toggle === undefined ? 'role="button" tabindex="0"' : ''}${m(row)}><div class="van-cell__title"><span${on(row.danger, ' style="color:#ee0a24"')}>${esc(row.text)}</span>${opt(row.hint, (text) => `<div class="van-cell__label">${text}</div>`)}</div>${opt(row.value, (text) => `<div class="van-cell__value"><span>${text}</span></div>`)}${row.toggle === undefined ? '' : `<div class="van-cell__value"><div role="switch" class="van-switch${on(row.toggle, ' van-switch--on')}" tabindex="0" aria-checked="${row.toggle}"><div class="van-switch__node"></div></div></div>`}${row.action ? `<button type="button" class="van-button van-button--default van-button--mini"${m(row.action)}><div class="van-button__content"><span class="van-button__text">${esc(row.action.text)}</span></div></button>` : on(row.toggle === undefined, arrow)}</div>`;

/** The phone's list of cells. Vant 4. */
export const vantCells: Kit = {
  name: 'vant-cells',
  generation: 'Vant 4, a phone',
  frame: (
    page,
    main,
    over,
  ) => `<div id="app" data-v-app=""><div class="van-nav-bar van-hairline--bottom van-safe-area-top"><div class="van-nav-bar__content">${page.back ? `<div class="van-nav-bar__left van-haptics-feedback"${m(page.back)}><i class="van-icon van-icon-arrow-left van-nav-bar__arrow"></i><span class="van-nav-bar__text">${esc(page.back.text)}</span></div>` : ''}<div class="van-nav-bar__title van-ellipsis"${m(page.heading)}>${esc(page.heading.text)}</div></div></div>
<div class="who"><div class="van-image van-image--round"><img class="van-image__img" src="//cdn.cnbj1.fds.api.mi-img.com/a/90.jpg" alt=""></div><div>${esc(page.user)}</div><small>${esc(page.brand)}</small></div>${main}
<div class="van-cell-group van-cell-group--inset">${each(page.menu, vanCell)}</div>
${page.nav.length > 0 ? `<div role="tablist" class="van-hairline--top-bottom van-tabbar van-tabbar--fixed">${each(page.nav, (item) => `<div role="tab" class="van-tabbar-item${on(item.current, ' van-tabbar-item--active')}" tabindex="0" aria-selected="${item.current ?? false}"${m(item)}><div class="van-tabbar-item__icon">${svg('x')}</div><div class="van-tabbar-item__text">${esc(item.text)}</div></div>`)}</div>` : ''}
<div class="foot">${each(page.footer, (item) => `<a href="#"${m(item)}>${esc(item.text)}</a>`)}<div>© Xiaomi</div></div></div>${over}`,
  parts: {
    ...PLAIN,
    heading: ({ item }) => `<div class="van-cell-group__title"${m(item)}>${esc(item.text)}</div>`,
    rows: ({ title, items }) =>
      `${title ? `<div class="van-cell-group__title"${m(title)}>${esc(title.text)}</div>` : ''}<div class="van-cell-group van-cell-group--inset">${each(items, vanCell)}</div>`,
    tiles: ({ items }) =>
      `<div class="van-grid van-hairline--top">${each(items, (tile) => `<div class="van-grid-item" style="flex-basis:25%"><div role="button" tabindex="0" class="van-grid-item__content van-grid-item__content--center van-grid-item__content--clickable"${m(tile)}><i class="van-icon van-grid-item__icon"><img class="van-icon__image" src="data:," alt=""></i><span class="van-grid-item__text">${esc(tile.text)}</span>${opt(tile.value, (text) => `<small>${text}</small>`)}</div></div>`)}</div>`,
    devices: ({ title, rows }) =>
      `${title ? `<div class="van-cell-group__title"${m(title)}>${esc(title.text)}</div>` : ''}<div class="van-cell-group van-cell-group--inset">${each(rows, (row) => `<div class="van-swipe-cell"><div class="van-swipe-cell__wrapper"><div class="van-cell van-cell--clickable van-cell--center" role="button" tabindex="0"${m(row)}><img class="pic" src="data:," alt=""><div class="van-cell__title"><span>${esc(row.name)}</span>${opt(row.tag, (text) => `<span class="van-tag van-tag--plain van-tag--primary">${text}</span>`)}<div class="van-cell__label">${esc(row.status)}</div></div>${row.menu ? `<i role="button" class="van-icon van-icon-ellipsis" aria-label="${esc(row.menu.text)}"${m(row.menu)}></i>` : arrow}</div>${row.action ? `<div class="van-swipe-cell__right"><button type="button" class="van-button van-button--danger van-button--normal van-button--square"${m(row.action)}><div class="van-button__content"><span class="van-button__text">${esc(row.action.text)}</span></div></button></div>` : ''}</div></div>`)}</div>`,
    facts: ({ pairs }) =>
      `<div class="van-cell-group van-cell-group--inset">${each(pairs, ([name, value]) => `<div class="van-cell"><div class="van-cell__title"><span>${esc(name)}</span></div><div class="van-cell__value"><span>${esc(value)}</span></div></div>`)}</div>`,
    tick: ({ item }) =>
      `<div role="checkbox" class="van-checkbox" tabindex="0" aria-checked="${item.toggle ?? false}"${m(item)}><div class="van-checkbox__icon van-checkbox__icon--round${on(item.toggle, ' van-checkbox__icon--checked')}"><i class="van-icon van-icon-success"></i></div><span class="van-checkbox__label">${esc(item.text)}</span></div>`,
    buttons: ({ items }) =>
      each(
        items,
        (item) =>
          `<button type="button" class="van-button ${item.danger ? 'van-button--danger' : item.primary ? 'van-button--primary' : 'van-button--default'} van-button--normal van-button--block van-button--round${on(item.disabled, ' van-button--disabled')}"${on(item.disabled, ' disabled')}${m(item)}><div class="van-button__content"><span class="van-button__text">${esc(item.text)}</span></div></button>`,
      ),
    steps: ({ names, current }) =>
      `<div class="van-steps van-steps--horizontal"><div class="van-steps__items">${each(names, (name, index) => `<div class="van-hairline van-step van-step--horizontal${on(index === current, ' van-step--process')}"><div class="van-step__title"><div>${esc(name)}</div></div><div class="van-step__circle-container"><i class="van-step__circle"></i></div></div>`)}</div></div>`,
    notice: ({ text }) =>
      `<div role="alert" class="van-notice-bar van-notice-bar--wrapable"><div role="marquee" class="van-notice-bar__wrap"><div class="van-notice-bar__content">${esc(text)}</div></div></div>`,
    field: ({ label, hint }) =>
      `<div class="van-cell van-field"><div class="van-cell__title van-field__label"><label for="van-field-1-input">${esc(label)}</label></div><div class="van-cell__value van-field__value"><div class="van-field__body"><input type="text" id="van-field-1-input" class="van-field__control" placeholder="${esc(hint)}"></div></div></div>`,
    dialog: ({ title, blocks }, draw) =>
      `<div class="van-overlay" role="button" tabindex="0"></div><div role="dialog" tabindex="0" class="van-popup van-popup--center van-dialog" aria-labelledby="${esc(title)}"><div class="van-dialog__header">${esc(title)}</div><div class="van-dialog__content">${draw(blocks)}</div></div>`,
    menu: ({ items }) =>
      `<div class="van-overlay" role="button" tabindex="0"></div><div class="van-popup van-popup--round van-popup--bottom van-popup--safe-area-inset-bottom van-action-sheet" role="dialog" tabindex="0"><div class="van-action-sheet__content">${each(items, (item) => `<button type="button" class="van-action-sheet__item"${on(item.danger, ' style="color:#ee0a24"')}${m(item)}><span class="van-action-sheet__name">${esc(item.text)}</span></button>`)}</div></div>`,
  },
};

const u = (css: string, body: string, extra = ''): string => `<uni-view class="${css}"${extra}>${body}</uni-view>`;
const t = (css: string, text: string): string => `<uni-text class="${css}"><span>${text}</span></uni-text>`;
const uniRow = (row: Item): string =>
  u(
    'row flex-between',
    u('row-l', t('row-name', esc(row.text)) + opt(row.hint, (text) => t('row-sub', text))) +
      opt(row.value, (text) => t('row-val', text)) +
      (row.toggle === undefined
        ? ''
        : `<uni-switch><div class="uni-switch-wrapper"><div class="uni-switch-input${on(row.toggle, ' uni-switch-input-checked')}" style="background-color:#ff6900"></div></div></uni-switch>`) +
      (row.action ? u('row-act', t('', esc(row.action.text)), m(row.action)) : u('row-arrow iconfont icon-right', '')),
    m(row),
  );

/** A mini-program that was compiled for the browser. */
export const uniMini: Kit = {
  name: 'uni-mini',
  generation: 'a mini-program as H5',
  frame: (
    page,
    main,
    over,
  ) => `<div id="app"><uni-app class="uni-app--maxwidth"><uni-page data-page="pages/index/index"><uni-page-head uni-page-head-type="default"><div class="uni-page-head"><div class="uni-page-head-hd">${page.back ? `<div class="uni-page-head-btn"${m(page.back)}><i class="uni-btn-icon">&#xe601;</i></div>` : ''}</div><div class="uni-page-head-bd"><div class="uni-page-head__title"${m(page.heading)}>${esc(page.heading.text)}</div></div></div></uni-page-head><uni-page-wrapper><uni-page-body>
${u('container', u('hello', t('', esc(page.user)) + t('brand', esc(page.brand))) + main + u('rows', page.menu.map(uniRow).join('')) + u('links', page.footer.map((item) => u('link', t('', esc(item.text)), m(item))).join('') + t('copy', '© Xiaomi')))}
</uni-page-body></uni-page-wrapper></uni-page>${page.nav.length > 0 ? `<uni-tabbar class="uni-tabbar-bottom"><div class="uni-tabbar">${each(page.nav, (item) => `<div class="uni-tabbar__item"${m(item)}><div class="uni-tabbar__bd"><div class="uni-tabbar__icon"></div><div class="uni-tabbar__label"${on(item.current, ' style="color:#ff6900"')}>${esc(item.text)}</div></div></div>`)}</div></uni-tabbar>` : ''}${over}</uni-app></div>`,
  parts: {
    ...PLAIN,
    heading: ({ item }) => u('caption', t('', esc(item.text)), m(item)),
    rows: ({ title, items }) => `${title ? u('caption', t('', esc(title.text)), m(title)) : ''}${u('rows', items.map(uniRow).join(''))}`,
    tiles: ({ items }) =>
      u(
        'grid',
        items
          .map((tile) =>
            u(
              'grid-item',
              '<uni-image class="ico"><div style="background-size:contain"></div></uni-image>' +
                t('', esc(tile.text)) +
                opt(tile.value, (text) => t('sub', text)),
              m(tile),
            ),
          )
          .join(''),
      ),
    devices: ({ title, rows }) =>
      (title ? u('caption', t('', esc(title.text)), m(title)) : '') +
      u(
        'rows',
        rows
          .map((row) =>
            u(
              'dev',
              '<uni-image class="dev-pic"><div></div></uni-image>' +
                u('dev-txt', t('dev-name', esc(row.name)) + opt(row.tag, (text) => t('badge', text)) + t('dev-st', esc(row.status))) +
                (row.action ? u('dev-act', t('', esc(row.action.text)), m(row.action)) : '') +
                (row.menu ? u('dev-more iconfont icon-more', '', ` aria-label="${esc(row.menu.text)}"${m(row.menu)}`) : ''),
              m(row),
            ),
          )
          .join(''),
      ),
    facts: ({ pairs }) => u('facts', pairs.map(([name, value]) => u('fact flex-between', t('k', esc(name)) + t('v', esc(value)))).join('')),
    text: ({ lines }) => lines.map((line) => u('p', t('', esc(line)))).join(''),
    bullets: (block) => u('ul', block.lines.map((line) => u('li', t('', esc(line)), m(block))).join('')),
    tick: ({ item }) =>
      u(
        'agree',
        `<uni-checkbox><div class="uni-checkbox-wrapper"><div class="uni-checkbox-input${on(item.toggle, ' uni-checkbox-input-checked')}"></div></div></uni-checkbox>` +
          t('', esc(item.text)),
        m(item),
      ),
    buttons: ({ items }) =>
      each(
        items,
        (item) =>
          `<uni-button type="${item.danger ? 'warn' : item.primary ? 'primary' : 'default'}"${on(item.disabled, ' disabled=""')}${m(item)}>${esc(item.text)}</uni-button>`,
      ),
    steps: ({ names, current }) =>
      u('steps', names.map((name, index) => u(`step${on(index === current, ' on')}`, t('', `${index + 1} ${esc(name)}`))).join('')),
    notice: ({ text }) => u('tip', t('', esc(text))),
    field: ({ label, hint }) =>
      u(
        'field',
        t('label', esc(label)) +
          `<uni-input><div class="uni-input-wrapper"><div class="uni-input-placeholder">${esc(hint)}</div><input class="uni-input-input" type="text"></div></uni-input>`,
      ),
    dialog: ({ title, blocks }, draw) =>
      `<uni-modal><div class="uni-mask"></div><div class="uni-modal"><div class="uni-modal__hd"><strong class="uni-modal__title">${esc(title)}</strong></div><div class="uni-modal__bd">${draw(blocks)}</div></div></uni-modal>`,
    menu: ({ items }) =>
      `<uni-actionsheet><div class="uni-mask uni-actionsheet__mask"></div><div class="uni-actionsheet uni-actionsheet_toggle"><div class="uni-actionsheet__menu"><div>${each(items, (item) => `<div class="uni-actionsheet__cell"${m(item)}>${esc(item.text)}</div>`)}</div></div></div></uni-actionsheet>`,
    panes: ({ list, detail }, draw) => u('two', u('one', draw(list)) + u('one', draw(detail))),
  },
};
