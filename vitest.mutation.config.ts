import { defineConfig } from 'vitest/config';

/** What `npm run test:mutation` repeats for each change to the engine: its own tests, no browser. */
export default defineConfig({
  test: { include: ['tests/engine/**/*.test.ts'], environment: 'node' },
});
