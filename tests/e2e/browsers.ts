// Both browsers with the built extension, pages to visit, and what a reader can see and do there. Nothing in the
// shipped build knows of it: the page's report comes by the same message that the popup sends, marks are read from the
// registry that the page shares, and the card is looked into from outside the page.

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import type { PageReport } from '../../platform/messages.ts';
import { findBrowser } from '../../scripts/browsers.ts';
import type { Browser } from '../../scripts/build.ts';
import { ExtensionBrowser, type LaunchOptions } from '../../scripts/extension-browser.ts';
import { type PageServer, type Served, servePages } from '../../scripts/page-server.ts';
import { type Recorder, recordRequests } from './recorder.ts';

export interface Mark {
  kind: string;
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One element of the card, as a pointer finds it. */
export interface CardElement {
  name: string;
  text: string;
  attributes: Record<string, string>;
  box: { x: number; y: number; width: number; height: number };
}

export class Lab {
  readonly session: ExtensionBrowser;
  readonly server: PageServer;
  /** All that the browser asked the network for. */
  readonly recorder: Recorder;
  readonly #pages: Map<string, Served>;
  #count = 0;

  private constructor(
    session: ExtensionBrowser,
    server: PageServer,
    recorder: Recorder,
    pages: Map<string, Served>,
  ) {
    this.session = session;
    this.server = server;
    this.recorder = recorder;
    this.#pages = pages;
  }

  static async open(browser: Browser, options: Partial<LaunchOptions> = {}): Promise<Lab> {
    const pages = new Map<string, Served>();
    const server = await servePages((path) => pages.get(path));
    const recorder = await recordRequests();
    const executablePath = findBrowser(browser);
    if (executablePath === undefined) throw new Error(`no ${browser} on this machine`);
    const session = await ExtensionBrowser.launch({
      browser,
      executablePath,
      headless: true,
      ...options,
      args: [...(browser === 'chromium' ? recorder.chromiumArgs : []), ...(options.args ?? [])],
      preferences: { ...recorder.firefoxPreferences, ...options.preferences },
    });
    await session.ready();
    return new Lab(session, server, recorder, pages);
  }

  get browser(): Browser {
    return this.session.name;
  }

  async close(): Promise<void> {
    await this.session.close();
    this.server.close();
    this.recorder.close();
  }

  /** @returns the address under which this content is served from now on */
  serve(body: string, headers?: Record<string, string>, path = `/page-${++this.#count}`): string {
    this.#pages.set(path, headers ? { body, headers } : { body });
    return this.server.origin + path;
  }

  /** The same page under another origin. */
  elsewhere(address: string): string {
    return address.replace('//localhost:', '//127.0.0.1:');
  }

  /** Opens a page in a tab of its own and brings it to the front. */
  async visit(address: string): Promise<Page> {
    const page = await this.session.browser.newPage();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    return page;
  }

  async open(body: string, headers?: Record<string, string>): Promise<Page> {
    return this.visit(this.serve(body, headers));
  }

  /** What the annotator reports when it rests; undefined where there is none for two seconds. */
  async report(
    page: Page,
    isEnough: (report: PageReport) => boolean = () => true,
  ): Promise<PageReport | undefined> {
    let last: PageReport | undefined;
    let missing = 0;
    for (const until = Date.now() + 8000; Date.now() < until && missing < 20; await sleep(100)) {
      const answer = await this.call<PageReport>(page, 'describePage');
      if (!answer.ok) missing++;
      else {
        last = answer.value;
        if (!last.busy && isEnough(last)) return last;
      }
    }
    return last;
  }

  call<Result = unknown>(page: Page, call: string, params: object = {}) {
    return this.session.callPage<Result>(page.url(), call, params);
  }

