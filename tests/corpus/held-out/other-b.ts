/** Pages that are none of our kinds, continued: the trash, the history of sign-ins, notices, cookies, approvals. */
import type { CorpusPage } from '../page';
import { draw, GADGETS, list, locale, MAIL, m } from './kit';
import { every, pick, say, type Texts } from './words';

const [FIRST, SECOND, THIRD] = GADGETS;

const TRASH: Texts = {
  en: ['Trash', 'Items are kept for 30 days', 'Delete', 'Restore', 'Empty trash'],
  de: ['Papierkorb', 'Wird 30 Tage aufbewahrt', 'Entfernen', 'Wiederherstellen', 'Papierkorb leeren'],
  'zh-TW': ['資源回收筒', '項目保留 30 天', '刪除', '還原', '清空'],
  ja: ['ゴミ箱', '30 日間保存されます', '削除', '復元', 'ゴミ箱を空にする'],
};
function trash(w: string): CorpusPage {
  const t = say(w);
  const p = pick(TRASH, w);
  return draw({
    name: 'trash',
    wording: w,
    design: 'reel',
    generation: '2027 desktop',
    url: `https://i.mi.com/mobile/drive/trash?_locale=${locale(w)}`,
    title: `${p(0)} | ${t.siteName}`,
    kind: null,
    forbidden: ['drop', 'keep'],
    body: `<div id="app"><h1>${p(0)}</h1><p>${p(1)}</p><button${m('drop')}>${p(4)}</button><div class="reel">${list(['IMG_0412.jpg', `${FIRST.name}.pdf`, `${SECOND.name}-backup.zip`], (name) => `<article class="slide"><h2>${name}</h2><a role="button" tabindex="0"${m('keep')}>${p(3)}</a><a role="button" tabindex="0"${m('drop')}>${p(2)}</a></article>`)}</div></div>`,
  });
}

const HISTORY: Texts = {
  ru: ['История входов', 'Киев, Украина', 'Вильнюс, Литва', 'Это был не я', 'Вход с паролем'],
  en: ['Sign-in history', 'Lyon, France', 'Porto, Portugal', 'This was not me', 'Signed in with password'],
  ar: ['سجل تسجيل الدخول', 'القاهرة، مصر', 'عمّان، الأردن', 'لم أكن أنا', 'بكلمة المرور'],
  'zh-CN': ['登录记录', '上海', '成都', '不是本人操作', '密码登录'],
};
function history(w: string): CorpusPage {
  const t = say(w);
  const p = pick(HISTORY, w);
  return draw({
    name: 'history',
    wording: w,
    design: 'groups',
    generation: '2026 HyperOS look',
    url: `https://account.xiaomi.com/fe/service/logins/recent?_locale=${locale(w)}`,
    title: `${t.brand} - ${p(0)}`,
    kind: null,
    forbidden: ['deny'],
    body: `<div id="root"><div class="bar"><div class="title" role="heading" aria-level="1">${p(0)}</div></div><div class="card">${list(GADGETS, (g, at) => `<div class="item"><div class="t"><div>${g.name}</div><div class="sub">${at % 2 ? p(1) : p(2)} · ${p(4)} · 2026-0${at + 2}-17 08:4${at}</div></div><button${m('deny')}>${p(3)}</button></div>`)}</div></div>`,
    note: 'Rows of devices, but of sign-ins: one phone may stand here ten times.',
  });
}

const NOTICES: Texts = {
  en: ['Notifications', 'Storage almost full', 'New sign-in', 'Weekly digest', 'Send to'],
  ru: ['Уведомления', 'Хранилище почти заполнено', 'Новый вход', 'Сводка за неделю', 'Присылать на'],
  es: ['Notificaciones', 'Almacenamiento casi lleno', 'Nuevo inicio de sesión', 'Resumen semanal', 'Enviar a'],
};
function notices(w: string): CorpusPage {
  const t = say(w);
  const p = pick(NOTICES, w);
  const toggle = (text: string, on: boolean): string =>
    `<div class="tg-row"><label>${text}</label><div role="switch" aria-checked="${on}" aria-label="${text}" tabindex="0" class="tg"${m('tg')}></div></div>`;
  return draw({
    name: 'notices',
    wording: w,
    design: 'switches',
    generation: '2027 material',
    url: 'https://i.mi.com/messages/h5#/subscriptions',
    title: p(0),
    kind: null,
    forbidden: ['tg'],
    body: `<div id="root"><h1>${p(0)}</h1><section>${toggle(p(1), true)}${toggle(p(2), true)}${toggle(p(3), false)}${toggle(t.findDevice, true)}</section><h2>${p(4)}</h2><section>${list(GADGETS, (g, at) => toggle(g.name, at < 2))}</section></div>`,
    note: 'The switch "Find device" is for the notices of Find device.',
  });
}

