/**
 * Runs an installed tool on the project's own Node: `npm run tool -- vitest run tests/engine`.
 * Only what package-lock.json pins is ever run; `npx` would fetch a package of the same name where there is none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const [name, ...args] = process.argv.slice(2);
if (name === undefined || name === '--help') {
  console.log(
    'usage: npm run tool -- NAME [arguments…]     runs node_modules/.bin/NAME (vitest, biome, wxt, tsc, knip …)',
  );
  process.exit(name === undefined ? 2 : 0);
}
const isWindows = process.platform === 'win32';
const program = join(import.meta.dirname, '..', 'node_modules', '.bin', isWindows ? `${name}.cmd` : name);
if (!existsSync(program)) {
  console.error(`There is no tool "${name}" among the installed packages.`);
  process.exit(1);
}
// A terminal sends its Ctrl+C to the tool as well: let it end in its own way.
process.on('SIGINT', () => {});
process.exitCode =
  spawnSync(isWindows ? `"${program}"` : program, args, { stdio: 'inherit', shell: isWindows }).status ?? 1;
