/**
 * What `npm run test:mutation` changes in small ways, one at a time, with the tests that ought to notice: what decides in
 * the engine, and when a card opens. Judged in docs/mutation.md.
 */
export default {
  testRunner: 'warm',
  plugins: ['./scripts/mutation-runner.ts'],
  mutate: ['engine/{fold,spans,offices,disambiguation,scope-view}.ts', 'engine/decide-*.ts', 'page/hover.ts'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // A change in a loop without end shows soon.
  timeoutMS: 10_000,
  // tsconfig.json too: Stryker rewrites it by an API that TypeScript 7 no longer has, and these tests do not need it.
  ignorePatterns: ['tsconfig.json', '.output', '.wxt', '.cache', 'reports', 'tools/node/node_modules'],
  reporters: ['progress', 'json', 'html'],
  htmlReporter: { fileName: 'reports/mutation/engine.html' },
  jsonReporter: { fileName: 'reports/mutation/engine.json' },
};
