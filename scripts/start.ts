/** `npm start`: the extension in a real browser, on the sample article or on a page of the reader's choice. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { dayOf } from '../engine/article-date.ts';
import { guessLanguage } from '../engine/language-guess.ts';
import type { PageReport } from '../platform/messages.ts';
import { ensureBrowsers, hasDisplay } from './browsers.ts';
import { type Browser, browsers, build } from './build.ts';
import { runCommand } from './command.ts';
import { ExtensionBrowser } from './extension-browser.ts';
import { articleOf, type PageServer, servePages } from './page-server.ts';
import { root } from './processes.ts';

const usage = `usage: npm start [-- PAGE] [--browser chromium|firefox] [--headless] [--screenshot FILE] [--lang CODE] [--date YYYY-MM-DD]

Builds the extension and opens PAGE with it: an http(s) address, or a local .html or .txt file. Without PAGE, a sample article.
  --browser      chromium (the default) or firefox
  --headless     no window: print what is marked, hover one mention, save a picture with its card, and end.
                 The same where there is no display
  --screenshot   where to save that picture; coalition-lens.png where not said
  --lang, --date language and day of a .txt file`;

/** A fault that the reader of the terminal can mend: printed as one line. */
class Stop extends Error {}

interface Opened {
  address: string;
  server?: PageServer;
}

const sample = join(root, 'public', 'sample-article.html');
/** The annotator is done with a page of any length by then, or something is wrong. */
const patienceMs = 20_000;

/** Where PAGE is to be found; a local file is served on localhost, since extensions read no `file:` pages unasked. */
async function locate(
  page: string | undefined,
  options: { lang?: string | undefined; date?: string | undefined },
): Promise<Opened> {
  if (page !== undefined && /^https?:\/\//i.test(page)) {
    if (!URL.canParse(page)) throw new Stop(`${page} is not an address.`);
    return { address: new URL(page).href };
  }
  if (page !== undefined && /^[a-z][a-z\d+.-]+:/i.test(page) && !existsSync(page)) {
    throw new Stop(`${page}: only http and https addresses can be opened, or a local .html or .txt file.`);
  }
  const file = page === undefined ? sample : resolve(process.cwd(), page);
  const kind = extname(file).toLowerCase();
  if (!['.html', '.htm', '.xhtml', '.txt'].includes(kind))
    throw new Stop(`${page}: give an http(s) address, or a .html or .txt file.`);
  const name = basename(file, extname(file));
  let content: Buffer;
  try {
    content = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Stop(
      `${page ?? file} cannot be read: ${code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : code}.`,
    );
  }
  const body = kind === '.txt' ? wrap(content.toString('utf8'), name, options) : content;
  const path = `/${encodeURIComponent(name)}.html`;
  const headers =
    kind === '.xhtml'
      ? { 'content-type': 'application/xhtml+xml' }
      : kind === '.txt'
        ? {}
        : { 'content-type': 'text/html' };
  const server = await servePages(
    (asked) => (asked === decodeURIComponent(path) ? { body, headers } : undefined),
    dirname(file),
  );
  return { address: server.origin + path, server };
}

function wrap(
  text: string,
  title: string,
  { lang, date }: { lang?: string | undefined; date?: string | undefined },
): string {
  return articleOf(text, { title, lang: lang ?? guessLanguage(text) ?? 'en', date });
}

async function open(page: Page, address: string): Promise<void> {
  try {
    const response = await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const status = response?.status() ?? 200;
    if (status >= 400) throw new Stop(`${address} cannot be opened: the server answers ${status}.`);
  } catch (error) {
    if (error instanceof Stop) throw error;
    const reason = (error as Error).message.split('\n')[0]?.replace(/ at https?:.*$/, '');
    throw new Stop(`${address} cannot be opened: ${reason}. Is there a network connection?`);
  }
}

/** What the annotator in the page says, once nothing waits in its queue. */
async function reportOf(session: ExtensionBrowser, page: Page): Promise<PageReport | undefined> {
  const until = Date.now() + patienceMs;
  // A page that names nothing has no annotator: a few tries tell.
  let missing = 0;
  let last: PageReport | undefined;
  while (Date.now() < until && missing < 12) {
    const answer = await session.callPage<PageReport>(page.url(), 'describePage');
    if (answer.ok) last = answer.value;
    if (answer.ok && !answer.value.busy) return answer.value;
    if (!answer.ok) missing++;
    await sleep(250);
  }
  return last;
}

