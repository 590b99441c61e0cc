/** Who is asking the background, and what they may ask for. */
import type { Command } from '../progress/commands';
import type { Settings } from '../progress/state';
import { isForbidden, routeOf } from '../site/routes';
import type { Request } from './requests';

/** Who may ask. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly url?: string | undefined } | undefined;
}

/** Who is asking: a page of ours, a content script of ours on a page where we may be, or nobody we answer. */
export function askerOf(sender: Sender, own: { readonly id: string; readonly origin: string }): 'extension' | 'page' | undefined {
  if (sender.id !== own.id || sender.url === undefined || !URL.canParse(sender.url)) return undefined;
  if (sender.url.startsWith(own.origin)) return 'extension';
  if (sender.frameId !== 0 || routeOf(new URL(sender.url)).side === undefined) return undefined;
  // `url` may be the one under which the document began; where a single-page route has led since, the tab knows
  const now = sender.tab?.url;
  return isForbidden(routeOf(new URL(now !== undefined && URL.canParse(now) ? now : sender.url))) ? undefined : 'page';
}

/** What the guide on a page of Xiaomi's may ask for. */
const PAGE_COMMANDS: ReadonlySet<unknown> = new Set<Command['type']>(['set-step', 'add-device', 'answer-lost', 'learn']);
const PAGE_SETTINGS: ReadonlySet<string> = new Set<keyof Settings>(['side', 'folded']);

/** Whether a page may ask for this: never for another tab, never for what the owner does in the popup or at the desk. */
export function isForPages(request: Request): boolean {
  if (request.tab !== undefined) return false;
  if (request.type === 'command') return PAGE_COMMANDS.has((Object(request.command) as Partial<Command>).type);
  if (request.type === 'settings') return Object.keys(Object(request.change)).every((key) => PAGE_SETTINGS.has(key));
  return request.type === 'snapshot';
}
