// The extension's own life: a background that sleeps, an update while pages are open, browsers that lack `browser`.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outputFolder } from '../../scripts/build.ts';
import { article, inBothBrowsers, inChromium, Lab } from './browsers.ts';

inBothBrowsers(
  'the background',
  (lab) => {
    test('is asleep and wakes for a card and for a new page', async () => {
      const page = await lab().open(article());
      await lab().mark(page, 'Emmanuel Macron');
      if (lab().browser === 'chromium') {
        const target = await lab().session.browser.waitForTarget((each) => each.type() === 'service_worker');
        await (await target.worker())?.close();
      } else await sleep(4000);
      await lab().hover(page, 'Emmanuel Macron');
      expect(await lab().cardText(page)).toMatch(/Emmanuel Macron/);
      await page.close();
      const next = await lab().open(article());
      await lab().mark(next, 'Keir Starmer');
      await next.close();
    });

    test('keeps nothing but settings and corrections', async () => {
      const page = await lab().open(article());
      await lab().hover(page, 'Emmanuel Macron');
      const stored = await lab().session.inExtension(async () => {
        const api =
          (globalThis as never as { browser?: StorageApi; chrome: StorageApi }).browser ??
          (globalThis as never as { chrome: StorageApi }).chrome;
        return { ...(await api.storage.local.get(null)), ...(await api.storage.sync?.get(null)) };
      }, undefined);
      expect(Object.keys(stored).filter((key) => key !== 'settings' && key !== 'corrections')).toEqual([]);
      await page.close();
    });
  },
  { preferences: { 'extensions.background.idle.timeout': 1000 } },
);

interface StorageApi {
  storage: { local: { get(keys: null): Promise<object> }; sync?: { get(keys: null): Promise<object> } };
}

inChromium('an update', () => {
  let lab: Lab | undefined;
  beforeAll(async () => {
    lab = await Lab.open('chromium');
  });
  afterAll(() => lab?.close());

  test('takes the old marks away, and the new scripts go on', async () => {
    const own = lab as Lab;
    const { browser } = own.session;
    // An unpacked extension that reloads itself is switched off outside of developer mode.
    const manager = await browser.newPage();
    await manager.goto('chrome://extensions');
    await manager.evaluate(() =>
      (
        globalThis as never as {
          chrome: { developerPrivate: { updateProfileConfiguration(of: object): Promise<void> } };
        }
      ).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
    const page = await own.open(article());
    await own.mark(page, 'Emmanuel Macron');
    await own.hover(page, 'Emmanuel Macron');
    await own.session.inExtension(
      async () =>
        void setTimeout(
          () => (globalThis as never as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
          50,
        ),
      undefined,
    );
    await sleep(2500);
    // The new background puts a new sentinel into the open page, and that one asks for marks anew.
    await own.mark(page, 'Emmanuel Macron');
    expect(await page.evaluate(() => document.querySelectorAll('coalition-lens-card').length)).toBe(0);
    await own.leave(page);
    await own.hover(page, 'Keir Starmer');
    expect(await page.evaluate(() => document.querySelectorAll('coalition-lens-card').length)).toBe(1);
    await page.close();
  });

  test('a removal leaves nothing on the page', async () => {
    const own = lab as Lab;
    const page = await own.open(article());
    await own.mark(page, 'Emmanuel Macron');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await own.session.browser.uninstallExtension(new URL(own.session.origin).host);
    await sleep(2500);
    expect(await own.marks(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });
});

inChromium('a page without `browser`', () => {
  let lab: Lab | undefined;
  let folder: string | undefined;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'coalition-lens-'));
    cpSync(outputFolder('chromium'), folder, { recursive: true });
    // As before Chromium 148: every script begins without it.
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
      writeFileSync(
        join(folder, file),
        `delete globalThis.browser;\n${readFileSync(join(folder, file), 'utf8')}`,
      );
    }
    lab = await Lab.open('chromium', { extension: folder });
  });
  afterAll(async () => {
    await lab?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  test('marks a page and shows a card', async () => {
    const page = await (lab as Lab).open(article());
    await (lab as Lab).hover(page, 'Emmanuel Macron');
    expect(await (lab as Lab).cardText(page)).toMatch(/Emmanuel Macron/);
    await page.close();
  });
});
