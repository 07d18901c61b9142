// The extension's own views as the browser opens them: the real popup, the real side panel, its pages in tabs.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Lab } from './browsers.ts';

/** A view that may not be a tab: code runs in it by its text. */
export interface View {
  /** Runs in the view, with its window. */
  run<Result>(work: (view: Window & typeof globalThis) => Result): Promise<Result>;
  /** The same until it is true, or time is up. */
  until(work: (view: Window & typeof globalThis) => boolean): Promise<void>;
  close(): Promise<void>;
  /** Chromium alone: a page of puppeteer's. */
  page: Page | undefined;
}

const longestMs = 8000;

async function waitFor(check: () => Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + longestMs; Date.now() < end; await sleep(50)) if (await check()) return;
  throw new Error(`in vain: ${what}`);
}

function viewOf(run: View['run'], page?: Page): View {
  const close = async () => {
    // The window is gone before it can answer.
    await run((view) => view.setTimeout(() => view.close())).catch(() => {});
    await sleep(300);
  };
  return { run, page, close, until: (work) => waitFor(() => run(work), String(work)) };
}

/** What the views need of a lab. */
type Session = Pick<Lab, 'browser' | 'session'>;

/** Opens the toolbar's popup over the tab in front. */
export async function openPopup(lab: Session): Promise<View> {
  if (lab.browser === 'chromium') {
    const { browser } = lab.session;
    const coming = browser.waitForTarget((target) => target.url().endsWith('/popup.html'), {
      timeout: longestMs,
    });
    await lab.session.inExtension(
      async () => (globalThis as never as Api).chrome.action.openPopup(),
      undefined,
    );
    const page = await (await coming).asPage();
    return viewOf((work) => page.evaluate(`(${work})(window)`) as never, page);
  }
  await lab.session.inExtension(async () => {
    const { action, extension } = (globalThis as never as Api).browser;
    // One that a test left behind would be in the way.
    for (const view of extension.getViews({ type: 'popup' })) view.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    await action.openPopup();
  }, undefined);
  return firefoxView(lab, 'popup');
}

interface Api {
  chrome: { action: { openPopup(): Promise<void> } };
  browser: {
    action: { openPopup(): Promise<void> };
    extension: { getViews(filter: { type: string }): Window[] };
  };
}

/** Firefox: popup and sidebar are no tabs; any page of the extension may look into them. */
async function firefoxView(lab: Session, type: 'popup' | 'sidebar'): Promise<View> {
  const inner = (await lab.session.browser.pages()).map(async (page) => ({
    page,
    address: await page.evaluate(() => location.href).catch(() => ''),
  }));
  const found = (await Promise.all(inner)).find(
    ({ address }) => address === `${lab.session.origin}/options.html`,
  );
  if (found === undefined) throw new Error('no page of the extension is open');
  const view = `browser.extension.getViews({ type: '${type}' })[0]`;
  const run = (work: unknown) => found.page.evaluate(`${view} && (${work})(${view})`);
  await waitFor(
    async () =>
      Boolean(
        await found.page.evaluate(`${view}?.document.querySelector('#app > *') !== null && Boolean(${view})`),
      ),
    type,
  );
  return viewOf(run as never);
}

/** Opens the side panel as a reader does, from the popup. */
export async function openPanel(lab: Session, popup: View): Promise<View> {
  if (lab.browser === 'chromium') {
    const { browser } = lab.session;
    const coming = browser.waitForTarget((target) => target.url().includes('/dossier.html'), {
      timeout: longestMs,
    });
    // A real click: panels open for nothing less.
    await popup.page!.click('.foot .link');
    const page = await (await coming).asPage();
    return viewOf((work) => page.evaluate(`(${work})(window)`) as never, page);
  }
  const contexts = await lab.session.sendBidi<{ contexts: { context: string; url: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const chrome = contexts.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))!.context;
  await lab.session.sendBidi('script.evaluate', {
    expression: `SidebarController.show([...SidebarController.sidebars.keys()].find((id) => id.includes('coalition-lens')))`,
    target: { context: chrome },
    awaitPromise: true,
  });
  return firefoxView(lab, 'sidebar');
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @returns one line for each violation of axe-core's rules, best practices included */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as never as { axe: { run(): Promise<{ violations: Violation[] }> } }
    ).axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  });
}

interface Violation {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}
