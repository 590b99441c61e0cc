import { describe, expect, it, vi } from 'vitest';
import { welcomeOnce } from '../../../../lib/background/welcome';

function browser(kept: Record<string, unknown> = {}) {
  const api = {
    runtime: { getURL: (path: string) => `own:/${path}`, getManifest: () => ({ version: '1.2.3' }) },
    storage: {
      local: {
        get: vi.fn(async (key: string) => ({ [key]: kept[key] })),
        set: vi.fn(async (items: object) => void Object.assign(kept, items)),
      },
    },
    tabs: { create: vi.fn(async () => ({})) },
  };
  return { api, welcome: (reason: string) => welcomeOnce(api as never, reason) };
}

describe('the page that greets the owner', () => {
  it('is opened once, when the extension is new', async () => {
    const { api, welcome } = browser();
    await welcome('install');
    await welcome('install');
    expect(api.tabs.create.mock.calls).toEqual([[{ url: 'own://welcome.html' }]]);
  });

  it.each(['update', 'browser_update', 'chrome_update', 'shared_module_update'])('is not opened after %s', async (reason) => {
    const { api, welcome } = browser();
    await welcome(reason);
    expect(api.tabs.create).not.toHaveBeenCalled();
    expect(api.storage.local.set).not.toHaveBeenCalled();
  });

  it('leaves nothing to read about what is new', async () => {
    const kept: Record<string, unknown> = {};
    await browser(kept).welcome('install');
    expect(kept['settings']).toMatchObject({ newsRead: '1.2.3' });
  });

  it('counts as opened only when it is', async () => {
    const { api, welcome } = browser();
    api.tabs.create.mockRejectedValueOnce(new Error('no window'));
    await expect(welcome('install')).rejects.toThrow('no window');
    await welcome('install');
    expect(api.tabs.create).toHaveBeenCalledTimes(2);
  });
});
