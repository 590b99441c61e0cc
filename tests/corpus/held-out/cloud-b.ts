/** Xiaomi Cloud: tables, accordions, nested tables of another age, and switches with dialogs. */

import { OWN_TURN_OFF, PRIVACY } from '../labels';
import type { CorpusPage } from '../page';
import { draw, GADGETS, known, list, locale, m } from './kit';
import { say } from './words';

const [FIRST, SECOND, THIRD] = GADGETS;

// --- A table; the menu of a row is drawn at the end of the body.

function tableDevices(w: string, open: boolean): CorpusPage {
  const t = say(w);
  return draw({
    name: open ? 'devices-menu-open' : 'devices',
    wording: w,
    design: 'table',
    generation: '2026 admin look',
    url: `https://i.mi.com/console#/fleet?sort=seen${open ? '&menu=1' : ''}`,
    title: `${t.devices} - ${t.siteName}`,
    css: 'table{border-collapse:collapse;width:100%}.pop{position:absolute;top:210px;inset-inline-end:40px}',
    kind: 'my-devices',
    controls: known({
      'my-devices-heading': 'head',
      'device-row': 'row',
      'device-menu': 'kebab',
      'remove-device': open && 'remove',
      'turn-off-find-device': open && !OWN_TURN_OFF.has(t.lang) && 'off',
    }),
    forbidden: open ? ['details', 'ring'] : [],
    body: `<div id="root"><div class="crumbs"><a href="#/">${t.siteName}</a> / <a href="#/tuning">${t.settings}</a></div><h1${m('head')}>${t.myDevices}</h1><table><thead><tr><th>${t.devices}</th><th>${t.model}</th><th>${t.system}</th><th></th></tr></thead><tbody>${list(GADGETS, (g, at) => `<tr${m('row')}><td><a href="#/fleet/${g.id}">${g.name}</a>${at ? '' : ` <mark>${t.currentDevice}</mark>`}</td><td>${g.code}</td><td>${g.system}</td><td><button aria-haspopup="menu" aria-expanded="${open && at === 1}" aria-label="${t.more}"${m('kebab')}><svg width="16" height="16"><circle r="2" cx="8" cy="2"/><circle r="2" cx="8" cy="8"/><circle r="2" cx="8" cy="14"/></svg></button></td></tr>`)}</tbody></table></div>`,
    portal: open
      ? `<div class="pop"><div role="menu" aria-label="${SECOND.name}"><div role="menuitem" tabindex="-1"${m('details')}>${t.details}</div><div role="menuitem" tabindex="-1"${m('ring')}>${t.ring}</div><div role="menuitem" tabindex="-1"${m('off')}>${t.turnOff}</div><div role="menuitem" tabindex="-1"${m('remove')}>${t.removeDevice}</div></div></div>`
      : '',
  });
}

// --- An accordion: the open device shows its buttons, the others keep theirs to themselves.

function accordion(w: string): CorpusPage {
  const t = say(w);
  const item = (at: number): string => {
    const g = GADGETS[at] ?? FIRST;
    const on = at === 1;
    return `<div class="fold"${m('row')}><h3><button aria-expanded="${on}" aria-controls="f${at}">${g.name}<span>${at ? t.offline : t.online}</span></button></h3><div id="f${at}" role="region"${on ? '' : ' hidden'}><p>${t.model}: ${g.code}</p><p>${t.findDevice}: ${t.online}</p><span class="btn" role="button" tabindex="0"${on ? m('off') : ''}>${t.turnOff}</span><span class="btn" role="button" tabindex="0"${on ? m('remove') : ''}>${t.removeDevice}</span></div></div>`;
  };
  return draw({
    name: 'devices',
    wording: w,
    design: 'accordion',
    generation: '2026 soft',
    url: 'https://in.i.mi.com/mine/h5#/linked-hardware',
    title: t.siteName,
    kind: 'my-devices',
    or: 'device',
    controls: known({
      'my-devices-heading': 'head',
      'device-row': 'row',
      'remove-device': 'remove',
      'turn-off-find-device': !OWN_TURN_OFF.has(t.lang) && 'off',
    }),
    forbidden: [],
    body: `<div id="root"><h2${m('head')}>${t.myDevices}</h2><div class="folds">${[0, 1, 2, 3].map(item).join('')}</div></div>`,
    note: 'Only the open item shows buttons; those of the closed ones are hidden and unmarked.',
  });
}

// --- Nested tables, as if the regional mirror had been built in 2004.

const cellsLeft = (items: string[]): string =>
  `<table width="180" border="0" cellspacing="4">${list(items, (i) => `<tr><td bgcolor="#eeeeee">${i}</td></tr>`)}</table>`;
