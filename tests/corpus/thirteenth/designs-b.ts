import { doc, esc, h, type Kit, m, when } from './model';

/** Long utility classes; every row is a button or a label. */
export const tailwind: Kit = {
  name: 'tailwind-cards',
  generation: '2027 utility first',
  row: (a) =>
    a.on === undefined
      ? `<button class="w-full flex justify-between px-5 py-4 hover:bg-zinc-50"${m(a)}><span class="text-zinc-900">${esc(a.text)}</span><span class="text-zinc-400">${esc(a.value ?? a.hint ?? '')}</span></button>`
      : `<label class="flex justify-between px-5 py-4"><span>${esc(a.text)}</span><input type="checkbox" class="peer sr-only"${when(a.on, ' checked')}${m(a)}><span class="w-11 h-6 rounded-full peer-checked:bg-orange-500"></span></label>`,
  tile: (a) =>
    `<button class="rounded-3xl bg-white shadow-sm p-6 aspect-square"${m(a)}><span class="block size-10 rounded-xl bg-orange-100"></span><span class="mt-3 text-sm">${esc(a.text)}</span></button>`,
  tick: (a) =>
    `<label class="flex gap-3 items-start"><input type="checkbox" class="mt-1 rounded"${when(a.on, ' checked')}${m(a)}><span class="text-sm">${esc(a.text)}</span></label>`,
  reason: (a) =>
    `<div class="flex gap-2 rounded-2xl bg-amber-50 p-4"${m(a)}><span class="text-amber-600">!</span><p>${esc(a.text)}</p></div>`,
  button: (a) =>
    `<button class="rounded-full px-8 py-3 ${a.danger ? 'bg-red-600 text-white' : 'bg-zinc-100'} disabled:opacity-40"${when(a.off, ' disabled')}${m(a)}>${esc(a.text)}</button>`,
  entry: (e) =>
    `<article class="rounded-3xl bg-white p-5"><a href="javascript:;" class="font-semibold"${m(e)}>${esc(e.name)}</a><p class="text-xs text-zinc-500">${esc(e.sub)}</p>${e.more ? `<button class="size-8" title="${esc(e.more.text)}"${m(e.more)}>⋮</button>` : ''}${e.act ? `<button class="text-red-600 text-sm"${m(e.act)}>${esc(e.act.text)}</button>` : ''}</article>`,
  fact: (k, x) => `<div class="flex py-2"><span class="w-40 text-zinc-500">${k}</span><span class="flex-1">${x}</span></div>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<p class="text-zinc-600 max-w-prose">${inner}</p>`
      : `<section class="mt-8">${when(head, `<h2 class="text-lg font-medium mb-3">${head}</h2>`)}<div class="${kind === 'tiles' || kind === 'entries' ? 'grid grid-cols-3 gap-4' : 'divide-y rounded-3xl bg-white'}">${inner}</div></section>`,
  sheet: (title, inner) =>
    `<div class="fixed inset-0 bg-black/40 grid place-items-center"><div class="rounded-3xl bg-white p-8 max-w-md" role="dialog" aria-label="${title}"><p class="text-xl font-semibold">${title}</p>${inner}</div></div>`,
  menu: (a) =>
    `<a href="${a.href ?? '#'}" class="px-3 py-2 ${a.current ? 'text-orange-600' : 'text-zinc-500'}"${when(a.current, ' aria-current="page"')}${m(a)}>${esc(a.text)}</a>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<div class="min-h-screen bg-zinc-100"><div class="sticky top-0 flex"><span class="font-black">${esc(v.brand)}</span><nav class="flex">${menu}</nav><div class="ms-auto">${top}</div></div><div class="mx-auto max-w-5xl p-6"><h1 class="text-3xl font-bold">${h(v)}</h1>${body}</div></div>${over}`,
    ),
};

