/** The request to unlock a device that asks for an account: by its address, or by the one field for an IMEI under words that say so. */
import type { PageDefinition, PagePlace } from './definition';

export const place: PagePlace = {
  side: 'cloud',
  routes: [
    {
      path: '/find/device/activationlock*',
      examples: ['https://i.mi.com/find/device/activationlock?_locale=en', 'https://i.mi.com/find/device/activationlock#/help'],
    },
    { path: '/ss', examples: ['https://i.mi.com/ss'] },
    { path: '/support/anonymous/*', examples: ['https://i.mi.com/support/anonymous/status?ts=1'] },
  ],
  address: 'https://i.mi.com/ss',
};

export const definition: PageDefinition = {
  headings: ['unlock-request'],
  context: [],
  actions: ['unlock-request'],
  structure: ['imeiField'],
  // the appeal asks for more than that; it is nobody's business
  when: {
    all: [
      { any: ['unlock-request heads', 'unlock-request titled', { all: ['unlock-request heading', 'unlock-request pressable'] }] },
      'imeiField',
    ],
  },
  controls: [],
  collects: ['account-links'],
};
