/** Pages that are none of our kinds, in the designs of the others: storage, orders, family, drivers, talk. */

import { DELETE_WORDS } from '../labels';
import type { CorpusPage } from '../page';
import { draw, GADGETS, list, locale, m } from './kit';
import { every, pick, say, type Texts } from './words';

const STORAGE: Texts = {
  ru: ['Управление хранилищем', 'Резервные копии по устройствам', 'Удалить копию', 'Освободить место'],
  en: ['Manage storage', 'Backups by device', 'Delete', 'Free up space'],
  'zh-CN': ['云空间管理', '各设备的备份', '删除', '清理空间'],
  ar: ['إدارة مساحة التخزين', 'النسخ الاحتياطية حسب الجهاز', 'حذف', 'تحرير مساحة'],
};
function storage(w: string): CorpusPage {
  const t = say(w);
  const p = pick(STORAGE, w);
  return draw({
    name: 'storage',
    wording: w,
    design: 'groups',
    generation: '2026 HyperOS look',
    url: `https://i.mi.com/cloudspace/h5?_locale=${locale(w)}#/usage`,
    title: `${p(0)} - ${t.siteName}`,
    kind: null,
    forbidden: ['drop', 'free'],
    body: `<div id="root"><h1>${p(0)}</h1><div class="sep">${t.photos}</div><p>3.1 GB</p><div class="sep">${p(1)}</div><div class="card">${list(GADGETS, (g, at) => `<div class="item"><b>${g.name}</b><span>${at + 1}.2 GB</span><button${m('drop')}>${p(2)}</button></div>`)}</div><button${m('free')}>${p(3)}</button></div>`,
  });
}

const ORDERS: Texts = {
  en: ['My orders', 'Delivered', 'Delete order', 'Buy again'],
  es: ['Mis pedidos', 'Entregado', 'Eliminar pedido', 'Comprar de nuevo'],
  'zh-CN': ['我的订单', '已签收', '删除订单', '再次购买'],
  de: ['Meine Bestellungen', 'Zugestellt', 'Entfernen', 'Nochmals kaufen'],
};
function orders(w: string): CorpusPage {
  const t = say(w);
  const p = pick(ORDERS, w);
  return draw({
    name: 'orders',
    wording: w,
    design: 'table',
    generation: '2026 admin look',
    url: `https://account.xiaomi.com/fe/service/orders/list?_locale=${locale(w)}`,
    title: `${t.brand} - ${p(0)}`,
    kind: null,
    forbidden: ['drop', 'more'],
    body: `<div id="root"><nav><a href="/fe/service/account">${t.security}</a><a href="/fe/service/account/profile">${t.personalInfo}</a></nav><h1>${p(0)}</h1><table>${list(GADGETS, (g, at) => `<tr><td>#88${at}0417</td><td>${g.name}</td><td>${p(1)}</td><td><a href="#"${m('drop')}>${p(2)}</a> <a href="#">${p(3)}</a></td><td><button aria-label="${t.more}" aria-haspopup="menu"${m('more')}>⋮</button></td></tr>`)}</table></div>`,
  });
}

const FAMILY: Texts = {
  ru: ['Семейный доступ', 'Организатор', 'Участник', 'Удалить', 'Пригласить'],
  en: ['Family sharing', 'Organiser', 'Member', 'Remove', 'Invite'],
  'pt-BR': ['Compartilhamento familiar', 'Organizador', 'Membro', 'Remover', 'Convidar'],
  uk: ['Сімейний доступ', 'Організатор', 'Учасник', 'Видалити', 'Запросити'],
};
function family(w: string): CorpusPage {
  const t = say(w);
  const p = pick(FAMILY, w);
  return draw({
    name: 'family',
    wording: w,
    design: 'reel',
    generation: '2027 desktop',
    url: 'https://eu.i.mi.com/family/h5#/circle',
    title: `${p(0)} | ${t.siteName}`,
    kind: null,
    forbidden: ['drop'],
    body: `<div id="app"><div class="masthead"><a href="/#/">${t.siteName}</a></div><h1>${p(0)}</h1><div class="reel">${list(['Olha', 'Iryna', 'Taras'], (name, at) => `<article class="slide"><h2>${name}</h2><p>${at ? p(2) : p(1)}</p><p>${GADGETS[at]?.name}</p>${at ? `<a role="button" tabindex="0"${m('drop')}>${p(3)}</a>` : ''}</article>`)}</div><button>${p(4)}</button></div>`,
    note: 'The cards of the members look like those of devices, and name their phones.',
  });
}

