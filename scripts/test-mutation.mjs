/**
 * Changes the code in small ways and reports each change that no unit test notices: `npm run test:mutation`. Prints a
 * table by file and, a line each, what survived; fails under 85 % in any file.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const leastScore = 85;

/** Which files a configuration of Stryker's is for, and where it leaves its report. */
const parts = [
  { config: 'stryker.config.mjs', report: 'engine.json', isFor: (file) => !file.startsWith('platform/') },
  {
    config: 'stryker.platform.config.mjs',
    report: 'platform.json',
    isFor: (file) => file.startsWith('platform/'),
  },
];

/** @returns mutants by file; undefined where Stryker failed */
function run({ config, report }, files) {
  const file = join(root, 'reports', 'mutation', report);
  rmSync(file, { force: true });
  const stryker = join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const args = ['run', config, ...(files.length > 0 ? ['--mutate', files.join(',')] : [])];
  // A report is there where Stryker came to its end.
  spawnSync(process.execPath, [stryker, ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  try {
    return JSON.parse(readFileSync(file, 'utf8')).files;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

function countsOf({ mutants }) {
  const with_ = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const killed = with_('Killed', 'Timeout');
  const survived = with_('Survived', 'NoCoverage');
  const score = (100 * killed) / (killed + survived);
  return { mutants: killed + survived, killed, survived, score: score.toFixed(1) };
}

/** `engine/fold.ts:35 i < parts.length → i <= parts.length` */
function survivorsOf(name, { mutants, source }) {
  const lines = source.split('\n');
  const short = (code) => code.replaceAll(/\s+/g, ' ').slice(0, 100);
  return mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .toSorted((a, b) => a.location.start.line - b.location.start.line)
    .map(({ location: { start, end }, replacement, status }) => {
      const line = lines[start.line - 1];
      const code = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line.trim();
      return `${name}:${start.line} ${short(code)} → ${short(replacement)}${status === 'NoCoverage' ? ' (not run)' : ''}`;
    });
}

function main() {
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, mutate: { type: 'string' } },
  });
  if (values.help) {
    console.log(`usage: npm run test:mutation [-- --mutate FILE,…]

Changes the code in small ways and reports each change that no unit test notices. Takes a quarter of an hour; name a
file for less. Reports to look at are left in reports/mutation/.`);
    return 0;
  }
  const files = values.mutate?.split(',') ?? [];
  const results = {};
  for (const part of parts) {
    const its = files.filter(part.isFor);
    if (files.length > 0 && its.length === 0) continue;
    const found = run(part, its);
    if (!found) return 1;
    Object.assign(results, found);
  }
  const names = Object.keys(results).sort();
  for (const name of names) for (const line of survivorsOf(name, results[name])) console.log(line);
  console.log('\n| file | changes | noticed | not | score |\n| --- | --- | --- | --- | --- |');
  for (const name of names) {
    const { mutants, killed, survived, score } = countsOf(results[name]);
    console.log(`| ${name} | ${mutants} | ${killed} | ${survived} | ${score} |`);
  }
  const total = countsOf({ mutants: names.flatMap((name) => results[name].mutants) });
  console.log(`| all | ${total.mutants} | ${total.killed} | ${total.survived} | ${total.score} |`);
  return names.every((name) => countsOf(results[name]).score >= leastScore) ? 0 : 1;
}

process.exitCode = main();
