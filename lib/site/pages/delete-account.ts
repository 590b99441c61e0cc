/** The deletion of the account: what it costs, Xiaomi's refusals, the consent, the last button. */
import type { Clause, PageDefinition, PagePlace } from './definition';
import { ACCOUNT_ENTRIES } from './shared';

export const place: PagePlace = {
  side: 'account',
  routes: [
    {
      path: '/fe/service/account/privacy/delete-account*',
      examples: [
        'https://account.xiaomi.com/fe/service/account/privacy/delete-account?cUserId=x&_locale=ru_RU&userId=1',
        'https://global.account.xiaomi.com/fe/service/account/privacy/delete-account',
      ],
    },
    { path: '/pass/del', examples: ['https://account.xiaomi.com/pass/del', 'https://eu.account.xiaomi.com/pass/del/'] },
  ],
  address: 'https://account.xiaomi.com/fe/service/account/privacy/delete-account',
};

/** Under its heading or title a few ticks, and a button that deletes something. */
const ENDS_UNDER_TICKS: Clause = {
  all: [
    { any: ['delete-account heads', 'delete-account titled'] },
    'fewTicks',
    { any: ['delete-account pressable', 'remove pressable', 'delete-start pressable'] },
  ],
};

export const definition: PageDefinition = {
  moreSpecificThan: ['privacy', 'security', 'device', 'my-devices'],
  headings: ['delete-account'],
  context: ['cancel', 'delete-account-note', 'privacy', 'security'],
  actions: ['delete-consent', 'delete-acknowledge', 'delete-start', 'delete-continue', 'delete-done'],
  structure: [
    { any: ['tick', { all: ['delete-account heads', 'soleTick'] }, ENDS_UNDER_TICKS] },
    'asksToDelete',
    'refusals',
    { atLeast: 2, of: ['refusals'] },
    { all: ['delete-account heads', 'delete-account pressable'] },
    { all: ['delete-account heads', 'delete-account titled', 'cancel pressable'] },
    { all: ['delete-account heads', 'asksOnce'] },
  ],
  when: {
    any: [
      'refusals',
      'asksToDelete',
      'delete-continue pressable',
      'delete-acknowledge pressable',
      'delete-done web',
      { all: ['delete-account heads', { any: ['delete-account titled', 'soleTick', 'asksOnce'] }] },
      ENDS_UNDER_TICKS,
      // the consent in whatever words, under a heading that says to what
      { all: ['tick', 'delete-consent', 'delete-account heading'] },
      { all: ['tick', { any: ['delete-start pressable', 'delete-account pressable', 'remove pressable'] }] },
    ],
  },
  // long by nature; a tick beside the consent tells it from an article about it
  mayBeLong: { any: ['tick', { all: ['delete-account heads', 'soleTick'] }] },
  holdsUnread: true,
  controls: [
    ...ACCOUNT_ENTRIES,
    { label: 'delete-acknowledge', control: 'delete-account-acknowledge' },
    { label: 'delete-start', control: 'delete-account-confirm', needs: 'button' },
    { label: 'delete-continue', control: 'delete-account-confirm', needs: 'button' },
    { label: 'delete-account', control: 'delete-account-confirm', needs: 'button', outsideDialog: 'delete-account-entry' },
    { label: 'remove', control: 'delete-account-confirm', needs: 'button', bare: true },
    // below the question whether to delete it there may still be the page that led here
    { label: 'withdraw-consent', control: 'withdraw-consent' },
  ],
  bareWordsIn: ['dialog', 'end'],
  collects: ['consent', 'ticks', 'end-button', 'refusals'],
};
