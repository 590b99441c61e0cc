import type { Place } from '../lib/journeys/types';
import { accountIcon, cloudIcon, elsewhereIcon, phoneIcon } from './icons';

/** Where a step is done, as a picture. */
export const PLACE_ICONS: Readonly<Record<Place, string>> = {
  phone: phoneIcon,
  cloud: cloudIcon,
  account: accountIcon,
  elsewhere: elsewhereIcon,
};
