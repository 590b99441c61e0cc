import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPageClient, isAlive } from '../../../../lib/messaging/page-client';

type Listener = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => void;

const scope = globalThis as { chrome?: unknown };
const before = scope.chrome;
let listeners: Listener[];
let sendMessage: ReturnType<typeof vi.fn>;
const give = (chrome: unknown): void => {
  scope.chrome = chrome;
};

beforeEach(() => {
  listeners = [];
  sendMessage = vi.fn(async () => undefined);
  give({ runtime: { id: 'ours', sendMessage, onMessage: { addListener: (listener: Listener) => listeners.push(listener) } } });
});
afterEach(() => {
  scope.chrome = before;
});

/** What the page's link answers to a message from the extension; undefined when it says nothing. */
const hear = (message: unknown): unknown => {
  const answer = vi.fn();
  for (const listener of listeners) expect(listener(message, {}, answer)).toBeUndefined();
  return answer.mock.calls[0]?.[0];
};

describe('whether the extension is alive', () => {
  it.each([
    ['an id', { runtime: { id: 'ours' } }, true],
    ['no id', { runtime: {} }, false],
    ['no runtime', {}, false],
    ['no chrome', undefined, false],
    ['a page that stands in for it', document.createElement('b'), false],
  ])('with %s', (_name, chrome, alive) => {
    give(chrome);
    expect(isAlive()).toBe(alive);
    expect(createLinkQuietly().alive()).toBe(alive);
  });

  it('not when asking throws', () => {
    give({
      get runtime() {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(isAlive()).toBe(false);
  });
});

/** A link made while the extension was there. */
function createLinkQuietly(): ReturnType<typeof createPageClient> {
  const now = scope.chrome;
  give(undefined);
  const link = createPageClient();
  give(now);
  return link;
}

describe('asking the background', () => {
  it('asks for a snapshot, and says which words are here', async () => {
    const snapshot = { private: false };
    sendMessage.mockResolvedValue({ snapshot });
    const link = createPageClient();
    expect(await link.snapshot('ru')).toBe(snapshot);
    expect(sendMessage).toHaveBeenLastCalledWith({ type: 'snapshot', words: 'ru' });
    await link.snapshot(undefined);
    expect(sendMessage.mock.lastCall?.[0]).toStrictEqual({ type: 'snapshot' });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('asks for a snapshot twice where the background was just being stopped, and no more often', async () => {
    const snapshot = { private: false };
    sendMessage.mockRejectedValueOnce(new Error('the port closed')).mockResolvedValueOnce({ snapshot });
    const link = createPageClient();
    expect(await link.snapshot('ru')).toBe(snapshot);
    sendMessage.mockReset().mockResolvedValue(undefined);
    expect(await link.snapshot('ru')).toBeUndefined();
    expect(sendMessage.mock.calls).toEqual([[{ type: 'snapshot', words: 'ru' }], [{ type: 'snapshot', words: 'ru' }]]);
  });

  it('sends each command with an id of its own', async () => {
    const reply = { outcome: { ok: true } };
    sendMessage.mockResolvedValue(reply);
    const link = createPageClient();
    expect(await link.command({ type: 'count-code' })).toBe(reply);
    await link.command({ type: 'set-step', step: 'signed-out', device: 'p', done: true });
    const [first, second] = sendMessage.mock.calls.map(([request]) => request);
    expect(first).toStrictEqual({ type: 'command', command: { type: 'count-code', id: expect.stringMatching(/^[\da-f-]{36}$/) } });
    expect(second.command).toStrictEqual({ type: 'set-step', step: 'signed-out', device: 'p', done: true, id: expect.any(String) });
    expect(second.command.id).not.toBe(first.command.id);
  });

  it('sends settings and waits for them', async () => {
    const link = createPageClient();
    sendMessage.mockResolvedValue({ ok: true });
    expect(await link.settings({ side: 'start' })).toBeUndefined();
    expect(sendMessage.mock.calls).toEqual([[{ type: 'settings', change: { side: 'start' } }]]);
  });

  it.each<[string, () => void]>([
    ['the background throws', () => sendMessage.mockRejectedValue(new Error('Could not establish connection.'))],
    ['the polyfill says that it has thrown', () => sendMessage.mockResolvedValue({ __mozWebExtensionPolyfillReject__: { message: 'x' } })],
    ['nobody answers', () => sendMessage.mockResolvedValue(undefined)],
    [
      'sending itself throws',
      () =>
        sendMessage.mockImplementation(() => {
          throw new Error('Extension context invalidated.');
        }),
    ],
    ['the extension is gone', () => give({ runtime: undefined })],
    ['the browser has no such thing', () => give(undefined)],
  ])('has no answer when %s', async (_name, happens) => {
    const link = createPageClient();
    happens();
    expect(await link.snapshot('en')).toBeUndefined();
    expect(await link.command({ type: 'count-code' })).toBeUndefined();
    expect(await link.settings({})).toBeUndefined();
  });

  it('sends nothing once the extension has lost its id', async () => {
    const link = createPageClient();
    give({ runtime: { sendMessage, onMessage: { addListener: () => undefined } } });
    sendMessage.mockResolvedValue({ snapshot: {} });
    expect(await link.snapshot(undefined)).toBeUndefined();
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('what the extension tells', () => {
  it('tells of changes and of the wish to teach, to whoever listens now', () => {
    const link = createPageClient();
    const old = vi.fn();
    const changed = vi.fn();
    const teach = vi.fn();
    link.onChanged(old);
    link.onChanged(changed);
    link.onTeach(teach);
    expect(hear({ type: 'changed' })).toBeUndefined();
    expect([old.mock.calls.length, changed.mock.calls.length, teach.mock.calls.length]).toEqual([0, 1, 0]);
    expect(hear({ type: 'teach' })).toBeUndefined();
    expect([old.mock.calls.length, changed.mock.calls.length, teach.mock.calls.length]).toEqual([0, 1, 1]);
  });

  it('tells of the key that goes from hint to hint, and of no other wish with it', () => {
    const link = createPageClient();
    const [teach, next] = [vi.fn(), vi.fn()];
    link.onTeach(teach);
    link.onNextHint(next);
    expect(hear({ type: 'next-hint' })).toBeUndefined();
    expect([teach.mock.calls.length, next.mock.calls.length]).toEqual([0, 1]);
  });

  it('answers only the question what it sees', () => {
    const link = createPageClient();
    const summary = { confidence: 1, controls: [], evidence: [] };
    link.onQuestion(() => summary);
    expect(hear({ type: 'what-do-you-see' })).toEqual({ seen: summary });
    for (const message of [{ type: 'changed' }, { type: 'teach' }, { type: 'else' }, undefined, null, 'what-do-you-see'])
      expect(hear(message), JSON.stringify(message)).toBeUndefined();
  });

  it('keeps quiet before anybody listens', () => {
    createPageClient();
    for (const type of ['changed', 'teach', 'what-do-you-see']) expect(hear({ type })).toBeUndefined();
  });
});

describe('between the frames of a tab', () => {
  const held = { token: 't', press: { control: 'remove-device', device: 'Redmi', inDialog: false } } as const;

  it('asks the top to show what a frame holds', async () => {
    sendMessage.mockResolvedValue({ shows: 'dialog' });
    expect(await createPageClient().showAtTop(held)).toBe('dialog');
    expect(sendMessage.mock.calls).toEqual([[{ type: 'held-in-frame', ...held }]]);
    sendMessage.mockResolvedValue(undefined);
    expect(await createPageClient().showAtTop(held)).toBeUndefined();
  });

  it('waits a second for the top, and no longer', async () => {
    vi.useFakeTimers();
    try {
      sendMessage.mockReturnValue(new Promise(() => undefined));
      const answer = vi.fn();
      void createPageClient().showAtTop(held).then(answer);
      await vi.advanceTimersByTimeAsync(999);
      expect(answer).not.toHaveBeenCalled();
      await vi.advanceTimersByTimeAsync(1);
      expect(answer).toHaveBeenCalledWith(undefined);
    } finally {
      vi.useRealTimers();
    }
  });

  it('tells a frame what was answered, and whether it has taken it', async () => {
    const client = createPageClient();
    sendMessage.mockResolvedValueOnce({ taken: true }).mockResolvedValueOnce({ taken: false }).mockResolvedValueOnce(undefined);
    const answer = { ...held, outcome: 'released' } as const;
    expect([await client.answerFrame(3, answer), await client.answerFrame(3, answer), await client.answerFrame(3, answer)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(sendMessage.mock.calls[0]).toEqual([{ type: 'answer-frame', frame: 3, ...answer }]);
  });

  it('hears both, and says nothing where nobody listens', () => {
    const client = createPageClient();
    const push = { type: 'held-in-frame', frame: 3, ...held };
    const answer = { type: 'answer-frame', outcome: 'held', ...held };
    expect([hear(push), hear(answer)]).toEqual([undefined, undefined]);
    const onHeld = vi.fn(() => 'pass' as const);
    const onAnswer = vi.fn(() => false);
    client.onHeldInFrame(onHeld);
    client.onAnswer(onAnswer);
    expect([hear(push), hear(answer)]).toEqual([{ shows: 'pass' }, { taken: false }]);
    expect(onHeld).toHaveBeenCalledWith(push, 3);
    expect(onAnswer).toHaveBeenCalledWith(answer);
  });
});
