import type { Block, Item, Line, Sheet } from '../page';
import { DOTS, esc, type Look, mark, named } from '../tools';
import type { Family } from './family';

/** What a textbook would write: landmarks, headings, lists, native buttons and ticks. */

function press(item: Item, look: Look): string {
  if (item.icon) return `<button type="button"${named('aria-label', item.text)}${mark(item.corpus)}>${DOTS}</button>`;
  if (item.href) {
    const here = item.current ? ' aria-current="page"' : '';
    return `<a href="${esc(item.href)}"${here}${mark(item.corpus)}>${look.label(item.text)}</a>`;
  }
  return `<button type="button"${mark(item.corpus)}>${look.label(item.text)}</button>`;
}

function line(item: Line, look: Look): string {
  const hint = item.hint ? `<small>${esc(item.hint)}</small>` : '';
  const value = item.value ? `<output>${esc(item.value)}</output>` : '';
  if (item.href) {
    return `<li><a href="${esc(item.href)}"${mark(item.corpus)}><strong>${look.label(item.text)}</strong>${hint}${value}</a></li>`;
  }
  const action = item.action ? press(item.action, look) : '';
  return `<li${mark(item.corpus)}><h3>${look.label(item.text)}</h3>${hint}${value}${action}</li>`;
}

function block(one: Block, look: Look): string {
  switch (one.is) {
    case 'heading': {
      const count = one.count === undefined ? '' : ` (${one.count})`;
      return `<h${one.level}${mark(one.corpus)}>${look.label(one.text)}${count}</h${one.level}>`;
    }
    case 'text':
      return `<p>${esc(one.text)}</p>`;
    case 'tiles':
      return `<ul class="tiles">${one.items.map((item) => `<li>${press(item, look)}</li>`).join('')}</ul>`;
    case 'lines':
      return `<section><ul>${one.items.map((item) => line(item, look)).join('\n')}</ul></section>`;
    case 'devices':
      return `<ul class="device-list">${one.rows
        .map(
          (row) =>
            `<li${mark(row.corpus)}><article><h3>${esc(row.name)}</h3><p>${esc(row.status)}</p>${row.menu ? press(row.menu, look) : ''}${
              row.action ? press(row.action, look) : ''
            }</article></li>`,
        )
        .join('\n')}</ul>`;
    case 'facts':
      return `<dl>${one.pairs.map(([name, value]) => `<dt>${esc(name)}</dt><dd>${esc(value)}</dd>`).join('')}</dl>`;
    case 'buttons':
      return `<p class="actions">${one.items.map((item) => press(item, look)).join('\n')}</p>`;
    case 'switch':
      return `<label${mark(one.corpus)}>${look.label(one.text)} <input type="checkbox" role="switch"${one.on ? ' checked' : ''}></label>`;
    case 'tick':
      return `<p><label${mark(one.corpus)}><input type="checkbox"${one.on ? ' checked' : ''}> ${look.label(one.text)}</label></p>`;
    case 'dialog':
      return `<dialog open aria-labelledby="dialog-title"><h2 id="dialog-title">${esc(one.title)}</h2>${one.blocks
        .map((inner) => block(inner, look))
        .join('')}</dialog>`;
    case 'map':
      return '<figure><canvas width="600" height="300"></canvas><figcaption>© 2024</figcaption></figure>';
  }
}

function body(sheet: Sheet, look: Look): string {
  const nav = sheet.nav.length ? `<nav><ul>${sheet.nav.map((item) => `<li>${press(item, look)}</li>`).join('')}</ul></nav>` : '';
  return `<header><a href="/">${esc(sheet.site)}</a> <span>${esc(sheet.user)}</span> ${sheet.menu
    .map((item) => press(item, look))
    .join(' ')}</header>
${nav}
<main>
${sheet.main.map((one) => block(one, look)).join('\n')}
</main>
<footer>${sheet.footer.map((item) => press(item, look)).join(' · ')}</footer>`;
}

export const semantic: Family = { id: 'semantic', generation: '2024-textbook', head: '', bodyAttributes: '', body };
