import type { Browser } from 'wxt/browser';
import type { Push } from '../messaging/protocol';

/**
 * Tells every view and every tab that something changed: a page of Xiaomi's may stand in a frame of any other. Resolves when the
 * messages are on their way: a tab whose script hangs never answers, and nobody may have to wait for it. Whoever is not there is no
 * error.
 */
export async function broadcast(api: Pick<typeof Browser, 'runtime' | 'tabs'>): Promise<void> {
  const push: Push = { type: 'changed' };
  const quietly = (sent: Promise<unknown>): void => void sent.catch(() => undefined);
  quietly(api.runtime.sendMessage(push));
  for (const { id } of await api.tabs.query({})) if (id !== undefined) quietly(api.tabs.sendMessage(id, push));
}
