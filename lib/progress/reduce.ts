/** The one place where progress changes. Pure: no clock, no storage, no browser. */
import { JOURNEY_IDS, journeyOf } from '../journeys';
import { stepsBefore } from '../journeys/plan';
import { isStepId, type StepId, stepOf } from '../journeys/steps';
import { accountNow, accountOf, partsOfKey, type StepKey, stepKey } from '../journeys/ticks';
import type { Reset } from '../journeys/types';
import type { Lesson } from '../site/lessons';
import type { Command } from './commands';
import { MAX_APPLIED, MAX_CODES, MAX_DEVICES, MAX_LESSONS } from './limits';
import { type Device, devicesNamed, emptyProgress, type LostAnswer, type Progress, strangerKey } from './state';
import { type Changes, putBack, takenBack } from './undo';

/** Why a command was refused; each has words `refused.<reason>` in locales/. */
export type RefusalReason =
  | 'unknown-step'
  | 'unknown-device'
  | 'device-exists'
  | 'too-many-devices'
  | 'step-needs-device'
  | 'several-devices'
  | 'changed-since';

export type Reduced = { readonly ok: true; readonly progress: Progress } | { readonly ok: false; readonly reason: RefusalReason };

/** Strangers' answers kept at most: pages are not trusted to have few devices. */
const MAX_STRANGERS = 500;

/**
 * Carries out a command. A command that was carried out before changes nothing and is no error.
 * @param now milliseconds since 1970
 */
export function reduce(progress: Progress, command: Command, now: number): Reduced {
  if (progress.applied.includes(command.id)) return { ok: true, progress };
  const outcome = apply(progress, command, now);
  if (typeof outcome === 'string') return { ok: false, reason: outcome };
  return { ok: true, progress: { ...outcome, applied: [...progress.applied, command.id].slice(-MAX_APPLIED) } };
}

/** A command of one type. */
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>;

function apply(progress: Progress, command: Command, now: number): Progress | RefusalReason {
  switch (command.type) {
    case 'choose-journey':
      return chooseJourney(progress, command);
    case 'choose-account':
      return { ...progress, account: Math.min(command.account, accountNow(progress)) };
    case 'set-step':
      return setStep(progress, command, now);
    case 'set-aside':
      return setAside(progress, command, now);
    case 'add-device':
      return addDevice(progress, command);
    case 'name-device': {
      const named = withDevice(progress, command.device, ({ fromPage: _, ...device }) => ({ ...device, name: command.name }));
      return typeof named === 'string' ? named : known(named, command.device, 'yes');
    }
    case 'mark-device':
      return markDevice(progress, command);
    case 'forget-device':
      return forgetDevice(progress, command);
    case 'answer-lost':
      return answerLost(progress, command);
    case 'answer':
      return answer(progress, command);
    case 'count-code':
      return { ...progress, codes: [...progress.codes, now].slice(-MAX_CODES) };
    case 'forget-codes':
      return { ...progress, codes: [] };
    case 'set-wait':
      return setWait(progress, command, now);
    case 'set-reminder': {
      const { [command.wait]: _, ...others } = progress.reminders;
      return { ...progress, reminders: command.at === null ? others : { ...others, [command.wait]: command.at } };
    }
    case 'learn':
      return learn(progress, command, now);
    case 'unlearn':
      return { ...progress, lessons: progress.lessons.filter(({ id }) => id !== command.lesson) };
    // what was taught is about the pages, not about the owner's plan
    case 'start-over':
      return { ...emptyProgress(), lessons: progress.lessons, applied: progress.applied };
    case 'put-back':
      return restored(progress, command.changes);
  }
}

function chooseJourney(progress: Progress, command: Of<'choose-journey'>): Progress {
  const resume = command.detour && command.journey !== progress.journey ? progress.journey : null;
  const chosen = { ...progress, journey: command.journey, account: accountNow(progress), resume };
  return keepsChoice(progress, command) ? chosen : { ...chosen, steps: without(progress.steps, resets('journey')) };
}

