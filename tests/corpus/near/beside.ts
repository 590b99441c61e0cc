/** Our own kinds of pages, with something beside the control that sounds like it and is not. */
import type { Block, Scene } from './kit';
import { buttons, dialog, h, links, list, p, row } from './kit';

/** Lines whose last action carries the mark. */
const marked = (corpus: string, ...lines: [string, string, ...string[]][]): Block => ({
  is: 'list',
  rows: lines.map(([title, sub, ...acts]) => ({ title, sub, acts, corpus })),
});
const one = (corpus: string, act: string): Block => ({ is: 'buttons', acts: [act], corpus });

const device: Scene = {
  id: 'device-and-backup',
  urls: ['https://i.mi.com/next/hardware/detail?id=91c2', 'https://i.mi.com/next/device/91c2'],
  words: {
    en: 'Redmi Note 12 Pro | Last active 5 minutes ago | Delete device | Backups of this device | Delete backup | Yesterday, 6.4 GB | Rename | My devices',
    ru: 'Redmi Note 12 Pro | Последняя активность 5 минут назад | Удалить устройство | Резервные копии этого устройства | Удалить копию | Вчера, 6,4 ГБ | Переименовать | Мои устройства',
    'zh-CN': 'Redmi Note 12 Pro | 5 分钟前活跃 | 删除设备 | 此设备的备份 | 删除备份 | 昨天，6.4 GB | 重命名 | 我的设备',
    de: 'Redmi Note 12 Pro | Zuletzt aktiv vor 5 Minuten | Gerät löschen | Sicherungen dieses Geräts | Sicherung löschen | Gestern, 6,4 GB | Umbenennen | Meine Geräte',
  },
  draw: (s) => [
    links(s(7)),
    h(s(0)),
    list(row('IMEI', '860000000000017'), row('HyperOS', '1.0.6.0'), row(s(1))),
    buttons(s(6)),
    one('remove', `!${s(2)}`),
    p(s(3)),
    marked('never', [s(5), '', `!${s(4)}`]),
  ],
  is: { kind: 'device', controls: { 'remove-device': 'remove' }, forbidden: ['never'] },
};

const devices: Scene = {
  id: 'devices-and-sessions',
  urls: ['https://i.mi.com/next/my-devices', 'https://i.mi.com/next/hardware/list'],
  words: {
    en: 'My devices | This device | Last active yesterday | Browsers | Sign out | Chrome on Windows | Delete history',
    ru: 'Мои устройства | Это устройство | Последняя активность вчера | Браузеры | Выйти | Chrome, Windows | Удалить историю',
    es: 'Mis dispositivos | Este dispositivo | Activo ayer por última vez | Navegadores | Cerrar sesión | Chrome en Windows | Borrar historial',
  },
  draw: (s) => [
    h(s(0)),
    { is: 'list', rows: ['Redmi Note 12 Pro', 'Xiaomi Pad 6', 'Mi Band 8'].map((title) => ({ title, sub: s(2), corpus: 'device' })) },
    p(s(3)),
    marked('never', [s(5), s(1), s(4)]),
    one('never', `!${s(6)}`),
  ],
  is: { kind: 'my-devices', controls: { 'device-row': 'device' }, forbidden: ['never'] },
};

const privacy: Scene = {
  id: 'privacy-and-consents',
  urls: ['https://account.xiaomi.com/fe/service/account/privacy'],
  words: {
    en: 'Privacy | Delete account | Download your data | Offers by e-mail | Withdraw consent to offers | Delete search history | Apps with access | Remove access',
    ru: 'Конфиденциальность | Удалить аккаунт | Скачать данные | Рассылка по почте | Отозвать согласие на рассылку | Удалить историю поиска | Приложения с доступом | Закрыть доступ',
    fr: 'Confidentialité | Supprimer le compte | Télécharger vos données | Offres par e-mail | Retirer le consentement aux offres | Supprimer l’historique de recherche | Applications autorisées | Retirer l’accès',
  },
  draw: (s) => [
    h(s(0)),
    {
      is: 'list',
      rows: [
        { title: s(1), sub: '›', corpus: 'entry' },
        { title: s(2), sub: '›' },
      ],
    },
    marked('never', [s(3), '', s(4)], [s(6), '3', s(7)]),
    one('never', `!${s(5)}`),
  ],
  is: { kind: 'privacy', controls: { 'delete-account-entry': 'entry' }, forbidden: ['never'] },
};

const deletion: Scene = {
  id: 'deletion-and-way-back',
  urls: ['https://account.xiaomi.com/fe/service/account/privacy/delete-account'],
  words: {
    en: 'Delete account | Your photos, notes and purchases will be lost. | Delete account | Cancel | Help | Leave this page? | Nothing has been deleted.',
    ru: 'Удаление аккаунта | Фото, заметки и покупки будут потеряны. | Удалить аккаунт | Отмена | Помощь | Уйти с этой страницы? | Ничего не удалено.',
  },
  draw: (s) => [
    h(s(0)),
    p(s(1)),
    { is: 'buttons', acts: [`!${s(2)}`], corpus: 'confirm' },
    one('never', s(3)),
    links(s(4)),
    { ...(dialog(s(5), s(6), s(3)) as Extract<Block, { is: 'dialog' }>), corpus: 'never' },
  ],
  is: { kind: 'delete-account', controls: { 'delete-account-confirm': 'confirm' }, forbidden: ['never'] },
};

export const besideScenes: readonly Scene[] = [device, devices, privacy, deletion];
