import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, Wish } from '../../../../lib/progress/commands';
import { MAX_APPLIED, MAX_DEVICES } from '../../../../lib/progress/limits';
import { reduce } from '../../../../lib/progress/reduce';
import { deviceNamed, emptyProgress, lostAnswer, type Progress } from '../../../../lib/progress/state';

let count = 0;
const command = (wish: Wish): Command => ({ id: `c${++count}`, ...wish }) as Command;
const does = (progress: Progress, ...wishes: Wish[]): Progress =>
  wishes.reduce((at, wish) => {
    const result = reduce(at, command(wish), 1000);
    if (!result.ok) throw new Error(result.reason);
    return result.progress;
  }, progress);
const phone = (id: string, name = `Phone ${id}`): Wish => ({ type: 'add-device', device: { id, kind: 'phone', name } });

describe('reduce', () => {
  it('keeps the time of a tick, and takes it back', () => {
    const ticked = does(emptyProgress(), { type: 'set-step', step: 'sign-in-works', done: true });
    expect(ticked.steps).toEqual({ 'sign-in-works': 1000 });
    const again = reduce(ticked, command({ type: 'set-step', step: 'sign-in-works', done: true }), 2000);
    expect(again.ok && again.progress.steps).toEqual({ 'sign-in-works': 1000 });
    expect(does(ticked, { type: 'set-step', step: 'sign-in-works', done: false }).steps).toEqual({});
  });

  it('carries a command out once, also after a later one took it back', () => {
    const tick = command({ type: 'set-step', step: 'sign-in-works', done: true });
    const first = reduce(emptyProgress(), tick, 1);
    const undone = does(first.ok ? first.progress : emptyProgress(), { type: 'set-step', step: 'sign-in-works', done: false });
    const late = reduce(undone, tick, 2);
    expect(late).toEqual({ ok: true, progress: undone });
  });

  it('has ticks of a device go with the device, and only those', () => {
    const progress = does(
      emptyProgress(),
      phone('a'),
      phone('aa'),
      { type: 'set-step', step: 'signed-out', device: 'a', done: true },
      { type: 'set-step', step: 'signed-out', device: 'aa', done: true },
      { type: 'forget-device', device: 'a' },
    );
    expect(progress.devices.map(({ id }) => id)).toEqual(['aa']);
    expect(Object.keys(progress.steps)).toEqual(['signed-out@aa']);
  });

  it('wants the list confirmed anew when it has grown', () => {
    const progress = does(emptyProgress(), { type: 'set-step', step: 'devices-listed', done: true }, phone('a'));
    expect(progress.steps).toEqual({});
  });

  it('remembers what was said of a device before it was listed, and of listed ones by their name on a page', () => {
    const stranger = does(emptyProgress(), { type: 'answer-lost', device: 'Redmi  Note 8', answer: 'yes' });
    expect(lostAnswer(stranger, 'redmi note 8')).toBe('yes');
    const listed = does(stranger, phone('a', 'Redmi Note 8'));
    expect(listed.devices[0]?.lost).toBe('yes');
    expect(listed.strangers).toEqual({});
    const back = does(listed, { type: 'answer-lost', device: 'REDMI NOTE 8', answer: 'no' });
    expect(back.devices[0]?.lost).toBe('no');
    expect(lostAnswer(does(back, { type: 'answer-lost', device: 'a', answer: null }), 'Redmi Note 8')).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString', '<img src=x onerror=1>', '🦊📱', 'هاتف أحمد', '\u202eevil'])(
    'keeps a device called %j as text',
    (name) => {
      const progress = does(emptyProgress(), { type: 'answer-lost', device: name, answer: 'no' });
      expect(lostAnswer(progress, name)).toBe('no');
      expect(lostAnswer(emptyProgress(), name)).toBeUndefined();
      expect(deviceNamed(does(progress, phone('a', name)), name)?.name).toBe(name);
    },
  );

  it.each([
    [{ type: 'set-step', step: 'no-such-step', done: true }, 'unknown-step'],
    [{ type: 'set-step', step: 'signed-out', done: true }, 'step-needs-device'],
    [{ type: 'set-step', step: 'sign-in-works', device: 'a', done: true }, 'step-needs-device'],
    [{ type: 'set-step', step: 'signed-out', device: 'zz', done: true }, 'unknown-device'],
    [{ type: 'name-device', device: 'zz', name: 'x' }, 'unknown-device'],
    [{ type: 'mark-device', device: 'zz', mark: 'stays', value: true }, 'unknown-device'],
    [{ type: 'forget-device', device: 'zz' }, 'unknown-device'],
    [{ type: 'add-device', device: { id: 'a', kind: 'tv', name: 'x' } }, 'device-exists'],
  ] as const)('refuses %j: %s', (wish, reason) => {
    const before = does(emptyProgress(), phone('a'));
    expect(reduce(before, command(wish), 1)).toEqual({ ok: false, reason });
  });

  it('refuses the device after the last', () => {
    const full: Progress = {
      ...emptyProgress(),
      devices: Array.from({ length: MAX_DEVICES }, (_, i) => ({ id: `d${i}`, kind: 'phone', name: 'x' })),
    };
    expect(reduce(full, command(phone('one-more')), 1)).toEqual({ ok: false, reason: 'too-many-devices' });
  });

  it('starts over, but still knows the commands it has had', () => {
    const add = command(phone('a'));
    const first = reduce(emptyProgress(), add, 1);
    const wiped = does(first.ok ? first.progress : emptyProgress(), { type: 'start-over' });
    expect({ ...wiped, applied: [] }).toEqual(emptyProgress());
    expect(reduce(wiped, add, 2)).toEqual({ ok: true, progress: wiped });
  });

  it('sets values: any command twice under two ids is the same as once', () => {
    const wish = fc.oneof(
      fc.record({ type: fc.constant('set-step' as const), step: fc.constantFrom('sign-in-works', 'devices-listed'), done: fc.boolean() }),
      fc.record({
        type: fc.constant('mark-device' as const),
        device: fc.constantFrom('a', 'b'),
        mark: fc.constantFrom('stays' as const, 'gone' as const),
        value: fc.boolean(),
      }),
      fc.record({
        type: fc.constant('answer-lost' as const),
        device: fc.constantFrom('a', 'x'),
        answer: fc.constantFrom('yes' as const, 'no' as const, null),
      }),
      fc.record({ type: fc.constant('choose-journey' as const), journey: fc.constantFrom('delete-account' as const, null) }),
    );
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 12 }), wish, (before, last) => {
        const start = does(emptyProgress(), phone('a'), phone('b'), ...before);
        const { applied: _, ...once } = does(start, last);
        const { applied: __, ...twice } = does(start, last, last);
        expect(twice).toEqual(once);
      }),
    );
  });

  it('does not remember commands for ever', () => {
    let progress = emptyProgress();
    for (let i = 0; i < MAX_APPLIED + 50; i++) progress = does(progress, { type: 'choose-journey', journey: null });
    expect(progress.applied).toHaveLength(MAX_APPLIED);
  });
});
