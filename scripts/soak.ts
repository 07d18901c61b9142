/** `npm run soak`: one browser, many pages in turn, and whether anything of ours piles up or fails. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { ensureBrowsers } from './browsers.ts';
import { type Browser, browsers, build } from './build.ts';
import { ExtensionBrowser } from './extension-browser.ts';
import { articleOf, servePages } from './page-server.ts';
import { root } from './processes.ts';
import { passagesFolder, readFolder } from './scoring.ts';

const usage = `usage: npm run soak [-- --pages DIR] [--loads N] [--browser chromium|firefox] [--no-build]

Opens the pages of a folder (.html, .txt) in turn in one tab with the extension, hovers a mention on each, goes on, and
looks at the memory every so many loads. Without --pages: the sample article, and the marked passages of each language
as an article. Ends with 1 where something of ours failed or memory grows.
  --loads      how many pages are opened, 500 where not said
  --no-build   with the extension that is built already`;

/** Memory is looked at each time so many pages were opened. */
const every = 10;
/** The first part of a run fills caches, ours and the browser's. */
const warmShare = 0.2;
/** Bytes a load that are not told from nothing: less than this makes a megabyte in a thousand pages. */
const flat = 1024;

interface Sample {
  loads: number;
  bytes: number;
}

/** Least squares. @returns bytes a load, with half the width of its 95 % interval */
function slopeOf(samples: readonly Sample[]): { slope: number; margin: number } {
  const n = samples.length;
  const meanX = samples.reduce((sum, { loads }) => sum + loads, 0) / n;
  const meanY = samples.reduce((sum, { bytes }) => sum + bytes, 0) / n;
  const spread = samples.reduce((sum, { loads }) => sum + (loads - meanX) ** 2, 0);
  const slope =
    samples.reduce((sum, { loads, bytes }) => sum + (loads - meanX) * (bytes - meanY), 0) / spread;
  const rest = samples.reduce(
    (sum, { loads, bytes }) => sum + (bytes - meanY - slope * (loads - meanX)) ** 2,
    0,
  );
  return { slope, margin: 1.96 * Math.sqrt(rest / Math.max(1, n - 2) / spread) };
}

function pagesOf(folder: string | undefined): Map<string, string> {
  const pages = new Map<string, string>();
  if (folder === undefined) {
    pages.set('/sample.html', readFileSync(join(root, 'public', 'sample-article.html'), 'utf8'));
    for (const [lang, passages] of Map.groupBy(readFolder(passagesFolder), ({ lang }) => lang)) {
      const text = passages.map((passage) => passage.text).join('\n\n');
      pages.set(`/${lang}.html`, articleOf(text, { title: lang, lang, date: '2026-01-07' }));
    }
    return pages;
  }
  for (const file of readdirSync(folder).sort()) {
    const kind = extname(file).toLowerCase();
    const content = () => readFileSync(join(folder, file), 'utf8');
    if (kind === '.html' || kind === '.htm') pages.set(`/${file}`, content());
    else if (kind === '.txt') pages.set(`/${file}.html`, articleOf(content(), { title: file, lang: 'en' }));
  }
  if (pages.size === 0) throw new Error(`${folder} holds no .html and no .txt file.`);
  return pages;
}

interface Memory {
  /** After the garbage is collected; what is measured depends on the browser. */
  read(): Promise<Record<string, number>>;
  faults: string[];
}

/** Heap of the renderer, where our scripts live with the page's, and of the background. */
async function chromiumMemory(session: ExtensionBrowser, page: Page): Promise<Memory> {
  const faults: string[] = [];
  const listen = async (cdp: CDPSession): Promise<CDPSession> => {
    const add = (event: object) => {
      const text = JSON.stringify(event);
      if (text.includes(session.origin)) faults.push(text.slice(0, 500));
    };
    cdp.on('Runtime.exceptionThrown', add);
    cdp.on('Runtime.consoleAPICalled', add);
    await cdp.send('Runtime.enable');
    return cdp;
  };
  const background = await session.browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(session.origin),
  );
  const heaps = {
    page: await listen(await page.createCDPSession()),
    background: await listen(await background.createCDPSession()),
  };
  return {
    faults,
    async read() {
      const used: Record<string, number> = {};
      for (const [name, cdp] of Object.entries(heaps)) {
        for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
        used[name] = (await cdp.send('Runtime.getHeapUsage')).usedSize;
      }
      return used;
    },
  };
}

