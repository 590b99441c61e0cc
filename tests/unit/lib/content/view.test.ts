import { describe, expect, it } from 'vitest';
import { rememberAdvice, type ViewState, viewModel } from '../../../../lib/content/view';
import type { AdviseInput } from '../../../../lib/guide/advise';
import { DEFAULT_SETTINGS, emptyProgress } from '../../../../lib/progress/state';
import type { Recognition } from '../../../../lib/site/recognise';
import { translator } from '../../../../lib/words';

const t = translator({ language: 'ru', direction: 'ltr', messages: {} as never });
const button = document.createElement('button');
const recognition: Recognition = {
  page: 'device',
  confidence: 1,
  controls: new Map([['remove-device', [button]]]),
  details: new Map([[button, { label: 'Удалить устройство', device: 'Redmi', confidence: 1 }]]),
  evidence: [],
};
const input: AdviseInput = {
  recognition,
  progress: { state: 'ready', progress: emptyProgress() },
  settings: DEFAULT_SETTINGS,
  session: { hidden: false, releases: [] },
  now: 0,
};

describe('the advice that is remembered', () => {
  it('is the same as long as nothing that it is made of is another', () => {
    const advise = rememberAdvice();
    const first = advise(input);
    expect(first.hints.map(({ control }) => control)).toEqual(['remove-device']);
    expect(advise({ ...input, session: { ...input.session }, now: 59_999 })).toBe(first);
  });

  it.each<[string, Partial<AdviseInput>]>([
    ['the page', { recognition: { ...recognition } }],
    ['the progress', { progress: { state: 'loading' } }],
    ['the settings', { settings: { ...DEFAULT_SETTINGS } }],
    ['whether the panel is hidden', { session: { hidden: true, releases: [] } }],
    ['the minute', { now: 60_000 }],
    ['a clock that was put back', { now: -60_000 }],
  ])('is made anew with %s', (_, change) => {
    const advise = rememberAdvice();
    const first = advise(input);
    const next = advise({ ...input, ...change });
    expect(next).not.toBe(first);
    expect(advise({ ...input, ...change })).toBe(next);
  });

  it('works out what must come before a press once, and only for the hint that is read', () => {
    const [hint] = rememberAdvice()(input).hints;
    expect(hint?.before.length).toBeGreaterThan(0);
    expect(hint?.before).toBe(hint?.before);
  });
});

describe('what is seen', () => {
  const state: ViewState = {
    active: true,
    dead: false,
    recognition: undefined,
    snapshot: { progress: input.progress, settings: DEFAULT_SETTINGS, private: false },
    t,
    dialog: undefined,
    mayPress: undefined,
    teaching: false,
    hidden: false,
    now: 0,
  };

  it('is nothing on a page that nobody knows, but what is said after a press in a frame of it', () => {
    expect(viewModel(state).kind).toBe('nothing');
    expect(viewModel({ ...state, mayPress: 'released' }).kind).toBe('overlay');
    expect(viewModel({ ...state, mayPress: 'released', active: false }).kind).toBe('nothing');
  });
});
