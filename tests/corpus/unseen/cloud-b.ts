/** Xiaomi Cloud in Tailwind with Headless UI (portals, roles), and in hashed classes with cut-up texts and icon ligatures. */
import { GADGETS, list, locale, MAIL, m } from '../held-out/kit';
import type { CorpusPage } from '../page';
import { tables } from './cloud-c';
import { type Finding, type Listing, listed, page, type Rest, speak, state } from './cloud-kit';

const [FIRST, SECOND, THIRD] = GADGETS;

// --- Headless UI: the page is inert behind what the portals show.

const BTN = 'inline-flex items-center rounded-full px-4 py-2 text-sm font-semibold';
const RED = `${BTN} bg-red-600 text-white hover:bg-red-500`;
const hlDialog = (title: string, content: string, buttons: string): string =>
  `<div id="headlessui-portal-root"><div data-headlessui-portal=""><div id="headlessui-dialog-:r9:" role="dialog" aria-modal="true" aria-labelledby="headlessui-dialog-title-:ra:" data-headlessui-state="open" class="relative z-50"><div class="fixed inset-0 bg-black/30" aria-hidden="true"></div><div class="fixed inset-0 grid place-items-center"><div class="w-96 rounded-2xl bg-white p-6"><h2 id="headlessui-dialog-title-:ra:" class="text-lg">${title}</h2><p class="mt-2 text-sm text-gray-500">${content}</p><div class="mt-6 flex justify-end gap-3">${buttons}</div></div></div></div></div></div>`;
const hlMenu = (of: string, items: [string, string, string?][]): string =>
  `<div id="headlessui-portal-root"><div data-headlessui-portal=""><div role="menu" tabindex="0" aria-labelledby="${of}" data-headlessui-state="open" class="absolute right-8 z-40 w-56 rounded-xl bg-white shadow-lg">${list(items, ([label, mark, tone], at) => `<div role="none" class="p-1"><a id="headlessui-menu-item-:r${at}:" role="menuitem" tabindex="-1" class="block px-3 py-2 ${tone ?? ''}"${m(mark)}>${label}</a></div>`)}</div></div></div>`;
const hlButton = (label: string, mark: string, cls = BTN): string => `<button type="button" class="${cls}"${m(mark)}>${label}</button>`;

interface HlRest extends Rest {
  inert?: boolean;
}
function hl(w: string, name: string, url: string, head: string, main: string, { inert, ...rest }: HlRest): CorpusPage {
  const t = speak(w);
  const mark = rest.kind === 'my-devices' && !inert ? m('head') : '';
  return page({
    name,
    wording: w,
    design: 'headless',
    generation: '2027 Tailwind',
    url: `https://${url}`,
    title: `${head} · ${t.siteName}`,
    css: '.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}.fixed{position:fixed}.inset-0{inset:0}.absolute{position:absolute}.right-8{right:2rem}.grid{display:grid}.place-items-center{place-items:center}.bg-white{background:#fff}',
    body: `<div id="__nuxt"${inert ? ' inert aria-hidden="true"' : ''}><header class="sticky top-0 flex justify-between px-6 py-3"><a href="/" class="font-bold">${t.siteName}</a><div class="flex gap-4 text-sm"><span>${MAIL}</span></div></header><main class="mx-auto max-w-5xl px-6 py-10"><h1 id="page-title" class="text-3xl font-semibold tracking-tight"${mark}>${head}</h1>${main}</main></div>`,
    ...rest,
  });
}

function hlHome(w: string): CorpusPage {
  const t = speak(w);
  const card = (label: string, mark = ''): string =>
    `<li class="rounded-3xl bg-gray-50 p-6"><a href="javascript:void 0" class="flex flex-col"${mark}><svg class="h-8 w-8"></svg><span>${label}</span></a></li>`;
  const main = `<ul role="list" class="grid grid-cols-4 gap-6">${card(t.photos)}${card(t.contacts)}${card(t.notes)}${card(t.findDevice, m('find'))}${card(t.drive)}${card(t.recordings)}</ul>`;
  const portal = hlMenu('headlessui-menu-button-:r0:', [
    [t.settings, 'gear'],
    [t.account, 'account'],
    [t.help, 'help'],
    [t.signOut, 'out'],
  ]);
  const note = 'The menu of the person is open; Settings and the account are in it.';
  return hl(w, 'home', `us.i.mi.com/?_locale=${locale(w)}`, t.siteName, main, { kind: 'cloud-home', portal, note });
}

