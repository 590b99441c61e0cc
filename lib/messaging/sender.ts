/** Who is asking the background, and what they may ask for. */
import type { Command } from '../progress/commands';
import type { Settings } from '../progress/state';
import type { Changes } from '../progress/undo';
import { isForbidden, routeOf } from '../site/routes';
import type { Request } from './requests';

/** Who may ask. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly url?: string | undefined } | undefined;
}

/** `page`: our script at the top of a tab; `frame`: in one of its frames. */
export type Asker = 'extension' | 'page' | 'frame';

/** Who is asking: a page of ours, a content script of ours on a page where we may be, or nobody we answer. */
export function askerOf(sender: Sender, own: { readonly id: string; readonly origin: string }): Asker | undefined {
  if (sender.id !== own.id || sender.url === undefined || !URL.canParse(sender.url)) return undefined;
  if (sender.url.startsWith(own.origin)) return 'extension';
  const began = routeOf(new URL(sender.url));
  if (sender.frameId === undefined || began.side === undefined) return undefined;
  // whoever embeds a page of Xiaomi's, the tab's address is not the frame's
  if (sender.frameId !== 0) return sender.tab === undefined || isForbidden(began) ? undefined : 'frame';
  // `url` may be the one under which the document began; where a single-page route has led since, the tab knows
  const now = sender.tab?.url;
  return isForbidden(now !== undefined && URL.canParse(now) ? routeOf(new URL(now)) : began) ? undefined : 'page';
}

/** What the guide on a page of Xiaomi's may ask for. */
const PAGE_COMMANDS: ReadonlySet<unknown> = new Set<Command['type']>(['set-step', 'add-device', 'answer-lost', 'learn', 'put-back']);
/** What a page may put back: what it may set. */
const PAGE_CHANGES: ReadonlySet<string> = new Set<keyof Changes>(['steps', 'setAside']);
const PAGE_SETTINGS: ReadonlySet<string> = new Set<keyof Settings>(['side', 'folded']);

/** A frame holds presses, and may have to ask whether a device is lost: it has no panel and no lessons. */
const FRAME_COMMANDS: ReadonlySet<unknown> = new Set<Command['type']>(['answer-lost']);

/** Whether this asker may ask for this: a page never for another tab, never for what the owner does in the popup or at the desk. */
export function mayAsk(asker: Asker, request: Request): boolean {
  const { type } = request;
  if (asker === 'extension') return type !== 'held-in-frame' && type !== 'answer-frame';
  if (request.tab !== undefined) return false;
  if (type === 'snapshot') return true;
  if (type === 'command') {
    const command = Object(request.command) as { type?: unknown; changes?: unknown };
    if (command.type === 'put-back' && !Object.keys(Object(command.changes)).every((key) => PAGE_CHANGES.has(key))) return false;
    return (asker === 'page' ? PAGE_COMMANDS : FRAME_COMMANDS).has(command.type);
  }
  if (asker === 'frame') return type === 'held-in-frame';
  if (type === 'settings') return Object.keys(Object(request.change)).every((key) => PAGE_SETTINGS.has(key));
  return type === 'answer-frame';
}
