/**
 * The page's client of the background. Every call may fail: the worker sleeps, the extension is updated or switched off.
 *
 * Here alone not through webextension-polyfill: every page would load it for two calls that both browsers have under `chrome`
 * (`browser`, where a browser lacks it, may be an element of the page with that id).
 */
import type { CommandInput } from '../progress/commands';
import type { PageDescription } from '../recogniser/judge/page-evidence';
import type { RecognitionSummary } from '../site/recognise';
import {
  type AnswerReply,
  askSnapshot,
  type CommandReply,
  type DescribeReply,
  type FrameAnswer,
  type FrameReply,
  type HeldInFrame,
  isPush,
  type Push,
  type Request,
  type SettingsReply,
  type Snapshot,
  type SnapshotReply,
} from './protocol';

/** What the guide needs of the extension. */
export interface PageClient {
  /** Undefined: no answer. `words`: the id of those that are here already, `*` where none are wanted. */
  snapshot(words: string | undefined): Promise<Snapshot | undefined>;
  command(input: CommandInput): Promise<CommandReply | undefined>;
  settings(change: object): Promise<void>;
  /** False once the extension has been updated, switched off or removed under this page. */
  alive(): boolean;
  onChanged(listener: () => void): void;
  /** The owner wants to teach, from the popup. */
  onTeach(listener: () => void): void;
  /** The owner has pressed the key that goes from hint to hint. */
  onNextHint(listener: () => void): void;
  onQuestion(answer: () => RecognitionSummary): void;
  /** The owner wants a report about the page, from the popup. */
  onDescribe(answer: () => PageDescription | undefined): void;
  /** In a frame: asks the top of the tab to show a press that is held. Undefined: there is nobody of ours, or they hang. */
  showAtTop(held: HeldInFrame): Promise<FrameReply['shows'] | undefined>;
  /** In a frame: what was answered there. Says whether it is about what is held. */
  onAnswer(listener: (answer: FrameAnswer) => boolean): void;
  /** At the top: a frame holds a press. */
  onHeldInFrame(listener: (held: HeldInFrame, frame: number) => FrameReply['shows'] | undefined): void;
  /** At the top: tells a frame. False where it is gone, or holds something else by now. */
  answerFrame(frame: number, answer: FrameAnswer): Promise<boolean>;
}

/** Longer than this, in milliseconds, a frame does not wait for the top of its tab: a page may hang, and the owner has pressed something. */
const TOP_WAIT_MS = 1_000;

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
  let nextHint: () => void = () => undefined;
  let question: (() => RecognitionSummary) | undefined;
  let describe: () => PageDescription | undefined = () => undefined;
  let onHeld: (held: HeldInFrame, frame: number) => FrameReply['shows'] | undefined = () => undefined;
  let onAnswer: ((answer: FrameAnswer) => boolean) | undefined;
  /** Who has nothing to say says nothing, so that somebody else may. */
  const take = (message: Push): object | undefined => {
    if (message.type === 'changed') changed();
    else if (message.type === 'teach') teach();
    else if (message.type === 'next-hint') nextHint();
    else if (message.type === 'what-do-you-see') return question && { seen: question() };
    else if (message.type === 'describe') {
      const description = describe();
      return description && ({ description } satisfies DescribeReply);
    } else if (message.type === 'answer-frame') return onAnswer && { taken: onAnswer(message) };
    else {
      const shows = onHeld(message, message.frame);
      return shows && { shows };
    }
    return undefined;
  };
  runtime()?.onMessage.addListener((message, _sender, answer) => {
    const reply = isPush(message) ? take(message) : undefined;
    if (reply) answer(reply);
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
    onNextHint: (listener) => {
      nextHint = listener;
    },
    onQuestion: (answer) => {
      question = answer;
    },
    onDescribe: (answer) => {
      describe = answer;
    },
    showAtTop: async (held) => {
      const late = new Promise<undefined>((done) => setTimeout(done, TOP_WAIT_MS));
      return (await Promise.race([send<FrameReply>({ type: 'held-in-frame', ...held }), late]))?.shows;
    },
    onAnswer: (listener) => {
      onAnswer = listener;
    },
    onHeldInFrame: (listener) => {
      onHeld = listener;
    },
    answerFrame: async (frame, answer) => (await send<AnswerReply>({ type: 'answer-frame', frame, ...answer }))?.taken ?? false,
  };
}
