// The deletion on a computer, in the order of a guide of 2017-2022: a red button that one is aware of the consequences, then the list
// of what will be lost, a tick, a white button. The class names are made after the pattern of the site; the real page was never saved.

import type { App, Page } from './app';
import { type Child, h, practice } from './dom';
import { module, openModal } from './parts';
import type { Refusal } from './types';

const of = (local: string) => module('Account-pages-Privacy-DeleteAccount', local);

function showRefusals({ words }: Page, refusals: readonly Refusal[]): void {
  openModal({
    title: words.deleteTitle,
    body: [
      h('p', {}, words.refusalIntro),
      h(
        'ul',
        { class: of('deny') },
        refusals.map(({ text }) => h('li', practice('refusal-row'), text)),
      ),
    ],
    cancel: words.refusalClose,
  });
}

function showSuccess({ words }: Page, card: Element): void {
  card.replaceChildren(
    h(
      'div',
      { class: of('success') },
      h('h1', { class: 'mi-layout__title', ...practice('success') }, words.success),
      h('p', {}, words.successNote),
    ),
  );
}

/** The password is asked for once more (guide); here the field stays empty, and Enter in it continues as the button does. */
function askOnceMore(page: Page, app: App, card: Element): void {
  const { words } = page;
  const finish = async (): Promise<void> => {
    const { done } = await app.carryOut({ act: 'finish-deletion' });
    modal.close();
    if (done) showSuccess(page, card);
  };
  const form = h(
    'form',
    {
      submit(event) {
        event.preventDefault();
        void finish();
      },
    },
    h('p', {}, words.prompt),
    h(
      'ul',
      {},
      page.devices.map(({ name }) => h('li', {}, name)),
    ),
    h(
      'label',
      { class: 'mi-input' },
      h('span', {}, words.passwordField),
      h('input', { class: 'mi-input__input', type: 'password', autocomplete: 'off' }),
    ),
    h('button', { type: 'submit', class: 'mi-button mi-button--fullwidth', ...practice('delete-continue') }, words.deleteContinue),
  );
  const modal = openModal({ title: words.deleteTitle, body: form, cancel: words.cancel });
}

function consentForm(page: Page, app: App, card: Element): Node {
  const { words } = page;
  const start = async (): Promise<void> => {
    const { done, refusals } = await app.carryOut({ act: 'start-deletion' });
    if (done) askOnceMore(page, app, card);
    else showRefusals(page, refusals);
  };
  // Drawn anew at every tick, as a framework does with changed keys: the button of a moment ago is another element now.
  const button = (ticked: boolean) =>
    h(
      'button',
      { type: 'submit', class: `mi-button ${of('start')}`, disabled: !ticked, ...practice('delete-start') },
      h('span', {}, words.deleteStart),
    );
  const holder = h('div', { class: of('buttons') }, button(false));
  const tick = h('span', { class: 'ant-checkbox' });
  const changed = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    tick.classList.toggle('ant-checkbox-checked', checked);
    holder.replaceChildren(button(checked));
  };
  tick.append(h('input', { type: 'checkbox', class: 'ant-checkbox-input', change: changed }), h('span', { class: 'ant-checkbox-inner' }));
  return h(
    'form',
    {
      class: 'mi-form',
      submit(event) {
        event.preventDefault();
        void start();
      },
    },
    h(
      'ul',
      { class: of('loss') },
      [words.lossCoins, words.lossCloud, words.lossThemes, words.lossHistory].map((loss) => h('li', {}, loss)),
    ),
    h('label', { class: 'ant-checkbox-wrapper', ...practice('consent') }, tick, h('span', {}, words.consent)),
    holder,
  );
}

export function deletion(page: Page, app: App): Child {
  const { words } = page;
  const card = h('div', { class: of('card') });
  const acknowledged = (): void => {
    card.replaceChildren(h('h1', { class: 'mi-layout__title' }, words.deleteTitle), consentForm(page, app, card));
  };
  card.append(
    h('h1', { class: 'mi-layout__title' }, words.deleteTitle),
    h('p', { class: of('warning') }, words.deleteWarning),
    h(
      'button',
      { type: 'button', class: 'mi-button mi-button--danger mi-button--fullwidth', click: acknowledged, ...practice('acknowledge') },
      words.acknowledge,
    ),
  );
  return card;
}