const COOKIES: Texts = {
  de: ['Cookie-Einstellungen', 'Notwendig', 'Statistik', 'Werbung', 'Alle ablehnen', 'Auswahl speichern'],
  es: ['Preferencias de cookies', 'Necesarias', 'Estadística', 'Publicidad', 'Rechazar todas', 'Guardar'],
  en: ['Cookie preferences', 'Necessary', 'Statistics', 'Advertising', 'Reject all', 'Save my choices'],
};
function cookies(w: string): CorpusPage {
  const t = say(w);
  const p = pick(COOKIES, w);
  return draw({
    name: 'cookies',
    wording: w,
    design: 'cards',
    generation: '2026 cards',
    url: `https://global.account.xiaomi.com/fe/service/cookies?_locale=${locale(w)}`,
    title: `${t.brand} - ${p(0)}`,
    kind: null,
    forbidden: ['no', 'withdraw'],
    body: `<div id="root"><header>${t.brand}</header><h1>${p(0)}</h1><div class="pcs">${list([1, 2, 3], (n) => `<div class="pc"><strong>${p(n)}</strong><span role="checkbox" aria-checked="${n === 1}" tabindex="0"></span></div>`)}<a class="pc" href="#"${m('withdraw')}><strong>${t.withdraw}</strong></a><a class="pc" href="#"><strong>${t.privacyPolicy}</strong></a></div><button${m('no')}>${p(4)}</button><button>${p(5)}</button></div>`,
  });
}

const APPROVALS: Texts = {
  en: ['Two-step approval', 'Phones that may approve a sign-in', 'Stop using', 'Add a phone', 'Backup codes'],
  ru: ['Двухэтапная проверка', 'Телефоны, на которых можно подтвердить вход', 'Не использовать', 'Добавить телефон', 'Резервные коды'],
  'zh-CN': ['两步验证', '可用于确认登录的手机', '停用', '添加手机', '备用验证码'],
};
function approvals(w: string): CorpusPage {
  const t = say(w);
  const p = pick(APPROVALS, w);
  return draw({
    name: 'approvals',
    wording: w,
    design: 'definitions',
    generation: '2026 document',
    url: `https://account.xiaomi.com/fe/service/twostep/approvers?_locale=${locale(w)}`,
    title: `${t.brand} - ${p(0)}`,
    kind: null,
    forbidden: ['stop', 'third'],
    body: `<div id="root"><header><b>${t.brand}</b></header><div class="side"><a href="/fe/service/account">${t.security}</a><a href="/fe/service/account/profile">${t.personalInfo}</a><a href="/helpcenter">${t.help}</a></div><main><h1>${p(0)}</h1><h2>${p(1)}</h2><dl>${list([FIRST, SECOND, THIRD], (g, at) => `<dt>${g.name}</dt><dd>${at ? t.offline : t.online} <button${m('stop')}>${p(2)}</button></dd>`)}</dl><button>${p(3)}</button><a href="#"${m('third')}>${p(4)}</a></main></div>`,
  });
}

const GRANTS: Texts = {
  'pt-BR': ['Apps com acesso à sua conta', 'Lê seu nome e sua foto', 'Remover', 'Remover o acesso deste app?'],
  en: ['Apps with access', 'Reads your name and picture', 'Remove', 'Remove the access of this app?'],
  id: ['Aplikasi yang punya akses', 'Membaca nama dan foto', 'Hapus', 'Hapus akses aplikasi ini?'],
};
function grants(w: string): CorpusPage {
  const t = say(w);
  const p = pick(GRANTS, w);
  return draw({
    name: 'grants',
    wording: w,
    design: 'switches',
    generation: '2027 material',
    url: `https://account.xiaomi.com/fe/service/oauth/granted?_locale=${locale(w)}`,
    title: p(0),
    kind: null,
    forbidden: ['drop', 'no'],
    body: `<div id="root" inert><h1>${p(0)}</h1><ul>${list(['Strava', 'Notion', 'Mi Fitness'], (name) => `<li><b>${name}</b><small>${p(1)}</small><button${m('drop')}>${p(2)}</button></li>`)}</ul></div>`,
    portal: `<div class="scrim"></div><div class="dlg" role="alertdialog" aria-modal="true"><h4>${p(3)}</h4><p>Strava</p><button${m('no')}>${t.cancel}</button><button class="cta"${m('drop')}>${p(2)}</button></div>`,
  });
}

