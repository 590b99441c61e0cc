// The panel on the page: the step to do now with how it is done, and what a page says that the owner may confirm.
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel, type PanelProps } from '../../../components/overlay/Panel';
import { advise } from '../../../lib/guide/advise';
import { DEFAULT_SETTINGS, emptyProgress, type Progress } from '../../../lib/progress/state';
import type { Recognition } from '../../../lib/site/recognise';
import { translator } from '../../../lib/words';
import { wordsOf } from '../support/locales';

const t = translator(wordsOf('ru'));
let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});
afterEach(() => render(null, root));

function draw(
  progress: Partial<Progress>,
  page: Partial<Recognition> = {},
  props: Partial<PanelProps> = {},
): PanelProps['onSet'] & ReturnType<typeof vi.fn> {
  const onSet = vi.fn();
  const recognition: Recognition = { page: 'security', confidence: 1, controls: new Map(), details: new Map(), evidence: [], ...page };
  const advice = advise({
    recognition,
    progress: { state: 'ready', progress: { ...emptyProgress(), ...progress } },
    settings: DEFAULT_SETTINGS,
    session: { hidden: false, releases: [] },
    now: 0,
  });
  const nothing = (): void => undefined;
  const rest = {
    onTake: nothing,
    onGone: nothing,
    onFold: nothing,
    onMove: nothing,
    onHide: nothing,
    onUndo: nothing,
    onCloseDone: nothing,
  };
  render(h(Panel, { advice, folded: false, busy: false, problem: undefined, done: undefined, t, onSet, ...rest, ...props }), root);
  return onSet as never;
}

describe('the step to do now', () => {
  it('has its how unfolded as numbered lines, and why it is needed behind a word', () => {
    draw({ journey: 'change-contact' });
    const step = root.querySelector('[data-step]') as HTMLElement;
    const lines = [...step.querySelectorAll('ol.numbered li')];
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.closest('details')).toBeNull();
    expect([...step.querySelectorAll('summary')].map((one) => one.textContent)).toContain(t('step.why'));
  });

  it('leaves the other steps of this page folded', () => {
    draw({ journey: 'change-contact' });
    const here = root.querySelector('details.here') as HTMLDetailsElement;
    expect(here.open).toBe(false);
    expect(here.querySelectorAll('[data-step]').length).toBeGreaterThan(0);
  });
});

describe('a page that says the account is deleted', () => {
  const ended = { page: 'delete-account', ended: true } as const;
  it('asks, and says what comes next once it is ticked', () => {
    draw({ journey: 'delete-account' }, ended);
    expect(root.querySelector('[data-deleted="asked"] [data-action="mark-deleted"]')).not.toBeNull();
    draw({ journey: 'delete-account', steps: { 'account-deleted': 1 } as never }, ended);
    expect(root.querySelector('[data-action="mark-deleted"]')).toBeNull();
    expect(root.querySelectorAll('[data-deleted="known"] li').length).toBe(3);
  });
  it('is not ticked by an event that the page has made', () => {
    const onSet = draw({ journey: 'delete-account' }, ended);
    root.querySelector('[data-action="mark-deleted"]')?.dispatchEvent(new Event('click', { bubbles: true }));
    expect(onSet).not.toHaveBeenCalled();
  });
});

it('tells what has been done, and takes nothing back for a click that the page has made', () => {
  const onUndo = vi.fn();
  draw({ journey: 'change-contact' }, {}, { done: { what: 'tick', undo: { type: 'put-back', changes: {} }, serial: 1 }, onUndo });
  expect(root.querySelector('[role="status"]')?.textContent).toBe('Шаг отмечен.');
  (root.querySelector('[data-action="undo"]') as HTMLElement).click();
  expect(onUndo).not.toHaveBeenCalled();
});
