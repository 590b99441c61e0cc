/** What one tick costs outside of the page, counted: the same on every machine. And who is told of it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Background } from '../../../../lib/background/background';
import { isForPages } from '../../../../lib/words/page-words';
import { packageWords, wordsOf } from '../../support/locales';

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

/** Alarms as a browser keeps them: by name, the last one counts. */
function alarmClock() {
  const set = new Map<string, number>();
  return {
    set,
    onAlarm: event(),
    create: vi.fn((name: string, { when }: { when: number }) => void set.set(name, when)),
    getAll: vi.fn(async () => [...set].map(([name, scheduledTime]) => ({ name, scheduledTime }))),
    clear: vi.fn(async (name: string) => set.delete(name)),
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
      sendMessage: vi.fn(async (_tab: number, _message: unknown): Promise<unknown> => undefined),
    },
    alarms: alarmClock(),
    permissions: { contains: vi.fn(async () => true) },
    notifications: { create: vi.fn(async () => 'x') },
    action: {
      setBadgeText: vi.fn(async (_badge: object) => undefined),
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setTitle: vi.fn(async (_title: { tabId?: number; title: string }) => undefined),
      setPopup: vi.fn(async (_popup: { popup: string }) => undefined),
      onClicked: event(),
    },
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
    packageWords();
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
    expect((await tick(true))?.outcome).toEqual({ ok: true, undo: expect.objectContaining({ type: 'put-back' }) });
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

  it('brings what can be shown on a page, and all to a page of ours', async () => {
    const of = async (sender: object) => {
      const words = (await ask({ type: 'snapshot' }, sender))?.snapshot?.words as { messages: object } | undefined;
      return Object.keys(words?.messages ?? {});
    };
    const [page, own] = [await of(PAGE), await of(SENDER)];
    expect(page).toEqual(own.filter(isForPages));
    expect(own).toEqual(Object.keys(wordsOf('ru').messages));
    expect(page.length).toBeLessThan(own.length);
  });

  it('is all that a page may ask for, besides what it shows', async () => {
    const command = (type: string, more: object = {}) => ask({ type: 'command', command: { id: `p${++count}`, type, ...more } }, PAGE);
    for (const type of ['start-over', 'forget-device', 'set-reminder', 'unlearn', 'choose-journey', 'set-answers', 'set-wait'])
      expect(command(type), type).toBeUndefined();
    for (const bad of [null, 'set-step', { type: ['set-step'] }]) expect(ask({ type: 'command', command: bad }, PAGE)).toBeUndefined();
    for (const change of [{ guard: 'warn' }, { language: 'en' }, { side: 'start', guard: 'warn' }])
      expect(ask({ type: 'settings', change }, PAGE)).toBeUndefined();
    expect(await ask({ type: 'settings', change: { side: 'start', folded: true } }, PAGE)).toMatchObject({ ok: true });
    expect(ask({ type: 'snapshot', tab: 1 }, PAGE)).toBeUndefined();
    expect(ask({ type: 'forget-aside' }, PAGE)).toBeUndefined();
    expect(ask({ type: 'restore', copy: {} }, PAGE)).toBeUndefined();
    for (const [type, more] of [
      ['add-device', { device: { id: 'd', kind: 'phone', name: 'Mum', fromPage: true } }],
      ['answer-lost', { device: 'Mum', answer: 'no' }],
    ] as const)
      expect((await command(type, more))?.outcome, type).toEqual({ ok: true });
  });

  it('that is refused is told to nobody', async () => {
    const answer = await ask({ type: 'command', command: { id: 'x', type: 'set-step', step: 'nonsense', done: true } }, SENDER);
    expect(answer?.outcome?.ok).toBe(false);
    expect(api.storage.local.set).not.toHaveBeenCalled();
    expect(api.tabs.sendMessage).not.toHaveBeenCalled();
  });
});

