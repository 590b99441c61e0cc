import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Command, type CommandInput, CommandSchema } from '../../../../lib/progress/commands';
import { MAX_APPLIED, MAX_CODES, MAX_DEVICES, MAX_LESSONS } from '../../../../lib/progress/limits';
import { readProgress } from '../../../../lib/progress/migrations';
import { reduce } from '../../../../lib/progress/reduce';
import { devicesNamed, emptyProgress, lostAnswer, type Progress } from '../../../../lib/progress/state';

let count = 0;
const command = (wish: CommandInput): Command => ({ id: `c${++count}`, ...wish }) as Command;
const does = (progress: Progress, ...wishes: CommandInput[]): Progress =>
  wishes.reduce((at, wish) => {
    const result = reduce(at, command(wish), 1000);
    if (!result.ok) throw new Error(result.reason);
    return result.progress;
  }, progress);
const phone = (id: string, name = `Phone ${id}`): CommandInput => ({ type: 'add-device', device: { id, kind: 'phone', name } });

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

  it('takes over only a "yes" with a new name: whoever bears it may be another', () => {
    const asked = does(emptyProgress(), phone('a', 'Mi 8'), { type: 'answer-lost', device: 'Mi 9', answer: 'no' });
    expect(does(asked, { type: 'name-device', device: 'a', name: 'Mi 9' }).devices[0]?.lost).toBeUndefined();
    const stolen = does(emptyProgress(), phone('a', 'Mi 8'), { type: 'answer-lost', device: 'Mi 9', answer: 'yes' });
    expect(does(stolen, { type: 'name-device', device: 'a', name: 'Mi 9' }).devices[0]?.lost).toBe('yes');
  });

  it.each(['__proto__', 'constructor', 'toString', '<img src=x onerror=1>', '🦊📱', 'هاتف أحمد', '\u202eevil'])(
    'keeps a device called %j as text',
    (name) => {
      const progress = does(emptyProgress(), { type: 'answer-lost', device: name, answer: 'no' });
      expect(lostAnswer(progress, name)).toBe('no');
      expect(lostAnswer(emptyProgress(), name)).toBeUndefined();
      expect(devicesNamed(does(progress, phone('a', name)), name)[0]?.name).toBe(name);
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

  it('gives a device another name, and no longer takes it for one that the page names so', () => {
    const taken: CommandInput = { type: 'add-device', device: { id: 'a', kind: 'tv', name: 'Mi TV', fromPage: true } };
    const progress = does(emptyProgress(), taken, phone('b'), { type: 'name-device', device: 'a', name: 'The old one' });
    expect(progress.devices).toEqual([
      { id: 'a', kind: 'tv', name: 'The old one' },
      { id: 'b', kind: 'phone', name: 'Phone b' },
    ]);
  });

  it.each(['stays', 'gone'] as const)('marks one device: %s, and takes it back', (mark) => {
    const marked = does(emptyProgress(), phone('a'), phone('b'), { type: 'mark-device', device: 'b', mark, value: true });
    expect(marked.devices).toEqual([
      { id: 'a', kind: 'phone', name: 'Phone a' },
      { id: 'b', kind: 'phone', name: 'Phone b', [mark]: true },
    ]);
    expect(does(marked, { type: 'mark-device', device: 'b', mark, value: false }).devices[1]).toEqual({
      id: 'b',
      kind: 'phone',
      name: 'Phone b',
    });
  });

  it('forgets an answer that was taken back: of a listed device and of a stranger', () => {
    const lost = (answer: 'yes' | null): CommandInput[] => [
      { type: 'answer-lost', device: 'a', answer },
      { type: 'answer-lost', device: 'Mi 9', answer },
    ];
    const answered = does(emptyProgress(), phone('a'), ...lost('yes'));
    expect(answered.strangers).toEqual({ 'name:mi 9': 'yes' });
    const back = does(answered, ...lost(null));
    expect(back.devices).toEqual([{ id: 'a', kind: 'phone', name: 'Phone a' }]);
    expect(back.strangers).toEqual({});
  });

  it('keeps answers about 500 strangers, and changes them, but takes no more', () => {
    const say = (device: string, answer: 'yes' | 'no' | null): Command => command({ type: 'answer-lost', device, answer });
    const strangers: Progress['strangers'] = Object.fromEntries(Array.from({ length: 499 }, (_, i) => [`name:s${i}`, 'no' as const]));
    const last = reduce({ ...emptyProgress(), strangers }, say('s499', 'no'), 1);
    if (!last.ok) throw new Error(last.reason);
    expect(reduce(last.progress, say('one more', 'no'), 1)).toEqual({ ok: false, reason: 'too-many-devices' });
    const changed = reduce(last.progress, say('s7', 'yes'), 1);
    expect(changed.ok && changed.progress.strangers['name:s7']).toBe('yes');
    expect(reduce(last.progress, say('one more', null), 1).ok).toBe(true);
  });

  it('takes answers one by one, and takes back what is null', () => {
    const first = does(emptyProgress(), { type: 'answer', answers: { passwordDays: 3, bootloader: 'no' } });
    expect(first.answers).toEqual({ passwordDays: 3, bootloader: 'no' });
    const second = does(first, { type: 'answer', answers: { bootloader: null, channels: [], numberChanges: 'yes' } });
    expect(second.answers).toEqual({ passwordDays: 3, channels: [], numberChanges: 'yes' });
  });

  it('counts codes by the clock, the newest where there are too many, and forgets them', () => {
    const codes = Array.from({ length: MAX_CODES }, (_, i) => i);
    const more = does({ ...emptyProgress(), codes }, { type: 'count-code' });
    expect(more.codes).toEqual([...codes.slice(1), 1000]);
    expect(does(emptyProgress(), { type: 'count-code' }, { type: 'count-code' }).codes).toEqual([1000, 1000]);
    expect(does(more, { type: 'forget-codes' }).codes).toEqual([]);
  });

  it('keeps when a wait began, for each wait', () => {
    const wait = (kind: 'export' | 'bootloader', running: boolean): CommandInput => ({ type: 'set-wait', wait: kind, running });
    const first = { ...emptyProgress(), waits: { export: 5 } };
    expect(does(first, wait('export', true), wait('bootloader', true)).waits).toEqual({ export: 5, bootloader: 1000 });
    expect(does(first, wait('bootloader', true), wait('export', false)).waits).toEqual({ bootloader: 1000 });
    const ahead = { ...emptyProgress(), waits: { export: 1001 } };
    expect(does(ahead, wait('export', true)).waits, 'begun by a clock that was ahead').toEqual({ export: 1000 });
  });

  it('drops the reminder of a wait that has ended, and no other', () => {
    const waiting = { ...emptyProgress(), waits: { export: 5 }, reminders: { export: 2000, code: 3000 } };
    expect(does(waiting, { type: 'set-wait', wait: 'export', running: false }).reminders).toEqual({ code: 3000 });
    expect(does(waiting, { type: 'set-wait', wait: 'export', running: true }).reminders).toEqual(waiting.reminders);
  });

  it('sets, moves and drops reminders, each by itself', () => {
    const remind = (wait: 'code' | 'export', at: number | null): CommandInput => ({ type: 'set-reminder', wait, at });
    const both = does(emptyProgress(), remind('code', 5), remind('export', 6));
    expect(both.reminders).toEqual({ code: 5, export: 6 });
    expect(does(both, remind('code', 7)).reminders).toEqual({ code: 7, export: 6 });
    expect(does(both, remind('code', null)).reminders).toEqual({ export: 6 });
  });

  describe('lessons', () => {
    const base = { side: 'cloud', route: '/a', page: 'device', control: 'remove-device', label: 1 } as const;
    const learn = (change: object = {}): CommandInput => ({ type: 'learn', lesson: { ...base, ...change } });
    const learned = (wishes: readonly CommandInput[]): Progress =>
      wishes.reduce((at, wish, i) => {
        const result = reduce(at, { id: `l${i}`, ...wish } as Command, 1000 + i);
        if (!result.ok) throw new Error(result.reason);
        return result.progress;
      }, emptyProgress());

    it('take the id of the command and the time', () => {
      expect(learned([learn()]).lessons).toEqual([{ ...base, id: 'l0', at: 1000 }]);
    });

    it('replace what was said of the same words in the same place, and only that', () => {
      const others = [learn({ side: 'account' }), learn({ route: '/b' }), learn({ label: 2 })];
      expect(learned([learn(), ...others, learn({ control: 'turn-off-find-device' })]).lessons.map(({ id }) => id)).toEqual([
        'l1',
        'l2',
        'l3',
        'l4',
      ]);
    });

    it('are kept up to a number, the newest', () => {
      const lessons = learned(Array.from({ length: MAX_LESSONS + 1 }, (_, i) => learn({ label: i }))).lessons;
      expect(lessons).toHaveLength(MAX_LESSONS);
      expect(lessons[0]?.label).toBe(1);
      expect(lessons.at(-1)?.label).toBe(MAX_LESSONS);
    });

    it('are forgotten one by one, and survive starting over', () => {
      const two = learned([learn(), learn({ label: 2 })]);
      expect(does(two, { type: 'unlearn', lesson: 'l0' }).lessons.map(({ id }) => id)).toEqual(['l1']);
      expect(does(two, { type: 'start-over' }).lessons).toEqual(two.lessons);
    });
  });

  it('makes only what can be read again, whatever an owner types', () => {
    // some letters become eighteen when their width is evened out
    const name = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), fc.constant('ﷺ'.repeat(80)));
    const wish = fc.oneof(
      fc.record({ type: fc.constant('answer-lost'), device: name, answer: fc.constantFrom('yes', 'no', null) }),
      fc.record({ type: fc.constant('add-device'), device: fc.record({ id: fc.constantFrom('a', 'b'), kind: fc.constant('tv'), name }) }),
      fc.record({ type: fc.constant('name-device'), device: fc.constantFrom('a', 'b'), name }),
    );
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 6 }), (wishes) => {
        let progress = emptyProgress();
        wishes.forEach((each, i) => {
          const read = v.safeParse(CommandSchema, { id: `w${i}`, ...each });
          const result = read.success ? reduce(progress, read.output, 1) : undefined;
          if (result?.ok) progress = result.progress;
        });
        expect(readProgress(progress)).toEqual({ ok: true, progress });
      }),
    );
    expect(readProgress(does(emptyProgress(), { type: 'answer-lost', device: 'ﷺ'.repeat(80), answer: 'no' })).ok).toBe(true);
  });
});
