// The account site in the old generation, after saved copies of 2014-19: titles "<brand> - <page>", `.n-main-nav`,
// `ul.device-detail-area`, `li#changePassword`, `#btnUpdatePhone`, the deletion as a pop-up of the security page.
import type { PageContext } from '../context';
import { html, type Markup } from '../html';
import { deletionPopups } from './deletion';
import { accountForm } from './forms';
import { localed, none, oldPage, popups, practice } from './layout';

function frame(context: PageContext, title: string, body: Markup, popupMarkup: Markup = none): string {
  const { words, kind } = context;
  const item = (address: string, name: string, current: boolean, hook = none) =>
    html`<li class="${current && 'current'}"><a href="${localed(address, context)}" ${hook}>${name}</a></li>`;
  const onSecurity = kind === 'security' || kind === 'delete';
  const nav = html`<div class="n-main-nav"><ul>
    ${item('/pass/auth/security/home', words.security, onSecurity, practice('security-entry'))}
    ${item('/pass/auth/profile/home', words.profile, kind === 'profile')}
    ${item('/fe/service/account/privacy', words.privacy, kind === 'privacy', practice('privacy-entry'))}
    ${item('/pass/auth/security/home', words.services, false)}
    ${item('/pass/auth/security/home', words.deviceManagement, false)}
  </ul></div>`;
  const top = html`<div class="header"><a class="site_name" href="/">${words.account}</a>
    <div class="user_info"><span class="name">1234567890</span> <a href="#" id="logoutLink" ${practice('sign-out')}>${words.signOut}</a></div></div>`;
  return oldPage(
    context,
    `${words.account} - ${title}`,
    html`${top}<div class="n-frame">${nav}<div class="n-main">${body}</div></div>${popupMarkup}`,
  );
}

function securityBody(context: PageContext): Markup {
  const { words } = context;
  const identity = localed('/fe/service/identity/authStart', context);
  const password = localed('/pass/changePassword', context);
  const row = (id: string, label: string, value: string, link: Markup, hook = none) =>
    html`<li id="${id}" ${hook}><div class="title">${label}</div><div class="value">${value}</div><div class="act">${link}</div></li>`;
  const change = (address: string, id: string) => html`<a id="${id}" href="${address}">${words.change}</a>`;
  return html`<h2 class="page_title">${words.security}</h2>
  <ul class="device-detail-area">
    ${row('changePassword', words.password, '••••••••', change(password, 'btnUpdatePassword'), practice('change-password'))}
    ${row('changeMobile', words.recoveryPhone, '+0******11', change(identity, 'btnUpdatePhone'), practice('recovery-phone'))}
    ${row('changeEmail', words.recoveryEmail, 'p***e@example.com', change(identity, 'btnUpdateEmail'), practice('recovery-email'))}
    ${row('setMibao', words.securityQuestion, '—', change(identity, 'btnUpdateMibao'))}
  </ul>
  <p class="del_line"><a href="#" rel="popSuicideWarning" ${practice('delete-account-entry')}>${words.deleteEntry}</a></p>`;
}

/** Guides of 2017-2022 name a privacy tab; no saved page of the old look has one. */
function privacyBody(context: PageContext): Markup {
  const { words } = context;
  return html`<h2 class="page_title">${words.privacy}</h2>
  <dl class="set_list">
    <dt><a href="#">${words.manageData}</a></dt><dd></dd>
    <dt><a href="${localed('/about/protocol/privacy', context)}">${words.privacyPolicy}</a></dt><dd></dd>
    <dt><a href="${localed('/pass/del', context)}" ${practice('delete-account-entry')}>${words.deleteEntry}</a></dt><dd>${words.deleteEntryNote}</dd>
  </dl>`;
}

function profileBody({ words }: PageContext): Markup {
  return html`<h2 class="page_title">${words.profile}</h2>
  <dl class="set_list"><dt>${words.nickname}</dt><dd>1234567890</dd><dt>${words.region}</dt><dd>—</dd></dl>`;
}

export function accountPage(context: PageContext): string {
  const { kind, words } = context;
  switch (kind) {
    case 'security':
      return frame(context, words.security, securityBody(context), popups(context, deletionPopups(context)));
    case 'delete':
      return frame(context, words.deleteTitle, securityBody(context), popups(context, deletionPopups(context), 'popSuicideWarning'));
    case 'privacy':
      return frame(context, words.privacy, privacyBody(context));
    case 'profile':
      return frame(context, words.profile, profileBody(context));
    default:
      return accountForm(context);
  }
}
