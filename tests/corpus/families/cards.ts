import type { Block, Item, Line, Sheet } from '../page';
import { DOTS, esc, type Look, mark, named } from '../tools';
import type { Family } from './family';

/** A phone web page of cards: utility classes, whole cards pressable, a bar at the bottom, sheets for dialogs. */

function press(item: Item, look: Look): string {
  if (item.icon) return `<span class="p-2 ripple" role="button"${named('aria-label', item.text)}${mark(item.corpus)}>${DOTS}</span>`;
  const tone = item.danger ? ' text-red' : ' text-orange';
  if (item.href) return `<a class="px-4 py-3 block${tone}" href="${esc(item.href)}"${mark(item.corpus)}>${look.label(item.text)}</a>`;
  return `<button class="w-full rounded-full${tone}"${mark(item.corpus)}>${look.label(item.text)}</button>`;
}

function line(item: Line, look: Look): string {
  const inner = `<span class="flex-1"><span class="text-base">${look.label(item.text)}</span>${
    item.hint ? `<span class="text-xs block">${esc(item.hint)}</span>` : ''
  }</span>${item.value ? `<span class="text-gray">${esc(item.value)}</span>` : ''}`;
  if (item.action) {
    return `<div class="card flex"${mark(item.corpus)}>${inner}${press(item.action, look)}</div>`;
  }
  return `<a class="card flex ripple" href="${esc(item.href ?? 'javascript:')}"${mark(item.corpus)}>${inner}<span class="chevron" aria-hidden="true">›</span></a>`;
}

function block(one: Block, look: Look): string {
  switch (one.is) {
    case 'heading': {
      const size = one.level === 1 ? 'text-2xl' : 'text-sm';
      const count = one.count === undefined ? '' : `<span class="pill">${one.count}</span>`;
      return `<p class="${size} font-bold" role="heading" aria-level="${one.level}"${mark(one.corpus)}>${look.label(one.text)} ${count}</p>`;
    }
    case 'text':
      return `<p class="text-gray">${esc(one.text)}</p>`;
    case 'tiles':
      return `<div class="grid grid-cols-3">${one.items
        .map(
          (item) =>
            `<a class="tile" href="${esc(item.href ?? '#')}"${mark(item.corpus)}><span class="tile-pic"></span><span class="tile-text">${look.label(item.text)}</span></a>`,
        )
        .join('')}</div>`;
    case 'lines':
      return `<div class="space-y-2">${one.items.map((item) => line(item, look)).join('\n')}</div>`;
    case 'devices':
      return one.rows
        .map(
          (row) =>
            `<div class="card shadow"${mark(row.corpus)}><div class="flex"><img alt="${esc(row.name)}" src="data:,"><div class="flex-1"><p class="font-medium">${esc(row.name)}</p><p class="text-xs">${esc(row.status)}</p></div>${
              row.menu ? press(row.menu, look) : ''
            }</div>${row.action ? `<div class="card-foot">${press(row.action, look)}</div>` : ''}</div>`,
        )
        .join('\n');
    case 'facts':
      return `<div class="card">${one.pairs.map(([name, value]) => `<p><span class="text-gray">${esc(name)}</span> ${esc(value)}</p>`).join('')}</div>`;
    case 'buttons':
      return `<div class="fixed bottom-0 space-y-2">${one.items.map((item) => press(item, look)).join('')}</div>`;
    case 'switch':
      return `<div class="card flex" role="switch" aria-checked="${one.on}" tabindex="0"${mark(one.corpus)}><span class="flex-1">${look.label(one.text)}</span><span class="toggle${one.on ? ' toggle-on' : ''}"></span></div>`;
    case 'tick':
      return `<div class="flex items-start" role="checkbox" aria-checked="${one.on}" tabindex="0"${mark(one.corpus)}><span class="check-dot"></span><span>${look.label(one.text)}</span></div>`;
    case 'dialog':
      return `<div class="overlay"></div><div class="bottom-sheet" role="alertdialog" aria-label="${esc(one.title)}"><p class="text-lg">${esc(one.title)}</p>${one.blocks
        .map((inner) => block(inner, look))
        .join('')}</div>`;
    case 'map':
      return '<div class="h-64 map-holder"><img alt="" src="data:,"></div>';
  }
}

function body(sheet: Sheet, look: Look): string {
  return `<div id="app"><div class="topbar flex"><span class="back" aria-hidden="true">‹</span><span class="flex-1">${esc(sheet.site)}</span><span class="text-xs">${esc(sheet.user)}</span>${sheet.menu
    .map((item) => press(item, look))
    .join('')}</div>
<div class="scroller">
${sheet.main.map((one) => block(one, look)).join('\n')}
<div class="links">${sheet.footer.map((item) => press(item, look)).join('')}</div>
</div>
${sheet.nav.length ? `<div class="tabbar" role="tablist">${sheet.nav.map((item) => press(item, look)).join('')}</div>` : ''}</div>`;
}

export const cards: Family = { id: 'cards', generation: '2025-phone-cards', head: '', bodyAttributes: ' class="phone"', body };
