/** The page's line to the background. Every call may fail: the worker sleeps, the extension is updated or switched off. */
import { browser } from 'wxt/browser';
import { type CommandReply, isPush, type Request, type SettingsReply, type Snapshot, type SnapshotReply } from '../messages';
import type { Wish } from '../progress/commands';
import type { RecognitionSummary } from '../site/recognise';

/** What the guide needs of the extension. */
export interface Link {
  /** Undefined: no answer. `words`: the language that is here already. */
  snapshot(words: string | undefined): Promise<Snapshot | undefined>;
  command(wish: Wish): Promise<CommandReply | undefined>;
  settings(change: object): Promise<void>;
  /** False once the extension has been updated, switched off or removed under this page. */
  alive(): boolean;
  onChanged(listener: () => void): void;
  /** The owner wants to teach, from the popup. */
  onTeach(listener: () => void): void;
  onQuestion(answer: () => RecognitionSummary): void;
}

/** Whether the extension that put this script here is still there. Nothing of `browser` may be assumed. */
export function isAlive(): boolean {
  try {
    return browser?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** The line of a content script. */
export function createLink(): Link {
  const send = async <T>(request: Request): Promise<T | undefined> => {
    if (!isAlive()) return undefined;
    try {
      return (await browser.runtime.sendMessage(request)) as T | undefined;
    } catch {
      return undefined;
    }
  };
  let changed: () => void = () => undefined;
  let teach: () => void = () => undefined;
  let question: (() => RecognitionSummary) | undefined;
  browser.runtime.onMessage.addListener(((message: unknown) => {
    if (!isPush(message)) return undefined;
    if (message.type === 'changed') {
      changed();
      return undefined;
    }
    if (message.type === 'teach') {
      teach();
      return undefined;
    }
    return question ? Promise.resolve({ seen: question() }) : undefined;
  }) as never);
  return {
    snapshot: async (words) => (await send<SnapshotReply>({ type: 'snapshot', ...(words !== undefined && { words }) }))?.snapshot,
    command: (wish) => send<CommandReply>({ type: 'command', command: { ...wish, id: crypto.randomUUID() } }),
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
