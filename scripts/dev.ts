/**
 * `npm run dev`: WXT's dev server, which rebuilds on every change and makes the extension reload itself, with the
 * sample article open in a browser that has that extension.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers, hasDisplay } from './browsers.ts';
import { type Browser, browsers } from './build.ts';
import { runCommand } from './command.ts';
import { ExtensionBrowser } from './extension-browser.ts';
import { servePages } from './page-server.ts';
import { root } from './processes.ts';

const usage = `usage: npm run dev [-- --browser chromium|firefox] [--no-open]

Rebuilds the extension on every change and reloads it in the browser, on the sample article. Ctrl+C ends it.
  --browser   chromium (the default) or firefox
  --no-open   open no browser: say which folder to load into one of yours. The same where there is no display`;

const folders = { chromium: 'chrome-mv3-dev', firefox: 'firefox-mv3-dev' } satisfies Record<Browser, string>;

/** How a reader's own browser gets it. */
function howToLoad(browser: Browser): string {
  const folder = join(root, '.output', folders[browser]);
  return browser === 'chromium'
    ? `Open chrome://extensions, switch on "Developer mode", "Load unpacked": ${folder}`
    : `Open about:debugging#/runtime/this-firefox, "Load Temporary Add-on": ${join(folder, 'manifest.json')}`;
}

/** Starts the server. @returns when the first build is there; its end is ours */
function serve(browser: Browser): Promise<{ ended: Promise<number>; stop(): void }> {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(
    process.execPath,
    [wxt, '--browser', browser === 'chromium' ? 'chrome' : 'firefox', '--mv3'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  // A terminal sends its Ctrl+C to the server as well: it ends in its own way, and we with it.
  process.on('SIGINT', () => {});
  process.once('SIGTERM', () => child.kill());
  const ended = new Promise<number>((resolve) => child.on('exit', (status) => resolve(status ?? 0)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    ended.then((status) => reject(new Error(`the dev server ended (${status}), see above.`)));
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      // What WXT says when it is ready, in words that fit its own way of opening a browser.
      if (/as an unpacked extension manually/.test(text)) resolve({ ended, stop: () => child.kill() });
      else process.stdout.write(text);
    });
  });
}

async function openSample(browser: Browser): Promise<ExtensionBrowser> {
  const executablePath = (await ensureBrowsers([browser]))[browser];
  const server = await servePages(() => undefined, join(root, 'public'));
  const session = await ExtensionBrowser.launch({
    browser,
    executablePath,
    headless: false,
    fitWindow: true,
    extension: join(root, '.output', folders[browser]),
  });
  session.browser.once('disconnected', () => server.close());
  await session.ready();
  const page = (await session.browser.pages())[0] ?? (await session.browser.newPage());
  await page.goto(`${server.origin}/sample-article.html`);
  return session;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      'no-open': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const browser = browsers.find((name) => name === values.browser);
  if (browser === undefined) throw new Error(`--browser is chromium or firefox, not "${values.browser}".`);
  const { ended, stop } = await serve(browser);
  if (values['no-open'] || !hasDisplay()) {
    console.log(`${values['no-open'] ? 'Ready.' : 'Ready; there is no display to open a browser on.'}`);
    console.log(`${howToLoad(browser)}\nIt reloads by itself from then on. Ctrl+C ends the server.`);
    return ended;
  }
  const session = await openSample(browser).catch((error: Error) => {
    stop();
    throw error;
  });
  console.log("The sample article is open. Close the browser's window, or press Ctrl+C, to end.");
  session.browser.once('disconnected', stop);
  const status = await ended;
  await session.close().catch(() => {});
  return status;
}

await runCommand(main);
