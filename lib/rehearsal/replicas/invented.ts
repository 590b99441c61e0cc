// INVENTED WORDING. No source exists for anything in this file: it was made up so that the practice pages have no holes.
// Never copy a word of it into the extension's atlas, and never read it as evidence of what Xiaomi's pages say.

import type { RefusalId } from './refusals';
import type { Language } from './types';
import type { Vocabulary } from './words';

export const INVENTED = {
  // --- Parts of sourced labels for which one language has no source
  contactsTile: { ru: ['Контакты'], en: ['Contacts'] },
  messagesTile: { ru: ['Сообщения'], en: ['Messages'] },
  galleryTile: { ru: ['Галерея'], en: ['Gallery'] },
  notesTile: { ru: ['Заметки'], en: ['Notes'] },
  recordingsTile: { ru: ['Диктофон'], en: ['Recordings'] },
  driveTile: { ru: ['Диск'], en: ['Drive'] },
  accountMenuItem: { en: ['Account'] },
  userSuffix: { ru: [''], en: [''] },
  locate: { ru: ['Показать на карте'], en: ['Locate'] },
  sound: { ru: ['Подать сигнал'], en: ['Play sound'] },
  lostMode: { ru: ['Режим пропажи'] },
  wipe: { ru: ['Стереть данные'], en: ['Erase data'] },
  family: { ru: ['Семья'], en: ['Family members'] },
  services: { ru: ['Сервисы'], en: ['Services'] },
  signInMethods: { en: ['Sign-in methods'] },
  change: { 'zh-CN': ['更改'] },
  securityQuestion: { ru: ['Контрольные вопросы'], en: ['Security questions'] },
  manageData: { ru: ['Управление данными'] },
  downloadData: { ru: ['Скачать данные аккаунта'], en: ['Download account data'] },
  deleteEntryNote: {
    ru: ['Аккаунт и все его данные стираются навсегда, вернуть их нельзя'],
    en: ['The account and all of its data are erased for good and cannot be brought back'],
  },
  acknowledge: { en: ['I am fully aware of the consequences'] },
  cancel: { ru: ['Отмена'], en: ['Cancel'] },
  success: { ru: ['Удаление завершено'], en: ['The account is deleted'] },
  nextStep: { 'zh-CN': ['下一步'] },
  send: { 'zh-CN': ['发送'] },
  skip: { en: ['Skip'], 'zh-CN': ['跳过'] },
  otherSeller: { en: ['Another seller'], 'zh-CN': ['其他卖家'] },
  boxPhoto: { en: ['Upload a photo of the box'], 'zh-CN': ['上传包装盒照片'] },
  receiptPhoto: { en: ['Upload the receipt or other proof'], 'zh-CN': ['上传购买凭证'] },

  // --- Sentences around the labels
  tagline: { ru: ['Данные на всех устройствах'], en: ['Your data on every device'], 'zh-CN': ['让数据随处可用'] },
  policyText: {
    ru: ['Сайт использует файлы cookie. Прочтите правила.'],
    en: ['This site uses cookies. Please read the policy.'],
    'zh-CN': ['本网站使用 Cookie，请阅读相关政策。'],
  },
  policyAccept: { ru: ['Понятно'], en: ['Got it'], 'zh-CN': ['知道了'] },
  syncSetting: { ru: ['Синхронизация'], en: ['Sync'], 'zh-CN': ['同步'] },
  syncNote: { ru: ['Контакты, сообщения, заметки'], en: ['Contacts, messages, notes'], 'zh-CN': ['联系人、短信、便签'] },
  storageSetting: { ru: ['Хранилище'], en: ['Storage'], 'zh-CN': ['存储空间'] },
  storageNote: { ru: ['Занято 1,2 ГБ из 5 ГБ'], en: ['1.2 GB of 5 GB used'], 'zh-CN': ['已用 1.2 GB / 5 GB'] },
  online: { ru: ['В сети'], en: ['Online'], 'zh-CN': ['在线'] },
  offline: { ru: ['Не в сети'], en: ['Offline'], 'zh-CN': ['离线'] },
  findIsOn: { ru: ['Поиск включён'], en: ['Search is on'], 'zh-CN': ['已开启'] },
  findIsOff: { ru: ['Поиск выключен'], en: ['Search is off'], 'zh-CN': ['未开启'] },
  removeQuestion: {
    ru: ['Устройство перестанет синхронизироваться с этим аккаунтом.'],
    en: ['The device will no longer sync with this account.'],
    'zh-CN': ['该设备将不再与此账号同步。'],
  },
  removeConfirm: { ru: ['Подтвердить'], en: ['Confirm'], 'zh-CN': ['确认'] },
  turnOffQuestion: {
    ru: ['Устройство больше нельзя будет найти на карте.'],
    en: ['It will no longer be possible to find the device on a map.'],
    'zh-CN': ['将无法再定位此设备。'],
  },
  chooseDevice: { ru: ['Выберите устройство'], en: ['Choose a device'], 'zh-CN': ['请选择设备'] },
  back: { ru: ['Назад'], en: ['Back'], 'zh-CN': ['返回'] },
  close: { ru: ['Закрыть'], en: ['Close'], 'zh-CN': ['关闭'] },
  more: { ru: ['Ещё'], en: ['More'], 'zh-CN': ['更多'] },
  loading: { ru: ['Загрузка…'], en: ['Loading…'], 'zh-CN': ['加载中…'] },
  nickname: { ru: ['Имя'], en: ['Name'], 'zh-CN': ['昵称'] },
  region: { ru: ['Регион'], en: ['Region'], 'zh-CN': ['地区'] },

  // --- Delete account: the meaning follows the saved pages (what is lost, sign out everywhere), the sentences do not
  deleteWarning: {
    ru: ['Перед удалением прочтите, что будет потеряно навсегда.'],
    en: ['Before you go on, read what will be lost for good.'],
    'zh-CN': ['操作前请阅读将会永久失去的内容。'],
  },
  lossCoins: { ru: ['Неиспользованные монеты'], en: ['Unspent coins'], 'zh-CN': ['未使用的余额'] },
  lossCloud: {
    ru: ['Контакты, фото и сообщения в облаке'],
    en: ['Contacts, photos and messages in the cloud'],
    'zh-CN': ['云端的联系人、照片和短信'],
  },
  lossThemes: {
    ru: ['Купленные темы и покупки в приложениях'],
    en: ['Bought themes and in-app purchases'],
    'zh-CN': ['已购主题与应用内购买'],
  },
  lossHistory: { ru: ['История покупок'], en: ['Purchase history'], 'zh-CN': ['购买记录'] },
  refusalIntro: {
    ru: ['Сейчас удалить аккаунт нельзя: в этих сервисах остались важные данные.'],
    en: ['The account cannot be deleted now: important data remain in these services.'],
    'zh-CN': ['暂时无法操作：以下服务中仍有重要数据。'],
  },
  refusalClose: { ru: ['Закрыть'], en: ['Close'], 'zh-CN': ['关闭'] },
  prompt: {
    ru: ['Убедитесь, что на телефоне, телевизоре и роутере выполнен выход.'],
    en: ['Make sure that your phone, TV and router are signed out.'],
    'zh-CN': ['请确认手机、电视、路由器等设备均已退出。'],
  },
  successNote: {
    ru: ['Через 10 секунд вы выйдете из системы.'],
    en: ['You will be signed out in 10 seconds.'],
    'zh-CN': ['10 秒后将自动退出。'],
  },

  // --- Sign-in and identity
  identityHeading: { ru: ['Подтвердите, что это вы'], en: ['Confirm that it is you'], 'zh-CN': ['请确认是您本人'] },
  newPassword: { ru: ['Новый пароль'], en: ['New password'], 'zh-CN': ['新密码'] },
  forgotHeading: { ru: ['Сброс пароля'], en: ['Reset the password'], 'zh-CN': ['重置密码'] },

  // --- Unlock request
  unlockHeading: { ru: ['Заявка на разблокировку устройства'], en: ['Device unlock request'], 'zh-CN': ['设备解锁申请'] },
  unlockText: {
    ru: ['Устройство привязано к аккаунту? Узнайте состояние или подайте заявку.'],
    en: ['Is the device linked to an account? Look up its state or send a request.'],
    'zh-CN': ['设备已绑定账号？请查询状态或提交申请。'],
  },
  unlockImei: { ru: ['IMEI или код блокировки'], en: ['IMEI or lock code'], 'zh-CN': ['IMEI 或锁定码'] },
  unlockWhereImei: { ru: ['Где взять IMEI?'], en: ['Where is the IMEI?'], 'zh-CN': ['如何查看 IMEI？'] },
  unlockHelp: { ru: ['Помощь'], en: ['Help'], 'zh-CN': ['帮助'] },

  // --- Private and public texts that quote the labels
  noteTitle: { ru: ['Что говорит поддержка'], en: ['What support told me'], 'zh-CN': ['客服说的话'] },
  noteCount: { ru: ['Всего заметок: 2'], en: ['Total notes: 2'], 'zh-CN': ['全部便签：2'] },
  noteAside: { ru: ['Список покупок: молоко, хлеб'], en: ['Shopping: milk, bread'], 'zh-CN': ['购物清单：牛奶、面包'] },
  quoteLead: { ru: ['Нажмите'], en: ['Press'], 'zh-CN': ['请点击'] },
  quoteTail: { ru: ['и прочтите, что написано дальше.'], en: ['and read what it says next.'], 'zh-CN': ['并阅读后面的说明。'] },
  articleTitle: { ru: ['Вопросы об аккаунте'], en: ['Questions about the account'], 'zh-CN': ['账号常见问题'] },
  articleContents: { ru: ['Содержание'], en: ['Contents'], 'zh-CN': ['目录'] },
  policyLead: {
    ru: ['Мы обрабатываем данные, чтобы работали разделы'],
    en: ['We process data so that these sections work:'],
    'zh-CN': ['我们处理数据以支持以下功能：'],
  },
} as const satisfies Vocabulary;

