import type { Block, Item, Line, Sheet } from '../page';
import { DOTS, esc, type Look, mark, named } from '../tools';
import type { Family } from './family';

/** Divs all the way down with CSS-module classes `name-3Ab9c`, as i.mi.com has written them since 2019. */

const TAIL = '0aZ3kQ9sPf7LmXw2'.split('');

/** A stable nonsense tail for a name, as a bundler would add. */
function cls(name: string, look: Look): string {
  let sum = look.seed + 7;
  const tail = [...`${name}.....`].slice(0, 5).map((letter) => {
    sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
    return TAIL[sum % TAIL.length] ?? 'x';
  });
  return ` class="${name}-${tail.join('')}"`;
}

function press(name: string, item: Item, look: Look): string {
  if (item.icon) return `<div${cls('icon', look)}${named('title', item.text)}${mark(item.corpus)}>${DOTS}</div>`;
  const inner = `<span${cls('text', look)}>${look.label(item.text)}</span>`;
  if (item.href) return `<a${cls(name, look)} href="${esc(item.href)}"${mark(item.corpus)}>${inner}</a>`;
  return `<div${cls(name, look)} tabindex="0"${mark(item.corpus)}>${inner}</div>`;
}

function line(item: Line, look: Look): string {
  const left = `<div${cls('left', look)}><div${cls('name', look)}>${look.label(item.text)}</div>${
    item.hint ? `<div${cls('desc', look)}>${esc(item.hint)}</div>` : ''
  }</div>`;
  const right = `<div${cls('right', look)}>${item.value ? `<span>${esc(item.value)}</span>` : ''}${
    item.action ? press('link', item.action, look) : `<i${cls('arrow', look)}></i>`
  }</div>`;
  const open = item.href ? `a href="${esc(item.href)}"` : 'div';
  return `<${open}${cls('item', look)}${mark(item.corpus)}>${left}${right}</${item.href ? 'a' : 'div'}>`;
}

function block(one: Block, look: Look): string {
  switch (one.is) {
    case 'heading':
      return `<div${cls(one.level === 1 ? 'title' : 'subtitle', look)}${mark(one.corpus)}>${look.label(one.text)}${
        one.count === undefined ? '' : `<span${cls('num', look)}>(${one.count})</span>`
      }</div>`;
    case 'text':
      return `<div${cls('tips', look)}>${esc(one.text)}</div>`;
    case 'tiles':
      return `<div${cls('apps', look)}>${one.items
        .map((item) =>
          item.href
            ? `<a${cls('app', look)} href="${esc(item.href)}"${mark(item.corpus)}><div${cls('pic', look)}></div><div>${look.label(item.text)}</div></a>`
            : press('app', item, look),
        )
        .join('')}</div>`;
    case 'lines':
      return `<div${cls('card', look)}>${one.items.map((item) => line(item, look)).join('\n')}</div>`;
    case 'devices':
      return `<div${cls('list', look)}>${one.rows
        .map(
          (row) =>
            `<div${cls('device-item', look)}${mark(row.corpus)}><div${cls('photo', look)}></div><div><div${cls('device-name', look)}>${esc(row.name)}</div><div${cls('state', look)}>${esc(row.status)}</div></div>${
              row.menu ? press('more', row.menu, look) : ''
            }${row.action ? press('op', row.action, look) : ''}</div>`,
        )
        .join('\n')}</div>`;
    case 'facts':
      return `<div${cls('info', look)}>${one.pairs
        .map(([name, value]) => `<div${cls('pair', look)}><span>${esc(name)}</span><span>${esc(value)}</span></div>`)
        .join('')}</div>`;
    case 'buttons':
      return `<div${cls('ops', look)}>${one.items.map((item) => press(item.danger ? 'btn-danger' : 'btn', item, look)).join('')}</div>`;
    case 'switch':
      return `<div${cls('row', look)}><div>${look.label(one.text)}</div><div${cls('switch', look)} role="switch" tabindex="0" aria-checked="${one.on}" aria-label="${esc(one.text)}"${mark(one.corpus)}><div${cls('knob', look)}></div></div></div>`;
    case 'tick':
      return `<div${cls('agree', look)}${mark(one.corpus)}><i${cls('box', look)} role="checkbox" tabindex="0" aria-checked="${one.on}"></i><span>${look.label(one.text)}</span></div>`;
    case 'dialog':
      return `<div${cls('mask', look)}></div><div${cls('modal', look)}><div${cls('modal-title', look)}>${esc(one.title)}</div><div${cls('modal-body', look)}>${one.blocks
        .map((inner) => block(inner, look))
        .join('')}</div></div>`;
    case 'map':
      return `<div${cls('map', look)}><div style="position:absolute;inset:0"></div></div>`;
  }
}

function body(sheet: Sheet, look: Look): string {
  // The one unhashed name is the cloud's own: the account's pages never had it.
  const app = sheet.url.includes('i.mi.com/') ? 'class="micloud-app"' : cls('app', look).trim();
  return `<div id="root"><div ${app}><div><div${cls('header', look)}><a${cls('logo', look)} href="/">${esc(sheet.site)}</a><div${cls('user', look)}><span>${esc(sheet.user)}</span>${sheet.menu
    .map((item) => press('menu', item, look))
    .join('')}</div></div>
${sheet.nav.length ? `<div${cls('side', look)}>${sheet.nav.map((item) => press('tab', item, look)).join('')}</div>` : ''}
<div${cls('content', look)}>
${sheet.main.map((one) => block(one, look)).join('\n')}
</div>
<div${cls('footer', look)}>${sheet.footer.map((item) => press('flink', item, look)).join('')}</div></div></div></div>`;
}

export const hashed: Family = {
  id: 'hashed',
  generation: '2019-css-modules',
  head: '<link rel="stylesheet" href="data:text/css,">',
  bodyAttributes: '',
  body,
};
