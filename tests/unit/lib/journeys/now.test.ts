// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { JOURNEY_IDS, type JourneyId, journeyOf } from '../../../../lib/journeys';
import { nextItem, nowOf, type PlanItem, planOf, requiredLeft } from '../../../../lib/journeys/plan';
import { stepOf } from '../../../../lib/journeys/steps';
import type { CommandInput } from '../../../../lib/progress/commands';
import { reduce } from '../../../../lib/progress/reduce';
import { type Device, emptyProgress, type Progress } from '../../../../lib/progress/state';

const NOW = Date.UTC(2026, 10, 22, 12);
const DAY = 86_400_000;
const PHONE: Device = { id: 'p', kind: 'phone', name: 'Redmi Note 8', lost: 'no' };
let count = 0;
const does = (progress: Progress, ...wishes: CommandInput[]): Progress =>
  wishes.reduce((now, wish) => {
    const reduced = reduce(now, { ...wish, id: `n${count++}` }, NOW);
    if (!reduced.ok) throw new Error(reduced.reason);
    return reduced.progress;
  }, progress);
const begin = (journey: JourneyId, ...devices: Device[]): Progress => ({ ...emptyProgress(), journey, devices });
const planFor = (progress: Progress): PlanItem[] => planOf(progress.journey as JourneyId, progress, { now: NOW });
const named = (item: PlanItem) => ({ step: item.id, ...(item.device && { device: item.device.id }), account: item.account });
const done = (item: PlanItem): CommandInput => ({ type: 'set-step', ...named(item), done: true });
const aside = (item: PlanItem): CommandInput => ({ type: 'set-aside', ...named(item), aside: true });
/** What is proposed, one after another, when each is answered like this. */
function walk(progress: Progress, answer: (item: PlanItem) => CommandInput, most = 60): { titles: string[]; end: Progress; kind: string } {
  const titles: string[] = [];
  let now = progress;
  for (let at = 0; at < most; at++) {
    const what = nowOf(planFor(now));
    if (what.kind !== 'step') return { titles, end: now, kind: what.kind };
    titles.push(what.item.key);
    now = does(now, answer(what.item));
  }
  throw new Error(`no end: ${titles.join(' ')}`);
}

