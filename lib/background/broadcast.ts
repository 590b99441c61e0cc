import type { Browser } from 'wxt/browser';
import type { Push } from '../messaging/protocol';
import { HOST_PATTERNS } from '../site/routes';

/**
 * Tells every view and every tab of Xiaomi's sites that something changed. Resolves when the messages are on their way: a tab whose
 * script hangs never answers, and nobody may have to wait for it. Whoever is not there is no error.
 */
export async function broadcast(api: Pick<typeof Browser, 'runtime' | 'tabs'>): Promise<void> {
  const push: Push = { type: 'changed' };
  const quietly = (sent: Promise<unknown>): void => void sent.catch(() => undefined);
  quietly(api.runtime.sendMessage(push));
  for (const { id } of await api.tabs.query({ url: [...HOST_PATTERNS] })) if (id !== undefined) quietly(api.tabs.sendMessage(id, push));
}
