// The redesign nobody has seen yet.

import { h } from '../../../../lib/rehearsal/replicas/dom';
import type { Page } from '../api';
import { type App, startApp } from '../app';
import { accountForm, FORM_KINDS } from '../forms';
import { drawPrivate } from '../private/views';
import * as account from './account';
import * as cloud from './cloud';
import { deletion } from './deletion';
import { card, formLooks, prepareLooks } from './parts';

function form(page: Page): Node {
  const { heading, form: body } = accountForm(page, formLooks);
  body.classList.add('stack');
  return h('div', { class: 'alone' }, card(heading, body));
}

function draw(page: Page, app: App): Node {
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
      return cloud.find(page, app);
    case 'unlock':
      return cloud.unlock(page);
    default:
      return drawPrivate(page) ?? cloud.home(page, app);
  }
}

void prepareLooks().then(() => startApp({ draw, title: ({ words }) => words.account }));
