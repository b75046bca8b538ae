import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Components are tested as they are built: with Preact's own JSX.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          // Real browsers on a small machine: one file after the other, and time enough for a slow start.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A driver can lose a race that no reader runs; what is broken fails twice. The report names what was tried again.
          retry: 1,
          globalSetup: ['test/browser/setup.ts'],
        },
      },
    ],
  },
})
