/** Remove a device that the owner no longer has in their hands. Whether that lifts the lock of a phone that is offline, nobody has shown. */
import type { Journey } from './types';

export const removeDevice: Journey = {
  devices: 'chosen',
  steps: [
    { step: 'devices-chosen', weight: 'required', variant: 'remove' },
    { step: 'sign-in-works', weight: 'required' },
    { step: 'password-set', weight: 'recommended', until: ['password-settled'] },
    { step: 'password-settled', weight: 'required' },
    { step: 'find-device-off', weight: 'required', after: ['sign-in-works', 'password-settled'], variant: 'web' },
    { step: 'wearable-released', weight: 'required' },
    { step: 'mi-home-removed', weight: 'required', after: ['sign-in-works'] },
    { step: 'removed-on-web', weight: 'required', after: ['sign-in-works', 'find-device-off'] },
    { step: 'reset-tested', weight: 'recommended', after: ['removed-on-web'], variant: 'gone' },
  ],
};
