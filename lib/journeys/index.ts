/** All journeys. A new one: its file, its line here, its words `journey.<id>.title` and `.text` in locales/. */
import { changeContact } from './change-contact';
import { checkUsedPhone } from './check-used-phone';
import { deleteAccount } from './delete-account';
import { lockedOut } from './locked-out';
import { removeDevice } from './remove-device';
import { sellOrGiveAway } from './sell-or-give-away';
import { switchAccount } from './switch-account';
import type { Journey } from './types';

export const JOURNEYS = {
  'switch-account': switchAccount,
  'sell-or-give-away': sellOrGiveAway,
  'remove-device': removeDevice,
  'change-contact': changeContact,
  'delete-account': deleteAccount,
  'locked-out': lockedOut,
  'check-used-phone': checkUsedPhone,
} as const satisfies Record<string, Journey>;

export type JourneyId = keyof typeof JOURNEYS;
export const JOURNEY_IDS = Object.keys(JOURNEYS) as [JourneyId, ...JourneyId[]];

/** A journey by its id, with the wide type. */
export function journeyOf(id: JourneyId): Journey {
  return JOURNEYS[id];
}
