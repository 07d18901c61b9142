import { defineConfig } from 'vitest/config';

/** What `npm run test:mutation` repeats for each change: the tests of what is changed, no browser. */
export default defineConfig({
  test: {
    include: [
      'tests/engine/**/*.test.ts',
      'tests/fuzz/{fold,spans,offices,platform,hover,decisions}.test.ts',
      'tests/page/hover.test.ts',
      'tests/platform/settings.test.ts',
    ],
    environment: 'node',
    // Fewer random cases for each of some thousand changes.
    env: { COALITION_LENS_RUNS: '200' },
  },
});
