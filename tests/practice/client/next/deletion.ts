// The deletion after the redesign: the page only warns; tick, start and continue follow in one modal dialog in the top layer.

import { h, practice } from '../../../../lib/rehearsal/replicas/dom';
import { carryOut, type Page } from '../api';
import type { App } from '../app';
import { frame } from './account';
import { button, card, check, enable, type Modal, openModal, pieces, row } from './parts';

function fillRefusals({ words }: Page, modal: Modal, refusals: readonly { text: string }[]): void {
  modal.fill(
    words.deleteTitle,
    h('p', {}, words.refusalIntro),
    h(
      'ul',
      {},
      refusals.map(({ text }) => h('li', practice('refusal-row'), pieces(text))),
    ),
    button(words.refusalClose, 'plain', () => modal.close(), practice('cancel')),
  );
}

export function deletion(page: Page, app: App): HTMLElement {
  const { words } = page;
  const place = h('div', {});

  const finish = async (modal: Modal): Promise<void> => {
    const { done, refusals } = await carryOut({ act: 'finish-deletion' });
    if (!done) return fillRefusals(page, modal, refusals);
    modal.close();
    place.replaceChildren(card(undefined, h('h2', practice('success'), pieces(words.success)), h('p', {}, words.successNote)));
  };

  const start = async (modal: Modal): Promise<void> => {
    const { done, refusals } = await carryOut({ act: 'start-deletion' });
    if (!done) return fillRefusals(page, modal, refusals);
    modal.fill(
      words.deleteTitle,
      h('p', {}, words.prompt),
      h(
        'div',
        { class: 'answers' },
        button(words.deleteContinue, 'danger', () => void finish(modal), practice('delete-continue')),
        button(words.cancel, 'plain', () => modal.close(), practice('cancel')),
      ),
    );
  };

  const openConsent = (): void => {
    const startButton = button(words.deleteStart, 'danger', () => void start(modal), practice('delete-start'), true);
    const modal = openModal(
      words.deleteTitle,
      check(words.consent, (ticked) => enable(startButton, ticked), practice('consent')),
      h(
        'div',
        { class: 'answers' },
        startButton,
        button(words.cancel, 'plain', () => modal.close(), practice('cancel')),
      ),
    );
  };

  place.append(
    card(
      words.deleteTitle,
      h('p', {}, words.deleteWarning),
      [words.lossHistory, words.lossThemes, words.lossCloud, words.lossCoins].map((loss) => row(loss, '')),
      button(words.acknowledge, 'danger', openConsent, practice('acknowledge')),
    ),
  );
  return frame(page, app, place);
}
