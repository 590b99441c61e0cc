/** Before paying for a used phone. Ends in "take it" or "leave it"; a locked phone goes back to its seller, never to a workshop. */
import type { Journey } from './types';

export const checkUsedPhone: Journey = {
  devices: 'none',
  steps: [
    { step: 'used-reset-seen', weight: 'required' },
    { step: 'used-first-start', weight: 'required', after: ['used-reset-seen'] },
    { step: 'used-no-locks', weight: 'required', after: ['used-first-start'] },
    { step: 'used-own-account', weight: 'recommended', after: ['used-no-locks'] },
    { step: 'used-decided', weight: 'required', after: ['used-no-locks'] },
  ],
};
