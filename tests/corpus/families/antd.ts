import type { Block, Item, Line, Sheet } from '../page';
import { DOTS, esc, type Look, mark, named } from '../tools';
import type { Family } from './family';

/** Ant Design with the `mi-*` names that the account site has used on desktop since 2020. */

function press(item: Item, look: Look): string {
  if (item.icon) {
    return `<button type="button" class="ant-btn ant-btn-icon-only ant-dropdown-trigger"${named('aria-label', item.text)}${mark(item.corpus)}><span role="img" class="anticon">${DOTS}</span></button>`;
  }
  if (item.href) return `<a class="mi-link" href="${esc(item.href)}"${mark(item.corpus)}>${look.label(item.text)}</a>`;
  const kind = item.danger ? 'ant-btn-dangerous' : 'ant-btn-default';
  return `<button type="button" class="ant-btn ${kind} mi-button"${mark(item.corpus)}><span>${look.label(item.text)}</span></button>`;
}

function tab(item: Item, look: Look): string {
  const on = item.current ? ' ant-menu-item-selected' : '';
  return `<li class="ant-menu-item${on}" role="menuitem"><span class="ant-menu-title-content"><a href="${esc(item.href ?? '#')}"${mark(item.corpus)}>${look.label(item.text)}</a></span></li>`;
}

function line(item: Line, look: Look): string {
  const meta = `<div class="ant-list-item-meta"><div class="ant-list-item-meta-content"><h4 class="ant-list-item-meta-title">${
    item.href ? `<a href="${esc(item.href)}"${mark(item.corpus)}>${look.label(item.text)}</a>` : look.label(item.text)
  }</h4>${item.hint || item.value ? `<div class="ant-list-item-meta-description">${esc(item.hint ?? item.value ?? '')}</div>` : ''}</div></div>`;
  const action = item.action ? `<ul class="ant-list-item-action"><li>${press(item.action, look)}</li></ul>` : '';
  return `<li class="ant-list-item"${item.href ? '' : mark(item.corpus)}>${meta}${action}</li>`;
}

function block(one: Block, look: Look): string {
  switch (one.is) {
    case 'heading':
      return `<div class="ant-page-header-heading"><span class="ant-page-header-heading-title" role="heading" aria-level="${one.level}"${mark(one.corpus)}>${look.label(one.text)}</span>${
        one.count === undefined ? '' : `<span class="ant-badge"><sup class="ant-badge-count">${one.count}</sup></span>`
      }</div>`;
    case 'text':
      return `<div class="ant-typography">${esc(one.text)}</div>`;
    case 'tiles':
      return `<div class="ant-row">${one.items
        .map(
          (item) =>
            `<div class="ant-col ant-col-6"><a class="ant-card ant-card-hoverable" href="${esc(item.href ?? '#')}"${mark(item.corpus)}><div class="ant-card-body"><div class="ant-card-meta-title">${look.label(item.text)}</div></div></a></div>`,
        )
        .join('')}</div>`;
    case 'lines':
      return `<div class="ant-list ant-list-split mi-layout__card"><ul class="ant-list-items">${one.items.map((item) => line(item, look)).join('\n')}</ul></div>`;
    case 'devices':
      return `<div class="ant-table"><table><tbody class="ant-table-tbody">${one.rows
        .map(
          (row) =>
            `<tr class="ant-table-row"${mark(row.corpus)}><td class="ant-table-cell"><span class="ant-avatar"></span> ${esc(row.name)}</td><td class="ant-table-cell"><span class="ant-tag">${esc(row.status)}</span></td><td class="ant-table-cell">${
              row.menu ? press(row.menu, look) : ''
            }${row.action ? press(row.action, look) : ''}</td></tr>`,
        )
        .join('\n')}</tbody></table></div>`;
    case 'facts':
      return `<div class="ant-descriptions"><table><tbody>${one.pairs
        .map(
          ([name, value]) =>
            `<tr><th class="ant-descriptions-item-label">${esc(name)}</th><td class="ant-descriptions-item-content">${esc(value)}</td></tr>`,
        )
        .join('')}</tbody></table></div>`;
    case 'buttons':
      return `<div class="ant-space ant-space-horizontal">${one.items.map((item) => `<div class="ant-space-item">${press(item, look)}</div>`).join('')}</div>`;
    case 'switch':
      return `<div class="ant-form-item"><span class="ant-form-item-label">${look.label(one.text)}</span><button type="button" role="switch" aria-checked="${one.on}" aria-label="${esc(one.text)}" class="ant-switch${one.on ? ' ant-switch-checked' : ''}"${mark(one.corpus)}><div class="ant-switch-handle"></div></button></div>`;
    case 'tick':
      return `<label class="ant-checkbox-wrapper"${mark(one.corpus)}><span class="ant-checkbox${one.on ? ' ant-checkbox-checked' : ''}"><input type="checkbox" class="ant-checkbox-input"${one.on ? ' checked' : ''}><span class="ant-checkbox-inner"></span></span><span>${look.label(one.text)}</span></label>`;
    case 'dialog':
      return `<div class="ant-modal-root"><div class="ant-modal-mask"></div><div class="ant-modal-wrap" role="dialog" aria-modal="true" aria-labelledby="rcDialogTitle0"><div class="ant-modal-content"><div class="ant-modal-header"><div class="ant-modal-title" id="rcDialogTitle0">${esc(one.title)}</div></div><div class="ant-modal-body">${one.blocks
        .map((inner) => block(inner, look))
        .join('')}</div></div></div></div>`;
    case 'map':
      return '<div class="mi-map"><iframe title="map" src="about:blank"></iframe></div>';
  }
}

function body(sheet: Sheet, look: Look): string {
  // The account's layout carries its own name; the cloud would have another.
  const own = sheet.url.includes('account.xiaomi.com') ? 'mi-profile-layout' : 'mi-cloud-layout';
  const side = sheet.nav.length
    ? `<aside class="ant-layout-sider"><ul class="ant-menu ant-menu-inline" role="menu">${sheet.nav.map((item) => tab(item, look)).join('')}</ul></aside>`
    : '';
  return `<noscript>You need to enable JavaScript to run this app.</noscript>
<div id="root"><section class="ant-layout ${own}"><header class="ant-layout-header"><div class="mi-layout__title">${esc(sheet.site)}</div><div class="${own}__profile">${esc(sheet.user)} ${sheet.menu
    .map((item) => press(item, look))
    .join('')}</div></header>
<section class="ant-layout">${side}<main class="ant-layout-content">
${sheet.main.map((one) => block(one, look)).join('\n')}
</main></section>
<footer class="ant-layout-footer">${sheet.footer.map((item) => press(item, look)).join('<span class="ant-divider"></span>')}</footer></section></div>`;
}

export const antd: Family = { id: 'antd', generation: '2021-ant-design', head: '', bodyAttributes: '', body };
