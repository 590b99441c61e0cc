/** What is stored on this computer, as schemas; the types come from them. Only the background checks, so only it carries the library. */
import * as v from 'valibot';
import { JOURNEY_IDS } from '../journeys';
import { isStepId } from '../journeys/steps';
import { DEVICE_KINDS } from '../journeys/types';
import { LANGUAGES } from '../words/languages';
import { MAX_APPLIED, MAX_DEVICES, MAX_NAME, PROGRESS_VERSION } from './limits';

/** Ids are made by views (`crypto.randomUUID`), so that a command sent twice names the same thing twice. */
export const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
/** A name as typed: any text, any script. It is only ever shown as text. */
export const Name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_NAME));
const Time = v.pipe(v.number(), v.finite());

export const LostAnswer = v.picklist(['yes', 'no']);
export type LostAnswer = v.InferOutput<typeof LostAnswer>;

export const DeviceSchema = v.strictObject({
  id: Id,
  kind: v.picklist(DEVICE_KINDS),
  name: Name,
  /** Is it lost or stolen? Absent until answered. */
  lost: v.exactOptional(LostAnswer),
  /** Stays with the owner: selling is not about this one. */
  stays: v.exactOptional(v.literal(true)),
});
export type Device = v.InferOutput<typeof DeviceSchema>;

/** `step` or `step@device`, see stepKey. */
const StepKeySchema = v.pipe(
  v.string(),
  v.check((key) => isStepId(key.split('@')[0] ?? '') && /^[\w-]+(@[\w-]{1,64})?$/.test(key)),
);

export const ProgressSchema = v.strictObject({
  version: v.literal(PROGRESS_VERSION),
  journey: v.nullable(v.picklist(JOURNEY_IDS)),
  devices: v.pipe(v.array(DeviceSchema), v.maxLength(MAX_DEVICES)),
  /** Time of each tick, milliseconds since 1970. */
  steps: v.record(StepKeySchema, Time),
  /** Answers to "lost or stolen?" for devices seen on a page that are not in the list, by `strangerKey`. */
  strangers: v.record(v.pipe(v.string(), v.maxLength(MAX_NAME * 2)), LostAnswer),
  /** Ids of the last commands carried out, oldest first. */
  applied: v.pipe(v.array(Id), v.maxLength(MAX_APPLIED)),
});
export type Progress = v.InferOutput<typeof ProgressSchema>;

export const SettingsSchema = v.strictObject({
  /** Interface language; `auto` follows the browser. */
  language: v.picklist(['auto', ...LANGUAGES]),
  /** What the guard does while required steps are open. */
  guard: v.picklist(['hold', 'warn']),
  /** Colours of popup and pages of ours; on Xiaomi's pages `auto` follows the page. */
  theme: v.picklist(['auto', 'light', 'dark']),
  /** Side of the panel on the page, in reading direction. */
  side: v.picklist(['end', 'start']),
  folded: v.boolean(),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;
