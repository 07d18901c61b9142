/** `npm run build`: the extension for both browsers, or for one (`-- --browser firefox`), in .output/. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { root, run } from './processes.ts';

export type Browser = 'chromium' | 'firefox';
export const browsers: readonly Browser[] = ['chromium', 'firefox'];

/** The folder that holds the unpacked extension once it is built. */
export function outputFolder(browser: Browser): string {
  return join(root, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
}

/**
 * Build the extension into `outputFolder(browser)`.
 * @returns what the build printed
 * @throws {Error} with that output where the build fails
 */
export async function build(browser: Browser): Promise<string> {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const { status, output } = await run('wxt', ['build', '--browser', target], { output: 'collect' });
  if (status !== 0) throw new Error(`the build for ${browser} failed:\n${output}`);
  return output;
}

const usage = `usage: npm run build [-- --browser chromium|firefox]

Builds .output/chrome-mv3 and .output/firefox-mv3, or one of them.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const wanted = browsers.filter((browser) => values.browser === undefined || values.browser === browser);
  if (wanted.length === 0) throw new Error(`--browser is chromium or firefox, not "${values.browser}"`);
  for (const browser of wanted) {
    const started = performance.now();
    await build(browser);
    console.log(`${outputFolder(browser)}  (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  }
  return 0;
}

if (import.meta.main) await runCommand(main);
