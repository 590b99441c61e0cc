/** The password is forgotten or no code arrives: recovery first, then a request to support. Nothing here helps anybody but the owner. */
import type { Journey } from './types';

export const lockedOut: Journey = {
  devices: 'none',
  steps: [
    { step: 'recovery-tried', weight: 'required' },
    { step: 'codes-rested', weight: 'recommended', after: ['recovery-tried'] },
    { step: 'documents-gathered', weight: 'recommended', after: ['recovery-tried'] },
    { step: 'support-asked', weight: 'recommended', after: ['recovery-tried', 'documents-gathered'] },
    { step: 'support-answered', weight: 'recommended', after: ['support-asked'] },
    { step: 'access-back', weight: 'required', after: ['recovery-tried'] },
    { step: 'second-contact', weight: 'required', after: ['access-back'] },
    { step: 'password-settled', weight: 'recommended', after: ['access-back'], variant: 'reset' },
  ],
};
