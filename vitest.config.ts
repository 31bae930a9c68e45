import { defineConfig } from 'vitest/config'

/** Milliseconds. */
const PATIENCE = 180_000

/** The machines that run this may have two slow processors, and other things to do. */
const ON_A_BUSY_MACHINE = {
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  // What comes about by itself is looked at until it has.
  expect: { poll: { timeout: 30_000 } },
  // `npm test` names whatever needed its second try.
  retry: 1,
}

export default defineConfig({
  test: {
    // Each worker is a process: an own environment, and an own Payload with its own database.
    pool: 'forks',
    maxWorkers: 2,
    setupFiles: ['tests/support/unexpected-errors.ts'],
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...ON_A_BUSY_MACHINE } },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/postgres/global-setup.ts'],
          // Loading Payload takes seconds, so the files of a worker share it.
          isolate: false,
          ...ON_A_BUSY_MACHINE,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/platform/global-setup.ts'],
          isolate: false,
          ...ON_A_BUSY_MACHINE,
        },
      },
    ],
  },
})
