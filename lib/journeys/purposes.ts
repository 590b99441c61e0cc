/**
 * What people hope that deleting the account will solve, and what does solve it. Most need no deletion. Words:
 * `purpose.<id>.title`, `.text` in locales/.
 */
import type { JourneyId } from './index';
import type { Citation } from './types';

interface Purpose {
  /** The journey that serves it; absent: none of ours does, the text says what helps. */
  readonly journey?: JourneyId;
  readonly sources: readonly [Citation, ...Citation[]];
}

export const PURPOSES = {
  'part-with-device': { journey: 'sell-or-give-away', sources: ['A7 L567', 'A2 L183'] },
  'device-gone': { journey: 'remove-device', sources: ['A1 L29', 'A4 L263-264'] },
  'other-account': { journey: 'switch-account', sources: ['A3 L225-228', 'A8 L606-639'] },
  'other-number': { journey: 'change-contact', sources: ['A4 L286', 'A7 L526-532'] },
  trouble: { sources: ['R16'] },
  'no-access': { journey: 'locked-out', sources: ['A8 L683-695'] },
  'end-it': { journey: 'delete-account', sources: ['O1'] },
} as const satisfies Record<string, Purpose>;

export type PurposeId = keyof typeof PURPOSES;
export const PURPOSE_IDS = Object.keys(PURPOSES) as [PurposeId, ...PurposeId[]];
