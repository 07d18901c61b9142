// What cannot wobble, on any machine: counts that must be nothing, and differences of an order of magnitude. Times and
// ratios belong to `npm run bench`.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PackedLexicon } from '../../engine/lexicon.ts';
import { BenchBrowser, bundleInPage, metricsOf, PageServer } from '../../scripts/bench/driver.ts';
import { benchPages } from '../../scripts/bench/text.ts';

const generated = join(import.meta.dirname, '../../generated');
let server: PageServer;
let browser: BenchBrowser;
let harness: string;
let address: string;

beforeAll(async () => {
  server = await PageServer.start();
  harness = await bundleInPage('harness');
  address = server.add(benchPages().B.html);
  const names = readdirSync(generated).filter((name) => name === 'packed-en.ts');
  const packed = await Promise.all(
    names.map(async (name) => ((await import(join(generated, name))) as { packed: PackedLexicon }).packed),
  );
  browser = await BenchBrowser.launch('chromium', packed);
});

afterAll(async () => {
  await browser?.close();
  server?.stop();
});

test('annotating a long page causes no layout and no style recalculation, and leaves its DOM as it is', async () => {
  const { page, bench, close } = await browser.open(address, harness);
  await bench.warmStyle();
  await bench.frames(5);
  const html = await bench.html();
  const before = await metricsOf(page);
  await bench.annotate();
  const { mentions, registered } = await bench.settle();
  const after = await metricsOf(page);
  expect(mentions).toBeGreaterThan(500);
  expect(registered).toBeGreaterThan(0);
  expect(registered).toBeLessThanOrEqual(300);
  expect(after['LayoutCount']).toBe(before['LayoutCount']);
  expect(after['RecalcStyleCount']).toBe(before['RecalcStyleCount']);
  expect(await bench.html()).toBe(html);
  await close();
});

test('the page removes its own paragraphs as before, where live ranges would hold it up', async () => {
  const withUs = await browser.open(address, harness);
  await withUs.bench.annotate();
  await withUs.bench.settle();
  const ours = (await withUs.bench.touch()).remove;
  await withUs.close();
  const control = await browser.open(address, harness);
  await control.bench.control('live ranges', 10_000);
  const live = (await control.bench.touch()).remove;
  await control.close();
  expect(live).toBeGreaterThan(5 * ours);
});
