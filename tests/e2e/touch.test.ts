// Fingers: a tap opens the sheet, a link stays a link, a long press opens the card of a name in one.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { article, inChromium, Lab } from './browsers.ts';

inChromium('touch', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await Lab.open('chromium');
  });
  afterAll(() => lab.close());

  async function open(more = ''): Promise<Page> {
    const page = await lab.session.browser.newPage();
    await page.setViewport({ width: 400, height: 700, hasTouch: true, isMobile: true });
    await page.goto(
      lab.serve(article(more, { head: '<meta name="viewport" content="width=device-width">' })),
    );
    await page.bringToFront();
    return page;
  }
  const isOpen = (page: Page) => page.evaluate(() => document.querySelector('coalition-lens-card') !== null);

  test('a tap opens a sheet at the foot, a tap beside it closes it', async () => {
    const page = await open();
    const mark = await lab.mark(page, 'Emmanuel Macron');
    await page.touchscreen.tap(mark.x + 20, mark.y + 10);
    await lab.card(page);
    const dialog = (await lab.cardElements(page)).find(({ attributes }) => attributes['role'] === 'dialog');
    expect(dialog?.attributes['data-layout']).toBe('sheet');
    expect(Math.round((dialog?.box.y ?? 0) + (dialog?.box.height ?? 0))).toBeGreaterThanOrEqual(690);
    expect(dialog?.box.width).toBeGreaterThan(380);
    await page.touchscreen.tap(200, 8);
    await lab.card(page, false);
    await page.close();
  });

  test('a link wins over the mention in it, a long press does not follow it', async () => {
    const page = await open('<p>See <a href="#there">Mark Rutte</a> too.</p>');
    const link = await lab.mark(page, 'Mark Rutte');
    await page.touchscreen.tap(link.x + 20, link.y + 10);
    await sleep(500);
    expect(await page.evaluate(() => location.hash)).toBe('#there');
    expect(await isOpen(page)).toBe(false);
    const again = await lab.mark(page, 'Mark Rutte');
    await page.touchscreen.touchStart(again.x + 20, again.y + 10);
    await sleep(900);
    await page.touchscreen.touchEnd();
    await lab.card(page);
    expect(await lab.cardText(page)).toMatch(/^Mark Rutte/);
    await page.close();
  });

  test('a finger that scrolls opens nothing', async () => {
    const page = await open('<div style="height:2000px"></div>');
    const mark = await lab.mark(page, 'Emmanuel Macron');
    await page.touchscreen.touchStart(mark.x + 20, mark.y + 10);
    for (let i = 1; i <= 8; i++) await page.touchscreen.touchMove(mark.x + 20, mark.y + 10 - 12 * i);
    await page.touchscreen.touchEnd();
    await sleep(600);
    expect(await isOpen(page)).toBe(false);
    await page.close();
  });

  test('a sheet that is drawn down closes', async () => {
    const page = await open();
    const mark = await lab.mark(page, 'Emmanuel Macron');
    await page.touchscreen.tap(mark.x + 20, mark.y + 10);
    await lab.card(page);
    const dialog = (await lab.cardElements(page)).find(({ attributes }) => attributes['role'] === 'dialog');
    const y = (dialog?.box.y ?? 0) + 20;
    await page.touchscreen.touchStart(200, y);
    for (let i = 1; i <= 8; i++) await page.touchscreen.touchMove(200, y + 15 * i);
    await page.touchscreen.touchEnd();
    await lab.card(page, false);
    await page.close();
  });
});
