// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { advise, lostState, openBefore } from '../../../../lib/guide/advise';
import { beforeOf, UNLISTED } from '../../../../lib/guide/before';
import { judgePress, type Press } from '../../../../lib/guide/guard';
import type { JourneyId } from '../../../../lib/journeys';
import { deviceState } from '../../../../lib/journeys/device-state';
import { type PlanItem, planOf, requiredLeft } from '../../../../lib/journeys/plan';
import { isAnswered } from '../../../../lib/journeys/questions';
import { accountNow, accountOf, stepKey } from '../../../../lib/journeys/ticks';
import type { Command } from '../../../../lib/progress/commands';
import { reduce } from '../../../../lib/progress/reduce';
import { DEFAULT_SETTINGS, type Device, emptyProgress, type Progress } from '../../../../lib/progress/state';
import type { ControlKind, GuardedControl } from '../../../../lib/site/kinds';
import type { Recognition } from '../../../../lib/site/recognise';

type Wish = Command extends infer C ? (C extends unknown ? Omit<C, 'id'> : never) : never;
let count = 0;
/** Carries out commands as the background does. */
const does = (progress: Progress, ...wishes: Wish[]): Progress =>
  wishes.reduce((now, wish) => {
    const reduced = reduce(now, { ...wish, id: `c${count++}` } as Command, 1000 + count);
    if (!reduced.ok) throw new Error(reduced.reason);
    return reduced.progress;
  }, progress);
const begin = (journey: JourneyId, ...devices: Device[]): Progress => ({ ...emptyProgress(), journey, devices });
const tick = (item: PlanItem): Wish => ({
  type: 'set-step',
  step: item.id,
  ...(item.device && { device: item.device.id }),
  account: item.account,
  done: true,
});
/** Ticks the whole plan but these. */
const tickAll = (progress: Progress, ...except: string[]): Progress =>
  does(
    progress,
    ...planOf(progress.journey as JourneyId, progress)
      .filter((item) => !except.includes(item.id))
      .map(tick),
  );
const LAST = ['account-deleted', 'contacts-kept'];
const ready = (progress: Progress) => ({ state: 'ready' as const, progress });
const keys = (progress: Progress, control: ControlKind, device?: string, alike?: number): readonly string[] =>
  openBefore(control, device, ready(progress), alike).map(({ key }) => key);
const judge = (progress: Progress, press: Omit<Press, 'inDialog' | 'device'> & { device?: string }) =>
  judgePress({
    press: { inDialog: false, device: undefined, ...press },
    progress: ready(progress),
    settings: DEFAULT_SETTINGS,
    releases: [],
    at: 0,
    dead: false,
    answerHere: undefined,
  });

const NOTE: Device = { id: 'a', kind: 'phone', name: 'Redmi Note 8 Pro', lost: 'no' };
const POCO: Device = { id: 'b', kind: 'phone', name: 'POCO X3', lost: 'no' };

