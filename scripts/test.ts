/** `npm test`: everything that can be checked, in order, with one line for each step and a sum at the end. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from './browsers.ts';
import { type Browser, browsers, build, outputFolder } from './build.ts';
import { runCommand } from './command.ts';
import { checkManifest } from './manifest-check.ts';
import { root, run } from './processes.ts';
import { describeSize, measureSizes } from './sizes.ts';

/** What a step found. Tests count one by one, any other step as one. */
interface Outcome {
  passed: number;
  failed: number;
  /** One line beside the heading. */
  note?: string;
  /** What to read where something failed. */
  details?: string;
}

interface Step {
  name: string;
  heading: string;
  /** Steps without which this one cannot say anything. */
  needs?: string[];
  /** @param patterns - of test files; none: all */
  run(patterns: readonly string[]): Promise<Outcome>;
}

const passed = (note?: string): Outcome => ({
  passed: 1,
  failed: 0,
  ...(note === undefined ? {} : { note }),
});
const failed = (details: string): Outcome => ({ passed: 0, failed: 1, details });

async function runTool(program: string, args: readonly string[]): Promise<Outcome> {
  const { status, output } = await run(program, args, { output: 'collect' });
  return status === 0 ? passed() : failed(output);
}

/** A command of this folder, by its file: one that is not there yet is a failure. */
async function runScript(file: string): Promise<Outcome> {
  return runTool(process.execPath, [join(root, 'scripts', file)]);
}

