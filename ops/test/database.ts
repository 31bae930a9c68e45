import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findPostmaster, stopPostmaster } from '../database/postmaster.ts'
import { ROOT } from '../start/foundation.ts'
import { acquireInstanceLock } from '../start/instance-lock.ts'

/** The DATA_DIR of the PostgreSQL of the tests: kept between runs, gone with `npm ci`. */
export const TEST_DATABASE_FOLDER = join(ROOT, 'node_modules/.cache/test-postgres')

/** Stops the server when a run was cut off: vitest does not tidy up when a signal ends it. */
export async function stopLeftDatabase(): Promise<void> {
  if (!existsSync(TEST_DATABASE_FOLDER)) return
  const lock = await acquireInstanceLock(TEST_DATABASE_FOLDER)
  // Another run has it, which waits for nobody but itself.
  if (!lock.ok) return
  const left = await findPostmaster(join(TEST_DATABASE_FOLDER, 'database'))
  if (left !== undefined) await stopPostmaster(left, 'fast')
  await lock.value.release()
}
