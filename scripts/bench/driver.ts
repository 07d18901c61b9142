// Browser, pages and bundles for the benchmark: nothing is fetched from anywhere but this process.

import { mkdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { PackedLexicon } from '../../engine/lexicon.ts';
import { findBrowser } from '../browsers.ts';
import type { Browser as BrowserName } from '../build.ts';
import { root } from '../processes.ts';
import { namesOf } from './in-page/forms.ts';
import type { Harness } from './in-page/harness.ts';

/**
 * A file of in-page/ with all that it imports, as one script.
 * @param inOneGo - without the pauses between slices, to time a pass as a whole
 */
export async function bundleInPage(name: 'harness' | 'sentinel-alone', inOneGo = false): Promise<string> {
  const folder = join(root, '.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  const file = `${name}${inOneGo ? '-one-go' : ''}.js`;
  const oneGo = {
    name: 'one-go',
    enforce: 'pre' as const,
    resolveId: (source: string, importer: string | undefined) =>
      source === './slices.ts' && importer?.includes('/page/')
        ? join(import.meta.dirname, 'in-page', 'one-go.ts')
        : undefined,
  };
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: inOneGo ? [oneGo] : [],
    build: {
      target: ['chrome128', 'firefox146'],
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(import.meta.dirname, 'in-page', `${name}.ts`),
        formats: ['iife'],
        name: 'benchBundle',
        fileName: () => file,
      },
    },
  });
  return readFileSync(join(folder, file), 'utf8');
}

/** Serves pages by their path, so that no script of theirs runs and nothing of theirs is fetched. */
export class PageServer {
  readonly #pages = new Map<string, string>();
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<PageServer> {
    const server = createServer((request, response) => {
      const html = pages.#pages.get(request.url ?? '');
      response.writeHead(html === undefined ? 404 : 200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-eval'",
        // a clock of 5 µs instead of 100
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      response.end(html ?? '');
    });
    const pages = new PageServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return pages;
  }

  /** @returns the address of a page with this content */
  add(html: string): string {
    const path = `/${this.#pages.size}`;
    this.#pages.set(path, html);
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

type Call = {
  [Name in keyof Harness]: Harness[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};

/** A page with the harness in it; calls go through by name. */
export interface BenchTab {
  page: Page;
  bench: Call;
  close(): Promise<void>;
}

export class BenchBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly #lexicons: Record<string, string>;
  readonly #allPacked: readonly PackedLexicon[];

  private constructor(name: BrowserName, browser: Browser, packed: readonly PackedLexicon[]) {
    this.name = name;
    this.browser = browser;
    this.#allPacked = packed;
    this.#lexicons = Object.fromEntries(
      packed
        .filter(({ lang }) => lang === 'en' || lang === 'uk')
        .map((one) => [one.lang, JSON.stringify(one)]),
    );
  }

  /** @throws {Error} where the browser is not installed */
  static async launch(name: BrowserName, packed: readonly PackedLexicon[]): Promise<BenchBrowser> {
    const executablePath = findBrowser(name);
    if (!executablePath) throw new Error(`No ${name} was found; npm test tells how to get it.`);
    const browser = await puppeteer.launch({
      browser: name === 'firefox' ? 'firefox' : 'chrome',
      executablePath,
      headless: true,
      defaultViewport: { width: 1100, height: 800 },
      protocolTimeout: 600_000,
      args:
        name === 'firefox'
          ? []
          : [
              ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
              '--disable-gpu',
              '--no-first-run',
              '--disable-background-networking',
              '--disable-component-update',
              '--disable-sync',
              '--disable-renderer-backgrounding',
              '--disable-background-timer-throttling',
            ],
      ...(name === 'firefox' ? { extraPrefsFirefox: { 'privacy.reduceTimerPrecision': false } } : {}),
    });
    return new BenchBrowser(name, browser, packed);
  }

  /** A fresh page, so that all code is cold. */
  async open(address: string, harness: string, texts: readonly string[] = []): Promise<BenchTab> {
    const page = await this.browser.newPage();
    await page.goto(address);
    await page.evaluate(harness);
    const bench = new Proxy({} as Call, {
      get:
        (_target, name: string) =>
        (...args: unknown[]) =>
          page.evaluate(
            (called: string, given: unknown[]) =>
              (globalThis as never as { bench: Record<string, (...args: unknown[]) => unknown> }).bench[
                called
              ]?.(...given),
            name,
            args,
          ),
    });
    for (const [lang, packed] of Object.entries(this.#lexicons)) await bench.give(lang, packed);
    if (texts.length > 0) await bench.giveTexts([...texts]);
    return { page, bench, close: () => page.close() };
  }

  /** Distinct forms of all languages in Latin letters: more than any one lexicon has. */
  latinForms(): string[] {
    const forms = new Set<string>();
    for (const packed of this.#allPacked) {
      for (const { text } of namesOf(packed)) if (/^[a-z]/.test(text)) forms.add(text);
    }
    return [...forms].sort();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** Chromium's own counts for a page. */
export async function metricsOf(page: Page): Promise<Record<string, number>> {
  return (await page.metrics()) as Record<string, number>;
}

/** Bytes kept after two collections, array buffers included. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string };
}

/**
 * What the page's main thread did while `work` ran, by processor time: what another program took away is not in it.
 * @returns the longest task of scripts, and the longest in which the browser drew a frame, in ms
 */
export async function longestDuring(
  page: Page,
  work: () => Promise<unknown>,
): Promise<{ task: number; frame: number }> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  await work();
  const buffer = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(buffer)) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const onMain = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid} ${tid}`));
  const paints = onMain.filter(({ name }) => name === 'PrePaint').map(({ ts }) => ts);
  const longest = { task: 0, frame: 0 };
  for (const { name, ts, dur = 0, tdur = dur } of onMain) {
    if (!/RunTask$/.test(name)) continue;
    const kind = paints.some((at) => at >= ts && at < ts + dur) ? 'frame' : 'task';
    longest[kind] = Math.max(longest[kind], tdur / 1000);
  }
  return longest;
}
