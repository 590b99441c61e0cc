import { describe, expect, it } from 'vitest';
import {
  beginConfirmation,
  type Confirmation,
  confirmPress,
  DIALOG_ACTIONS,
  type DialogAction,
  type DialogPress,
  isSettled,
  questionOf,
  READING_MS,
  readingLeft,
  SETTLE_MS,
  shownAgain,
} from '../../../../lib/guide/confirmation';
import type { Held } from '../../../../lib/guide/guard';

const BEGIN = 1_000;
const state = beginConfirmation(BEGIN);
const press = (action: DialogAction, at: number, change: Partial<DialogPress> = {}): DialogPress => ({
  action,
  at: BEGIN + at,
  began: BEGIN + at,
  count: 1,
  covered: false,
  ...change,
});
/** What comes of presses one after another. */
const outcome = (...presses: DialogPress[]): { state: Confirmation; effect?: DialogAction } =>
  presses.reduce((now: { state: Confirmation; effect?: DialogAction }, next) => confirmPress(now.state, next), { state });

describe('a press in the dialog', () => {
  it.each(DIALOG_ACTIONS)('does nothing in the first half second, nor when it began then: %s', (action) => {
    const ready = { ...state, readFrom: -READING_MS };
    expect(confirmPress(ready, press(action, SETTLE_MS - 1))).toEqual({ state: ready });
    expect(confirmPress(ready, press(action, SETTLE_MS + 50, { began: BEGIN + 400 }))).toEqual({ state: ready });
  });

  it.each(['not-yet', 'reload', 'lost-yes', 'lost-no', 'lost-back'] as const)('does afterwards what it says: %s', (action) => {
    expect(outcome(press(action, SETTLE_MS)).effect).toBe(action);
  });

  it('does so again only after another half second, when the dialog has come again; what was read stays read', () => {
    const again = shownAgain(state, BEGIN + 4_000);
    expect(isSettled(again, BEGIN + 4_499)).toBe(false);
    expect(isSettled(again, BEGIN + 4_500)).toBe(true);
    expect(readingLeft(again, BEGIN + 4_000)).toBe(1_000);
  });

  it('shows all steps', () => {
    expect(outcome(press('more', 600))).toEqual({ state: { ...state, expanded: true } });
  });

  it('goes on at the second press after the reading time', () => {
    expect(outcome(press('go-on', READING_MS - 1))).toEqual({ state });
    expect(readingLeft(state, BEGIN + READING_MS)).toBe(0);
    const first = outcome(press('go-on', READING_MS));
    expect([first.effect, first.state.firstAt]).toEqual([undefined, BEGIN + READING_MS]);
    expect(outcome(press('go-on', READING_MS), press('go-on', READING_MS + 100)).effect).toBe('go-on');
  });

  it('takes no double click for two decisions', () => {
    const second = (ms: number): DialogAction | undefined =>
      outcome(press('go-on', READING_MS), press('go-on', READING_MS + ms, { count: 2 })).effect;
    expect(second(399)).toBeUndefined();
    expect(second(400)).toBe('go-on');
  });

  it.each(['go-on', 'lost-yes', 'lost-no', 'lost-back'] as const)(
    'does nothing through something that lies over it, and says so: %s',
    (action) => {
      const covered = outcome(press(action, READING_MS, { covered: true }));
      expect(covered).toEqual({ state: { ...state, covered: true } });
      expect(confirmPress(covered.state, press(action, READING_MS + 100)).state.covered).toBe(false);
    },
  );

  it('leads back whatever lies over it', () => {
    expect(outcome(press('not-yet', 600, { covered: true })).effect).toBe('not-yet');
  });
});

it('asks whether the device is lost before anything else, but not blindly', () => {
  const held = (change: Partial<Held>): Held => ({
    press: { control: 'remove-device', device: 'x', inDialog: false },
    open: [],
    lost: 'open',
    ...change,
  });
  expect(questionOf(held({}))).toBe('lost');
  const which = [{ id: 'a', kind: 'phone', name: 'x' } as const];
  expect(questionOf(held({ which }))).toBe('which');
  expect(questionOf(held({ which, blind: 'dead' }))).toBe('steps');
  expect(questionOf(held({ blind: 'loading' }))).toBe('steps');
  for (const lost of ['yes', 'no', 'not-asked'] as const) expect(questionOf(held({ lost }))).toBe('steps');
});
