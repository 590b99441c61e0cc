/** Xiaomi Cloud as the server would have drawn it in 2016: tables, javascript: links, sprites, popups that wait in the page. */
import { GADGETS, list, locale, MAIL, m } from '../held-out/kit';
import type { CorpusPage } from '../page';
import { type Finding, type Listing, listed, page, type Rest, speak, state } from './cloud-kit';

const [FIRST, SECOND] = GADGETS;

const link = (label: string, cls: string, mark = ''): string => `<a href="javascript:;" class="${cls}"${mark}>${label}</a>`;
const popup = (title: string, content: string, buttons: string, open: boolean): string =>
  `<div class="popup_mask" style="display:${open ? 'block' : 'none'}"><div class="bkc"></div><div class="mod_wrap"><div class="mod_acc_tip"><div class="mod_tip_hd"><h4>${title}</h4><a class="btn_mod_close" href="javascript:;"><span></span></a></div><div class="mod_tip_bd"><p>${content}</p></div><div class="tip_btns">${buttons}</div></div></div></div>`;
const pair = (key: string, value: string): string => `<tr><th width="160">${key}</th><td>${value}</td></tr>`;

function classic(w: string, name: string, url: string, head: string, main: string, rest: Rest): CorpusPage {
  const t = speak(w);
  const menu = rest.kind === 'cloud-home' || rest.kind === 'cloud-settings' ? m('account') : '';
  const mark = rest.kind === 'my-devices' ? m('head') : '';
  return page({
    name,
    wording: w,
    design: 'tables',
    generation: '2016 server-rendered',
    url: `https://${url}`,
    title: `${t.siteName} - ${head}`,
    css: '.wrap{width:980px;margin:0 auto}.popup_mask{position:fixed;inset:0}.bkc{position:absolute;inset:0;background:#000;opacity:.4}.mod_wrap{position:absolute;top:20%;left:30%;width:400px;background:#fff}.ico{display:inline-block;width:16px;height:16px}.drop{position:absolute;background:#fff;border:1px solid}',
    body: `<div class="header"><div class="wrap clearfix"><a class="logo" href="/" title="${t.siteName}"></a><ul class="user_nav"><li>${MAIL}</li><li><a href="https://account.xiaomi.com/pass/auth/security/home"${menu}>${t.account}</a></li><li>${link(t.signOut, 'lnk', m('out'))}</li></ul></div></div><div class="wrap"><h3 class="tit"${mark}>${head}</h3>${main}</div><div class="footer"><div class="wrap"><a href="/help">${t.help}</a> | <a href="/agreement">${t.privacyPolicy}</a><p>© Xiaomi</p></div></div>`,
    ...rest,
  });
}

function home(w: string): CorpusPage {
  const t = speak(w);
  const cell = (label: string, sprite: string, mark = ''): string =>
    `<td align="center"><a href="javascript:;" class="app"${mark}><em class="ico ico_${sprite}"></em><br>${label}</a></td>`;
  const main = `<table class="apps" cellspacing="20"><tr>${cell(t.contacts, 'a')}${cell(t.messages, 'b')}${cell(t.photos, 'c')}</tr><tr>${cell(t.notes, 'd')}${cell(t.findDevice, 'e', m('find'))}${cell(t.settings, 'f', m('gear'))}</tr></table><p>${t.storage}: 5.6 GB / 15 GB</p>`;
  return classic(w, 'home', 'i.mi.com/main.do?v=16', t.siteName, main, { kind: 'cloud-home' });
}

function settings(w: string): CorpusPage {
  const t = speak(w);
  const row = (label: string, value: string, mark = ''): string =>
    `<tr><td><a href="javascript:;"${mark}><em class="ico"></em>${label}</a></td><td>${value}</td><td><em class="ico ico_go"></em></td></tr>`;
  const main = `<table class="tab_set" width="100%">${row(t.myDevices, '4', m('head'))}${row(t.language, t.lang)}${row(t.storage, '15 GB')}${row(t.backup, '3.2 GB')}${row(t.about, '')}</table>`;
  return classic(w, 'settings', 'i.mi.com/user.do?act=1', t.settings, main, { kind: 'cloud-settings' });
}

