/** Xiaomi Cloud's first page, signed in or out. */
import type { PageDefinition, PagePlace } from './definition';
import { ACCOUNT_MENU } from './shared';

export const place: PagePlace = {
  side: 'cloud',
  routes: [
    { path: '/', hash: '', examples: ['https://i.mi.com/', 'https://us.i.mi.com/?_locale=ru_RU'] },
    { path: '/', hash: '/', examples: ['https://i.mi.com/#/', 'https://eu.i.mi.com/#/?_k=1'] },
  ],
  address: 'https://i.mi.com/',
};

export const definition: PageDefinition = {
  headings: [],
  context: ['cloud-brand', 'cloud-feature', 'privacy-policy', 'help', 'unlock-request'],
  actions: ['cloud-sign-in', 'settings', 'find-device', 'account-menu'],
  structure: ['cloud-sign-in pressable', { any: [{ atLeast: 2, of: ['settings pressable', 'find-device pressable'] }, 'aligned'] }],
  when: {
    any: [
      'cloud-sign-in web',
      { all: ['cloud-sign-in pressable', 'cloud-brand', { any: ['privacy-policy', 'help'] }] },
      { all: [{ atLeast: 2, of: ['settings pressable', 'find-device pressable'] }, { not: 'rows' }] },
      // where "Settings" is the title, it is the page of settings, also one whose other words are unknown
      { all: [{ atLeast: 2, of: ['settings leads', 'find-device leads'] }, 'cloud-brand', { not: 'rows' }, { not: 'settings heads' }] },
      // tiles among others, whatever can be pressed
      { all: ['settings', 'find-device', 'cloud-brand heading', 'aligned', { not: 'rows' }, { not: 'settings heads' }] },
    ],
  },
  controls: [
    { label: 'settings', control: 'settings-entry', needs: 'row' },
    { label: 'find-device', control: 'find-device-entry', needs: 'row' },
    ACCOUNT_MENU,
    { label: 'my-devices', control: 'my-devices-heading' },
  ],
  collects: ['account-links'],
};
