// The client of popup and desk: what it asks of the background, and what it says of the tab it is over.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createExtensionClient } from '../../../../lib/messaging/extension-client';

const OWN = 'chrome-extension://own-id/';
const CLOUD = 'https://i.mi.com/#/';

interface TabLike {
  id?: number;
  url?: string;
  active?: boolean;
  status?: string;
  lastAccessed?: number;
}
let open: TabLike[];
const api = {
  runtime: {
    getURL: (path: string) => OWN + path.slice(1),
    sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
    onMessage: { addListener: vi.fn() },
  },
  tabs: {
    query: vi.fn(async ({ active, url }: { active?: boolean; url?: string }) =>
      open.filter((tab) => (active ? tab.active : true) && (url ? tab.url?.startsWith(url.replace('*', '')) : true)),
    ),
    sendMessage: vi.fn(async (_tab: number, _message: unknown): Promise<unknown> => undefined),
    update: vi.fn(async (_tab: number, _change: object) => undefined),
    create: vi.fn(async (_tab: object) => undefined),
    reload: vi.fn(async (_tab: number) => undefined),
  },
  permissions: { contains: vi.fn(async () => true), request: vi.fn(async (_wanted: object) => true) },
};
const client = () => createExtensionClient(api as never);

beforeEach(() => {
  vi.clearAllMocks();
  open = [{ id: 7, url: CLOUD, active: true }];
});

describe('asking the background', () => {
  it('says which tab it speaks for', async () => {
    await client().command({ type: 'count-code' });
    expect(api.runtime.sendMessage.mock.calls).toEqual([
      [{ type: 'command', tab: 7, command: { type: 'count-code', id: expect.any(String) } }],
    ]);
  });

  it('asks for a snapshot once more where nobody answers, and no more often', async () => {
    const snapshot = { private: false };
    api.runtime.sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce({ snapshot });
    expect(await client().snapshot()).toBe(snapshot);
    api.runtime.sendMessage.mockReset().mockRejectedValue(new Error('the port closed'));
    expect(await client().snapshot()).toBeUndefined();
    expect(api.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('has no snapshot of settings that were not stored', async () => {
    api.runtime.sendMessage.mockResolvedValueOnce({ ok: false });
    expect(await client().settings({ language: 'en' })).toBeUndefined();
  });

  it('hears of changes, and of nothing else', () => {
    const changed = vi.fn();
    client().onChanged(changed);
    const hear = api.runtime.onMessage.addListener.mock.calls.at(-1)?.[0] as (message: unknown) => unknown;
    for (const message of [{ type: 'teach' }, { type: 'else' }, null, 'changed']) expect(hear(message)).toBeUndefined();
    expect(changed).not.toHaveBeenCalled();
    hear({ type: 'changed' });
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('what the popup says of its tab', () => {
  it.each<[string, TabLike[], string]>([
    ['a page elsewhere', [{ id: 1, url: 'https://example.test/', active: true }], 'foreign'],
    ['a page without an address', [{ id: 1, active: true }], 'foreign'],
    ['no tab', [], 'foreign'],
    ['a page where somebody signs in', [{ id: 1, url: 'https://account.xiaomi.com/fe/service/login/password', active: true }], 'excluded'],
    ['a page that was open before us', [{ id: 1, url: CLOUD, active: true }], 'stale'],
  ])('%s', async (_, tabs, kind) => {
    open = tabs;
    expect((await client().tabState()).kind).toBe(kind);
  });

  it('nothing yet of a page that is still on its way', async () => {
    open = [{ id: 1, url: CLOUD, active: true, status: 'loading' }];
    api.tabs.sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'));
    expect((await client().tabState()).kind).toBe('checking');
  });

  it('a page that answers', async () => {
    const seen = { page: 'cloud-home' };
    api.tabs.sendMessage.mockResolvedValueOnce({ seen });
    expect(await client().tabState()).toEqual({ kind: 'seen', seen });
  });

  it('access that was taken away', async () => {
    api.permissions.contains.mockResolvedValueOnce(false);
    expect((await client().tabState()).kind).toBe('revoked');
  });

  it('speaks of the tab used last, where it stands in a tab of its own', async () => {
    open = [
      { id: 1, url: `${OWN}popup.html`, active: true, lastAccessed: 9 },
      { id: 2, url: CLOUD, lastAccessed: 3 },
      { id: 3, url: 'https://example.test/', lastAccessed: 5 },
    ];
    expect((await client().tabState()).kind).toBe('foreign');
    open = open.slice(0, 2);
    await client().reloadTab();
    expect(api.tabs.reload.mock.calls).toEqual([[2]]);
  });
});

describe('leading on', () => {
  it('opens an address in a tab of Xiaomi, on its regional host; else in a new one', async () => {
    open = [{ id: 1, url: 'https://us.i.mi.com/#/', active: true }];
    await client().open('https://i.mi.com/mobile/h5');
    expect(api.tabs.update.mock.calls).toEqual([[1, { url: 'https://us.i.mi.com/mobile/h5', active: true }]]);
    open = [{ id: 1, url: 'https://example.test/', active: true }];
    await client().open('https://i.mi.com/');
    expect(api.tabs.create.mock.calls).toEqual([[{ url: 'https://i.mi.com/' }]]);
  });

  it('opens the desk where it is open already', async () => {
    await client().openDesk('plan');
    expect(api.tabs.create.mock.calls).toEqual([[{ url: `${OWN}desk.html#plan` }]]);
    open = [{ id: 4, url: `${OWN}desk.html#waiting` }];
    await client().openDesk('plan');
    expect(api.tabs.update.mock.calls).toEqual([[4, { url: `${OWN}desk.html#plan`, active: true }]]);
  });

  it('teaches in the tab it is over', async () => {
    await client().teach();
    expect(api.tabs.sendMessage.mock.calls).toEqual([[7, { type: 'teach' }, { frameId: 0 }]]);
  });

  it('takes a browser without notifications for a "no"', async () => {
    api.permissions.request.mockRejectedValueOnce(new TypeError('unknown permission'));
    expect(await client().allowNotifications()).toBe(false);
    expect(await client().allowNotifications()).toBe(true);
  });
});
