// The deletion on a phone: the same order as on a computer; the button that starts comes a moment after the tick, the question
// whether to go on is a sheet.

import { h, ICONS, icon, practice } from '../../../../lib/rehearsal/replicas/dom';
import type { Refusal } from '../../../../lib/rehearsal/replicas/types';
import { carryOut, type Page } from '../api';
import type { App } from '../app';
import { frame } from './account';
import { button, jss, openDialog, openSheet } from './parts';

function showRefusals({ words }: Page, refusals: readonly Refusal[]): void {
  const rows = refusals.map(({ text }) => h('li', { class: jss('MuiListItem-root'), ...practice('refusal-row') }, h('span', {}, text)));
  openDialog({
    title: words.deleteTitle,
    body: [h('p', { class: 'MuiDialogContentText-root' }, words.refusalIntro), h('ul', { class: 'MuiList-root' }, rows)],
    cancel: words.refusalClose,
  });
}

function askOnceMore({ words }: Page, screen: Element): void {
  openSheet(words.deleteTitle, (close) => [
    h('p', { class: 'MuiTypography-root MuiTypography-body2' }, words.prompt),
    button(words.deleteContinue, 'contained', {
      async click() {
        const { done } = await carryOut({ act: 'finish-deletion' });
        close();
        if (!done) return;
        screen.replaceChildren(
          h('h4', { class: 'MuiTypography-root MuiTypography-h4', ...practice('success') }, words.success),
          h('p', {}, words.successNote),
        );
      },
      ...practice('delete-continue'),
    }),
    button(words.cancel, 'text', { click: () => close(), ...practice('cancel') }),
  ]);
}

function consentView(page: Page, screen: Element): Node {
  const { words, lateMs } = page;
  const start = async (): Promise<void> => {
    const { done, refusals } = await carryOut({ act: 'start-deletion' });
    if (done) askOnceMore(page, screen);
    else showRefusals(page, refusals);
  };
  const startButton = (ticked: boolean) =>
    button(words.deleteStart, 'outlined', { disabled: !ticked, click: () => void start(), ...practice('delete-start') });
  const holder = h('div', {}, startButton(false));
  const box = h('span', { class: jss('MuiButtonBase-root MuiIconButton-root MuiCheckbox-root') });
  const changed = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement;
    box.classList.toggle('Mui-checked', checked);
    // The button that can be pressed is drawn late; until then there is none.
    holder.replaceChildren();
    setTimeout(() => holder.replaceChildren(startButton(checked)), lateMs);
  };
  box.append(
    h(
      'span',
      { class: 'MuiIconButton-label' },
      h('input', { type: 'checkbox', class: jss('PrivateSwitchBase-input'), change: changed }),
      icon(ICONS.tick, { class: 'MuiSvgIcon-root' }),
    ),
  );
  return h(
    'div',
    {},
    h(
      'ul',
      { class: 'MuiList-root' },
      [words.lossCoins, words.lossCloud, words.lossThemes, words.lossHistory].map((loss) => h('li', { class: 'MuiListItem-root' }, loss)),
    ),
    h(
      'label',
      { class: jss('MuiFormControlLabel-root'), ...practice('consent') },
      box,
      h('span', { class: 'MuiTypography-root MuiFormControlLabel-label MuiTypography-body1' }, words.consent),
    ),
    holder,
  );
}

export function deletion(page: Page, app: App): Node {
  const { words } = page;
  const screen = h('div', { class: jss('delete-screen') });
  screen.append(
    h('p', { class: 'MuiTypography-root MuiTypography-body1' }, words.deleteWarning),
    button(words.acknowledge, 'contained', {
      class: jss('MuiButtonBase-root MuiButton-root MuiButton-contained danger'),
      click: () => screen.replaceChildren(consentView(page, screen)),
      ...practice('acknowledge'),
    }),
  );
  return frame(page, app, words.deleteTitle, screen);
}
