import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          setupFiles: ['test/session/words-loaded.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/harness/global-setup.ts'],
          fileParallelism: false,
          // What in one file may run together: a page waits much for its next picture, two share the time.
          maxConcurrency: 2,
          testTimeout: 300_000,
          hookTimeout: 120_000,
          // On two busy cores a page without a graphics card may take seconds to answer.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
