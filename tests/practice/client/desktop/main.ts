// The desktop generation: hash routes on the cloud, path routes on the account.
import type { Page } from '../api';
import { type App, startApp } from '../app';
import { h } from '../dom';
import { accountForm, FORM_KINDS } from '../forms';
import { drawPrivate } from '../private/views';
import * as account from './account';
import * as cloud from './cloud';
import { deletion } from './deletion';
import { find } from './find';
import { formLooks, waiting } from './parts';

function form(page: Page): Node {
  const { heading, form: body } = accountForm(page, formLooks);
  return h(
    'div',
    { class: 'login-password-root-wrap desktop' },
    h('div', { class: 'mi-layout__card' }, h('h1', { class: 'mi-layout__title' }, heading), body),
  );
}

function draw(page: Page, app: App): Node {
  if (FORM_KINDS.includes(page.kind)) return form(page);
  switch (page.kind) {
    case 'security':
      return account.frame(page, app, account.security(page, app));
    case 'privacy':
      return account.frame(page, app, account.privacy(page, app));
    case 'profile':
      return account.frame(page, app, account.profile(page));
    case 'delete':
      return account.frame(page, app, deletion(page));
    case 'find':
      return cloud.frame(page, app, find(page, app));
    case 'settings':
      return cloud.frame(page, app, page.signedIn ? cloud.settings(page) : cloud.home(page));
    case 'devices':
      return cloud.frame(page, app, page.signedIn ? cloud.deviceList(page) : cloud.home(page));
    case 'device':
      return cloud.frame(page, app, page.signedIn ? cloud.oneDevice(page) : cloud.home(page));
    default:
      return cloud.frame(page, app, drawPrivate(page) ?? cloud.home(page));
  }
}

function title({ kind, words }: Page): string {
  const names: Partial<Record<Page['kind'], string>> = { security: words.security, privacy: words.privacy, delete: words.deleteTitle };
  const name = names[kind];
  // "<brand> - <page>" was seen on sign-in pages only; the cloud's own titles are unknown.
  return name === undefined ? words.cloud : `${words.account} - ${name}`;
}

void startApp({ draw, waiting, title });