describe('a ticked step does not hide the undone ones behind it', () => {
  it('a phone added after everything is ticked: the deletion is held, its own steps and the lists are open again', () => {
    const ticked = tickAll(begin('delete-account', NOTE), ...LAST);
    expect(judge(ticked, { control: 'delete-account-confirm' })).toBeUndefined();
    const grown = does(ticked, { type: 'add-device', device: { id: 'b', kind: 'phone', name: 'POCO X3' } });
    expect(keys(grown, 'delete-account-confirm')).toEqual([
      'devices-listed',
      'find-device-off@b',
      'signed-out@b',
      'removed-on-web@b',
      'find-list-checked',
      'web-list-checked',
    ]);
    expect(judge(grown, { control: 'delete-account-confirm' })?.open).toHaveLength(6);
  });

  it('an early step unticked: held, and the lists have to be looked at anew', () => {
    const ticked = tickAll(begin('delete-account', NOTE), ...LAST);
    const back = does(ticked, { type: 'set-step', step: 'removed-on-web', device: 'a', done: false });
    expect(keys(back, 'delete-account-confirm')).toEqual(['removed-on-web@a', 'web-list-checked']);
    const earlier = does(ticked, { type: 'set-step', step: 'sign-in-works', done: false });
    expect(keys(earlier, 'delete-account-confirm')).toEqual(['sign-in-works', 'find-list-checked', 'web-list-checked']);
  });

  it('only the last steps ticked: everything behind them is listed, and they are in doubt', () => {
    const last: Wish[] = (['find-list-checked', 'web-list-checked', 'cloud-emptied', 'consent-revoked'] as const).map((step) => ({
      type: 'set-step',
      step,
      done: true,
    }));
    const progress = does(begin('delete-account', NOTE), ...last);
    expect(keys(progress, 'delete-account-confirm')).toEqual(
      expect.arrayContaining(['devices-listed', 'sign-in-works', 'password-settled', 'data-saved', 'find-device-off@a', 'signed-out@a']),
    );
    const plan = planOf('delete-account', progress);
    expect(plan.filter(({ doubtful }) => doubtful).map(({ id }) => id)).toEqual(last.map((wish) => 'step' in wish && wish.step));
    expect(plan.find(({ id }) => id === 'account-deleted')?.state).toBe('closed');
  });

  it.each(['sell-or-give-away', 'switch-account', 'delete-account'] as const)('%s: a phone signed out on trust alone', (journey) => {
    const progress = does(
      begin(journey, NOTE),
      { type: 'set-step', step: 'signed-out', device: 'a', done: true },
      { type: 'set-step', step: 'find-device-off', device: 'a', done: true },
    );
    expect(keys(progress, 'remove-device', 'Redmi Note 8 Pro')).toEqual(
      expect.arrayContaining(['sign-in-works', 'password-settled', 'data-saved']),
    );
  });

  it('nothing of another device comes before a device’s own control', () => {
    const progress = tickAll(begin('delete-account', NOTE, POCO), ...LAST);
    const back = does(progress, { type: 'set-step', step: 'signed-out', device: 'b', done: false });
    expect(keys(back, 'remove-device', 'a')).toEqual([]);
    expect(keys(back, 'remove-device', 'b')).toEqual(['signed-out@b']);
  });

  it('a device that no longer stays out of it has to be chosen', () => {
    const progress = tickAll(begin('sell-or-give-away', NOTE, { ...POCO, stays: true }));
    const joined = does(progress, { type: 'mark-device', device: 'b', mark: 'stays', value: false });
    expect(planOf('sell-or-give-away', joined).find(({ id }) => id === 'devices-chosen')?.state).toBe('open');
    expect(does(progress, { type: 'mark-device', device: 'a', mark: 'stays', value: false }).steps).toEqual(progress.steps);
  });

  it('a changed password opens its step again; the same answer sent twice does not', () => {
    const ticked = tickAll(begin('remove-device', NOTE), 'find-device-off', 'removed-on-web');
    const changed = does(ticked, { type: 'answer', answers: { passwordChanged: 500 } });
    expect(keys(changed, 'turn-off-find-device', 'a')).toEqual(['password-settled']);
    const settled = does(changed, { type: 'set-step', step: 'password-settled', done: true });
    expect(does(settled, { type: 'answer', answers: { passwordChanged: 500, bootloader: 'no' } }).steps).toEqual(settled.steps);
    expect(keys(does(settled, { type: 'answer', answers: { passwordChanged: 'long-ago' } }), 'turn-off-find-device', 'a')).toEqual([]);
  });
});

