// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, minuteOf, timeOfDay } from '../../../../components/desk/dates';
import { JOURNEY_IDS } from '../../../../lib/journeys';
import { deviceState } from '../../../../lib/journeys/device-state';
import { isAnswered, questionsOf } from '../../../../lib/journeys/questions';
import { codeBudget, DAY, fullMinute, nextChannel, waitsOf } from '../../../../lib/journeys/time';
import { type Device, emptyProgress, type Progress } from '../../../../lib/progress/state';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const progress = (change: Partial<Progress>): Progress => ({ ...emptyProgress(), ...change });

describe('codes', () => {
  it('are counted for a day, with patience for the last and a rest after the third', () => {
    expect(codeBudget([], NOW)).toEqual({ used: 0, leftLeast: 3, leftMost: 5 });
    expect(codeBudget([NOW - 5 * MINUTE], NOW)).toMatchObject({ used: 1, leftLeast: 2, leftMost: 4, patienceUntil: NOW + 5 * MINUTE });
    expect(codeBudget([NOW - 10 * MINUTE], NOW).patienceUntil).toBeUndefined();
    expect(codeBudget([NOW - DAY, NOW - DAY + 1], NOW)).toMatchObject({ used: 1, nextBackAt: NOW + 1 });
    expect(
      codeBudget(
        Array.from({ length: 9 }, () => NOW - 1),
        NOW,
      ),
    ).toMatchObject({ leftLeast: 0, leftMost: 0 });
  });

  it('of a clock that was moved back count as of now, never for ever', () => {
    expect(codeBudget([NOW + 400 * DAY], NOW)).toMatchObject({ used: 1, nextBackAt: NOW + DAY });
  });

  it('come by the best channel that the owner has, then by another', () => {
    expect(nextChannel(['sms', 'email'], undefined)).toBe('email');
    expect(nextChannel(['sms', 'email'], 'email')).toBe('sms');
    expect(nextChannel(['sms'], 'sms')).toBeUndefined();
    expect(nextChannel([], undefined)).toBeUndefined();
  });
});

describe('waits', () => {
  it('follow from answers, ticks and codes, soonest first, the unknown last', () => {
    const steps = { 'account-deleted': NOW - DAY, 'support-asked': NOW - DAY } as Progress['steps'];
    const waits = waitsOf(
      progress({ answers: { passwordChanged: NOW - DAY }, steps, waits: { export: NOW - 1 }, codes: [NOW - MINUTE] }),
      NOW,
    );
    expect(waits.map(({ kind }) => kind)).toEqual(['deletion', 'code', 'support', 'password', 'export']);
    expect(waits.find(({ kind }) => kind === 'password')?.earliest).toBe(NOW + 2 * DAY);
    expect(waits.find(({ kind }) => kind === 'deletion')?.latest).toBeUndefined();
  });

  it('end with what they waited for', () => {
    const steps = { 'support-asked': NOW - DAY, 'support-answered': NOW } as Progress['steps'];
    expect(waitsOf(progress({ steps, answers: { passwordChanged: NOW - 4 * DAY } }), NOW)).toEqual([]);
  });

  it('make sense whatever the times: none from the future, no throw', () => {
    const time = fc.oneof(fc.integer({ min: 0, max: 8.64e15 }), fc.integer({ min: NOW - 1e10, max: NOW + 1e10 }));
    fc.assert(
      fc.property(time, time, time, fc.array(time, { maxLength: 50 }), time, (changed, started, deleted, codes, now) => {
        const steps = { 'account-deleted': deleted } as Progress['steps'];
        for (const wait of waitsOf(
          progress({ answers: { passwordChanged: changed }, waits: { bootloader: started }, steps, codes }),
          now,
        )) {
          expect(wait.since).toBeLessThanOrEqual(now);
          expect(wait.earliest ?? wait.since).toBeGreaterThanOrEqual(wait.since);
        }
      }),
    );
  });
});

it.each(['', 'x', '0001-01-01', '99999-01-01', '2026-13-40x', '<b>', '1970-01-01'])('takes no date from %j', (text) => {
  expect(timeOfDay(text, NOW)).toBeUndefined();
});
it('takes a day for its end, and the day already known for its time', () => {
  expect(timeOfDay(dayOf(NOW), NOW)).toBe(NOW);
  const other = timeOfDay('2026-11-10', NOW) as number;
  expect(dayOf(other)).toBe('2026-11-10');
  expect(new Date(other).getHours()).toBe(23);
  expect(dayOf(other + 1)).toBe('2026-11-11');
});

it.each([0, 1, 59_999])('offers no reminder before the wait has ended: %i ms after a full minute', (rest) => {
  const ends = Date.UTC(2026, 10, 13, 14, 3) + rest;
  const offered = Date.parse(minuteOf(fullMinute(ends)));
  expect(offered).toBeGreaterThanOrEqual(ends);
  expect(offered - ends).toBeLessThan(60_000);
});

describe('questions', () => {
  it('are six at most, and only those that change the plan', () => {
    for (const journey of JOURNEY_IDS) expect(questionsOf(journey).length).toBeLessThanOrEqual(6);
    expect(questionsOf(null)).toEqual(['goal']);
    expect(questionsOf('check-used-phone')).toEqual(['goal']);
    expect(questionsOf('switch-account')).toHaveLength(6);
    expect(questionsOf('delete-account')).not.toContain('number');
  });
  it('are answered when they are', () => {
    const open = progress({ journey: 'switch-account' });
    expect(questionsOf('switch-account').filter((question) => isAnswered(question, open))).toEqual(['goal']);
    const all = progress({
      journey: 'switch-account',
      devices: [{ id: 'a', kind: 'phone', name: 'x' }],
      answers: { passwordChanged: 'long-ago', channels: [], bootloader: 'no', numberChanges: 'yes' },
    });
    expect(questionsOf('switch-account').every((question) => isAnswered(question, all))).toBe(true);
  });
});

it('says where a device stands, and trusts no removal without a reset test', () => {
  const phone: Device = { id: 'p', kind: 'phone', name: 'x' };
  const state = (device: Device, ...steps: string[]): string =>
    deviceState(device, progress({ steps: Object.fromEntries(steps.map((step) => [`${step}@p`, 5])) as Progress['steps'] })).kind;
  expect(state(phone)).toBe('bound');
  expect(state(phone, 'find-device-off')).toBe('find-off');
  expect(state(phone, 'find-device-off', 'signed-out')).toBe('signed-out');
  expect(state(phone, 'signed-out', 'removed-on-web')).toBe('unverified');
  expect(state(phone, 'removed-on-web', 'reset-tested')).toBe('released');
  expect(state({ ...phone, kind: 'tv' }, 'removed-on-web')).toBe('removed');
  expect(state({ ...phone, kind: 'wearable' }, 'wearable-released')).toBe('released');
  expect(state({ ...phone, lost: 'yes' }, 'removed-on-web')).toBe('lost');
});
