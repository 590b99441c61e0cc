/** Xiaomi Cloud's first page, signed in or out. */
import type { Clause, PageDefinition, PagePlace } from './definition';
import { ACCOUNT_MENU } from './shared';

export const place: PagePlace = {
  side: 'cloud',
  routes: [
    { path: '/', hash: '', examples: ['https://i.mi.com/', 'https://us.i.mi.com/?_locale=ru_RU'] },
    { path: '/', hash: '/', examples: ['https://i.mi.com/#/', 'https://eu.i.mi.com/#/?_k=1'] },
  ],
  address: 'https://i.mi.com/',
};

/** The menu of the site leads to both from every page; on the first one they stand in its middle. */
const ENTRIES_APART: Clause = { all: ['settings apart', 'find-device apart'] };
/** Its services are those of the cloud: nothing else of the page is the matter of one of them. */
const NO_OTHER_PAGE: Clause = { not: { any: ['settings heads', 'my-devices heads', 'cloud-feature titled', 'map'] } };

/** What no other page has above or beside such entries: how much space is used, or the name of the cloud as a heading. */
const IN_ITS_MIDDLE: Clause = { any: ['quota', 'cloud-brand heads'] };

export const definition: PageDefinition = {
  headings: [],
  context: ['cloud-brand', 'cloud-feature', 'privacy-policy', 'help', 'unlock-request'],
  actions: ['cloud-sign-in', 'settings', 'find-device', 'account-menu'],
  structure: [
    'cloud-sign-in pressable',
    { any: [{ atLeast: 2, of: ['settings pressable', 'find-device pressable'] }, 'aligned'] },
    { atLeast: 2, of: ['services'] },
    'quota',
  ],
  when: {
    any: [
      'cloud-sign-in web',
      { all: ['cloud-sign-in pressable', 'cloud-brand', { any: ['privacy-policy', 'help'] }] },
      {
        all: [{ atLeast: 2, of: ['settings pressable', 'find-device pressable'] }, ENTRIES_APART, IN_ITS_MIDDLE, { not: 'rows' }],
      },
      // where "Settings" is the title, it is the page of settings, also one whose other words are unknown
      {
        all: [
          { atLeast: 2, of: ['settings leads', 'find-device leads'] },
          ENTRIES_APART,
          'cloud-brand',
          IN_ITS_MIDDLE,
          { not: 'rows' },
          { not: 'settings heads' },
        ],
      },
      // the services of the cloud side by side, whatever else stands there, also a list of devices
      { all: [{ atLeast: 2, of: ['services'] }, NO_OTHER_PAGE, IN_ITS_MIDDLE] },
      // so where the words for Find device are not known
      { all: [{ atLeast: 3, of: ['servicesTiled'] }, NO_OTHER_PAGE, 'quota', { any: ['settings', 'account-menu', 'cloud-brand'] }] },
      // services whose names are not known
      {
        all: [
          'find-device lined',
          'find-device apart',
          'tiles',
          'quota',
          NO_OTHER_PAGE,
          { any: ['cloud-brand', 'settings', 'account-menu'] },
          { not: { any: ['rows', 'my-devices', 'devices'] } },
        ],
      },
      // tiles among others, whatever can be pressed
      {
        all: [ENTRIES_APART, 'cloud-brand heading', 'aligned', IN_ITS_MIDDLE, { not: 'rows' }, { not: 'settings heads' }],
      },
    ],
  },
  controls: [
    { label: 'settings', control: 'settings-entry', needs: 'tile' },
    { label: 'find-device', control: 'find-device-entry', needs: 'tile' },
    ACCOUNT_MENU,
    { label: 'my-devices', control: 'my-devices-heading', needs: 'tile' },
    { label: 'devices', control: 'my-devices-heading', needs: 'tile' },
  ],
  collects: ['account-links'],
};
