/** Which words a page has, whatever order the answers come in. */
import { expect, it } from 'vitest';
import { SnapshotKeeper } from '../../../../lib/content/snapshot';
import type { PageClient } from '../../../../lib/messaging/page-client';
import type { Snapshot } from '../../../../lib/messaging/protocol';
import { DEFAULT_SETTINGS } from '../../../../lib/progress/state';
import type { Words } from '../../../../lib/words';

const words = (language: string, phone?: string): Words =>
  ({ language, direction: 'ltr', messages: {}, ...(phone !== undefined && { phone: { language: phone } }) }) as unknown as Words;
const answer = (own?: Words): Snapshot => ({
  progress: { state: 'loading' },
  settings: DEFAULT_SETTINGS,
  private: false,
  ...(own && { words: own }),
});

/** A page whose questions wait for the test to answer them. */
function page() {
  const asked: { known: string | undefined; answer(snapshot: Snapshot | undefined): void }[] = [];
  const client = {
    snapshot: (known: string | undefined) => new Promise((done) => asked.push({ known, answer: done })),
  } as unknown as PageClient;
  const nothing = (): void => undefined;
  const keeper = new SnapshotKeeper(client, { alive: () => true, onTaken: nothing, onCarriedOut: nothing, draw: nothing });
  return { asked, keeper };
}

it('names the words that it has, with the language of the phone', async () => {
  const { asked, keeper } = page();
  const first = keeper.refresh();
  asked[0]?.answer(answer(words('ru', 'es')));
  await first;
  void keeper.refresh();
  expect(asked.map(({ known }) => known)).toEqual([undefined, 'ru+es']);
});

it('has the words of the last of two quick changes of language, also where that one is the first again', async () => {
  const { asked, keeper } = page();
  const begin = keeper.refresh();
  asked[0]?.answer(answer(words('ru')));
  await begin;
  const [toEnglish, back] = [keeper.refresh(), keeper.refresh()];
  asked[1]?.answer(answer(words('en')));
  await toEnglish;
  expect(keeper.t?.language).toBe('en');
  asked[2]?.answer(answer()); // it was asked with Russian words, and these are right
  await back;
  expect(keeper.t?.language).toBe('ru');
});

it('keeps its words where the background does not answer, or has none', async () => {
  const { asked, keeper } = page();
  const begin = keeper.refresh();
  asked[0]?.answer(answer(words('ru')));
  await begin;
  for (const reply of [undefined, answer()]) {
    const next = keeper.refresh();
    asked.at(-1)?.answer(reply);
    await next;
    expect(keeper.t?.language).toBe('ru');
  }
});
