/** Account, Security: phone, e-mail and password; on old sites also the deletion. */
import type { PageDefinition, PagePlace } from './definition';
import { ACCOUNT_ENTRIES, CONTACTS } from './shared';

export const place: PagePlace = {
  side: 'account',
  routes: [
    {
      path: '/fe/service/account',
      examples: [
        'https://account.xiaomi.com/fe/service/account?cUserId=x&userId=1&_locale=zh_CN',
        'https://cn.account.xiaomi.com/fe/service/account/',
      ],
    },
    { path: '/pass/auth/security/home', examples: ['https://account.xiaomi.com/pass/auth/security/home?userId=1'] },
  ],
  address: 'https://account.xiaomi.com/fe/service/account',
};

export const definition: PageDefinition = {
  headings: ['security'],
  context: [
    'sign-in-methods',
    'third-party',
    'security-question',
    'personal-info',
    'privacy',
    'authorizations',
    'password',
    'help',
    'sign-out',
  ],
  actions: ['recovery-phone', 'recovery-email', 'change-password'],
  structure: ['aligned', { any: ['contactPhone', 'contactEmail'] }, 'security addressed'],
  when: {
    all: [
      // what asks for a code or a number is another page, whatever else it offers
      { not: { any: ['fields', 'personal-info heads', 'personal-info titled'] } },
      {
        any: [
          { atLeast: 2, of: ['recovery-phone acting', 'recovery-email acting', 'change-password acting', 'password acting'] },
          {
            all: [
              'security heading',
              'aligned',
              { atLeast: 2, of: ['recovery-phone', 'recovery-email', 'change-password', 'password acting'] },
            ],
          },
          // what recovers an account, by its own look, and a word that says what the page is for
          {
            all: [
              'contactPhone',
              'contactEmail',
              {
                any: ['recovery-phone', 'recovery-email', 'change-password', 'security heading', 'security titled', 'security addressed'],
              },
            ],
          },
          // not everybody has given both
          {
            all: [
              'security heads',
              { any: ['contactPhone', 'contactEmail'] },
              { any: ['recovery-phone', 'recovery-email', 'change-password', 'password'] },
            ],
          },
          { all: ['security heads', 'security titled', 'aligned', { any: ['contactPhone', 'contactEmail'] }] },
          { all: ['security heads', 'change-password', { any: ['aligned', 'security titled'] }] },
        ],
      },
    ],
  },
  controls: [
    { label: 'delete-device', control: 'remove-device' },
    ...CONTACTS,
    ...ACCOUNT_ENTRIES,
    { label: 'delete-account', control: 'delete-account-entry', needs: 'line' },
  ],
  collects: ['contacts'],
};
