/**
 * Changes the engine's code in small ways and reports each change that no unit test notices: `npm run test:mutation`.
 * Arguments go to Stryker: `npm run test:mutation -- --mutate engine/spans.ts`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const args = process.argv.slice(2);
if (args.includes('--help') || args.includes('-h')) {
  console.log(`usage: npm run test:mutation [-- --mutate FILE,…] [options of Stryker]

Changes the engine's code in small ways and reports each change that no unit test notices. Takes long; name a file.`);
  process.exit(0);
}
const stryker = join(
  import.meta.dirname,
  '..',
  'node_modules',
  '@stryker-mutator',
  'core',
  'bin',
  'stryker.js',
);
process.exitCode = spawnSync(process.execPath, [stryker, 'run', ...args], { stdio: 'inherit' }).status ?? 1;