/** What we read of Vitest's report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

async function runVitest(
  project: string,
  patterns: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const file = join(root, '.cache', `vitest-${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const { status, output } = await run('vitest', ['run', '--project', project, ...reporters, ...patterns], {
    output: 'collect',
    env,
  });
  if (!existsSync(file)) return failed(output);
  const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
  // A file that could not be loaded has no tests to count, yet it failed.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failures = report.numFailedTests + broken;
  const skipped = report.numPendingTests + report.numTodoTests;
  const outcome: Outcome = {
    passed: report.numPassedTests,
    // A run that fails with every test passed: an error outside of them, or no test at all.
    failed: failures > 0 || status === 0 ? failures : 1,
    note: `${report.numPassedTests} tests${skipped > 0 ? `, ${skipped} SKIPPED` : ''}`,
  };
  return outcome.failed > 0 ? { ...outcome, details: output } : outcome;
}

async function lintAddOn(): Promise<Outcome> {
  const { stdout, output } = await run('addons-linter', ['--output', 'json', outputFolder('firefox')], {
    output: 'collect',
  });
  const start = stdout.indexOf('{');
  if (start < 0) return failed(output);
  const { summary, ...found } = JSON.parse(stdout.slice(start));
  const note = `${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`;
  if (summary.errors + summary.warnings + summary.notices === 0) return passed(note);
  const all: { code: string; file?: string; line?: number; description?: string }[] = [
    ...found.errors,
    ...found.warnings,
    ...found.notices,
  ];
  const lines = all.map(
    ({ code, file, line, description }) => `${code} ${file ?? ''}:${line ?? ''} ${description}`,
  );
  return { ...failed(lines.join('\n')), note };
}

async function checkSizes(): Promise<Outcome> {
  const sizes = browsers.flatMap((browser) =>
    measureSizes(outputFolder(browser)).map((size) => ({ ...size, what: `${browser} ${size.what}` })),
  );
  const largest = sizes.reduce((most, size) =>
    size.bytes / size.limit > most.bytes / most.limit ? size : most,
  );
  const tooLarge = sizes.filter(({ bytes, limit }) => bytes > limit);
  return tooLarge.length === 0
    ? passed(`nearest: ${describeSize(largest)}`)
    : failed(tooLarge.map(describeSize).join('\n'));
}

async function checkManifests(): Promise<Outcome> {
  const faults = browsers.flatMap((browser) =>
    checkManifest(browser, outputFolder(browser)).map((fault) => `${browser}: ${fault}`),
  );
  return faults.length === 0 ? passed() : failed(faults.join('\n'));
}

const buildStep = (browser: Browser): Step => ({
  name: `build-${browser}`,
  heading: `build for ${browser}`,
  run: async () => {
    await build(browser);
    return passed();
  },
});

const built = browsers.map((browser) => `build-${browser}`);

const steps: Step[] = [
  { name: 'generate', heading: 'generate the lexicons', run: () => runScript('generate.ts') },
  {
    name: 'types',
    heading: 'types',
    run: async () => {
      const prepared = await runTool('wxt', ['prepare']);
      return prepared.failed > 0 ? prepared : runTool('tsc', ['--noEmit', '--pretty', 'false']);
    },
  },
  {
    name: 'lint',
    heading: 'lint, format, rooms',
    run: () => runTool('biome', ['check', '--error-on-warnings']),
  },
  { name: 'unused', heading: 'unused files, exports, packages', run: () => runTool('knip', []) },
  { name: 'data', heading: 'data', run: () => runScript('data-check.ts') },
  { name: 'unit', heading: 'unit tests', run: (patterns) => runVitest('unit', patterns) },
  ...browsers.map(buildStep),
  { name: 'add-on', heading: 'add-on lint', needs: ['build-firefox'], run: lintAddOn },
  { name: 'sizes', heading: 'sizes', needs: built, run: checkSizes },
  { name: 'manifest', heading: 'manifests', needs: built, run: checkManifests },
  {
    name: 'e2e',
    heading: 'in real Chromium and Firefox',
    needs: built,
    run: async (patterns) => {
      const { chromium, firefox } = await ensureBrowsers(browsers, { french: true });
      return runVitest('e2e', patterns, { CHROME_BIN: chromium, FIREFOX_BIN: firefox });
    },
  },
];

const usage = `usage: npm test [-- --only STEP,… [PATTERN…]]

Runs every step, prints the sum of passed and failed and exits with 1 where anything failed.
  --only STEP,…   only these steps, in this order: ${steps.map(({ name }) => name).join(', ')}
  PATTERN…        with --only unit or e2e: the test files whose path contains it`;

function chosenSteps(only: string | undefined): Step[] {
  if (only === undefined) return steps;
  const names = only.split(',');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`There is no step "${unknown.join('", "')}".\n\n${usage}`);
  return steps.filter(({ name }) => names.includes(name));
}

/** @returns names of the steps that this one needs and that failed in this run */
function missingFor(step: Step, broken: ReadonlySet<string>): string[] {
  return (step.needs ?? []).filter((name) => broken.has(name));
}

async function runStep(
  step: Step,
  broken: ReadonlySet<string>,
  patterns: readonly string[],
): Promise<Outcome> {
  const missing = missingFor(step, broken);
  if (missing.length > 0) return failed(`not run, since ${missing.join(' and ')} failed`);
  try {
    return await step.run(patterns);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<number> {
  const { values, positionals: patterns } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const chosen = chosenSteps(values.only);
  if (patterns.length > 0 && values.only === undefined)
    throw new Error(`A pattern needs --only.\n\n${usage}`);
  const total = { passed: 0, failed: 0 };
  const broken = new Set<string>();
  const width = Math.max(...chosen.map(({ heading }) => heading.length));
  for (const step of chosen) {
    const started = performance.now();
    const outcome = await runStep(step, broken, patterns);
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    const mark = outcome.failed > 0 ? '✗' : '✓';
    console.log(`${mark} ${step.heading.padEnd(width)} ${seconds} s  ${outcome.note ?? ''}`.trimEnd());
    if (outcome.details) console.log(`\n${outcome.details.trim().replaceAll(/^/gm, '    ')}\n`);
    if (outcome.failed > 0) broken.add(step.name);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
  }
  if (values.only !== undefined) console.log(`(partial: ${chosen.length} of ${steps.length} steps)`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

await runCommand(main);
