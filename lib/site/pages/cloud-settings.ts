/** Settings of Xiaomi Cloud: the way to the devices. Its address is not known. */
import type { Clause, PageDefinition, PagePlace } from './definition';
import { ACCOUNT_MENU, DEVICE_ACTIONS } from './shared';

export const place: PagePlace = {
  side: 'cloud',
  routes: [],
};

/** By its heading, its title or its address. */
const SETTINGS: Clause = { any: ['settings heading', 'settings titled', 'settings addressed'] };
/** Among the services of the cloud "Settings" is one tile more. */
const NO_TILE: Clause = {
  any: [{ not: { atLeast: 2, of: ['services'] } }, 'settings heads', 'settings titled', 'settings addressed'],
};
/** The entry to the devices in a list of several, or beside the space that is used, whatever can be pressed. */
const LINE_OF_MANY: Clause = { all: [{ any: ['my-devices lined', 'devices lined'] }, { any: ['tiles', 'quota'] }] };
/** The space that is used and the way to the account among lines of one shape: what the other lines say need not be known. */
const SPACE_AND_ACCOUNT: Clause = {
  all: [
    'tiles',
    { any: ['settings heads', 'settings titled'] },
    { not: 'find-device lined' },
    { any: ['account-menu', 'account-brand'] },
    'quota',
  ],
};

export const definition: PageDefinition = {
  moreSpecificThan: ['cloud-home'],
  headings: ['settings'],
  context: ['account-brand', 'account-menu', 'sign-out', 'find-device', 'withdraw-consent', 'privacy-policy', 'help', 'cloud-brand'],
  actions: ['my-devices', 'devices'],
  structure: [
    'settings addressed',
    { all: ['settings heads', 'settings titled'] },
    {
      any: ['aligned', 'my-devices listed', 'devices listed', { all: [SETTINGS, { any: [LINE_OF_MANY, SPACE_AND_ACCOUNT] }] }],
    },
  ],
  when: {
    any: [
      { all: ['settings heading', NO_TILE, { any: ['my-devices leads', 'devices leads', 'withdraw-consent'] }] },
      // a line among equal lines, whatever can be pressed
      { all: [{ any: ['settings heading', 'settings titled'] }, NO_TILE, { any: ['my-devices', 'devices'] }, 'aligned'] },
      // called so by its heading and by its title or address, a list of lines whose words are not known
      { all: ['settings heads', { any: ['settings titled', 'settings addressed'] }, 'tiles', { not: 'rows' }] },
      { all: ['settings heads', 'settings titled', 'cloud-brand', { not: { any: ['rows', 'elsewhere'] } }] },
      { all: [SETTINGS, NO_TILE, { not: 'rows' }, { any: [LINE_OF_MANY, SPACE_AND_ACCOUNT] }] },
    ],
  },
  controls: [
    { label: 'find-device', control: 'find-device-entry' },
    ACCOUNT_MENU,
    { label: 'my-devices', control: 'my-devices-heading', needs: 'heading' },
    { label: 'devices', control: 'my-devices-heading', needs: 'heading' },
    ...DEVICE_ACTIONS,
  ],
  bareWordsIn: ['row', 'find-line', 'removing-dialog'],
  collects: ['rows', 'account-lines'],
};
