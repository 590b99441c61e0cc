/** Controls that several pages have under the same labels. */
import type { LabelledControl } from './definition';

/** Cloud: the menu line that leads to the account. */
export const ACCOUNT_MENU: LabelledControl = { label: 'account-menu', control: 'account-menu-item', needs: 'row' };

/** What can be done to a device. */
export const DEVICE_ACTIONS: readonly LabelledControl[] = [
  { label: 'delete-device', control: 'remove-device' },
  { label: 'remove', control: 'remove-device', bare: true },
  { label: 'turn-off-find-device', control: 'turn-off-find-device' },
  { label: 'turn-off', control: 'turn-off-find-device', bare: true },
  // "Remove from account", said in a language whose "from" is easily missed
  { label: 'delete-account', control: 'remove-device', bare: true },
];

/** Account: what recovers it. */
export const CONTACTS: readonly LabelledControl[] = [
  { label: 'recovery-phone', control: 'recovery-phone', needs: 'line' },
  { label: 'recovery-email', control: 'recovery-email', needs: 'line' },
  { label: 'change-password', control: 'change-password', needs: 'line' },
  { label: 'password', control: 'change-password', needs: 'line' },
];

/** Account: the menu of its pages. */
export const ACCOUNT_ENTRIES: readonly LabelledControl[] = [
  { label: 'security', control: 'security-entry', needs: 'row' },
  { label: 'privacy', control: 'privacy-entry', needs: 'row' },
];
