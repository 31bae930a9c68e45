import { defineConfig } from 'vitest/config'

/** Milliseconds. The machines that run this may have two slow processors, and other things to do. */
const PATIENCE = 180_000
/** For what comes about by itself: it is looked at until it has. */
const poll = { timeout: 30_000 }

export default defineConfig({
  test: {
    // Each worker is a process: an own environment, and an own Payload with its own database.
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: true,
    setupFiles: ['tests/support/unexpected-errors.ts'],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: PATIENCE, expect: { poll } } },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/postgres/global-setup.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          expect: { poll },
          // Loading Payload takes seconds, so the files of a worker share it.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/platform/global-setup.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          expect: { poll },
          // A browser on a busy machine is late at times. `npm test` names whatever needed its second try.
          retry: 1,
          isolate: false,
        },
      },
    ],
  },
})