const devices =
  (what: Listing) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const drop = `<ul class="drop"><li>${link(t.details, 'lnk', m('details'))}</li><li>${link(t.removeDevice, 'lnk', m('remove'))}</li></ul>`;
    const acts = (at: number): string =>
      what === 'menu'
        ? `<a href="javascript:;" class="ico ico_more" title="${t.more}"${m('menu')}></a>${at === 1 ? drop : ''}`
        : `${link(t.details, 'lnk', m('details'))} | ${link(t.removeDevice, 'lnk', m('remove'))}`;
    const main = `<table class="tab_list" width="100%"><thead><tr><th></th><th>${t.model}</th><th>${t.system}</th><th></th><th></th></tr></thead><tbody>${list(listed(what), (g, at) => `<tr${m('row')}><td><em class="ico ico_phone"></em>${g.name}</td><td>${g.code}</td><td>${g.system}</td><td>${state(t, at)}</td><td>${acts(at)}</td></tr>`)}</tbody></table>${what === 'empty' ? `<div class="none">${t.empty}</div>` : ''}`;
    const open = what === 'dialog';
    const yes = link(t.removeDevice, 'btn_tip btn_commom', open ? m('remove') : '');
    const portal = popup(t.removeDevice, t.removeAsk, `${yes}${link(t.cancel, 'btn_tip btn_back', open ? m('cancel') : '')}`, open);
    const note = 'The popup is always in the page; here it may be hidden, and then it is no control.';
    return classic(w, `devices-${what}`, 'i.mi.com/user.do?act=7', t.myDevices, main, { kind: 'my-devices', portal, note });
  };

const device =
  (asked: boolean) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const main = `<table class="tab_info"><tr><td rowspan="6"><div class="pic"></div></td></tr>${pair(t.model, SECOND.code)}${pair(t.system, SECOND.system)}${pair('IMEI', '8600••••••••417')}${pair(t.findDevice, `${t.online} ${link(t.turnOff, 'lnk', m('off'))}`)}${pair(t.backup, `3.2 GB ${link(t.details, 'lnk', m('details'))}`)}</table><div class="btn_area">${link(t.removeDevice, 'btn btn_red', m('remove'))}${link(t.back, 'btn btn_gray', m('back'))}</div>`;
    const buttons = `${link(t.removeDevice, 'btn_tip btn_commom', m('remove'))}${link(t.cancel, 'btn_tip btn_back', m('cancel'))}`;
    const rest: Rest = { kind: 'device', portal: asked ? popup(SECOND.name, t.removeAsk, buttons, true) : '' };
    return classic(w, asked ? 'device-asked' : 'device', `i.mi.com/user.do?act=8&x=${SECOND.id}`, SECOND.name, main, rest);
  };

const find =
  (what: Finding) =>
  (w: string): CorpusPage => {
    const t = speak(w);
    const rows = list(GADGETS, (g, at) => `<tr><td>${link(g.name, 'dev')}</td><td>${at ? t.offline : t.online}</td></tr>`);
    const acts = [link(t.sound, 'act', m('sound')), link(t.lost, 'act'), link(t.wipe, 'act'), link(t.turnOff, 'act', m('off'))];
    const one = `<tr><td colspan="2"><b>${FIRST.name}</b> ${t.online}</td></tr>${list(acts, (act) => `<tr><td colspan="2">${act}</td></tr>`)}`;
    const main = `<table width="100%"><tr valign="top"><td width="260"><table class="tab_dev">${what === 'list' ? rows : one}</table></td><td><div id="map" style="height:400px"></div></td></tr></table>`;
    const buttons = `${link(t.off, 'btn_tip btn_commom', m('off'))}${link(t.keepOn, 'btn_tip btn_back', m('keep'))}`;
    const portal = what === 'off' ? popup(`${t.turnOff}?`, FIRST.name, buttons, true) : '';
    const url = what === 'list' ? 'i.mi.com/mobile/find' : 'i.mi.com/map.do?act=2';
    return classic(w, `find-${what}`, url, t.findDevice, main, {
      kind: 'find-device',
      portal,
      ...(what === 'list' ? {} : { or: 'device' }),
    });
  };

