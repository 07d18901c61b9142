import { defineConfig } from 'vitest/config';
import { type Browser, browsers } from './scripts/build.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** In which the tests of a project called `e2e-…` run. */
    browser: Browser;
  }
}

/** Tests that put a `browser` of their own in place before they load what speaks to it: each file apart. */
const withBrowserApi = ['tests/{platform,entrypoints}/**/*.test.{ts,tsx}', 'tests/fuzz/platform.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // A test that needs a document says so in its first line: `// @vitest-environment jsdom`.
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...withBrowserApi],
          // What one file has loaded, dataset and lexicons above all, serves the next.
          isolate: false,
          // Whole-dataset and random cases take a second or two; on a busy machine several times that.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'unit-browser-api',
          environment: 'node',
          include: withBrowserApi,
          testTimeout: 60_000,
        },
      },
      ...browsers.map((browser) => ({
        test: {
          name: `e2e-${browser}`,
          provide: { browser },
          environment: 'node' as const,
          include: ['tests/e2e/**/*.test.ts'],
          exclude: browser === 'chromium' ? [] : ['tests/e2e/{gallery,performance,touch}.test.ts'],
          // Each file has a browser of its own, and waits for it more than it computes.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});
