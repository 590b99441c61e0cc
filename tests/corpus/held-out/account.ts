/** Xiaomi Account: a wizard that deletes it, privacy as cards, security as a list of definitions. And Find device. */

import { DELETE_WORDS, PRIVACY, REFUSAL_ZH } from '../labels';
import type { CorpusPage } from '../page';
import { draw, GADGETS, known, list, locale, MAIL, m, PHONE } from './kit';
import { type Say, say } from './words';

const query = (w: string): string => `?_locale=${locale(w)}&userId=0`;

// --- The wizard.

const steps = (at: number): string =>
  `<ol class="wiz" aria-label="${at} / 3">${[1, 2, 3].map((n) => `<li${n === at ? ' aria-current="step"' : ''}>${n}</li>`).join('')}</ol>`;

type Step = 'consent' | 'identity' | 'final' | 'ask';

function wizard(w: string, step: Step): CorpusPage {
  const t = say(w);
  const words = DELETE_WORDS[w] ?? DELETE_WORDS[t.lang];
  const tick = (id: string, text: string): string =>
    `<div class="tick"${m(id)}><span role="checkbox" aria-checked="false" tabindex="0" aria-label="${text}"${m(id)}></span><span>${text}</span></div>`;
  const press = words?.confirm ?? t.deleteAccount;
  const parts: Record<Step, string> = {
    consent: `${steps(1)}<p>${t.photos} · ${t.contacts} · ${t.notes}</p>${words?.acknowledge ? tick('aware', words.acknowledge) : ''}${tick('consent', words?.consent ?? t.resume)}<div class="feet"><a href="../privacy"${m('leave')}>${t.cancel}</a><button disabled${m('press')}>${press}</button></div>`,
    identity: `${steps(2)}<p>${t.recoveryPhone}: ${PHONE}</p><p>${t.codeInput}</p><div class="feet"><button${m('leave')}>${t.back}</button><button class="cta"${m('next')}>${t.next}</button></div>`,
    final: `${steps(3)}<ul class="loss"><li>${t.photos}</li><li>${t.contacts}</li><li>${t.notes}</li></ul><div class="feet"><button${m('leave')}>${t.cancel}</button><button class="fatal"${m('press')}>${press}</button></div>`,
    ask: `${steps(3)}<div class="feet"><button class="fatal"${m('press')}>${press}</button></div>`,
  };
  return draw({
    name: step,
    wording: w,
    design: 'wizard',
    generation: '2027 stepper',
    url: `https://account.xiaomi.com/fe/service/account/privacy/delete-account${query(w)}`,
    title: `${t.brand} - ${t.deleteAccount}`,
    css: '.wiz{display:flex;gap:40px;list-style:none}.fatal{background:#c00;color:#fff}',
    langAttribute: step === 'final' ? '' : t.lang,
    kind: 'delete-account',
    controls: known({
      'delete-account-acknowledge': step === 'consent' && words?.acknowledge && 'aware',
      'delete-account-consent': step === 'consent' && words && 'consent',
      'delete-account-confirm': step !== 'identity' && words && 'press',
    }),
    forbidden: ['leave', 'next'],
    body: `<div id="root"><header class="mi-layout__header">${t.brand}</header><main><h1>${t.deleteAccount}</h1>${parts[step]}</main></div>`,
    portal:
      step === 'ask'
        ? `<div class="mask"></div><div role="dialog" aria-modal="true"><strong>${t.deleteAccount}?</strong><p>ID 0000000000</p><button${m('leave')}>${t.cancel}</button><button class="fatal"${m('press')}>${press}</button></div>`
        : '',
  });
}

function refusals(): CorpusPage {
  const t = say('zh-CN');
  return draw({
    name: 'refusals',
    wording: 'zh-CN',
    design: 'wizard',
    generation: '2027 stepper',
    url: `https://account.xiaomi.com/fe/service/account/privacy/delete-account${query('zh-CN')}`,
    title: `${t.brand} - ${t.deleteAccount}`,
    kind: 'delete-account',
    controls: { 'delete-account-refusal': 'deny' },
    forbidden: ['leave'],
    body: `<div id="root"><main><h1>${t.deleteAccount}</h1>${steps(1)}<p>暂时无法注销，请先处理以下事项：</p><ul><li${m('deny')}><span>${REFUSAL_ZH}</span><a href="https://i.mi.com/find">去处理</a></li><li${m('deny')}><span>小米商城（存在未完成的订单）</span><a href="https://www.mi.com/">去处理</a></li></ul><button${m('leave')}>${t.back}</button></main></div>`,
  });
}

