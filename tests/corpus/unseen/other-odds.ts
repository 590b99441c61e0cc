/** What is none of our pages: the shop, odds and ends, and signing in. In the designs of `account-kit.ts`. */
import { GADGETS, type Gadget, MAIL, PHONE } from '../held-out/kit';
import type { CorpusPage } from '../page';
import { type Draw, menu, p, type Scenes, strangers } from './account-kit';

// --- Shop, mail, odds and ends.

const ORDERS = {
  ru: 'Мои заказы | Доставлен | Удалить заказ | Отменить заказ | В обработке',
  id: 'Pesanan saya | Terkirim | Hapus | Batalkan pesanan | Diproses',
};
const thing = (g: Gadget): string => `${g.name} (${g.code})`;
const orders: Draw = (kit, _t, s) => ({
  heading: s(0),
  inner: kit.lines([
    { text: thing(GADGETS[0]), hint: s(1), act: s(2), actId: 'x' },
    { text: thing(GADGETS[3]), hint: s(4), act: s(3), actId: 'y' },
  ]),
});

const INVOICES = {
  es: 'Facturas | Descargar | Eliminar | Eliminar los datos de facturación',
  ru: 'Счета | Скачать | Удалить | Удалить платёжные данные',
};
const invoices: Draw = (kit, _t, s) => ({
  heading: s(0),
  inner: `${kit.lines([1, 2, 3].map((n) => ({ text: `№ 000${n}`, hint: '1 299', act: n === 3 ? s(2) : s(1), actId: n === 3 ? 'x' : '' })))}${kit.button(s(3), 'y', 'danger')}`,
});

const LETTERS = {
  de: 'Newsletter abbestellen | Du erhältst keine E-Mails mehr von uns. | Abbestellen | E-Mail-Adresse löschen | Ja, ich möchte keine Nachrichten mehr',
  en: 'Unsubscribe | You will stop getting our emails. | Unsubscribe | Delete my email from the list | Yes, I want to stop all messages',
};
const letters: Draw = (kit, _t, s) => ({
  heading: s(0),
  inner: `${p(`${MAIL}. ${s(1)}`)}${kit.tick(s(4), 'tick', true)}${kit.button(s(3), 'y')}${kit.button(s(2), 'x', 'danger')}`,
});

const COOKIES = {
  ru: 'Мы используем файлы cookie | Подробнее — в документе | Отклонить все | Принять | Удалить сохранённые cookie | Новости',
  'pt-BR': 'Usamos cookies | Saiba mais na | Recusar todos | Aceitar | Excluir cookies salvos | Novidades',
};
const cookies: Draw = (kit, t, s) => ({
  heading: s(5),
  title: t.brand,
  inner: kit.lines(GADGETS.map((g) => ({ text: g.name, hint: g.system }))),
  dialog: kit.dialog(
    s(0),
    p(`${s(1)} <a href="#">${t.privacyPolicy}</a>`),
    kit.button(s(4), 'y') + kit.button(s(2), 'x') + kit.button(s(3)),
  ),
});

const EXPIRED = {
  ru: 'Сеанс истёк | Войдите снова, чтобы продолжить удаление аккаунта.',
  ja: 'セッションの有効期限が切れました | 続行するには、もう一度サインインしてください。',
};
const expired: Draw = (kit, t, s) => ({ heading: s(0), inner: p(s(1)) + kit.button(t.signIn), title: `${t.brand} - ${s(0)}` });

const lost: Draw = (kit, t) => ({ heading: '404', title: t.brand, inner: p(t.missing) + kit.button(t.help), nav: menu(t, '') });

const TONGUES = [
  'Bahasa Indonesia',
  'Deutsch',
  'English',
  'Español',
  'Português (Brasil)',
  'Русский',
  'Українська',
  '简体中文',
  '繁體中文',
  'العربية',
];
const tongues: Draw = (kit, t) => ({ heading: t.language, inner: kit.lines(TONGUES.map((text) => ({ text }))) });

// --- Signing in and proving who one is: never ours.

