// What the reader's system asks for, in Chromium: for tests and pictures.

import type { Page } from 'puppeteer-core';

export const schemes = ['light', 'dark', 'forced'] as const;
export type Scheme = (typeof schemes)[number];

/** From now on the page stands still and is in this scheme; `forced` are forced colours over a dark system. */
export async function emulate(page: Page, scheme: Scheme): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'light' ? 'light' : 'dark' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}