/** Hashed CSS modules and nothing but divs; hands only through class. */
export const hashed: Kit = {
  name: 'hashed-divs',
  generation: '2027 css modules',
  row: (a) =>
    `<div class="cellRow-9xKqa clickable-w2Fh1"${a.on === undefined ? m(a) : ''}><div class="label-Pq81z">${esc(a.text)}</div><div class="aux-Ld0s2">${esc(a.value ?? a.hint ?? '')}</div>${a.on === undefined ? '' : `<div class="toggle-Yy7c3 ${a.on ? 'on-aa1' : 'off-aa2'}"${m(a)}><div class="knob-1"></div></div>`}</div>`,
  tile: (a) =>
    `<div class="tile-Zk3Pd clickable-w2Fh1"${m(a)}><div class="pic-0sT"></div><div class="tileName-mB2q">${esc(a.text)}</div></div>`,
  tick: (a) =>
    `<div class="agree-5hTq clickable-w2Fh1"${m(a)}><div class="box-Uu1 ${a.on ? 'boxOn-3d' : ''}"></div><div class="agreeText-Vn4">${esc(a.text)}</div></div>`,
  reason: (a) => `<div class="denyItem-C8sd"${m(a)}><div class="dot-1Q"></div><div class="denyText-7r">${esc(a.text)}</div></div>`,
  button: (a) => `<div class="btn-Ow3nM ${a.danger ? 'warn-Kk2' : 'plain-Kk1'} ${a.off ? 'disabled-Qe0' : ''}"${m(a)}>${esc(a.text)}</div>`,
  entry: (e) =>
    `<div class="devItem-Hy6fA"><div class="devMain-3Kd clickable-w2Fh1"${m(e)}><div class="devName-e5T">${esc(e.name)}</div><div class="devSub-e5U">${esc(e.sub)}</div></div>${e.more ? `<div class="dots-Gg3 clickable-w2Fh1" title="${esc(e.more.text)}"${m(e.more)}></div>` : ''}${e.act ? `<div class="txtBtn-Bd2 clickable-w2Fh1"${m(e.act)}>${esc(e.act.text)}</div>` : ''}</div>`,
  fact: (k, x) => `<div class="kv-7yQ"><div class="k-1">${k}</div><div class="v-1">${x}</div></div>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<div class="desc-aX9">${inner}</div>`
      : `<div class="block-tR5 ${kind}-Xx1">${when(head, `<div class="blockHead-tR6">${head}</div>`)}${inner}</div>`,
  sheet: (title, inner) =>
    `<div class="mask-D1a"></div><div class="pop-D2b"><div class="popTitle-D3c">${title}</div><div class="popBody-D4d">${inner}</div></div>`,
  menu: (a) => `<div class="menuItem-Nn4 ${a.current ? 'cur-Nn5' : ''}"${m(a)}>${esc(a.text)}</div>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<div id="root"><div class="shell-Ab0"><div class="topBar-Ab1"><div class="brand-Ab2">${esc(v.brand)}</div><div class="user-Ab3">${top}</div></div><div class="side-Ab4">${menu}</div><div class="content-Ab5"><div class="pageTitle-Ab6">${h(v)}</div>${body}</div></div>${over}</div>`,
    ),
};

