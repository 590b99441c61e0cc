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
  when: { atLeast: 2, of: ['delete-account acting', 'manage-data acting', 'withdraw-consent acting', 'download-data acting'] },
  controls: [
    ...CONTACTS,
    ...ACCOUNT_ENTRIES,
    { label: 'delete-account', control: 'delete-account-entry', needs: 'line' },
    { label: 'withdraw-consent', control: 'withdraw-consent', needs: 'line' },
    { label: 'withdraw', control: 'withdraw-consent', bare: true },
  ],
  bareWordsIn: ['dialog'],
  collects: [],
};