const cells = (title: string, left: string[], right: string): string =>
  `<center><table width="900" border="0"><tr><td colspan="2" bgcolor="#ff6900"><font color="#ffffff" size="5">${title}</font></td></tr><tr valign="top"><td>${cellsLeft(left)}</td><td width="100%"><table width="100%" cellpadding="8">${right}</table></td></tr></table></center>`;

function cellsHome(w: string): CorpusPage {
  const t = say(w);
  const link = (text: string, href: string, mark = ''): string =>
    `<td align="center"><a href="${href}"${mark}><img width="48" height="48" alt="" src="data:,"><br><font size="2">${text}</font></a></td>`;
  return draw({
    name: 'home',
    wording: w,
    design: 'cells',
    generation: '2004 revival',
    url: 'https://i.mi.com/',
    title: t.siteName,
    langAttribute: '',
    kind: 'cloud-home',
    controls: known({ 'find-device-entry': 'find', 'settings-entry': 'prefs', 'account-menu-item': 'account' }),
    body: cells(
      t.siteName,
      [
        `<a href="https://account.xiaomi.com/pass/auth/security/home"${m('account')}>${t.brand}</a>`,
        `<a href="/?cmd=prefs"${m('prefs')}>${t.settings}</a>`,
        `<a href="/?cmd=out">${t.signOut}</a>`,
      ],
      `<tr>${link(t.messages, '/sms/h5')}${link(t.photos, '/gallery/h5')}${link(t.contacts, '/contacts')}</tr><tr>${link(t.notes, '/note/h5')}${link(t.findDevice, '/mobile/find', m('find'))}${link(t.recordings, '/record')}</tr>`,
    ),
  });
}

function cellsSettings(w: string): CorpusPage {
  const t = say(w);
  return draw({
    name: 'settings',
    wording: w,
    design: 'cells',
    generation: '2004 revival',
    url: `https://i.mi.com/index.do?cmd=prefs&_locale=${locale(w)}`,
    title: `${t.siteName} :: ${t.settings}`,
    langAttribute: '',
    kind: 'cloud-settings',
    controls: known({ 'my-devices-heading': 'head', 'device-row': 'row' }),
    body: cells(
      `${t.siteName}: ${t.settings}`,
      [`<b>${t.settings}</b>`, `<a href="/">${t.back}</a>`],
      `<tr><td colspan="3"><b>${t.general}</b></td></tr><tr><td>${t.language}</td><td colspan="2"><select><option>English</option><option>Русский</option></select></td></tr><tr><td colspan="3"><b${m('head')}>${t.myDevices}</b></td></tr>${list(GADGETS, (g, at) => `<tr${m('row')}><td><a href="?cmd=gear&amp;n=${at}"${m('row')}>${g.name}</a></td><td>${g.code}</td><td>${at ? t.offline : t.online}</td></tr>`)}`,
    ),
  });
}

function cellsDevice(w: string): CorpusPage {
  const t = say(w);
  return draw({
    name: 'device',
    wording: w,
    design: 'cells',
    generation: '2004 revival',
    url: `https://i.mi.com/index.do?cmd=gear&n=2&_locale=${locale(w)}`,
    title: `${t.siteName} :: ${THIRD.name}`,
    kind: 'device',
    controls: known({ 'remove-device': 'remove', 'turn-off-find-device': !OWN_TURN_OFF.has(t.lang) && 'off' }),
    forbidden: ['back'],
    body: cells(
      `${t.siteName}: ${THIRD.name}`,
      [`<a href="/">${t.siteName}</a>`, `<a href="?cmd=prefs"${m('back')}>${t.settings}</a>`],
      `<tr><td>${t.model}</td><td>${THIRD.code}</td></tr><tr><td>${t.system}</td><td>${THIRD.system}</td></tr><tr><td>${t.findDevice}</td><td>${t.online} [<a href="?cmd=nofind"${m('off')}>${t.turnOff}</a>]</td></tr><tr><td colspan="2"><form action="?cmd=drop" method="post"><input type="submit" value="${t.removeDevice}"${m('remove')}></form></td></tr>`,
    ),
  });
}

// --- Switches that are no inputs, and dialogs at the end of the body.

const toggle = (text: string, on: boolean, mark = ''): string =>
  `<div class="tg-row"${mark}><label>${text}</label><div role="switch" aria-checked="${on}" aria-label="${text}" tabindex="0" class="tg"${mark}><i></i></div></div>`;

type Ask = 'none' | 'off' | 'remove';

