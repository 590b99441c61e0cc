import { all, c, common, esc, type Kit, svg, when } from '../kit';
import type { Act } from '../parts';

const button = (act: Act): string =>
  `<button class="px-4 py-2 rounded-full ${act.tone === 'danger' ? 'bg-red-600 text-white' : act.tone ? 'bg-orange-500 text-white' : 'text-gray-700 hover:bg-gray-100'} disabled:opacity-40"${when(act.off, ' disabled')}${act.icon ? ` title="${esc(act.text)}"` : ''}${c(act)}>${act.icon ? svg(act.icon) : esc(act.text)}</button>`;
const knob = (on: boolean, mark = ''): string =>
  `<div class="w-11 h-6 rounded-full cursor-pointer ${on ? 'bg-orange-500' : 'bg-gray-200'}"${mark}><div class="w-5 h-5 rounded-full bg-white ${on ? 'translate-x-5' : 'translate-x-0'} transition"></div></div>`;

/** Utility classes alone; the switch is a coloured pill. */
export const tailwind: Kit = {
  ...common,
  name: 'tailwind',
  generation: 'Tailwind utilities, cards',
  style: '.cursor-pointer{cursor:pointer}.fixed{position:fixed}',
  frame: (sheet, main, layers) =>
    `<div class="min-h-screen bg-gray-50 flex flex-col lg:flex-row"><div class="w-64 shrink-0 p-4 space-y-1"><div class="text-xl font-bold mb-6">${esc(sheet.brand)}</div>${all(sheet.nav, (item) => `<a href="${esc(item.href ?? '#')}" class="flex items-center gap-3 px-3 py-2 rounded-lg ${item.here ? 'bg-orange-50 text-orange-600' : 'text-gray-600'}"${c(item)}>${svg('dot')}${esc(item.text)}</a>`)}</div><div class="flex-1 p-6 max-w-5xl"><div class="flex justify-end gap-2 mb-6">${all(sheet.top, (item) => `<div class="relative">${button(item)}</div>`)}</div>${main}<div class="mt-12 text-xs text-gray-400 flex gap-4">${all(sheet.footer, (item) => `<a href="#"${c(item)}>${esc(item.text)}</a>`)}</div></div></div>${layers}`,
  title: (part) =>
    part.level === 1
      ? `<div class="text-3xl font-semibold mb-2"${c(part)}>${esc(part.text)}</div>`
      : `<div class="text-lg font-medium mt-8 mb-3"${c(part)}>${esc(part.text)}</div>`,
  text: (part) => `<div class="text-gray-500 mb-4">${esc(part.text)}</div>`,
  tiles: (part) =>
    `<div class="grid grid-cols-2 md:grid-cols-4 gap-4">${all(part.items, (item) => `<a href="${esc(item.href ?? '#')}" class="rounded-2xl bg-white shadow-sm p-5 flex flex-col gap-2"${c(item)}>${svg('app')}<span class="font-medium">${esc(item.text)}</span>${when(item.note, `<span class="text-sm text-gray-400">${esc(item.note ?? '')}</span>`)}</a>`)}</div>`,
  rows: (part) =>
    `<div class="bg-white rounded-2xl divide-y">${all(part.items, (row) => `<div class="flex items-center justify-between p-4 cursor-pointer"${c(row)}><div><div class="font-medium">${esc(row.text)}</div>${when(row.note, `<div class="text-sm text-gray-400">${esc(row.note ?? '')}</div>`)}</div><div class="flex items-center gap-2">${when(row.value, `<span class="text-gray-400">${esc(row.value ?? '')}</span>`)}${row.on === undefined ? '' : knob(row.on)}${row.act ? button(row.act) : svg('right')}</div></div>`)}</div>`,
  devices: (part) =>
    `<div class="grid md:grid-cols-2 gap-4">${all(part.items, (item) => `<div class="bg-white rounded-2xl p-5 flex gap-4 cursor-pointer"${c(item)}><div class="w-12 h-12 rounded-xl bg-gray-100">${svg('phone')}</div><div class="flex-1"><div class="font-semibold">${esc(item.name)}</div><div class="text-sm text-gray-400">${esc(item.note)}</div></div>${item.menu ? button(item.menu) : ''}${item.act ? button(item.act) : ''}</div>`)}</div>`,
  facts: (part) =>
    `<div class="bg-white rounded-2xl p-5 space-y-3">${all(part.items, ([name, value]) => `<div class="flex justify-between"><div class="text-gray-500">${esc(name)}</div><div class="font-mono">${esc(value)}</div></div>`)}</div>`,
  acts: (part) => `<div class="flex gap-3 mt-6">${all(part.items, button)}</div>`,
  toggle: (part) =>
    `<div class="flex items-center justify-between bg-white rounded-2xl p-4"><div><div>${esc(part.text)}</div><div class="text-xs text-gray-400">${esc(part.note ?? '')}</div></div>${knob(part.on, c(part))}</div>`,
  tick: (part) =>
    `<label class="flex items-start gap-2 mt-6 cursor-pointer"${c(part)}><input type="checkbox" class="peer hidden"${when(part.on, ' checked')}${c(part)}><span class="w-5 h-5 rounded border peer-checked:bg-orange-500"></span><span class="text-sm">${esc(part.text)}</span></label>`,
  bullets: (part) =>
    `<div class="space-y-2">${all(part.items, (item) => `<div class="rounded-xl bg-amber-50 p-4 flex justify-between"${c(item)}><span>${esc(item.text)}</span>${item.act ? `<a href="#" class="underline"${c(item.act)}>${esc(item.act.text)}</a>` : ''}</div>`)}</div>`,
  group: (part, inner) =>
    `<div class="mt-8"><div class="uppercase text-xs tracking-wide text-gray-400 mb-2"${c(part)}>${esc(part.title)}</div>${inner}</div>`,
  menu: (part) =>
    `<div class="absolute right-0 mt-2 w-56 rounded-xl bg-white shadow-lg py-1">${all(part.items, (act) => `<a href="#" class="block px-4 py-2 ${act.tone === 'danger' ? 'text-red-600' : ''}"${c(act)}>${esc(act.text)}</a>`)}</div>`,
  layer: (part, inner) =>
    `<div class="fixed inset-0 bg-black/40 z-40"></div><div class="fixed z-50 ${part.form === 'dialog' ? 'top-1/2 left-1/2 w-96 rounded-2xl' : part.form === 'sheet' ? 'inset-x-0 bottom-0 rounded-t-3xl' : 'inset-y-0 right-0 w-[420px]'} bg-white p-6"><div class="flex justify-between"><div class="text-lg font-semibold">${esc(part.title)}</div>${part.close ? `<button class="p-1" aria-label="${esc(part.close.text)}"${c(part.close)}>${svg('close')}</button>` : ''}</div>${inner}<div class="flex justify-end gap-2 mt-6">${all(part.foot, button)}</div></div>`,
};
