/**
 * Requests to change the progress. They set values and never toggle, and bring the ids of what they make, so that sending one
 * twice does no harm.
 */
import * as v from 'valibot';
import { JOURNEY_IDS } from '../journeys';
import { DEVICE_KINDS } from '../journeys/types';
import { Id, LostAnswer, Name } from './schema';

export const CommandSchema = v.variant('type', [
  v.strictObject({ id: Id, type: v.literal('choose-journey'), journey: v.nullable(v.picklist(JOURNEY_IDS)) }),
  v.strictObject({ id: Id, type: v.literal('set-step'), step: Id, device: v.exactOptional(Id), done: v.boolean() }),
  v.strictObject({ id: Id, type: v.literal('add-device'), device: v.strictObject({ id: Id, kind: v.picklist(DEVICE_KINDS), name: Name }) }),
  v.strictObject({ id: Id, type: v.literal('name-device'), device: Id, name: Name }),
  v.strictObject({ id: Id, type: v.literal('set-device-stays'), device: Id, stays: v.boolean() }),
  v.strictObject({ id: Id, type: v.literal('forget-device'), device: Id }),
  /** `device` is an id of the list, or a name as a page shows it; `null` takes the answer back. */
  v.strictObject({ id: Id, type: v.literal('answer-lost'), device: Name, answer: v.nullable(LostAnswer) }),
  v.strictObject({ id: Id, type: v.literal('start-over') }),
]);
export type Command = v.InferOutput<typeof CommandSchema>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;
/** A command before it has its id. */
export type Wish = WithoutId<Command>;
