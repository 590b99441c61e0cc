/** Xiaomi Cloud: a bottom-sheet design for phones, a design of two panes, and one of carousels. */

import { OWN_TURN_OFF } from '../labels';
import type { CorpusPage } from '../page';
import { draw, GADGETS, known, list, locale, MAIL, m } from './kit';
import { type Say, say } from './words';

const [FIRST, SECOND] = GADGETS;

// --- Bottom sheets: a phone's page, a bar of tabs below, everything else slides up.

const SHEET_CSS =
  '.Bar_x81{position:fixed;bottom:0;display:flex;inset-inline:0}.Sheet_q2{position:fixed;bottom:0;inset-inline:0;background:#fff;border-radius:24px 24px 0 0}';
const sheetBar = (t: Say, at: 'home' | 'me'): string =>
  `<nav class="Bar_x81"><a class="Bar_i" href="#/"${at === 'home' ? ' aria-current="page"' : ''}>${t.siteName}</a><a class="Bar_i" href="#/memory">${t.storage}</a><a class="Bar_i" href="#/clan">${t.family}</a></nav>`;

function sheetHome(w: string): CorpusPage {
  const t = say(w);
  const tile = (text: string, href: string, mark = ''): string =>
    `<a class="Cell_e" href="${href}"${mark}><i class="Glyph"></i><span>${text}</span></a>`;
  return draw({
    name: 'home',
    wording: w,
    design: 'sheet',
    generation: '2027 phone',
    url: `https://us.i.mi.com/?_locale=${locale(w)}#/`,
    title: t.siteName,
    css: SHEET_CSS,
    kind: 'cloud-home',
    controls: known({ 'settings-entry': 'gear', 'find-device-entry': 'find' }),
    body: `<div id="root"><header class="Top_a"><b>${t.siteName}</b><a class="Gear_k" role="button" href="#/me/prefs" aria-label="${t.settings}"${m('gear')}><svg width="24" height="24"><circle r="9" cx="12" cy="12"/></svg></a></header>
<section class="Quota"><p>${t.storage}</p><progress max="100" value="37"></progress><small>5.6 GB / 15 GB</small></section>
<main class="Grid_e">${tile(t.photos, '/gallery/h5#/')}${tile(t.contacts, '/contacts/h5#/')}${tile(t.notes, '/note/h5#/')}${tile(t.recordings, '/record/h5#/')}${tile(t.findDevice, '/find', m('find'))}${tile(t.drive, '/drive/h5#/')}</main>${sheetBar(t, 'home')}</div>`,
  });
}

function sheetSettings(w: string): CorpusPage {
  const t = say(w);
  const row = (text: string, value: string, mark = ''): string =>
    `<li class="Row_w" tabindex="0" role="button"${mark}><span>${text}</span><em>${value}</em><i class="Chev"></i></li>`;
  return draw({
    name: 'settings',
    wording: w,
    design: 'sheet',
    generation: '2027 phone',
    url: `https://us.i.mi.com/?_locale=${locale(w)}#/me/prefs`,
    title: `${t.settings} · ${t.siteName}`,
    css: SHEET_CSS,
    kind: 'cloud-settings',
    controls: known({ 'my-devices-heading': 'line' }),
    forbidden: ['out'],
    body: `<div id="root"><header class="Top_a"><button class="Back" aria-label="${t.back}">‹</button><h1>${t.settings}</h1></header>
<ul class="Rows_w">${row(t.general, '')}${row(t.myDevices, '4', m('line'))}${row(t.storage, '15 GB')}${row(t.language, t.lang)}${row(t.privacyPolicy, '')}${row(t.help, '')}</ul><button class="Plain"${m('out')}>${t.signOut}</button>${sheetBar(t, 'me')}</div>`,
  });
}

