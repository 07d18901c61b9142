/** `npm test`: everything that can be checked, side by side where it can be, with one line a step and a sum at the end. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers, variables } from './browsers.ts';
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
  /** Steps that write where this one does. */
  after?: string[];
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

/** @param project - of vitest.config.ts; with `*` at the end all that begin so */
async function runVitest(
  project: string,
  patterns: readonly string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const file = join(root, '.cache', `vitest-${project.replace('*', '')}.json`);
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

const built = browsers.map((browser) => `build-${browser}`);

const buildStep = (browser: Browser, i: number): Step => ({
  name: `build-${browser}`,
  heading: `build for ${browser}`,
  needs: ['generate'],
  after: browsers.slice(0, i).map((other) => `build-${other}`),
  run: async () => {
    await build(browser);
    return passed();
  },
});

const browserNames: Record<Browser, string> = { chromium: 'Chromium', firefox: 'Firefox' };

/** One after the other: two installations at once would lock each other out. */
let installing: Promise<unknown> = Promise.resolve();

function install(browser: Browser): Promise<string> {
  const installed = installing
    .then(() => ensureBrowsers([browser], { french: true }))
    .then(({ [browser]: program }) => program);
  installing = installed.catch(() => {});
  return installed;
}

const browserStep = (browser: Browser): Step => ({
  name: `e2e-${browser}`,
  heading: `in real ${browserNames[browser]}`,
  needs: [`build-${browser}`],
  after: built,
  run: async (patterns) => {
    return runVitest(`e2e-${browser}`, patterns, { [variables[browser]]: await install(browser) });
  },
});

/** The browsers first, since they are waited for longest. */
const steps: Step[] = [
  { name: 'generate', heading: 'generate the lexicons', run: () => runScript('generate.ts') },
  ...browsers.map(buildStep),
  ...browsers.map(browserStep),
  { name: 'data', heading: 'data', run: () => runScript('data-check.ts') },
  {
    name: 'lint',
    heading: 'lint, format, rooms',
    run: () => runTool('biome', ['check', '--error-on-warnings']),
  },
  {
    name: 'types',
    heading: 'types',
    needs: ['generate'],
    after: built,
    run: async () => {
      // Each build writes what types need of it as well.
      const isPrepared = existsSync(join(root, '.wxt', 'tsconfig.json'));
      const prepared = isPrepared ? passed() : await runTool('wxt', ['prepare']);
      return prepared.failed > 0 ? prepared : runTool('tsc', ['--noEmit', '--pretty', 'false']);
    },
  },
  {
    name: 'unused',
    heading: 'unused files, exports, packages',
    needs: ['generate'],
    after: ['types'],
    run: () => runTool('knip', []),
  },
  { name: 'add-on', heading: 'add-on lint', needs: ['build-firefox'], run: lintAddOn },
  { name: 'sizes', heading: 'sizes', needs: built, run: checkSizes },
  { name: 'manifest', heading: 'manifests', needs: built, run: checkManifests },
  {
    name: 'unit',
    heading: 'unit tests',
    needs: ['generate'],
    run: (patterns) => runVitest('unit*', patterns),
  },
];

const usage = `usage: npm test [-- --only STEP,… [PATTERN…]]

Runs every step, prints the sum of passed and failed and exits with 1 where anything failed.
  --only STEP,…   only these steps: ${steps.map(({ name }) => name).join(', ')}
  PATTERN…        with --only unit or e2e-…: the test files whose path contains it`;

function chosenSteps(only: string | undefined): Step[] {
  if (only === undefined) return steps;
  const names = only.split(',');
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) throw new Error(`There is no step "${unknown.join('", "')}".\n\n${usage}`);
  return steps.filter(({ name }) => names.includes(name));
}

async function runStep(
  step: Step,
  broken: ReadonlySet<string>,
  patterns: readonly string[],
): Promise<Outcome> {
  const missing = step.needs?.filter((name) => broken.has(name)) ?? [];
  if (missing.length > 0) return failed(`not run, since ${missing.join(' and ')} failed`);
  try {
    return await step.run(patterns);
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Run the steps side by side, each as soon as those before it have ended and there is room.
 *
 * @param room - how many at once
 * @param onEnd - hears of each as it ends
 */
async function runSteps(
  chosen: readonly Step[],
  patterns: readonly string[],
  room: number,
  onEnd: (step: Step, outcome: Outcome, ms: number) => void,
): Promise<void> {
  const waiting = new Set(chosen);
  const unended = new Set(chosen.map(({ name }) => name));
  const broken = new Set<string>();
  const running = new Map<Step, Promise<void>>();
  const isReady = ({ needs = [], after = [] }: Step) =>
    ![...needs, ...after].some((name) => unended.has(name));
  const start = async (step: Step): Promise<void> => {
    const started = performance.now();
    const outcome = await runStep(step, broken, patterns);
    if (outcome.failed > 0) broken.add(step.name);
    unended.delete(step.name);
    running.delete(step);
    onEnd(step, outcome, performance.now() - started);
  };
  while (unended.size > 0) {
    for (const step of waiting)
      if (running.size < room && isReady(step)) {
        waiting.delete(step);
        running.set(step, start(step));
      }
    await Promise.race(running.values());
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
  const width = Math.max(...chosen.map(({ heading }) => heading.length));
  await runSteps(chosen, patterns, availableParallelism() + 1, (step, outcome, ms) => {
    const seconds = (ms / 1000).toFixed(1).padStart(6);
    const mark = outcome.failed > 0 ? '✗' : '✓';
    console.log(`${mark} ${step.heading.padEnd(width)} ${seconds} s  ${outcome.note ?? ''}`.trimEnd());
    if (outcome.details) console.log(`\n${outcome.details.trim().replaceAll(/^/gm, '    ')}\n`);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
  });
  if (values.only !== undefined) console.log(`(partial: ${chosen.length} of ${steps.length} steps)`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}

await runCommand(main);
