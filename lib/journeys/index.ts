/** All journeys. A new one: its file, its line here, its words `journey.<id>.title` and `.text` in locales/. */
import type { GuardedControl } from '../site/kinds';
import { deleteAccount } from './delete-account';
import { removeDevice } from './remove-device';
import { sellOrGiveAway } from './sell-or-give-away';
import type { Journey } from './types';

export const JOURNEYS = {
  'sell-or-give-away': sellOrGiveAway,
  'remove-device': removeDevice,
  'delete-account': deleteAccount,
} as const satisfies Record<string, Journey>;

export type JourneyId = keyof typeof JOURNEYS;
export const JOURNEY_IDS = Object.keys(JOURNEYS) as [JourneyId, ...JourneyId[]];

/** The journey that a guarded control belongs to, whatever the owner has chosen. */
export const JOURNEY_OF: Readonly<Record<GuardedControl, JourneyId>> = {
  'delete-account-confirm': 'delete-account',
  'remove-device': 'remove-device',
  'turn-off-find-device': 'remove-device',
};

/** A journey by its id, with the wide type. */
export function journeyOf(id: JourneyId): Journey {
  return JOURNEYS[id];
}