function switchDevice(w: string, ask: Ask): CorpusPage {
  const t = say(w);
  // A switch that bears the bare name of the feature, and is on.
  const bare = w === 'ja' || w === 'ar';
  const remove = `<button type="button" class="danger-text"${m('remove')}>${t.removeDevice}</button>`;
  const dialog =
    ask === 'off'
      ? `<h4 id="dlg">${t.turnOff}</h4><p>${SECOND.name}</p><div class="feet"><button${m('keep')}>${t.keepOn}</button><button class="cta"${m('off')}>${t.off}</button></div>`
      : `<h4 id="dlg">${t.removeDevice}?</h4><p>${t.removeAsk}</p><div class="feet"><button${m('keep')}>${t.cancel}</button><button class="cta"${m('remove')}>${t.removeDevice}</button></div>`;
  return draw({
    name: ask === 'none' ? 'device' : `device-ask-${ask}`,
    wording: w,
    design: 'switches',
    generation: '2027 material',
    url: `https://i.mi.com/dashboard/#/unit/${SECOND.id}${ask === 'none' ? '' : '/ask'}`,
    title: SECOND.name,
    css: '.tg{width:44px;height:24px;border-radius:12px}.scrim{position:fixed;inset:0;background:#0008}.dlg{position:fixed;top:30%}',
    langAttribute: ask === 'none' ? t.lang : '',
    kind: 'device',
    controls: known({
      'remove-device': 'remove',
      'turn-off-find-device': !OWN_TURN_OFF.has(t.lang) && 'off',
    }),
    forbidden: ['keep', 'other'],
    body: `<div id="root"${ask === 'none' ? '' : ' inert'}><header><a href="#/">${t.siteName}</a><a href="#/units">${t.myDevices}</a></header><h1>${SECOND.name}</h1><p>${t.system} ${SECOND.system}</p>${toggle(t.photos, true, m('other'))}${toggle(t.contacts, true, m('other'))}${bare ? toggle(t.findDevice, true, m('off')) : toggle(t.turnOff, false, m('off'))}${toggle(t.notes, false, m('other'))}${remove}</div>`,
    portal:
      ask === 'none'
        ? ''
        : `<div class="scrim"></div><div class="dlg" role="alertdialog" aria-modal="true" aria-labelledby="dlg">${dialog}</div>`,
    ...(bare ? { note: 'The switch says "Find device" and is on: pressing it turns Find device off.' } : {}),
    ...(ask === 'off' ? { note: 'Both the switch behind the dialog and the button in it turn Find device off.' } : {}),
  });
}

function switchSettings(w: string): CorpusPage {
  const t = say(w);
  return draw({
    name: 'settings',
    wording: w,
    design: 'switches',
    generation: '2027 material',
    url: 'https://i.mi.com/dashboard/#/tuning',
    title: t.settings,
    kind: 'cloud-settings',
    controls: known({ 'my-devices-heading': 'line', 'account-menu-item': 'account' }),
    forbidden: ['other'],
    body: `<div id="root"><header><a href="#/">${t.siteName}</a><a href="https://account.xiaomi.com/fe/service/account"${m('account')}>${t.brand}</a></header><h1>${t.settings}</h1><section>${toggle(t.photos, true, m('other'))}${toggle(t.messages, false, m('other'))}${toggle(t.recordings, true, m('other'))}</section><section><a class="tg-row" href="#/units"${m('line')}><span>${t.myDevices}</span><span>4 ›</span></a><a class="tg-row" href="#/lang"><span>${t.language}</span></a><a class="tg-row" href="https://privacy.mi.com/xiaomicloud/${locale(w)}"><span>${PRIVACY[t.lang] ?? t.privacyPolicy}</span></a></section></div>`,
  });
}

export function cloudB(): CorpusPage[] {
  return [
    ...['ru', 'en', 'es', 'ja'].map((w) => tableDevices(w, false)),
    ...['ru+app', 'en', 'zh-CN', 'pt-BR'].map((w) => tableDevices(w, true)),
    ...['ru', 'en', 'vi', 'zh-CN'].map(accordion),
    ...['ru', 'zh-TW'].map(cellsHome),
    ...['en', 'ru', 'es'].map(cellsSettings),
    ...['ru', 'en', 'uk'].map(cellsDevice),
    ...['ru', 'en', 'ja', 'ar'].map((w) => switchDevice(w, 'none')),
    ...['en', 'zh-CN', 'es'].map((w) => switchDevice(w, 'off')),
    ...['ru', 'de', 'en+app'].map((w) => switchDevice(w, 'remove')),
    ...['ru', 'zh-CN', 'de', 'ar'].map(switchSettings),
  ];
}
