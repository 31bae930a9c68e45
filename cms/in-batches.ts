import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'

import { BEFORE_ALL_IDS } from '../collections/database/ids.ts'
import { connectionOf, inRequestTransaction } from './request-connection.ts'

/** Documents of one transaction. */
const AT_ONCE = 200

const idsSchema = z.array(z.object({ id: z.string() }))

async function nextIds(req: PayloadRequest, slug: string, after: string): Promise<string[]> {
  const connection = await connectionOf(req)
  const { rows } = await connection.execute(sql`
    WITH next AS MATERIALIZED (
      SELECT id FROM ${sql.identifier(slug.replaceAll('-', '_'))} WHERE id > ${after}::uuid ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE)
    SELECT id::text FROM next ORDER BY id`)
  return idsSchema.parse(rows).map(({ id }) => id)
}

/**
 * Does work for every document of a collection or global, by the order of ids, each batch in a transaction of its own. The
 * documents are locked until the work is done: a save that happens meanwhile waits and comes after, so that nothing newer is
 * overwritten.
 */
export async function inBatches(
  payload: Payload,
  slug: string,
  work: (req: PayloadRequest, ids: readonly string[]) => Promise<void>,
): Promise<void> {
  let last: string | undefined = BEFORE_ALL_IDS
  while (last !== undefined) {
    const after: string = last
    last = await inRequestTransaction(await createLocalReq({}, payload), async (req) => {
      const ids = await nextIds(req, slug, after)
      if (ids.length > 0) await work(req, ids)
      return ids.at(-1)
    })
  }
}
