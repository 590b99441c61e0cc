/** Which page is drawn in which design and language: family: scene language, ... */
export const PLAN = `
own-dialog: delete-ask ru, delete-ask de, delete-ask ja, delete-ask pt-BR, delete-ask ar, devices-ask uk, devices-ask en, devices-ask vi, device-ask tr, device-ask cs, find-ask es, find-ask ko, privacy-ask it, delete-ask hi
portal-menu: devices-menu ru, devices-menu fr, devices-menu zh-CN, devices-menu pl, device-menu en, device-menu id, device-menu he, find-menu hu, find-menu es-419, home-menu sv, home-menu uk
bottom-sheet: device-menu ru, devices-ask th, devices-menu hi, find-ask nl, delete-ask en, delete-ask zh-TW, find-menu ro, device-ask el, privacy-ask ru, home-menu bn
icon-only: home ru, home kk, devices-acts de, devices-acts ja, device en, device fa, find-one es, find-one pt-PT, devices-menu cs, home it, device vi
server-form: delete ru, delete en, delete fr, delete ko, devices-acts uk, devices-acts zh-CN, unlock id, unlock tr, security pl, find-one sv, device ar, delete-refused de, delete-start uk
shadow: home en, settings ru, devices de, device hu, find th, find-one el, security es, privacy ro, delete pt-BR, delete-ask he, unlock ja, delete-start kk
inline-removal: devices-acts ru, devices-acts en, devices-acts es-419, devices-acts bn, devices-acts it, devices-acts kk, devices-acts nl, devices-acts pt-PT, devices-acts fa
split-label: delete ru, device tr, find-one fr, security uk, privacy cs, delete-start de, home pl, security vi, delete hi, devices-acts zh-TW, unlock zh-CN
root-listener: settings ru, security en, privacy tr, devices zh-TW, home es, privacy fa, security hi, settings sv, devices id, delete-refused it, unlock bn, delete-start zh-CN
library-switch: device ru, device en, device de, device zh-CN, device uk, device fr, device ja, device ar, device el, device ro, find-toggles ru, find-toggles en, find-toggles pl, find-toggles zh-CN, find-toggles tr, find-toggles nl, find-toggles ko, find-toggles cs, device-off ru, device-off hu, device-off th
find-cards: find ru, find-acts en, find de, find-acts zh-CN, find ar, find-acts pt-BR, find uk, find-acts hu, find ko, find-acts it
equal-rows: devices ru, devices en, devices fr, devices th, devices kk, security el, privacy nl, security ro, find he, settings ja, unlock vi
plain-table: devices uk, devices de, devices pl, devices es, devices bn, security it, device-bare fa, find cs, privacy zh-CN, devices ru, delete-start pt-PT, privacy sv
counter-rows: settings en, settings uk, settings tr, settings ko, home vi, security zh-TW, privacy pt-PT, devices hi, settings ar, delete-refused ru, delete-refused zh-CN, privacy es
name-imei: device-bare ru, device-bare en, device-bare de, device-bare uk, device-bare es-419, device-bare th, device-bare sv, device-bare el, device-bare zh-CN, device-bare ro
translated: devices-acts ru, device ru, security ru, delete ru, privacy ru, devices-acts uk, delete uk, device de, delete es, security tr, devices-acts pl, delete fr, device it, security pt-BR, find-one vi, privacy kk, unlock ru
`;

/** Addresses by kind: plausible or known ones, and ones that say nothing. */
export const PLACES: Readonly<Record<string, readonly [known: readonly string[], unknown: readonly string[]]>> = {
  'cloud-home': [
    ['i.mi.com/', 'us.i.mi.com/#/'],
    ['i.mi.com/app/v7', 'us.i.mi.com/web/a', 'i.mi.com/next/'],
  ],
  'cloud-settings': [
    ['i.mi.com/#/settings', 'us.i.mi.com/setting'],
    ['i.mi.com/app/v7#/k2', 'us.i.mi.com/web/c/4', 'i.mi.com/next/p'],
  ],
  'my-devices': [
    ['i.mi.com/#/settings/devices', 'us.i.mi.com/#/device'],
    ['i.mi.com/app/v7#/k3', 'us.i.mi.com/web/c/9', 'i.mi.com/next/m', 'account.xiaomi.com/portal/hw'],
  ],
  device: [
    ['i.mi.com/#/device/7f31', 'us.i.mi.com/device?id=4417'],
    ['i.mi.com/app/v7#/k3/e81', 'us.i.mi.com/web/c/9/2', 'i.mi.com/next/m/55c0'],
  ],
  'find-device': [
    ['i.mi.com/find', 'us.i.mi.com/mobile/find#/'],
    ['i.mi.com/app/v7#/k8', 'us.i.mi.com/web/f', 'i.mi.com/next/map'],
  ],
  'unlock-request': [['i.mi.com/find/device/activationlock#/'], ['i.mi.com/app/v7#/k9', 'us.i.mi.com/web/u/1']],
  security: [
    ['account.xiaomi.com/fe/service/account', 'global.account.xiaomi.com/fe/service/account'],
    ['account.xiaomi.com/portal/1', 'account.xiaomi.com/me#/s', 'account.xiaomi.com/v3/a'],
  ],
  privacy: [
    ['account.xiaomi.com/fe/service/account/privacy', 'global.account.xiaomi.com/fe/service/account/privacy'],
    ['account.xiaomi.com/portal/3', 'account.xiaomi.com/me#/p', 'account.xiaomi.com/v3/c'],
  ],
  'delete-account': [
    ['account.xiaomi.com/fe/service/account/privacy/delete-account', 'account.xiaomi.com/pass/del'],
    ['account.xiaomi.com/portal/3/9', 'account.xiaomi.com/me#/p/x', 'account.xiaomi.com/v3/c/7'],
  ],
};
