/**
 * Xiaomi's own list of reasons why an account cannot be deleted yet, as two saved copies of its security page show it (about
 * 2018-2021). Only the Chinese wording is known; in other languages a row is known by its class or shown as it stands.
 */

export const REFUSALS = [
  { id: 'find-device', classes: ['micloudfind'], phrases: ['查找设备', '查找手机'] },
  { id: 'mi-home', classes: ['xiaomiio'], phrases: ['米家'] },
  { id: 'cloud-consent', classes: ['micloud'], phrases: ['撤销云服务授权'] },
  { id: 'cloud-data', classes: ['micloudweb', 'imicom'], phrases: [], whole: ['小米云'] },
  { id: 'mi-coins', classes: ['billcenter', 'sbillcenter', 'nbillcenter', 'hk_nbillcenter'], phrases: ['米币'] },
  { id: 'mi-finance', classes: ['mifiapi', 'jrmicom'], phrases: ['小米金融'] },
  { id: 'mi-pay-india', classes: ['mipay-india'], phrases: ['小米支付（请拨打印度'] },
  { id: 'real-name', classes: ['identity'], phrases: ['小米实名'] },
  { id: 'xiaomi-mobile-sim', classes: ['boss-online'], phrases: ['小米通网厅', '小米移动卡'] },
  { id: 'account-itself', classes: ['passport'], phrases: [], whole: ['小米帐号', '小米账号'] },
  { id: 'miui-account', classes: [], phrases: ['绑定了MIUI帐号', '绑定了MIUI账号'] },
] as const satisfies readonly { id: string; classes: readonly string[]; phrases: readonly string[]; whole?: readonly string[] }[];

export type RefusalId = (typeof REFUSALS)[number]['id'];

/** Class prefix of a row in the saved pages. */
export const REFUSAL_CLASS = 'del-account-deny-';

/** Which reason a row states; undefined when it is none we know. */
export function refusalOf(row: Element): RefusalId | undefined {
  for (const name of row.classList) {
    if (!name.startsWith(REFUSAL_CLASS)) continue;
    const rest = name.slice(REFUSAL_CLASS.length);
    const known = REFUSALS.find((refusal) => (refusal.classes as readonly string[]).includes(rest));
    if (known) return known.id;
  }
  const text = (row.textContent ?? '').trim();
  return REFUSALS.find(
    (refusal) =>
      refusal.phrases.some((phrase) => text.includes(phrase)) || ('whole' in refusal && refusal.whole.some((row) => row === text)),
  )?.id;
}
