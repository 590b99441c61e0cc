/**
 * Requests to change the progress. They set values and never toggle, and bring the ids of what they make, so that sending one
 * twice does no harm.
 */
import * as v from 'valibot';
import { JOURNEY_IDS } from '../journeys';
import { OWN_WAITS, WAIT_KINDS } from '../journeys/time';
import { DEVICE_KINDS } from '../journeys/types';
import { MAX_DEVICES } from './limits';
import { Account, AnswersSchema, DeviceSchema, Id, LostAnswer, Name, NewLessonSchema, ProgressSchema, Time } from './schema';

/** Any of the planner's answers; `null` takes one back. */
const { passwordChanged, passwordDays, channels, bootloader, purpose, numberChanges } = AnswersSchema.entries;
const AnswersChange = v.strictObject({
  passwordChanged: v.exactOptional(v.nullable(passwordChanged.wrapped)),
  passwordDays: v.exactOptional(v.nullable(passwordDays.wrapped)),
  channels: v.exactOptional(v.nullable(channels.wrapped)),
  bootloader: v.exactOptional(v.nullable(bootloader.wrapped)),
  purpose: v.exactOptional(v.nullable(purpose.wrapped)),
  numberChanges: v.exactOptional(v.nullable(numberChanges.wrapped)),
});
export type AnswersChange = v.InferOutput<typeof AnswersChange>;

/** What a value was, and what it must still be for that to come back. Absent: nothing was, or is, there. */
const change = <T extends v.GenericSchema>(value: T) => v.strictObject({ was: v.exactOptional(value), is: v.exactOptional(value) });
const { journey, account, resume, strangers, answers, codes, waits, reminders, steps, setAside } = ProgressSchema.entries;

/** What an act has changed, see undo.ts. */
const ChangesSchema = v.strictObject({
  journey: v.exactOptional(change(journey)),
  account: v.exactOptional(change(account)),
  resume: v.exactOptional(change(resume)),
  strangers: v.exactOptional(change(strangers)),
  answers: v.exactOptional(change(answers)),
  codes: v.exactOptional(change(codes)),
  waits: v.exactOptional(change(waits)),
  reminders: v.exactOptional(change(reminders)),
  steps: v.exactOptional(v.record(steps.key, change(Time))),
  setAside: v.exactOptional(v.record(setAside.key, change(Time))),
  /** Devices that come back, and their places in the list. */
  devices: v.exactOptional(
    v.pipe(v.array(v.strictObject({ at: v.pipe(v.number(), v.integer(), v.minValue(0)), device: DeviceSchema })), v.maxLength(MAX_DEVICES)),
  ),
});

export const CommandSchema = v.variant('type', [
  /** `detour`: the journey chosen until now is to be come back to. */
  v.strictObject({
    id: Id,
    type: v.literal('choose-journey'),
    journey: v.nullable(v.picklist(JOURNEY_IDS)),
    detour: v.exactOptional(v.literal(true)),
  }),
  /** Of an owner who has used several: which account the journey is about. */
  v.strictObject({ id: Id, type: v.literal('choose-account'), account: Account }),
  /** `account`: as the plan's item names it; absent: the account that the device sits in, or the one in use. */
  v.strictObject({
    id: Id,
    type: v.literal('set-step'),
    step: Id,
    device: v.exactOptional(Id),
    account: v.exactOptional(Account),
    done: v.boolean(),
  }),
  /** Skips a recommended step, says that a try failed, or takes that back. Of a required step it changes nothing in the plan. */
  v.strictObject({
    id: Id,
    type: v.literal('set-aside'),
    step: Id,
    device: v.exactOptional(Id),
    account: v.exactOptional(Account),
    aside: v.boolean(),
  }),
  v.strictObject({
    id: Id,
    type: v.literal('add-device'),
    device: v.strictObject({ id: Id, kind: v.picklist(DEVICE_KINDS), name: Name, fromPage: v.exactOptional(v.literal(true)) }),
  }),
  v.strictObject({ id: Id, type: v.literal('name-device'), device: Id, name: Name }),
  v.strictObject({ id: Id, type: v.literal('mark-device'), device: Id, mark: v.picklist(['stays', 'gone']), value: v.boolean() }),
  v.strictObject({ id: Id, type: v.literal('forget-device'), device: Id }),
  /**
   * `device` is an id of the list, or a name as a page shows it; `unlisted`: the one of this name that is not in the list, where
   * another is. `null` takes the answer back.
   */
  v.strictObject({
    id: Id,
    type: v.literal('answer-lost'),
    device: Name,
    unlisted: v.exactOptional(v.literal(true)),
    answer: v.nullable(LostAnswer),
  }),
  v.strictObject({ id: Id, type: v.literal('answer'), answers: AnswersChange }),
  /** "I asked for a code." Sent twice it counts once, by its id. */
  v.strictObject({ id: Id, type: v.literal('count-code') }),
  v.strictObject({ id: Id, type: v.literal('forget-codes') }),
  v.strictObject({ id: Id, type: v.literal('set-wait'), wait: v.picklist(OWN_WAITS), running: v.boolean() }),
  /** When to remind of a wait; `null` for never. */
  v.strictObject({ id: Id, type: v.literal('set-reminder'), wait: v.picklist(WAIT_KINDS), at: v.nullable(Time) }),
  /** `lesson` brings no id: it takes that of the command. */
  v.strictObject({ id: Id, type: v.literal('learn'), lesson: NewLessonSchema }),
  v.strictObject({ id: Id, type: v.literal('unlearn'), lesson: Id }),
  v.strictObject({ id: Id, type: v.literal('start-over') }),
  /** Takes an act back; the background makes it. Refused where what would be written over is newer. */
  v.strictObject({ id: Id, type: v.literal('put-back'), changes: ChangesSchema }),
]);
export type Command = v.InferOutput<typeof CommandSchema>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
/** A command before it has its id. */
export type CommandInput = WithoutId<Command>;