  /** What is painted, as the page's own script sees it, with the first line's place in the window. */
  marks(page: Page): Promise<Mark[]> {
    // Firefox lets no other world look through the registry.
    return (this.browser === 'firefox' ? page : outOfReach(page)).evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('coalition-lens-') && !name.endsWith('-current'))
        .flatMap(([name, highlight]) =>
          [...highlight].map((mark) => {
            const range = new Range();
            range.setStart(mark.startContainer, mark.startOffset);
            range.setEnd(mark.endContainer, mark.endOffset);
            const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
            return {
              kind: name.slice('coalition-lens-'.length),
              text: range.toString(),
              x,
              y,
              width,
              height,
            };
          }),
        ),
    );
  }

  /** Waits until a text is marked. */
  async mark(page: Page, text: string): Promise<Mark> {
    for (const until = Date.now() + 8000; Date.now() < until; await sleep(50)) {
      const found = (await this.marks(page)).find((mark) => mark.text === text && mark.width > 0);
      if (found) return found;
    }
    throw new Error(
      `"${text}" was not marked; marked: ${(await this.marks(page)).map((mark) => mark.text).join(', ') || 'nothing'}`,
    );
  }

  /** Moves a real pointer onto a marked text and stops there. */
  async pointAt(page: Page, text: string): Promise<Mark> {
    const mark = await this.mark(page, text);
    const [x, y] = [mark.x + Math.min(mark.width / 2, 30), mark.y + mark.height / 2];
    // From somewhere else, inside the window.
    await page.mouse.move(Math.abs(x - 40), Math.abs(y - 60));
    await page.mouse.move(x, y, { steps: 5 });
    return mark;
  }

  /** Waits for a card to stand, or to be gone. Asked from here: a page may forbid what waiting in it takes. */
  async card(page: Page, isOpen = true): Promise<void> {
    const isThere = () =>
      outOfReach(page).evaluate(() => {
        const hosts = Array.from(document.querySelectorAll('coalition-lens-card'));
        return hosts.some((host) => host.matches(':popover-open'));
      });
    const until = Date.now() + 8000;
    while ((await isThere()) !== isOpen) {
      if (Date.now() > until) throw new Error(isOpen ? 'no card opened' : 'the card did not close');
      await sleep(20);
    }
    // Placed and drawn.
    if (isOpen) await sleep(200);
  }

  async hover(page: Page, text: string): Promise<Mark> {
    const mark = await this.pointAt(page, text);
    await this.card(page);
    return mark;
  }

  async leave(page: Page): Promise<void> {
    await page.mouse.move(3, 3, { steps: 3 });
    await this.card(page, false);
  }

  /** The elements in the card's closed root, in order. */
  async cardElements(page: Page): Promise<CardElement[]> {
    return this.browser === 'chromium' ? this.#elementsByCdp(page) : this.#elementsByBidi(page);
  }

  async cardText(page: Page): Promise<string> {
    const dialog = (await this.cardElements(page)).find(({ attributes }) => attributes['role'] === 'dialog');
    return dialog?.text ?? '';
  }

  async #elementsByCdp(page: Page): Promise<CardElement[]> {
    const cdp = await page.createCDPSession();
    try {
      const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
      type Node = typeof root;
      const hosts: Node[] = [];
      const visit = (node: Node, see: (node: Node) => void): void => {
        see(node);
        for (const child of [
          ...(node.shadowRoots ?? []),
          ...(node.children ?? []),
          ...(node.contentDocument ? [node.contentDocument] : []),
        ])
          visit(child, see);
      };
      visit(root, (node) => node.localName === 'coalition-lens-card' && hosts.push(node));
      const elements: Node[] = [];
      for (const host of hosts)
        visit(host, (node) => node !== host && node.nodeType === 1 && elements.push(node));
      return await Promise.all(
        elements.map(async ({ backendNodeId }) => {
          const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
          const { result } = await cdp.send('Runtime.callFunctionOn', {
            ...(object.objectId ? { objectId: object.objectId } : {}),
            functionDeclaration: `function () { return (${describeElement})(this); }`,
            returnByValue: true,
          });
          return result.value as CardElement;
        }),
      );
    } finally {
      await cdp.detach();
    }
  }

  async #elementsByBidi(page: Page): Promise<CardElement[]> {
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    type Remote = {
      sharedId?: string;
      value?: { nodeType?: number; shadowRoot?: Remote | null; children?: Remote[] };
    };
    const { result } = await this.session.sendBidi<{ result: { value?: Remote[] } }>('script.evaluate', {
      expression: `[...Document.prototype.querySelectorAll.call(document, 'coalition-lens-card')]`,
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
    });
    const ids: string[] = [];
    const visit = (node: Remote, isHost: boolean): void => {
      if (!isHost && node.value?.nodeType === 1 && node.sharedId) ids.push(node.sharedId);
      for (const child of [
        ...(node.value?.shadowRoot ? [node.value.shadowRoot] : []),
        ...(node.value?.children ?? []),
      ])
        visit(child, false);
    };
    for (const host of result.value ?? []) visit(host, true);
    return Promise.all(
      ids.map(async (sharedId) => {
        const answer = await this.session.sendBidi<{ result: { value: string } }>('script.callFunction', {
          functionDeclaration: `(element) => JSON.stringify((${describeElement})(element))`,
          target: { context },
          arguments: [{ sharedId }],
          awaitPromise: false,
        });
        return JSON.parse(answer.result.value) as CardElement;
      }),
    );
  }

  /** A real click on the control with this name. */
  async clickInCard(page: Page, name: RegExp): Promise<void> {
    const elements = await this.cardElements(page);
    const control = elements.find(
      (element) =>
        ['button', 'a', 'summary'].includes(element.name) &&
        name.test(nameOf(element)) &&
        element.box.width > 0,
    );
    if (!control)
      throw new Error(
        `no control ${name} in the card; there are: ${elements
          .filter(({ name: tag }) => ['button', 'a', 'summary'].includes(tag))
          .map(nameOf)
          .join(', ')}`,
      );
    const { x, y, width, height } = control.box;
    await page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Changes what is stored, as the options page does. */
  async setSettings(settings: object): Promise<void> {
    await this.session.inExtension(async (value: object) => {
      const api =
        (globalThis as never as { browser?: StorageApi; chrome: StorageApi }).browser ??
        (globalThis as never as { chrome: StorageApi }).chrome;
      await api.storage.local.clear();
      await api.storage.local.set({ settings: value });
    }, settings);
    // Tabs and registration follow.
    await sleep(300);
  }
}

