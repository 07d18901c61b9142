/**
 * `npm run dev`: WXT's dev server for Chromium (`-- --browser firefox` for Firefox). It rebuilds on every change;
 * load .output/chrome-mv3-dev as an unpacked extension once.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const args = process.argv.slice(2).map((arg) => (arg === 'chromium' ? 'chrome' : arg));
const wxt = join(import.meta.dirname, '..', 'node_modules', 'wxt', 'bin', 'wxt.mjs');
// A terminal sends its Ctrl+C to the server as well: let it end in its own way.
process.on('SIGINT', () => {});
process.exitCode = spawnSync(process.execPath, [wxt, ...args], { stdio: 'inherit' }).status ?? 1;