// --- Privacy as cards.

function privacyCards(w: string): CorpusPage {
  const t = say(w);
  const name = PRIVACY[t.lang];
  const card = (title: string, hint: string, mark = ''): string =>
    `<a class="pc" href="#"${mark}><span class="pc-ico"></span><strong>${title}</strong><span>${hint}</span></a>`;
  return draw({
    name: 'privacy',
    wording: w,
    design: 'cards',
    generation: '2026 cards',
    url: `https://global.account.xiaomi.com/fe/service/account/privacy${query(w)}`,
    title: name ? `${t.brand} - ${name}` : t.brand,
    css: '.pcs{display:grid;grid-template-columns:1fr 1fr;gap:20px}.pc{display:block;padding:24px}',
    kind: 'privacy',
    controls: known({ 'security-entry': 'security', 'delete-account-entry': 'erase', 'withdraw-consent': 'withdraw' }),
    forbidden: ['download'],
    body: `<div id="root"><header>${t.brand}</header><nav><a href="/fe/service/account"${m('security')}>${t.security}</a><a href="/fe/service/account/profile">${t.personalInfo}</a>${name ? `<a aria-current="page" href="/fe/service/account/privacy">${name}</a>` : ''}</nav><div class="pcs">${card(t.privacyPolicy, t.details)}${card(t.withdraw, t.siteName, m('withdraw'))}${card(t.personalInfo, t.details, m('download'))}${card(t.deleteAccount, t.details, m('erase'))}</div></div>`,
    note: 'The card leads to the page that deletes; it deletes nothing itself.',
  });
}

// --- Security as a list of definitions.

function securityList(w: string): CorpusPage {
  const t = say(w);
  const name = PRIVACY[t.lang];
  const pair = (term: string, value: string, id: string): string =>
    `<dt${m(id)}>${term}</dt><dd${m(id)}>${value} <button type="button"${m(id)}>${t.change}</button></dd>`;
  const wrapped = w === 'ru' || w === 'zh-CN' || w === 'de';
  const put = (term: string, value: string, id: string): string =>
    wrapped ? `<div class="pair"${m(id)}>${pair(term, value, id)}</div>` : pair(term, value, id);
  return draw({
    name: 'security',
    wording: w,
    design: 'definitions',
    generation: '2026 document',
    url: `https://account.xiaomi.com/fe/service/account${query(w)}`,
    title: `${t.brand} - ${t.security}`,
    css: 'dl{display:grid;grid-template-columns:240px 1fr}.pair{display:contents}',
    langAttribute: wrapped ? t.lang : 'en',
    kind: 'security',
    controls: known({
      'recovery-phone': 'phone',
      'recovery-email': 'mail',
      'change-password': 'password',
      'privacy-entry': name && 'privacy',
    }),
    forbidden: ['third', 'out'],
    body: `<div id="root"><header><b>${t.brand}</b> <a href="/pass/logout"${m('out')}>${t.signOut}</a></header><div class="side"><a class="cur" href="/fe/service/account">${t.security}</a><a href="/fe/service/account/profile">${t.personalInfo}</a>${name ? `<a href="/fe/service/account/privacy"${m('privacy')}>${name}</a>` : ''}<a href="/helpcenter">${t.help}</a></div><main><h1>${t.security}</h1><dl>${put(t.recoveryPhone, PHONE, 'phone')}${put(t.recoveryEmail, MAIL, 'mail')}${put(t.password, '••••••••', 'password')}</dl><h2>${t.thirdParty}</h2><ul><li>Google <button${m('third')}>${t.erase}</button></li><li>Facebook <button${m('third')}>${t.erase}</button></li></ul></main></div>`,
  });
}

