import engine from './stryker.config.mjs';

/** The repair of settings. Its tests put a browser's API in place, for which they need Vitest itself. */
export default {
  ...engine,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: ['platform/settings.ts'],
  htmlReporter: { fileName: 'reports/mutation/platform.html' },
  jsonReporter: { fileName: 'reports/mutation/platform.json' },
};
