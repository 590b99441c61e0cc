/** Another account on the same phone. Phone first, then the list on the site, so that nothing of the old binding stays behind. */
import type { Journey } from './types';

export const switchAccount: Journey = {
  devices: 'chosen',
  steps: [
    { step: 'devices-listed', weight: 'required' },
    { step: 'sign-in-works', weight: 'required' },
    { step: 'password-settled', weight: 'required' },
    { step: 'second-contact', weight: 'recommended', after: ['sign-in-works'] },
    { step: 'bootloader-wait', weight: 'required', when: { unlessNo: 'bootloader' } },
    { step: 'new-account-ready', weight: 'required' },
    { step: 'data-saved', weight: 'required', after: ['sign-in-works'], variant: 'switch' },
    { step: 'wearable-released', weight: 'required' },
    { step: 'mi-home-removed', weight: 'recommended' },
    { step: 'side-effects-read', weight: 'recommended', when: { hold: 'here' } },
    { step: 'find-device-off', weight: 'required', after: ['sign-in-works', 'password-settled'] },
    {
      step: 'signed-out',
      weight: 'required',
      after: ['devices-listed', 'find-device-off', 'data-saved', 'new-account-ready', 'bootloader-wait'],
      variant: 'switch',
    },
    { step: 'removed-on-web', weight: 'required', after: ['signed-out'] },
    { step: 'signed-in-new', weight: 'required', after: ['removed-on-web'], when: { hold: 'here' } },
    { step: 'duplicates-merged', weight: 'optional', after: ['signed-in-new'], when: { hold: 'here' } },
    { step: 'contact-replaced', weight: 'recommended', after: ['second-contact', 'signed-in-new'], when: { unlessNo: 'numberChanges' } },
  ],
};
