// Rows of the list with which the site refuses a deletion. The Chinese rows and the class names come from two saved copies of the
// old security page (about 2018-2021); they are the only wording known. Russian and English rows are in invented.ts.

import { INVENTED_REFUSALS } from './invented';
import type { Device, Language, Refusal } from './types';

const ROWS = {
  'find-device': { className: 'micloudfind', text: '小米云查找设备（存在未关闭查找设备服务的设备）' },
  'bound-devices': { className: 'xiaomiio', text: '您的帐号在“米家App”绑定过设备，请确认设备已经全部解除绑定' },
  'cloud-consent': { className: 'micloud', text: '小米云服务（请到i.mi.com网站撤销云服务授权）' },
  cloud: { className: 'micloudweb', text: '小米云' },
  coins: { className: 'billcenter', text: '米币（您有未使用的米币余额）' },
  finance: { className: 'mifiapi', text: '小米金融' },
  'pay-india': { className: 'mipay-india', text: '小米支付（请拨打印度客服电话关闭支付服务）' },
  'real-name': { className: 'identity', text: '小米实名（请到小米支付进行实名解绑或者联系人工客服）' },
  sim: { className: 'boss-online', text: '小米通网厅（小米移动卡销卡后才可以删除小米帐号）' },
  account: { className: 'passport', text: '小米帐号' },
} as const;

export type RefusalId = keyof typeof ROWS;
export const REFUSAL_IDS = Object.keys(ROWS) as RefusalId[];

function isKnown(id: string): id is RefusalId {
  return Object.hasOwn(ROWS, id);
}

export function refusalOf(id: string, language: Language): Refusal {
  if (!isKnown(id)) return { id: 'other', className: 'other', text: id };
  const { className, text } = ROWS[id];
  return { id, className, text: language === 'zh-CN' ? text : INVENTED_REFUSALS[id][language] };
}

/** Find device first (the saved page checks it by name), then whatever is still bound, then what the test asked for. */
export function refusalsFor(devices: readonly Device[], extra: readonly string[], language: Language): Refusal[] {
  const ids = [];
  if (devices.some((device) => device.findDevice)) ids.push('find-device');
  if (devices.length > 0) ids.push('bound-devices');
  return [...new Set([...ids, ...extra])].map((id) => refusalOf(id, language));
}
