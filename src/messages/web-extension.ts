import type { Browser } from 'webextension-polyfill'

/**
 * The browser's own extension API, for the two content scripts: webextension-polyfill would be larger than the whole scout.
 * Both browsers return promises from the functions used here (`runtime.sendMessage`); answers to a message are given with
 * `sendResponse`, which both understand too. See docs/decisions/0001.
 */
export const webExtension: Browser =
  (globalThis as unknown as { browser?: Browser; chrome: Browser }).browser ??
  (globalThis as unknown as { chrome: Browser }).chrome
