// Private windows, where the extension is not allowed and where the reader has allowed it.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.ts';
import { ExtensionBrowser } from '../../scripts/extension-browser.ts';
import { type PageServer, servePages } from '../../scripts/page-server.ts';
import { article, inChromium, inFirefox, Lab } from './browsers.ts';

interface Api {
  windows: { create(window: { url: string; incognito: boolean }): Promise<object> };
  storage: {
    local: { get(keys: null): Promise<object> };
    session: { get(keys: null): Promise<object> };
  };
}

/** What `chrome://extensions` itself calls. */
interface Manager {
  updateProfileConfiguration(of: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(of: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

/** All that the extension has in the browser's storage, read in a page of its own: a background may just be ending. */
async function storedBy({ session }: Lab): Promise<object> {
  const page = await session.openInner('options.html');
  const stored = await page.evaluate(async () => {
    const { local, session } = (globalThis as never as { chrome: Api }).chrome.storage;
    return { ...(await local.get(null)), ...(await session.get(null)) };
  });
  await page.close();
  return stored;
}

const nothingOfOurs = (page: Page) =>
  page.evaluate(() => [CSS.highlights.size, document.querySelectorAll('coalition-lens-card').length]);

/** A page in a window of a profile that is off the record, which no extension is let into. */
async function openApart(own: Lab): Promise<{ page: Page; close(): Promise<void> }> {
  const context = await own.session.browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(own.serve(article()));
  return { page, close: () => context.close() };
}

/** A page in a private window of the reader's own. */
async function openPrivate(own: Lab): Promise<Page> {
  const address = own.serve(article());
  const inner = await own.session.openInner('options.html');
  await inner.evaluate(async (url) => {
    await (globalThis as never as { chrome: Api }).chrome.windows.create({ url, incognito: true });
  }, address);
  const target = await own.session.browser.waitForTarget((each) => each.url() === address);
  await inner.close();
  const page = (await target.page()) as Page;
  await page.bringToFront();
  return page;
}

async function sayNotThisOne(own: Lab, page: Page): Promise<void> {
  await own.hover(page, 'Emmanuel Macron');
  expect(await own.cardText(page)).toMatch(/Emmanuel Macron/);
  await own.clickInCard(page, /why this|not this/i);
  await sleep(300);
  await own.clickInCard(page, /not this one|everywhere|on this site|here/i);
  await sleep(1000);
  expect((await own.marks(page)).map(({ text }) => text)).not.toContain('Emmanuel Macron');
}

inChromium('a private window', () => {
  let lab: Lab | undefined;
  beforeAll(async () => {
    lab = await Lab.open('chromium');
  });
  afterAll(() => lab?.close());

  test('where the extension is not allowed is left alone', async () => {
    const own = lab as Lab;
    const before = await storedBy(own);
    const { page, close } = await openApart(own);
    await sleep(1500);
    expect(await nothingOfOurs(page)).toEqual([0, 0]);
    expect(await storedBy(own)).toEqual(before);
    await close();
    // The others go on.
    const usual = await own.open(article());
    await own.mark(usual, 'Emmanuel Macron');
    await usual.close();
  });

  test('where it is allowed has marks and cards, and what is said there is not kept', async () => {
    const own = lab as Lab;
    const manager = await own.session.browser.newPage();
    await manager.goto('chrome://extensions');
    await manager.evaluate(async (extensionId) => {
      const { developerPrivate } = (globalThis as never as { chrome: { developerPrivate: Manager } }).chrome;
      // To be allowed is to be loaded anew, which outside of developer mode an unpacked extension is not.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, new URL(own.session.origin).host);
    await manager.close();
    await sleep(1500);
    const before = await storedBy(own);
    const page = await openPrivate(own);
    await sayNotThisOne(own, page);
    expect(await storedBy(own)).toEqual(before);
    await page.close();
    const usual = await own.open(article());
    await own.mark(usual, 'Emmanuel Macron');
    // Said in a usual window, it is.
    await sayNotThisOne(own, usual);
    expect(await storedBy(own)).not.toEqual(before);
    await usual.close();
  });
});

inFirefox('private browsing', () => {
  let session: ExtensionBrowser | undefined;
  let server: PageServer | undefined;
  beforeAll(async () => {
    server = await servePages(() => ({ body: article() }));
    session = await ExtensionBrowser.launch({
      browser: 'firefox',
      executablePath: findBrowser('firefox') as string,
      headless: true,
      // Every window is private.
      preferences: { 'browser.privatebrowsing.autostart': true },
    });
  });
  afterAll(async () => {
    await session?.close();
    server?.close();
  });

  test('is left alone where the extension is not allowed', async () => {
    const page = await (session as ExtensionBrowser).browser.newPage();
    await page.goto(`${(server as PageServer).origin}/a`);
    await sleep(3000);
    expect(await nothingOfOurs(page)).toEqual([0, 0]);
    await page.close();
  });
});
