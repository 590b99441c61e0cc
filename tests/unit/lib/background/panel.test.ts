/** What keys and button do about the panel beside the page, in browsers that have one, half of one, or none. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listenToKeys, setButton } from '../../../../lib/background/panel';

const event = () => ({ addListener: vi.fn() });
/** What listens to the event in here. */
const heard = (events: Record<string, ReturnType<typeof event>>) =>
  Object.values(events)[0]?.addListener.mock.calls[0]?.[0] as (...args: unknown[]) => void;

function makeApi(button: string | undefined, more: object = {}) {
  return {
    runtime: { getURL: (path: string) => `chrome-extension://own-id${path}` },
    action: { setPopup: vi.fn(async (_popup: { popup: string }) => undefined), onClicked: event() },
    commands: { onCommand: event() },
    storage: { local: { get: async () => ({ settings: button === undefined ? {} : { button } }) } },
    tabs: { sendMessage: vi.fn(async (_tab: number, _message: object, _options: object): Promise<unknown> => undefined) },
    ...more,
  };
}
const chromium = () => ({
  sidePanel: { open: vi.fn(async () => undefined), setPanelBehavior: vi.fn(async (_behavior: object) => undefined) },
});
const firefox = () => ({ sidebarAction: { open: vi.fn(async () => undefined), toggle: vi.fn(async () => undefined) } });
const OWN_POPUP = 'chrome-extension://own-id/popup.html';

afterEach(() => vi.unstubAllEnvs());

describe('the keys', () => {
  const press = (api: ReturnType<typeof makeApi>, name: string, tab?: object) => heard(api.commands)(name, tab);

  it('open the panel in the window where they were pressed, in the same turn', () => {
    const browser = chromium();
    const api = makeApi(undefined, browser);
    listenToKeys(api as never);
    press(api, 'open-side-panel', { id: 7, windowId: 3 });
    expect(browser.sidePanel.open.mock.calls).toEqual([[{ windowId: 3 }]]);
  });

  it('tell the page in front, and none of its frames, to go to the next hint', () => {
    const api = makeApi(undefined);
    // nobody of ours is there
    api.tabs.sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
    listenToKeys(api as never);
    press(api, 'next-hint', { id: 7, windowId: 3 });
    expect(api.tabs.sendMessage.mock.calls).toEqual([[7, { type: 'next-hint' }, { frameId: 0 }]]);
  });

  it('do nothing without a tab, and nothing that they are not for', () => {
    const browser = chromium();
    const api = makeApi(undefined, browser);
    listenToKeys(api as never);
    for (const name of ['open-side-panel', 'next-hint']) press(api, name);
    press(api, 'something-else', { id: 7, windowId: 3 });
    expect(browser.sidePanel.open).not.toHaveBeenCalled();
    expect(api.tabs.sendMessage).not.toHaveBeenCalled();
  });

  it('are missed by nobody where a browser has none', () => {
    expect(() => listenToKeys(makeApi(undefined, { commands: undefined }) as never)).not.toThrow();
  });
});

describe('the button', () => {
  it.each([
    ['opens the popup, if nothing else is wanted', undefined, false, OWN_POPUP],
    ['opens the popup again, when it is wanted again', 'popup', false, OWN_POPUP],
    ['opens the panel, where it is wanted', 'panel', true, ''],
  ])('%s', async (_title, button, opensPanel, popup) => {
    const browser = chromium();
    const api = makeApi(button, browser);
    await setButton(api as never);
    expect(browser.sidePanel.setPanelBehavior.mock.calls).toEqual([[{ openPanelOnActionClick: opensPanel }]]);
    expect(api.action.setPopup.mock.calls).toEqual([[{ popup }]]);
  });

  it('opens the popup where there is no panel, or none that it could open', async () => {
    const broken = chromium();
    broken.sidePanel.setPanelBehavior.mockRejectedValue(new Error('not here'));
    for (const browser of [{}, broken]) {
      const api = makeApi('panel', browser);
      await setButton(api as never);
      expect(api.action.setPopup.mock.calls).toEqual([[{ popup: OWN_POPUP }]]);
    }
  });

  it('opens and closes the sidebar of Firefox, which does not do so by itself', async () => {
    vi.stubEnv('FIREFOX', 'true');
    const browser = firefox();
    const api = makeApi('panel', browser);
    listenToKeys(api as never);
    await setButton(api as never);
    expect(api.action.setPopup.mock.calls).toEqual([[{ popup: '' }]]);
    heard({ clicked: api.action.onClicked })();
    expect(browser.sidebarAction.toggle).toHaveBeenCalledTimes(1);
  });
});
