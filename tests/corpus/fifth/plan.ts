/** family: scene and language of each of its pages. */
export const PLAN = `
own-dialog: erase-ask ru, erase-ask en, erase-ask it, erase-ask ko, erase-ask uk, list-ask de, list-ask ru, list-ask tr, device-ask ja, device-ask bg, locate-ask fr, locate-ask pl, privacy-ask es
portal-menu: list-pop ru, list-pop en, list-pop ja, list-pop hu, device-pop uk, device-pop de, device-pop sr, locate-pop id, locate-pop it
bottom-sheet: device-pop ru, list-pop vi, list-ask pt-BR, device-ask zh-CN, locate-ask ru, locate-pop el, erase-ask fi, erase-ask zh-TW, privacy-ask da
icon-only: home ru, home en, home ar, list-remove uk, list-remove fr, device es, device cs, locate-one ko, locate-off th
server-form: erase ru, erase de, erase-bare ja, erase-bare pl, list-remove kk, list-remove en, security it, unlock ru, erase-blocked uk, device hi
shadow: home de, settings uk, list ru, list ko, device fr, locate-off pt-BR, security en, privacy tr, erase ru, erase-ask el, unlock vi
inline-removal: list-remove ru, list-remove de, list-remove es, list-remove zh-CN, list-remove bg, list-remove da, list-remove be, list-remove id
split-label: erase en, erase-bare fr, device ru, security de, privacy uk, home cs, list-remove fi, locate-one hu, settings sr
root-listener: settings en, security ru, privacy pl, list fr, home uk, list ar, security zh-TW, settings th, erase-blocked ru, unlock tr
library-switch: device-toggle ru, device-toggle en, device-toggle uk, device-toggle pl, device-toggle es, device-toggle ja, device-toggle zh-CN, device-toggle tr, device-toggle be, device-toggle da, locate-toggles ru, locate-toggles fr, locate-toggles ko, locate-toggles vi, locate-toggles de, locate-toggles hi, device-idle en, device-idle ru, device-idle cs, locate-toggles sr
find-cards: locate ru, locate-off uk, locate en, locate-off es, locate-off tr, locate ja, locate-off fi, locate kk
equal-rows: list ru, list it, list id, list el, security fr, privacy ru, settings de, locate pl, security be
plain-table: list uk, list en, list hu, list th, security es, privacy zh-CN, locate bg, device-card ar, settings ro
counter-rows: settings ru, settings fr, settings ja, settings es, home pt-BR, security uk, privacy en, list vi, erase-blocked de
name-imei: device-card ru, device-card en, device-card uk, device-card fr, device-card ja, device-card pl, device-card tr, device-card id, device-card ro, device-card hi
translated: list-remove ru, device ru, security ru, erase ru, privacy ru, locate-one ru, list-remove uk, erase kk, security de, privacy es, device pl, erase-bare tr, settings be, unlock it
`;

/** Addresses by kind: with and without a meaning. */
export const ROUTES: Readonly<Record<string, readonly [telling: readonly string[], silent: readonly string[]]>> = {
  'cloud-home': [
    ['i.mi.com/', 'us.i.mi.com/'],
    ['i.mi.com/n/0', 'us.i.mi.com/r?v=1'],
  ],
  'cloud-settings': [
    ['i.mi.com/settings', 'us.i.mi.com/#/settings'],
    ['i.mi.com/n/40', 'us.i.mi.com/r?v=7'],
  ],
  'my-devices': [
    ['i.mi.com/settings/devices', 'us.i.mi.com/devices'],
    ['i.mi.com/n/41', 'us.i.mi.com/r?v=8', 'i.mi.com/n#/h'],
  ],
  device: [
    ['i.mi.com/devices/c0ffee', 'us.i.mi.com/device/91'],
    ['i.mi.com/n/41/3', 'us.i.mi.com/r?v=8&n=2', 'i.mi.com/n#/h/1'],
  ],
  'find-device': [
    ['i.mi.com/find', 'us.i.mi.com/find'],
    ['i.mi.com/n/50', 'us.i.mi.com/r?v=9'],
  ],
  'unlock-request': [['i.mi.com/find/device/activationlock#/help'], ['i.mi.com/n/60', 'us.i.mi.com/r?v=11']],
  security: [
    ['account.xiaomi.com/fe/service/account', 'eu.account.xiaomi.com/fe/service/account'],
    ['account.xiaomi.com/m/1', 'account.xiaomi.com/n#/1'],
  ],
  privacy: [
    ['account.xiaomi.com/fe/service/account/privacy', 'eu.account.xiaomi.com/fe/service/account/privacy'],
    ['account.xiaomi.com/m/3', 'account.xiaomi.com/n#/3'],
  ],
  'delete-account': [
    ['account.xiaomi.com/fe/service/account/privacy/delete-account', 'account.xiaomi.com/pass/del'],
    ['account.xiaomi.com/m/3/1', 'account.xiaomi.com/n#/3/1'],
  ],
};
