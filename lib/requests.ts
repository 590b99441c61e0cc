/** What arrives at the background, checked: its form, and who sent it. */
import * as v from 'valibot';
import { isForbidden, routeOf } from './site/routes';

/** Tab that a page of ours speaks for: whether it is private is read from the tab itself. */
const TabId = v.exactOptional(v.pipe(v.number(), v.integer()));

export const RequestSchema = v.variant('type', [
  /** Everything there is to show. `words`: the language that the asker has already. */
  v.strictObject({ type: v.literal('snapshot'), tab: TabId, words: v.exactOptional(v.string()) }),
  /** The command itself is checked by the store, which can say why it refuses. */
  v.strictObject({ type: v.literal('command'), tab: TabId, command: v.unknown() }),
  v.strictObject({ type: v.literal('settings'), tab: TabId, change: v.unknown() }),
  /** A copy to put in the place of the progress; checked by the store. */
  v.strictObject({ type: v.literal('restore'), tab: TabId, copy: v.unknown() }),
  v.strictObject({ type: v.literal('forget-aside'), tab: TabId }),
]);
export type Request = v.InferOutput<typeof RequestSchema>;

/** Who may ask. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
}

/** Who is asking: a page of ours, a content script of ours on a page where we may be, or nobody we answer. */
export function askerOf(sender: Sender, own: { readonly id: string; readonly origin: string }): 'extension' | 'page' | undefined {
  if (sender.id !== own.id || sender.url === undefined || !URL.canParse(sender.url)) return undefined;
  if (sender.url.startsWith(own.origin)) return 'extension';
  if (sender.frameId !== 0) return undefined;
  return isForbidden(routeOf(new URL(sender.url))) ? undefined : 'page';
}
