// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBefore } from '../../../../lib/guide/advise';
import { JOURNEY_IDS, type JourneyId, journeyOf } from '../../../../lib/journeys';
import { nextItem, openBeforeItem, planOf, requiredLeft, requiredOf } from '../../../../lib/journeys/plan';
import { stepOf } from '../../../../lib/journeys/steps';
import { CHANNELS } from '../../../../lib/journeys/time';
import { DEVICE_KINDS } from '../../../../lib/journeys/types';
import { type Answers, type Device, emptyProgress, type Progress } from '../../../../lib/progress/state';
import { GUARDED_CONTROLS, journeyOfControl } from '../../../../lib/site/controls';

const NOW = Date.UTC(2026, 10, 22, 12);

const some = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((it) => (it === undefined ? {} : { [key]: it }));
const merged = <T>(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<T> => fc.tuple(...parts).map((all) => Object.assign({}, ...all) as T);
const yesNo = fc.constantFrom('yes' as const, 'no' as const);

const answers = merged<Answers>(
  some('passwordChanged', fc.oneof(fc.constant('long-ago' as const), fc.integer({ min: NOW - 1e10, max: NOW + 1e10 }))),
  some('passwordDays', fc.integer({ min: 0, max: 90 })),
  some('channels', fc.subarray([...CHANNELS])),
  some('bootloader', yesNo),
  some('numberChanges', yesNo),
);
const device = merged<Device>(
  fc.record({ kind: fc.constantFrom(...DEVICE_KINDS), name: fc.string({ minLength: 1, maxLength: 20 }) }),
  some('lost', yesNo),
  some('stays', fc.constant(true as const)),
  some('gone', fc.constant(true as const)),
);
const devices = fc.array(device, { maxLength: 6 }).map((list) => list.map((one, index) => ({ ...one, id: `d${index}` })));
const journey = fc.constantFrom(...JOURNEY_IDS);
/** An owner with any answers and devices, who has ticked anything, in any order. */
const owner: fc.Arbitrary<{ journey: JourneyId; progress: Progress }> = fc
  .tuple(journey, answers, devices, fc.infiniteStream(fc.boolean()))
  .map(([id, given, list, coins]) => {
    const progress: Progress = { ...emptyProgress(), journey: id, answers: given, devices: list };
    const ticked = planOf(id, progress).filter(() => coins.next().value as boolean);
    return {
      journey: id,
      progress: { ...progress, steps: Object.fromEntries(ticked.map((item) => [item.key, NOW])) as Progress['steps'] },
    };
  });
const holds = (check: (plan: ReturnType<typeof planOf>, progress: Progress, id: JourneyId) => void): void =>
  fc.assert(
    fc.property(owner, ({ journey: id, progress }) => check(planOf(id, progress, { now: NOW }), progress, id)),
    { numRuns: 500 },
  );

describe('every journey', () => {
  it.each(JOURNEY_IDS)('%s names as "before" only steps that stand earlier in it', (id) => {
    const seen = new Set<string>();
    for (const { step, after } of journeyOf(id).steps) {
      for (const before of after ?? []) expect(seen, `${step} after ${before}`).toContain(before);
      seen.add(step);
    }
  });

  it.each(JOURNEY_IDS)('%s says of each irreversible step what comes before, and has nothing required behind it but proofs', (id) => {
    const { steps } = journeyOf(id);
    steps.forEach((entry, index) => {
      if (!stepOf(entry.step).irreversible) return;
      expect(entry.after?.length).toBeGreaterThan(0);
      const later = steps.slice(index + 1).filter(({ weight }) => weight === 'required');
      for (const one of later) expect(one.after).toContain(entry.step);
    });
  });
});

describe('every plan, whatever the answers, devices and ticks', () => {
  it('is in order: what an item waits for stands before it, so nothing waits for itself', () => {
    holds((plan) => {
      for (const item of plan) {
        for (const before of [...item.waitsFor, ...openBeforeItem(item)]) expect(plan.indexOf(before)).toBeLessThan(plan.indexOf(item));
      }
    });
  });

  it('opens nothing before its required steps are done', () => {
    holds((plan, _, id) => {
      for (const item of plan) {
        const before = journeyOf(id)
          .steps.filter(({ step, variant }) => step === item.id && variant === item.variant)
          .flatMap(({ after }) => after ?? []);
        const own = plan.filter(
          (other) => before.includes(other.id) && (!other.device || !item.device || other.device.id === item.device.id),
        );
        const open = own.filter(
          (other) => other.weight === 'required' && other.state !== 'done' && plan.indexOf(other) < plan.indexOf(item),
        );
        if (open.length > 0) expect(item.state).not.toBe('open');
        if (item.step.irreversible && item.state === 'open') expect(open).toEqual([]);
      }
    });
  });

  it('has each tick once, and a key for each device of its own', () => {
    holds((plan) => {
      expect(new Set(plan.map(({ key }) => key)).size).toBe(plan.length);
    });
  });

  it('ends with "keep it bound" where a device is lost, and never asks to let that one go', () => {
    holds((plan, progress, id) => {
      if (journeyOf(id).devices === 'none') return;
      const lost = progress.devices.filter(({ lost: answer, stays }) => answer === 'yes' && (journeyOf(id).devices === 'all' || !stays));
      for (const one of lost) {
        expect(plan.filter((item) => item.device?.id === one.id).at(-1)?.id).toBe('keep-bound');
        for (const item of requiredLeft(plan)) {
          expect(item.device?.id === one.id && ['find-device-off', 'signed-out', 'removed-on-web', 'factory-reset'].includes(item.id)).toBe(
            false,
          );
        }
      }
      if (lost.length > 0) expect(plan.at(-1)?.id).toBe('keep-bound');
      else expect(plan.some(({ id: step }) => step === 'keep-bound')).toBe(false);
    });
  });

  it('can be walked to its end, always by what stands next', () => {
    fc.assert(
      fc.property(owner, ({ journey: id, progress }) => {
        let now = progress;
        for (let i = 0; i < 400; i++) {
          const plan = planOf(id, now);
          const next = nextItem(plan);
          if (requiredLeft(plan).length === 0 || !next) {
            expect(requiredLeft(plan)).toEqual([]);
            return;
          }
          const devices = next.step.needsDevice && now.devices.every(({ stays }) => stays);
          if (devices) now = { ...now, devices: [...now.devices, { id: 'added', kind: 'phone', name: 'added' }] };
          now = { ...now, steps: { ...now.steps, [next.key]: NOW } };
        }
        throw new Error('no end');
      }),
    );
  });

  it('keeps every tick when answers change', () => {
    fc.assert(
      fc.property(owner, answers, ({ journey: id, progress }, other) => {
        const before = planOf(id, progress).filter(({ state }) => state === 'done');
        const after = planOf(id, { ...progress, answers: other });
        for (const item of after) {
          if (before.some(({ key }) => key === item.key)) expect(item.state).toBe('done');
        }
      }),
    );
  });

  it('lets the guard be passed, also for a lost device: what it lists can be listed', () => {
    holds((plan, progress) => {
      for (const control of GUARDED_CONTROLS) {
        for (const one of [...progress.devices.map(({ id }) => id), undefined]) {
          const before = openBefore(control, one, { state: 'ready', progress });
          for (const item of before) expect(item.state).not.toBe('done');
        }
      }
      expect(requiredOf(plan).length).toBeGreaterThanOrEqual(requiredLeft(plan).length);
    });
  });
});

describe('a password that was changed', () => {
  const plan = (given: Answers) =>
    planOf('delete-account', { ...emptyProgress(), answers: given }, { now: NOW }).find(({ id }) => id === 'password-settled');
  const DAY = 86_400_000;
  it('closes its step for the days that are known, or those that the phone shows', () => {
    expect(plan({ passwordChanged: NOW - DAY })).toMatchObject({ state: 'closed', opensAt: NOW + 2 * DAY });
    expect(plan({ passwordChanged: NOW - DAY, passwordDays: 7 })).toMatchObject({ state: 'closed', opensAt: NOW + 6 * DAY });
    expect(plan({ passwordChanged: NOW - 4 * DAY })?.state).toBe('open');
    expect(plan({ passwordChanged: NOW - 4 * DAY, passwordDays: 0 })?.state).toBe('open');
    expect(plan({ passwordChanged: 'long-ago' })?.state).toBe('open');
    expect(plan({})?.state).toBe('open');
  });
  it('at a time to come, by a clock that was ahead, is as one that is changed now', () => {
    for (const passwordChanged of [NOW + 1, NOW + DAY, NOW + 3650 * DAY]) {
      for (const days of [{}, { passwordDays: 0 }, { passwordDays: 7 }]) {
        expect(plan({ passwordChanged, ...days }), `${passwordChanged - NOW} ms ahead`).toEqual(plan({ passwordChanged: NOW, ...days }));
      }
    }
    expect(plan({ passwordChanged: NOW + 3650 * DAY })).toMatchObject({ state: 'closed', opensAt: NOW + 3 * DAY });
  });
});

it('guards each control by a journey that has it', () => {
  expect(journeyOfControl('withdraw-consent')).toBe(journeyOfControl('delete-account-confirm')); // the same end by another way
  for (const control of GUARDED_CONTROLS.filter((each) => each !== 'withdraw-consent')) {
    expect(journeyOf(journeyOfControl(control)).steps.some(({ step }) => stepOf(step).control === control)).toBe(true);
  }
});