describe('two devices of one name', () => {
  const twin: Device = { id: 'b', kind: 'phone', name: 'redmi note 8 pro' };
  const steps = Object.fromEntries(
    ['devices-chosen', 'sign-in-works', 'password-settled', 'find-device-off@a'].map((key) => [key, 1]),
  ) as Progress['steps'];
  const two = (lost?: 'yes' | 'no'): Progress => ({ ...begin('remove-device', NOTE, { ...twin, ...(lost && { lost }) }), steps });

  it('are held for the stricter one, and the dialog asks which', () => {
    const held = judge(two('yes'), { control: 'remove-device', device: 'Redmi Note 8 Pro' });
    expect(held).toMatchObject({ lost: 'yes', which: [{ id: 'a' }, { id: 'b' }] });
    expect(judge(two(), { control: 'remove-device', device: 'Redmi Note 8 Pro' })?.lost).toBe('open');
    expect(keys(two('no'), 'remove-device', 'Redmi Note 8 Pro')).toEqual(['find-device-off@b']);
  });

  it('one that has been named is judged by itself', () => {
    const press = { control: 'remove-device', device: 'Redmi Note 8 Pro' } as const;
    expect(judge(two('yes'), { ...press, chosen: 'a' })).toBeUndefined();
    const held = judge(two('yes'), { ...press, chosen: 'b' });
    expect(held).toMatchObject({ lost: 'yes' });
    expect(held?.which).toBeUndefined();
  });

  it('two rows on the page, one of them listed: the other is a phone of which nothing is done', () => {
    const one = { ...begin('remove-device', NOTE), steps };
    expect(judge(one, { control: 'remove-device', device: NOTE.name })).toBeUndefined();
    const held = judge(one, { control: 'remove-device', device: NOTE.name, alike: 2 });
    expect(held).toMatchObject({ lost: 'open', which: [{ id: 'a' }, { id: UNLISTED }] });
    expect(keys(one, 'remove-device', NOTE.name, 2)).toEqual(['find-device-off@?']);
    expect(judge(one, { control: 'remove-device', device: NOTE.name, alike: 2, chosen: 'a' })).toBeUndefined();
    const stranger = does(one, { type: 'answer-lost', device: NOTE.name, unlisted: true, answer: 'yes' });
    expect(stranger.devices).toEqual(one.devices);
    expect(judge(stranger, { control: 'remove-device', device: NOTE.name, chosen: UNLISTED })?.lost).toBe('yes');
    expect(judge(stranger, { control: 'remove-device', device: NOTE.name })).toMatchObject({ lost: 'yes', which: [{}, {}] });
    // a mistaken "yes" can be taken back
    const back = does(stranger, { type: 'answer-lost', device: NOTE.name, unlisted: true, answer: null });
    expect(judge(back, { control: 'remove-device', device: NOTE.name })).toBeUndefined();
  });

  it('an answer for a name that several have is refused, never given to the first', () => {
    const wish = { id: 'x', type: 'answer-lost', device: 'Redmi Note 8 Pro', answer: 'no' } as const;
    expect(reduce(two('yes'), wish, 1)).toEqual({ ok: false, reason: 'several-devices' });
  });

  it('a device renamed to the name of a stolen stranger is stolen', () => {
    const stolen = does(begin('sell-or-give-away', NOTE), { type: 'answer-lost', device: 'Mi 9', answer: 'yes' });
    const named = does(stolen, { type: 'name-device', device: 'a', name: 'MI  9' });
    expect(named.devices[0]).toMatchObject({ name: 'MI  9', lost: 'yes' });
    expect(named.strangers).toEqual({});
    const found = does(begin('sell-or-give-away', { ...NOTE, lost: 'yes' }), { type: 'answer-lost', device: 'Mi 9', answer: 'no' });
    expect(does(found, { type: 'name-device', device: 'a', name: 'Mi 9' }).devices[0]?.lost).toBe('yes');
  });
});

describe('a device that is lost or stolen', () => {
  const stolen: Device = { ...NOTE, lost: 'yes' };

  it('has no open steps: its release is not asked for, nor anything else of it', () => {
    for (const journey of ['sell-or-give-away', 'switch-account', 'remove-device', 'delete-account'] as const) {
      const plan = planOf(journey, begin(journey, stolen));
      const own = plan.filter(({ device, keepBound }) => device?.id === 'a' && !keepBound).map(({ id }) => id);
      expect(own, journey).toEqual(['lost-mode', 'theft-reported', 'keep-bound']);
      expect(
        requiredLeft(plan)
          .filter(({ device }) => device)
          .map(({ id }) => id),
      ).toEqual(['keep-bound']);
      for (const control of ['remove-device', 'turn-off-find-device'] as const) {
        const held = judge(begin(journey, stolen), { control, device: NOTE.name });
        expect(held?.lost).toBe('yes');
        expect(held?.open.filter(({ device }) => device)).toEqual([]);
      }
    }
  });

  it('google-removed lets it go too', () => {
    const item = planOf('sell-or-give-away', begin('sell-or-give-away', stolen)).find(({ id }) => id === 'google-removed');
    expect(item).toMatchObject({ state: 'closed', keepBound: true });
  });

  it.each([
    ['marked after everything is ticked', (p: Progress) => does(p, { type: 'answer-lost', device: 'a', answer: 'yes' })],
    ['only seen on a page', (p: Progress) => does(p, { type: 'answer-lost', device: 'Redmi 9', answer: 'yes' })],
    [
      'kept bound, and that ticked',
      (p: Progress) => {
        const lost = does(p, { type: 'answer-lost', device: 'a', answer: 'yes' });
        return does(lost, { type: 'set-step', step: 'keep-bound', device: 'a', done: true });
      },
    ],
  ])('holds the deletion with that reason, whatever is ticked: %s', (_, change) => {
    const progress = change(tickAll(begin('delete-account', NOTE), ...LAST));
    const held = judge(progress, { control: 'delete-account-confirm' });
    expect(held?.lost).toBe('yes');
    expect(held?.open).toMatchObject([{ id: 'keep-bound', keepBound: true }]);
    expect(planOf('delete-account', progress).find(({ id }) => id === 'account-deleted')).toMatchObject({
      state: 'closed',
      keepBound: true,
    });
  });

  it('a mistaken answer can be taken back', () => {
    const ticked = tickAll(begin('delete-account', NOTE), ...LAST);
    const lost = does(ticked, { type: 'answer-lost', device: 'Redmi 9', answer: 'yes' });
    expect(
      judge(does(lost, { type: 'answer-lost', device: 'Redmi 9', answer: null }), { control: 'delete-account-confirm' }),
    ).toBeUndefined();
  });
});

