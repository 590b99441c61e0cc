import type { Design } from '../model';
import { d, each, esc, first, page, plain, when } from './base';

/** Utility classes only, everything a link or a label; a peer-checked switch; cards with generous margins. */
export const soup: Design = {
  name: 'soup',
  generation: 'responsive, utility classes, links as cells',
  lang: 'right',
  draw: {
    ...plain,
    h1: (b) =>
      `<h1 class="text-[34px]/[1.15] font-light tracking-[-.01em] text-neutral-900 dark:text-white"${d(first(b))}>${esc(first(b).text)}</h1>`,
    h2: (b) => `<p class="mt-12 mb-3 ps-4 text-xs font-medium uppercase text-neutral-400"${d(first(b))}>${esc(first(b).text)}</p>`,
    text: (b) => `<p class="mt-3 max-w-prose text-[15px] text-neutral-500">${esc(first(b).text)}</p>`,
    cells: (b) =>
      `<div class="mt-4 overflow-hidden rounded-[28px] bg-neutral-50">${each(b, (it) => `<a href="/x" class="flex min-h-16 items-center gap-4 px-6 active:bg-neutral-100"${d(it)}><span class="flex-1"><span class="block">${esc(it.text)}</span>${when(it.hint, `<span class="block text-sm text-neutral-400">${esc(it.hint)}</span>`)}</span>${when(it.value, `<span class="text-neutral-400">${esc(it.value)}</span>`)}${it.acts.map((a) => `<span class="text-orange-600"${d(a)}>${esc(a.text)}</span>`).join('')}</a>`)}</div>`,
    tiles: (b) =>
      `<div class="mt-6 flex flex-wrap gap-x-10 gap-y-8">${each(b, (it) => `<a href="/x" class="w-20 text-center"${d(it)}><span class="mx-auto block size-14 rounded-[18px] bg-gradient-to-b from-white to-neutral-200"></span><span class="mt-2 block text-[13px]">${esc(it.text)}</span></a>`)}</div>`,
    devices: (b) =>
      `<div class="mt-6 space-y-3">${each(b, (it) => `<div class="relative flex items-center gap-5 rounded-[28px] bg-neutral-50 p-6"${d(it)}><span class="h-14 w-8 rounded-lg bg-neutral-200"></span><a href="/x" class="flex-1"><span class="block text-lg">${esc(it.text)}</span><span class="block text-sm text-neutral-400">${esc(it.hint)}</span></a>${it.acts.map((a) => (a.icon ? `<label class="size-10 rounded-full" title="${esc(a.text)}"${d(a)}><input type="checkbox" class="peer sr-only"><span class="block">•••</span></label>` : `<a href="/x" class="text-red-500"${d(a)}>${esc(a.text)}</a>`)).join('')}</div>`)}</div>`,
    facts: (b) =>
      `<div class="mt-4 rounded-[28px] bg-neutral-50 px-6 py-2">${each(b, (it) => `<p class="flex justify-between py-3"><span class="text-neutral-400">${esc(it.text)}</span><span>${esc(it.hint)}</span></p>`)}</div>`,
    switches: (b) =>
      each(
        b,
        (it) =>
          `<label class="mt-4 flex items-center justify-between rounded-[28px] bg-neutral-50 p-6"${d(it)}><span><span class="block">${esc(it.text)}</span>${when(it.hint, `<span class="block text-sm text-neutral-400">${esc(it.hint)}</span>`)}</span><span class="relative"><input type="checkbox" class="peer sr-only"${when(it.on, ' checked')}${d(it)}><span class="block h-7 w-12 rounded-full bg-neutral-300 peer-checked:bg-orange-500"></span></span></label>`,
      ),
    ticks: (b) =>
      each(
        b,
        (it) =>
          `<label class="mt-6 flex gap-3"${d(it)}><input type="checkbox" class="mt-1 size-5 accent-orange-600"${when(it.on, ' checked')}${d(it)}><span class="text-sm">${esc(it.text)}</span></label>`,
      ),
    buttons: (b) =>
      `<div class="mt-10 flex flex-col items-stretch gap-3">${each(b, (it) => `<a href="/x"${when(it.look === 'disabled', ' aria-disabled="true" tabindex="-1"')} class="rounded-full px-8 py-4 text-center ${it.look === 'danger' ? 'bg-red-500 text-white' : it.look === 'plain' ? 'bg-neutral-100' : 'bg-orange-500 text-white'}${when(it.look === 'disabled', ' pointer-events-none opacity-40')}"${d(it)}>${esc(it.text)}</a>`)}</div>`,
    refusals: (b) =>
      `<div class="mt-6 divide-y divide-neutral-100">${each(b, (it) => `<div class="flex gap-4 py-5"${d(it)}><span class="text-amber-500">!</span><p class="flex-1">${esc(it.text)}</p>${when(it.hint, `<a href="/x" class="text-orange-600" data-corpus="go">${esc(it.hint)}</a>`)}</div>`)}</div>`,
    overlay: (b, inner) =>
      `<div class="fixed inset-0 z-40 bg-black/30 backdrop-blur-sm" aria-hidden="true"></div><div class="fixed inset-x-0 bottom-0 z-50 rounded-t-[36px] bg-white px-6 pb-10 pt-4 shadow-2xl md:inset-x-auto md:end-6 md:w-[420px]"><div class="mx-auto h-1 w-10 rounded bg-neutral-200"></div><p class="mt-6 text-xl">${esc(first(b).text)}</p>${inner(b.blocks)}</div>`,
    toast: (b) =>
      `<div class="fixed bottom-8 left-1/2 -translate-x-1/2 rounded-full bg-neutral-900 px-6 py-3 text-sm text-white">${esc(first(b).text)}</div>`,
  },
  shell(f, main, over) {
    const nav = f.nav
      .map(
        (n) =>
          `<a href="/x" class="px-4 py-2 text-sm ${n.current ? 'font-medium text-neutral-900' : 'text-neutral-400'}"${d(n)}>${esc(n.text)}</a>`,
      )
      .join('');
    return page(
      soup,
      f,
      '',
      `<div class="mx-auto max-w-3xl px-6 pb-24 pt-10 md:pt-20"><div class="mb-10 flex items-center gap-3"><span class="size-8 rounded-xl bg-orange-500"></span><span class="text-sm">${esc(f.brand)}</span></div>${when(nav, `<div class="-mx-4 mb-12 flex flex-wrap">${nav}</div>`)}${main}<div class="mt-24 flex flex-wrap gap-6 text-xs text-neutral-400">${f.footer.map((t) => `<a href="/x">${esc(t)}</a>`).join('')}${when(f.signOut.text, `<a href="/x"${d(f.signOut)}>${esc(f.signOut.text)}</a>`)}</div></div>${over}`,
      ' class="bg-white font-sans"',
    );
  },
};
