// The rehearsal's coach: what is ticked there is taken back as in the popup.
import { h } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Rehearsal } from '../../../components/rehearsal/Rehearsal';
import { DEFAULT_SETTINGS } from '../../../lib/progress/state';
import { wordsOf } from '../support/locales';
import { closePage, faultsOf, openPage } from './page';

afterEach(() => {
  closePage();
  location.hash = '';
});

const open = async (scene: string) => {
  location.hash = `#${scene}`;
  return openPage(() => h(Rehearsal, { settings: DEFAULT_SETTINGS, words: wordsOf('ru') }));
};

it('takes back a tick, and says so', async () => {
  const page = await open('sell-or-give-away');
  const step = () => page.find('.next [data-step]').dataset['step'];
  const first = step();
  expect(page.find('.coach [role="status"]').textContent).toBe('');
  await page.press('.next input[type="checkbox"]');
  expect(step()).not.toBe(first);
  expect(page.find('.toast').dataset['toast']).toBe('tick');
  // the step that is next takes the focus and is read: it is not said twice
  expect(page.find('.coach [role="status"]').textContent).not.toContain(page.find('.next h2').textContent);
  expect(faultsOf(page.root)).toEqual([]);
  await page.press('[data-action="undo"]');
  expect(step()).toBe(first);
  expect(page.find('.toast').dataset['toast']).toBe('taken-back');
  expect(page.find('.coach [role="status"]').textContent).toContain(page.find('.next h2').textContent);
  await page.press('[data-action="close-toast"]');
  expect(page.find('.coach [role="status"]').textContent).toBe('');
});