/** A world of the page's where nothing that its scripts replaced is in the way. */
export const outOfReach = (page: Page): Pick<Page, 'evaluate' | 'waitForFunction'> =>
  (page.mainFrame() as unknown as { isolatedRealm(): Page }).isolatedRealm();

interface StorageApi {
  storage: { local: { set(values: object): Promise<void>; clear(): Promise<void> } };
}

const nameOf = ({ attributes, text }: CardElement): string =>
  attributes['aria-label'] ?? attributes['title'] ?? text;

/** Runs in the page, on an element of the closed root. */
const describeElement = `(element) => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    name: element.localName,
    text: (element.textContent ?? '').replace(/\\s+/g, ' ').trim(),
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    box: { x, y, width, height },
  };
}`;

/** The same tests in both browsers, each in a run of its own (vitest.config.ts) and launched once for the file. */
export function inBothBrowsers(
  name: string,
  define: (lab: () => Lab) => void,
  options: Partial<LaunchOptions> = {},
): void {
  const browser = inject('browser');
  describe(`${name} in ${browser}`, () => {
    let lab: Lab | undefined;
    beforeAll(async () => {
      lab = await Lab.open(browser, options);
    });
    afterAll(async () => {
      const requests = lab?.recorder.foreign ?? [];
      await lab?.close();
      // Whatever the tests did: nothing left the machine.
      expect(requests).toEqual([]);
    });
    define(() => lab as Lab);
  });
}

/** What only one browser can show, or is the same in both: in the run of the other there is no such test. */
export const inChromium = (name: string, define: () => void): void => inOne('chromium', name, define);
export const inFirefox = (name: string, define: () => void): void => inOne('firefox', name, define);

function inOne(browser: Browser, name: string, define: () => void): void {
  if (inject('browser') === browser) describe(`${name} in ${browser}`, define);
}

/** An article about the Coalition in words of our own, with `more` at the end of its body. */
export function article(
  more = '',
  {
    lang = 'en',
    date = '2026-01-07',
    head = '',
    body = english,
  }: { lang?: string; date?: string | undefined; head?: string; body?: string } = {},
): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Leaders meet in Paris</title>
${date === undefined ? '' : `<meta property="article:published_time" content="${date}T09:00:00Z">`}${head}
<style>body{margin:2em auto;max-width:40em;font:18px/1.6 serif}</style></head>
<body><article><h1>Leaders of the Coalition of the Willing meet in Paris</h1>${body}${more}</article></body></html>`;
}

const english = `
<p>Emmanuel Macron opened the talks on Tuesday together with Keir Starmer and Volodymyr Zelensky.</p>
<p>The Coalition of the Willing adopted the Paris Declaration, and France and the United Kingdom spoke of security guarantees for Ukraine.</p>
<p>The British prime minister said that air defence came first; Steve Witkoff listened for the United States.</p>`;
