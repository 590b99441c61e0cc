/** What goes between the background, the pages and the popup, as types. One union a direction; requests.ts and sender.ts check what arrives. */

import type { ProgressView, Settings } from '../progress/state';
import type { Outcome, Quarantined, Restored } from '../progress/store';
import type { PageDescription } from '../recogniser/judge/page-evidence';
import type { RecognitionSummary } from '../site/recognise';
import type { Words } from '../words';
import type { Request } from './requests';

export type { Request };

/** A press as it goes from frame to frame, see lib/guide/press.ts. */
export type FramePress = Extract<Request, { type: 'held-in-frame' }>['press'];

/** A press that is held in a frame. */
export interface HeldInFrame {
  /** Stands for this one time. */
  readonly token: string;
  readonly press: FramePress;
  /** What has been said of "lost or stolen" in the frame and could not be stored. */
  readonly answer?: 'yes' | 'no';
}
/** What the top says to it: it shows the dialog, or by what it knows the press would pass. No answer: there is nobody of ours. */
export interface FrameReply {
  readonly shows: 'dialog' | 'pass';
}
/** What the owner has answered in the top's dialog. `still-there`: nothing yet, the top only asks whether the frame is. */
export interface FrameAnswer extends HeldInFrame {
  readonly outcome: 'still-there' | 'held' | 'released';
}
export interface AnswerReply {
  /** The frame is there, and it is about what it holds. */
  readonly taken: boolean;
}

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
  readonly outcome: Omit<Extract<Outcome, { ok: true }>, 'progress'> | Exclude<Outcome, { ok: true }>;
  readonly snapshot: Snapshot;
}
export interface RestoreReply {
  readonly restored: Restored;
  readonly snapshot: Snapshot;
}
export type SettingsReply = { readonly ok: true; readonly snapshot: Snapshot } | { readonly ok: false };

/**
 * From the background to pages: something changed, ask again. From the popup to the page of a tab: what do you see? Let me teach you.
 * Describe yourself for a report.
 */
export type Push =
  | { readonly type: 'changed' }
  | { readonly type: 'what-do-you-see' }
  | { readonly type: 'teach' }
  | { readonly type: 'describe' }
  /** The owner has pressed the key for it. */
  | { readonly type: 'next-hint' }
  /** From one frame of a tab to another, through the background. */
  | ({ readonly type: 'held-in-frame'; readonly frame: number } & HeldInFrame)
  | ({ readonly type: 'answer-frame' } & FrameAnswer);
export interface SeenReply {
  readonly seen: RecognitionSummary;
}
export interface DescribeReply {
  readonly description: PageDescription;
}

const PUSHES: ReadonlySet<unknown> = new Set<Push['type']>([
  'changed',
  'what-do-you-see',
  'teach',
  'describe',
  'next-hint',
  'held-in-frame',
  'answer-frame',
]);

/** Whether a message from the extension itself is one of ours. */
export function isPush(message: unknown): message is Push {
  return PUSHES.has((message as { type?: unknown } | null)?.type);
}

/** The snapshot, asked for twice: a background that was just being stopped does not answer, and is there when it is asked again. */
export async function askSnapshot(ask: () => Promise<SnapshotReply | undefined>): Promise<Snapshot | undefined> {
  return ((await ask()) ?? (await ask()))?.snapshot;
}