/** A page that a server has written: tables and forms. */
export const server: Kit = {
  name: 'server-tables',
  generation: '2027 no-script fallback',
  row: (a) =>
    `<tr><th scope="row" align="start">${esc(a.text)}</th><td>${esc(a.hint ?? '')}</td><td>${a.on === undefined ? `<a href="${a.href ?? '/w/go'}" aria-label="${esc(a.text)}"${m(a)}>${esc(a.value ?? '>>')}</a>` : `<input type="checkbox" name="o" value="1" aria-label="${esc(a.text)}"${when(a.on, ' checked')}${m(a)}>`}</td></tr>`,
  tile: (a) =>
    `<td width="25%" align="center"><a href="${a.href ?? '/w/go'}"${m(a)}><img src="/i/s.png" alt="" width="48" height="48"><br>${esc(a.text)}</a></td>`,
  tick: (a) =>
    `<p><input type="checkbox" name="agree-${a.mark ?? 'x'}" id="g-${a.mark ?? 'x'}"${when(a.on, ' checked')}${m(a)}> <label for="g-${a.mark ?? 'x'}">${esc(a.text)}</label></p>`,
  reason: (a) => `<li${m(a)}>${esc(a.text)}</li>`,
  button: (a) =>
    a.danger
      ? `<input type="submit" value="${esc(a.text)}"${when(a.off, ' disabled')}${m(a)}> `
      : `<a href="${a.href ?? '/w/back'}"${m(a)}>${esc(a.text)}</a> `,
  entry: (e) =>
    `<tr><td><a href="/w/item?n=1"${m(e)}>${esc(e.name)}</a></td><td>${esc(e.sub)}</td><td>${e.more ? `<a href="/w/more" title="${esc(e.more.text)}"${m(e.more)}>&#8230;</a>` : ''}${e.act ? `<form method="post" action="/w/act"><button name="a" value="1"${m(e.act)}>${esc(e.act.text)}</button></form>` : ''}</td></tr>`,
  fact: (k, x) => `<tr><td><b>${k}</b></td><td>${x}</td></tr>`,
  group: (kind, head, inner) => {
    const top = when(head, `<h3>${head}</h3>`);
    if (kind === 'text') return `<p>${inner}</p>`;
    if (kind === 'reasons') return `${top}<ol>${inner}</ol>`;
    if (kind === 'buttons' || kind === 'ticks') return `${top}<form method="post" action="/w/post">${inner}</form>`;
    return kind === 'points'
      ? `${top}${inner}`
      : `${top}<table border="0" width="100%"><tbody>${kind === 'tiles' ? `<tr>${inner}</tr>` : inner}</tbody></table>`;
  },
  sheet: (title, inner) =>
    `<div id="confirm"><table border="1" align="center"><caption>${title}</caption><tr><td>${inner}</td></tr></table></div>`,
  menu: (a) => ` ${a.current ? `<b${m(a)}>${esc(a.text)}</b>` : `<a href="${a.href ?? '/w/m'}"${m(a)}>${esc(a.text)}</a>`} |`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<table width="960" align="center"><tr><td><b>${esc(v.brand)}</b></td><td align="end">${top}</td></tr><tr><td colspan="2">${menu}</td></tr><tr><td colspan="2"><h2>${h(v)}</h2>${over}${body}</td></tr></table>`,
    ),
};

/** Custom elements whose open shadow roots the document declares. */
export const shadow: Kit = {
  name: 'shadow-elements',
  generation: '2027 web components',
  row: (a) =>
    `<xm-row><template shadowrootmode="open"><div part="row"><span part="label">${esc(a.text)}</span><small>${esc(a.hint ?? '')}</small>${a.on === undefined ? `<button part="go" aria-label="${esc(a.text)}"${m(a)}>${esc(a.value ?? '›')}</button>` : `<button role="switch" aria-checked="${a.on}" aria-label="${esc(a.text)}"${m(a)}></button>`}</div></template></xm-row>`,
  tile: (a) =>
    `<xm-tile><template shadowrootmode="open"><a href="${a.href ?? '#'}"${m(a)}><slot name="icon"></slot><span>${esc(a.text)}</span></a></template></xm-tile>`,
  tick: (a) =>
    `<xm-check><template shadowrootmode="open"><label><input type="checkbox"${when(a.on, ' checked')}${m(a)}><span>${esc(a.text)}</span></label></template></xm-check>`,
  reason: (a) => `<xm-notice tone="warn"${m(a)}>${esc(a.text)}</xm-notice>`,
  button: (a) =>
    `<xm-button tone="${a.danger ? 'danger' : 'plain'}"><template shadowrootmode="open"><button type="button"${when(a.off, ' disabled')}${m(a)}><span>${esc(a.text)}</span></button></template></xm-button>`,
  entry: (e) =>
    `<xm-device><template shadowrootmode="open"><div class="card"><button class="main"${m(e)}><b>${esc(e.name)}</b><i>${esc(e.sub)}</i></button>${e.more ? `<button class="kebab" aria-label="${esc(e.more.text)}"${m(e.more)}></button>` : ''}${e.act ? `<button class="act"${m(e.act)}>${esc(e.act.text)}</button>` : ''}</div></template></xm-device>`,
  fact: (k, x) => `<xm-pair><span slot="k">${k}</span><span slot="v">${x}</span></xm-pair>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<xm-text>${inner}</xm-text>`
      : `<xm-section kind="${kind}">${when(head, `<h3 slot="head">${head}</h3>`)}${inner}</xm-section>`,
  sheet: (title, inner) =>
    `<xm-dialog open><template shadowrootmode="open"><div role="dialog" aria-modal="true"><h2>${title}</h2>${inner}</div></template></xm-dialog>`,
  menu: (a) => `<xm-nav-item${when(a.current, ' current')}><a href="${a.href ?? '#'}"${m(a)}>${esc(a.text)}</a></xm-nav-item>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<xm-shell><template shadowrootmode="open"><header><strong>${esc(v.brand)}</strong><nav>${menu}</nav><div class="end">${top}</div></header><main><h1>${h(v)}</h1><slot></slot></main></template>${body}</xm-shell>${over}`,
    ),
};

/** The tags of a mini-program's web build. */
export const mini: Kit = {
  name: 'mini-program',
  generation: '2027 mini program on the web',
  row: (a) =>
    `<wx-view class="cell" bindtap="go"${a.on === undefined ? m(a) : ''}><wx-text>${esc(a.text)}</wx-text><wx-text class="sub">${esc(a.value ?? a.hint ?? '')}</wx-text>${a.on === undefined ? '' : `<wx-switch role="switch" aria-checked="${a.on}" aria-label="${esc(a.text)}"${m(a)}></wx-switch>`}</wx-view>`,
  tile: (a) => `<wx-navigator class="grid-item" role="link"${m(a)}><wx-image></wx-image><wx-text>${esc(a.text)}</wx-text></wx-navigator>`,
  tick: (a) =>
    `<wx-label class="agree"><wx-checkbox role="checkbox" aria-checked="${a.on ?? false}" aria-label="${esc(a.text)}"${m(a)}></wx-checkbox><wx-text>${esc(a.text)}</wx-text></wx-label>`,
  reason: (a) => `<wx-view class="warn"${m(a)}><wx-icon></wx-icon><wx-text>${esc(a.text)}</wx-text></wx-view>`,
  button: (a) =>
    `<wx-button type="${a.danger ? 'warn' : 'default'}" role="button"${when(a.off, ' disabled aria-disabled="true"')}${m(a)}>${esc(a.text)}</wx-button>`,
  entry: (e) =>
    `<wx-view class="device"><wx-view class="device-tap" bindtap="open"${m(e)}><wx-text class="n">${esc(e.name)}</wx-text><wx-text class="s">${esc(e.sub)}</wx-text></wx-view>${e.more ? `<wx-view class="more" bindtap="more" role="button" aria-label="${esc(e.more.text)}"${m(e.more)}></wx-view>` : ''}${e.act ? `<wx-button size="mini" role="button"${m(e.act)}>${esc(e.act.text)}</wx-button>` : ''}</wx-view>`,
  fact: (k, x) => `<wx-view class="kv"><wx-text>${k}</wx-text><wx-text>${x}</wx-text></wx-view>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<wx-view class="p"><wx-text>${inner}</wx-text></wx-view>`
      : `<wx-view class="group ${kind}">${when(head, `<wx-view class="group-title">${head}</wx-view>`)}${inner}</wx-view>`,
  sheet: (title, inner) =>
    `<wx-page-container show="true"><wx-view class="half-screen"><wx-view class="half-title">${title}</wx-view>${inner}</wx-view></wx-page-container>`,
  menu: (a) =>
    `<wx-view class="tab ${a.current ? 'tab-on' : ''}" role="tab" aria-selected="${a.current ?? false}"${m(a)}>${esc(a.text)}</wx-view>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<wx-page><wx-view class="custom-nav"><wx-text>${h(v)}</wx-text></wx-view><wx-scroll-view>${body}</wx-scroll-view><wx-view class="tabs" role="tablist">${menu}</wx-view><wx-view class="corner">${top}</wx-view></wx-page>${over}`,
      '',
      ' data-app="mini"',
    ),
};

/** Definition lists for everything. */
export const definitions: Kit = {
  name: 'definition-lists',
  generation: '2027 content first',
  row: (a) =>
    `<dt>${esc(a.text)}</dt><dd>${esc(a.hint ?? '')} ${a.on === undefined ? `<a href="${a.href ?? '#'}" aria-label="${esc(a.text)}"${m(a)}>${esc(a.value ?? a.text)}</a>` : `<input type="checkbox" switch aria-label="${esc(a.text)}"${when(a.on, ' checked')}${m(a)}>`}</dd>`,
  tile: (a) => `<dt><a href="${a.href ?? '#'}"${m(a)}>${esc(a.text)}</a></dt><dd></dd>`,
  tick: (a) =>
    `<dt><input type="checkbox" id="d-${a.mark ?? 'x'}"${when(a.on, ' checked')}${m(a)}></dt><dd><label for="d-${a.mark ?? 'x'}">${esc(a.text)}</label></dd>`,
  reason: (a) => `<dd class="obstacle"${m(a)}>${esc(a.text)}</dd>`,
  button: (a) =>
    `<button type="button" class="${a.danger ? 'serious' : 'quiet'}"${when(a.off, ' disabled')}${m(a)}>${esc(a.text)}</button> `,
  entry: (e) =>
    `<dt><a href="#item"${m(e)}>${esc(e.name)}</a></dt><dd>${esc(e.sub)} ${e.more ? `<button aria-label="${esc(e.more.text)}"${m(e.more)}>…</button>` : ''}${e.act ? `<button${m(e.act)}>${esc(e.act.text)}</button>` : ''}</dd>`,
  fact: (k, x) => `<dt>${k}</dt><dd>${x}</dd>`,
  group: (kind, head, inner) =>
    kind === 'text'
      ? `<p>${inner}</p>`
      : kind === 'buttons'
        ? `<p class="actions">${inner}</p>`
        : kind === 'points'
          ? `${when(head, `<h2>${head}</h2>`)}${inner}`
          : `${when(head, `<h2>${head}</h2>`)}<dl class="${kind}">${inner}</dl>`,
  sheet: (title, inner) => `<aside role="dialog" aria-label="${title}"><h2>${title}</h2>${inner}</aside>`,
  menu: (a) => `<li><a href="${a.href ?? '#'}"${when(a.current, ' aria-current="page"')}${m(a)}>${esc(a.text)}</a></li>`,
  page: (v, menu, top, body, over) =>
    doc(
      v,
      `<header><p>${esc(v.brand)}</p><nav><ul>${menu}</ul></nav></header><main><article><h1>${h(v)}</h1>${body}</article></main>${over}<footer><ul>${top}</ul></footer>`,
    ),
};
