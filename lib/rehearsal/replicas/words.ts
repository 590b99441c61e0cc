// The labels of the practice pages, each with a source: a saved page, code that runs against the real page, a guide of 2017-2022
// ("guide"), or an official string of the native app of 2024 ("app": the web is likely to use the same glossary, but it is not proven).
// Wording without any source is in invented.ts and nowhere else.
//
// A list gives the wordings of the generations old, desktop, mobile, next in this order; a generation beyond the list uses its last
// entry. So `next` differs from the others only where a second wording is known.

import { INVENTED } from './invented';
import { GENERATIONS, type Generation, LANGUAGES, type Language } from './types';

export type Wordings = readonly [string, ...string[]];
export type Vocabulary = Readonly<Record<string, Partial<Record<Language, Wordings>>>>;

const SOURCED = {
  // --- Names
  account: {
    ru: ['Mi аккаунт', 'Mi аккаунт', 'Аккаунт Xiaomi'],
    en: ['Mi Account', 'Mi Account', 'Xiaomi Account'],
    'zh-CN': ['小米帐号', '小米账号'],
  },
  cloud: { ru: ['Xiaomi Cloud'], en: ['Mi Cloud', 'Xiaomi Cloud'], 'zh-CN': ['小米云服务'] },

  // --- Cloud home: scrapers of 2019-20 (en, zh), guide (ru), app (from mobile on)
  cloudSignIn: {
    ru: ['Войти через Mi аккаунт', 'Войти через Mi аккаунт', 'Вход через аккаунт Xiaomi'],
    en: ['Sign in with Mi Account', 'Sign in with Mi Account', 'Sign in with Xiaomi Account'],
    'zh-CN': ['使用小米账号登录', '使用小米账号登录', '使用小米账号登录', '小米账号登录'],
  },
  settings: { ru: ['Настройки'], en: ['Settings'], 'zh-CN': ['设置'] },
  findDevice: {
    ru: ['Найти устройство', 'Найти устройство', 'Поиск устройства'],
    en: ['Find device'],
    'zh-CN': ['查找设备'],
  },
  contactsTile: { 'zh-CN': ['联系人'] },
  messagesTile: { 'zh-CN': ['短信'] },
  galleryTile: { 'zh-CN': ['云相册'] },
  notesTile: { 'zh-CN': ['便签'] },
  recordingsTile: { 'zh-CN': ['录音'] },
  driveTile: { 'zh-CN': ['云盘'] },
  accountMenuItem: { ru: ['Аккаунт'], 'zh-CN': ['小米账号'] },
  userSuffix: { 'zh-CN': ['（普通用户）'] },
  signOut: { ru: ['Выйти из аккаунта'], en: ['Sign out'], 'zh-CN': ['退出', '退出登录'] },

  // --- Settings, my devices, one device: guide (ru), a how-to article ("Delete Device"), app
  myDevices: {
    ru: ['Мои устройства', 'Мои устройства', 'Мои устройства', 'Привязанные устройства'],
    en: ['My devices', 'My devices', 'My devices', 'Linked devices'],
    'zh-CN': ['设备列表', '设备列表', '设备列表', '登录设备管理'],
  },
  removeDevice: {
    ru: ['Удалить устройство', 'Удалить устройство', 'Удалить устройство', 'Удалить'],
    en: ['Delete Device', 'Delete Device', 'Delete Device', 'Remove'],
    'zh-CN': ['删除设备'],
  },
  deviceRemoved: { ru: ['Устройство удалено'], en: ['Signed out'], 'zh-CN': ['此设备成功退出登录'] },
  noDevices: { ru: ['Здесь ничего нет'], en: ['Nothing here yet'], 'zh-CN': ['未获取到信息'] },
  currentDevice: { ru: ['Текущее устройство'], en: ['Current device'], 'zh-CN': ['当前设备'] },

  // --- Find device: the cloud's own guide of 2021 (zh), guide and app texts of 2021-23 (ru, en)
  turnOffFindDevice: {
    ru: ['Отключение Найти устройство', 'Отключение Найти устройство', 'Отключить Поиск устройства'],
    en: ['Turn off Find device'],
    'zh-CN': ['关闭查找设备'],
  },
  turnOffTitle: {
    ru: ['Отключение Найти устройство', 'Отключение Найти устройство', 'Отключить Поиск устройства?'],
    en: ['Turn off Find device?'],
    'zh-CN': ['关闭查找设备'],
  },
  turnOffConfirm: { ru: ['Отключить'], en: ['Turn off anyway'], 'zh-CN': ['确定'] },
  turnOffCancel: { ru: ['Не отключать'], en: ['Keep on'], 'zh-CN': ['取消'] },
  locate: { 'zh-CN': ['定位设备'] },
  sound: { 'zh-CN': ['设备发声'] },
  lostMode: { en: ['Lost mode'], 'zh-CN': ['开启丢失模式'] },
  wipe: { 'zh-CN': ['远程抹掉数据'] },
  family: { 'zh-CN': ['家庭成员'] },

  // --- Account: saved pages of 2014-19 and newer clones (zh), guide and app (ru), low-rated guides and app (en)
  security: {
    ru: ['Безопасность', 'Безопасность', 'Безопасность', 'Безопасность аккаунта'],
    en: ['Account Security', 'Account Security', 'Account Security', 'Account security'],
    'zh-CN': ['帐号安全', '登录与安全'],
  },
  profile: { ru: ['Личная информация'], en: ['Personal info'], 'zh-CN': ['个人信息', '个人信息', '个人信息', '基础资料'] },
  privacy: { ru: ['Конфиденциальность'], en: ['Privacy'], 'zh-CN': ['隐私中心'] },
  authorizations: { ru: ['Сторонние аккаунты'], en: ['Third-party accounts'], 'zh-CN': ['绑定授权', '绑定授权', '第三方账号'] },
  services: { 'zh-CN': ['小米服务'] },
  deviceManagement: { ru: ['Привязанные устройства'], en: ['Devices'], 'zh-CN': ['设备管理', '登录设备管理'] },
  help: { ru: ['Справка'], en: ['Help'], 'zh-CN': ['帮助中心', '帮助中心', '帮助中心', '账号帮助中心'] },
  signInMethods: { ru: ['Способ входа'], 'zh-CN': ['登录方式'] },
  accountSafety: { ru: ['Безопасность аккаунта'], en: ['Account security'], 'zh-CN': ['账号安全'] },
  recoveryPhone: {
    ru: ['Телефон для восстановления', 'Телефон для восстановления', 'Телефон для восстановления', 'Номер для восстановления'],
    en: ['Recovery phone'],
    'zh-CN': ['安全手机'],
  },
  recoveryEmail: { ru: ['E-mail для восстановления'], en: ['Recovery email'], 'zh-CN': ['安全邮箱'] },
  password: { ru: ['Пароль'], en: ['Password'], 'zh-CN': ['帐号密码', '修改密码'] },
  change: { ru: ['Изменить'], en: ['Change'] },
  securityQuestion: { 'zh-CN': ['密保问题'] },

  // --- Privacy: clones of the newer site (zh), export guides (en), guide (ru), app
  manageData: { en: ['Manage your data'], 'zh-CN': ['管理您的数据'] },
  downloadData: { 'zh-CN': ['下载小米账号个人资料'] },
  withdrawConsent: { ru: ['Отзыв согласия'], en: ['Withdrawal of consent'], 'zh-CN': ['撤回同意隐私政策'] },
  privacyPolicy: { ru: ['Политика конфиденциальности'], en: ['Privacy Policy'], 'zh-CN': ['隐私政策'] },
  deleteEntry: { ru: ['Удалить аккаунт'], en: ['Delete Account'], 'zh-CN': ['注销帐号', '注销账号'] },
  deleteEntryNote: { 'zh-CN': ['永久删除小米账号及其下所有数据并永远无法恢复'] },

  // --- Delete account: three generations of guides (ru, en), saved pages (zh); the Chinese acknowledgement is of low reliability
  deleteTitle: { ru: ['Удалить аккаунт'], en: ['Delete Account'], 'zh-CN': ['注销帐号', '注销账号'] },
  acknowledge: { ru: ['Я полностью осознаю последствия'], 'zh-CN': ['我已知晓以上内容'] },
  consent: {
    ru: ['Да, я хочу навсегда удалить мой аккаунт', 'Да, я хочу навсегда удалить мой Mi Аккаунт и все его данные'],
    en: ['Yes, I want to permanently delete my MI Account', 'Yes, I want to permanently delete my Mi Account and all its data'],
    'zh-CN': ['我了解并接受注销可能带来的损失', '我了解并接受注销可能带来的损失', '我了解并接受删除可能带来的损失'],
  },
  deleteStart: {
    ru: ['Удаление Mi аккаунта', 'Удаление', 'Удаление', 'Удаление Mi аккаунта'],
    en: ['Delete account', 'Delete Mi Account', 'Delete Account', 'Delete Mi Account'],
    'zh-CN': ['开始注销', '开始注销', '开始删除'],
  },
  deleteContinue: {
    ru: ['Удаление', 'Удаление Mi аккаунта', 'Удаление Mi аккаунта', 'Удаление'],
    en: ['Delete Mi Account', 'Delete Account', 'Delete Mi Account', 'Delete account'],
    'zh-CN': ['继续注销', '继续注销', '继续删除'],
  },
  cancel: { 'zh-CN': ['取消'] },
  success: { 'zh-CN': ['您已成功注销帐号', '您已成功注销帐号', '您已成功注销账号'] },

  // --- Sign-in, registration, password, identity: saved pages of 2014-20 and app
  signInHeading: { ru: ['Войдите в аккаунт Xiaomi'], en: ['Sign in to your Xiaomi Account'], 'zh-CN': ['小米帐号登录', '登录小米账号'] },
  accountField: {
    ru: ['E-mail/Телефон/Идентификатор аккаунта Xiaomi'],
    en: ['Email/Phone/Mi Account', 'Email/Phone/Mi Account', 'Email/Phone/Xiaomi Account'],
    'zh-CN': ['邮箱/手机号码/小米帐号', '邮箱/手机号码/小米ID'],
  },
  passwordField: { ru: ['Пароль'], en: ['Password'], 'zh-CN': ['密码'] },
  signInSubmit: { ru: ['Вход', 'Войти'], en: ['Sign in'], 'zh-CN': ['立即登录', '登录'] },
  forgotPassword: { ru: ['Забыли пароль?'], en: ['Forgot password?'], 'zh-CN': ['忘记密码？'] },
  register: {
    ru: ['Создать Mi Аккаунт', 'Создать аккаунт'],
    en: ['Create Mi Account', 'Create an account'],
    'zh-CN': ['注册小米帐号', '注册'],
  },
  nextStep: { ru: ['Далее'], en: ['Next'] },
  send: { ru: ['Отправить'], en: ['Send'] },
  codeField: { ru: ['Введите код подтверждения'], en: ['Enter verification code'], 'zh-CN': ['请输入验证码'] },
  getCode: { ru: ['Получить код'], en: ['Get code'], 'zh-CN': ['获取验证码'] },
  verify: { ru: ['Проверить'], en: ['Verify'], 'zh-CN': ['确定', '验证'] },

  // --- Unlock request: the form as a guide of 2017-2022 describes it
  skip: { ru: ['Пропустить'] },
  otherSeller: { ru: ['Другой продавец'] },
  boxPhoto: { ru: ['Загрузить фото коробки'] },
  receiptPhoto: { ru: ['Загрузить чек или другую информацию'] },
} as const satisfies Vocabulary;

