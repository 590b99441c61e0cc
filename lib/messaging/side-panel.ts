/** The browser's own panel beside the page: the side panel of Chromium, the sidebar of Firefox. Some browsers have neither. */
import type { Browser } from 'wxt/browser';

export interface SidePanel {
  /**
   * Opens it in this window. Only from a press, and in the same turn: Firefox forgets the press at the first wait.
   * @returns whether it opened: a browser may have the name and not the thing
   */
  open(): Promise<boolean>;
}

/** What the two browsers call it; webextension-polyfill and its types know only Firefox's. */
export interface PanelApi {
  readonly sidePanel?: {
    open(options: { windowId: number }): Promise<void>;
    setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  };
  readonly sidebarAction?: { open(): Promise<void>; toggle(): Promise<void> };
}

/** The panel of this browser; undefined where there is none, as in Opera, Yandex Browser and Firefox for Android. */
export function sidePanelOf(api: PanelApi & Pick<typeof Browser, 'tabs'>): SidePanel | undefined {
  const { sidePanel, sidebarAction } = api;
  const opens = (opening: Promise<void>): Promise<boolean> =>
    opening.then(
      () => true,
      () => false,
    );
  if (sidebarAction?.open) return { open: () => opens(sidebarAction.open()) };
  if (!sidePanel?.open) return undefined;
  const openHere = async (): Promise<void> => {
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    if (tab?.windowId === undefined) throw new Error('no window');
    await sidePanel.open({ windowId: tab.windowId });
  };
  return { open: () => opens(openHere()) };
}
