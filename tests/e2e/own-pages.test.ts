// The extension's own pages: welcome, options, dossier, and the popup looked at more closely.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReport } from '../../platform/messages.ts';
import { emulate, schemes } from '../../scripts/colour-schemes.ts';
import { inBothBrowsers, inChromium, Lab } from './browsers.ts';
import { findViolations, openPopup } from './views.ts';

const sample = readFileSync(join(import.meta.dirname, '../../public/sample-article.html'), 'utf8');
const keyOf = ({ entity, kind, text }: PageReport['mentions'][number]) =>
  `${entity} ${kind} ${text.replace(/\s+/g, ' ')}`;

inBothBrowsers('the first page', (lab) => {
  test('marks in its sample what is marked in the same file on the web', async () => {
    const page = await lab().open(sample);
    const web = await lab().report(page, ({ mentions }) => mentions.length > 60);
    const welcome = await lab().session.openInner('welcome.html');
    let own: PageReport | undefined;
    for (let waits = 0; waits < 60 && (own?.mentions.length ?? 0) < (web?.mentions.length ?? 1); waits++) {
      await sleep(100);
      const answer = await lab().session.callPage<PageReport>(
        `${lab().session.origin}/welcome.html`,
        'describePage',
      );
      if (answer.ok) own = answer.value;
    }
    expect(own?.date?.value).toBe('2026-01-07');
    expect(own?.mentions.map(keyOf).toSorted()).toEqual(web?.mentions.map(keyOf).toSorted());
    await page.close();
    await welcome.close();
  });

  test('shows a card where the pointer rests', async () => {
    const welcome = await lab().session.openInner('welcome.html');
    await welcome.bringToFront();
    await lab().hover(welcome, 'Emmanuel Macron');
    expect(await lab().cardText(welcome)).toMatch(/President of the French Republic/);
    await welcome.close();
  });
});

inBothBrowsers('the options', (lab) => {
  const stored = (page: Page) =>
    page.evaluate(async () => {
      const api =
        (globalThis as never as { browser?: StorageApi; chrome: StorageApi }).browser ??
        (globalThis as never as { chrome: StorageApi }).chrome;
      return (await api.storage.local.get('settings')).settings as Record<string, unknown> | undefined;
    });
  const until = async (page: Page, check: (settings: Record<string, unknown> | undefined) => boolean) => {
    for (let waits = 0; waits < 60; waits++, await sleep(50)) if (check(await stored(page))) return;
    throw new Error(`stored: ${JSON.stringify(await stored(page))}`);
  };

  test('keep what is chosen, show it at once, and take a site back', async () => {
    const page = await lab().session.openInner('options.html');
    await page.bringToFront();
    await page.waitForSelector('.preview');
    const marks = () => page.evaluate(() => [...CSS.highlights.keys()].toSorted());
    expect(await marks()).toContain('coalition-lens-role');
    await page.evaluate(() => document.querySelectorAll<HTMLElement>('.kinds input')[1]?.click());
    await page.waitForFunction(() => !CSS.highlights.has('coalition-lens-role'));
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('input[value="underline-and-fill"]')?.click(),
    );
    await page.waitForFunction(() => CSS.highlights.has('coalition-lens-name-fill'));
    await page.type('.sites input', 'https://www.Example.org/page');
    await page.keyboard.press('Enter');
    await until(page, (settings) => JSON.stringify(settings?.['sitesOff']) === '["example.org"]');
    await page.click('.removable .link');
    await until(page, (settings) => JSON.stringify(settings?.['sitesOff']) === '[]');
    // The focus is where the removal can be taken back, from the next frame on.
    await page.waitForFunction(() => document.activeElement?.matches('.removable [role="status"] button'));
    await page.keyboard.press('Enter');
    await until(page, (settings) => JSON.stringify(settings?.['sitesOff']) === '["example.org"]');
    expect(await stored(page)).toMatchObject({
      markStyle: 'underline-and-fill',
      kinds: { role: false, name: true },
    });
    await page.close();
  });

  test('load a file that is ours, refuse one that is not, and go back to the beginning', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lens-'));
    const page = await lab().session.openInner('options.html');
    await page.waitForSelector('input[type="file"]');
    const load = async (content: string) => {
      const file = join(folder, 'settings.json');
      writeFileSync(file, content);
      await ((await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    };
    const told = (words: RegExp) =>
      page.waitForFunction(
        (source) =>
          [...document.querySelectorAll('[role="status"]')].some(({ textContent }) =>
            new RegExp(source).test(textContent ?? ''),
          ),
        { timeout: 4000 },
        words.source,
      );
    await load(
      '{"format":"coalition-lens-settings","version":1,"settings":{"silent":true,"dwellMs":7},"corrections":[]}',
    );
    await told(/^Loaded/);
    await until(page, (settings) => settings?.['silent'] === true && settings['dwellMs'] === 300);
    await load('{"silent":false}');
    await told(/^Nothing was changed/);
    expect((await stored(page))?.['silent']).toBe(true);
    const click = (words: string) =>
      page.evaluate(
        (text) => [...document.querySelectorAll('button')].find((each) => each.textContent === text)?.click(),
        words,
      );
    await click('Reset everything');
    await page.waitForSelector('.buttons .primary');
    await click('Yes, back to the defaults');
    await until(page, (settings) => settings?.['silent'] === false);
    await page.close();
    rmSync(folder, { recursive: true });
  });
});

