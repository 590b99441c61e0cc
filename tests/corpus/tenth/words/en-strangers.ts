/** Further English strangers: a change log, a forum thread. */
import { type Chapter, draft as d } from '../build';

export const enStrangers: Chapter = {
  words: {
    lang: 'en',
    cloud: 'Mi Cloud',
    account: 'Xiaomi Account',
    nav: 'Overview|Gallery|Contacts|Notes|Find device|My devices|Settings',
    side: 'Security|Profile|Linked accounts|Privacy|Help',
    top: 'Account|Help|Sign out',
    foot: 'Terms|Privacy',
  },
  drafts: [
    d(
      'c',
      ['h', 'What’s new in Xiaomi Cloud'],
      ['h2', 'November 2026'],
      ['p', 'My devices: “Delete device” now asks twice. Find device: lost mode works offline. Settings: sync switches moved to the top.'],
      ['h2', 'September 2026'],
      ['p', 'Faster Gallery. “Turn off Find device” now needs your password.'],
      ['rows', 'Older releases§no'],
    ),
    d(
      'a',
      ['h', 'Community: cannot delete my account, please help'],
      [
        'p',
        'It says Find device is still on, but I sold that phone. I ticked “I am fully aware of the consequences” and the Delete account button stays grey. Any idea?',
      ],
      ['p', 'Reply: open i.mi.com, Settings, My devices, choose the phone and press Delete device. Then wait a day.'],
      ['btns', 'Reply', 'Report this post§no', 'Delete my post§no'],
    ),
  ],
};