const ALBUM: Texts = {
  en: ['Gallery', 'Delete 3 photos?', 'They will go from all your devices.', 'Delete'],
  ja: ['ギャラリー', '3 枚の写真を削除しますか?', 'すべてのデバイスから削除されます。', '削除'],
  ru: ['Галерея', 'Удалить 3 фото?', 'Они исчезнут со всех ваших устройств.', 'Удалить'],
};
function album(w: string): CorpusPage {
  const t = say(w);
  const p = pick(ALBUM, w);
  return draw({
    name: 'album',
    wording: w,
    design: 'sheet',
    generation: '2027 phone',
    url: `https://us.i.mi.com/gallery/h5?_locale=${locale(w)}#/photo`,
    title: p(0),
    kind: null,
    forbidden: ['drop', 'no'],
    body: `<div id="root" aria-hidden="true"><h1>${p(0)}</h1><div class="Grid_e">${list([1, 2, 3, 4, 5, 6], (n) => `<img alt="IMG_${n}" src="data:,">`)}</div></div>`,
    portal: `<div class="Veil_q"></div><section class="Sheet_q2" role="dialog" aria-modal="true"><h2>${p(1)}</h2><p>${p(2)}</p><button class="Act Act--warn"${m('drop')}>${p(3)}</button><button class="Act"${m('no')}>${t.cancel}</button></section>`,
    note: 'The confirm button is worded as the app words the removal of a device, but for three photos.',
  });
}

const PLANS: Texts = {
  de: ['Mitgliedschaft', '200 GB', 'Kündigen', 'Alle Geräte teilen sich den Speicher.'],
  'zh-TW': ['會員服務', '200 GB', '取消續訂', '所有裝置共用空間。'],
  vi: ['Gói thành viên', '200 GB', 'Hủy gói', 'Mọi thiết bị dùng chung bộ nhớ.'],
};
function plans(w: string): CorpusPage {
  const t = say(w);
  const p = pick(PLANS, w);
  return draw({
    name: 'plans',
    wording: w,
    design: 'wizard',
    generation: '2027 stepper',
    url: `https://i.mi.com/vip?source=web&_locale=${locale(w)}`,
    title: `${p(0)} - ${t.siteName}`,
    kind: null,
    forbidden: ['stop', 'tick'],
    body: `<div id="root"><ol class="wiz"><li aria-current="step">1</li><li>2</li></ol><h1>${p(0)}</h1><p>${p(1)}. ${p(3)}</p><p>${MAIL}</p><div class="tick"${m('tick')}><span role="checkbox" aria-checked="false" tabindex="0"></span><span>${t.resume}</span></div><button class="fatal"${m('stop')}>${p(2)}</button></div>`,
  });
}

const LAMPS: Texts = {
  ru: ['Умный дом', 'Лампа в коридоре', 'Увлажнитель', 'Добавить комнату'],
  en: ['Smart home', 'Hall lamp', 'Humidifier', 'Add a room'],
  'zh-CN': ['智能家居', '走廊灯', '加湿器', '添加房间'],
};
function lamps(w: string): CorpusPage {
  const t = say(w);
  const p = pick(LAMPS, w);
  return draw({
    name: 'lamps',
    wording: w,
    design: 'drawer',
    generation: '2027 map',
    url: 'https://i.mi.com/aiot/floorplan#/',
    title: p(0),
    kind: null,
    forbidden: ['tg', 'more'],
    body: `<div id="root"><canvas width="1600" height="900"></canvas><aside class="drawer"><h1>${p(0)}</h1><ul>${list([p(1), p(2)], (name, at) => `<li><b>${name}</b><small>${at ? t.offline : t.online}</small><div role="switch" aria-checked="true" aria-label="${t.off}" tabindex="0"${m('tg')}></div><button aria-label="${t.more}"${m('more')}>⋮</button></li>`)}</ul><button>${p(3)}</button></aside></div>`,
    note: 'Lamps on a plan of the flat: devices, a canvas and a drawer, and nothing to find.',
  });
}

export function otherB(): CorpusPage[] {
  return [
    ...every(TRASH, trash),
    ...every(HISTORY, history),
    ...every(NOTICES, notices),
    ...every(COOKIES, cookies),
    ...every(APPROVALS, approvals),
    ...every(GRANTS, grants),
    ...every(ALBUM, album),
    ...every(PLANS, plans),
    ...every(LAMPS, lamps),
  ];
}
