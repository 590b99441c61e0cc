/** What arrives at the background, as a schema. Only the background checks, so only it carries the library. */
import * as v from 'valibot';

/** Tab that a page of ours speaks for: whether it is private is read from the tab itself. */
const TabId = v.exactOptional(v.pipe(v.number(), v.integer()));

export const RequestSchema = v.variant('type', [
  /** Everything there is to show. `words`: the id of those that the asker has already. */
  v.strictObject({ type: v.literal('snapshot'), tab: TabId, words: v.exactOptional(v.string()) }),
  /** The command itself is checked by the store, which can say why it refuses. */
  v.strictObject({ type: v.literal('command'), tab: TabId, command: v.unknown() }),
  v.strictObject({ type: v.literal('settings'), tab: TabId, change: v.unknown() }),
  /** A copy to put in the place of the progress; checked by the store. */
  v.strictObject({ type: v.literal('restore'), tab: TabId, copy: v.unknown() }),
  v.strictObject({ type: v.literal('forget-aside'), tab: TabId }),
]);
export type Request = v.InferOutput<typeof RequestSchema>;
