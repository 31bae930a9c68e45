import type { Payload } from 'payload'
import { inject } from 'vitest'

import { relaxTheDesk } from '../desk/rules.ts'
import { environmentFor } from '../postgres/preparation.ts'
import { copyTemplate } from '../postgres/runs.ts'

/** Payload on a database of this worker's own. */
export interface Live {
  payload: Payload
  databaseUrl: string
}

let live: Promise<Live> | undefined

async function load(): Promise<Live> {
  const { adminUrl, roleUrl, payloadSecret, templates } = inject('postgres')
  const own = await copyTemplate(adminUrl, templates.empty)
  const { NODE_ENV: _, ...environment } = environmentFor({ urlOf: (name) => roleUrl + name, payloadSecret }, own)
  Object.assign(process.env, environment)
  // The configuration reads the environment while it is imported.
  const [{ getPayload }, { default: config }] = await Promise.all([
    import('payload'),
    import('../../../payload.config.ts'),
  ])
  await relaxTheDesk(environment.DATABASE_URL)
  const payload = await getPayload({ config, disableOnInit: true })
  // The database is dropped while the pool still holds connections to it.
  payload.db.pool.on('error', () => undefined)
  return { payload, databaseUrl: environment.DATABASE_URL }
}

/** The Payload of this worker: migrated, with one administrator, and with what earlier tests have left. */
export function livePayload(): Promise<Live> {
  live ??= load()
  return live
}