function signIn(w: string): CorpusPage {
  const t = speak(w);
  const body = `<div class="header"><a class="logo" href="/"></a></div><table width="100%" class="land"><tr><td><h1>${t.siteName}</h1><p>${t.photos}, ${t.contacts}, ${t.messages}, ${t.findDevice}</p><a class="btn btn_orange" href="https://account.xiaomi.com/pass/serviceLogin?sid=i.mi.com">${t.signInWith}</a></td></tr></table><div class="footer"><a href="/help">${t.help}</a></div>`;
  return classic(w, 'sign-in', `i.mi.com/?_locale=${locale(w)}`, t.siteName, '', { kind: 'cloud-home', body });
}

function article(w: string): CorpusPage {
  const t = speak(w);
  const side = [t.findDevice, t.myDevices, t.settings, t.storage, t.backup];
  const main = `<table width="100%"><tr valign="top"><td width="220"><ul class="toc">${list(side, (label) => `<li>${link(label, 'lnk')}</li>`)}</ul></td><td class="article"><h2>${t.removeDevice}</h2><ol><li>${t.recipe}</li><li>${t.removeAsk}</li></ol><h2>${t.turnOff}</h2><p>${t.findDevice} › ${FIRST.name} › <b>${t.turnOff}</b></p></td></tr></table>`;
  return classic(w, 'article', `i.mi.com/guide/${w}/account/overview`, t.help, main, { kind: null });
}

function failure(w: string): CorpusPage {
  const t = speak(w);
  const main = `<div class="err"><em class="ico ico_err"></em><p class="big">404</p><p>${t.missing}</p><p><a class="btn" href="/">${t.siteName}</a> ${link(t.back, 'btn btn_gray', m('back'))}</p></div>`;
  return classic(w, 'failure', 'i.mi.com/user.do?act=99', '404', main, { kind: null });
}

const DOWN: Readonly<Record<string, string>> = {
  ru: 'Сервис временно недоступен: идут технические работы. Данные в безопасности.',
  en: 'The service is down for maintenance. Your data is safe.',
};
function maintenance(w: string): CorpusPage {
  const t = speak(w);
  const names = [t.photos, t.findDevice, t.myDevices, t.backup];
  const main = `<div class="notice"><p>${DOWN[w] ?? ''}</p><table class="tab_list" border="1"><tbody>${list(names, (label, at) => `<tr><td>${label}</td><td>0${at + 2}:00 – 0${at + 3}:30</td></tr>`)}</tbody></table></div>`;
  return classic(w, 'maintenance', 'us.i.mi.com/notice.html', t.siteName, main, { kind: null });
}

export function tables(): CorpusPage[] {
  return [
    ...['zh-CN'].map(home),
    ...['ru+app'].map(settings),
    ...['en+manage'].map(devices('many')),
    ...['ru'].map(devices('one')),
    ...['uk'].map(devices('empty')),
    ...['es'].map(devices('menu')),
    ...['ru'].map(devices('dialog')),
    ...['zh-CN'].map(device(false)),
    ...['en'].map(device(true)),
    ...['vi'].map(find('list')),
    ...['tr'].map(find('one')),
    ...['ru'].map(find('off')),
    ...['ru'].map(signIn),
    ...['zh-CN', 'ru', 'en'].map(article),
    ...['ru', 'pt-BR'].map(failure),
    ...['en', 'ru'].map(maintenance),
  ];
}
