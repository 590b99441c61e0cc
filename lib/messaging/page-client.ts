/**
 * The page's client of the background. Every call may fail: the worker sleeps, the extension is updated or switched off.
 *
 * Here alone not through webextension-polyfill: every page would load it for two calls that both browsers have under `chrome`
 * (`browser`, where a browser lacks it, may be an element of the page with that id).
 */
import type { CommandInput } from '../progress/commands';
import type { RecognitionSummary } from '../site/recognise';
import { askSnapshot, type CommandReply, isPush, type Request, type SettingsReply, type Snapshot, type SnapshotReply } from './protocol';

/** What the guide needs of the extension. */
export interface PageClient {
  /** Undefined: no answer. `words`: the id of those that are here already. */
  snapshot(words: string | undefined): Promise<Snapshot | undefined>;
  command(input: CommandInput): Promise<CommandReply | undefined>;
  settings(change: object): Promise<void>;
  /** False once the extension has been updated, switched off or removed under this page. */
  alive(): boolean;
  onChanged(listener: () => void): void;
  /** The owner wants to teach, from the popup. */
  onTeach(listener: () => void): void;
  onQuestion(answer: () => RecognitionSummary): void;
}

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: { addListener(listener: (message: unknown, sender: unknown, answer: (reply: unknown) => void) => void): void };
}
const runtime = (): Runtime | undefined => (globalThis as { chrome?: { runtime?: Runtime } }).chrome?.runtime;

/** Whether the extension that put this script here is still there. Nothing of the browser's objects may be assumed. */
export function isAlive(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

/** The client of a content script. */
export function createPageClient(): PageClient {
  const send = async <T>(request: Request): Promise<T | undefined> => {
    if (!isAlive()) return undefined;
    try {
      const reply = await runtime()?.sendMessage(request);
      // how the polyfill on the other side says that it has thrown
      return Object.hasOwn(Object(reply), '__mozWebExtensionPolyfillReject__') ? undefined : (reply as T | undefined);
    } catch {
      return undefined;
    }
  };
  let changed: () => void = () => undefined;
  let teach: () => void = () => undefined;
  let question: (() => RecognitionSummary) | undefined;
  runtime()?.onMessage.addListener((message, _sender, answer) => {
    if (!isPush(message)) return;
    if (message.type === 'changed') changed();
    else if (message.type === 'teach') teach();
    else if (question) answer({ seen: question() });
  });
  return {
    snapshot: (words) => askSnapshot(() => send<SnapshotReply>({ type: 'snapshot', ...(words !== undefined && { words }) })),
    command: (input) => send<CommandReply>({ type: 'command', command: { ...input, id: crypto.randomUUID() } }),
    settings: async (change) => void (await send<SettingsReply>({ type: 'settings', change })),
    alive: isAlive,
    onChanged: (listener) => {
      changed = listener;
    },
    onTeach: (listener) => {
      teach = listener;
    },
    onQuestion: (answer) => {
      question = answer;
    },
  };
}
