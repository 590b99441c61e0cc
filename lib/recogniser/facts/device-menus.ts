/** Menus of devices that show no words. */
import { findAll } from '../dom/find';
import { isPressable } from '../dom/pressable';
import { cachedQuery } from '../dom/query-cache';
import { hasText, normaliseText, shortText } from '../dom/text';
import { composedContains, composedParent, unclobbered } from '../dom/tree';
import { isVisible } from '../dom/visibility';
import type { DeviceRow } from './device-list';

const MENU_SELECTOR = 'button,[role="button"],[aria-haspopup],[aria-label],a,i,span,div';

/** The icon-only menu of a device: no text but dots, at a row or beside the device's name; never what bears a label of its own. */
export function menuButtons(
  rows: readonly DeviceRow[],
  scope: Element | undefined,
  isLabel: (element: Element) => boolean,
): { control: Element; device?: string }[] {
  const found: { control: Element; device?: string }[] = [];
  const controls = new Set<Element>();
  const around = new Set<Element>();
  const overlapsFound = (candidate: Element): boolean => {
    if (around.has(candidate)) return true;
    for (let at: Element | null = candidate; at; at = composedParent(at)) if (controls.has(at)) return true;
    return false;
  };
  const lookIn = (element: Element, device: string | undefined): void => {
    const own = element.shadowRoot ? findAll(element.shadowRoot, MENU_SELECTOR, 200) : [];
    for (const candidate of [...own, ...findAll(element, MENU_SELECTOR, 200)].slice(0, MAX_CANDIDATES)) {
      if (
        !(isMenuButton(candidate) || (element !== scope && (isRowMenu(candidate, device) || isOnlyIcon(candidate, element)))) ||
        isLabel(candidate) ||
        !isVisible(candidate)
      )
        continue;
      if (overlapsFound(candidate)) continue;
      controls.add(candidate);
      for (let at: Element | null = candidate; at; at = composedParent(at)) around.add(at);
      found.push({ control: candidate, ...(device !== undefined && { device }) });
      return;
    }
  };
  for (const { row, name } of rows) lookIn(row, name);
  if (rows.length === 0 && scope) lookIn(scope, undefined);
  return found;
}

/** Characters in the name of a menu, beside that of its device. */
const MENU_NAME = 24;

/** In the row of a device its menu may bear a name, seen or only heard. */
const isRowMenu = (element: Element, device = ''): boolean =>
  opensMenu(element) && (shortText(element, MENU_NAME + device.length)?.replace(device, '').length ?? MENU_NAME + 1) <= MENU_NAME;

/** The one thing of a device's row that is pressed and shows no words: of two, one may be anything. */
function isOnlyIcon(element: Element, row: Element): boolean {
  if (!isIcon(element)) return false;
  const icons = findAll(row, MENU_SELECTOR, 200).filter(isIcon);
  return icons.filter((one) => !icons.some((other) => other !== one && composedContains(other, one))).length === 1;
}

const isIcon = cachedQuery((element: Element): boolean => {
  const self = unclobbered(element);
  if (hasText(element) || self.matches('a[href]:not([href^="#"]):not([href=""])')) return false;
  return isPressable(element) ? self.querySelector('svg,img,i,ion-icon') !== null : MENU_CLASS.test(self.getAttribute('class') ?? '');
});
/** Words by which designs call the menu of a row. */
const MENU_CLASS = /(^|[\s_-])(more|dots?|ellipsis|kebab|overflow)([\s_-]|$)/i;

/** A picture from the font of the page has no words either. */
const hasWords = (text: string): boolean => /[^\ue000-\uf8ff]/.test(text);

function opensMenu(element: Element): boolean {
  const popup = element.getAttribute('aria-haspopup');
  return popup === 'menu' || popup === 'true';
}

/** Elements of one row or page that are looked at for a menu. */
const MAX_CANDIDATES = 1_500;

/** Whether an element shows three dots and no word, or says by its class that it is a menu. */
export const isMenuButton = cachedQuery((element: Element): boolean => {
  const text = shortText(element, 5);
  if (text === undefined) return false;
  if (/^(?:[⋮…⋯︙]|\.{3}|[·•∙・]{3}|[·•]\s[·•]\s[·•])$/.test(text)) return true;
  if (/^more_(?:vert|horiz)$/.test(normaliseText(element.textContent ?? ''))) return true;
  if (hasWords(text)) return false;
  if (opensMenu(element) || element.getAttribute('aria-haspopup') === 'listbox') return true;
  // three dots drawn, with or without a button around them
  const shapes = element.querySelector('svg')?.children;
  if (shapes?.length === 3 && [...shapes].every((shape) => shape.localName === shapes[0]?.localName && shape.localName !== 'path'))
    return true;
  if (!isPressable(element)) return false;
  return /(^|[\s_-])(more|dots?|ellipsis|kebab|menu|overflow)([\s_-]|$)/i.test(
    `${element.getAttribute('class') ?? ''} ${element.firstElementChild?.getAttribute('class') ?? ''}`,
  );
});
