/** Sell or give away a device. The account stays; what leaves is the binding, the data, and Google's own lock. */
import type { Journey } from './types';

export const sellOrGiveAway: Journey = {
  devices: 'chosen',
  steps: [
    { step: 'devices-chosen', weight: 'required' },
    { step: 'sign-in-works', weight: 'required' },
    { step: 'password-set', weight: 'recommended', until: ['password-settled'] },
    { step: 'password-settled', weight: 'required' },
    { step: 'second-contact', weight: 'recommended', after: ['sign-in-works'] },
    { step: 'trusted-kept', weight: 'recommended', after: ['sign-in-works'], variant: 'until-removed', until: ['removed-on-web'] },
    { step: 'bootloader-wait', weight: 'recommended', when: { unlessNo: 'bootloader' }, until: ['signed-out'] },
    { step: 'data-saved', weight: 'required', after: ['sign-in-works'], variant: 'sell' },
    { step: 'wearable-released', weight: 'required' },
    { step: 'mi-home-removed', weight: 'required' },
    { step: 'side-effects-read', weight: 'recommended', when: { hold: 'here' }, until: ['signed-out'] },
    { step: 'contacts-saved', weight: 'recommended', when: { hold: 'here' }, until: ['signed-out'] },
    { step: 'find-device-off', weight: 'required', after: ['sign-in-works', 'password-settled'], when: { hold: 'here' } },
    { step: 'find-device-off', weight: 'required', after: ['sign-in-works', 'password-settled'], variant: 'web', when: { hold: 'gone' } },
    {
      step: 'signed-out',
      weight: 'required',
      after: ['devices-chosen', 'find-device-off', 'data-saved'],
      variant: 'sell',
      when: { hold: 'here' },
    },
    { step: 'google-removed', weight: 'required', after: ['data-saved'], when: { hold: 'here' } },
    { step: 'removed-on-web', weight: 'required', after: ['find-device-off', 'signed-out', 'data-saved'] },
    { step: 'factory-reset', weight: 'required', after: ['signed-out', 'google-removed', 'removed-on-web'], when: { hold: 'here' } },
    { step: 'reset-tested', weight: 'required', after: ['factory-reset'], when: { hold: 'here' } },
    { step: 'reset-again', weight: 'recommended', after: ['reset-tested'], when: { hold: 'here' } },
    { step: 'reset-tested', weight: 'recommended', after: ['removed-on-web'], variant: 'gone', when: { hold: 'gone' } },
  ],
};
