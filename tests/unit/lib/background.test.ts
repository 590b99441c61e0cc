/** What one tick costs outside of the page, counted: the same on every machine. And who is told of it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Background } from '../../../lib/background';

type Listener = (message: unknown, sender: unknown) => Promise<{ outcome?: { ok: boolean }; snapshot?: { words?: unknown } }> | undefined;

const SENDER = { id: 'own-id', url: 'chrome-extension://own-id/popup.html' };
const PAGE = { id: 'own-id', url: 'https://i.mi.com/#/', frameId: 0, tab: { incognito: false } };
const event = () => ({ addListener: vi.fn() });

/** Storage that counts, as a browser keeps it: what is given is a copy. */
function area() {
  const kept = new Map<string, string>();
  return {
    get: vi.fn(async (key: string) => (kept.has(key) ? { [key]: JSON.parse(kept.get(key) as string) } : {})),
    set: vi.fn(async (items: object) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value));
    }),
    remove: vi.fn(async (key: string) => void kept.delete(key)),
  };
}

function makeApi(tabs: { id: number; incognito: boolean }[]) {
  return {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => `chrome-extension://own-id${path}`,
      onMessage: event(),
      onInstalled: event(),
      onStartup: event(),
      sendMessage: vi.fn(async () => undefined),
    },
    tabs: {
      onActivated: event(),
      onCreated: event(),
      onUpdated: event(),
      onRemoved: event(),
      query: vi.fn(async () => tabs),
      get: vi.fn(async (id: number) => tabs.find((tab) => tab.id === id)),
      sendMessage: vi.fn(async () => undefined),
    },
    alarms: { onAlarm: event(), clearAll: vi.fn(async () => true), create: vi.fn() },
    action: { setBadgeText: vi.fn(async () => undefined), setBadgeBackgroundColor: vi.fn(async () => undefined) },
    storage: { local: area(), session: area() },
    i18n: { getUILanguage: () => 'ru' },
  };
}

describe('a tick', () => {
  let api: ReturnType<typeof makeApi>;
  let ask: Listener;
  let count = 0;
  const tick = (done: boolean, sender: object = SENDER) =>
    ask({ type: 'command', command: { id: `c${++count}`, type: 'set-step', step: 'devices-listed', done } }, sender);

  beforeEach(async () => {
    api = makeApi([
      { id: 1, incognito: false },
      { id: 2, incognito: false },
      { id: 3, incognito: false },
    ]);
    new Background(api as never).start();
    ask = api.runtime.onMessage.addListener.mock.calls[0]?.[0] as Listener;
    await ask({ type: 'command', command: { id: 'begin', type: 'choose-journey', journey: 'delete-account' } }, SENDER);
    vi.clearAllMocks();
  });

  it('is one write, one word to each tab and to the views, one badge', async () => {
    expect((await tick(true))?.outcome).toEqual({ ok: true });
    expect(api.storage.local.set).toHaveBeenCalledTimes(1);
    expect(api.tabs.sendMessage.mock.calls).toEqual([1, 2, 3].map((id) => [id, { type: 'changed' }]));
    expect(api.runtime.sendMessage).toHaveBeenCalledTimes(1);
    expect(api.action.setBadgeText).toHaveBeenCalledTimes(1);
    expect(api.storage.local.get.mock.calls.length).toBeLessThanOrEqual(6);
    expect(api.storage.session.get).not.toHaveBeenCalled();
  });

  it('tells a hundred at once of it two or three times, not a hundred', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => tick(n % 2 === 0)));
    expect(answers.every((answer) => answer?.outcome?.ok)).toBe(true);
    expect(api.storage.local.set).toHaveBeenCalledTimes(100);
    expect(api.runtime.sendMessage.mock.calls.length).toBeLessThanOrEqual(5);
    expect(api.tabs.sendMessage.mock.calls.length).toBeLessThanOrEqual(15);
  });

  it('brings no words to who has them, and no desk to a page', async () => {
    expect((await tick(true, PAGE))?.snapshot?.words).toBeUndefined();
    const first = (await ask({ type: 'snapshot' }, PAGE))?.snapshot?.words as { messages: Record<string, string> };
    expect(Object.keys(first.messages).filter((key) => key.startsWith('desk.'))).toEqual([]);
    expect((await ask({ type: 'snapshot', words: 'ru' }, PAGE))?.snapshot?.words).toBeUndefined();
  });

  it('that is refused is told to nobody', async () => {
    const answer = await ask({ type: 'command', command: { id: 'x', type: 'set-step', step: 'nonsense', done: true } }, SENDER);
    expect(answer?.outcome?.ok).toBe(false);
    expect(api.storage.local.set).not.toHaveBeenCalled();
    expect(api.tabs.sendMessage).not.toHaveBeenCalled();
  });
});
