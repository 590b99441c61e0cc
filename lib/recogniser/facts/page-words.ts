/** What a page says in figures and names that are the same in every language: how much space is used, and that it asks for an IMEI. */
import { findAll } from '../dom/find';
import { normaliseText, shownText } from '../dom/text';
import { composedAncestors, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import { isInSiteMenu } from './site-menu';

/** Characters of a page in which they are looked for. */
const PAGE_TEXT = 4_000;
/** Elements of a page that are looked at for fields. */
const LOOKED_AT = 2_000;

const SIZE = String.raw`\d[\d.,\u00a0]*\s?(?:[KMGT]i?B|[КМГТ]Б|[KMGT]o|(?:[غمك]\.?\s?|[غج]ي[غج]ا|مي[غج]ا)ب(?:ايت)?)`;
/** "12.4 GB of 50 GB", "9.1 GB / 50 GB", "2,4 van 5 GB", "50 GB 中 12.4 GB": two sizes, and what sets them against each other. */
const QUOTA = new RegExp(`(?:${SIZE}|\\d+[.,]\\d+)[’'\\p{L}]{0,3}\\s*(?:\\/|[^\\d\\s.;|·]+(?:\\s[^\\d\\s.;|·]+){0,3})\\s*${SIZE}`, 'u');

/** Whether a page says how much of a space is used. */
export const saysQuota = (root: Document): boolean => QUOTA.test(shownText(root.body, PAGE_TEXT));

const TEXT_FIELDS = 'input:not([type]),input[type="text"],input[type="number"],input[type="tel"],input[type="search"],textarea';
const OTHER_FIELDS = 'input[type="file"],input[type="email"],input[type="date"],input[type="password"],select';
/** How far above a field the words beside it may begin, and their characters. */
const BESIDE = 3;
const FIELD_TEXT = 120;

const SEARCHES = 'input[type="search"],[role="search"] *';

/** The fields that a page asks to fill in, searches and the menus of the site apart. */
export const fieldsOf = (root: Document): readonly Element[] =>
  root.body
    ? findAll(root.body, `${TEXT_FIELDS},${OTHER_FIELDS}`, LOOKED_AT).filter(
        (field) => !unclobbered(field).matches(SEARCHES) && !isInSiteMenu(field) && isVisible(field),
      )
    : [];

/** Whether a page has one field to fill in, and calls it IMEI. What asks for more, a receipt or a number of a person, is another form. */
export function asksForImei(root: Document): boolean {
  if (!root.body || findAll(root.body, OTHER_FIELDS, LOOKED_AT).some(isVisible)) return false;
  const [only, ...more] = findAll(root.body, TEXT_FIELDS, LOOKED_AT).filter(isVisible);
  return only !== undefined && more.length === 0 && isCalledImei(only);
}

function isCalledImei(field: Element): boolean {
  const self = unclobbered(field);
  if (['placeholder', 'aria-label', 'title', 'label'].some((name) => /imei/i.test(self.getAttribute(name) ?? ''))) return true;
  for (const at of [...composedAncestors(field, BESIDE + 1)].slice(1)) {
    const words = normaliseText(shownText(at, FIELD_TEXT));
    if (words !== '') return words.length < FIELD_TEXT && /imei/i.test(words);
  }
  return false;
}
