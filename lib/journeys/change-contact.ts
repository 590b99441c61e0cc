/** Change or remove the recovery number or e-mail. The new one first: an account without any contact can only be helped by support. */
import type { Journey } from './types';

export const changeContact: Journey = {
  devices: 'none',
  steps: [
    { step: 'sign-in-works', weight: 'required' },
    { step: 'second-contact', weight: 'required', after: ['sign-in-works'] },
    { step: 'contact-replaced', weight: 'required', after: ['second-contact'] },
    { step: 'new-contact-tested', weight: 'required', after: ['contact-replaced'] },
    { step: 'contacts-kept', weight: 'recommended', after: ['new-contact-tested'], variant: 'number' },
  ],
};
