/** What stays beside the page is told by the browser when another tab, or another page, is in front. */
import type { Browser } from 'wxt/browser';

/** How often, in milliseconds, the page in front is asked what it shows: pages draw themselves in their own time, and tell nobody. */
const LOOK_MS = 1_000;

/**
 * Tells which tab is in front, and what is in it, may have changed. A panel stays while tabs come and go; a popup never has to ask twice.
 * @param look `moved`: another tab or another page, so that what was known before is true no longer
 * @returns ends it
 */
export function followTab(api: Pick<typeof Browser, 'tabs'> & Partial<Pick<typeof Browser, 'windows'>>, look: (moved: boolean) => void) {
  const onActivated = (): void => look(true);
  const onUpdated = (
    _tab: number,
    change: { readonly status?: string; readonly url?: string },
    tab: { readonly active: boolean },
  ): void => {
    if (tab.active && (change.url !== undefined || change.status !== undefined)) look(change.url !== undefined);
  };
  const onFocus = (): void => look(false);
  // asks nobody while nobody can see the answer
  const timer = setInterval(() => document.visibilityState === 'visible' && look(false), LOOK_MS);
  api.tabs.onActivated.addListener(onActivated);
  api.tabs.onUpdated.addListener(onUpdated);
  api.windows?.onFocusChanged.addListener(onFocus);
  return (): void => {
    clearInterval(timer);
    api.tabs.onActivated.removeListener(onActivated);
    api.tabs.onUpdated.removeListener(onUpdated);
    api.windows?.onFocusChanged.removeListener(onFocus);
  };
}
