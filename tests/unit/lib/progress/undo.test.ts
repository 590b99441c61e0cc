// Taking an act back: exactly to what was before, through the messages of both browsers, and never over what is newer.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { JOURNEY_IDS } from '../../../../lib/journeys';
import { STEPS, type StepId } from '../../../../lib/journeys/steps';
import { type Command, type CommandInput, CommandSchema } from '../../../../lib/progress/commands';
import { type Done, doneAfter, type PutBack } from '../../../../lib/progress/done';
import { MAX_DEVICES } from '../../../../lib/progress/limits';
import { reduce } from '../../../../lib/progress/reduce';
import { emptyProgress, type Progress } from '../../../../lib/progress/state';
import { undoOf } from '../../../../lib/progress/undo';

let count = 0;
let time = 1000;
/** Carries a command out as it arrives, later than all before it. */
function carryOut(progress: Progress, wish: CommandInput): { progress: Progress; undo: PutBack | undefined } {
  const parsed = v.parse(CommandSchema, JSON.parse(JSON.stringify({ id: `c${++count}`, ...wish })));
  const result = reduce(progress, parsed, ++time);
  if (!result.ok) throw new Error(result.reason);
  return { progress: result.progress, undo: undoOf(progress, parsed, result.progress) };
}
const made = (progress: Progress, ...wishes: CommandInput[]): Progress =>
  wishes.reduce((at, wish) => carryOut(at, wish).progress, progress);
const plan = ({ applied: _, ...rest }: Progress): Omit<Progress, 'applied'> => rest;

const phone = (id: string): CommandInput => ({ type: 'add-device', device: { id, kind: 'phone', name: `Phone ${id}` } });
const tick = (step: StepId, device?: string, done = true): CommandInput => ({ type: 'set-step', step, ...(device && { device }), done });
const beginning = (): Progress => made(emptyProgress(), { type: 'choose-journey', journey: 'sell-or-give-away' }, phone('a'), phone('b'));

const stepIds = Object.keys(STEPS) as StepId[];
const ids = fc.constantFrom('a', 'b', 'c');
const anyStep = fc.constantFrom(...stepIds).chain((step) => {
  const needs = (STEPS[step] as { devices?: unknown }).devices !== undefined;
  return fc.record({ step: fc.constant(step), ...(needs && { device: ids }) }) as fc.Arbitrary<{ step: StepId; device?: string }>;
});
const wishes: fc.Arbitrary<CommandInput> = fc.oneof(
  anyStep.chain((named) => fc.boolean().map((done): CommandInput => ({ type: 'set-step', ...named, done }))),
  anyStep.chain((named) => fc.boolean().map((aside): CommandInput => ({ type: 'set-aside', ...named, aside }))),
  ids.map((device): CommandInput => ({ type: 'forget-device', device })),
  ids.map(phone),
  fc.constantFrom(...JOURNEY_IDS, null).map((journey): CommandInput => ({ type: 'choose-journey', journey })),
  fc.constant<CommandInput>({ type: 'answer', answers: { bootloader: 'yes', channels: ['email'] } }),
  fc.constant<CommandInput>({ type: 'count-code' }),
  fc.constant<CommandInput>({ type: 'answer-lost', device: 'Somebody’s', answer: 'yes' }),
  fc.constant<CommandInput>({ type: 'start-over' }),
);

describe('what takes an act back', () => {
  it('leads exactly to what was before, whatever it was', () => {
    let undone = 0;
    fc.assert(
      fc.property(fc.array(wishes, { minLength: 1, maxLength: 40 }), (all) => {
        let progress = beginning();
        for (const wish of all) {
          const parsed = { id: `p${++count}`, ...wish } as Command;
          const result = reduce(progress, parsed, ++time);
          if (!result.ok) continue;
          const undo = undoOf(progress, parsed, result.progress);
          if (undo) {
            undone++;
            expect(plan(carryOut(result.progress, undo).progress)).toEqual(plan(progress));
          }
          progress = result.progress;
        }
      }),
      { numRuns: 150 },
    );
    expect(undone).toBeGreaterThan(150);
  });

  it('is there for ticks, skips, removals, another goal and a fresh start', () => {
    const ticked = made(beginning(), tick('sign-in-works'), tick('signed-out', 'a'));
    const undoable: CommandInput[] = [
      tick('devices-listed'),
      tick('sign-in-works', undefined, false),
      { type: 'set-aside', step: 'password-set', aside: true },
      { type: 'forget-device', device: 'a' },
      { type: 'choose-journey', journey: 'delete-account' },
      { type: 'start-over' },
    ];
    for (const wish of undoable) expect(carryOut(ticked, wish).undo, wish.type).toBeDefined();
  });

  it('is not there for a first goal, for what changes nothing, nor for itself', () => {
    expect(carryOut(emptyProgress(), { type: 'choose-journey', journey: 'delete-account' }).undo).toBeUndefined();
    const ticked = made(beginning(), tick('sign-in-works'));
    expect(carryOut(ticked, tick('sign-in-works')).undo).toBeUndefined();
    expect(carryOut(ticked, { type: 'count-code' }).undo).toBeUndefined();
    const { progress, undo } = carryOut(ticked, tick('devices-listed'));
    expect(carryOut(progress, undo as PutBack).undo).toBeUndefined();
  });
});