export type WordKey = keyof typeof SOURCED | keyof typeof INVENTED;
export type SiteWords = Readonly<Record<WordKey, string>>;

const KEYS = [...new Set([...Object.keys(SOURCED), ...Object.keys(INVENTED)])] as WordKey[];

function wordingsOf(key: WordKey, language: Language): Wordings {
  const sourced: Vocabulary = SOURCED;
  const invented: Vocabulary = INVENTED;
  const found = sourced[key]?.[language] ?? invented[key]?.[language];
  if (!found) throw new Error(`The practice site has no wording for "${key}" in ${language}`);
  return found;
}

export function wordsOf(generation: Generation, language: Language): SiteWords {
  const place = GENERATIONS.indexOf(generation);
  const pick = (list: Wordings): string => list[Math.min(place, list.length - 1)] ?? list[0];
  return Object.fromEntries(KEYS.map((key) => [key, pick(wordingsOf(key, language))])) as SiteWords;
}

/** Labels that matter to the extension, in all their wordings: what the notes, messages and articles of the practice site quote. */
const QUOTED: readonly WordKey[] = [
  'cloudSignIn',
  'settings',
  'findDevice',
  'accountMenuItem',
  'myDevices',
  'removeDevice',
  'turnOffFindDevice',
  'security',
  'recoveryPhone',
  'recoveryEmail',
  'password',
  'change',
  'privacy',
  'deleteEntry',
  'acknowledge',
  'consent',
  'deleteStart',
  'deleteContinue',
];

export function quotesOf(language: Language): string[] {
  return [...new Set(QUOTED.flatMap((key) => wordingsOf(key, language)))];
}

/** True when every word exists in every language; asked by the tests. */
export function wordsAreComplete(): boolean {
  return LANGUAGES.every((language) => KEYS.every((key) => wordingsOf(key, language).length > 0));
}
