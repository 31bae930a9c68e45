import { defineConfig } from 'vitest/config'

/** Milliseconds. The machines that run this may have two slow processors. */
const PATIENCE = 60_000

/** Files, processes and a browser are late at times where others use the machine too. `npm test` names whatever needed its second try. */
const SECOND_TRY = { retry: 1 }

export default defineConfig({
  test: {
    // Each worker is a process: an own environment, and an own Payload with its own database.
    pool: 'forks',
    maxWorkers: 2,
    setupFiles: ['tests/support/unexpected-errors.ts'],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: PATIENCE, ...SECOND_TRY } },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/postgres/global-setup.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          // Loading Payload takes seconds, so the files of a worker share it.
          isolate: false,
          ...SECOND_TRY,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/platform/global-setup.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          isolate: false,
          ...SECOND_TRY,
        },
      },
    ],
  },
})
