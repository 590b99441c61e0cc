/** Another account on the same phone. Phone first, then the list on the site, so that nothing of the old binding stays behind. */
import type { Journey } from './types';

export const switchAccount: Journey = {
  devices: 'chosen',
  steps: [
    { step: 'devices-chosen', weight: 'required', variant: 'switch' },
    { step: 'sign-in-works', weight: 'required', variant: 'switch' },
    { step: 'password-set', weight: 'recommended', until: ['password-settled'] },
    { step: 'password-settled', weight: 'required' },
    { step: 'second-contact', weight: 'recommended', after: ['sign-in-works'], variant: 'switch' },
    { step: 'trusted-kept', weight: 'recommended', after: ['sign-in-works'], variant: 'until-removed', until: ['removed-on-web'] },
    { step: 'bootloader-wait', weight: 'required', when: { unlessNo: 'bootloader' } },
    { step: 'new-account-ready', weight: 'required' },
    { step: 'data-saved', weight: 'required', after: ['sign-in-works'], variant: 'switch' },
    { step: 'wearable-released', weight: 'required' },
    { step: 'mi-home-removed', weight: 'recommended' },
    { step: 'side-effects-read', weight: 'recommended', when: { hold: 'here' }, until: ['signed-out'] },
    { step: 'contacts-saved', weight: 'recommended', when: { hold: 'here' }, until: ['signed-out'] },
    { step: 'find-device-off', weight: 'required', after: ['sign-in-works', 'password-settled'], when: { hold: 'here' } },
    { step: 'find-device-off', weight: 'required', after: ['sign-in-works', 'password-settled'], variant: 'web', when: { hold: 'gone' } },
    {
      step: 'signed-out',
      weight: 'required',
      after: ['devices-chosen', 'find-device-off', 'data-saved', 'new-account-ready', 'bootloader-wait'],
      variant: 'switch',
      when: { hold: 'here' },
    },
    { step: 'removed-on-web', weight: 'required', after: ['find-device-off', 'signed-out', 'data-saved'], variant: 'switch' },
    { step: 'signed-in-new', weight: 'required', after: ['removed-on-web'], when: { hold: 'here' } },
    { step: 'duplicates-merged', weight: 'optional', after: ['signed-in-new'], when: { hold: 'here' } },
    {
      step: 'contact-replaced',
      weight: 'recommended',
      after: ['second-contact', 'signed-in-new'],
      variant: 'switch',
      when: { unlessNo: 'numberChanges' },
    },
  ],
};
