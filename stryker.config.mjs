/** `npm run test:mutation`: changes the engine in small ways and reports what no test of the engine notices. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: ['engine/**/*.ts', '!engine/types.ts'],
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: '.cache/stryker.json',
  // tsconfig.json too: Stryker rewrites it by an API that TypeScript 7 no longer has, and these tests do not need it.
  ignorePatterns: ['tsconfig.json', '.output', '.wxt', '.cache', 'reports', 'tools/node/node_modules'],
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'reports/mutation.html' },
};
