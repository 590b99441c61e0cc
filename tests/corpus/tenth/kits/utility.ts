/** Pages of utility classes, hashed modules and headless components. */
import { current, each, icon, isOn, type Kit, off, PHONE, page, plain, uid, weighty, when } from '../core';

const r = plain((p) => `rounded-lg border text-sm data-${p}`);
/** Headless components over Tailwind: state in `data-state`, switches and ticks are buttons. */
export const radix: Kit = {
  ...r,
  name: 'radix',
  generation: 'shadcn dashboard',
  shell: (f) =>
    page(
      f,
      `<div class="flex min-h-screen w-full flex-col bg-muted/40"><header class="sticky top-0 flex h-14 items-center gap-4 border-b px-4"><span class="font-semibold">${f.brand}</span><nav class="ml-auto flex gap-2">${each(f.top, (b) => `<button type="button" class="inline-flex h-9 items-center px-3" data-slot="button"${b.at}>${b.text}</button>`)}</nav></header><div class="grid md:grid-cols-[220px_1fr]">${f.bare ? '' : `<nav class="grid gap-1 p-4" data-slot="sidebar">${each(f.nav, (b) => `<a class="flex items-center gap-2 rounded-md px-3 py-2" href="#" data-active="${current(b)}"${b.at}>${icon}${b.text}</a>`)}</nav>`}<main class="flex flex-col gap-6 p-6">${f.main}</main></div><footer class="flex gap-4 border-t p-4 text-xs">${each(f.foot, (b) => `<a href="#">${b.text}</a>`)}</footer></div>`,
    ),
  h: (b) => `<div data-slot="card-title" class="text-2xl font-semibold tracking-tight"${b.at}>${b.text}</div>`,
  rows: (xs) =>
    `<div data-slot="card" class="divide-y rounded-xl border">${each(xs, ([t, hint, v, act]) => `<div class="flex items-center justify-between p-4"${t?.at ?? ''}><div class="space-y-0.5"><div class="text-sm font-medium">${t?.text}</div>${when(hint, (b) => `<div class="text-sm text-muted-foreground">${b.text}</div>`)}</div><div class="flex gap-2">${when(v, (b) => `<span>${b.text}</span>`)}${when(act, (b) => `<button type="button" data-slot="button" class="h-8 border px-3"${b.at}>${b.text}</button>`)}</div></div>`)}</div>`,
  devs: (xs) =>
    `<div class="grid gap-3">${each(xs, ([n, s, m, act]) => `<div data-slot="card" class="flex items-center rounded-xl border p-4"${n?.at ?? ''}>${icon}<div class="ml-3 flex-1"><div class="font-medium leading-none">${n?.text}</div><div class="text-xs text-muted-foreground">${s?.text ?? ''}</div></div>${when(act, (b) => `<button type="button" class="text-destructive text-sm"${b.at}>${b.text}</button>`)}${when(m, (b) => `<button type="button" id="radix-:r1:" aria-haspopup="menu" aria-expanded="false" data-state="closed"${b.at}>${icon}<span class="sr-only">${b.text}</span></button>`)}</div>`)}</div>`,
  sw: (x) =>
    `<div class="flex items-center justify-between rounded-lg border p-4"><div class="space-y-0.5"><label class="text-base" for="radix-${uid(x[0])}">${x[0]?.text}</label>${when(x[2], (b) => `<p class="text-sm">${b.text}</p>`)}</div><button type="button" role="switch" id="radix-${uid(x[0])}" aria-checked="${isOn(x)}" data-state="${isOn(x) ? 'checked' : 'unchecked'}"${x[0]?.at}><span data-state="${isOn(x) ? 'checked' : 'unchecked'}" class="block size-4 rounded-full"></span></button></div>`,
  tick: (x) =>
    `<div class="flex items-start gap-3"><button type="button" role="checkbox" id="c-${uid(x[0])}" aria-checked="${isOn(x)}" data-state="${isOn(x) ? 'checked' : 'unchecked'}" class="size-4 border"${x[0]?.at}></button><label for="c-${uid(x[0])}" class="text-sm">${x[0]?.text}</label></div>`,
  btns: (xs) =>
    `<div class="flex justify-end gap-2" data-slot="footer">${each(xs, (b) => `<button type="button" data-slot="button" class="inline-flex h-9 items-center px-4 ${weighty(b) ? 'bg-destructive text-white' : 'border bg-background'}"${off(b)}${b.at}>${b.text}</button>`)}</div>`,
  dlg: (t, inner) =>
    `<div data-radix-portal=""><div data-state="open" class="fixed inset-0 bg-black/80" aria-hidden="true"></div><div role="alertdialog" id="radix-:r5:" aria-labelledby="radix-:r6:" data-state="open" class="fixed left-1/2 top-1/2 grid w-full max-w-lg gap-4 border p-6"><h2 id="radix-:r6:" class="text-lg font-semibold"${t.at}>${t.text}</h2>${inner}</div></div>`,
  pane: (t, inner) =>
    `<div role="dialog" id="radix-:r8:" data-state="open" data-vaul-drawer="" class="fixed inset-y-0 right-0 w-3/4 border-l p-6"><div data-slot="sheet-title"${t.at}>${t.text}</div>${inner}</div>`,
};

