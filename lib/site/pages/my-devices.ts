/** The list of the owner's devices, on either site. Its address is not known. */
import type { Clause, PageDefinition, PagePlace } from './definition';
import { ACCOUNT_MENU, DEVICE_ACTIONS } from './shared';

export const place: PagePlace = {
  side: 'both',
  routes: [],
};

/** Devices that are nobody's, or are shown for another reason. */
const OF_OTHERS: Clause = { any: ['wares', 'elsewhere'] };
/** Devices that are shown to be found. */
const TO_BE_FOUND: Clause = { any: ['find-device heading', 'find-device addressed', 'map'] };

export const definition: PageDefinition = {
  moreSpecificThan: ['cloud-settings', 'cloud-home'],
  headings: ['my-devices', 'devices'],
  context: ['settings', 'current-device', 'find-device', 'empty-list', 'account-brand', 'cloud-brand'],
  actions: ['delete-device', 'remove'],
  structure: [
    'rows',
    'certainRows',
    'devices addressed',
    { any: ['empty-list', { all: ['my-devices heads', 'my-devices titled', 'sparse'] }] },
  ],
  when: {
    any: [
      {
        all: [
          'rows',
          {
            any: [
              'my-devices heading',
              {
                all: [
                  { any: ['devices tops', { all: ['devices heads', 'devices titled'] }] },
                  { atLeast: 2, of: ['certainRows'] },
                  { not: OF_OTHERS },
                ],
              },
              // a word for any devices needs company of the owner's own
              {
                all: [
                  'devices heading',
                  { any: ['current-device', 'delete-device', 'remove', 'find-device', 'settings', 'account-brand'] },
                ],
              },
              // one of them is said to be in use
              { all: ['current-device', { atLeast: 2, of: ['certainRows'] }, { not: OF_OTHERS }, { not: TO_BE_FOUND }] },
              // a tile "Settings" looks like a heading; beside a true one it may stand all the same
              { all: ['certainRows', { any: ['settings heads', { all: ['settings heading', { not: 'settings listed' }] }] }] },
              {
                all: [
                  { atLeast: 2, of: ['certainRows'] },
                  {
                    any: [
                      'removableRows',
                      { all: [{ any: ['delete-device above', 'delete-device asked', 'devices addressed'] }, { not: OF_OTHERS }] },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
      { all: ['my-devices heading', 'empty-list'] },
      {
        all: ['my-devices heads', 'my-devices titled'],
      },
    ],
  },
  controls: [
    ACCOUNT_MENU,
    { label: 'my-devices', control: 'my-devices-heading', needs: 'heading' },
    { label: 'devices', control: 'my-devices-heading', needs: 'heading' },
    ...DEVICE_ACTIONS,
  ],
  bareWordsIn: ['row', 'find-line', 'dialog', 'layer'],
  collects: ['rows', 'list-heading', 'find-switches', 'row-menus', 'account-links'],
};