function hlSettings(w: string): CorpusPage {
  const t = speak(w);
  const row = (label: string, value: string): string =>
    `<div class="py-4 sm:grid sm:grid-cols-3"><dt class="font-medium">${label}</dt><dd class="text-gray-600">${value}</dd></div>`;
  const main = `<nav class="flex gap-6 border-b" aria-label="${t.settings}"><a aria-current="page" class="border-b-2">${t.general}</a><a class="border-transparent"${m('head')}>${t.myDevices}</a><a>${t.storage}</a></nav><dl class="divide-y">${row(t.language, '<button type="button" id="headlessui-listbox-button-:r2:" aria-haspopup="listbox" aria-expanded="true">English</button>')}${row(t.account, `<a href="https://account.xiaomi.com/"${m('account')}>${t.account}</a>`)}${row(t.privacyPolicy, t.details)}</dl>`;
  const portal = `<div data-headlessui-portal=""><ul role="listbox" aria-labelledby="headlessui-listbox-button-:r2:" tabindex="0" class="absolute bg-white">${list(['English', 'Русский', 'Español', '简体中文', 'العربية'], (label, at) => `<li role="option" aria-selected="${at === 0}">${label}</li>`)}</ul></div>`;
  return hl(w, 'settings', 'us.i.mi.com/next/u/general', t.settings, main, { kind: 'cloud-settings', portal });
}

const hlDevices =
  (what: Listing) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const inert = what === 'dialog';
    const row = (name: string, under: string, id: string): string =>
      `<li class="flex justify-between py-5"${inert ? '' : m('row')}><div class="flex gap-4"><svg class="h-10 w-10"></svg><div><p class="font-semibold" id="n-${id}">${name}</p><p class="text-xs text-gray-500">${under}</p></div></div><button type="button" id="b-${id}" aria-haspopup="menu" aria-expanded="${what === 'menu' && id === SECOND.id}" aria-describedby="n-${id}" class="-m-2.5 p-2.5"${inert ? '' : m('menu')}><span class="sr-only">${t.more}</span><svg class="h-5 w-5" aria-hidden="true"></svg></button></li>`;
    const main = `<ul role="list" aria-labelledby="page-title" class="divide-y">${list(listed(what), (g, at) => row(g.name, state(t, at), g.id))}</ul>${what === 'empty' ? `<div class="border-dashed p-12 text-center">${t.empty}</div>` : ''}`;
    const menu = hlMenu(`b-${SECOND.id}`, [
      [t.details, 'details'],
      [t.removeDevice, 'remove', 'text-red-600'],
    ]);
    const buttons = `${hlButton(t.cancel, 'cancel')}${hlButton(t.removeDevice, 'remove', RED)}`;
    const portal = what === 'menu' ? menu : inert ? hlDialog(`${t.removeDevice}: ${SECOND.name}`, t.removeAsk, buttons) : '';
    const note = inert ? 'What is behind the dialog is inert, so only the dialog is judged.' : '';
    return hl(w, `devices-${what}`, 'eu.i.mi.com/next/u/bay', t.myDevices, main, { kind: 'my-devices', portal, inert, note });
  };

