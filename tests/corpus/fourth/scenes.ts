/** The scenes of this set by name. */

import type { Play } from './scene';
import { ACCOUNT } from './scenes-account';
import { CLOUD } from './scenes-cloud';

export const SCENES: Readonly<Record<string, Play>> = { ...CLOUD, ...ACCOUNT };
