import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'
import { z } from 'zod'

import { connectionOf, inRequestTransaction } from '../request-connection.ts'
import { isSource } from './sources.ts'
import { writeUses, writeUsesOfGlobal } from './write-uses.ts'

/** Grows when the same documents give other rows, so that every installation makes its rows anew once. */
const READING = 1
const STATE = 'uses-reading'

/** Documents of one transaction. */
const AT_ONCE = 200

const idsSchema = z.array(z.object({ id: z.string() }))

async function nextIds(req: PayloadRequest, { slug }: SanitizedCollectionConfig, after: string): Promise<string[]> {
  const connection = await connectionOf(req)
  const table = sql.identifier(slug.replaceAll('-', '_'))
  // Locked, so that a save that happens meanwhile comes after and is not overwritten.
  const { rows } = await connection.execute(sql`
    WITH next AS MATERIALIZED (
      SELECT id FROM ${table} WHERE id > ${after}::uuid ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE)
    SELECT id::text FROM next ORDER BY id`)
  return idsSchema.parse(rows).map(({ id }) => id)
}

async function rebuildCollection(payload: Payload, collection: SanitizedCollectionConfig): Promise<void> {
  let last: string | undefined = '00000000-0000-0000-0000-000000000000'
  while (last !== undefined) {
    const after: string = last
    const ids = await inRequestTransaction(await createLocalReq({}, payload), async (req) => {
      const next = await nextIds(req, collection, after)
      if (next.length > 0) await writeUses(req, collection, next)
      return next
    })
    last = ids.at(-1)
  }
}

/** Makes all rows of `uses` anew from what is stored. May be stopped and started again, and run while people save. */
export async function rebuildUses(payload: Payload): Promise<void> {
  for (const { config } of Object.values(payload.collections)) {
    if (isSource(config.slug)) await rebuildCollection(payload, config)
  }
  for (const global of payload.config.globals) {
    await inRequestTransaction(await createLocalReq({}, payload), (req) => writeUsesOfGlobal(req, global))
  }
  await payload.kv.set(STATE, { reading: READING })
}

const stateSchema = z.object({ reading: z.number() })

/** Whether the rows were made by another way of reading documents, or never. */
export async function areUsesOutdated(payload: Payload): Promise<boolean> {
  const state = stateSchema.safeParse(await payload.kv.get(STATE))
  return !state.success || state.data.reading !== READING
}
