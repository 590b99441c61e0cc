// Sign-in, registration, identity, password: pages on which nothing may be injected. One content for the three applications; each
// gives it its own looks.

import { type Child, h, practice } from '../../../lib/rehearsal/replicas/dom';
import type { FormLooks } from '../../../lib/rehearsal/replicas/parts';
import type { Page } from './api';
import { signInDone } from './sign-in';

export type { FormLooks };

interface FormParts {
  heading: string;
  fields: Child;
  submit: Child;
  rest?: Child;
}

function partsOf({ kind, words }: Page, looks: FormLooks): FormParts {
  switch (kind) {
    case 'register':
      return { heading: words.register, fields: looks.field(words.accountField, 'text', 'email'), submit: looks.submit(words.register) };
    case 'forgot':
      return { heading: words.forgotHeading, fields: looks.field(words.accountField, 'text', 'id'), submit: looks.submit(words.nextStep) };
    case 'set-password':
      return {
        heading: words.password,
        fields: [looks.field(words.passwordField, 'password', 'old'), looks.field(words.newPassword, 'password', 'new')],
        submit: looks.submit(words.verify),
      };
    case 'identity':
      return {
        heading: words.identityHeading,
        fields: [
          h('p', {}, words.recoveryPhone, ' +0******11'),
          looks.button(words.getCode),
          looks.field(words.codeField, 'text', 'ticket'),
        ],
        submit: looks.submit(words.verify),
      };
    default:
      return {
        heading: words.signInHeading,
        fields: [looks.field(words.accountField, 'text', 'account'), looks.field(words.passwordField, 'password', 'password')],
        submit: looks.submit(words.signInSubmit, practice('sign-in-submit')),
        rest: [looks.link(words.forgotPassword, '/fe/service/forgetPassword'), ' ', looks.link(words.register, '/fe/service/register')],
      };
  }
}

export const FORM_KINDS = ['sign-in', 'register', 'identity', 'forgot', 'set-password'];

export function accountForm(page: Page, looks: FormLooks): { heading: string; form: HTMLFormElement } {
  const { heading, fields, submit, rest } = partsOf(page, looks);
  const sent = (event: Event): void => {
    event.preventDefault();
    if (page.kind === 'sign-in') void signInDone();
  };
  return { heading, form: h('form', { submit: sent }, fields, submit, rest) };
}