describe('what there is to do now', () => {
  it.each(JOURNEY_IDS)('%s: follows the order of the plan from first to last', (journey) => {
    const progress = begin(journey, PHONE);
    const { titles, end, kind } = walk(progress, done);
    const order = journeyOf(journey).steps.map(({ step }) => step as string);
    const steps = titles.map((key) => order.indexOf(key.replace(/[@#].*/, '')));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(kind).toBe('finished');
    expect(requiredLeft(planFor(end))).toEqual([]);
  });

  it('after the account is deleted proposes nothing that served its deletion', () => {
    const { titles } = walk(begin('delete-account', PHONE), (item) => (item.weight === 'required' ? done(item) : aside(item)));
    const after = titles.slice(titles.indexOf('account-deleted') + 1);
    expect(after).toEqual(['contacts-kept']);
    const required = begin('delete-account', PHONE);
    const ticked = does(
      required,
      ...planFor(required)
        .filter(({ weight }) => weight === 'required')
        .map(done),
    );
    const left = planFor(ticked).filter(({ state }) => state !== 'done');
    expect(left.map(({ id }) => id)).toEqual(['contacts-kept']);
  });

  it('a recommended step can be skipped, and that taken back; a required one stays', () => {
    const progress = begin('change-contact');
    const contacts = does(progress, { type: 'set-aside', step: 'sign-in-works', aside: true });
    expect(nextItem(planFor(contacts))?.id).toBe('sign-in-works');
    const selling = does(begin('sell-or-give-away', PHONE), { type: 'set-aside', step: 'bootloader-wait', aside: true });
    expect(planFor(selling).find(({ id }) => id === 'bootloader-wait')?.setAside).toBe(true);
    const back = does(selling, { type: 'set-aside', step: 'bootloader-wait', aside: false });
    expect(planFor(back).find(({ id }) => id === 'bootloader-wait')?.setAside).toBeUndefined();
    const ticked = does(selling, { type: 'set-step', step: 'bootloader-wait', done: true });
    expect(ticked.setAside).toEqual({});
  });

  it('what waits for its time is named beside what can be done meanwhile, and alone when nothing else can be', () => {
    const waiting: Progress = { ...begin('remove-device', PHONE), answers: { passwordChanged: NOW - DAY } };
    const first = nowOf(planFor(waiting));
    expect(first).toMatchObject({
      kind: 'step',
      item: { id: 'devices-chosen' },
      waiting: { id: 'password-settled', opensAt: NOW + 2 * DAY },
    });
    const { titles, kind, end } = walk(waiting, done);
    expect(titles).toEqual(['devices-chosen', 'sign-in-works', 'password-set']);
    expect(kind).toBe('wait');
    expect(nowOf(planFor(end))).toMatchObject({ item: { id: 'password-settled', opensAt: NOW + 2 * DAY } });
  });

  it('begins with what protects a lost device, and ends with what is put off for it', () => {
    const { titles, kind } = walk(begin('remove-device', { ...PHONE, lost: 'yes' }), done);
    expect(titles).toEqual([
      'devices-chosen',
      'lost-mode@p',
      'theft-reported@p',
      'sign-in-works',
      'password-set',
      'password-settled',
      'keep-bound@p',
    ]);
    expect(kind).toBe('kept-bound');
  });
});

describe('locked out', () => {
  const tries = (worked: string | undefined) =>
    walk(begin('locked-out'), (item) => (item.step.attempt && item.id !== worked ? aside(item) : done(item)));

  it('each try that fails leads on to the next, and none is proposed once one has worked', () => {
    expect(tries('recovery-tried').titles).toEqual(['recovery-tried', 'access-back', 'second-contact', 'password-settled']);
    expect(tries('codes-rested').titles).toEqual(['recovery-tried', 'codes-rested', 'access-back', 'second-contact', 'password-settled']);
    expect(tries('support-answered').titles).toEqual([
      'recovery-tried',
      'codes-rested',
      'documents-gathered',
      'support-asked',
      'support-answered',
      'access-back',
      'second-contact',
      'password-settled',
    ]);
  });

  it('when all of them have failed says so, and begins again when asked to', () => {
    const { titles, kind, end } = tries(undefined);
    expect(titles).toEqual(['recovery-tried', 'codes-rested', 'documents-gathered', 'support-asked', 'support-answered']);
    expect(kind).toBe('exhausted');
    const again = does(end, { type: 'set-aside', step: 'recovery-tried', aside: false });
    expect(nextItem(planFor(again))?.id).toBe('recovery-tried');
  });

  it('is a detour from the journey in which no code came, and leads back to it', () => {
    const away = does(begin('sell-or-give-away', PHONE), { type: 'choose-journey', journey: 'locked-out', detour: true });
    expect(away).toMatchObject({ journey: 'locked-out', resume: 'sell-or-give-away' });
    expect(does(away, { type: 'choose-journey', journey: 'sell-or-give-away' })).toMatchObject({ resume: null });
    expect(does(away, { type: 'choose-journey', journey: 'locked-out', detour: true }).resume).toBe(null);
  });

  it('as a detour costs nothing of the journey that is come back to, and any other way does', () => {
    const selling = does(begin('sell-or-give-away', PHONE), { type: 'set-step', step: 'devices-chosen', done: true });
    const away = does(selling, { type: 'choose-journey', journey: 'locked-out', detour: true });
    expect(does(away, { type: 'choose-journey', journey: 'sell-or-give-away' }).steps).toEqual(selling.steps);
    for (const journey of ['remove-device', 'switch-account'] as const)
      expect(does(away, { type: 'choose-journey', journey }).steps).toEqual({});
    expect(does(selling, { type: 'choose-journey', journey: 'remove-device', detour: true }).steps).toEqual({});
    expect(does(selling, { type: 'choose-journey', journey: 'locked-out' }).steps).toEqual({});
  });
});

describe('the order of the journeys', () => {
  const place = (journey: JourneyId, step: string): number => journeyOf(journey).steps.findIndex((entry) => entry.step === step);

  it.each(['delete-account', 'sell-or-give-away', 'switch-account'] as const)(
    '%s keeps one browser signed in, and contacts saved, before the first sign-out',
    (journey) => {
      for (const early of ['trusted-kept', 'contacts-saved']) {
        expect(place(journey, early)).toBeGreaterThan(-1);
        expect(place(journey, early)).toBeLessThan(place(journey, 'signed-out'));
      }
    },
  );

  it('the cloud is emptied after sign-out and removal, the own account tried before the decision, the phone reset once more after the test', () => {
    const plan = planOf('delete-account', begin('delete-account', PHONE));
    expect(plan.find(({ id }) => id === 'cloud-emptied')?.waitsFor.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['signed-out', 'removed-on-web']),
    );
    expect(place('check-used-phone', 'used-own-account')).toBeLessThan(place('check-used-phone', 'used-decided'));
    expect(place('sell-or-give-away', 'reset-again')).toBeGreaterThan(place('sell-or-give-away', 'reset-tested'));
  });

  it('only what need not be done can become pointless, and only by a step of the same journey', () => {
    for (const journey of JOURNEY_IDS) {
      for (const { step, until, weight } of journeyOf(journey).steps) {
        if (until) expect(weight, step).not.toBe('required');
        for (const end of until ?? []) expect(place(journey, end), `${journey}: ${step} until ${end}`).toBeGreaterThan(-1);
        if (stepOf(step).attempt) expect(weight, step).not.toBe('required');
      }
    }
  });
});
