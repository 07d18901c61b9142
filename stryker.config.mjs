/**
 * `npm run test:mutation`: changes in small ways what must never be wrong, and reports what no unit test notices. What
 * survives is judged in docs/reliability.md.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  mutate: [
    'engine/{fold,spans,offices,disambiguation,scope-view}.ts',
    'engine/decide-*.ts',
    'page/hover.ts',
    'platform/settings.ts',
  ],
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: '.cache/stryker.json',
  // A mutant in a loop shows soon.
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 85, break: 85 },
  // tsconfig.json too: Stryker rewrites it by an API that TypeScript 7 no longer has, and these tests do not need it.
  ignorePatterns: ['tsconfig.json', '.output', '.wxt', '.cache', 'reports', 'tools/node/node_modules'],
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: 'reports/mutation.html' },
};