describe('a tab that never answers', () => {
  const never = () => new Promise<never>(() => undefined);
  /** Tab 2 hangs, and a page of ours too. */
  const hung = () => {
    const api = makeApi([
      { id: 1, incognito: false },
      { id: 2, incognito: false },
    ]);
    api.tabs.sendMessage.mockImplementation((id) => (id === 2 ? never() : Promise.resolve(undefined)));
    api.runtime.sendMessage.mockImplementation(never);
    new Background(api as never).start();
    return { api, ask: api.runtime.onMessage.addListener.mock.calls[0]?.[0] as Listener };
  };
  const told = (api: ReturnType<typeof makeApi>, tab: number) => api.tabs.sendMessage.mock.calls.filter(([id]) => id === tab).length;

  it('keeps no command from its answer, no other tab from being told, no badge and no alarm from being set', async () => {
    const { api, ask } = hung();
    const at = Date.now() + 1_000_000;
    for (const [n, command] of [
      { type: 'choose-journey', journey: 'delete-account' },
      { type: 'set-step', step: 'devices-listed', done: true },
      { type: 'set-wait', wait: 'bootloader', running: true },
      { type: 'set-reminder', wait: 'bootloader', at },
    ].entries())
      expect((await ask({ type: 'command', command: { id: `c${n}`, ...command } }, SENDER))?.outcome).toMatchObject({ ok: true });
    expect(told(api, 1)).toBe(4);
    expect(api.action.setBadgeText).toHaveBeenCalledTimes(4);
    expect(api.alarms.set).toEqual(new Map([['bootloader', at]]));
  });

  it('keeps nobody else who asks waiting', async () => {
    const { api, ask } = hung();
    expect(await ask({ type: 'settings', change: { language: 'en' } }, SENDER)).toMatchObject({ ok: true });
    const { snapshot } = (await ask({ type: 'snapshot' }, SENDER)) as { snapshot: { progress: { progress: object } } };
    expect(await ask({ type: 'restore', copy: snapshot.progress.progress }, SENDER)).toMatchObject({ restored: { ok: true } });
    expect(told(api, 1)).toBe(2);
  });

  it('keeps no reminder from being shown', async () => {
    const { api, ask } = hung();
    await ask({ type: 'command', command: { id: 'r', type: 'set-reminder', wait: 'code', at: Date.now() - 1 } }, SENDER);
    const ring = api.alarms.onAlarm.addListener.mock.calls[0]?.[0] as (alarm: { name: string }) => void;
    ring({ name: 'code' });
    await expect.poll(() => api.notifications.create.mock.calls.length).toBe(1);
  });

  it('is like a browser that refuses a badge or an alarm: what is stored is acknowledged', async () => {
    const { api, ask } = hung();
    const fails = () => Promise.reject(new Error('No such tab.'));
    api.action.setBadgeText.mockImplementation(fails);
    api.alarms.getAll.mockImplementation(fails);
    api.tabs.query.mockImplementation(fails);
    expect((await ask({ type: 'command', command: { id: 'a', type: 'count-code' } }, SENDER))?.outcome).toEqual({ ok: true });
  });
});

describe('an alarm', () => {
  const HOUR = 3_600_000;
  /** It rings, where the owner has set a reminder for `at`. */
  const rung = async (at: number | null) => {
    const api = makeApi([]);
    new Background(api as never).start();
    const ask = api.runtime.onMessage.addListener.mock.calls[0]?.[0] as Listener;
    const ring = api.alarms.onAlarm.addListener.mock.calls[0]?.[0] as (alarm: { name: string }) => void;
    await ask({ type: 'command', command: { id: 'w', type: 'set-wait', wait: 'bootloader', running: true } }, SENDER);
    const answer = await ask({ type: 'command', command: { id: 'r', type: 'set-reminder', wait: 'bootloader', at } }, SENDER);
    expect(answer?.outcome).toEqual({ ok: true });
    vi.clearAllMocks();
    ring({ name: 'bootloader' });
    return api;
  };

  it('reminds when it is time', async () => {
    const api = await rung(Date.now() - HOUR);
    await expect.poll(() => api.notifications.create.mock.calls.length).toBe(1);
  });
  it('that comes early is set again, and says nothing', async () => {
    const at = Date.now() + HOUR;
    const api = await rung(at);
    await expect.poll(() => api.alarms.create.mock.calls).toEqual([['bootloader', { when: at }]]);
    expect(api.notifications.create).not.toHaveBeenCalled();
  });
  it('of a reminder that is gone says nothing', async () => {
    const api = await rung(null);
    await expect.poll(() => api.storage.local.get.mock.calls.length).toBeGreaterThan(0);
    expect(api.notifications.create).not.toHaveBeenCalled();
    expect(api.alarms.create).not.toHaveBeenCalled();
  });
});

