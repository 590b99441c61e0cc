import { all, aria, c, common, esc, type Kit, label, svg, when } from '../kit';
import type { Act } from '../parts';

const button = (act: Act): string =>
  `<button type="button" class="ms-Button ${act.tone ? 'ms-Button--primary' : act.icon ? 'ms-Button--icon' : 'ms-Button--default'} root-1${act.text.length}"${when(act.off, ' disabled aria-disabled="true"')}${aria(act)}${c(act)}><span class="ms-Button-flexContainer">${act.icon ? `<i class="ms-Icon">${label(act)}</i>` : `<span class="ms-Button-textContainer"><span class="ms-Button-label">${esc(act.text)}</span></span>`}</span></button>`;
const knob = (on: boolean, name: string, mark = ''): string =>
  `<button type="button" role="switch" aria-checked="${on}" aria-label="${esc(name)}" class="ms-Toggle-background"${mark}><span class="ms-Toggle-thumb"></span></button>`;

/** Roles everywhere: navigation links, grids with cells, panels and pivots. */
export const fluent: Kit = {
  ...common,
  name: 'fluent',
  generation: 'Fluent UI, ARIA grids and panels',
  style: '.ms-Nav{width:228px}.ms-Panel{position:fixed}',
  frame: (sheet, main, layers) =>
    `<div id="app" class="ms-Fabric"><div role="banner" class="ms-CommandBar"><span class="suite-name">${esc(sheet.brand)}</span><div role="menubar" class="ms-OverflowSet">${all(sheet.top, (item) => `<div class="ms-OverflowSet-item" role="none">${button(item)}</div>`)}</div></div><nav class="ms-Nav" role="navigation"><div class="ms-Nav-group"><ul role="list" class="ms-Nav-navItems">${all(sheet.nav, (item) => `<li role="listitem" class="ms-Nav-navItem"><div class="ms-Nav-compositeLink${when(item.here, ' is-selected')}"><button type="button" class="ms-Button ms-Nav-link"${c(item)}><div class="ms-Nav-linkText">${esc(item.text)}</div></button></div></li>`)}</ul></div></nav><div role="main">${main}</div><div role="contentinfo">${all(sheet.footer, (item) => `<button type="button" class="ms-Link"${c(item)}>${esc(item.text)}</button>`)}</div></div><div class="ms-Layer">${layers}</div>`,
  title: (part) => `<div role="heading" aria-level="${part.level}" class="ms-Text"${c(part)}>${esc(part.text)}</div>`,
  text: (part) => `<span class="ms-Text ms-Text--block">${esc(part.text)}</span>`,
  tiles: (part) =>
    `<div class="ms-FocusZone" role="list">${all(part.items, (item) => `<div role="listitem"><div class="ms-DocumentCard" role="link" tabindex="0"${c(item)}><div class="ms-DocumentCardTitle">${esc(item.text)}</div><div class="ms-DocumentCardStatus">${esc(item.note ?? '')}</div></div></div>`)}</div>`,
  rows: (part) =>
    `<div role="grid" class="ms-DetailsList"><div role="presentation">${all(part.items, (row, index) => `<div role="row" class="ms-DetailsRow" aria-rowindex="${index + 1}" tabindex="-1"${c(row)}><div role="rowheader" class="ms-DetailsRow-cell">${esc(row.text)}</div><div role="gridcell" class="ms-DetailsRow-cell">${esc(row.note ?? row.value ?? '')}</div><div role="gridcell">${row.on === undefined ? '' : knob(row.on, row.text)}${row.act ? button(row.act) : ''}</div></div>`)}</div></div>`,
  devices: (part) =>
    `<div role="grid" class="ms-DetailsList" aria-readonly="true"><div class="ms-List-page">${all(part.items, (item, index) => `<div role="row" class="ms-DetailsRow" aria-rowindex="${index + 2}" tabindex="0"${c(item)}><div role="gridcell">${svg('phone')}</div><div role="rowheader">${esc(item.name)}</div><div role="gridcell">${esc(item.note)}</div><div role="gridcell">${item.menu ? button(item.menu) : ''}${item.act ? button(item.act) : ''}</div></div>`)}</div></div>`,
  facts: (part) =>
    `<div class="ms-Stack">${all(part.items, ([name, value]) => `<div class="ms-Stack-inner"><label class="ms-Label">${esc(name)}</label><span class="ms-Text">${esc(value)}</span></div>`)}</div>`,
  acts: (part) => `<div class="ms-Stack ms-Stack--horizontal">${all(part.items, button)}</div>`,
  toggle: (part) =>
    `<div class="ms-Toggle${when(part.on, ' is-checked')}"><label class="ms-Label">${esc(part.text)}</label><div class="ms-Toggle-innerContainer">${knob(part.on, part.text, c(part))}<label class="ms-Label">${esc(part.note ?? '')}</label></div></div>`,
  tick: (part) =>
    `<div class="ms-Checkbox${when(part.on, ' is-checked')}"><input type="checkbox" id="cb-${esc(part.c ?? '')}" class="ms-Checkbox-input"${when(part.on, ' checked')}${c(part)}><label class="ms-Checkbox-label" for="cb-${esc(part.c ?? '')}"${c(part)}><div class="ms-Checkbox-checkbox"></div><span class="ms-Checkbox-text">${esc(part.text)}</span></label></div>`,
  bullets: (part) =>
    `<div role="list">${all(part.items, (item) => `<div role="listitem" class="ms-MessageBar ms-MessageBar--warning"${c(item)}><div class="ms-MessageBar-text"><span>${esc(item.text)}</span></div>${item.act ? `<div class="ms-MessageBar-actions">${button(item.act)}</div>` : ''}</div>`)}</div>`,
  group: (part, inner) =>
    `<div role="group" aria-label="${esc(part.title)}" class="ms-GroupedList-group"><div class="ms-GroupHeader"><div class="ms-GroupHeader-title" role="heading" aria-level="2"${c(part)}>${esc(part.title)}</div></div>${inner}</div>`,
  menu: (part) =>
    `<div class="ms-Callout ms-ContextualMenu-Callout"><ul class="ms-ContextualMenu-list" role="menu">${all(part.items, (act) => `<li class="ms-ContextualMenu-item" role="none"><button type="button" class="ms-ContextualMenu-link" role="menuitem"${c(act)}><span class="ms-ContextualMenu-itemText">${esc(act.text)}</span></button></li>`)}</ul></div>`,
  field: (part) =>
    `<div class="ms-TextField"><label class="ms-Label">${esc(part.text)}</label><div class="ms-TextField-fieldGroup"><input type="${part.kind}" class="ms-TextField-field"></div></div>`,
  layer: (part, inner) =>
    `<div class="ms-${part.form === 'dialog' ? 'Modal is-open ms-Dialog' : 'Panel is-open'}" role="dialog" aria-modal="true"><div class="ms-Overlay"></div><div class="ms-${part.form === 'dialog' ? 'Dialog' : 'Panel'}-main"><div class="ms-header"><div role="heading" aria-level="1" class="ms-title">${esc(part.title)}</div>${part.close ? button({ ...part.close, icon: 'close' }) : ''}</div><div class="ms-inner">${inner}</div><div class="ms-footer">${all(part.foot, button)}</div></div></div>`,
};
