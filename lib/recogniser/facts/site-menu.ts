/** The menus of a site, its head and its foot: they stand on every page, and say nothing of the one they are on. */
import { composedAncestors, unclobbered } from '../dom/tree';

/** Where a site's own pages are chosen. */
export const MENU = 'nav,[role="navigation"],[role="menubar"],[role="tablist"]';
const SITE_MENU = `${MENU},header,footer,aside,[role="menu"],[role="banner"],[role="contentinfo"],[role="complementary"]`;
/** The same by its class (not `nav`, which is any row of links to Bootstrap), with or without the letters and figures that a build adds: `header-3E9te`. */
const MENU_CLASS = /^(?:site-|page-|app-|main-)?(?:header|navbar|topbar|sidebar|sider|tabbar|footer)(?:[-_]{1,2}[A-Za-z0-9]{4,7})?$/;
/** How far above an element its menu begins. */
const MENU_CLIMB = 12;

const isSiteMenu = (element: Element): boolean =>
  unclobbered(element).matches(SITE_MENU) || [...unclobbered(element).classList].some((name) => MENU_CLASS.test(name));

/** Whether an element stands in one of them. */
export const isInSiteMenu = (element: Element): boolean => [...composedAncestors(element, MENU_CLIMB)].some(isSiteMenu);
