/** The page of one device, on either site. Its address is not known. */
import type { PageDefinition, PagePlace } from './definition';
import { ACCOUNT_MENU, DEVICE_ACTIONS } from './shared';

export const place: PagePlace = {
  side: 'both',
  routes: [],
};

export const definition: PageDefinition = {
  moreSpecificThan: ['my-devices', 'find-device', 'cloud-settings', 'cloud-home'],
  headings: [],
  context: ['my-devices', 'devices', 'current-device', 'find-device', 'settings', 'cloud-brand', 'account-brand'],
  actions: ['delete-device', 'remove', 'turn-off-find-device', 'turn-off'],
  structure: [
    'soleDevice',
    'deviceFacts',
    { all: ['devices addressed', 'titledDevice'] },
    'findSwitch',
    'asksOfDevice',
    { any: ['my-devices pressable', 'devices pressable'] },
  ],
  when: {
    all: [
      'soleDevice',
      // a list of one device is still a list, and one of several is none of them
      { not: { all: ['onlyListed', { atLeast: 2, of: ['rows'] }] } },
      { not: { all: ['onlyListed', { any: ['my-devices heads', 'devices heads'] }] } },
      { not: { all: ['onlyAsked', 'my-devices heading'] } },
      // under the heading of all devices one of several is named apart
      {
        not: {
          all: ['my-devices heads', { atLeast: 2, of: ['certainRows'] }, { not: { any: ['titledDevice', 'asksOfDevice', 'deviceFacts'] } }],
        },
      },
      // where devices are found one of them is told of as well
      { not: { all: ['map', { any: ['find-device heads', 'find-device titled', 'find-device addressed'] }] } },
      {
        any: [
          'delete-device pressable',
          {
            all: [
              'remove pressable',
              { any: ['asksOfDevice', 'deviceFacts', 'my-devices', 'devices', 'find-device', 'current-device', 'turn-off-find-device'] },
            ],
          },
          { all: ['turn-off-find-device', 'turn-off pressable'] },
          // "remove from account", said in words that are easily taken for the account's end
          { all: ['deviceFacts', 'delete-account pressable', { not: 'delete-account heads' }] },
          // an address that speaks of devices, and a page called by the name of one
          { all: ['devices addressed', 'titledDevice', { not: { atLeast: 2, of: ['certainRows'] } }] },
          // what is told of one device alone, under its name, in whatever language
          { all: ['deviceFacts', { any: ['titledDevice', 'findSwitch', 'turn-off-find-device pressable'] }] },
        ],
      },
    ],
  },
  controls: [ACCOUNT_MENU, { label: 'my-devices', control: 'my-devices-heading', needs: 'heading' }, ...DEVICE_ACTIONS],
  bareWordsIn: ['row', 'find-line', 'dialog', 'only-remover'],
  // beside the page of one device there may be the list of all
  collects: ['other-rows', 'find-switches', 'menus', 'account-links'],
};
