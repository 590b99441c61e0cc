/** Words of Xiaomi's device names, and what looks like one. */

/** How the name of a device begins. */
export const BRAND =
  /^(?:xiaomi(?:\s+mi)?|redmi|poco|pocophone|mi|mix|mijia|hongmi|black\s?shark|amazfit|小米|红米|紅米)(?=[\s\d-]|note|pad|手|平|电|盒|环|K|$)/iu;
/** Words of models. */
const SERIES =
  'note|pad|max|mix|band|watch|tv|box|stick|book|notebook|laptop|router|civi|play|pro|lite|ultra|plus|prime|power|turbo|speed|edition|nfc|fe|go|mini|active|smart|fit|fitness|se|fold|flip|buds|robot|vacuum|mop|speaker|camera|projector|air|purifier|lamp|bulb|soundbar|(?:至尊|青春|标准|標準|增强|活力|旗舰|旗艦|探索|竞速|冠军|典藏|游戏|极速|尊享)版|手机|平板|手环|手表|电视|盒子|笔记本|路由器';
const MODEL = new RegExp(`^(?:(?:${SERIES})+\\d*[a-z+]{0,2}|[a-z]{0,3}\\d{1,5}(?:\\.\\d)?[a-z+]{0,3}|[a-z])$`, 'iu');

/** How such a name begins, behind what `normaliseText` takes away: almost no text does. */
export const MAY_BE_DEVICE = /^[\s\u00ad\u200b-\u2069\ufeff]*[xrpmhba\u4e00-\uffff]/i;

/**
 * Whether a text is the name of a Xiaomi device: a brand, then only words of models. Owners may name devices as they like, so a "no"
 * proves nothing.
 */
export function looksLikeDevice(text: string): boolean {
  if (text.length > 48) return false;
  const brand = BRAND.exec(text)?.[0];
  if (brand === undefined) return false;
  const words = text
    .slice(brand.length)
    .split(/[\s\-/()]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 7 && words.every((word) => MODEL.test(word));
}

/** A longer line names no device, but tells of one. */
const LINE = 90;
/** What parts a name from what is told of the device. */
const BEHIND_NAME = /\s*[,;·•|—–(（:：，、]|\s-\s/;
/** The name of a file. */
const FILE = /\.[a-z]\w{1,4}$/i;

/** The name with which a line of text begins: "POCO M8 — online", "Redmi A5, last seen on Monday (". */
export function leadingDevice(text: string): string | undefined {
  if (text.length > LINE || !BRAND.test(text) || FILE.test(text)) return undefined;
  const name = text.slice(0, Math.max(0, text.search(BEHIND_NAME)));
  return looksLikeDevice(name) ? name : undefined;
}