interface StorageApi {
  storage: { local: { get(key: string): Promise<{ settings?: unknown }> } };
}

const dossierPages = [
  '#/',
  '#/declarations',
  '#/members',
  '#/people',
  '#/timeline',
  '#/sources',
  '#/changes',
  '#/entity/emmanuel-macron',
  '#/entity/france',
  '#/entity/paris-declaration-2026',
  '#/entity/military-hubs',
  '#/entity/paris-summit-2026-01-06',
  '#/entity/nato',
];
const pages = ['options.html', 'welcome.html', ...dossierPages.map((hash) => `dossier.html${hash}`)];

inChromium('the extension’s own pages', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await Lab.open('chromium');
  });
  afterAll(() => lab?.close());

  async function open(path: string, width = 1280): Promise<Page> {
    const page = await lab.session.browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.goto(`${lab.session.origin}/${path}`);
    await page.waitForSelector('h1');
    return page;
  }

  test.each(pages)('axe finds nothing in any scheme: %s', async (path) => {
    const page = await open(path);
    for (const scheme of schemes) {
      await emulate(page, scheme);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await findViolations(page), scheme).toEqual([]);
    }
    await page.close();
  });

  test('axe finds nothing in the popup in any scheme, everything unfolded', async () => {
    const article = await lab.open(sample);
    await lab.report(article, ({ mentions }) => mentions.length > 60);
    const popup = await openPopup(lab);
    await popup.until((view) => view.document.querySelectorAll('.row').length > 0);
    await popup.run((view) => {
      for (const fold of view.document.querySelectorAll('details')) fold.open = true;
      view.document.querySelector<HTMLElement>('.unfold')?.click();
      view.document.querySelector<HTMLElement>('.context .link')?.click();
    });
    await popup.until((view) => view.document.querySelector('form.correct') !== null);
    for (const scheme of schemes) {
      await emulate(popup.page!, scheme);
      expect(await findViolations(popup.page!), scheme).toEqual([]);
    }
    await popup.close();
    await article.close();
  });

  test.each(pages)(
    'nothing is cut off at 320 pixels, from left to right and from right to left: %s',
    async (path) => {
      const page = await open(path, 320);
      for (const direction of ['ltr', 'rtl']) {
        await page.evaluate((dir) => {
          document.documentElement.dir = dir;
        }, direction);
        const tooWide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(tooWide, direction).toBeLessThanOrEqual(0);
      }
      await page.close();
    },
  );

  test.each([320, 400, 1280])('Europe has most of the room on the map, %i pixels wide', async (width) => {
    const page = await open('dossier.html#/members', width);
    const share = await page.evaluate(() => {
      const europe = document.querySelector('.frame.europe')!.getBoundingClientRect();
      const insets = [...document.querySelectorAll('.insets .frame')].map(
        (each) => each.getBoundingClientRect().width,
      );
      return {
        europe: europe.width / Math.min(innerWidth, 1180),
        widest: Math.max(...insets) / europe.width,
      };
    });
    expect(share.europe).toBeGreaterThan(0.45);
    expect(share.widest).toBeLessThan(0.5);
    await page.close();
  });

  test('the map is walked through by keys, and Enter opens a state', async () => {
    const page = await open('dossier.html#/members');
    await page.waitForSelector('.frame.europe');
    expect(await page.evaluate(() => document.querySelectorAll('.frame a[tabindex="0"]').length)).toBe(4);
    await page.evaluate(() => document.querySelector<SVGElement>('[data-iso="FR"]')?.focus());
    await page.keyboard.press('ArrowRight');
    const iso = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.iso);
    expect(['CH', 'DE', 'IT', 'LU', 'BE']).toContain(iso);
    expect(await page.evaluate(() => document.querySelector('.shown strong')?.textContent)).toBeTruthy();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.entity-page.state');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await page.close();
  });

  test('a search finds a name in another script, and Enter goes there', async () => {
    const page = await open('dossier.html');
    await page.type('#query', 'зеленський');
    await page.waitForSelector('.hits a');
    expect(await page.evaluate(() => document.querySelector('.hits a')?.textContent)).toBe(
      'Volodymyr Zelensky',
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/entity/volodymyr-zelensky');
    await page.waitForSelector('.entity-page.person');
    await page.close();
  });

  test('the table of members is sorted by its heads, and says so', async () => {
    const page = await open('dossier.html#/members');
    await page.waitForSelector('.members tbody tr');
    const first = () => page.evaluate(() => document.querySelector('.members tbody th')?.textContent);
    expect(await first()).toBe('Albania');
    await page.click('.members thead th:first-child button');
    expect(await first()).toBe('United States');
    expect(
      await page.evaluate(() => document.querySelector('.members [aria-sort]')?.getAttribute('aria-sort')),
    ).toBe('descending');
    await page.close();
  });

  test('annotations that were saved find their places in the page again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lens-'));
    const article = await lab.open(sample);
    const report = await lab.report(article, ({ mentions }) => mentions.length > 60);
    const popup = await openPopup(lab);
    await popup.until(
      (view) =>
        view.document.querySelectorAll('.row').length > 0 &&
        view.document.querySelector('.take-along') !== null,
    );
    // The text of the page is asked for after the list.
    await sleep(600);
    const cdp = await popup.page!.createCDPSession();
    await cdp.send(
      'Browser.setDownloadBehavior' as never,
      { behavior: 'allow', downloadPath: folder } as never,
    );
    await popup.run((view) =>
      [...view.document.querySelectorAll<HTMLElement>('.formats button')].at(-1)?.click(),
    );
    let files: string[] = [];
    for (
      let waits = 0;
      waits < 60 && !files.some((name) => name.endsWith('.jsonld'));
      waits++, await sleep(50)
    )
      files = readdirSync(folder);
    const { total, first } = JSON.parse(readFileSync(join(folder, 'coalition-lens.jsonld'), 'utf8'));
    expect(total).toBe(report?.mentions.length);
    // What any reader of annotations does: look for the quotation with what stands around it in the page's text.
    const places = await article.evaluate(
      (items: { target: { selector: { exact: string; prefix: string; suffix: string }[] } }[]) => {
        const text = document.body.textContent ?? '';
        return items.map(
          ({
            target: {
              selector: [quote],
            },
          }) => {
            const at = text.indexOf(quote!.prefix + quote!.exact + quote!.suffix);
            return at < 0 ? at : at + quote!.prefix.length;
          },
        );
      },
      first.items,
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await popup.close();
    await article.close();
    rmSync(folder, { recursive: true });
  });

  test('the popup shows its list soon, on a page of three megabytes as well', async () => {
    const body = sample.match(/<article class="english"[\s\S]*<\/article>/)![0];
    const filler =
      '<p>Words that name nothing of ours fill this paragraph from its beginning to its end.</p>'.repeat(60);
    const article = await lab.open(
      `<!doctype html><html lang="en"><meta property="article:published_time" content="2026-01-07">${body}${filler.repeat(580)}`,
    );
    await lab.report(article, ({ busy, mentions }) => !busy && mentions.length > 20);
    const times: number[] = [];
    for (let round = 0; round < 3; round++) {
      const popup = await openPopup(lab);
      await popup.until((view) => view.document.querySelectorAll('.row').length > 0);
      times.push(
        (await popup.run((view) => view.performance.getEntriesByName('coalition-lens-list')[0]?.startTime)) ??
          Number.NaN,
      );
      await popup.close();
      await sleep(200);
    }
    console.log(`popup with its list after ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    expect(Math.min(...times)).toBeLessThan(300);
    await article.close();
  });
});
