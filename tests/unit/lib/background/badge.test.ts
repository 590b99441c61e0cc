/** What the button is called: what the popup says of the same progress. */
import { describe, expect, it } from 'vitest';
import { Badge, badgeText, badgeTitle } from '../../../../lib/background/badge';
import { planOf, requiredLeft } from '../../../../lib/journeys/plan';
import { emptyProgress, type Progress, type ProgressView } from '../../../../lib/progress/state';
import { translator } from '../../../../lib/words';
import { wordsOf } from '../../support/locales';

const ready = (change: Partial<Progress>): ProgressView => ({ state: 'ready', progress: { ...emptyProgress(), ...change } });
const [ru, en] = [translator(wordsOf('ru')), translator(wordsOf('en'))];

describe('the title of the button', () => {
  it('is the name alone where there is nothing to count', () => {
    for (const view of [ready({}), { state: 'loading' }, { state: 'unreadable', reason: 'x' }] as const)
      expect(badgeTitle(view, en)).toBe('Unbind Guide');
  });

  it('counts what the number counts, in words', () => {
    const view = ready({ journey: 'delete-account' });
    const left = Number(badgeText(view));
    expect(left).toBeGreaterThan(4);
    expect(badgeTitle(view, en)).toBe(`Unbind Guide. ${left} required steps left`);
    expect(badgeTitle(view, ru)).toMatch(new RegExp(`^Отвязка\\. Осталось ${left} обязательных шаг`));
  });

  it('says so when nothing is left', () => {
    let progress: Progress = { ...emptyProgress(), journey: 'check-used-phone' };
    const open = () => requiredLeft(planOf('check-used-phone', progress));
    while (open().length > 0)
      progress = { ...progress, steps: { ...progress.steps, ...Object.fromEntries(open().map(({ key }) => [key, 1])) } };
    expect(badgeTitle({ state: 'ready', progress }, en)).toBe('Unbind Guide. All required steps are ticked');
  });
});

describe('a badge of a background that has slept', () => {
  const api = () => {
    const done: string[] = [];
    const action = {
      setBadgeBackgroundColor: async () => undefined,
      setBadgeText: async ({ text }: { text: string }) => void done.push(text),
      setTitle: async ({ title }: { title: string }) => void done.push(title),
    };
    return { done, action, tabs: { query: async () => [] } };
  };
  const store = { load: async () => ({ state: 'unreadable' }) };

  it('shows its number before its words are read, and keeps nobody waiting for them', async () => {
    const browser = api();
    let read: (t: typeof en) => void = () => undefined;
    const words = new Promise<typeof en>((resolve) => {
      read = resolve;
    });
    const badge = new Badge(browser as never, { own: store, hidden: store } as never, () => words);
    await badge.show();
    expect(browser.done).toEqual(['!']);
    read(en);
    await expect.poll(() => browser.done).toEqual(['!', 'Unbind Guide']);
  });

  it('keeps the title that was asked for last, whichever words come first', async () => {
    const browser = api();
    let late: (t: typeof en) => void = () => undefined;
    const words = [
      new Promise<typeof en>((resolve) => {
        late = resolve;
      }),
      Promise.resolve(ru),
    ];
    const badge = new Badge(browser as never, { own: store, hidden: store } as never, () => words.shift() as Promise<typeof en>);
    await badge.show();
    await badge.show();
    late(en);
    await expect.poll(() => browser.done).toEqual(['!', '!', 'Unbind Guide', 'Отвязка']);
  });
});
