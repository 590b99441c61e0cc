import type { Browser } from 'wxt/browser';

/**
 * The browser's own API, for pages of ours: it answers with promises everywhere, so that these pages need no polyfill. Firefox calls it
 * `browser`, Chromium `chrome`. Only the background needs the polyfill, to answer a message by a promise.
 */
export const extensionApi = ((globalThis as { browser?: unknown }).browser ??
  (globalThis as { chrome?: unknown }).chrome) as typeof Browser;