/** Whether the same journey goes on: chosen again, left for a detour that is about no device, or come back to from one. */
function keepsChoice(progress: Progress, { journey, detour }: Of<'choose-journey'>): boolean {
  if (journey === progress.journey || (journey !== null && journey === progress.resume)) return true;
  return detour === true && journey !== null && journeyOf(journey).devices === 'none';
}

/** The key that a command names by step, device and account. */
function keyOf(
  progress: Progress,
  { step, device: id, account }: { step: string; device?: string; account?: number },
): { ok: true; key: StepKey; step: StepId } | { ok: false; reason: RefusalReason } {
  if (!isStepId(step)) return { ok: false, reason: 'unknown-step' };
  if ((stepOf(step).devices !== undefined) !== (id !== undefined)) return { ok: false, reason: 'step-needs-device' };
  const device = progress.devices.find((one) => one.id === id);
  if (id !== undefined && !device) return { ok: false, reason: 'unknown-device' };
  return { ok: true, step, key: stepKey(step, id, account ?? (device ? accountOf(device, progress) : accountNow(progress))) };
}

/** Ticks or unticks. What a list had shown has to be looked at anew once something before it is not done after all. */
function setStep(progress: Progress, command: Of<'set-step'>, now: number): Progress | RefusalReason {
  const found = keyOf(progress, command);
  if (!found.ok) return found.reason;
  const { key, step } = found;
  const { [key]: before, ...others } = progress.steps;
  const { [key]: _, ...setAside } = progress.setAside;
  if (command.done) return { ...progress, steps: { ...others, [key]: before ?? now }, setAside };
  return { ...progress, steps: without(others, looksAgain(step)) };
}

function setAside(progress: Progress, command: Of<'set-aside'>, now: number): Progress | RefusalReason {
  const found = keyOf(progress, command);
  if (!found.ok) return found.reason;
  const { [found.key]: before, ...others } = progress.setAside;
  return { ...progress, setAside: command.aside ? { ...others, [found.key]: before ?? now } : others };
}

/** Whether a tick is void once this step is not done after all. */
function looksAgain(step: StepId): (tick: Tick) => boolean {
  const reset = resets('untick-before');
  return (tick) => reset(tick) && JOURNEY_IDS.some((journey) => stepsBefore(journey, tick.step).has(step));
}

/** Takes an act back. What a list has shown since a tick that is taken back has to be looked at anew, as after any unticking. */
function restored(progress: Progress, changes: Changes): Progress | RefusalReason {
  const back = putBack(progress, changes);
  if (typeof back === 'string') return back;
  const voided = takenBack(changes).map(({ step, at }) => ({ isVoid: looksAgain(step), at }));
  return { ...back, steps: without(back.steps, (tick, since) => voided.some(({ isVoid, at }) => since > at && isVoid(tick))) };
}

interface Tick {
  readonly step: StepId;
  readonly device?: string;
}

/** Whether a tick is void after this. */
const resets =
  (reset: Reset) =>
  ({ step }: Tick): boolean =>
    stepOf(step).resetBy?.includes(reset) === true;

/** Ticks but these. */
function without(steps: Progress['steps'], drop: (tick: Tick, since: number) => boolean): Progress['steps'] {
  return Object.fromEntries(Object.entries(steps).filter(([key, since]) => !drop(partsOfKey(key) as Tick, since))) as Progress['steps'];
}

function addDevice(progress: Progress, { device }: Of<'add-device'>): Progress | RefusalReason {
  if (progress.devices.some(({ id }) => id === device.id)) return 'device-exists';
  if (progress.devices.length >= MAX_DEVICES) return 'too-many-devices';
  const steps = without(progress.steps, resets('device-added'));
  return known({ ...progress, devices: [...progress.devices, device], steps }, device.id);
}

