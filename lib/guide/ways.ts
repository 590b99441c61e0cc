/** Which control of a page leads towards another page. Two steps away counts: the nearest door is shown. */
import type { ControlKind, PageKind } from '../site/kinds';

const CLOUD_DOORS: Partial<Record<PageKind, readonly ControlKind[]>> = {
  'my-devices': ['my-devices-heading', 'settings-entry'],
  device: ['device-row', 'my-devices-heading', 'settings-entry'],
  'find-device': ['find-device-entry'],
  security: ['account-menu-item'],
  privacy: ['account-menu-item'],
  'delete-account': ['account-menu-item'],
};

const ACCOUNT_DOORS: Partial<Record<PageKind, readonly ControlKind[]>> = {
  security: ['security-entry'],
  privacy: ['privacy-entry'],
  'delete-account': ['delete-account-entry', 'privacy-entry'],
};

const SIDE: Readonly<Record<PageKind, 'cloud' | 'account'>> = {
  'cloud-home': 'cloud',
  'cloud-settings': 'cloud',
  'my-devices': 'cloud',
  device: 'cloud',
  'find-device': 'cloud',
  'unlock-request': 'cloud',
  security: 'account',
  privacy: 'account',
  'delete-account': 'account',
};

/** Controls on the way from one page to another, the best first; empty when there is no way on this site. */
export function doorsFrom(from: PageKind, to: PageKind): readonly ControlKind[] {
  return (SIDE[from] === 'cloud' ? CLOUD_DOORS : ACCOUNT_DOORS)[to] ?? [];
}

/** Which of the two sites a page is on. */
export const sideOfPage = (page: PageKind): 'cloud' | 'account' => SIDE[page];
