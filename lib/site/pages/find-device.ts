/** Find device: a map, and what can be done to each device. */
import type { Clause, PageDefinition, PagePlace } from './definition';
import { ACCOUNT_MENU, DEVICE_ACTIONS } from './shared';

export const place: PagePlace = {
  side: 'cloud',
  routes: [
    { path: '/find', examples: ['https://i.mi.com/find', 'https://us.i.mi.com/find/'] },
    { path: '/mobile/find', examples: ['https://i.mi.com/mobile/find#/', 'https://us.i.mi.com/mobile/find?x=1'] },
  ],
  address: 'https://i.mi.com/mobile/find#/',
};

/** Among the services of the cloud it is one of them, however it is marked up. */
const NOT_ITS_TILE: Clause = { not: { atLeast: 2, of: ['services'] } };

export const definition: PageDefinition = {
  moreSpecificThan: ['cloud-settings', 'cloud-home'],
  headings: ['find-device'],
  context: ['cloud-brand', 'account-brand', 'settings', 'my-devices'],
  actions: ['find-action', 'turn-off-find-device'],
  structure: [
    { all: ['find-device heads', 'find-device titled'] },
    'find-device addressed',
    'map',
    { any: ['certainRows', 'soleDevice'] },
    { all: ['find-device heads', 'asksOfDevice'] },
  ],
  when: {
    any: [
      {
        all: [
          'find-device heading',
          NOT_ITS_TILE,
          { any: ['find-action', 'turn-off-find-device', 'turn-off pressable'] },
          { any: ['rows', 'soleDevice'] },
        ],
      },
      {
        all: [
          {
            any: [
              { all: ['find-device heading', NOT_ITS_TILE] },
              'find-device addressed',
              { all: ['find-device titled', { not: 'my-devices heads' }] },
              { all: ['map', { not: { any: ['wares', 'elsewhere'] } }] },
            ],
          },
          { atLeast: 2, of: ['certainRows'] },
        ],
      },
      // a map under the heading, and what is done to whatever is shown there
      {
        all: [
          'map',
          'find-device heading',
          NOT_ITS_TILE,
          { any: ['find-action acting', 'turn-off-find-device acting'] },
          { not: { any: ['wares', 'elsewhere'] } },
        ],
      },
      { all: ['map', 'find-device heads', { not: { any: ['wares', 'elsewhere'] } }] },
      // called so by its heading and its title, with what turns it off
      { all: ['find-device heads', 'find-device titled', 'turn-off-find-device acting', { not: 'elsewhere' }] },
      // one device on a map
      { all: ['map', 'soleDevice', { any: ['find-device', 'find-action', 'turn-off-find-device', 'turn-off', 'find-device addressed'] }] },
      {
        all: [
          'find-device heads',
          NOT_ITS_TILE,
          { any: ['certainRows', { all: ['soleDevice', { any: ['find-device titled', 'asksOfDevice'] }] }] },
        ],
      },
    ],
  },
  controls: [{ label: 'settings', control: 'settings-entry' }, ACCOUNT_MENU, ...DEVICE_ACTIONS],
  bareWordsIn: ['row', 'find-line', 'dialog'],
  collects: ['rows', 'find-switches', 'row-switches', 'menus', 'account-links'],
};
