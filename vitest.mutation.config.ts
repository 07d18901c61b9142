import { defineConfig } from 'vitest/config';

/** What stryker.platform.config.mjs repeats for each change. */
export default defineConfig({
  test: {
    include: ['tests/platform/settings.test.ts', 'tests/fuzz/platform.test.ts'],
    environment: 'node',
    // Fewer random cases for each change.
    env: { COALITION_LENS_RUNS: '200' },
  },
});
