/**
 * The vocabulary of Xiaomi's pages: what a page is for, and which of its controls matter to us. A new page kind starts here, and is
 * one file under `pages/`; a new control is one row of `controls.ts`. The compiler names every table that wants an entry.
 */

/** What a Xiaomi page is for. */
export const PAGE_KINDS = [
  'cloud-home',
  'cloud-settings',
  'my-devices',
  'device',
  'find-device',
  'unlock-request',
  'security',
  'privacy',
  'delete-account',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export { CONTROL_KINDS, type ControlKind, GUARDED_CONTROLS, type GuardedControl, isGuarded } from './controls';
