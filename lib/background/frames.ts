/**
 * A press that is held in a frame is shown at the top of its tab. The two speak through here: what they would post to each other,
 * the pages between them could read and forge.
 */
import type { Browser } from 'wxt/browser';
import type { AnswerReply, FrameReply, Push } from '../messaging/protocol';
import type { Request } from '../messaging/requests';
import type { Sender } from '../messaging/sender';

type BetweenFrames = Extract<Request, { type: 'held-in-frame' | 'answer-frame' }>;

/** Passes it on within the tab. Undefined: nobody of ours is there, or they have nothing to say. */
export async function passBetweenFrames(
  api: Pick<typeof Browser, 'tabs'>,
  request: BetweenFrames,
  { tab, frameId }: Sender & { readonly tab?: { readonly id?: number | undefined } | undefined },
): Promise<FrameReply | AnswerReply | undefined> {
  if (tab?.id === undefined || frameId === undefined) return undefined;
  const { token, press, answer } = request;
  const about = { token, press, ...(answer !== undefined && { answer }) };
  const [to, push]: [number, Push] =
    request.type === 'held-in-frame'
      ? [0, { type: 'held-in-frame', frame: frameId, ...about }]
      : [request.frame, { type: 'answer-frame', outcome: request.outcome, ...about }];
  try {
    return (await api.tabs.sendMessage(tab.id, push, { frameId: to })) as FrameReply | AnswerReply | undefined;
  } catch {
    return undefined;
  }
}
