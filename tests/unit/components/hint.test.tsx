// A reason for a refusal that nobody here knows can be copied, to be asked about elsewhere.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { HintMark } from '../../../components/overlay/HintMark';
import type { HintAdvice } from '../../../lib/guide/advise';
import { HINTS } from '../../../lib/guide/hints';
import { translator } from '../../../lib/words';
import { wordsOf } from '../support/locales';

const t = translator(wordsOf('ru'));
const nothing = (): void => undefined;
const REASON = 'У вас осталась подписка, о которой здесь никто не слышал';

function opened(refusal: string): HTMLElement {
  const id = 'delete-account-refusal';
  const advice: HintAdvice = { id, control: id, element: document.body, label: REASON, refusal, hint: HINTS[id], next: false, before: [] };
  const rest = { crowded: false, evidence: [], busy: false, onToggle: nothing, onSet: nothing };
  const place = document.createElement('div');
  render(<HintMark advice={advice} hintKey="k" open={true} t={t} {...rest} />, place);
  return place;
}
async function copy(place: HTMLElement, writeText: (text: string) => Promise<void>, isTrusted = true): Promise<string> {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const click = new Event('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: isTrusted });
  await act(async () => void place.querySelector('[data-action="copy-refusal"]')?.dispatchEvent(click));
  return place.querySelector('[role="status"]')?.textContent ?? '';
}

afterEach(() => vi.unstubAllGlobals());

it('a reason that is not known can be copied as the page writes it', async () => {
  const written: string[] = [];
  const place = opened('unknown');
  expect(await copy(place, async (text) => void written.push(text))).toBe(t('copy.done.yes'));
  expect(written).toEqual([REASON]);
});
it('says so where the browser refuses', async () => {
  expect(await copy(opened('unknown'), () => Promise.reject(new Error('no')))).toBe(t('copy.done.no'));
});
it('copies nothing for a script of the page', async () => {
  const written: string[] = [];
  await copy(opened('unknown'), async (text) => void written.push(text), false);
  expect(written).toEqual([]);
});
it('a reason that is known needs no copy', () => {
  expect(opened('mi-coins').querySelector('[data-action="copy-refusal"]')).toBeNull();
});