function sheetDevice(w: string): CorpusPage {
  const t = say(w);
  return draw({
    name: 'device-over-list',
    wording: w,
    design: 'sheet',
    generation: '2027 phone',
    url: `https://eu.i.mi.com/?_locale=${locale(w)}#/me/gear?open=${SECOND.id}`,
    title: t.siteName,
    css: SHEET_CSS,
    kind: 'device',
    or: 'my-devices',
    controls: known({ 'remove-device': 'remove', 'turn-off-find-device': !OWN_TURN_OFF.has(t.lang) && 'off' }),
    forbidden: ['cancel', 'details'],
    body: `<div id="root" aria-hidden="true"><header class="Top_a"><h1>${t.myDevices}</h1></header><ul class="Rows_w">${list(GADGETS, (g, at) => `<li class="Row_w"><b>${g.name}</b><small>${at ? t.offline : t.online}</small></li>`)}</ul>${sheetBar(t, 'me')}</div>`,
    portal: `<div class="Veil_q"></div><section class="Sheet_q2" role="dialog" aria-modal="true" aria-label="${SECOND.name}"><span class="Grip"></span><h2>${SECOND.name}</h2><p>${t.model}: ${SECOND.code}</p><p>${t.system}: ${SECOND.system}</p><button class="Act"${m('details')}>${t.details}</button><button class="Act"${m('off')}>${t.turnOff}</button><button class="Act Act--warn"${m('remove')}>${t.removeDevice}</button><button class="Act"${m('cancel')}>${t.cancel}</button></section>`,
    note: 'The list is still behind the sheet.',
  });
}

// --- Two panes: places at the left, what was chosen at the right.

const PANES_CSS = '.shell{display:grid;grid-template-columns:260px 1fr;min-height:100vh}.shell>aside{background:#f4f4f6}';

function panesSettings(w: string): CorpusPage {
  const t = say(w);
  return draw({
    name: 'settings',
    wording: w,
    design: 'panes',
    generation: '2026 desktop',
    url: 'https://i.mi.com/desk/preferences#/gear',
    title: `${t.siteName} — ${t.settings}`,
    css: PANES_CSS,
    langAttribute: '',
    kind: 'cloud-settings',
    or: 'my-devices',
    controls: known({ 'my-devices-heading': 'head', 'device-row': 'row', 'account-menu-item': 'account' }),
    forbidden: ['out'],
    body: `<div class="micloud-app"><div class="shell"><aside><h1>${t.settings}</h1><ul role="menu"><li role="menuitem">${t.general}</li><li role="menuitem" aria-selected="true" class="on">${t.myDevices}</li><li role="menuitem">${t.storage}</li><li role="menuitem">${t.help}</li></ul><hr><a href="https://account.xiaomi.com/fe/service/account"${m('account')}>${t.brand}</a><a href="/api/user/logout"${m('out')}>${t.signOut}</a></aside><main><h2${m('head')}>${t.myDevices}</h2><div class="stack">${list(GADGETS, (g, at) => `<button class="strip-b61f2"${m('row')}><img alt="" src="data:,"><span>${g.name}</span><small>${at === 0 ? t.currentDevice : at === 1 ? t.online : t.offline}</small></button>`)}</div></main></div></div>`,
  });
}

