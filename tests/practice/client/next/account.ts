// The account after the redesign: privacy comes first, security last, and the recovery contacts stand at the end of their page.

import { type Child, h, type Props, practice } from '../../../../lib/rehearsal/replicas/dom';
import { type Page, withLocale } from '../api';
import type { App } from '../app';
import { card, pieces, row, shade } from './parts';

export function frame(page: Page, app: App, content: Child): HTMLElement {
  const { words, kind } = page;
  const tab = (address: string, name: string, current: boolean, hook: Props = {}) => {
    const go = (event: Event): void => {
      event.preventDefault();
      app.go(withLocale(address, page));
    };
    return h('a', { href: withLocale(address, page), 'aria-current': current && 'page', click: go, ...hook }, pieces(name));
  };
  const tabs = h(
    'nav',
    {},
    tab('/fe/service/account/privacy', words.privacy, kind === 'privacy' || kind === 'delete', practice('privacy-entry')),
    tab('/fe/service/account/profile', words.profile, kind === 'profile'),
    tab('/fe/service/account', words.security, kind === 'security', practice('security-entry')),
  );
  return shade(
    'hx-account',
    {},
    [h('header', {}, h('span', { class: 'brand' }, pieces(words.account))), tabs, h('main', {}, h('slot'))],
    content,
  );
}

export function security(page: Page, app: App): HTMLElement {
  const { words } = page;
  const identity = '/fe/service/identity/authStart?sid=passport&context=practice';
  const to = (address: string) => () => app.go(withLocale(address, page));
  return frame(page, app, [
    card(words.security, row(words.securityQuestion, '—'), row(words.deviceManagement, '')),
    card(
      words.signInMethods,
      row(words.authorizations, ''),
      row(words.password, '••••••••', to('/fe/service/account/?_service=setPassword'), practice('change-password')),
      row(words.recoveryEmail, 'p***e@example.com', to(identity), practice('recovery-email')),
      row(words.recoveryPhone, '+0******11', to(identity), practice('recovery-phone')),
    ),
  ]);
}

export function privacy(page: Page, app: App): HTMLElement {
  const { words } = page;
  const goToDeletion = (): void => app.go(withLocale('/fe/service/account/privacy/delete-account', page));
  return frame(
    page,
    app,
    card(
      words.privacy,
      row(words.deleteEntry, words.deleteEntryNote, goToDeletion, practice('delete-account-entry')),
      row(words.withdrawConsent, ''),
      row(words.downloadData, ''),
      row(words.manageData, ''),
      row(words.privacyPolicy, ''),
    ),
  );
}

export function profile(page: Page, app: App): HTMLElement {
  const { words } = page;
  return frame(page, app, card(words.profile, row(words.region, '—'), row(words.nickname, '1234567890')));
}
