/** Find device in cards and table rows, and a page of custom elements with open shadow roots, one inside the other. */
import { base } from '../base';
import { each, type Kit, m, PIXEL } from '../kit';

export const findCards: Kit = {
  ...base((name) => `fc-${name}`),
  family: 'find-cards',
  generation: '2026 map with cards',
  css: 'body{margin:0;font:15px/1.5 sans-serif}.map{height:60vh;background:#dfe8e4}.fc-cards{display:flex;gap:16px;padding:16px}.fc-card{width:240px;padding:16px;border-radius:16px;background:#fff;box-shadow:0 4px 16px #0002}.fc-act{color:#0a66ff;cursor:pointer}',
  frame: (f) =>
    `<div class="fc-app"><div class="fc-head"><h1${m(f.headMark)}>${f.heading}</h1><span>${f.brand}</span>${each(f.user, (l) => `<a href="${l.href ?? '#'}"${m(l.mark)}>${l.text}</a> `)}</div>${f.main}</div>${f.overlay}`,
  units: (units) =>
    units.length % 2
      ? `<div class="fc-cards">${each(units, (u) => `<article class="fc-card"${m(u.mark)}><img src="${PIXEL}" alt=""><h3>${u.name}</h3><p>${u.hints.join(' · ')}</p><footer>${each(u.acts, (a) => `<span class="fc-act" role="button" tabindex="0"${m(a.mark)}>${a.text}</span> `)}</footer></article>`)}</div>`
      : `<table class="fc-table"><tbody>${each(units, (u) => `<tr${m(u.mark)}><td>${u.name}</td><td>${u.hints.join('<br>')}</td>${each(u.acts, (a) => `<td><button type="button"${m(a.mark)}>${a.text}</button></td>`)}</tr>`)}</tbody></table>`,
};

// --- Elements of its own, each with an open root.

const host = (name: string, inner: string, attributes = ''): string =>
  `<${name}${attributes}><template shadowrootmode="open"><style>:host{display:block}.row{display:flex;padding:14px}button,.row{cursor:pointer}</style>${inner}</template></${name}>`;

export const shadow: Kit = {
  ...base((name) => name),
  family: 'shadow',
  generation: '2027 web components',
  css: 'body{margin:0;font:16px/1.5 sans-serif}',
  frame: (f) =>
    host(
      'xm-shell',
      `<header><span class="brand">${f.brand}</span>${each(f.user, (l) => `<a href="${l.href ?? '#'}"${m(l.mark)}>${l.text}</a> `)}</header>${
        f.nav.length
          ? host(
              'xm-nav',
              each(f.nav, (l) => `<a href="#"${l.here ? ' aria-current="page"' : ''}${m(l.mark)}>${l.text}</a> `),
            )
          : ''
      }${host('xm-page', `<h1${m(f.headMark)}>${f.heading}</h1>${f.main}`)}`,
    ) + (f.overlay ? host('xm-layer', f.overlay) : ''),
  tiles: (lines) => each(lines, (l) => host('xm-tile', `<a class="row" href="${l.href ?? '#'}"${m(l.mark)}><span>${l.text}</span></a>`)),
  lines: (lines, caption) =>
    `${caption ? `<h2>${caption}</h2>` : ''}${each(lines, (l) =>
      host(
        'xm-row',
        `<div class="row" role="button" tabindex="0"${m(l.mark)}><span>${l.text}</span><small>${l.value ?? l.hint ?? ''}</small>${l.act ? `<span class="edit"${m(l.act.mark)}>${l.act.text}</span>` : ''}</div>`,
      ),
    )}`,
  units: (units) =>
    each(units, (u) =>
      host(
        'xm-device',
        `<div class="row" tabindex="0" role="button"${m(u.mark)}><b>${u.name}</b><small>${u.hints.join(' · ')}</small></div>${each(u.acts, (a) => host('xm-button', `<button type="button"${m(a.mark)}>${a.text}</button>`))}`,
      ),
    ),
  acts: (acts) => each(acts, (a) => host('xm-button', `<button type="button"${m(a.mark)}>${a.text}</button>`)),
  dialog: (title, text, acts) =>
    `<div role="dialog" aria-modal="true" aria-label="${title}"><h2>${title}</h2><p>${text}</p>${each(acts, (a) => host('xm-button', `<button type="button"${m(a.mark)}>${a.text}</button>`))}</div>`,
  menu: (items, title) =>
    `<div role="menu" aria-label="${title}">${each(items, (a) => host('xm-item', `<div role="menuitem" tabindex="-1"${m(a.mark)}>${a.text}</div>`))}</div>`,
};