function print({ lang, languageSupported, date, relevance, mentions }: PageReport): void {
  const shown = mentions.filter(({ part }) => part === 'article');
  console.log(
    `language ${lang}${languageSupported ? '' : ' (not supported)'}, date ${date ? `${date.value} (${date.source})` : 'unknown'}, ${relevance.relevant ? 'relevant' : 'not relevant'}`,
  );
  console.log(
    `${mentions.length} mentions${shown.length < mentions.length ? `, ${mentions.length - shown.length} of them in comments` : ''}`,
  );
  const width = (of: (mention: (typeof mentions)[number]) => string) =>
    Math.min(48, Math.max(...mentions.map((mention) => of(mention).length)));
  const [text, entity, kind] = [width((m) => m.text), width((m) => m.entity), width((m) => m.kind)];
  for (const mention of mentions) {
    const evidence = mention.evidence
      .map(({ code, detail }) => (detail ? `${code}: ${detail}` : code))
      .join('; ');
    console.log(
      `${oneLine(mention.text).padEnd(text)}  ${mention.entity.padEnd(entity)}  ${mention.kind.padEnd(kind)}  ${evidence}`.trimEnd(),
    );
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** The middle of a mark in view, as the page's own script could see it; persons first, they have the fullest cards. */
function findMark(page: Page): Promise<{ x: number; y: number; text: string } | undefined> {
  return page.evaluate(() => {
    for (const name of ['name', 'title', 'role', 'provision', 'metonym'].flatMap((kind) => [
      `coalition-lens-${kind}`,
      `coalition-lens-${kind}-fill`,
    ])) {
      for (const mark of CSS.highlights.get(name) ?? []) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        const box = range.getClientRects()[0];
        if (!box || box.top < 0 || box.bottom > innerHeight * 0.6 || box.left < 0 || box.right > innerWidth)
          continue;
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        // Nothing of the page lies above it.
        if (range.startContainer.parentElement?.contains(document.elementFromPoint(x, y)))
          return { x, y, text: range.toString() };
      }
    }
    return undefined;
  });
}

/** Moves a real pointer onto a mark. @returns the marked text whose card opened */
async function hoverOne(
  session: ExtensionBrowser,
  page: Page,
  report: PageReport,
): Promise<string | undefined> {
  await page.bringToFront();
  let mark = await findMark(page);
  if (!mark) {
    const first = report.mentions.find(({ part }) => part === 'article') ?? report.mentions[0];
    if (first) await session.callPage(page.url(), 'jumpTo', { mention: first.id });
    await sleep(2000);
    mark = await findMark(page);
  }
  if (!mark) return undefined;
  await page.mouse.move(mark.x + 60, mark.y + 90);
  await page.mouse.move(mark.x, mark.y, { steps: 6 });
  try {
    await page.waitForFunction(
      () => document.querySelector('coalition-lens-card')?.matches(':popover-open'),
      { timeout: 5000, polling: 50 },
    );
  } catch {
    return undefined;
  }
  await sleep(400);
  return mark.text;
}

async function runHeadless(session: ExtensionBrowser, page: Page, file: string): Promise<void> {
  const report = await reportOf(session, page);
  if (!report || report.mentions.length === 0) {
    console.log(
      report && !report.languageSupported
        ? `Language not supported: ${report.lang}.`
        : 'Nothing of ours is named on this page.',
    );
    await page.bringToFront();
  } else {
    print(report);
    const hovered = await hoverOne(session, page, report);
    console.log(hovered === undefined ? 'No card opened.' : `Card of "${oneLine(hovered)}" opened.`);
  }
  writeFileSync(file, await page.screenshot());
  console.log(`Picture saved as ${file}`);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      screenshot: { type: 'string', default: 'coalition-lens.png' },
      lang: { type: 'string' },
      date: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (positionals.length > 1) throw new Stop(`one page at a time, not ${positionals.length}.`);
  const name = browsers.find((browser) => browser === values.browser);
  if (name === undefined) throw new Stop(`--browser is chromium or firefox, not "${values.browser}".`);
  if (values.date !== undefined && dayOf(values.date) !== values.date)
    throw new Stop(`--date is a day as YYYY-MM-DD, not "${values.date}".`);
  if (values.lang !== undefined && !/^[a-z]{2,3}(-[a-z\d]+)*$/i.test(values.lang))
    throw new Stop(`--lang is a language code such as fr, not "${values.lang}".`);
  const headless = values.headless || !hasDisplay();
  const picture = resolve(process.cwd(), values.screenshot);
  if (headless && !existsSync(dirname(picture)))
    throw new Stop(`--screenshot: there is no folder ${dirname(picture)}.`);
  // What cannot be opened is told before anything is built.
  const opened = await locate(positionals[0], values);
  try {
    return await show(name, opened.address, headless, picture);
  } finally {
    opened.server?.close();
  }
}

async function show(name: Browser, address: string, headless: boolean, picture: string): Promise<number> {
  const program = (await ensureBrowsers([name]))[name];
  console.error('Building the extension …');
  await build(name);
  const session = await ExtensionBrowser.launch({
    browser: name,
    executablePath: program,
    headless,
    fitWindow: !headless,
  }).catch((error: Error) => {
    throw new Stop(`${name} could not be started (${program}): ${error.message.split('\n')[0]}`);
  });
  try {
    await session.ready();
    const [first] = await session.browser.pages();
    const page = first ?? (await session.browser.newPage());
    await open(page, address);
    if (headless) await runHeadless(session, page, picture);
    else {
      console.log(`${address} is open. Close the browser's window to end.`);
      await new Promise<void>((end) => {
        session.browser.once('disconnected', () => end());
        process.once('SIGINT', () => end());
      });
    }
    return 0;
  } finally {
    await session.close().catch(() => {});
  }
}

await runCommand(main);
