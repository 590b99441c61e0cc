/** How parts look where a design has nothing special to say: sections and links, in utility classes. */
import { all, is, type Press, type Row, type Skin } from './skin';

type Ground = Omit<Skin, 'family' | 'generation' | 'css'>;

export const press = (p: Press): string =>
  p.strong
    ? `<button class="rounded-full bg-red-600 px-5 py-2 text-white"${is(p.as)}>${p.text}</button>`
    : `<button class="rounded-full px-5 py-2 ring-1"${is(p.as)}>${p.text}</button>`;
const row = (r: Row): string => {
  const texts = `<span class="grow"><span class="block font-medium">${r.text}</span>${r.note ? `<span class="block text-sm opacity-60">${r.note}</span>` : ''}</span>`;
  return r.end
    ? `<div class="flex items-center py-4"${is(r.as)}>${texts}<button class="text-blue-600"${is(r.end.as)}>${r.end.text}</button></div>`
    : `<a class="flex items-center py-4" href="#/${r.as ? 'go' : 'x'}"${is(r.as)}>${texts}<span aria-hidden="true">→</span></a>`;
};
const place = (r: Row): string => `<a href="#"${r.current ? ' aria-current="page" class="font-bold"' : ''}${is(r.as)}>${r.text}</a>`;

export const ground: Ground = {
  page: (s) =>
    `<div id="__nuxt"${s.above ? ' data-scroll-locked=""' : ''}><header class="flex items-center gap-6 px-8 py-4"><span class="grow text-lg">${s.brand}</span>${all(s.me, place)}</header>${s.places.length ? `<nav class="flex gap-6 px-8">${all(s.places, place)}</nav>` : ''}<main class="mx-auto max-w-3xl px-8"><h1 class="text-4xl"${is(s.titleAs)}>${s.title}</h1>${s.content}</main><footer class="px-8 py-12 text-sm">© 2027 Xiaomi</footer></div>${s.above}`,
  tiles: (rows) =>
    `<div class="grid grid-cols-3 gap-4">${all(rows, (r) => `<a class="block rounded-2xl p-6 ring-1" href="#"${is(r.as)}><strong>${r.text}</strong>${r.note ? `<br><small>${r.note}</small>` : ''}</a>`)}</div>`,
  rows: (rows) => `<section class="divide-y">${all(rows, row)}</section>`,
  devices: (devices) =>
    `<section class="divide-y">${all(devices, (d, at) => `<div class="flex items-center gap-4 py-5"${is(d.as)}><a class="grow" href="#/hw/${at}"><span class="block font-medium">${d.name}</span>${all(d.notes, (note) => `<span class="block text-sm">${note}</span>`)}</a>${d.more ? `<button class="px-3" aria-haspopup="true" aria-expanded="${at === 0}"${is('device-menu')}>${d.more}</button>` : ''}${all(d.ends, press)}</div>`)}</section>`,
  facts: (pairs) =>
    `<section class="grid grid-cols-2 gap-2">${all(pairs, ([key, value]) => `<span>${key}</span><span>${value}</span>`)}</section>`,
  presses: (presses) => `<div class="flex gap-4 py-6">${all(presses, press)}</div>`,
  toggle: (text, on, as, note) =>
    `<div class="flex items-center py-4"${is(as)}><span class="grow"><span class="block">${text}</span><span class="text-sm">${note}</span></span><button class="h-6 w-11 rounded-full" role="switch" aria-checked="${on}"><span class="sr-only">${text}</span></button></div>`,
  tick: (text, as) =>
    `<div class="flex gap-3 py-2"${is(as)}><input type="checkbox" id="t-${as}"><label for="t-${as}">${text}</label></div>`,
  input: (label) =>
    `<div class="py-2"><input class="rounded-lg p-3 ring-1" type="text" placeholder="${label}" aria-label="${label}"></div>`,
  prose: (texts) => all(texts, (text) => `<p class="py-1">${text}</p>`),
  ask: (title, text, presses) =>
    `<div class="fixed inset-0 grid place-items-center bg-black/50"><div role="dialog" aria-modal="true" aria-label="${title}" class="w-96 rounded-3xl bg-white p-8"><h2 class="text-xl">${title}</h2><p>${text}</p><div class="flex gap-3 pt-6">${all(presses, press)}</div></div></div>`,
  pop: (title, presses) =>
    `<div class="absolute right-8 top-40 w-56 rounded-xl bg-white shadow-xl" role="menu" aria-label="${title}">${all(presses, (p) => `<a class="block px-4 py-2" role="menuitem" href="#"${is(p.as)}>${p.text}</a>`)}</div>`,
};
export const UTILITIES =
  'body{margin:0;font:16px/1.5 system-ui}.flex{display:flex}.grid{display:grid}.grid-cols-2{grid-template-columns:1fr 2fr}.grid-cols-3{grid-template-columns:repeat(3,1fr)}.block{display:block}.grow{flex-grow:1}.gap-2{gap:8px}.gap-4{gap:16px}.gap-6{gap:24px}.px-8{padding-inline:32px}.py-4{padding-block:16px}.fixed{position:fixed}.absolute{position:absolute}.inset-0{inset:0}.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}button{cursor:pointer}.bg-red-600{background:#dc2626;color:#fff}.bg-white{background:#fff}';
