/** What the button is called: what the popup says of the same progress. */
import { describe, expect, it } from 'vitest';
import { badgeText, badgeTitle } from '../../../../lib/background/badge';
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
