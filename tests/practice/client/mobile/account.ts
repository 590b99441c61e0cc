// The account on a phone: the three pages hang on a bar at the bottom; rows are `role=button` divs of the library.

import { type Child, h, type Props, practice } from '../../../../lib/rehearsal/replicas/dom';
import type { Page } from '../api';
import { withLocale } from '../api';
import type { App } from '../app';
import { appBar, jss, list, listItem } from './parts';

export function frame(page: Page, app: App, title: string, content: Child): Node {
  const { words, kind } = page;
  const tab = (address: string, name: string, current: boolean, hook: Props = {}) =>
    h(
      'button',
      {
        type: 'button',
        class: jss(`MuiButtonBase-root MuiBottomNavigationAction-root${current ? ' Mui-selected' : ''}`),
        click: () => app.go(withLocale(address, page)),
        ...hook,
      },
      h('span', { class: 'MuiBottomNavigationAction-wrapper' }, h('span', { class: 'MuiBottomNavigationAction-label' }, name)),
    );
  return h(
    'div',
    { class: jss('account-app') },
    appBar(title, kind === 'delete' ? () => history.back() : undefined),
    h('div', { class: jss('screen') }, content),
    h(
      'div',
      { class: 'MuiBottomNavigation-root' },
      tab('/fe/service/account', words.security, kind === 'security', practice('security-entry')),
      tab('/fe/service/account/profile', words.profile, kind === 'profile'),
      tab('/fe/service/account/privacy', words.privacy, kind === 'privacy' || kind === 'delete', practice('privacy-entry')),
    ),
  );
}

const subheader = (text: string) => h('h3', { class: 'MuiListSubheader-root' }, text);

export function security(page: Page, app: App): Node {
  const { words } = page;
  const identity = '/fe/service/identity/authStart?sid=passport&context=practice';
  const to = (address: string) => () => app.go(withLocale(address, page));
  return frame(page, app, words.security, [
    subheader(words.signInMethods),
    list(
      listItem(words.recoveryPhone, '+0******11', { click: to(identity), ...practice('recovery-phone') }),
      listItem(words.recoveryEmail, 'p***e@example.com', { click: to(identity), ...practice('recovery-email') }),
      listItem(words.password, '', { click: to('/fe/service/account/?_service=setPassword'), ...practice('change-password') }),
      listItem(words.authorizations, ''),
    ),
    subheader(words.accountSafety),
    list(listItem(words.securityQuestion, '—'), listItem(words.deviceManagement, '')),
  ]);
}

export function privacy(page: Page, app: App): Node {
  const { words } = page;
  const goToDeletion = (): void => app.go(withLocale('/fe/service/account/privacy/delete-account', page));
  return frame(
    page,
    app,
    words.privacy,
    list(
      listItem(words.manageData, ''),
      listItem(words.downloadData, ''),
      listItem(words.privacyPolicy, ''),
      listItem(words.withdrawConsent, ''),
      listItem(words.deleteEntry, words.deleteEntryNote, { click: goToDeletion, ...practice('delete-account-entry') }),
    ),
  );
}

export function profile(page: Page, app: App): Node {
  const { words } = page;
  return frame(page, app, words.profile, list(listItem(words.nickname, '1234567890'), listItem(words.region, '—')));
}
