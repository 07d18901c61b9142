// A real browser with our extension in it, driven by puppeteer: for `npm start` and for the end-to-end tests.

import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { type Browser as BrowserName, outputFolder } from './build.ts';

/** Fixed, so that the addresses of the extension's pages are known in Firefox. */
const firefoxUuid = '4f1d3a52-9b7c-4c1e-8f60-1c5d0a8e7b21';
const geckoId = 'coalition-lens@coalition-lens.example';

export interface LaunchOptions {
  browser: BrowserName;
  executablePath: string;
  headless: boolean;
  /** Folder of the built extension; the usual one unless told otherwise. */
  extension?: string;
  args?: string[];
  preferences?: Record<string, unknown>;
  /** As wide and high as the window is; else 1100 × 800. */
  fitWindow?: boolean;
  /** Language of the browser's own interface; the machine's unless told otherwise. */
  lang?: string;
}

/** Firefox: an extension page to speak to the extension's API from. */
const innerPage = 'options.html';

export class ExtensionBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
  #inner: Page | undefined;

  private constructor(name: BrowserName, browser: Browser, origin: string) {
    this.name = name;
    this.browser = browser;
    this.origin = origin;
  }

  static async launch({
    browser: name,
    executablePath,
    headless,
    extension,
    args = [],
    preferences = {},
    fitWindow,
    lang,
  }: LaunchOptions): Promise<ExtensionBrowser> {
    const defaultViewport = fitWindow ? null : { width: 1100, height: 800 };
    const path = extension ?? outputFolder(name);
    if (name === 'firefox') {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless,
        defaultViewport,
        args: ['--remote-allow-system-access', ...args],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: firefoxUuid }),
          // No page of the browser's own that would ask for something from the network.
          'browser.startup.homepage': 'about:blank',
          'datareporting.policy.dataSubmissionEnabled': false,
          ...(lang === undefined ? {} : { 'intl.locale.requested': lang }),
          ...preferences,
        },
      });
      await browser.installExtension(path);
      return new ExtensionBrowser(name, browser, `moz-extension://${firefoxUuid}`);
    }
    const browser = await puppeteer.launch({
      executablePath,
      headless,
      defaultViewport,
      pipe: true,
      enableExtensions: true,
      // Chromium on Linux asks the environment and not its command line.
      ...(lang === undefined ? {} : { env: { ...process.env, LANGUAGE: lang } }),
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--no-first-run',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...args,
      ],
    });
    // Not by `enableExtensions: [path]`: that does not wait until the extension is there.
    const id = await browser.installExtension(path);
    return new ExtensionBrowser(name, browser, `chrome-extension://${id}`);
  }

  /** Waits until the extension watches the pages that are opened from now on. */
  async ready(): Promise<void> {
    const until = Date.now() + 10_000;
    for (;;) {
      const isReady = await this.inExtension(async () => {
        const api =
          (globalThis as never as { browser?: typeof chromeLike; chrome: typeof chromeLike }).browser ??
          (globalThis as never as { chrome: typeof chromeLike }).chrome;
        return (await api.scripting.getRegisteredContentScripts()).length > 0;
      }, undefined);
      if (isReady || Date.now() > until) return this.#closeWelcome();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** The first-run page opens by itself and would stand before the page that is looked at. */
  async #closeWelcome(): Promise<void> {
    for (let waits = 0; waits < 20; waits++) {
      for (const page of await this.browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address === `${this.origin}/welcome.html`) return page.close();
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  /** A page of the extension, opened in a tab of its own. */
  async openInner(file: string): Promise<Page> {
    const page = await this.browser.newPage();
    const address = `${this.origin}/${file}`;
    if (this.name === 'chromium') await page.goto(address);
    else {
      // `page.goto` never resolves on such a page: raw, by an inner field of puppeteer's BiDi browser.
      const context = (page.mainFrame() as unknown as { _id: string })._id;
      await this.sendBidi('browsingContext.navigate', { context, url: address, wait: 'complete' });
    }
    return page;
  }

  /** Firefox: one command of WebDriver BiDi. */
  async sendBidi<Result = unknown>(method: string, params: object): Promise<Result> {
    const { connection } = this.browser as unknown as {
      connection: { send(method: string, params: object): Promise<{ result: Result }> };
    };
    return (await connection.send(method, params)).result;
  }

  /**
   * Runs a function where the extension's API is: in Chromium's service worker, in Firefox in one of the extension's
   * pages, kept in a tab behind the others.
   * @param work - crosses as text: it sees `browser` or `chrome` and its argument, nothing around it
   */
  async inExtension<Argument, Result>(
    work: (argument: Argument) => Promise<Result>,
    argument: Argument,
  ): Promise<Result> {
    if (this.name === 'chromium') {
      const target = await this.browser.waitForTarget(
        (each) => each.type() === 'service_worker' && each.url().startsWith(this.origin),
      );
      const worker = await target.worker();
      return worker?.evaluate(work as never, argument as never) as Promise<Result>;
    }
    if (!this.#inner || this.#inner.isClosed()) {
      const front = await this.#frontPage();
      this.#inner = await this.openInner(innerPage);
      await front?.bringToFront();
    }
    // As text: WebDriver BiDi tells an object that comes twice only once.
    const call = `(${work})(${JSON.stringify(argument) ?? 'undefined'}).then((value) => JSON.stringify({ value }))`;
    return (JSON.parse((await this.#inner.evaluate(call)) as string) as { value: Result }).value;
  }

  async #frontPage(): Promise<Page | undefined> {
    return (await this.browser.pages()).at(-1);
  }

  /** Asks the annotator in the tab with this address. */
  async callPage<Result>(
    address: string,
    call: string,
    params: object = {},
  ): Promise<{ ok: true; value: Result } | { ok: false; error: string }> {
    return this.inExtension(
      async (message: { address: string; call: string; params: object }) => {
        const { tabs } =
          (globalThis as never as { browser?: typeof chromeLike; chrome: typeof chromeLike }).browser ??
          (globalThis as never as { chrome: typeof chromeLike }).chrome;
        const tab = (await tabs.query({})).find(({ url }) => url === message.address);
        if (!tab) return { ok: false, error: `no tab shows ${message.address}` };
        try {
          return (
            (await tabs.sendMessage(
              tab.id,
              { lens: 1, call: message.call, params: message.params },
              { frameId: 0 },
            )) ?? { ok: false, error: 'no answer' }
          );
        } catch (error) {
          return { ok: false, error: String(error) };
        }
      },
      { address, call, params },
    ) as never;
  }

  /** Chromium: the protocol session of a page. */
  async cdp(page: Page): Promise<CDPSession> {
    return page.createCDPSession();
  }
}

declare const chromeLike: {
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object, options: object): Promise<unknown>;
  };
};