const w = plain((p) => `w-full px-4 py-2 tw-${p.length}`);
/** Utility soup: only div, span and button, for the phone. */
export const soup: Kit = {
  ...w,
  name: 'soup',
  generation: 'utility classes, phone first',
  bar: true,
  shell: (f) =>
    page(
      f,
      `<div class="min-h-screen bg-gray-50 pb-16"><div class="sticky top-0 z-10 flex items-center bg-white px-4 py-3 shadow-sm"><button type="button" class="mr-3 text-xl">‹</button><div class="flex-1 truncate text-lg font-bold"${f.head?.at ?? ''}>${f.head?.text ?? f.brand}</div><div class="flex gap-2 text-sm text-orange-500">${each(f.top.slice(0, 2), (b) => `<span class="cursor-pointer"${b.at}>${b.text}</span>`)}</div></div><div class="mx-auto max-w-md space-y-3 p-3">${f.main}</div>${f.bare ? '' : `<div class="fixed inset-x-0 bottom-0 flex overflow-x-auto border-t bg-white">${each(f.nav, (b) => `<a href="#" class="flex-1 whitespace-nowrap px-2 py-3 text-center text-xs ${current(b) ? 'text-orange-500' : 'text-gray-500'}"${b.at}>${b.text}</a>`)}</div>`}<div class="px-4 text-center text-xs text-gray-400">${each(f.foot, (b) => `<a class="underline" href="#">${b.text}</a> `)}</div></div>`,
      PHONE,
    ),
  h: (b) => `<div class="text-xl font-bold"${b.at}>${b.text}</div>`,
  h2: (b) => `<div class="px-1 pt-4 text-xs uppercase text-gray-400"${b.at}>${b.text}</div>`,
  p: (b) => `<div class="text-sm leading-6 text-gray-500"${b.at}>${b.text}</div>`,
  rows: (xs) =>
    `<div class="overflow-hidden rounded-2xl bg-white">${each(xs, ([t, hint, v, act]) => `<div class="flex cursor-pointer items-center border-b px-4 py-3 active:bg-gray-100"${t?.at ?? ''}><div class="flex-1"><div class="text-base">${t?.text}</div>${when(hint, (b) => `<div class="text-xs text-gray-400">${b.text}</div>`)}</div>${when(v, (b) => `<div class="text-sm text-gray-400">${b.text}</div>`)}${act ? `<button type="button" class="ml-2 rounded-full bg-orange-50 px-3 py-1 text-sm"${act.at}>${act.text}</button>` : '<div class="ml-2">›</div>'}</div>`)}</div>`,
  tiles: (xs) =>
    `<div class="grid grid-cols-3 gap-3">${each(xs, ([t, hint]) => `<div class="flex cursor-pointer flex-col items-center rounded-2xl bg-white p-4"${t?.at ?? ''}>${icon}<div class="mt-2 text-sm">${t?.text}</div>${when(hint, (b) => `<div class="text-xs text-gray-400">${b.text}</div>`)}</div>`)}</div>`,
  devs: (xs) =>
    `<div class="space-y-2">${each(xs, ([n, s, m, act]) => `<div class="flex cursor-pointer items-center rounded-2xl bg-white p-4"${n?.at ?? ''}><div class="size-10 rounded-full bg-gray-100"></div><div class="ml-3 flex-1"><div class="font-medium">${n?.text}</div><div class="text-xs text-gray-400">${s?.text ?? ''}</div></div>${when(act, (b) => `<button type="button" class="text-sm text-red-500"${b.at}>${b.text}</button>`)}${when(m, (b) => `<button type="button" class="p-2 text-xl" aria-label="${b.text}"${b.at}>⋮</button>`)}</div>`)}</div>`,
  facts: (xs) =>
    `<div class="rounded-2xl bg-white p-4">${each(xs, ([k, v]) => `<div class="flex justify-between py-1"><span class="text-gray-400">${k?.text}</span><span>${v?.text ?? ''}</span></div>`)}</div>`,
  dlg: (t, inner) =>
    `<div class="fixed inset-0 z-50 flex items-end bg-black/50"><div class="w-full rounded-t-3xl bg-white p-6"><div class="mb-2 text-center text-lg font-bold"${t.at}>${t.text}</div>${inner}</div></div>`,
  reasons: (xs) =>
    `<div class="space-y-2">${each(xs, ([t, hint, go]) => `<div class="rounded-2xl border-l-4 border-red-400 bg-white p-4"${t?.at ?? ''}><div class="font-medium">${t?.text}</div>${when(hint, (b) => `<div class="text-sm text-gray-500">${b.text}</div>`)}${when(go, (b) => `<span class="text-sm text-orange-500"${b.at}>${b.text}</span>`)}</div>`)}</div>`,
};

