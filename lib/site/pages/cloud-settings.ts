/** Settings of Xiaomi Cloud: the way to the devices. Its address is not known. */
import type { PageDefinition, PagePlace } from './definition';
import { ACCOUNT_MENU, DEVICE_ACTIONS } from './shared';

export const place: PagePlace = {
  side: 'cloud',
  routes: [],
};

export const definition: PageDefinition = {
  moreSpecificThan: ['cloud-home'],
  headings: ['settings'],
  context: ['account-brand', 'account-menu', 'sign-out', 'find-device', 'withdraw-consent', 'privacy-policy', 'help', 'cloud-brand'],
  actions: ['my-devices', 'devices'],
  structure: [{ any: ['aligned', { any: ['my-devices listed', 'devices listed'] }] }],
  when: {
    any: [
      { all: ['settings heading', { any: ['my-devices leads', 'devices leads', 'withdraw-consent'] }] },
      // a line among equal lines, whatever can be pressed
      { all: [{ any: ['settings heading', 'settings titled'] }, { any: ['my-devices', 'devices'] }, 'aligned'] },
    ],
  },
  controls: [
    { label: 'find-device', control: 'find-device-entry' },
    ACCOUNT_MENU,
    { label: 'my-devices', control: 'my-devices-heading', needs: 'heading' },
    { label: 'devices', control: 'my-devices-heading', needs: 'heading' },
    ...DEVICE_ACTIONS,
  ],
  bareWordsIn: ['row', 'dialog'],
  collects: ['rows', 'account-lines'],
};
