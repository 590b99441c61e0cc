/** What arrives at the background, as a schema. Only the background checks, so only it carries the library. */
import * as v from 'valibot';
import { GUARDED_CONTROLS } from '../site/kinds';

/** Tab that a page of ours speaks for: whether it is private is read from the tab itself. */
const TabId = v.exactOptional(v.pipe(v.number(), v.integer()));

/** Characters of anything that a frame says of a press: names on pages have no bound. */
const MAX_WORDS = 500;
const Words = v.pipe(v.string(), v.maxLength(MAX_WORDS));
const Lost = v.picklist(['yes', 'no']);

/** A press as it goes from one frame to another, see lib/guide/press.ts. */
const PressSchema = v.strictObject({
  control: v.picklist(GUARDED_CONTROLS),
  // one browser leaves out what is undefined, another does not
  device: v.optional(Words),
  alike: v.exactOptional(v.pipe(v.number(), v.integer())),
  chosen: v.exactOptional(Words),
  unread: v.exactOptional(v.literal(true)),
  inDialog: v.boolean(),
  place: v.exactOptional(Words),
});

/** What is told of a press from frame to frame. `token` stands for the one time that it was held. */
const AboutPress = { token: v.pipe(v.string(), v.uuid()), press: PressSchema, answer: v.exactOptional(Lost) };

export const RequestSchema = v.variant('type', [
  /** Everything there is to show. `words`: the id of those that the asker has already. */
  v.strictObject({ type: v.literal('snapshot'), tab: TabId, words: v.exactOptional(v.string()) }),
  /** The command itself is checked by the store, which can say why it refuses. */
  v.strictObject({ type: v.literal('command'), tab: TabId, command: v.unknown() }),
  v.strictObject({ type: v.literal('settings'), tab: TabId, change: v.unknown() }),
  /** A copy to put in the place of the progress; checked by the store. */
  v.strictObject({ type: v.literal('restore'), tab: TabId, copy: v.unknown() }),
  /** Brings back the plan that was wiped, as it was put aside at this time. */
  v.strictObject({ type: v.literal('bring-back'), tab: TabId, at: v.number() }),
  v.strictObject({ type: v.literal('forget-aside'), tab: TabId, which: v.picklist(['wiped', 'others']) }),
  /** From a frame, for the top of its tab: a press is held, show it. */
  v.strictObject({ type: v.literal('held-in-frame'), tab: TabId, ...AboutPress }),
  /** From the top of a tab, for one of its frames: what the owner has answered, or `still-there` where they have not yet. */
  v.strictObject({
    type: v.literal('answer-frame'),
    tab: TabId,
    frame: v.pipe(v.number(), v.integer()),
    ...AboutPress,
    outcome: v.picklist(['still-there', 'held', 'released']),
  }),
]);
export type Request = v.InferOutput<typeof RequestSchema>;
