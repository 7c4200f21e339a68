import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests that start and stop many renderers. */
const RENDERERS = ['src/plugins/diagrams/renderer/{cache,index}.test.ts'];

export default defineConfig({
  test: {
    // Tests with browsers and builds often wait: with one worker per processor a tenth of the time is lost.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: RENDERERS,
          // Two thirds of the time of most files is for loading modules, which have no state that a test changes.
          isolate: false,
          globalSetup: 'tests/support/temporary-folder.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'renderers',
          include: RENDERERS,
          // Each file in its own process: one that starts many renderers can die of a fault of V8 (`jit_page.has_value()`).
          globalSetup: 'tests/support/temporary-folder.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/*.test.ts'],
          globalSetup: 'tests/support/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
          expect: { poll: { timeout: 15_000 } },
          // On a busy machine a browser may be late. What a page shows wrongly is not tested again.
          retry: { count: 1, condition: /Timeout \d+ms exceeded/ },
        },
      },
      {
        test: {
          name: 'browsers',
          include: ['tests/browsers/*.test.ts'],
          globalSetup: 'tests/support/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: {
          name: 'content',
          include: ['tests/content/*.test.ts'],
          globalSetup: 'tests/content/setup.ts',
          testTimeout: 120_000,
        },
      },
    ],
  },
});