const suffix = (p: string): string => `${p.charAt(0)}${(p.length * 3571).toString(36)}${p.charCodeAt(p.length - 1)}`;
const x = plain((p) => `${p}-${suffix(p)}`);
/** Hashed CSS modules over React, as the present cloud is written. */
export const hashed: Kit = {
  ...x,
  name: 'hashed',
  generation: 'React with hashed CSS modules',
  shell: (f) =>
    page(
      f,
      `<div id="root"><div class="micloud-app"><div class="layout-2Kd9s"><div class="header-1pQx0"><a class="logo-3fRt1" href="#">${f.brand}</a><div class="user-9Zk2e">${each(f.top, (b) => `<span class="link-0aLm3"${b.at}>${b.text}</span>`)}</div></div>${f.bare ? '' : `<div class="sidebar-7Hj1q">${each(f.nav, (b) => `<a class="item-5Tb8w${current(b) ? ' active-2Wc4n' : ''}" href="#"${b.at}><i class="ico-8Yh3d"></i><span class="name-6Gf2s">${b.text}</span></a>`)}</div>`}<div class="content-4Rv6k">${f.main}</div><div class="footer-1Xz7m">${each(f.foot, (b) => `<a href="#">${b.text}</a><i class="dot-3Nn0p"></i>`)}</div></div><div><div class="order-5Fd2k policy-8Hs0q"><span>${f.foot.map((b) => b.text).join(' · ')}</span><span class="close-1Pa9x">OK</span></div></div></div></div>`,
    ),
  h: (b) => `<div class="pageTitle-2Lw8c"${b.at}>${b.text}</div>`,
  h2: (b) => `<div class="groupTitle-9Kq1v"${b.at}>${b.text}</div>`,
  rows: (xs) =>
    `<div class="panel-3Ds5t">${each(xs, ([t, hint, v, act]) => `<div class="entry-6Mp2z"${t?.at ?? ''}><div class="entryName-1Cv9b">${t?.text}${when(hint, (b) => `<div class="tip-4Xn7d">${b.text}</div>`)}</div>${when(v, (b) => `<div class="entryValue-8Pl0k">${b.text}</div>`)}${when(act, (b) => `<div class="entryBtn-7Ty6h"${b.at}>${b.text}</div>`)}</div>`)}</div>`,
  devs: (xs) =>
    `<div class="deviceList-5Jk2r">${each(xs, ([n, s, m, act]) => `<div class="deviceItem-0Qa9s"${n?.at ?? ''}><img class="pic-2Ws8x" alt="" src="data:,"><div class="info-4Rf6v"><div class="deviceName-1Zx3c">${n?.text}</div><div class="deviceState-6Yh9n">${s?.text ?? ''}</div></div>${when(m, (b) => `<div class="more-8Uj7m" title="${b.text}"${b.at}></div>`)}${when(act, (b) => `<div class="delBtn-3Ik5l"${b.at}>${b.text}</div>`)}</div>`)}</div>`,
  tick: (l) =>
    `<div class="agree-9Ol2p"${l[0]?.at}><span class="checkbox-1Aq4w${isOn(l) ? ' checked-7Sw3e' : ''}"></span><span class="agreeText-2De5r">${l[0]?.text}</span></div>`,
  sw: (l) =>
    `<div class="entry-6Mp2z"><div class="entryName-1Cv9b">${l[0]?.text}${when(l[2], (b) => `<div class="tip-4Xn7d">${b.text}</div>`)}</div><div class="toggle-5Gt8y ${isOn(l) ? 'on-3Fr6t' : 'off-1Hy7u'}"${l[0]?.at}><span class="knob-9Ju2i"></span></div></div>`,
  btns: (xs) =>
    `<div class="btns-4Lo1q">${each(xs, (b) => `<div class="btn-7Kp3a ${weighty(b) ? 'danger-2Zs6d' : 'ghost-8Xd1f'}${off(b, ' disabled-5Cf4g')}"${b.at}>${b.text}</div>`)}</div>`,
};