/** What the processes of the pages and of the extension hold, by Firefox's own count. */
async function firefoxMemory(session: ExtensionBrowser): Promise<Memory> {
  const { contexts } = await session.sendBidi<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    {
      'moz:scope': 'chrome',
      maxDepth: 0,
    },
  );
  const target = { context: contexts[0]?.context as string };
  const ask = async (expression: string): Promise<string> =>
    (
      await session.sendBidi<{ result: { value: string } }>('script.evaluate', {
        expression,
        target,
        awaitPromise: true,
      })
    ).result.value;
  const faults: string[] = [];
  return {
    faults,
    async read() {
      await ask(`new Promise((resolve) => Cc['@mozilla.org/memory-reporter-manager;1']
        .getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(() => resolve('')))`);
      await sleep(200);
      const told = await ask(`(async () => {
        const said = Services.console.getMessageArray()
          .map((message) => [message.sourceName, message.errorMessage ?? message.message].join(' '))
          .filter((text) => text.includes(${JSON.stringify(session.origin)}) && !/Promise (?:resolved|rejected) (?:while|after) context/.test(text));
        Services.console.reset();
        const { children } = await ChromeUtils.requestProcInfo();
        const sum = (type) => children.filter((child) => child.type === type).reduce((all, { memory }) => all + memory, 0);
        return JSON.stringify({ said, used: { pages: sum('webIsolated') + sum('web'), extension: sum('extension') } });
      })()`);
      const { said, used } = JSON.parse(told) as { said: string[]; used: Record<string, number> };
      faults.push(...said);
      return used;
    },
  };
}

/** Moves a real pointer onto the first mark in view. @returns false where there is none */
async function hoverFirst(page: Page): Promise<boolean> {
  const mark = await page.evaluate(() => {
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('coalition-lens-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const box = range.getClientRects()[0];
        if (box && box.top > 0 && box.bottom < innerHeight)
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    return undefined;
  });
  if (!mark) return false;
  await page.mouse.move(mark.x + 40, mark.y + 60);
  await page.mouse.move(mark.x, mark.y, { steps: 3 });
  return page
    .waitForFunction(() => document.querySelector('coalition-lens-card') !== null, {
      timeout: 1500,
      polling: 40,
    })
    .then(
      () => true,
      () => false,
    );
}

async function soak(name: Browser, pages: Map<string, string>, loads: number): Promise<boolean> {
  const program = (await ensureBrowsers([name]))[name];
  const server = await servePages((path) => {
    const body = path === '/empty' ? '<!doctype html><title>empty</title>' : pages.get(path);
    return body === undefined ? undefined : { body };
  });
  const session = await ExtensionBrowser.launch({ browser: name, executablePath: program, headless: true });
  try {
    await session.ready();
    const page = await session.browser.newPage();
    const memory = name === 'chromium' ? await chromiumMemory(session, page) : await firefoxMemory(session);
    const samples = new Map<string, Sample[]>();
    let cards = 0;
    const paths = [...pages.keys()];
    await page.bringToFront();
    for (let i = 1; i <= loads; i++) {
      await page.goto(server.origin + paths[i % paths.length], { waitUntil: 'load', timeout: 30_000 });
      await page
        .waitForFunction(() => CSS.highlights.size > 0, { timeout: 1000, polling: 40 })
        .catch(() => undefined);
      if (await hoverFirst(page)) cards++;
      // Every third page is left by going back, as readers do.
      if (i % 3 === 0) await page.goBack({ waitUntil: 'load', timeout: 30_000 });
      await page.mouse.move(2, 2);
      if (i % every === 0) {
        await page.goto(`${server.origin}/empty`);
        for (const [part, bytes] of Object.entries(await memory.read())) {
          samples.set(part, [...(samples.get(part) ?? []), { loads: i, bytes }]);
        }
        if (i % (10 * every) === 0) console.error(`${i} pages, ${cards} cards`);
      }
    }
    console.log(
      `${name}: ${loads} loads of ${pages.size} pages, ${cards} cards, ${memory.faults.length} faults`,
    );
    for (const fault of memory.faults.slice(0, 5)) console.log(`  ${fault}`);
    let isFlat = true;
    for (const [part, all] of samples) {
      const { slope, margin } = slopeOf(all.slice(Math.floor(all.length * warmShare)));
      const grows = slope - margin > flat;
      isFlat &&= !grows;
      const last = (all.at(-1)?.bytes ?? 0) / 1024 / 1024;
      console.log(
        `  ${part}: ${last.toFixed(1)} MB at the end, ${slope.toFixed(0)} ± ${margin.toFixed(0)} bytes a load${grows ? ', and grows' : ''}`,
      );
    }
    return isFlat && memory.faults.length === 0 && cards > 0;
  } finally {
    await session.close().catch(() => {});
    server.close();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      pages: { type: 'string' },
      loads: { type: 'string', default: '500' },
      browser: { type: 'string', default: 'chromium' },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const name = browsers.find((browser) => browser === values.browser);
  if (name === undefined) throw new Error(`--browser is chromium or firefox, not "${values.browser}".`);
  const loads = Number(values.loads);
  if (!Number.isInteger(loads) || loads < 10 * every)
    throw new Error(`--loads is a number from ${10 * every} on, not "${values.loads}".`);
  const pages = pagesOf(values.pages === undefined ? undefined : resolve(process.cwd(), values.pages));
  if (!values['no-build']) {
    console.error('Building the extension …');
    await build(name);
  }
  return (await soak(name, pages, loads)) ? 0 : 1;
}

if (import.meta.main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
