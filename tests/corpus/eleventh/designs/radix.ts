import type { Design } from '../model';
import { DOTS, d, each, esc, first, page, plain, when } from './base';

/** Radix primitives with Tailwind classes: `data-slot`, `data-state`, a side pane that slides in. */
export const radix: Design = {
  name: 'radix',
  generation: 'desktop, Radix and Tailwind 4',
  lang: 'right',
  draw: {
    ...plain,
    h1: (b) => `<h1 class="scroll-m-20 text-2xl font-semibold tracking-tight"${d(first(b))}>${esc(first(b).text)}</h1>`,
    h2: (b) => `<div data-slot="card-title" class="leading-none font-semibold"${d(first(b))}>${esc(first(b).text)}</div>`,
    text: (b) => `<p class="text-muted-foreground text-sm">${esc(first(b).text)}</p>`,
    cells: (b) =>
      `<div data-slot="card" class="bg-card flex flex-col divide-y rounded-xl border shadow-sm">${each(b, (it) => `<div data-slot="item" class="group/item flex items-center px-6 py-4">${it.acts.length === 0 ? `<button type="button" class="flex flex-1 text-start"${d(it)}>` : `<div class="flex flex-1"${d(it)}>`}<div data-slot="item-content" class="flex-1"><div data-slot="item-title">${esc(it.text)}</div>${when(it.hint, `<p data-slot="item-description" class="text-muted-foreground">${esc(it.hint)}</p>`)}</div>${when(it.value, `<span class="text-sm">${esc(it.value)}</span>`)}${it.acts.length === 0 ? '</button>' : '</div>'}${it.acts.map((a) => `<button data-slot="button" type="button" class="h-8 px-3"${d(a)}>${esc(a.text)}</button>`).join('')}</div>`)}</div>`,
    tiles: (b) =>
      `<div class="grid grid-cols-4 gap-6">${each(b, (it) => `<a data-slot="card" href="#/" class="rounded-3xl border p-6 hover:bg-accent"${d(it)}><div class="size-10 rounded-2xl bg-muted"></div><div data-slot="card-title" class="mt-4">${esc(it.text)}</div>${when(it.hint, `<div data-slot="card-description">${esc(it.hint)}</div>`)}</a>`)}</div>`,
    devices: (b) =>
      `<div class="grid gap-3 md:grid-cols-2">${each(b, (it) => `<div data-slot="card" class="flex rounded-2xl border p-5" tabindex="0"${d(it)}><div class="flex-1"><div data-slot="card-title">${esc(it.text)}</div><div data-slot="card-description" class="text-muted-foreground text-sm">${esc(it.hint)}</div></div>${it.acts.map((a) => (a.icon ? `<button data-slot="dropdown-menu-trigger" type="button" aria-haspopup="menu" aria-expanded="false" data-state="closed" class="size-9"${d(a)}>${DOTS}<span class="sr-only">${esc(a.text)}</span></button>` : `<button data-slot="button" data-variant="ghost" type="button" class="text-destructive"${d(a)}>${esc(a.text)}</button>`)).join('')}</div>`)}</div>`,
    facts: (b) =>
      `<div class="grid grid-cols-2 gap-y-3 text-sm">${each(b, (it) => `<div class="text-muted-foreground">${esc(it.text)}</div><div class="text-end tabular-nums">${esc(it.hint)}</div>`)}</div>`,
    switches: (b) =>
      each(
        b,
        (it, i) =>
          `<div class="flex items-center justify-between rounded-lg border p-4"><div class="space-y-0.5"><label data-slot="label" for="radix-«r${i}»">${esc(it.text)}</label>${when(it.hint, `<p class="text-muted-foreground text-sm">${esc(it.hint)}</p>`)}</div><button type="button" role="switch" aria-checked="${String(it.on)}" data-state="${it.on ? 'checked' : 'unchecked'}" id="radix-«r${i}»" data-slot="switch"${d(it)}><span data-slot="switch-thumb"></span></button></div>`,
      ),
    ticks: (b) =>
      each(
        b,
        (it, i) =>
          `<div class="flex items-start gap-3"><button type="button" role="checkbox" aria-checked="${String(it.on)}" data-state="${it.on ? 'checked' : 'unchecked'}" id="c-${i}" data-slot="checkbox" class="size-4 rounded border"${d(it)}></button><label data-slot="label" for="c-${i}"${d(it)}>${esc(it.text)}</label></div>`,
      ),
    buttons: (b) =>
      `<div data-slot="dialog-footer" class="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">${each(b, (it) => `<button data-slot="button" data-variant="${it.look === 'danger' ? 'destructive' : it.look === 'plain' ? 'outline' : 'default'}" type="button" class="inline-flex h-10 rounded-full px-6"${when(it.look === 'disabled', ' disabled')}${d(it)}>${esc(it.text)}</button>`)}</div>`,
    refusals: (b) =>
      `<div class="space-y-2">${each(b, (it) => `<div data-slot="alert" role="alert" class="grid rounded-lg border px-4 py-3"${d(it)}><div data-slot="alert-title">${esc(it.text)}</div>${when(it.hint, `<a class="underline" href="#/" data-corpus="go">${esc(it.hint)}</a>`)}</div>`)}</div>`,
    radios: (b) =>
      `<div role="radiogroup" data-slot="radio-group" class="grid gap-3">${each(b, (it) => `<div class="flex gap-3"><button type="button" role="radio" aria-checked="${String(it.on)}" data-slot="radio-group-item"></button><span>${esc(it.text)}</span></div>`)}</div>`,
    overlay: (b, inner) =>
      `<div data-state="open" data-slot="sheet-overlay" class="fixed inset-0 z-50 bg-black/50"></div><div role="dialog" aria-labelledby="rt" data-state="open" data-slot="sheet-content" class="fixed inset-y-0 end-0 z-50 w-3/4 sm:max-w-sm" tabindex="-1"><div data-slot="sheet-header"><h2 id="rt" data-slot="sheet-title">${esc(first(b).text)}</h2></div>${inner(b.blocks)}</div>`,
    fold: (b, inner) =>
      `<div data-slot="accordion-item" data-state="open"><h3 class="flex"><button type="button" aria-expanded="true" data-slot="accordion-trigger">${esc(first(b).text)}</button></h3><div role="region" data-state="open" data-slot="accordion-content">${inner(b.blocks)}</div></div>`,
    toast: (b) =>
      `<section aria-label="Notifications alt+T" tabindex="-1" aria-live="polite"><ol data-sonner-toaster="true"><li data-sonner-toast="" data-visible="true"><div data-title="">${esc(first(b).text)}</div></li></ol></section>`,
  },
  shell(f, main, over) {
    const nav = f.nav
      .map(
        (n) =>
          `<li data-slot="sidebar-menu-item"><a data-slot="sidebar-menu-button" data-active="${String(n.current)}" href="#/"${d(n)}><span>${esc(n.text)}</span></a></li>`,
      )
      .join('');
    return page(
      radix,
      f,
      '',
      `<div class="flex min-h-svh w-full">${when(nav, `<div data-slot="sidebar" data-state="expanded"><div data-slot="sidebar-header">${esc(f.brand)}</div><ul data-slot="sidebar-menu">${nav}</ul><div data-slot="sidebar-footer"><span>${esc(f.user)}</span><button type="button"${d(f.signOut)}>${esc(f.signOut.text)}</button></div></div>`)}<main data-slot="sidebar-inset" class="flex-1 px-16 py-12 space-y-8">${when(nav === '', `<div class="text-sm">${esc(f.brand)}</div>`)}${main}</main></div>${over}`,
      ' class="bg-background antialiased"',
    );
  },
};
