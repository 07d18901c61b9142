// The browser's extension API for background and extension pages. Content scripts take theirs from `content.ts`:
// the polyfill would cost each of them ten kilobytes.

import browser from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';
export { browser };

/**
 * The tab that an extension page speaks of: the popup's own window, or the last one that was focused.
 * @returns undefined where there is none, or where the page may not see it
 */
export async function activeTab(): Promise<browser.Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
