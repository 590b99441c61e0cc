/** What goes between the background, the pages and the popup, as types. One union a direction; requests.ts and sender.ts check what arrives. */
import type { ProgressView, Settings } from '../progress/state';
import type { Outcome, Quarantined, Restored } from '../progress/store';
import type { RecognitionSummary } from '../site/recognise';
import type { Words } from '../words';

export type { Request } from './requests';

/** What a view renders. */
export interface Snapshot {
  readonly progress: ProgressView;
  readonly settings: Settings;
  /** From a private window: kept apart and wiped with it. */
  readonly private: boolean;
  readonly words?: Words;
  /** Only for pages of ours. */
  readonly asides?: readonly Quarantined[];
}

export interface SnapshotReply {
  readonly snapshot: Snapshot;
}
export interface CommandReply {
  /** Without the progress, which is in the snapshot. */
  readonly outcome: { readonly ok: true } | Exclude<Outcome, { ok: true }>;
  readonly snapshot: Snapshot;
}
export interface RestoreReply {
  readonly restored: Restored;
  readonly snapshot: Snapshot;
}
export type SettingsReply = { readonly ok: true; readonly snapshot: Snapshot } | { readonly ok: false };

/** From the background to pages: something changed, ask again. From the popup to the page of a tab: what do you see? Let me teach you. */
export type Push = { readonly type: 'changed' } | { readonly type: 'what-do-you-see' } | { readonly type: 'teach' };
export interface SeenReply {
  readonly seen: RecognitionSummary;
}

/** Whether a message from the extension itself is one of ours. */
export function isPush(message: unknown): message is Push {
  const type = (message as { type?: unknown } | null)?.type;
  return type === 'changed' || type === 'what-do-you-see' || type === 'teach';
}

/** The snapshot, asked for twice: a background that was just being stopped does not answer, and is there when it is asked again. */
export async function askSnapshot(ask: () => Promise<SnapshotReply | undefined>): Promise<Snapshot | undefined> {
  return ((await ask()) ?? (await ask()))?.snapshot;
}