function panesDevice(w: string): CorpusPage {
  const t = say(w);
  return draw({
    name: 'device',
    wording: w,
    design: 'panes',
    generation: '2026 desktop',
    url: `https://i.mi.com/desk/preferences#/gear/${FIRST.id}`,
    title: `${FIRST.name} — ${t.siteName}`,
    css: PANES_CSS,
    kind: 'device',
    or: 'my-devices',
    controls: known({
      'my-devices-heading': 'head',
      'device-row': 'row',
      'remove-device': 'remove',
      'turn-off-find-device': !OWN_TURN_OFF.has(t.lang) && 'off',
    }),
    forbidden: ['backup', 'rename', 'storage'],
    body: `<div class="micloud-app"><div class="shell"><aside><h2${m('head')}>${t.myDevices}</h2><ul>${list(GADGETS, (g, at) => `<li class="${at ? '' : 'picked'}"${m('row')}><a href="#/gear/${g.id}"${m('row')}>${g.name}</a></li>`)}</ul></aside>
<article><header><h1>${FIRST.name}</h1><button class="link"${m('rename')}>${t.change}</button></header><dl><dt>${t.model}</dt><dd>${FIRST.code}</dd><dt>${t.system}</dt><dd>${FIRST.system}</dd><dt>IMEI</dt><dd>8600••••••••417</dd></dl>
<div class="block"><h3>${t.findDevice}</h3><p>${t.online}</p><div class="lnk" tabindex="0"${m('off')}>${t.turnOff}</div></div>
<div class="block"><h3>${t.storage}</h3><p>3.2 GB</p><button${m('storage')}>${t.erase}</button><button${m('backup')}>${t.restore}</button></div>
<footer><button class="ghost-red"${m('remove')}>${t.removeDevice}</button></footer></article></div></div>`,
    note: 'The storage block has a "Delete" of its own, which deletes data and no device.',
  });
}

// --- Carousels: cards side by side, one in the middle.

const REEL_CSS = '.reel{display:flex;overflow-x:auto;scroll-snap-type:x mandatory;gap:24px}.reel>*{flex:0 0 300px}';

function reelHome(w: string): CorpusPage {
  const t = say(w);
  return draw({
    name: 'home',
    wording: w,
    design: 'reel',
    generation: '2027 desktop',
    url: `https://i.mi.com/?_locale=${locale(w)}`,
    title: t.siteName,
    css: `${REEL_CSS}.bento{display:grid;grid-template-columns:repeat(4,1fr)}`,
    kind: 'cloud-home',
    controls: known({ 'find-device-entry': 'find', 'settings-entry': 'prefs', 'account-menu-item': 'account' }),
    forbidden: ['out'],
    body: `<div id="app"><div class="masthead"><span class="logo">${t.siteName}</span><details open class="me"><summary>Olha K.<small>${MAIL}</small></summary><div><a target="_blank" href="https://account.xiaomi.com/"${m('account')}>${t.brand}</a><a href="/help">${t.help}</a><a href="/bye"${m('out')}>${t.signOut}</a></div></details></div>
<div class="bento"><a class="tile big" href="/gallery/h5#/"><h3>${t.photos}</h3><p>2 418</p></a><a class="tile" href="/note/h5#/"><h3>${t.notes}</h3><p>67</p></a><a class="tile" href="/contacts/h5#/"><h3>${t.contacts}</h3><p>312</p></a><a class="tile wide" href="/find"${m('find')}><h3>${t.findDevice}</h3><p>${GADGETS[0].name}: ${t.online}</p></a><a class="tile" href="/drive/h5#/"><h3>${t.drive}</h3><p>1.1 GB</p></a><a class="tile" href="/#/tuning"${m('prefs')}><h3>${t.settings}</h3></a></div></div>`,
  });
}

function reelDevices(w: string): CorpusPage {
  const t = say(w);
  return draw({
    name: 'devices',
    wording: w,
    design: 'reel',
    generation: '2027 desktop',
    url: 'https://eu.i.mi.com/constellation#/',
    title: `${t.myDevices} | ${t.siteName}`,
    css: REEL_CSS,
    langAttribute: 'en',
    kind: 'my-devices',
    controls: known({ 'my-devices-heading': 'head', 'device-row': 'card', 'remove-device': 'remove' }),
    forbidden: ['arrow', 'details'],
    body: `<div id="app"><div class="masthead"><a href="/#/">${t.siteName}</a></div><section aria-roledescription="carousel"><h1${m('head')}>${t.myDevices} <sup>${GADGETS.length}</sup></h1><button class="arrow" aria-label="${t.back}"${m('arrow')}>←</button><div class="reel">${list(GADGETS, (g, at) => `<article aria-roledescription="slide" class="slide"${m('card')}><div class="shot"></div><h2>${g.name}</h2><p>${at ? t.offline : t.currentDevice}</p><p>${t.system} ${g.system}</p><div class="feet"><a href="#/at/${g.id}"${m('details')}>${t.details}</a><a role="button" tabindex="0"${m('remove')}>${t.removeDevice}</a></div></article>`)}</div><button class="arrow" aria-label="${t.next}"${m('arrow')}>→</button></section></div>`,
  });
}