/** Meaning of the refusal rows, in words of our own. */
export const INVENTED_REFUSALS: Readonly<Record<RefusalId, Readonly<Record<Exclude<Language, 'zh-CN'>, string>>>> = {
  'find-device': {
    ru: 'Поиск устройства в облаке (есть устройства, на которых он не выключен)',
    en: 'Find device in the cloud (it is still on for some devices)',
  },
  'bound-devices': {
    ru: 'К аккаунту привязаны устройства, отвяжите их все',
    en: 'Devices are still linked to the account; unlink all of them',
  },
  'cloud-consent': { ru: 'Облако (отзовите согласие на i.mi.com)', en: 'Cloud (withdraw your consent at i.mi.com)' },
  cloud: { ru: 'Данные в облаке', en: 'Data in the cloud' },
  coins: { ru: 'Монеты (есть неизрасходованный остаток)', en: 'Coins (there is an unspent balance)' },
  finance: { ru: 'Финансовые услуги', en: 'Financial services' },
  'pay-india': { ru: 'Платежи в Индии (закройте услугу по телефону)', en: 'Payments in India (close the service by phone)' },
  'real-name': { ru: 'Привязка паспортных данных', en: 'Real-name binding' },
  sim: { ru: 'SIM-карта оператора (сначала закройте номер)', en: 'Mobile SIM card (cancel it first)' },
  account: { ru: 'Сам аккаунт', en: 'The account itself' },
};
