/** What is stored on this computer, as schemas; the types come from them. Only the background checks, so only it carries the library. */
import * as v from 'valibot';
import { JOURNEY_IDS } from '../journeys';
import { PURPOSE_IDS } from '../journeys/purposes';
import { isStepId } from '../journeys/steps';
import { partsOfKey } from '../journeys/ticks';
import { CHANNELS, WAIT_KINDS } from '../journeys/time';
import { DEVICE_KINDS } from '../journeys/types';
import { TEACHABLE } from '../site/controls';
import { PAGE_KINDS } from '../site/kinds';
import { LANGUAGES } from '../words/languages';
import {
  MAX_ACCOUNTS,
  MAX_APPLIED,
  MAX_CODES,
  MAX_DAYS,
  MAX_DEVICES,
  MAX_LESSONS,
  MAX_NAME,
  MAX_TIME,
  PROGRESS_VERSION,
  TEXT_SIZES,
} from './limits';

/** Ids are made by views (`crypto.randomUUID`), so that a command sent twice names the same thing twice. */
export const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
/** A name as typed: any text, any script. It is only ever shown as text. */
export const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_NAME));
/** Milliseconds since 1970, within what a date can be. */
export const Time = v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_TIME));

/** An account of the owner's, counted from 0 in the order in which they were used. */
export const Account = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_ACCOUNTS));

export const LostAnswer = v.picklist(['yes', 'no']);
export type LostAnswer = v.InferOutput<typeof LostAnswer>;

export const DeviceSchema = v.strictObject({
  id: Id,
  kind: v.picklist(DEVICE_KINDS),
  name: Name,
  /** Is it lost or stolen? Absent until answered. */
  lost: v.exactOptional(LostAnswer),
  /** Stays out of it: selling, switching or removing is not about this one. */
  stays: v.exactOptional(v.literal(true)),
  /** Not at hand: sold, given away, broken, in a drawer. */
  gone: v.exactOptional(v.literal(true)),
  /** Named as Xiaomi's list names it, so that its absence there means something. */
  fromPage: v.exactOptional(v.literal(true)),
});
export type Device = v.InferOutput<typeof DeviceSchema>;

/** Key of a tick, see lib/journeys/ticks.ts. */
const StepKeySchema = v.pipe(
  v.string(),
  v.check((key) => isStepId(partsOfKey(key)?.step ?? '')),
);

const YesNo = v.picklist(['yes', 'no']);

/** The planner's questions that are not about devices. Absent: not answered. */
export const AnswersSchema = v.strictObject({
  /** When the password was last changed or reset, milliseconds since 1970; `long-ago` for "not in the last weeks". */
  passwordChanged: v.exactOptional(v.union([Time, v.literal('long-ago')])),
  /** Days that the phone itself shows, where the owner has seen the number. */
  passwordDays: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_DAYS))),
  /** Ways in which the owner receives codes. */
  channels: v.exactOptional(v.pipe(v.array(v.picklist(CHANNELS)), v.maxLength(CHANNELS.length))),
  /** Is a bootloader unlock being waited for? */
  bootloader: v.exactOptional(YesNo),
  /** What deleting the account should solve. */
  purpose: v.exactOptional(v.picklist(PURPOSE_IDS)),
  /** Will the phone number change? */
  numberChanges: v.exactOptional(YesNo),
});
export type Answers = v.InferOutput<typeof AnswersSchema>;

/** What the owner has taught; see lib/site/lessons.ts. No text of a page, no id in an address. */
const LESSON = {
  side: v.picklist(['cloud', 'account']),
  route: v.pipe(v.string(), v.maxLength(200), v.regex(/^[/#\w.:-]*$/)),
  page: v.picklist(PAGE_KINDS),
  control: v.picklist(TEACHABLE),
  label: v.pipe(v.number(), v.integer()),
} as const;
export const NewLessonSchema = v.strictObject(LESSON);
const LessonSchema = v.strictObject({ id: Id, ...LESSON, at: Time });

export const ProgressSchema = v.strictObject({
  version: v.literal(PROGRESS_VERSION),
  journey: v.nullable(v.picklist(JOURNEY_IDS)),
  /** The account that the journey is about, counted from 0 in the order in which the owner has used them. */
  account: Account,
  devices: v.pipe(v.array(DeviceSchema), v.maxLength(MAX_DEVICES)),
  /** Time of each tick, milliseconds since 1970. */
  steps: v.record(StepKeySchema, Time),
  /** When a recommended step was skipped, or a try failed; keys as in `steps`. */
  setAside: v.record(StepKeySchema, Time),
  /** The journey to come back to after a detour: the owner was on it when no code came. */
  resume: v.nullable(v.picklist(JOURNEY_IDS)),
  /** Answers to "lost or stolen?" for devices seen on a page that are not in the list, by `strangerKey`. */
  strangers: v.record(v.pipe(v.string(), v.maxLength('name:'.length + MAX_NAME * 2)), LostAnswer),
  answers: AnswersSchema,
  /** When codes were asked for, as the owner counts them; milliseconds since 1970, oldest first. */
  codes: v.pipe(v.array(Time), v.maxLength(MAX_CODES)),
  /** Waits that only the owner can know of. */
  waits: v.strictObject({ export: v.exactOptional(Time), bootloader: v.exactOptional(Time) }),
  /** Reminders asked for: when, for each kind of wait. */
  reminders: v.record(v.picklist(WAIT_KINDS), Time),
  lessons: v.pipe(v.array(LessonSchema), v.maxLength(MAX_LESSONS)),
  /** Ids of the last commands carried out, oldest first. */
  applied: v.pipe(v.array(Id), v.maxLength(MAX_APPLIED)),
});
export type Progress = v.InferOutput<typeof ProgressSchema>;

export const SettingsSchema = v.strictObject({
  /** Interface language; `auto` follows the browser. */
  language: v.picklist(['auto', ...LANGUAGES]),
  /** Language of the owner's phone, BCP 47, so that steps quote what stands there; `auto` for that of the interface. */
  phoneLanguage: v.pipe(v.string(), v.regex(/^(auto|[a-z]{2,3}(-[A-Z]{2})?)$/)),
  /** What the guard does while required steps are open. */
  guard: v.picklist(['hold', 'warn']),
  /** Colours of popup and pages of ours; on Xiaomi's pages `auto` follows the page. */
  theme: v.picklist(['auto', 'light', 'dark']),
  /** Size of all words of ours, in per cent. */
  textSize: v.picklist(TEXT_SIZES),
  /** Side of the panel on the page, in reading direction. */
  side: v.picklist(['end', 'start']),
  folded: v.boolean(),
  /** What the extension's button opens, where the browser has a panel beside the page. */
  button: v.picklist(['popup', 'panel']),
  /** Version of the extension whose news the owner has read; '' for somebody to whom nothing is new. */
  newsRead: v.pipe(v.string(), v.maxLength(20)),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;
