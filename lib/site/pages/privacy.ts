/** Account, Privacy: the owner's data, consents, and the way to the deletion. */
import type { PageDefinition, PagePlace } from './definition';
import { ACCOUNT_ENTRIES, CONTACTS } from './shared';

export const place: PagePlace = {
  side: 'account',
  routes: [{ path: '/fe/service/account/privacy', examples: ['https://account.xiaomi.com/fe/service/account/privacy?_locale=en_US'] }],
  address: 'https://account.xiaomi.com/fe/service/account/privacy',
};

export const definition: PageDefinition = {
  moreSpecificThan: ['security'],
  headings: ['privacy'],
  context: ['security', 'personal-info', 'privacy-policy', 'help', 'delete-account-note'],
  actions: ['delete-account', 'manage-data', 'withdraw-consent', 'download-data'],
  structure: ['aligned'],
  when: {
    all: [
      // the policy names what may be asked of it, in a list as well
      { not: { all: ['privacy-policy heads', { any: ['privacy-policy titled', 'privacy-policy tops'] }, { not: 'privacy heading' }] } },
      {
        any: [
          { atLeast: 2, of: ['delete-account acting', 'manage-data acting', 'withdraw-consent acting', 'download-data acting'] },
          // lines of one shape, whatever can be pressed
          { all: ['aligned', 'withdraw-consent', { any: ['delete-account', 'manage-data', 'download-data'] }] },
          // of its lines one whose words are known
          { all: [{ any: ['privacy heads', 'privacy titled'] }, 'aligned', { any: ['withdraw-consent acting', 'delete-account acting'] }] },
          {
            all: [
              'privacy heading',
              'aligned',
              'privacy-policy',
              { any: ['withdraw-consent', 'delete-account', 'manage-data', 'download-data'] },
            ],
          },
          // alone among its lines, where the page is called so twice
          {
            all: ['privacy heads', 'privacy titled', { any: ['delete-account lined', 'withdraw-consent lined'] }],
          },
        ],
      },
    ],
  },
  controls: [
    ...CONTACTS,
    ...ACCOUNT_ENTRIES,
    { label: 'delete-account', control: 'delete-account-entry', needs: 'line' },
    // "I want to delete my account": beside a tick it would be a consent
    { label: 'delete-consent', control: 'delete-account-entry' },
    { label: 'withdraw-consent', control: 'withdraw-consent', needs: 'line' },
    { label: 'withdraw', control: 'withdraw-consent', bare: true },
  ],
  bareWordsIn: ['dialog'],
  collects: [],
};
