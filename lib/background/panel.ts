/** What the extension's button and its keys do about the panel beside the page. */
import type { Browser } from 'wxt/browser';
import type { Push } from '../messaging/protocol';
import type { PanelApi } from '../messaging/side-panel';
import { type Area, loadSettings } from '../progress/store';

type Api = PanelApi & Pick<typeof Browser, 'action' | 'commands' | 'runtime' | 'storage' | 'tabs'>;
type CommandTab = { readonly id?: number | undefined; readonly windowId?: number | undefined } | undefined;

/** Of a tab, the page itself, and none of its frames. */
const TOP = { frameId: 0 };

/** Listens to the keys and, where a press on the button opens no popup, to the button. Firefox for Android has no keys. */
export function listenToKeys(api: Api): void {
  // both open it in the same turn: a press is forgotten at the first wait
  api.commands?.onCommand.addListener((name, tab?: CommandTab) => {
    if (name === 'open-side-panel' && tab?.windowId !== undefined) quietly(api.sidePanel?.open({ windowId: tab.windowId }));
    if (name === 'next-hint' && tab?.id !== undefined) {
      const push: Push = { type: 'next-hint' };
      quietly(api.tabs.sendMessage(tab.id, push, TOP));
    }
  });
  if (import.meta.env.FIREFOX) api.action.onClicked.addListener(() => quietly(api.sidebarAction?.toggle()));
}

/**
 * Lets the button open what the owner prefers. A browser that cannot open a panel keeps the popup; browsers forget it when they end, so it
 * is said at each start.
 */
export async function setButton(api: Api): Promise<void> {
  const { button } = await loadSettings(api.storage.local as Area);
  const wanted = button === 'panel';
  const can = await panelOpensByButton(api, wanted);
  const popup = api.runtime.getURL('/popup.html' as never) as string;
  await api.action.setPopup({ popup: wanted && can ? '' : popup });
}

/** Chromium opens its panel by itself, Firefox is told when the button is pressed. */
async function panelOpensByButton({ sidePanel, sidebarAction }: PanelApi, wanted: boolean): Promise<boolean> {
  if (sidebarAction) return true;
  try {
    await sidePanel?.setPanelBehavior({ openPanelOnActionClick: wanted });
    return sidePanel !== undefined;
  } catch {
    return false;
  }
}

const quietly = (done: Promise<unknown> | undefined): void => void done?.catch(() => undefined);
