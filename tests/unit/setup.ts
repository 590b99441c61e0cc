import fc from 'fast-check';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// fake-browser answers only listeners that call sendResponse; listeners in the style of webextension-polyfill return a promise.
beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.sendMessage = (async (message: unknown) => {
    if (!fakeBrowser.runtime.onMessage.hasListeners()) throw new Error('Could not establish connection. Receiving end does not exist.');
    const results = (await fakeBrowser.runtime.onMessage.trigger(
      message,
      { id: 'test' } as never,
      (() => undefined) as never,
    )) as unknown[];
    return results.find((result) => result !== undefined);
  }) as never;
});

// a red build must be repeatable: properties try the same cases until somebody asks for others
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_261_122) });
