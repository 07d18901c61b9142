/**
 * `node scripts/icons.ts`: the one drawing, public/icon/icon.svg → the sizes that browsers ask for. By hand, when the
 * drawing changes: the pictures are kept, so that a build needs no browser and always gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers } from './browsers.ts';
import { root } from './processes.ts';

const sizesPx = [16, 32, 48, 96, 128];
const folder = join(root, 'public/icon');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
const { chromium: executablePath } = await ensureBrowsers(['chromium']);
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath, args });
try {
  const page = await browser.newPage();
  for (const size of sizesPx) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
