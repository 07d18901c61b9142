/**
 * Runs tests for Stryker in one process that stays warm, for `npm run test:mutation`: the lexicons are read
 * once and not for each of two thousand changes, so all passages of all languages take a fifth of a second. The test
 * files are the ones that Vitest runs in `npm test`; they find Vitest's `expect` here, and `test` and `describe` that
 * only collect.
 */
import { globSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { expect as vitestExpect } from 'vitest';

/** Tests that need neither a document nor a browser's API. */
const testFiles = [
  'tests/engine/*.test.ts',
  'tests/fuzz/{fold,spans,offices,hover}.test.ts',
  'tests/page/hover.test.ts',
  'tests/passages.test.ts',
];

interface Test {
  id: string;
  run: () => unknown;
}

interface Coverage {
  static: Record<string, number>;
  perTest: Record<string, Record<string, number>>;
}

/** What the changed code asks which change is in force. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage;
}

interface MutantRun {
  activeMutant: { id: string };
  mutantActivation: 'runtime' | 'static';
  testFilter?: string[];
  hitLimit?: number;
}

const shared = globalThis as { __stryker__?: Switch };
shared.__stryker__ ??= {};
const changes: Switch = shared.__stryker__;

let collected: Test[] = [];
let path: string[] = [];

const add = (name: string, run: () => unknown): void => {
  const id = [...path, name].join(' > ');
  const same = collected.filter((other) => other.id === id || other.id.startsWith(`${id} #`)).length;
  collected.push({ id: same === 0 ? id : `${id} #${same + 1}`, run });
};

type Body = (...args: never[]) => unknown;

const each =
  (collect: (name: string, run: () => unknown) => void) =>
  (rows: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      const used = values.slice(0, name.match(/%[sdifjo]/g)?.length ?? 0);
      collect(format(name, ...used), () => body(...(values as never[])));
    }
  };

const group = (name: string, body: () => unknown): void => {
  path.push(name);
  body();
  path.pop();
};

// What a test file imports from "vitest".
export const expect = vitestExpect;
export const test = Object.assign(add, { each: each(add) });
export const describe = Object.assign(group, { each: each(group) });

registerHooks({
  resolve(specifier, context, next) {
    const isTest = specifier === 'vitest' && context.parentURL?.includes('/tests/');
    return isTest ? { url: import.meta.url, shortCircuit: true } : next(specifier, context);
  },
});

async function loadTests(): Promise<Test[]> {
  // Fewer random cases for each of the changes.
  process.env['COALITION_LENS_RUNS'] ??= '200';
  collected = [];
  for (const file of testFiles.flatMap((pattern) => globSync(pattern)).toSorted()) {
    path = [file];
    await import(pathToFileURL(join(process.cwd(), file)).href);
  }
  return collected;
}

/** @returns what went wrong; undefined where all is well */
async function failureOf({ run }: Test): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Numbers and words of `@stryker-mutator/api`, which is no dependency of ours. */
const passed = 0;
const failed = 1;

class WarmRunner {
  #tests: Test[] | undefined;
  #changesRun = 0;

  /** A change that works while files are loaded takes a new process. */
  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    this.#tests = await loadTests();
    const tests = [];
    for (const test of this.#tests) {
      changes.currentTestId = test.id;
      const started = performance.now();
      const failure = await failureOf(test);
      const timeSpentMs = performance.now() - started;
      const base = { id: test.id, name: test.id, timeSpentMs };
      tests.push(
        failure === undefined
          ? { ...base, status: passed }
          : { ...base, status: failed, failureMessage: failure },
      );
      changes.currentTestId = undefined;
    }
    return { status: 'complete', tests, mutantCoverage: changes.mutantCoverage };
  }

  /** @throws where what an earlier change left behind would decide: Stryker tries again in a new process */
  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }: MutantRun) {
    changes.hitCount = 0;
    changes.hitLimit = hitLimit;
    if (mutantActivation === 'static') changes.activeMutant = activeMutant.id;
    try {
      this.#tests ??= await loadTests();
    } catch (error) {
      return { status: 'killed', killedBy: ['loading'], failureMessage: String(error), nrOfTests: 0 };
    }
    const wanted = testFilter && new Set(testFilter);
    const tests = this.#tests.filter(({ id }) => !wanted || wanted.has(id));
    const isFirst = this.#changesRun++ === 0;
    changes.activeMutant = activeMutant.id;
    let nrOfTests = 0;
    for (const test of tests) {
      nrOfTests++;
      const failureMessage = await failureOf(test);
      if (hitLimit !== undefined && changes.hitCount > hitLimit) {
        changes.activeMutant = undefined;
        return { status: 'timeout', reason: 'called without end' };
      }
      if (failureMessage === undefined) continue;
      changes.activeMutant = undefined;
      const without = isFirst ? undefined : await failureOf(test);
      if (without !== undefined) throw new Error(`${test.id} fails without a change: ${without}`);
      return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests };
    }
    changes.activeMutant = undefined;
    // What is computed once for all was computed before.
    if (changes.hitCount === 0 && !isFirst) throw new Error('the change was not met');
    return { status: 'survived', nrOfTests };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'warm', injectableClass: WarmRunner }];