describe('what has been changed since', () => {
  const refused = (progress: Progress, undo: PutBack | undefined): string | undefined => {
    const result = reduce(progress, { id: `r${++count}`, ...undo } as Command, ++time);
    return result.ok ? undefined : result.reason;
  };

  it('is not written over: a tick that has gone, or come anew', () => {
    const { progress, undo } = carryOut(beginning(), tick('sign-in-works'));
    const gone = made(progress, tick('sign-in-works', undefined, false));
    expect(refused(gone, undo)).toBe('changed-since');
    expect(refused(made(gone, tick('sign-in-works')), undo)).toBe('changed-since');
  });

  it('is not written over: another goal, a device that is back, a plan that was begun after a fresh start', () => {
    const goal = carryOut(beginning(), { type: 'choose-journey', journey: 'delete-account' });
    expect(refused(made(goal.progress, { type: 'choose-journey', journey: 'change-contact' }), goal.undo)).toBe('changed-since');
    const gone = carryOut(beginning(), { type: 'forget-device', device: 'a' });
    expect(refused(made(gone.progress, phone('a')), gone.undo)).toBe('changed-since');
    const fresh = carryOut(beginning(), { type: 'start-over' });
    expect(refused(made(fresh.progress, { type: 'choose-journey', journey: 'change-contact' }), fresh.undo)).toBe('changed-since');
  });

  it('stays beside what comes back, where it is about something else', () => {
    const { progress, undo } = carryOut(beginning(), tick('signed-out', 'a'));
    const elsewhere = made(progress, tick('signed-out', 'b'), { type: 'count-code' });
    const back = made(elsewhere, undo as PutBack);
    expect(Object.keys(back.steps)).toEqual(['signed-out@b']);
    expect(back.codes).toHaveLength(1);
  });

  it('brings back no mark of a device that has been taken out', () => {
    const ticked = made(beginning(), tick('signed-out', 'a'));
    const { progress, undo } = carryOut(ticked, tick('signed-out', 'a', false));
    expect(refused(made(progress, { type: 'forget-device', device: 'a' }), undo)).toBe('changed-since');
  });

  it('has what a list has shown since looked at anew, as after unticking', () => {
    const { progress, undo } = carryOut(beginning(), tick('signed-out', 'a'));
    const looked = made(progress, tick('web-list-checked'));
    expect(made(looked, undo as PutBack).steps).toEqual(made(looked, tick('signed-out', 'a', false)).steps);
    expect(made(looked, undo as PutBack).steps).toEqual({});
  });

  it('leaves alone what a list had shown before', () => {
    const looked = made(beginning(), tick('web-list-checked'));
    const { progress, undo } = carryOut(looked, tick('signed-out', 'a'));
    expect(plan(made(progress, undo as PutBack))).toEqual(plan(looked));
  });

  it('may be so many devices that none has room', () => {
    const gone = carryOut(beginning(), { type: 'forget-device', device: 'a' });
    const many = Array.from({ length: MAX_DEVICES - 1 }, (_, at) => phone(`n${at}`));
    expect(refused(made(gone.progress, ...many), gone.undo)).toBe('too-many-devices');
  });
});

it('is refused as a message where it says anything but changes', () => {
  const reads = (changes: unknown): boolean => v.safeParse(CommandSchema, { id: 'x', type: 'put-back', changes }).success;
  expect(reads({})).toBe(true);
  for (const bad of [
    { lessons: { was: [], is: [] } },
    { applied: { was: [] } },
    { steps: { 'no-such-step': { was: 1 } } },
    { steps: { 'sign-in-works': { was: 'today' } } },
    { journey: { was: 'fly-to-the-moon', is: null } },
    { devices: [{ at: -1, device: { id: 'a', kind: 'phone', name: 'A' } }] },
  ])
    expect(reads(bad), JSON.stringify(bad)).toBe(false);
});

describe('what is told', () => {
  const undo: PutBack = { type: 'put-back', changes: {} };
  const told: Done = { what: 'tick', undo, serial: 4 };
  it('is the last act, each another one', () => {
    expect(doneAfter(told, tick('sign-in-works'), { ok: true, undo })).toEqual({ what: 'tick', undo, serial: 5 });
    expect(doneAfter(told, undo, { ok: true })).toEqual({ what: 'taken-back', serial: 5 });
    expect(doneAfter(told, { type: 'count-code' }, { ok: true })).toBeUndefined();
  });
  it('stays when another act is refused, and goes when it is out of date', () => {
    expect(doneAfter(told, tick('sign-in-works'), { ok: false, reason: 'not-stored' })).toBe(told);
    expect(doneAfter(told, undo, { ok: false, reason: 'not-stored' })).toBe(told);
    expect(doneAfter(told, undo, { ok: false, reason: 'changed-since' })).toBeUndefined();
  });
});