describe('ticks belong to an account, and to a device’s binding to one', () => {
  const switched = tickAll(begin('switch-account', NOTE, { ...POCO, stays: true }));

  it('after a switch the phone sits in the other account: selling it begins anew', () => {
    expect(requiredLeft(planOf('switch-account', switched)), 'the switch itself stays done').toEqual([]);
    const selling = does(switched, { type: 'choose-journey', journey: 'sell-or-give-away' });
    for (const [name, plan] of [
      ['chosen', planOf('sell-or-give-away', selling)],
      ['only looked at', planOf('sell-or-give-away', switched)],
    ] as const) {
      const open = plan.filter(({ state, weight }) => state !== 'done' && weight === 'required').map(({ key }) => key);
      expect(open, name).toEqual(
        expect.arrayContaining(['find-device-off@a#1', 'signed-out@a#1', 'removed-on-web@a#1', 'sign-in-works#1']),
      );
    }
    expect(deviceState(NOTE, switched)).toEqual({ kind: 'bound' });
    expect(keys(switched, 'remove-device', 'a')).not.toEqual([]);
    expect(accountOf(NOTE, switched)).toBe(1);
    expect(accountOf(POCO, switched)).toBe(0);
  });

  it('a phone that is not listed is not let through by what was done for the former account', () => {
    const asked = does(switched, { type: 'answer-lost', device: 'POCO F1', answer: 'no' });
    expect(keys(asked, 'turn-off-find-device', 'POCO F1')).toEqual(['sign-in-works#1', 'password-settled#1']);
    expect(judge(asked, { control: 'turn-off-find-device', device: 'POCO F1' })).toBeDefined();
  });

  it('nothing is lost: what was ticked for the former account stands there still', () => {
    const deleting = does(switched, { type: 'choose-journey', journey: 'delete-account' });
    expect(planOf('delete-account', deleting).find(({ id }) => id === 'sign-in-works')?.state).toBe('open');
    const former = does(deleting, { type: 'choose-account', account: 0 });
    const plan = planOf('delete-account', former);
    for (const key of ['sign-in-works', 'find-device-off@a', 'removed-on-web@a'])
      expect(plan.find((item) => item.key === key)?.state, key).toBe('done');
    expect(keys(former, 'delete-account-confirm')).toContain('find-device-off@b');
  });

  it('a second switch begins anew, and so does everything after a deletion', () => {
    const again = does(
      switched,
      { type: 'choose-journey', journey: 'remove-device' },
      { type: 'choose-journey', journey: 'switch-account' },
    );
    expect(planOf('switch-account', again).find(({ id, device }) => id === 'signed-out' && device?.id === 'a')?.state).toBe('closed');
    const deleted = does(tickAll(begin('delete-account', NOTE)), { type: 'choose-journey', journey: 'delete-account' });
    expect(accountNow(deleted)).toBe(1);
    expect(keys(deleted, 'delete-account-confirm')).toContain('signed-out@a#1');
    const still = tickAll(begin('delete-account', NOTE));
    expect(requiredLeft(planOf('delete-account', still)), 'the plan that ended stays as it is').toEqual([]);
    expect(keys(still, 'delete-account-confirm'), 'the guard of the next account does not').toContain('signed-out@a#1');
  });

  it('what is about a thing outlasts the account', () => {
    expect(stepKey('keep-bound', 'a', 3)).toBe('keep-bound@a');
    expect(stepKey('used-decided', undefined, 3)).toBe('used-decided');
    expect(stepKey('signed-out', 'a', 3)).toBe('signed-out@a#3');
  });
});

