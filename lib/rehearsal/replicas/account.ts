// The account on a computer: `.mi-layout__card`, `.mi-nav a.mi-nav__item`, `.mi-profile-layout__profile`, path routing without
// loading. The rows of the security page follow clones of the newer site, their Russian names the guides.
import { type App, type Page, withLocale } from './app';
import { type Child, h, type Props, practice } from './dom';
import { module } from './parts';

export function frame(page: Page, app: App, content: Child): Node {
  const { words, kind } = page;
  const item = (address: string, name: string, current: boolean, hook: Props = {}) => {
    const go = (event: Event): void => {
      event.preventDefault();
      app.go(withLocale(address, page));
    };
    return h(
      'a',
      { class: `mi-nav__item${current ? ' mi-nav__item--active' : ''}`, href: withLocale(address, page), click: go, ...hook },
      name,
    );
  };
  const leave = (): void => {
    void app.carryOut({ act: 'sign-out' }).then(() => app.reload());
  };
  return h(
    'div',
    { class: 'mi-layout mi-profile-layout' },
    h(
      'div',
      { class: 'mi-layout__header mi-profile-layout__profile' },
      h('span', { class: 'mi-layout__brand' }, words.account),
      h('span', { class: 'mi-profile-layout__name' }, '1234567890'),
      h('a', { class: 'mi-link', click: leave, ...practice('sign-out') }, words.signOut),
    ),
    h(
      'div',
      { class: 'mi-layout__container' },
      h(
        'div',
        { class: 'mi-nav' },
        item('/fe/service/account', words.security, kind === 'security', practice('security-entry')),
        item('/fe/service/account/profile', words.profile, kind === 'profile'),
        item('/fe/service/account/privacy', words.privacy, kind === 'privacy' || kind === 'delete', practice('privacy-entry')),
        h('a', { class: 'mi-nav__item', href: withLocale('/helpcenter', page) }, words.help),
      ),
      h('div', { class: 'mi-layout__card' }, content),
    ),
  );
}

const of = (local: string) => module('Account-pages-Security', local);

export function security(page: Page, app: App): Child {
  const { words } = page;
  const identity = '/fe/service/identity/authStart?sid=passport&context=practice';
  // The whole row leads on: some guides say to press the row, others the word at its right.
  const row = (label: string, value: string, hook: Props, address: string) =>
    h(
      'div',
      { class: of('item'), click: () => app.go(withLocale(address, page)), ...hook },
      h('div', { class: of('label') }, label),
      h('div', { class: of('value') }, value),
      h('div', { class: `${of('action')} mi-link` }, words.change),
    );
  return [
    h('h1', { class: 'mi-layout__title' }, words.security),
    h('h2', { class: of('section') }, words.signInMethods),
    row(words.recoveryPhone, '+0******11', practice('recovery-phone'), identity),
    row(words.recoveryEmail, 'p***e@example.com', practice('recovery-email'), identity),
    row(words.password, '••••••••', practice('change-password'), '/fe/service/account/?_service=setPassword'),
    row(words.authorizations, '—', {}, identity),
    h('h2', { class: of('section') }, words.accountSafety),
    row(words.securityQuestion, '—', {}, identity),
  ];
}

export function privacy(page: Page, app: App): Child {
  const { words } = page;
  const row = (name: string, note: string, props: Props = {}) =>
    h(
      'div',
      { class: module('Account-pages-Privacy', 'item'), ...props },
      h('div', { class: module('Account-pages-Privacy', 'title') }, name),
      h('div', { class: module('Account-pages-Privacy', 'desc') }, note),
    );
  const goToDeletion = (): void => app.go(withLocale('/fe/service/account/privacy/delete-account', page));
  return [
    h('h1', { class: 'mi-layout__title' }, words.privacy),
    row(words.manageData, ''),
    row(words.downloadData, ''),
    row(words.withdrawConsent, ''),
    row(words.deleteEntry, words.deleteEntryNote, { click: goToDeletion, ...practice('delete-account-entry') }),
    h('a', { class: 'mi-link', href: '/about/protocol/privacy' }, words.privacyPolicy),
  ];
}

export function profile({ words }: Page): Child {
  const fact = (name: string, value: string) =>
    h('div', { class: of('item') }, h('div', { class: of('label') }, name), h('div', {}, value));
  return [h('h1', { class: 'mi-layout__title' }, words.profile), fact(words.nickname, '1234567890'), fact(words.region, '—')];
}
