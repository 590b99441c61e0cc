/** The one place where progress changes. Pure: no clock, no storage, no browser. */
import { stepKey } from '../journeys/plan';
import { isStepId, stepOf } from '../journeys/steps';
import type { Lesson } from '../site/lessons';
import type { Command } from './commands';
import { MAX_APPLIED, MAX_CODES, MAX_DEVICES, MAX_LESSONS } from './limits';
import { type Device, deviceNamed, emptyProgress, type Progress, strangerKey } from './state';

/** Why a command was refused; each has words `refused.<reason>` in locales/. */
export type RefusalReason = 'unknown-step' | 'unknown-device' | 'device-exists' | 'too-many-devices' | 'step-needs-device';

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

function apply(progress: Progress, command: Command, now: number): Progress | RefusalReason {
  switch (command.type) {
    case 'choose-journey':
      return { ...progress, journey: command.journey };
    case 'set-step': {
      if (!isStepId(command.step)) return 'unknown-step';
      const perDevice = stepOf(command.step).devices !== undefined;
      if (perDevice !== (command.device !== undefined)) return 'step-needs-device';
      if (command.device !== undefined && !progress.devices.some((device) => device.id === command.device)) return 'unknown-device';
      const key = stepKey(command.step, command.device);
      const { [key]: before, ...others } = progress.steps;
      return { ...progress, steps: command.done ? { ...others, [key]: before ?? now } : others };
    }
    case 'add-device': {
      const same = progress.devices.find((device) => device.id === command.device.id);
      if (same) return 'device-exists';
      if (progress.devices.length >= MAX_DEVICES) return 'too-many-devices';
      // an answer given on a page before the device was listed is not asked for again
      const key = strangerKey(command.device.name);
      const { [key]: lost, ...strangers } = progress.strangers;
      // a list that has grown has to be confirmed anew
      const { 'devices-listed': _, ...steps } = progress.steps;
      return { ...progress, devices: [...progress.devices, { ...command.device, ...(lost && { lost }) }], strangers, steps };
    }
    case 'name-device':
      return withDevice(progress, command.device, ({ fromPage: _, ...device }) => ({ ...device, name: command.name }));
    case 'mark-device':
      return withDevice(progress, command.device, ({ [command.mark]: _, ...device }) =>
        command.value ? { ...device, [command.mark]: true } : device,
      );
    case 'forget-device': {
      if (!progress.devices.some((device) => device.id === command.device)) return 'unknown-device';
      return {
        ...progress,
        devices: progress.devices.filter((device) => device.id !== command.device),
        steps: Object.fromEntries(Object.entries(progress.steps).filter(([key]) => !key.endsWith(`@${command.device}`))),
      };
    }
    case 'answer-lost': {
      const listed = deviceNamed(progress, command.device);
      if (listed) {
        return withDevice(progress, listed.id, ({ lost: _, ...device }) =>
          command.answer === null ? device : { ...device, lost: command.answer },
        );
      }
      const key = strangerKey(command.device);
      const { [key]: _, ...strangers } = progress.strangers;
      if (command.answer === null) return { ...progress, strangers };
      if (Object.keys(strangers).length >= MAX_STRANGERS) return 'too-many-devices';
      return { ...progress, strangers: { ...strangers, [key]: command.answer } };
    }
    case 'answer': {
      const given = Object.entries({ ...progress.answers, ...command.answers }).filter(([, answer]) => answer !== null);
      return { ...progress, answers: Object.fromEntries(given) };
    }
    case 'count-code':
      return { ...progress, codes: [...progress.codes, now].slice(-MAX_CODES) };
    case 'forget-codes':
      return { ...progress, codes: [] };
    case 'set-wait': {
      const { [command.wait]: before, ...others } = progress.waits;
      // a time to come was written by a clock that was wrong
      const since = before !== undefined && before <= now ? before : now;
      if (command.running) return { ...progress, waits: { ...others, [command.wait]: since } };
      const { [command.wait]: _, ...reminders } = progress.reminders;
      return { ...progress, waits: others, reminders };
    }
    case 'set-reminder': {
      const { [command.wait]: _, ...others } = progress.reminders;
      return { ...progress, reminders: command.at === null ? others : { ...others, [command.wait]: command.at } };
    }
    case 'learn': {
      const same = (other: Lesson): boolean =>
        other.side === command.lesson.side && other.route === command.lesson.route && other.label === command.lesson.label;
      const others = progress.lessons.filter((other) => !same(other));
      return { ...progress, lessons: [...others, { ...command.lesson, id: command.id, at: now }].slice(-MAX_LESSONS) };
    }
    case 'unlearn':
      return { ...progress, lessons: progress.lessons.filter(({ id }) => id !== command.lesson) };
    // what was taught is about the pages, not about the owner's plan
    case 'start-over':
      return { ...emptyProgress(), lessons: progress.lessons, applied: progress.applied };
  }
}

function withDevice(progress: Progress, id: string, change: (device: Device) => Device): Progress | RefusalReason {
  if (!progress.devices.some((device) => device.id === id)) return 'unknown-device';
  return { ...progress, devices: progress.devices.map((device) => (device.id === id ? change(device) : device)) };
}
