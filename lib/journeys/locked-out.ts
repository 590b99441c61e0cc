/** The password is forgotten or no code arrives: recovery first, then a request to support. Nothing here helps anybody but the owner. */
import type { Journey } from './types';

export const lockedOut: Journey = {
  devices: 'none',
  steps: [
    // one try after another; what has not worked leads on, and once the owner is in, the others are pointless
    { step: 'recovery-tried', weight: 'recommended', until: ['access-back'] },
    { step: 'codes-rested', weight: 'recommended', after: ['recovery-tried'], until: ['recovery-tried', 'access-back'] },
    { step: 'documents-gathered', weight: 'recommended', until: ['recovery-tried', 'codes-rested', 'access-back'] },
    {
      step: 'support-asked',
      weight: 'recommended',
      after: ['documents-gathered'],
      until: ['recovery-tried', 'codes-rested', 'access-back'],
    },
    { step: 'support-answered', weight: 'recommended', after: ['support-asked'], until: ['recovery-tried', 'codes-rested', 'access-back'] },
    { step: 'access-back', weight: 'required' },
    { step: 'second-contact', weight: 'required', after: ['access-back'] },
    { step: 'password-settled', weight: 'recommended', after: ['access-back'], variant: 'reset' },
  ],
};
