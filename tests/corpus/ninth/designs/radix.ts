import { all, c, common, esc, type Kit, svg, when } from '../kit';
import type { Act } from '../parts';

const button = (act: Act): string =>
  `<button data-slot="button" class="inline-flex items-center justify-center rounded-md text-sm font-medium h-9 px-4 ${act.tone === 'danger' ? 'bg-destructive text-white' : act.tone ? 'bg-primary' : 'border bg-background'}"${when(act.off, ' disabled=""')}${c(act)}>${act.icon ? `${svg(act.icon)}<span class="sr-only">${esc(act.text)}</span>` : esc(act.text)}</button>`;
const knob = (on: boolean, name: string, mark = ''): string =>
  `<button type="button" role="switch" aria-checked="${on}" data-state="${on ? 'checked' : 'unchecked'}" value="on" data-slot="switch" aria-label="${esc(name)}"${mark}><span data-state="${on ? 'checked' : 'unchecked'}" data-slot="switch-thumb"></span></button>`;

/** Radix and shadcn: slots, states and portals. */
export const radix: Kit = {
  ...common,
  name: 'radix',
  generation: 'shadcn/ui on Radix',
  style: '.sr-only{position:absolute;width:1px;height:1px;overflow:hidden}',
  frame: (sheet, main, layers) =>
    `<div data-slot="sidebar-wrapper" class="group/sidebar-wrapper flex min-h-svh w-full"><div data-slot="sidebar" data-state="expanded" class="hidden md:block"><div data-slot="sidebar-header">${esc(sheet.brand)}</div><ul data-slot="sidebar-menu">${all(sheet.nav, (item) => `<li data-slot="sidebar-menu-item"><a href="${esc(item.href ?? '#')}" data-slot="sidebar-menu-button" data-active="${item.here === true}"${c(item)}>${svg('dot')}<span>${esc(item.text)}</span></a></li>`)}</ul></div><main data-slot="sidebar-inset" class="flex-1"><header class="flex h-16 items-center gap-2"><nav aria-label="breadcrumb" data-slot="breadcrumb"><ol><li>${esc(sheet.brand)}</li></ol></nav>${all(sheet.top, button)}</header><div class="flex flex-col gap-4 p-4">${main}</div><footer class="text-xs">${all(sheet.footer, (item) => `<a href="#"${c(item)}>${esc(item.text)}</a>`)}</footer></main></div>${layers}`,
  title: (part) => `<h${part.level} class="scroll-m-20 text-2xl font-semibold tracking-tight"${c(part)}>${esc(part.text)}</h${part.level}>`,
  text: (part) => `<p class="text-muted-foreground text-sm">${esc(part.text)}</p>`,
  tiles: (part) =>
    `<div class="grid gap-4 md:grid-cols-3">${all(part.items, (item) => `<a href="${esc(item.href ?? '#')}" data-slot="card" class="rounded-xl border p-6"${c(item)}><div data-slot="card-header"><div data-slot="card-title">${esc(item.text)}</div>${when(item.note, `<div data-slot="card-description">${esc(item.note ?? '')}</div>`)}</div></a>`)}</div>`,
  rows: (part) =>
    `<div data-slot="item-group" role="list">${all(part.items, (row) => `<div data-slot="item" class="flex items-center rounded-md border p-4"${c(row)}><div data-slot="item-content"><div data-slot="item-title">${esc(row.text)}</div><p data-slot="item-description">${esc(row.note ?? row.value ?? '')}</p></div><div data-slot="item-actions">${row.on === undefined ? '' : knob(row.on, row.text)}${row.act ? button(row.act) : ''}</div></div>`)}</div>`,
  devices: (part) =>
    `<div class="grid gap-3">${all(part.items, (item) => `<div data-slot="card" class="flex rounded-xl border"><button type="button" class="flex-1 text-left"${c(item)}><span data-slot="avatar">${svg('phone')}</span><span class="font-medium">${esc(item.name)}</span><span data-slot="badge">${esc(item.note)}</span></button>${item.menu ? `<button type="button" aria-haspopup="menu" aria-expanded="false" data-state="closed" data-slot="dropdown-menu-trigger"${c(item.menu)}>${svg('dots')}<span class="sr-only">${esc(item.menu.text)}</span></button>` : ''}${item.act ? button(item.act) : ''}</div>`)}</div>`,
  facts: (part) =>
    `<div class="grid grid-cols-2 gap-2 text-sm">${all(part.items, ([name, value]) => `<span class="text-muted-foreground">${esc(name)}</span><span class="tabular-nums">${esc(value)}</span>`)}</div>`,
  acts: (part) => `<div class="flex gap-2">${all(part.items, button)}</div>`,
  toggle: (part) =>
    `<div class="flex items-center justify-between rounded-lg border p-3"><div class="space-y-0.5"><label data-slot="label">${esc(part.text)}</label><p class="text-sm">${esc(part.note ?? '')}</p></div>${knob(part.on, part.text, c(part))}</div>`,
  tick: (part) =>
    `<div class="flex items-start gap-3"><button type="button" role="checkbox" aria-checked="${part.on}" data-state="${part.on ? 'checked' : 'unchecked'}" id="tick-${esc(part.c ?? 'x')}" data-slot="checkbox"${c(part)}>${when(part.on, svg('check'))}</button><label data-slot="label" for="tick-${esc(part.c ?? 'x')}"${c(part)}>${esc(part.text)}</label></div>`,
  bullets: (part) =>
    `<div class="grid gap-2">${all(part.items, (item) => `<div data-slot="alert" role="alert" class="rounded-lg border px-4 py-3"${c(item)}>${svg('warn')}<div data-slot="alert-title">${esc(item.text)}</div>${item.act ? `<div data-slot="alert-description"><a href="#"${c(item.act)}>${esc(item.act.text)}</a></div>` : ''}</div>`)}</div>`,
  group: (part, inner) =>
    `<div data-slot="accordion" data-orientation="vertical"><div data-state="open" data-slot="accordion-item"><h3 data-state="open" class="flex"><button type="button" aria-expanded="true" data-state="open" data-slot="accordion-trigger"${c(part)}>${esc(part.title)}</button></h3><div data-state="open" role="region" data-slot="accordion-content">${inner}</div></div></div>`,
  menu: (part) =>
    `<div data-radix-popper-content-wrapper="" style="position:fixed"><div role="menu" data-state="open" data-slot="dropdown-menu-content">${all(part.items, (act) => `<div role="menuitem" data-slot="dropdown-menu-item" data-variant="${act.tone === 'danger' ? 'destructive' : 'default'}" tabindex="-1"${c(act)}>${esc(act.text)}</div>`)}</div></div>`,
  toast: (part) =>
    `<section aria-label="Notifications" tabindex="-1"><ol data-sonner-toaster="true"><li data-sonner-toast="" data-visible="true"><div data-title="">${esc(part.text)}</div>${part.act ? button(part.act) : ''}</li></ol></section>`,
  layer: (part, inner) =>
    `<div data-state="open" data-slot="${part.form === 'dialog' ? 'alert-dialog' : 'sheet'}-overlay" class="fixed inset-0 bg-black/50"></div><div role="${part.form === 'dialog' ? 'alertdialog' : 'dialog'}" aria-labelledby="radix-:r7:" data-state="open" data-slot="${part.form === 'dialog' ? 'alert-dialog' : 'sheet'}-content" class="fixed ${part.form === 'sheet' ? 'inset-x-0 bottom-0' : 'right-0'}"><div class="flex flex-col"><h2 id="radix-:r7:" data-slot="dialog-title">${esc(part.title)}</h2></div>${inner}<div class="flex gap-2">${all(part.foot, button)}</div>${part.close ? `<button type="button" class="absolute right-4 top-4"${c(part.close)}>${svg('close')}<span class="sr-only">${esc(part.close.text)}</span></button>` : ''}</div>`,
};