const DRIVERS: Texts = {
  en: ['USB drivers and tools', 'Download', 'Choose your device', 'Older versions'],
  de: ['USB-Treiber und Werkzeuge', 'Herunterladen', 'Gerät auswählen', 'Ältere Versionen'],
  ru: ['Драйверы USB и утилиты', 'Скачать', 'Выберите устройство', 'Старые версии'],
};
function drivers(w: string): CorpusPage {
  const t = say(w);
  const p = pick(DRIVERS, w);
  return draw({
    name: 'drivers',
    wording: w,
    design: 'cells',
    generation: '2004 revival',
    url: `https://i.mi.com/resources/pc-suite?_locale=${locale(w)}`,
    title: p(0),
    langAttribute: '',
    kind: null,
    body: `<center><table width="900"><tr><td bgcolor="#ff6900"><font color="#fff" size="5">${t.siteName}: ${p(0)}</font></td></tr><tr><td><h3>${p(2)}</h3><h4>${t.devices}</h4><table border="1">${list(GADGETS, (g, at) => `<tr><td>${g.name}</td><td>${g.code}</td><td>${t.system} ${g.system}</td><td><a href="/dl/${at}.zip">${p(1)}</a></td></tr>`)}</table><a href="#old">${p(3)}</a></td></tr></table></center>`,
  });
}

const POSTS: Texts = {
  ru: [
    'Сообщество',
    'Как отвязать старый телефон?',
    'Продал телефон, в списке он остался. Где кнопка?',
    'Не работает поиск',
    'Ответить',
    'Удалить запись',
  ],
  en: [
    'Community',
    'How do I unlink my old phone?',
    'Sold it last week and it is still listed. Where is the button?',
    'Find does not find',
    'Reply',
    'Delete post',
  ],
  id: [
    'Komunitas',
    'Cara melepas ponsel lama?',
    'Sudah dijual tapi masih terdaftar. Tombolnya di mana?',
    'Pencarian tidak jalan',
    'Balas',
    'Hapus',
  ],
};
function posts(w: string): CorpusPage {
  const t = say(w);
  const p = pick(POSTS, w);
  return draw({
    name: 'posts',
    wording: w,
    design: 'accordion',
    generation: '2026 soft',
    url: 'https://us.i.mi.com/community/board/4#/hot',
    title: `${p(0)} - ${t.siteName}`,
    kind: null,
    forbidden: ['drop', 'tag'],
    body: `<div id="root"><h1>${p(0)}</h1><div class="tags"><a href="#"${m('tag')}>${t.myDevices}</a> <a href="#"${m('tag')}>${t.findDevice}</a> <a href="#"${m('tag')}>${t.removeDevice}</a></div><article><h2>${p(1)}</h2><p>${p(2)} «${t.settings} → ${t.myDevices} → ${t.removeDevice}»</p><small>${GADGETS[1].name}</small><button>${p(4)}</button><button${m('drop')}>${p(5)}</button></article><article><h2>${p(3)}: ${t.findDevice}</h2><p>${t.turnOff}?</p><small>${GADGETS[2].name}</small><button>${p(4)}</button></article></div>`,
    note: 'The tags are spelled exactly like the controls.',
  });
}

const CHAT: Texts = {
  ru: ['Чат с поддержкой', 'Оператор Мария', 'Здравствуйте! Опишите вопрос.', 'Откройте страницу и нажмите', 'Отправить', 'Быстрые ответы'],
  en: ['Chat with support', 'Agent Maria', 'Hello! What can I do for you?', 'Open the page and press', 'Send', 'Quick replies'],
  'zh-CN': ['在线客服', '客服小米', '您好，请问有什么可以帮您？', '请打开页面并点击', '发送', '快捷回复'],
};
function chat(w: string): CorpusPage {
  const t = say(w);
  const p = pick(CHAT, w);
  const chips = [t.removeDevice, t.turnOff, t.deleteAccount, t.findDevice];
  return draw({
    name: 'chat',
    wording: w,
    design: 'sheet',
    generation: '2027 phone',
    url: `https://account.xiaomi.com/helpcenter/chat?_locale=${locale(w)}`,
    title: p(0),
    kind: null,
    forbidden: ['chip', 'drop'],
    body: `<div id="root"><header><h1>${p(0)}</h1><small>${p(1)}</small></header><div role="log"><p class="in">${p(2)}</p><p class="out">${t.removeDevice}? ${GADGETS[0].name}</p><p class="in">${p(3)}: <b>${t.settings}</b> – <b>${t.myDevices}</b> – <b>${t.removeDevice}</b></p></div></div>`,
    portal: `<section class="Sheet_q2"><h2>${p(5)}</h2>${list(chips, (c) => `<button class="chip"${m('chip')}>${c}</button>`)}<textarea></textarea><button>${p(4)}</button><button aria-label="${t.erase}"${m('drop')}>×</button></section>`,
    note: 'The chips send a sentence; pressing one changes nothing on a device or account.',
  });
}