const hlDevice =
  (asked: boolean) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const fact = (key: string, value: string): string => `<div class="border-t py-3"><dt>${key}</dt><dd>${value}</dd></div>`;
    const acts = asked ? '' : `${hlButton(t.turnOff, 'off')}${hlButton(t.removeDevice, 'remove', RED)}`;
    const behind = asked ? `<button type="button">${t.turnOff}</button><button type="button">${t.removeDevice}</button>` : acts;
    const main = `${hlButton(t.change, 'rename')}<dl class="grid grid-cols-2">${fact(t.model, THIRD.code)}${fact(t.system, THIRD.system)}${fact(t.backup, `3.2 GB <button type="button"${m('erase')}>${t.erase}</button>`)}${fact(t.findDevice, t.online)}</dl><section aria-labelledby="page-title" class="mt-10 flex gap-4">${behind}</section>`;
    const portal = hlDialog(`${t.removeDevice}?`, t.removeAsk, `${hlButton(t.cancel, 'cancel')}${hlButton(t.removeDevice, 'remove', RED)}`);
    const note = 'The "Delete" beside the size of the backup deletes the backup only.';
    const rest: HlRest = { kind: 'device', inert: asked, portal: asked ? portal : '', note };
    return hl(w, asked ? 'device-asked' : 'device', `eu.i.mi.com/next/u/bay/${THIRD.id}`, THIRD.name, main, rest);
  };

const hlFind =
  (what: Finding) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const tabs = `<div role="tablist" aria-orientation="vertical">${list(GADGETS, (g, at) => `<button role="tab" aria-selected="${at === 0}" class="block">${g.name}<span class="text-xs">${at ? t.offline : t.online}</span></button>`)}</div>`;
    const turn = what === 'off' ? `<button type="button">${t.turnOff}</button>` : hlButton(t.turnOff, 'off');
    const one = `<div role="tabpanel"><h2>${FIRST.name}</h2><p>${t.online}</p>${hlButton(t.sound, 'sound')}<button type="button" class="${BTN}">${t.lost}</button><button type="button" class="${BTN}">${t.wipe}</button>${turn}</div>`;
    const buttons = `${hlButton(t.keepOn, 'keep')}${hlButton(t.off, 'off', RED)}`;
    const portal = what === 'off' ? hlDialog(`${t.turnOff}?`, FIRST.name, buttons) : '';
    const rest: HlRest = { kind: 'find-device', inert: what === 'off', portal, ...(what === 'list' ? {} : { or: 'device' }) };
    const main = `<div class="flex">${what === 'list' ? tabs : one}<div class="mapboxgl-map h-96 flex-1"><canvas></canvas></div></div>`;
    return hl(w, `find-${what}`, 'us.i.mi.com/next/w/atlas', t.findDevice, main, rest);
  };

function hlSignIn(w: string): CorpusPage {
  const t = speak(w);
  const body = `<div id="__nuxt"><div class="relative isolate px-6 py-32 text-center"><h1 class="text-6xl">${t.siteName}</h1><p class="mt-6">${t.photos} · ${t.contacts} · ${t.notes} · ${t.findDevice}</p><button type="button" class="${BTN} mt-10">${t.signInWith}</button></div><footer class="flex justify-center gap-6"><a href="https://privacy.mi.com/">${t.privacyPolicy}</a><a href="/help">${t.help}</a></footer></div>`;
  return hl(w, 'sign-in', 'us.i.mi.com/next/', t.siteName, '', { kind: 'cloud-home', body });
}

function hlFamily(w: string): CorpusPage {
  const t = speak(w);
  const people = [MAIL, 'm•••k@example.com', 'p•••t@example.com'];
  const main = `<ul role="list" class="divide-y">${list(people, (mail) => `<li class="flex justify-between py-5"><span>${mail}</span>${hlButton(t.removeDevice, 'kick')}</li>`)}</ul>`;
  const note = 'The word on the button is the one that the app uses for devices as well.';
  return hl(w, 'family', 'us.i.mi.com/family/h5#/', t.family, main, { kind: null, note });
}

function hlFiles(w: string): CorpusPage {
  const t = speak(w);
  const row = (name: string): string =>
    `<tr><td><input type="checkbox" checked></td><td><svg class="h-6 w-6"></svg>${name}</td><td>1.1 GB</td><td><button type="button" aria-haspopup="menu"><span class="sr-only">${t.more}</span></button></td></tr>`;
  const main = `<nav aria-label="breadcrumb"><ol class="flex"><li>${t.drive}</li><li>${t.backup}</li></ol></nav><div class="flex gap-2">${hlButton(t.change, 'rename')}${hlButton(t.erase, 'erase', RED)}</div><table class="min-w-full divide-y"><tbody>${list(GADGETS, (g) => row(g.name))}</tbody></table>`;
  return hl(w, 'files', 'i.mi.com/drive/h5#/', t.drive, main, { kind: null });
}