function markDevice(progress: Progress, command: Of<'mark-device'>): Progress | RefusalReason {
  // one that no longer stays out of it has joined
  const joins = command.mark === 'stays' && !command.value && progress.devices.some(({ id, stays }) => id === command.device && stays);
  const steps = joins ? without(progress.steps, resets('device-added')) : progress.steps;
  return withDevice({ ...progress, steps }, command.device, ({ [command.mark]: _, ...device }) =>
    command.value ? { ...device, [command.mark]: true } : device,
  );
}

/** A device goes with all that was said of it. */
function forgetDevice(progress: Progress, { device: gone }: Of<'forget-device'>): Progress | RefusalReason {
  if (!progress.devices.some(({ id }) => id === gone)) return 'unknown-device';
  return {
    ...progress,
    devices: progress.devices.filter(({ id }) => id !== gone),
    steps: without(progress.steps, ({ device }) => device === gone),
    setAside: without(progress.setAside, ({ device }) => device === gone),
  };
}

function answerLost(progress: Progress, command: Of<'answer-lost'>): Progress | RefusalReason {
  const listed = command.unlisted ? [] : devicesNamed(progress, command.device);
  // whoever answers must know of which
  if (listed.length > 1) return 'several-devices';
  if (listed[0]) return withDevice(progress, listed[0].id, (device) => answered(device, command.answer));
  const key = strangerKey(command.device);
  const { [key]: _, ...strangers } = progress.strangers;
  if (command.answer === null) return { ...progress, strangers };
  if (Object.keys(strangers).length >= MAX_STRANGERS) return 'too-many-devices';
  return { ...progress, strangers: { ...strangers, [key]: command.answer } };
}

/**
 * What was answered on a page for a device of this name counts for it, now that it is listed. One that has only been given the name may
 * be another: it takes over no more than a "yes".
 */
function known(progress: Progress, id: string, takes?: 'yes'): Progress | RefusalReason {
  const device = progress.devices.find((one) => one.id === id);
  if (!device) return 'unknown-device';
  const key = strangerKey(device.name);
  const { [key]: said, ...strangers } = progress.strangers;
  const lost = said === 'yes' || (said !== undefined && takes === undefined && device.lost !== 'yes') ? said : device.lost;
  return withDevice({ ...progress, strangers }, id, (one) => answered(one, lost ?? null));
}

function answered({ lost: _, ...device }: Device, answer: LostAnswer | null): Device {
  return answer === null ? device : { ...device, lost: answer };
}

function withDevice(progress: Progress, id: string, change: (device: Device) => Device): Progress | RefusalReason {
  if (!progress.devices.some((device) => device.id === id)) return 'unknown-device';
  return { ...progress, devices: progress.devices.map((device) => (device.id === id ? change(device) : device)) };
}

/** Answers the planner's questions; null takes an answer back. */
function answer(progress: Progress, command: Of<'answer'>): Progress {
  const given = Object.entries({ ...progress.answers, ...command.answers }).filter(([, value]) => value !== null);
  const answers = Object.fromEntries(given) as Progress['answers'];
  const { passwordChanged } = answers;
  const changed = typeof passwordChanged === 'number' && passwordChanged !== progress.answers.passwordChanged;
  return { ...progress, answers, ...(changed && { steps: without(progress.steps, resets('password')) }) };
}

function setWait(progress: Progress, command: Of<'set-wait'>, now: number): Progress {
  const { [command.wait]: before, ...others } = progress.waits;
  // a time to come was written by a clock that was wrong
  const since = before !== undefined && before <= now ? before : now;
  if (command.running) return { ...progress, waits: { ...others, [command.wait]: since } };
  const { [command.wait]: _, ...reminders } = progress.reminders;
  return { ...progress, waits: others, reminders };
}

/** What was taught of a button before makes room for what is taught now. */
function learn(progress: Progress, { id, lesson }: Of<'learn'>, now: number): Progress {
  const others = progress.lessons.filter(
    (other: Lesson) => other.side !== lesson.side || other.route !== lesson.route || other.label !== lesson.label,
  );
  return { ...progress, lessons: [...others, { ...lesson, id, at: now }].slice(-MAX_LESSONS) };
}
