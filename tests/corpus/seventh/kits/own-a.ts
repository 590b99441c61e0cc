import { each, esc, type Item, type Kit, m, on, opt, PLAIN, svg } from '../kit';

const row = (item: Item): string =>
  `<div class="row-kQ2vL"${m(item)}><div class="row-text-W8sJa"><div class="row-name-p0Fzt">${esc(item.text)}</div>${opt(item.hint, (text) => `<div class="row-desc-Ue51c">${text}</div>`)}</div>${opt(item.value, (text) => `<div class="row-value-b7XoN">${text}</div>`)}${item.toggle === undefined ? '' : `<div class="switch-Yt9rE ${item.toggle ? 'on-3Kdwe' : 'off-Zm1pl'}" role="switch" aria-checked="${item.toggle}"><div class="knob-xP4Aq"></div></div>`}${item.action ? `<div class="link-Rr6uB"${m(item.action)}>${esc(item.action.text)}</div>` : ''}</div>`;

/** The cloud as it is built today, grown up: hashed class names, divisions without roles, the bar about the policy. */
export const hashed: Kit = {
  name: 'hashed',
  generation: 'CSS modules',
  frame: (
    page,
    main,
    over,
  ) => `<div id="root"><div class="micloud-app"><div><div class="header-d8Wn2"><a class="logo-Lq3Xz" href="https://i.mi.com/"></a><div class="site-T5yhs">${esc(page.brand)}</div><div class="nav-Ob4kD">${each(page.nav, (item) => `<a class="nav-item-Fj7mV${on(item.current, ' active-Cc2eR')}" href="#/"${m(item)}>${esc(item.text)}</a>`)}</div><div class="user-Ga1nI"><a class="avatar-Hs6tU"></a><span class="name-Vw0qY">${esc(page.user)}</span><div class="drop-Ei3lP">${each(page.menu, (item) => `<div class="drop-item-Nz8cK"${m(item)}>${esc(item.text)}</div>`)}</div></div></div>
<div class="body-uM5dS">${page.back ? `<div class="crumb-Jx9bT"${m(page.back)}>${svg('back')}<span>${esc(page.back.text)}</span></div>` : ''}<div class="title-Bq4rG"${m(page.heading)}>${esc(page.heading.text)}</div>${main}</div>
<div class="footer-Ak7yH"><div class="links-Sd2vM">${each(page.footer, (item) => `<a class="foot-link-Pe6wC" href="#"${m(item)}>${esc(item.text)}</a>`)}</div><div class="copy-Io1xJ">© Xiaomi</div></div></div></div></div>${over}`,
  parts: {
    ...PLAIN,
    heading: ({ item }) => `<div class="caption-Xr3nD"${m(item)}>${esc(item.text)}</div>`,
    rows: ({ title, items }) =>
      `<div class="group-Ly8pW">${title ? `<div class="caption-Xr3nD"${m(title)}>${esc(title.text)}</div>` : ''}${each(items, row)}</div>`,
    tiles: ({ items }) =>
      `<div class="apps-Mb6cQ">${each(items, (tile) => `<a class="app-Td0kZ" href="#"${m(tile)}><i class="app-icon-Wn5sE"></i><p class="app-name-Ch2gF">${esc(tile.text)}</p>${opt(tile.value, (text) => `<p class="app-count-Ku4tL">${text}</p>`)}</a>`)}</div>`,
    devices: ({ title, rows }) =>
      `<div class="group-Ly8pW">${title ? `<div class="caption-Xr3nD"${m(title)}>${esc(title.text)}</div>` : ''}${each(rows, (device) => `<div class="device-Ov7iB"${m(device)}><div class="device-pic-Zt3aM"></div><div class="device-info-Qe8rN"><div class="device-name-Gy1wP">${esc(device.name)}</div><div class="device-state-Fc6uH">${esc(device.status)}</div></div>${opt(device.tag, (text) => `<div class="tag-Dn9vS">${text}</div>`)}${device.action ? `<div class="link-Rr6uB"${m(device.action)}>${esc(device.action.text)}</div>` : ''}${device.menu ? `<div class="more-Jp5xT" title="${esc(device.menu.text)}"${m(device.menu)}><i class="icon-Eb2lR"></i></div>` : ''}</div>`)}</div>`,
    facts: ({ pairs }) =>
      `<div class="info-Rk4yU">${each(pairs, ([name, value]) => `<div class="info-line-Ax7dV"><span class="k-Mz1">${esc(name)}</span><span class="v-Mz2">${esc(value)}</span></div>`)}</div>`,
    text: ({ lines }) => `<div class="text-Hn6eO">${each(lines, (line) => `<div>${esc(line)}</div>`)}</div>`,
    bullets: (block) =>
      `<div class="list-Cw8jI">${each(block.lines, (line) => `<div class="list-item-Ys3qA"${m(block)}>${esc(line)}</div>`)}</div>`,
    tick: ({ item }) =>
      `<div class="agree-Bt5oK"${m(item)}><i class="icon-select-Vl2zF${on(item.toggle, ' selected-Pg7nX')}"></i><span>${esc(item.text)}</span></div>`,
    buttons: ({ items }) =>
      `<div class="btns-Su9hD">${each(items, (item) => `<div class="btn-Qa6mE ${item.danger ? 'warn-Lf1rJ' : item.primary ? 'main-Kd8cW' : 'ghost-Tz4bY'}${on(item.disabled, ' disabled-Oj3vN')}"${m(item)}>${esc(item.text)}</div>`)}</div>`,
    steps: ({ names, current }) =>
      `<div class="steps-Wx5tG">${each(names, (name, index) => `<div class="step-Ri0pC${on(index === current, ' now-Ue9kL')}"><em>${index + 1}</em>${esc(name)}</div>`)}</div>`,
    notice: ({ text }) => `<div class="order-Gm2yS policy-Nh7fQ"><span>${esc(text)}</span></div>`,
    field: ({ label, hint }) =>
      `<div class="field-Zc6wT"><div class="label-Vd1xH">${esc(label)}</div><input class="input-Je4sB" placeholder="${esc(hint)}"></div>`,
    dialog: ({ title, blocks }, draw) =>
      `<div class="mask-Yk3nP"><div class="dialog-Fo8uM"><div class="dialog-title-Db5iR">${esc(title)}</div><div class="dialog-body-Ct2eZ">${draw(blocks)}</div></div></div>`,
    menu: ({ items }) =>
      `<div class="pop-Xq7gV">${each(items, (item) => `<div class="pop-item-Ha9lW${on(item.danger, ' warn-Lf1rJ')}"${m(item)}>${esc(item.text)}</div>`)}</div>`,
    panes: ({ list, detail }, draw) =>
      `<div class="split-Lu3oE"><div class="left-Bs6rK">${draw(list)}</div><div class="right-Pm1cA">${draw(detail)}</div></div>`,
  },
};