function hlNotes(w: string): CorpusPage {
  const t = speak(w);
  const names = list(GADGETS, (g) => `<li>${g.name}, ${g.code}</li>`);
  const main = `<div class="flex"><ul role="list" class="w-72"><li aria-current="true"><p class="font-semibold">${t.myDevices}</p><p class="truncate text-sm">${t.recipe}</p></li><li><p class="font-semibold">${t.turnOff}</p></li></ul><article class="prose"><h2>${t.myDevices}</h2><ul>${names}</ul><p>${t.recipe}</p></article></div>`;
  const portal = hlMenu('headlessui-menu-button-:r5:', [
    [t.change, 'rename'],
    [t.erase, 'erase', 'text-red-600'],
  ]);
  return hl(w, 'notes', 'us.i.mi.com/note/h5#/', t.notes, main, { kind: null, portal });
}

// --- Woven: every class a hash, every button a <div tabindex>, labels cut into spans, icons that are words.

const lig = (name: string): string => `<i class="_9fK2x" aria-hidden="true">${name}</i>`;
/** Every word in a span; where there are no spaces, two halves. */
function cut(label: string): string {
  const half = Math.ceil(label.length / 2);
  const halves = /[\u3040-\u9fff]/.test(label) ? [label.slice(0, half), label.slice(half)] : [];
  const parts = halves.length ? halves : label.split(' ');
  return `<span class="_w0Rd">${parts.map((part) => `<span class="_c7">${part}</span>`).join(halves.length ? '' : ' ')}</span>`;
}
const key = (label: string, glyph: string, mark = ''): string =>
  `<div tabindex="0" class="_k1Zq _pR8"${mark}>${glyph && lig(glyph)}${cut(label)}</div>`;
/** A row is the whole line, its menu included, though only its first part can be pressed. */
const strip = (label: string, under: string, glyph: string, mark = '', end = ''): string =>
  `<div class="_m4Ya"${mark}><div tabindex="0" class="_m4Yb">${lig(glyph)}<div class="_t2">${cut(label)}${under && `<div class="_u8">${under}</div>`}</div></div>${end}</div>`;
const veil = (title: string, content: string, keys: string): string =>
  `<div class="_V00"><div class="_V01"></div><div class="_V02"><div class="_h9">${cut(title)}</div><div class="_u8">${content}</div><div class="_k0">${keys}</div></div></div>`;

function woven(w: string, name: string, url: string, head: string, main: string, rest: Rest): CorpusPage {
  const mark = rest.kind === 'my-devices' ? m('head') : '';
  return page({
    name,
    wording: w,
    design: 'woven',
    generation: '2028 hashed',
    url: `https://${url}`,
    title: 'Xiaomi',
    css: '._9fK2x{font-family:MiSymbols;font-style:normal}._V00,._V01{position:fixed;inset:0}._V01{background:#0008}._V02,._D3{position:fixed;inset:30% 20% auto;background:#fff}._m4Ya{display:flex}._k1Zq,._m4Yb{cursor:pointer}._h9{font-size:28px}',
    body: `<div id="x1"><div class="_a0"><div class="_a1"><div tabindex="0" class="_b3"${m('back')}>${lig('arrow_back')}</div><div class="_h9"${mark}>${cut(head)}</div></div><div class="_a2">${main}</div></div></div>`,
    ...rest,
  });
}

function wovenHome(w: string): CorpusPage {
  const t = speak(w);
  const main = `<div class="_g6">${key(t.photos, 'photo_library')}${key(t.contacts, 'contacts')}${key(t.notes, 'sticky_note')}${key(t.findDevice, 'my_location', m('find'))}${key(t.recordings, 'mic')}</div><div class="_g7"><div tabindex="0" class="_b3" aria-label="${t.settings}"${m('gear')}>${lig('settings')}</div></div>`;
  return woven(w, 'home', 'i.mi.com/#/s/0', t.siteName, main, { kind: 'cloud-home' });
}

