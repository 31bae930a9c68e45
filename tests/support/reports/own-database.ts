import pg from 'pg'
import { inject } from 'vitest'

import { environmentFor } from '../postgres/preparation.ts'
import { copyTemplate } from '../postgres/runs.ts'

export interface OwnDatabase {
  url: string
  dataFolder: string
  pool: pg.Pool
  /** What a process of ours needs in its environment to work on it. */
  environment: Readonly<Record<string, string>>
}

/** A migrated database of a test's own, with one administrator and nothing else. It is dropped when the run is over. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const { adminUrl, roleUrl, payloadSecret, templates } = inject('postgres')
  const own = await copyTemplate(adminUrl, templates.empty)
  const environment = environmentFor({ urlOf: (name) => roleUrl + name, payloadSecret }, own)
  const pool = new pg.Pool({ connectionString: environment.DATABASE_URL })
  pool.on('error', () => undefined)
  return { url: environment.DATABASE_URL, dataFolder: own.dataFolder, pool, environment }
}
