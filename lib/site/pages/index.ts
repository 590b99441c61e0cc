/** All page kinds. A new one: its name in `../kinds.ts`, its file here, its line below; the compiler and the tests name the rest. */
import { PAGE_KINDS, type PageKind } from '../page-kinds';
import * as cloudHome from './cloud-home';
import * as cloudSettings from './cloud-settings';
import type { PageDefinition, PagePlace } from './definition';
import * as deleteAccount from './delete-account';
import * as device from './device';
import * as findDevice from './find-device';
import * as myDevices from './my-devices';
import * as privacy from './privacy';
import * as security from './security';
import * as unlockRequest from './unlock-request';

/** Where each page is. What is built takes it from ../places.ts. */
export const PLACES: Readonly<Record<PageKind, PagePlace>> = {
  'cloud-home': cloudHome.place,
  'cloud-settings': cloudSettings.place,
  'my-devices': myDevices.place,
  device: device.place,
  'find-device': findDevice.place,
  'unlock-request': unlockRequest.place,
  security: security.place,
  privacy: privacy.place,
  'delete-account': deleteAccount.place,
};

export const PAGES: Readonly<Record<PageKind, PageDefinition>> = {
  'cloud-home': cloudHome.definition,
  'cloud-settings': cloudSettings.definition,
  'my-devices': myDevices.definition,
  device: device.definition,
  'find-device': findDevice.definition,
  'unlock-request': unlockRequest.definition,
  security: security.definition,
  privacy: privacy.definition,
  'delete-account': deleteAccount.definition,
};

/** All pages, the more specific before the more general; where nothing is said of two, in the order of PAGE_KINDS. */
export const SPECIFIC_FIRST: readonly PageKind[] = /* @__PURE__ */ bySpecificity(PAGE_KINDS, PAGES);

/** Pages that are meant where both they and this one could be; the most specific first. */
export const moreSpecific = (page: PageKind): readonly PageKind[] =>
  SPECIFIC_FIRST.filter((other) => PAGES[other].moreSpecificThan?.includes(page));

/** Orders pages by `moreSpecificThan`. Throws where pages are said to be more specific than each other in a circle. */
export function bySpecificity<Kind extends string>(
  kinds: readonly Kind[],
  pages: Readonly<Record<Kind, { readonly moreSpecificThan?: readonly Kind[] }>>,
): Kind[] {
  const left = [...kinds];
  const order: Kind[] = [];
  while (left.length > 0) {
    const at = left.findIndex((page) => !left.some((other) => pages[other].moreSpecificThan?.includes(page)));
    if (at === -1) throw new Error(`more specific than each other: ${left.join(', ')}`);
    order.push(...left.splice(at, 1));
  }
  return order;
}
