import type { Block, Item, Line, Sheet } from '../page';
import { DOTS, esc, type Look, mark, named } from '../tools';
import type { Family } from './family';

/** Custom elements without native semantics: roles, aria-label and aria-labelledby carry the whole meaning. */

function press(item: Item, look: Look): string {
  const label = named('aria-label', item.text);
  if (item.icon) return `<mi-icon-button role="button" tabindex="0"${label}${mark(item.corpus)}>${DOTS}</mi-icon-button>`;
  if (item.href) {
    return `<mi-link role="link" tabindex="0" data-to="${esc(item.href)}"${item.current ? ' aria-current="page"' : ''}${mark(item.corpus)}><mi-text>${look.label(item.text)}</mi-text></mi-link>`;
  }
  return `<mi-button role="button" tabindex="0" variant="${item.danger ? 'danger' : 'plain'}"${mark(item.corpus)}><mi-text>${look.label(item.text)}</mi-text></mi-button>`;
}

function line(item: Line, look: Look, id: string): string {
  const about = `${item.hint ? `<mi-text slot="hint">${esc(item.hint)}</mi-text>` : ''}${item.value ? `<mi-text slot="value">${esc(item.value)}</mi-text>` : ''}`;
  if (item.action) {
    return `<mi-cell role="listitem" aria-labelledby="${id}"${mark(item.corpus)}><mi-text id="${id}">${look.label(item.text)}</mi-text>${about}${press(item.action, look)}</mi-cell>`;
  }
  return `<mi-cell role="listitem"><mi-cell-link role="link" tabindex="0"${item.href ? ` data-to="${esc(item.href)}"` : ''}${mark(item.corpus)}><mi-text>${look.label(item.text)}</mi-text>${about}</mi-cell-link></mi-cell>`;
}

function block(one: Block, look: Look): string {
  switch (one.is) {
    case 'heading': {
      const count = one.count === undefined ? '' : `<mi-badge>${one.count}</mi-badge>`;
      return `<mi-heading role="heading" aria-level="${one.level}"${mark(one.corpus)}>${look.label(one.text)}${count}</mi-heading>`;
    }
    case 'text':
      return `<mi-text>${esc(one.text)}</mi-text>`;
    case 'tiles':
      return `<mi-grid role="list">${one.items.map((item) => `<mi-grid-item role="listitem">${press(item, look)}</mi-grid-item>`).join('')}</mi-grid>`;
    case 'lines':
      return `<mi-list role="list">${one.items.map((item, at) => line(item, look, `cell-${at}`)).join('\n')}</mi-list>`;
    case 'devices':
      return `<mi-list role="list">${one.rows
        .map(
          (row, at) =>
            `<mi-device role="listitem" aria-labelledby="dev-${at}"${mark(row.corpus)}><mi-text id="dev-${at}">${esc(row.name)}</mi-text><mi-status>${esc(row.status)}</mi-status>${
              row.menu ? press(row.menu, look) : ''
            }${row.action ? press(row.action, look) : ''}</mi-device>`,
        )
        .join('\n')}</mi-list>`;
    case 'facts':
      return `<mi-facts role="list">${one.pairs
        .map(([name, value]) => `<mi-fact role="listitem"><mi-text>${esc(name)}</mi-text><mi-text>${esc(value)}</mi-text></mi-fact>`)
        .join('')}</mi-facts>`;
    case 'buttons':
      return `<mi-actions role="group">${one.items.map((item) => press(item, look)).join('')}</mi-actions>`;
    case 'switch':
      return `<mi-cell><mi-text id="sw">${look.label(one.text)}</mi-text><mi-switch role="switch" tabindex="0" aria-checked="${one.on}" aria-labelledby="sw"${mark(one.corpus)}></mi-switch></mi-cell>`;
    case 'tick':
      return `<mi-check role="checkbox" tabindex="0" aria-checked="${one.on}" aria-labelledby="tick-text"${mark(one.corpus)}><mi-text id="tick-text">${look.label(one.text)}</mi-text></mi-check>`;
    case 'dialog':
      return `<mi-dialog role="dialog" aria-modal="true" aria-label="${esc(one.title)}" open><mi-heading role="heading" aria-level="2">${esc(one.title)}</mi-heading>${one.blocks
        .map((inner) => block(inner, look))
        .join('')}</mi-dialog>`;
    case 'map':
      return '<mi-map role="img" aria-label="map"></mi-map>';
  }
}

function body(sheet: Sheet, look: Look): string {
  return `<mi-app><mi-bar role="banner"><mi-text>${esc(sheet.site)}</mi-text><mi-text>${esc(sheet.user)}</mi-text>${sheet.menu
    .map((item) => press(item, look))
    .join('')}</mi-bar>
${sheet.nav.length ? `<mi-nav role="navigation">${sheet.nav.map((item) => press(item, look)).join('')}</mi-nav>` : ''}
<mi-view role="main">
${sheet.main.map((one) => block(one, look)).join('\n')}
</mi-view>
<mi-foot role="contentinfo">${sheet.footer.map((item) => press(item, look)).join('')}</mi-foot></mi-app>`;
}

export const elements: Family = { id: 'elements', generation: '2025-custom-elements', head: '', bodyAttributes: '', body };
