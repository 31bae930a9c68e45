import type { PayloadRequest } from 'payload'

import { queriesOn } from '../request-connection.ts'
import type { Place } from './standing.ts'

const TABLES = ['desk_authors', 'desk_comments', 'desk_told', 'desk_autosaves'] as const

/**
 * Forgets what the desk keeps about a document that is gone, calls off what was to happen with it, and writes to nobody that it
 * waits for them. Its time line stays.
 */
export async function forgetDesk(req: PayloadRequest, { collection, id }: Place): Promise<void> {
  const { query } = await queriesOn(req)
  for (const table of TABLES)
    await query(`DELETE FROM ${table} WHERE collection = $1 AND document = $2`, [collection, id])
  await query(
    `DELETE FROM mail_queue WHERE kind = 'desk-waits' AND details->>'collection' = $1 AND details->>'document' = $2`,
    [collection, id],
  )
  await query(
    `UPDATE desk_schedules SET seen_at = now(), done_at = coalesce(done_at, now()),
       state = CASE state WHEN 'waiting' THEN 'cancelled' ELSE state END
     WHERE collection = $1 AND document = $2 AND state IN ('waiting', 'failed')`,
    [collection, id],
  )
}
