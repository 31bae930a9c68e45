import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

import { createLocalReq, readMigrationFiles, type Payload } from 'payload'

import { connectionOf, inRequestTransaction } from '../../cms/request-connection.ts'
import { failure, messageOf, success, type Outcome } from '../outcome.ts'
import { ROOT } from '../start/foundation.ts'
import type { Manifest } from './manifest.ts'

/** Whether this code can bring a database to where the backup was made. */
export async function knowsMigrations({ migrations }: Manifest): Promise<Outcome<undefined>> {
  const known = new Set(await readdir(join(ROOT, 'cms/migrations')))
  const unknown = migrations.filter((name) => !known.has(`${name}.ts`))
  if (unknown.length === 0) return success(undefined)
  return failure(
    `The backup was made by a later version of the platform (${unknown.join(', ')}). Update it first. Nothing was changed.`,
  )
}

/**
 * Brings a bare database to where the backup was made; what this code has added since is done at the next start. Not with
 * `payload.db.migrate`, which ends the process when one fails, before anything could be put back.
 */
export async function migrateTo(payload: Payload, { migrations }: Manifest): Promise<Outcome<undefined>> {
  for (const { name, up } of await readMigrationFiles({ payload })) {
    if (!migrations.includes(name)) continue
    try {
      await inRequestTransaction(await createLocalReq({}, payload), async (req) =>
        up({ db: await connectionOf(req), payload, req }),
      )
    } catch (error) {
      return failure(`The migration ${name} cannot be done: ${messageOf(error)}.`)
    }
  }
  return success(undefined)
}
