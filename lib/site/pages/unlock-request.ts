/** The request to unlock a device that asks for an account: known by its address only. */
import { NEVER, type PageDefinition, type PagePlace } from './definition';

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
  actions: [],
  structure: [],
  when: NEVER,
  controls: [],
  collects: ['account-links'],
};
