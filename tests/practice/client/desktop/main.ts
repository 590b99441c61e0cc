// The desktop generation: the shared replica pages, and the forms and private texts that only the practice site has.

import * as cloud from '../../../../lib/rehearsal/replicas/cloud';
import { h } from '../../../../lib/rehearsal/replicas/dom';
import { drawPage, titleOf } from '../../../../lib/rehearsal/replicas/pages';
import { formLooks, waiting } from '../../../../lib/rehearsal/replicas/parts';
import type { Page } from '../api';
import { type App, startApp } from '../app';
import { accountForm, FORM_KINDS } from '../forms';
import { drawPrivate } from '../private/views';

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
  return drawPage(page, app) ?? cloud.frame(page, app, drawPrivate(page) ?? cloud.home(page, app));
}

void startApp({ draw, waiting, title: titleOf });