const slot = (name: string, css: string, shadow: string, light: string, extra = ''): string =>
  `<${name}${extra}><template shadowrootmode="open"><style>${css}</style>${shadow}</template>${light}</${name}>`;
const miRow = (item: Item): string =>
  slot(
    'mi-row',
    ':host{display:block;border-bottom:1px solid #eee;padding:12px}',
    `<div part="row" tabindex="0" role="${item.toggle === undefined ? 'link' : 'switch'}"${item.toggle === undefined ? '' : ` aria-checked="${item.toggle}"`}><span part="label">${esc(item.text)}</span>${opt(item.hint, (text) => `<small part="hint">${text}</small>`)}${opt(item.value, (text) => `<span part="value">${text}</span>`)}<slot></slot></div>`,
    item.action ? miButton(item.action) : '',
    m(item),
  );
const miButton = (item: Item): string =>
  slot(
    'mi-button',
    ':host{display:inline-block}',
    `<button part="button" type="button"${on(item.disabled, ' disabled')}><slot></slot></button>`,
    esc(item.text),
    `${on(item.danger, ' tone="danger"')}${m(item)}`,
  );

/** Web components with open shadow roots, declared in the markup. */
export const components: Kit = {
  name: 'components',
  generation: 'web components',
  frame: (
    page,
    main,
    over,
  ) => `<mi-app>${'<template shadowrootmode="open"><style>:host{display:block;font:15px sans-serif}</style><slot name="header"></slot><main><slot></slot></main><slot name="footer"></slot></template>'}
<mi-header slot="header"><template shadowrootmode="open"><header><a part="brand" href="/">${esc(page.brand)}</a><nav>${each(page.nav, (item) => `<a href="#"${on(item.current, ' aria-current="page"')}${m(item)}>${esc(item.text)}</a>`)}</nav><span part="user">${esc(page.user)}</span>${each(page.menu, (item) => `<a href="#" part="menu"${m(item)}>${esc(item.text)}</a>`)}</header></template></mi-header>
${page.back ? `<a href="#" class="back"${m(page.back)}>${esc(page.back.text)}</a>` : ''}<h1${m(page.heading)}>${esc(page.heading.text)}</h1>${main}${over}
<mi-footer slot="footer"><template shadowrootmode="open"><footer>${each(page.footer, (item) => `<a href="#"${m(item)}>${esc(item.text)}</a> `)}<small>© Xiaomi</small></footer></template></mi-footer></mi-app>`,
  parts: {
    ...PLAIN,
    rows: ({ title, items }) =>
      `<mi-section>${title ? `<h2${m(title)}>${esc(title.text)}</h2>` : ''}${items.map(miRow).join('')}</mi-section>`,
    tiles: ({ items }) =>
      `<mi-grid>${each(items, (tile) => slot('mi-tile', ':host{display:inline-block;width:140px}', `<a href="#"><img src="data:," alt=""><b>${esc(tile.text)}</b>${opt(tile.value, (text) => `<i>${text}</i>`)}</a>`, '', m(tile)))}</mi-grid>`,
    devices: ({ title, rows }) =>
      `<mi-section>${title ? `<h2${m(title)}>${esc(title.text)}</h2>` : ''}${each(rows, (device) => slot('mi-device', ':host{display:flex;padding:12px}', `<a href="#" part="open"><span part="name">${esc(device.name)}</span><span part="state">${esc(device.status)}</span></a>${opt(device.tag, (text) => `<span part="tag">${text}</span>`)}<slot></slot>${device.menu ? `<button part="more" aria-label="${esc(device.menu.text)}"${m(device.menu)}>${svg('dots')}</button>` : ''}`, device.action ? miButton(device.action) : '', m(device)))}</mi-section>`,
    buttons: ({ items }) => `<mi-actions>${items.map(miButton).join('')}</mi-actions>`,
    tick: ({ item }) =>
      slot('mi-checkbox', ':host{display:block}', '<label><input type="checkbox"><slot></slot></label>', esc(item.text), m(item)),
    dialog: ({ title, blocks }, draw) =>
      slot(
        'mi-dialog',
        ':host{position:fixed;inset:20% 30%;background:#fff;border:1px solid}',
        `<div role="dialog" aria-modal="true" aria-labelledby="t"><h2 id="t">${esc(title)}</h2><slot></slot></div>`,
        draw(blocks),
        ' open',
      ),
    menu: ({ items }) =>
      slot(
        'mi-menu',
        ':host{position:fixed;right:20px;top:200px;background:#fff;border:1px solid}',
        `<div role="menu">${each(items, (item) => `<button role="menuitem"${m(item)}>${esc(item.text)}</button>`)}</div>`,
        '',
        ' open',
      ),
    panes: ({ list, detail }, draw) =>
      `<mi-split><div class="list">${draw(list)}</div><div class="detail">${draw(detail)}</div></mi-split>`,
  },
};
