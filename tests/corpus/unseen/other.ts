/** What is none of our pages: settings that sound like ours, and words about them. In the designs of `account-kit.ts`. */
import { GADGETS, MAIL, m, PHONE } from '../held-out/kit';
import { DELETE_WORDS } from '../labels';
import type { CorpusPage } from '../page';
import { howTo } from '../words';
import { type Draw, menu, p, type Scenes, strangers, vant } from './account-kit';
import { odds } from './other-odds';

// --- Settings that sound dangerous and are not ours.

const PHOTO = {
  ru: 'Фото профиля | Удалить фото | Загрузить фото | Имя | Дата рождения | Удалить фото профиля?',
  en: 'Profile photo | Delete photo | Upload photo | Name | Birthday | Delete your profile photo?',
  'zh-CN': '头像 | 删除头像 | 上传头像 | 昵称 | 生日 | 确定删除头像？',
};
const photo: Draw = (kit, t, s) => ({
  heading: t.personalInfo,
  nav: kit === vant ? [] : menu(t, ''),
  inner: `${p(s(0))}${kit.button(s(1), 'x', 'danger')}${kit.button(s(2))}${kit.lines([
    { text: s(3), value: '—', act: t.change },
    { text: s(4), value: '—', act: t.change },
    { text: 'ID', value: '0000000000' },
  ])}`,
  ...(t.lang === 'zh-CN' ? { dialog: kit.dialog(s(5), '', kit.button(t.cancel) + kit.button(t.delete, 'x', 'danger')) } : {}),
});

const ADDRESS = {
  ru: 'Адреса доставки | Дом | Работа | Удалить | Добавить адрес | Удалить адрес? | Примерная улица, 10',
  'pt-BR': 'Endereços de entrega | Casa | Trabalho | Excluir | Adicionar endereço | Excluir o endereço? | Rua Exemplo, 10',
};
const address: Draw = (kit, t, s) => ({
  heading: s(0),
  inner: `${kit.lines([1, 2].map((at) => ({ text: s(at), hint: s(6), act: s(3), actId: 'x' })))}${kit.button(s(4))}`,
  ...(t.lang === 'ru' ? { dialog: kit.dialog(s(5), p(s(6)), kit.button(t.cancel) + kit.button(s(3), 'x', 'danger')) } : {}),
});

const APPS = {
  ru: 'Приложения с доступом | Отозвать доступ | Имя и фото профиля | Удалить все',
  de: 'Verbundene Apps | Zugriff entziehen | Name und Profilfoto | Alle entfernen',
};
const apps: Draw = (kit, t, s) => ({
  heading: s(0),
  nav: menu(t, ''),
  inner: `${kit.lines(['Mi Fitness', 'Xiaomi Home', 'POCO Store'].map((text) => ({ text, hint: s(2), act: s(1), actId: 'x' })))}${kit.button(s(3), 'y', 'danger')}`,
});

const KEYS = {
  ru: 'Ключи доступа и двухэтапная проверка | Ключ доступа | Создан в мае | Удалить | Двухэтапная проверка | Отключить | Добавить ключ',
  en: 'Passkeys and 2-step verification | Passkey | Created in May | Remove | 2-step verification | Turn off | Add a passkey',
};
const keys: Draw = (kit, _t, s) => ({
  heading: s(0),
  inner: `${kit.lines([1, 2].map((n) => ({ text: `${s(1)} ${n}`, hint: s(2), act: s(3), actId: 'x' })))}${kit.button(s(6))}${kit.lines([{ text: s(4), hint: PHONE, act: s(5), actId: 'y' }])}`,
  note: 'A page under security, but not the one that holds the recovery phone, mail and password.',
});

const TRUSTED = {
  ru: 'Доверенные контакты | Они помогут вернуть доступ к аккаунту. | Удалить | Контакт',
  'zh-TW': '信任的聯絡人 | 他們可以協助您找回帳號。 | 移除 | 聯絡人',
};
const trusted: Draw = (kit, _t, s) => ({
  heading: s(0),
  inner: `${p(s(1))}${kit.lines([1, 2].map((n) => ({ text: `${s(3)} ${n}`, hint: MAIL, act: s(2), actId: 'x' })))}`,
});

const CHILD = {
  ru: 'Родительский контроль | Ребёнок | Экранное время: 2 ч | Удалить из семьи | Удалить аккаунт ребёнка | Заблокировать устройство',
  en: "Parental controls | Child | Screen time: 2 h | Remove from family | Delete child's account | Lock device",
};
const child: Draw = (kit, _t, s) => ({
  heading: s(0),
  inner:
    kit.lines([
      { text: s(1), value: s(2) },
      { text: GADGETS[1].name, act: s(5), actId: 'y' },
    ]) +
    kit.button(s(3), 'x', 'danger') +
    kit.button(s(4), 'y'),
  note: "The child's account is not the one that is signed in.",
});

// --- Words about our pages.

const POLICY = {
  ru: 'Ваши права | Вы можете удалить свой аккаунт на странице | После удаления данные стираются в течение 30 дней. | Последнее обновление: январь',
  es: 'Sus derechos | Puede eliminar su cuenta en la página | Los datos se borran en un plazo de 30 días. | Última actualización: enero',
};
const policy: Draw = (_kit, t, s) => ({
  heading: t.privacyPolicy,
  anonymous: true,
  inner: `<p>${s(3)}</p><h2>1. ${s(0)}</h2><p>${s(1)} «${t.privacyName}» › «<a href="https://account.xiaomi.com/fe/service/account/privacy">${t.deleteAccount}</a>». ${s(2)}</p><h2>2. ${t.withdraw}</h2><p>${t.security}: ${t.recoveryPhone}, ${t.recoveryEmail}, ${t.password}.</p><p>${t.warning}</p>`,
});

