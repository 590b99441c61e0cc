/**
 * The vocabulary of Xiaomi's pages: what a page is for, and which of its controls matter to us.
 * A new page or control kind starts here; the compiler then names every table that wants an entry.
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

/** An element of Xiaomi's page that matters to us. */
export const CONTROL_KINDS = [
  /** Cloud home: the tile or gear that opens Settings. */
  'settings-entry',
  /** Cloud home: the tile that opens Find device. */
  'find-device-entry',
  /** Cloud: the menu line that leads to account.xiaomi.com. */
  'account-menu-item',
  /** The heading of the list of devices, or the line that leads to it. */
  'my-devices-heading',
  /** One device in the list. */
  'device-row',
  /** "Delete device" and the like. */
  'remove-device',
  /** The (usually icon-only) menu of one device. */
  'device-menu',
  'turn-off-find-device',
  'recovery-phone',
  'recovery-email',
  'change-password',
  'security-entry',
  'privacy-entry',
  'delete-account-entry',
  /** "I am fully aware of the consequences". */
  'delete-account-acknowledge',
  /** The tick "Yes, I want to permanently delete ...". */
  'delete-account-consent',
  /** The button that starts, and the one that ends, the deletion. */
  'delete-account-confirm',
  /** A row of Xiaomi's own "cannot be deleted yet" list. */
  'delete-account-refusal',
  /** Account, Privacy: withdrawing consent to the privacy policy deletes the account. Not the consent to Xiaomi Cloud. */
  'withdraw-consent',
] as const;
export type ControlKind = (typeof CONTROL_KINDS)[number];

/** Controls that the guard may hold: what they do cannot be undone, or opens a device to a thief. */
export const GUARDED_CONTROLS = [
  'delete-account-confirm',
  'remove-device',
  'turn-off-find-device',
  'withdraw-consent',
] as const satisfies readonly ControlKind[];
export type GuardedControl = (typeof GUARDED_CONTROLS)[number];

/** Whether the guard may hold a control of this kind. */
export function isGuarded(control: ControlKind): control is GuardedControl {
  return (GUARDED_CONTROLS as readonly ControlKind[]).includes(control);
}
