// The real popup over a real page, and the real side panel beside it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inBothBrowsers, type Lab } from './browsers.ts';
import { openPanel, openPopup } from './views.ts';

const sample = readFileSync(join(import.meta.dirname, '../../public/sample-article.html'), 'utf8');

async function visitSample(lab: Lab): Promise<Page> {
  const page = await lab.open(sample);
  await lab.report(page, ({ mentions }) => mentions.length > 60);
  return page;
}

const isCurrentMarked = (page: Page) =>
  page.waitForFunction(() => (CSS.highlights.get('coalition-lens-current')?.size ?? 0) > 0, {
    timeout: 3000,
  });

inBothBrowsers('the popup', (lab) => {
  test('lists what the page names, with what the annotator reports', async () => {
    const page = await visitSample(lab());
    const report = await lab().report(page);
    const popup = await openPopup(lab());
    await popup.until((view) => view.document.querySelectorAll('.row').length > 0);
    const shown = await popup.run((view) => ({
      verdict: view.document.querySelector('h1')?.textContent ?? '',
      context: view.document.querySelector('.context')?.textContent ?? '',
      total: [...view.document.querySelectorAll('.count')].reduce(
        (sum, { textContent }) => sum + Number(textContent),
        0,
      ),
      rows: view.document.querySelectorAll('.row').length,
      ticks: view.document.querySelectorAll('.tick').length,
      flags: view.document.querySelectorAll('.flag').length,
    }));
    expect(shown.verdict).toMatch(/^About the Coalition: both declarations, /);
    expect(shown.context).toMatch(/7\sJanuary\s2026.*French/s);
    expect(shown.total).toBe(report?.mentions.length);
    expect(shown.rows).toBe(new Set(report?.mentions.map(({ entity }) => entity)).size);
    expect(shown.ticks).toBe(shown.total);
    expect(shown.flags).toBeGreaterThan(20);
    await popup.close();
    await page.close();
  });

  test('tells what is attributed to whom, in both languages of the page', async () => {
    const page = await visitSample(lab());
    const popup = await openPopup(lab());
    await popup.until((view) => view.document.querySelector('[data-row="keir-starmer"]') !== null);
    await popup.run((view) =>
      view.document.querySelector<HTMLElement>('[data-row="keir-starmer"] + .unfold')?.click(),
    );
    await popup.until((view) => view.document.querySelectorAll('.passages button').length > 2);
    const said = await popup.run((view) =>
      [...view.document.querySelectorAll('.passages button')].map((each) => each.textContent),
    );
    expect(said.join('\n')).toMatch(/pôles militaires/);
    expect(said.join('\n')).toMatch(/military hubs/);
    await popup.close();
    await page.close();
  });

  test('a click goes to the mention in the page, and a second one to the next', async () => {
    const page = await visitSample(lab());
    const popup = await openPopup(lab());
    await popup.until((view) => view.document.querySelector('[data-row="donald-trump"]') !== null);
    await popup.run((view) => view.document.querySelector<HTMLElement>('[data-row="donald-trump"]')?.click());
    await isCurrentMarked(page);
    const first = await page.evaluate(() => scrollY);
    expect(first).toBeGreaterThan(0);
    await popup.run((view) =>
      view.document.querySelector<HTMLElement>('[data-row="volodymyr-zelensky"]')?.click(),
    );
    await sleep(300);
    expect(await page.evaluate(() => scrollY)).not.toBe(first);
    await popup.close();
    await page.close();
  });

  test('arrow keys move through the list, which is one tab stop', async () => {
    const page = await visitSample(lab());
    const popup = await openPopup(lab());
    await popup.until((view) => view.document.querySelectorAll('.row').length > 5);
    const press = (key: string) =>
      `(view) => { const at = view.document.activeElement; at.dispatchEvent(new view.KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true })); }`;
    await popup.run((view) => view.document.querySelector<HTMLElement>('.go[tabindex="0"]')?.focus());
    const stops = await popup.run((view) => view.document.querySelectorAll('.go[tabindex="0"]').length);
    expect(stops).toBe(1);
    const rows = await popup.run((view) =>
      [...view.document.querySelectorAll<HTMLElement>('.go')].map(({ dataset }) => dataset.row),
    );
    const at = () => popup.run((view) => (view.document.activeElement as HTMLElement).dataset.row);
    await popup.run(press('ArrowDown') as never);
    expect(await at()).toBe(rows[1]);
    await popup.run(press('End') as never);
    expect(await at()).toBe(rows.at(-1));
    await popup.run(press('ArrowUp') as never);
    expect(await at()).toBe(rows.at(-2));
    await popup.run(press('Home') as never);
    await popup.run(press('ArrowRight') as never);
    await popup.until((view) => view.document.querySelector('.row.open') !== null);
    await popup.run(press('ArrowLeft') as never);
    await popup.until((view) => view.document.querySelector('.row.open') === null);
    await popup.close();
    await page.close();
  });

  test('the reader knows the date better', async () => {
    const page = await visitSample(lab());
    const popup = await openPopup(lab());
    await popup.until((view) => view.document.querySelector('.context .link') !== null);
    await popup.run((view) => view.document.querySelector<HTMLElement>('.context .link')?.click());
    await popup.until((view) => view.document.querySelector('form.correct') !== null);
    await popup.run((view) => {
      view.document.querySelector<HTMLInputElement>('input[type="date"]')!.value = '2026-08-01';
      view.document.querySelector<HTMLFormElement>('form.correct')!.requestSubmit();
    });
    // By then somebody else is the British prime minister.
    const report = await lab().report(
      page,
      ({ date, mentions }) =>
        date?.source === 'reader' &&
        mentions.some(({ entity, kind }) => entity === 'andy-burnham' && kind === 'role'),
    );
    expect(report?.date).toEqual({ value: '2026-08-01', source: 'reader' });
    await popup.until((view) =>
      /as you said/.test(view.document.querySelector('.context')?.textContent ?? ''),
    );
    await popup.close();
    await page.close();
  });

  test('switches marks off on the page, on the site and everywhere, and on again', async () => {
    const page = await visitSample(lab());
    const popup = await openPopup(lab());
    await popup.until((view) => view.document.querySelectorAll('.switches input').length === 3);
    const toggle = (index: number) =>
      popup.run(`(view) => view.document.querySelectorAll('.switches input')[${index}].click()` as never);
    const painted = (isPainted: boolean) =>
      page.waitForFunction(
        (wanted) =>
          [...CSS.highlights].some(([name, { size }]) => name.startsWith('coalition-lens-') && size > 0) ===
          wanted,
        { timeout: 5000 },
        isPainted,
      );
    await toggle(2);
    await painted(false);
    await toggle(2);
    await painted(true);
    await toggle(1);
    await painted(false);
    await popup.until((view) =>
      /^Off on localhost/.test(view.document.querySelector('.state h1')?.textContent ?? ''),
    );
    await popup.run((view) => view.document.querySelector<HTMLElement>('.steps .primary')?.click());
    await painted(true);
    await toggle(0);
    await painted(false);
    await popup.until((view) => /is off/.test(view.document.querySelector('.state h1')?.textContent ?? ''));
    await popup.run((view) => view.document.querySelector<HTMLElement>('.steps .primary')?.click());
    await painted(true);
    await popup.until((view) => view.document.querySelectorAll('.row').length > 0);
    await popup.close();
    await page.close();
  });

  test.each([
    [
      'nothing of ours',
      '<html lang="en"><p>A recipe for bread, with flour, water and salt, and the patience of a whole afternoon.',
      /^Nothing of ours/,
    ],
    [
      'a language that is not read',
      `<html lang="hu"><p>${'Magyarország miniszterelnöke ma reggel találkozott Emmanuel Macron francia elnökkel Párizsban. '.repeat(4)}`,
      /not supported: Hungarian/,
    ],
  ])('says what stands in the way: %s', async (_what, body, words) => {
    const page = await lab().open(body);
    await sleep(500);
    const popup = await openPopup(lab());
    await popup.until((view) => view.document.querySelector('.state h1') !== null);
    expect(await popup.run((view) => view.document.querySelector('.state h1')?.textContent)).toMatch(words);
    expect(await popup.run((view) => view.document.querySelectorAll('.steps button').length)).toBeGreaterThan(
      0,
    );
    await popup.close();
    await page.close();
  });

  test('opens the side panel, which puts what the page names first and follows it', async () => {
    const page = await visitSample(lab());
    const popup = await openPopup(lab());
    await popup.until((view) => view.document.querySelectorAll('.row').length > 0);
    const panel = await openPanel(lab(), popup);
    await panel.until((view) => view.document.querySelectorAll('.on-page li').length > 40);
    // Another page in the same tab: the panel follows by itself.
    await page.goto(
      lab().serve(
        '<html lang="en"><meta property="article:published_time" content="2026-01-07"><article><h1>Paris</h1><p>The Coalition of the Willing met in Paris. Mark Rutte came for NATO.</article>',
      ),
    );
    await panel.until((view) => {
      const named = [...view.document.querySelectorAll('.on-page a')].map((each) => each.textContent);
      return named.includes('Mark Rutte') && named.length < 10;
    });
    await popup.close();
    await page.close();
  });
});
