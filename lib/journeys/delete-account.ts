/** Delete the account for good. Order: devices first, cloud next, the account last (a deleted account cannot release a phone). */
import type { Journey } from './types';

export const deleteAccount: Journey = {
  devices: 'all',
  steps: [
    { step: 'devices-listed', weight: 'required' },
    { step: 'sign-in-works', weight: 'required' },
    { step: 'password-settled', weight: 'required' },
    { step: 'second-contact', weight: 'recommended', after: ['sign-in-works'] },
    { step: 'bootloader-wait', weight: 'recommended' },
    { step: 'data-saved', weight: 'required', after: ['sign-in-works'], variant: 'delete' },
    { step: 'money-settled', weight: 'required', after: ['sign-in-works'] },
    { step: 'services-ended', weight: 'required' },
    { step: 'wearable-released', weight: 'required' },
    { step: 'mi-home-removed', weight: 'required' },
    { step: 'side-effects-read', weight: 'recommended' },
    { step: 'find-device-off', weight: 'required', after: ['sign-in-works', 'password-settled'] },
    { step: 'signed-out', weight: 'required', after: ['find-device-off', 'data-saved'] },
    { step: 'removed-on-web', weight: 'required', after: ['signed-out'] },
    { step: 'find-list-checked', weight: 'required', after: ['devices-listed', 'find-device-off'] },
    { step: 'web-list-checked', weight: 'required', after: ['devices-listed', 'removed-on-web'] },
    { step: 'trusted-kept', weight: 'recommended', after: ['web-list-checked'] },
    { step: 'linked-removed', weight: 'recommended', after: ['sign-in-works'] },
    { step: 'cloud-emptied', weight: 'required', after: ['data-saved'] },
    { step: 'consent-revoked', weight: 'required', after: ['cloud-emptied', 'find-list-checked'] },
    {
      step: 'account-deleted',
      weight: 'required',
      after: [
        'money-settled',
        'services-ended',
        'wearable-released',
        'mi-home-removed',
        'find-list-checked',
        'web-list-checked',
        'cloud-emptied',
        'consent-revoked',
      ],
    },
    { step: 'contacts-kept', weight: 'recommended', after: ['account-deleted'] },
  ],
};