function securityCells(w: string): CorpusPage {
  const t = say(w);
  const row = (text: string, value: string, id: string): string =>
    `<tr${m(id)}><td width="40%">${text}</td><td>${value}</td><td><a href="javascript:void(0)"${m(id)}>${t.change}</a></td></tr>`;
  return draw({
    name: 'security',
    wording: w,
    design: 'cells',
    generation: '2004 revival',
    url: `https://eu.account.xiaomi.com/pass/auth/security/home${query(w)}`,
    title: t.brand,
    langAttribute: '',
    kind: 'security',
    controls: { 'recovery-phone': 'phone', 'recovery-email': 'mail', 'change-password': 'password' },
    body: `<center><table width="900"><tr><td bgcolor="#ff6900"><font color="#fff">${t.brand}</font></td></tr><tr><td><table border="1" width="100%">${row(t.password, '******', 'password')}${row(t.recoveryEmail, MAIL, 'mail')}${row(t.recoveryPhone, PHONE, 'phone')}</table></td></tr></table></center>`,
  });
}

// --- Find device: a canvas, and a drawer with the devices.

function drawer(w: string): CorpusPage {
  const t = say(w);
  const legacy = w === 'uk' || w === 'zh-TW';
  const acts = (t0: Say): string =>
    `<div class="acts"><button${m('act')}>${t0.ring}</button><button${m('act')}>${t0.lost}</button><button class="red"${m('act')}>${t0.wipe}</button></div>`;
  return draw({
    name: 'find',
    wording: w,
    design: 'drawer',
    generation: '2027 map',
    url: legacy ? `https://us.i.mi.com/mobile/find?_locale=${locale(w)}#/` : `https://i.mi.com/find?_locale=${locale(w)}`,
    title: legacy ? t.siteName : `${t.findDevice} - ${t.siteName}`,
    css: 'canvas{position:fixed;inset:0;width:100vw;height:100vh}.drawer{position:fixed;inset-block:0;inset-inline-start:0;width:340px;background:#fff}',
    kind: 'find-device',
    controls: {},
    forbidden: ['act', 'tab'],
    body: `<div id="root"><canvas width="1600" height="900"></canvas><aside class="drawer"><h1>${t.findDevice}</h1><div role="tablist"><span role="tab" aria-selected="true">${t.devices}</span><span role="tab"${m('tab')}>${t.family}</span></div><ul>${list(GADGETS, (g, at) => `<li class="${at ? '' : 'sel'}"><b>${g.name}</b><small>${at ? t.offline : t.online}</small>${at ? '' : acts(t)}</li>`)}</ul></aside></div>`,
    note: 'Erasing a device from afar is not one of the guarded controls.',
  });
}

const UNLOCK: Record<string, [string, string, string, string, string]> = {
  en: ['Device unlock request', 'Request status', 'Enter IMEI', 'Proof of purchase', 'Start'],
  'zh-CN': ['解锁申请', '申请进度', '请输入 IMEI', '购买凭证', '开始申请'],
  id: ['Permohonan Buka Kunci', 'Status permohonan', 'Masukkan IMEI', 'Bukti pembelian', 'Mulai'],
};

function unlock(w: string): CorpusPage {
  const t = say(w);
  const [title, status, imei, proof, start] = UNLOCK[w] ?? ['', '', '', '', ''];
  return draw({
    name: 'unlock',
    wording: w,
    design: 'drawer',
    generation: '2027 map',
    url: `https://i.mi.com/find/device/activationlock?_locale=${locale(w)}#/`,
    title,
    kind: 'unlock-request',
    controls: {},
    forbidden: ['start'],
    body: `<div id="container"><h1>${title}</h1><p>${t.findDevice}</p><form><label>${imei}<input name="imei" inputmode="numeric"></label><label>${proof}<input type="file"></label><button${m('start')}>${start}</button></form><a href="#/status/imei">${status}</a></div>`,
  });
}

export function account(): CorpusPage[] {
  return [
    ...['ru', 'en', 'zh-CN', 'es'].map((w) => wizard(w, 'consent')),
    ...['ru', 'ja'].map((w) => wizard(w, 'identity')),
    ...['ru+app', 'en+app', 'zh-CN', 'vi'].map((w) => wizard(w, 'final')),
    ...['en', 'ru'].map((w) => wizard(w, 'ask')),
    refusals(),
    ...['ru', 'en', 'zh-CN', 'uk', 'ar', 'de', 'pt-BR'].map(privacyCards),
    ...['ru', 'en', 'zh-CN', 'es', 'de', 'ja'].map(securityList),
    ...['id', 'vi'].map(securityCells),
    ...['ru', 'en', 'zh-CN', 'uk', 'zh-TW', 'ar'].map(drawer),
    ...['en', 'zh-CN', 'id'].map(unlock),
  ];
}
