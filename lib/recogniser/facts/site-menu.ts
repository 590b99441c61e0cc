/** The menus of a site, its head and its foot: they stand on every page, and say nothing of the one they are on. */
import { hasSimilarSibling, isMostlySimilar, someSibling } from '../dom/siblings';
import { composedAncestors, unclobbered } from '../dom/tree';

/** Where a site's own pages are chosen. */
export const MENU = 'nav,[role="navigation"],[role="menubar"],[role="tablist"]';
const SITE_MENU = `${MENU},header,footer,aside,[role="menu"],[role="banner"],[role="contentinfo"],[role="complementary"]`;
/** The same by its class (not `nav`, which is any row of links to Bootstrap), with or without the letters and figures that a build adds: `header-3E9te`. */
const MENU_CLASS =
  /^(?:(?:site-|page-|app-|main-)?(?:header|footer)|(?:[a-z]{1,6}-)?(?:nav|top|side|tab|bottom)-?bar|sider)(?:[-_]{1,2}[A-Za-z0-9]{4,7})?$|^(?:nav|menu)[-_]{1,2}(?=[a-z]*[A-Z0-9])[A-Za-z0-9]{4,7}$/;
/** How far above an element its menu begins, and the entry of the menu. */
const MENU_CLIMB = 12;
const ENTRY_CLIMB = 4;

/** Tiles are marked up as a navigation as well, in the content of a page. */
const TILES = 'main nav,[role="main"] nav';

const isSiteMenu = (element: Element): boolean =>
  (unclobbered(element).matches(SITE_MENU) && !unclobbered(element).matches(TILES)) ||
  [...unclobbered(element).classList].some((name) => MENU_CLASS.test(name));

/** Whether an element stands in one of them. */
export const isInSiteMenu = (element: Element): boolean =>
  [...composedAncestors(element, MENU_CLIMB)].some(isSiteMenu) || [...composedAncestors(element, ENTRY_CLIMB)].some(isAmongPages);

/** One of several alike of which one is marked as where the owner is. */
function isAmongPages(element: Element): boolean {
  if (!hasSimilarSibling(element)) return false;
  const alike = [element];
  someSibling(element, (sibling) => {
    if (isMostlySimilar(sibling, element)) alike.push(sibling);
    return false;
  });
  if (alike.filter(isCurrent).length === 1) return true;
  // in whatever words: one looks otherwise than all others
  const looks = alike.map((one) => unclobbered(one).getAttribute('class'));
  const [odd, ...more] = looks.filter((look) => looks.indexOf(look) === looks.lastIndexOf(look));
  return alike.length >= MENU_LENGTH && odd !== undefined && more.length === 0 && new Set(looks).size === 2;
}
const MENU_LENGTH = 4;

const CURRENT =
  '[aria-current]:not([aria-current="false"]),[aria-selected="true"],[data-state="active"],[data-active="true"],[data-on="true"]';
const CURRENT_CLASS = /(?:^|[-_])(?:active|current|selected)(?:[-_]{1,2}[A-Za-z0-9]{4,7})?$/i;

const isCurrent = (element: Element): boolean =>
  unclobbered(element).matches(CURRENT) || [...unclobbered(element).classList].some((name) => CURRENT_CLASS.test(name));
