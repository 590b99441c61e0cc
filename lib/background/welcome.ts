/** The page that greets the owner: once, when the extension is new in this browser. After an update the popup says what is new. */
import type { Browser } from 'wxt/browser';
import { type Area, saveSettings } from '../progress/store';

/** In the local storage: they have been greeted. */
const KEY = 'welcomed';

/**
 * Opens the page, and remembers that it has been opened: a browser may report the same installation twice.
 * @param reason as `runtime.onInstalled` gives it
 */
export async function welcomeOnce(api: Pick<typeof Browser, 'runtime' | 'storage' | 'tabs'>, reason: string): Promise<void> {
  if (reason !== 'install') return;
  if ((await api.storage.local.get(KEY))[KEY] === true) return;
  await api.tabs.create({ url: api.runtime.getURL('/welcome.html' as never) as string });
  await api.storage.local.set({ [KEY]: true });
  await saveSettings(api.storage.local as Area, { newsRead: api.runtime.getManifest().version });
}