const COMPARE: Texts = {
  'en+app': ['Compare phones', 'Screen', 'Battery', 'Add to basket'],
  vi: ['So sánh điện thoại', 'Màn hình', 'Pin', 'Thêm vào giỏ'],
  ja: ['スマートフォンを比較', '画面', 'バッテリー', 'カートに入れる'],
};
function compare(w: string): CorpusPage {
  const t = say(w);
  const p = pick(COMPARE, w);
  return draw({
    name: 'compare',
    wording: w,
    design: 'table',
    generation: '2026 admin look',
    url: 'https://i.mi.com/promo/upgrade/compare',
    title: p(0),
    kind: null,
    forbidden: ['drop'],
    body: `<div id="root"><h1>${p(0)}</h1><h2>${t.devices}</h2><table><tr><th></th>${list(GADGETS, (g) => `<th>${g.name}<button${m('drop')}>${t.removeDevice}</button></th>`)}</tr><tr><th>${p(1)}</th>${list(GADGETS, (_, at) => `<td>6.${at + 3}″</td>`)}</tr><tr><th>${p(2)}</th>${list(GADGETS, (_, at) => `<td>5${at}00 mAh</td>`)}</tr><tr><td></td>${list(GADGETS, () => `<td><a href="#">${p(3)}</a></td>`)}</tr></table></div>`,
    note: 'The button takes a column out of the comparison.',
  });
}

const NOTES: Texts = {
  ru: ['Все заметки', 'Продать старый телефон', 'сбросить, проверить', 'Новая заметка'],
  uk: ['Усі нотатки', 'Продати старий телефон', 'скинути, перевірити', 'Нова нотатка'],
  en: ['All notes', 'Sell the old phone', 'reset it, check it', 'New note'],
  'pt-BR': ['Todas as notas', 'Vender o telefone antigo', 'redefinir, conferir', 'Nova nota'],
};
function notes(w: string): CorpusPage {
  const t = say(w);
  const p = pick(NOTES, w);
  return draw({
    name: 'notes',
    wording: w,
    design: 'panes',
    generation: '2026 desktop',
    url: `https://i.mi.com/note/h5?_locale=${locale(w)}#/`,
    title: t.notes,
    kind: null,
    forbidden: ['drop', 'text'],
    body: `<div class="shell"><aside><h1>${p(0)}</h1><ul class="note-list-items-2Xa1"><li class="note-item-3E9te on">${p(1)}</li><li class="note-item-3E9te">${t.myDevices}</li><li class="note-item-3E9te"${m('text')}>${t.removeDevice}</li></ul><button>${p(3)}</button></aside><article class="note-content-19f"><h2>${p(1)}</h2><p>1. ${t.turnOff}</p><p${m('text')}>2. ${t.removeDevice}</p><p>3. ${p(2)}: ${GADGETS[1].name}</p><button${m('drop')}>${t.erase}</button></article></div>`,
  });
}

const HELP_TITLE: Texts = {
  ru: ['Частые вопросы', 'Где это находится?', 'Откройте', 'и следуйте подсказкам. Действие необратимо.'],
  en: ['Frequently asked questions', 'Where is it?', 'Open', 'and follow the hints. This cannot be undone.'],
  'zh-CN': ['常见问题', '在哪里可以找到？', '请打开', '并按提示操作，此操作不可撤销。'],
  vi: ['Câu hỏi thường gặp', 'Mục này ở đâu?', 'Mở', 'và làm theo hướng dẫn. Không thể hoàn tác.'],
  'zh-TW': ['常見問題', '在哪裡可以找到？', '請開啟', '並依提示操作，此動作無法復原。'],
};
function faq(w: string): CorpusPage {
  const t = say(w);
  const p = pick(HELP_TITLE, w);
  const words = DELETE_WORDS[w];
  const asked = [t.myDevices, t.removeDevice, t.findDevice, t.turnOff, t.recoveryPhone, t.recoveryEmail, t.password, t.deleteAccount];
  const more = words ? [words.consent, words.confirm] : [];
  return draw({
    name: 'faq',
    wording: w,
    design: 'accordion',
    generation: '2026 soft',
    url: `https://account.xiaomi.com/helpcenter/faq/${locale(w)}/02.faqs/09.everything/faq-3`,
    title: `${p(0)} - ${t.brand}`,
    kind: null,
    forbidden: ['q'],
    body: `<div id="___gatsby"><h1>${p(0)}</h1>${list([...asked, ...more], (q, at) => `<div class="fold"><h3><button aria-expanded="${at === 1}"${m('q')}>${q}</button></h3><div${at === 1 ? '' : ' hidden'}><p>${p(1)} ${p(2)} ${t.settings} → ${t.security} → «${q}» ${p(3)}</p></div></div>`)}</div>`,
    note: 'Every label of the site is the button of a question.',
  });
}

export function otherA(): CorpusPage[] {
  return [
    ...every(STORAGE, storage),
    ...every(ORDERS, orders),
    ...every(FAMILY, family),
    ...every(DRIVERS, drivers),
    ...every(POSTS, posts),
    ...every(CHAT, chat),
    ...every(COMPARE, compare),
    ...every(NOTES, notes),
    ...every(HELP_TITLE, faq),
  ];
}