function wovenSettings(w: string): CorpusPage {
  const t = speak(w);
  const main = `${strip(t.account, MAIL, 'person', m('account'))}${strip(t.myDevices, '4', 'devices', m('head'))}${strip(t.language, t.lang, 'language')}${strip(t.storage, '15 GB', 'cloud')}${strip(t.help, '', 'help')}${key(t.signOut, 'logout', m('out'))}`;
  return woven(w, 'settings', 'i.mi.com/#/s/41', t.settings, main, { kind: 'cloud-settings' });
}

const wovenDevices =
  (what: Listing) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const dots = `<div tabindex="0" class="_b3"${m('menu')}>${lig('more_vert')}</div>`;
    const main = `${list(listed(what), (g, at) => strip(g.name, state(t, at), 'smartphone', m('row'), dots))}${what === 'empty' ? `<div class="_u8">${t.empty}</div>` : ''}`;
    const drop = `<div class="_D3">${key(t.details, 'info', m('details'))}${key(t.removeDevice, 'delete', m('remove'))}</div>`;
    const ask = veil(SECOND.name, t.removeAsk, `${key(t.cancel, '', m('cancel'))}${key(t.removeDevice, 'delete', m('remove'))}`);
    const portal = what === 'menu' ? drop : what === 'dialog' ? ask : '';
    return woven(w, `devices-${what}`, 'us.i.mi.com/#/s/42', t.myDevices, main, { kind: 'my-devices', portal });
  };

const wovenDevice =
  (asked: boolean) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const fact = (label: string, value: string): string => `<div class="_f5"><div>${cut(label)}</div><div>${value}</div></div>`;
    const main = `${fact(t.model, FIRST.code)}${fact(t.system, FIRST.system)}${fact(t.findDevice, t.online)}${key(t.change, 'edit', m('rename'))}${key(t.turnOff, 'location_off', m('off'))}${key(t.removeDevice, 'delete', m('remove'))}`;
    const ask = veil(`${t.removeDevice}?`, t.removeAsk, `${key(t.cancel, '', m('cancel'))}${key(t.removeDevice, '', m('remove'))}`);
    const rest: Rest = { kind: 'device', portal: asked ? ask : '' };
    return woven(w, asked ? 'device-asked' : 'device', `us.i.mi.com/#/s/43/${FIRST.id}`, FIRST.name, main, rest);
  };

const wovenFind =
  (what: Finding) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const rows = list(GADGETS, (g, at) => strip(g.name, at ? t.offline : t.online, 'smartphone'));
    const one = `<div class="_h9">${cut(FIRST.name)}</div><div class="_u8">${t.online}</div>${key(t.sound, 'volume_up', m('sound'))}${key(t.lost, 'lock')}${key(t.wipe, 'delete_forever')}${key(t.turnOff, 'location_off', m('off'))}`;
    const ask = veil(`${t.turnOff}?`, FIRST.name, `${key(t.keepOn, '', m('keep'))}${key(t.off, '', m('off'))}`);
    const rest: Rest = { kind: 'find-device', portal: what === 'off' ? ask : '', ...(what === 'list' ? {} : { or: 'device' }) };
    return woven(w, `find-${what}`, 'us.i.mi.com/#/s/60', t.findDevice, `<div class="_map"></div>${what === 'list' ? rows : one}`, rest);
  };

function wovenSignIn(w: string): CorpusPage {
  const t = speak(w);
  const body = `<div id="x1"><div class="_h9">${cut(t.siteName)}</div><div class="_u8">${t.photos} / ${t.contacts} / ${t.findDevice}</div>${key(t.signInWith, 'login')}<div class="_f0">${cut(t.privacyPolicy)}${cut(t.help)}</div></div>`;
  return woven(w, 'sign-in', 'i.mi.com/#/s/0', t.siteName, '', { kind: 'cloud-home', body });
}