// --- Groups: one column, small headings between the rows.

function groupsDevices(w: string): CorpusPage {
  const t = say(w);
  const row = (name: string, under: string): string =>
    `<div class="item" role="link" tabindex="0"${m('row')}><div class="t"><div>${name}</div><div class="sub">${under}</div></div><div class="go">›</div></div>`;
  const [, ...others] = GADGETS;
  return draw({
    name: 'devices',
    wording: w,
    design: 'groups',
    generation: '2026 HyperOS look',
    url: 'https://i.mi.com/hyper/me#/equipment',
    title: t.siteName,
    css: '.item{display:flex;padding:16px;border-radius:16px}',
    kind: 'my-devices',
    controls: known({ 'my-devices-heading': 'head', 'device-row': 'row' }),
    body: `<div id="root"><div class="page"><div class="bar"><span class="arrow" role="button" aria-label="${t.back}"></span><div class="title" role="heading" aria-level="1"${m('head')}>${t.myDevices}</div></div><div class="sep">${t.thisPhone}</div><div class="card">${row(FIRST.name, `${t.online} · ${FIRST.system}`)}</div><div class="sep">${t.otherDevices}</div><div class="card">${list(others, (g) => row(g.name, t.offline))}</div></div></div>`,
  });
}

function groupsDevice(w: string): CorpusPage {
  const t = say(w);
  const line = (text: string, value: string): string => `<div class="item"><div class="t">${text}</div><div class="v">${value}</div></div>`;
  return draw({
    name: 'device',
    wording: w,
    design: 'groups',
    generation: '2026 HyperOS look',
    url: `https://i.mi.com/hyper/me#/equipment/${SECOND.id}`,
    title: t.siteName,
    kind: 'device',
    controls: known({ 'remove-device': 'remove', 'turn-off-find-device': !OWN_TURN_OFF.has(t.lang) && 'off' }),
    forbidden: ['up'],
    body: `<div id="root"><div class="page"><div class="bar"><span class="arrow" role="button" aria-label="${t.back}"${m('up')}></span><div class="title" role="heading" aria-level="1">${SECOND.name}</div></div><div class="card">${line(t.model, SECOND.code)}${line(t.system, SECOND.system)}${line(t.findDevice, t.online)}</div><div class="card"><div class="item act" role="button" tabindex="0"${m('off')}><span>${t.turnOff}</span></div></div><div class="card"><div class="item act red" role="button" tabindex="0"${m('remove')}><span>${t.removeDevice}</span></div></div></div></div>`,
  });
}

export function cloudA(): CorpusPage[] {
  return [
    ...['ru', 'en', 'vi', 'ar'].map(sheetHome),
    ...['ru', 'pt-BR', 'ja'].map(sheetSettings),
    ...['ru+app', 'en', 'es', 'de'].map(sheetDevice),
    ...['en', 'zh-CN', 'uk', 'id'].map(panesSettings),
    ...['ru', 'en+app', 'zh-TW', 'ar'].map(panesDevice),
    ...['uk', 'zh-CN', 'es', 'de'].map(reelHome),
    ...['en', 'zh-CN', 'ru', 'vi'].map(reelDevices),
    ...['ru', 'en+linked', 'pt-BR', 'zh-TW'].map(groupsDevices),
    ...['zh-CN', 'id'].map(groupsDevice),
  ];
}