const REGISTER = {
  ru: 'Создать аккаунт Xiaomi | Страна или регион | Создать',
  vi: 'Tạo Tài khoản Xiaomi | Quốc gia/Khu vực | Tiếp theo',
};
const register: Draw = (kit, t, s) => ({
  heading: s(0),
  anonymous: true,
  inner: `${kit.lines([{ text: s(1), value: '—' }])}${kit.field(t.recoveryEmail)}${kit.field(t.password, 'password')}${kit.tick(`${t.understood}: ${t.privacyPolicy}`, 'y', false)}${kit.button(s(2), 'x')}`,
});

const signIn: Draw = (kit, t) => ({
  heading: t.signIn,
  anonymous: true,
  inner: `${kit.field(`ID / ${MAIL}`)}${kit.field(t.password, 'password')}${kit.button(t.signIn, 'x', 'danger')}<p><a href="/fe/service/forgetPassword">${t.forgot}</a> · <a href="/helpcenter">${t.help}</a> · <a href="/about/protocol/privacy">${t.privacyPolicy}</a></p>`,
});

const IDENTITY = {
  ru: 'Подтвердите личность | Получить код | Проверить',
  en: 'Verify your identity | Get code | Verify',
  ar: 'تأكيد الهوية | الحصول على رمز | تحقق',
};
const identity: Draw = (kit, t, s) => ({
  heading: s(0),
  title: `${t.brand} - ${s(0)}`,
  inner: `${p(`${t.deleteAccount}: ${t.warning}`)}${kit.lines([
    { text: t.recoveryPhone, value: PHONE },
    { text: t.recoveryEmail, value: MAIL },
  ])}${kit.field(t.codeInput)}${kit.button(s(1))}${kit.button(t.cancel, 'y')}${kit.button(s(2), 'x', 'danger')}`,
});

const forgot: Draw = (kit, t) => ({
  heading: t.forgot,
  anonymous: true,
  inner: `${kit.field(`${t.recoveryPhone} / ${t.recoveryEmail}`)}${kit.button(t.next, 'x')}<a href="/helpcenter">${t.help}</a>`,
});

const PLACES = `
orders | vant | id | id.mi.com/m/orders
orders | tables | ru | account.xiaomi.com/pass/shop/orders
invoices | tables | es | eu.account.xiaomi.com/pass/shop/bills
invoices | material | ru | i.mi.com/vip/bills
letters | material | de | eu.account.xiaomi.com/next/mail
letters | tables | en | account.xiaomi.com/pass/mail/off
cookies | cards | ru | account.xiaomi.com/app/news
cookies | material | pt-BR | us.i.mi.com/news
expired | material | ru | account.xiaomi.com/next/flow#/b2
expired | vant | ja | account.xiaomi.com/m/flow/9
lost | cards | zh-CN | account.xiaomi.com/fe/service/account/privacy/removed
lost | vant | ar | account.xiaomi.com/m/u/zz
tongues | vant | en | account.xiaomi.com/m/tongue
register | cards | vi | account.xiaomi.com/fe/service/register/email
register | vant | ru | account.xiaomi.com/fe/service/register
sign-in | tables | ru | account.xiaomi.com/pass/serviceLogin?sid=passport
sign-in | cards | fr | account.xiaomi.com/fe/service/login/password?sid=i.mi.com
sign-in | material | zh-CN | cn.account.xiaomi.com/fe/service/login/phone
identity | vant | ru | account.xiaomi.com/fe/service/identity/authStart?sid=passport
identity | material | en | account.xiaomi.com/fe/service/identity/verifyEmail?sid=passport
identity | cards | ar | account.xiaomi.com/fe/service/identity/verifyPhone?sid=passport
forgot | vant | tr | account.xiaomi.com/fe/service/forgetPassword
`;
const SCENES: Scenes = {
  orders: [ORDERS, orders],
  invoices: [INVOICES, invoices],
  letters: [LETTERS, letters],
  cookies: [COOKIES, cookies],
  expired: [EXPIRED, expired],
  lost: [{}, lost],
  tongues: [{}, tongues],
  register: [REGISTER, register],
  'sign-in': [{}, signIn],
  identity: [IDENTITY, identity],
  forgot: [{}, forgot],
};

export function odds(): CorpusPage[] {
  return strangers(SCENES, PLACES);
}