function wovenRecordings(w: string): CorpusPage {
  const t = speak(w);
  const main = `${list(['09:41', '12:30', '18:05'], (time) => strip('Redmi Note 9', `${time} · 02:14`, 'play_arrow', '', `<div tabindex="0" class="_b3">${lig('more_vert')}</div>`))}<div class="_D3">${key(t.change, 'edit', m('rename'))}${key(t.erase, 'delete', m('erase'))}</div>`;
  return woven(w, 'recordings', 'us.i.mi.com/record/h5#/', t.recordings, main, { kind: null });
}

const RENEWAL: Readonly<Record<string, string>> = { ru: 'Автопродление', 'zh-TW': '自動續訂', ar: 'التجديد التلقائي' };
function wovenPlans(w: string): CorpusPage {
  const t = speak(w);
  const main = `${list(['50 GB', '200 GB', '1 TB'], (size, at) => `<div class="_f5"><div class="_h9">${size}</div><div class="_u8">${at + 1}.49 €</div>${key(t.next, 'shopping_cart', m('pay'))}</div>`)}<div class="_f5">${cut(RENEWAL[w] ?? '')}${key(t.off, 'block', m('renew'))}</div>`;
  return woven(w, 'plans', `i.mi.com/vip?source=web&_locale=${locale(w)}`, t.storage, main, { kind: null });
}

const COOKIES: Readonly<Record<string, readonly [string, string, string]>> = {
  ru: ['Мы используем файлы cookie', 'Принять все', 'Отклонить'],
  de: ['Wir verwenden Cookies', 'Alle akzeptieren', 'Ablehnen'],
};
function wovenCookies(w: string): CorpusPage {
  const t = speak(w);
  const [title, yes, no] = COOKIES[w] ?? ['', '', ''];
  const keys = `${key(no, '', m('reject'))}${key(t.settings, 'settings')}${key(yes, 'check', m('accept'))}`;
  const portal = veil(title, t.privacyPolicy, keys);
  return woven(w, 'cookies', 'eu.i.mi.com/#/s/7', '', '', { kind: null, portal, body: '<div id="x1"></div>' });
}

export function cloudB(): CorpusPage[] {
  return [
    ...tables(),
    ...['pl'].map(hlHome),
    ...['ru'].map(hlSettings),
    ...['de'].map(hlDevices('many')),
    ...['pt-BR'].map(hlDevices('one')),
    ...['ar'].map(hlDevices('empty')),
    ...['ru'].map(hlDevices('menu')),
    ...['ja'].map(hlDevices('dialog')),
    ...['ru'].map(hlDevice(false)),
    ...['en+app'].map(hlDevice(true)),
    ...['ru'].map(hlFind('list')),
    ...['uk'].map(hlFind('one')),
    ...['en'].map(hlFind('off')),
    ...['ru+app'].map(hlSignIn),
    ...['ru+app', 'en+app', 'ja'].map(hlFamily),
    ...['uk', 'ru', 'tr'].map(hlFiles),
    ...['en', 'ru'].map(hlNotes),
    ...['ru'].map(wovenHome),
    ...['ar'].map(wovenSettings),
    ...['ru'].map(wovenDevices('many')),
    ...['ja'].map(wovenDevices('one')),
    ...['id'].map(wovenDevices('empty')),
    ...['tr'].map(wovenDevices('menu')),
    ...['zh-CN'].map(wovenDevices('dialog')),
    ...['ru'].map(wovenDevice(false)),
    ...['vi'].map(wovenDevice(true)),
    ...['en+linked'].map(wovenFind('list')),
    ...['ru'].map(wovenFind('one')),
    ...['pt-BR'].map(wovenFind('off')),
    ...['zh-TW'].map(wovenSignIn),
    ...['ru', 'hi', 'pl'].map(wovenRecordings),
    ...['ru', 'zh-TW', 'ar'].map(wovenPlans),
    ...['ru', 'de'].map(wovenCookies),
  ];
}