describe('words that take a while to be read', () => {
  type Words = { words?: { language: string }; settings: { language: string } };
  /** A background that has just started: it remembers no words. Files are read when `arrive` is called. */
  async function waking() {
    vi.resetModules();
    const { Background: Fresh } = await import('../../../../lib/background/background');
    packageWords();
    const read = fetch;
    const waiting = new Map<string, () => void>();
    vi.stubGlobal('fetch', async (address: string) => {
      await new Promise<void>((done) => waiting.set(String(address.match(/(\w+)\.json/)?.[1]), done));
      return read(address);
    });
    const api = makeApi([]);
    new Fresh(api as never).start();
    const listener = api.runtime.onMessage.addListener.mock.calls[0]?.[0] as Listener;
    const ask = (message: object, sender: object = SENDER) => listener(message, sender) as Promise<{ snapshot: Words; ok?: boolean }>;
    const choose = (language: string) => ask({ type: 'settings', change: { language } });
    const arrive = async (language: string) => {
      await vi.waitFor(() => expect([...waiting.keys()]).toContain(language));
      waiting.get(language)?.();
    };
    return { ask, choose, arrive };
  }

  it('come with what is so when they have come: the answer to the first of two quick changes is of the second', async () => {
    const { choose, arrive } = await waking();
    const first = choose('ru');
    await arrive('ru').then(() => first);
    const english = choose('en');
    const russian = choose('ru');
    expect((await russian).snapshot).toMatchObject({ settings: { language: 'ru' }, words: { language: 'ru' } });
    await arrive('en');
    expect((await english).snapshot).toMatchObject({ settings: { language: 'ru' }, words: { language: 'ru' } });
  });

  it('keep nobody waiting who has them, or wants none', async () => {
    const { ask } = await waking();
    expect((await ask({ type: 'snapshot', words: 'ru' }, PAGE)).snapshot.words).toBeUndefined();
    expect((await ask({ type: 'snapshot', words: '*' }, PAGE)).snapshot.words).toBeUndefined();
  });

  it('and that cannot be read at all keep nothing back: what is known is answered without', async () => {
    const { ask } = await waking();
    vi.spyOn(console, 'error').mockReturnValue();
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    const { snapshot } = await ask({ type: 'snapshot' }, PAGE);
    expect(snapshot).not.toHaveProperty('words');
    expect(snapshot.settings.language).toBe('auto');
  });
});

describe('the title of the button', () => {
  const begun = async () => {
    const api = makeApi([
      { id: 1, incognito: false },
      { id: 2, incognito: true },
    ]);
    new Background(api as never).start();
    const ask = api.runtime.onMessage.addListener.mock.calls[0]?.[0] as Listener;
    let count = 0;
    const command = (type: string, more: object, tab: number) =>
      ask({ type: 'command', tab, command: { id: `t${++count}`, type, ...more } }, SENDER);
    const titleOn = (tabId?: number) => api.action.setTitle.mock.calls.findLast(([title]) => title.tabId === tabId)?.[0].title;
    return { api, ask, command, titleOn };
  };

  it('follows the language at once', async () => {
    const { ask, command, titleOn } = await begun();
    await command('choose-journey', { journey: 'delete-account' }, 1);
    expect(titleOn()).toMatch(/^Отвязка\. .*Остал/);
    await ask({ type: 'settings', change: { language: 'en' } }, SENDER);
    await expect.poll(() => titleOn()).toMatch(/^Unbind Guide\. .*required steps? left/);
  });

  it('is the private one on private tabs only', async () => {
    const { command, titleOn } = await begun();
    await command('choose-journey', { journey: 'delete-account' }, 1);
    await expect.poll(() => titleOn(2)).toBe('Отвязка');
    const own = titleOn();
    await command('choose-journey', { journey: 'sell-or-give-away' }, 2);
    expect(titleOn(2)).toMatch(/^Отвязка\. .*Остал/);
    expect(titleOn()).toBe(own);
    expect(titleOn(1)).toBeUndefined();
  });

  it('keeps no number from being shown where it fails', async () => {
    const { api, command } = await begun();
    api.action.setTitle.mockRejectedValue(new Error('No such tab.'));
    await command('choose-journey', { journey: 'delete-account' }, 1);
    expect(api.action.setBadgeText).toHaveBeenCalledWith({ text: expect.stringMatching(/^\d+$/) });
  });
});

it('tells at once of what the same reading has put aside', async () => {
  const api = makeApi([]);
  await api.storage.local.set({ progress: { version: 2, cart: [1, 2, 3] } });
  new Background(api as never).start();
  const ask = api.runtime.onMessage.addListener.mock.calls[0]?.[0] as Listener;
  const reply = (await ask({ type: 'snapshot', words: '*' }, SENDER)) as { snapshot: { asides?: { reason: string }[] } };
  expect(reply.snapshot.asides?.map(({ reason }) => reason)).toEqual(['damaged']);
});
