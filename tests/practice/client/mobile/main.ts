// The phone generation. While the next page is on its way the old one stays, although the address has changed already.

import { h } from '../../../../lib/rehearsal/replicas/dom';
import type { Page } from '../api';
import { type App, startApp } from '../app';
import { accountForm, FORM_KINDS } from '../forms';
import { drawPrivate } from '../private/views';
import * as account from './account';
import * as cloud from './cloud';
import { deletion } from './deletion';
import { find } from './find';
import { appBar, formLooks, jss } from './parts';

function form(page: Page): Node {
  const { heading, form: body } = accountForm(page, formLooks);
  return h(
    'div',
    { class: jss('account-app') },
    appBar(page.words.account, undefined),
    h('div', { class: jss('screen') }, h('h1', {}, heading), body),
  );
}

function draw(page: Page, app: App): Node {
  // What hung over the old page goes with it.
  for (const portal of document.querySelectorAll('body > [role="presentation"]')) portal.remove();
  if (FORM_KINDS.includes(page.kind)) return form(page);
  switch (page.kind) {
    case 'security':
      return account.security(page, app);
    case 'privacy':
      return account.privacy(page, app);
    case 'profile':
      return account.profile(page, app);
    case 'delete':
      return deletion(page, app);
    case 'find':
      return find(page, app);
    case 'settings':
      return page.signedIn ? cloud.settings(page) : cloud.home(page, app);
    case 'devices':
      return page.signedIn ? cloud.devices(page, app) : cloud.home(page, app);
    default:
      return drawPrivate(page) ?? cloud.home(page, app);
  }
}

void startApp({ draw, title: ({ kind, words }) => (['home', 'settings', 'devices', 'find'].includes(kind) ? words.cloud : words.account) });