const AGREEMENT = {
  en: 'User Agreement | You may stop using the service at any time by deleting your account. | We may suspend accounts that break these rules. | I agree | I do not agree',
  'zh-CN': '用户协议 | 您可以随时注销账号并停止使用服务。 | 对于违反规则的账号，我们可以暂停服务。 | 同意 | 不同意',
};
const agreement: Draw = (kit, t, s) => ({
  heading: s(0),
  anonymous: true,
  inner: `<ol><li>${s(1)} ${t.deleteAccount}: ${t.warning}</li><li>${s(2)}</li><li>${DELETE_WORDS[t.lang]?.consent ?? ''}</li></ol>${kit.tick(t.understood, 'y', false)}${kit.button(s(4), 'x')}${kit.button(s(3), 'y')}`,
});

const ARTICLE = {
  ru: 'Как удалить Mi аккаунт | Была ли статья полезна? | Да | Нет | Перейти к удалению аккаунта',
  en: 'How do I delete my Mi Account? | Was this helpful? | Yes | No | Go to account deletion',
  uk: 'Як видалити акаунт Xiaomi | Чи була стаття корисною? | Так | Ні | Перейти до видалення акаунту',
};
const article: Draw = (kit, t, s) => ({
  heading: s(0),
  title: `${s(0)} - ${t.help}`,
  inner: `<ol><li>${howTo(t, t.brand, t.privacyName, t.deleteAccount)}</li><li>«${DELETE_WORDS[t.lang]?.acknowledge ?? t.next}» · «${DELETE_WORDS[t.lang]?.consent ?? t.understood}»</li><li>${howTo(t, t.siteName, t.findDevice, t.turnOff)}</li></ol><p>${t.warning}</p><p><a href="https://account.xiaomi.com/pass/del"${m('y')}>${s(4)}</a></p><p>${s(1)}</p>${kit.button(s(2))}${kit.button(s(3))}`,
});

const CHAT = {
  ru: 'Чат поддержки | Нажимаю «{a}», но кнопка неактивна. | Сначала выберите «{b}» и отметьте «{c}». | Удалить чат | Отправить',
  en: 'Support chat | I press “{a}” but the button is greyed out. | First choose “{b}” and tick “{c}”. | Delete chat | Send',
};
const chat: Draw = (kit, t, s) => {
  const words = DELETE_WORDS[t.lang];
  const fill = (text: string): string =>
    text
      .replace('{a}', words?.confirm ?? '')
      .replace('{b}', t.deleteAccount)
      .replace('{c}', words?.consent ?? '');
  return {
    heading: s(0),
    inner: `<div role="log"><div class="me">${fill(s(1))}</div><div class="agent">${fill(s(2))}</div><div class="me">${words?.confirm ?? ''}</div><div class="agent">${t.removeDevice}, ${t.turnOff}</div></div>${kit.field('…')}${kit.button(s(4))}${kit.button(s(3), 'x')}`,
  };
};

const PLACES = `
photo | vant | ru | account.xiaomi.com/m/u/me
photo | cards | en | account.xiaomi.com/fe/service/account/profile
photo | material | zh-CN | cn.account.xiaomi.com/next/hub#/2
address | cards | ru | account.xiaomi.com/app/delivery
address | vant | pt-BR | global.account.xiaomi.com/m/ship
apps | tables | ru | account.xiaomi.com/pass/auth/services/home
apps | cards | de | eu.account.xiaomi.com/app/grants
keys | material | ru | account.xiaomi.com/next/hub#/3
keys | cards | en | account.xiaomi.com/app/keys
trusted | vant | ru | account.xiaomi.com/m/circle
trusted | tables | zh-TW | sgp.account.xiaomi.com/pass/user/circle
child | cards | ru | account.xiaomi.com/app/kids
child | material | en | i.mi.com/family/kids
policy | tables | ru | privacy.mi.com/globalmiaccount/ru_RU/
policy | material | es | account.xiaomi.com/about/protocol/privacy
agreement | vant | en | account.xiaomi.com/about/protocol/agreement
agreement | tables | zh-CN | cn.account.xiaomi.com/about/protocol/agreement
article | cards | ru | account.xiaomi.com/helpcenter/faq/ru_RU/02.faqs/09/faq-3
article | tables | en | account.xiaomi.com/helpcenter/faq/en_US/02.faqs/09/faq-3
article | material | uk | account.xiaomi.com/support/a/311
chat | vant | ru | account.xiaomi.com/m/talk
chat | cards | en | global.account.xiaomi.com/app/talk
`;
const SCENES: Scenes = {
  photo: [PHOTO, photo],
  address: [ADDRESS, address],
  apps: [APPS, apps],
  keys: [KEYS, keys],
  trusted: [TRUSTED, trusted],
  child: [CHILD, child],
  policy: [POLICY, policy],
  agreement: [AGREEMENT, agreement],
  article: [ARTICLE, article],
  chat: [CHAT, chat],
};

export function other(): CorpusPage[] {
  return [...strangers(SCENES, PLACES), ...odds()];
}