describe('the plan’s data', () => {
  it('a device that is gone is not signed out by hand, and is removed all the same', () => {
    const plan = planOf('switch-account', begin('switch-account', { ...NOTE, gone: true }));
    expect(plan.filter(({ device }) => device).map(({ id, variant }) => [id, variant])).toEqual([
      ['find-device-off', 'web'],
      ['removed-on-web', 'switch'],
    ]);
    expect(keys(begin('switch-account', { ...NOTE, gone: true }), 'remove-device', 'a')).toContain('data-saved');
  });

  it.each(['wearable', 'smart-home', 'speaker', 'router'] as const)('removing a %s has a step of its own', (kind) => {
    const plan = planOf('remove-device', begin('remove-device', { id: 'w', kind, name: 'X' }));
    expect(plan.filter(({ device, weight }) => device && weight === 'required')).toHaveLength(1);
  });

  it.each(['remove-device', 'sell-or-give-away', 'switch-account'] as const)('%s is never all done with no device', (journey) => {
    const progress = tickAll(begin(journey));
    expect(requiredLeft(planOf(journey, progress)).map(({ id }) => id)).toEqual(['devices-chosen']);
  });

  it('an owner without devices has answered once they have said so', () => {
    expect(isAnswered('devices', begin('delete-account'))).toBe(false);
    expect(isAnswered('devices', does(begin('delete-account'), { type: 'set-step', step: 'devices-listed', done: true }))).toBe(true);
    expect(isAnswered('devices', begin('delete-account', NOTE))).toBe(true);
    expect(isAnswered('devices', does(begin('sell-or-give-away'), { type: 'set-step', step: 'devices-listed', done: true }))).toBe(false);
  });

  it('a television that has only left Mi Home is not released; a lamp is', () => {
    const tv: Device = { id: 'tv', kind: 'tv', name: 'Mi TV' };
    const lamp: Device = { id: 'l', kind: 'smart-home', name: 'Lamp' };
    const progress = does(
      begin('delete-account', tv, lamp),
      { type: 'set-step', step: 'mi-home-removed', device: 'tv', done: true },
      { type: 'set-step', step: 'mi-home-removed', device: 'l', done: true },
    );
    expect(deviceState(tv, progress).kind).toBe('bound');
    expect(deviceState(lamp, progress).kind).toBe('released');
    expect(deviceState(tv, does(progress, { type: 'set-step', step: 'removed-on-web', device: 'tv', done: true })).kind).toBe('removed');
  });
});

describe('cost', () => {
  it('500 devices on one page are planned a few times, not once for each hint', () => {
    const devices = Array.from({ length: 500 }, (_, at): Device => ({ id: `d${at}`, kind: 'phone', name: `Redmi ${at}` }));
    const progress = begin('remove-device', ...devices);
    let reads = 0;
    const counted: Progress = {
      ...progress,
      steps: new Proxy(progress.steps, {
        get(steps, key) {
          reads++;
          return Reflect.get(steps, key);
        },
      }),
    };
    const elements = devices.map(({ name }) => ({ name }) as unknown as Element);
    const recognition = {
      page: 'my-devices',
      confidence: 1,
      controls: new Map<GuardedControl, readonly Element[]>([['remove-device', elements]]),
      details: new Map(devices.map(({ name }, at) => [elements[at] as Element, { label: 'x', device: name, confidence: 1 }])),
      evidence: [],
    } as Recognition;
    const { hints } = advise({
      recognition,
      progress: ready(counted),
      settings: DEFAULT_SETTINGS,
      session: { hidden: false, releases: [] },
      now: 0,
    });
    expect(hints.every(({ before }) => before.length > 0)).toBe(true);
    // a plan reads each of its ticks once or twice
    expect(reads).toBeLessThan(500 * 100);
  });

  it('answers of one reading agree with those asked one by one', () => {
    const progress = begin('sell-or-give-away', NOTE, POCO);
    const { openBefore: asked } = beforeOf(ready(progress));
    expect(asked('remove-device', 'a')).toEqual(openBefore('remove-device', 'a', ready(progress)));
    expect(lostState('remove-device', 'a', ready(progress))).toBe('no');
  });
});
