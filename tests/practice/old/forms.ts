// Sign-in and the other pages of the old account site on which nothing may be injected. The sign-in page has the ids of saved copies
// of 2014-18 (#login-main, #username, #pwd, #login-button).
import type { PageContext } from '../context';
import { html, type Markup } from '../html';
import { localed, oldPage, practice } from './layout';

interface Form {
  title: string;
  fields: Markup;
  submit: string;
  links?: Markup;
}

function formOf(context: PageContext): Form {
  const { words, kind } = context;
  const line = (label: string, input: Markup) => html`<p class="login_line"><label>${label} ${input}</label></p>`;
  const password = (label: string, id: string) => line(label, html`<input type="password" name="pwd" id="${id}" autocomplete="off">`);
  switch (kind) {
    case 'register':
      return { title: words.register, fields: line(words.accountField, html`<input type="text" name="email">`), submit: words.register };
    case 'forgot':
      return { title: words.forgotHeading, fields: line(words.accountField, html`<input type="text" name="id">`), submit: words.nextStep };
    case 'set-password':
      return {
        title: words.password,
        fields: html`${password(words.passwordField, 'pwd')}${password(words.newPassword, 'pwd2')}`,
        submit: words.verify,
      };
    case 'identity':
      return {
        title: words.identityHeading,
        fields: html`<p>${words.recoveryPhone} +0******11 <button type="button">${words.getCode}</button></p>${line(
          words.codeField,
          html`<input type="text" name="ticket" autocomplete="off">`,
        )}`,
        submit: words.verify,
      };
    default:
      return {
        title: words.signInHeading,
        fields: html`${line(words.accountField, html`<input type="text" name="user" id="username">`)}${password(words.passwordField, 'pwd')}`,
        submit: words.signInSubmit,
        links: html`<p><a href="${localed('/pass/forgetPassword', context)}">${words.forgotPassword}</a>
          <a href="${localed('/pass/register', context)}">${words.register}</a></p>`,
      };
  }
}

export function accountForm(context: PageContext): string {
  const { title, fields, submit, links } = formOf(context);
  const hook = context.kind === 'sign-in' && practice('sign-in-submit');
  const body = html`<div id="login-main"><h4 id="login-title">${title}</h4>
    <form id="login-main-form" data-form="${context.kind}">${fields}
      <p><input type="submit" class="btn_tip btn_commom" id="login-button" value="${submit}" ${hook}></p>${links}</form></div>`;
  return oldPage(context, `${context.words.account} - ${title}`, body);
}
