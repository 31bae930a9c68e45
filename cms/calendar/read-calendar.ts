import { z } from 'zod'

import type { Queryable } from '../../collections/database/transaction.ts'
import { REVIEWED } from '../tasks/sources/reviews.ts'

/** What happens to a document by itself: staff have scheduled it, or its date of publication comes. */
const HAPPENINGS = ['publish', 'take-down', 'appears'] as const
type Happening = (typeof HAPPENINGS)[number]

export interface Entry {
  source: string
  document: string
  act: Happening
  at: Date
}

const entriesSchema = z.array(
  z.object({ source: z.string(), document: z.string(), act: z.enum(HAPPENINGS), at: z.date() }),
)

const appearing = (collection: (typeof REVIEWED)[number]): string => `
  SELECT '${collection}' AS source, id::text AS document, 'appears' AS act, published_at AS at
    FROM ${collection.replaceAll('-', '_')}
   WHERE _status = 'published' AND deleted_at IS NULL AND published_at > $1 AND published_at < $2`

const STATEMENT = `
  SELECT collection AS source, document::text AS document, act, due_at AS at FROM desk_schedules
   WHERE state = 'waiting' AND due_at < $2
  UNION ALL ${REVIEWED.map(appearing).join(' UNION ALL ')}
  ORDER BY at, source, document LIMIT $3`

/** Of one month; who schedules more than that looks into the lists. */
const MOST = 200

/** What will happen until then, what is due first at first. */
export async function readCalendar(on: Queryable, now: Date, until: Date): Promise<readonly Entry[]> {
  const { rows } = await on.query(STATEMENT, [now, until, MOST])
  return entriesSchema.parse(rows)
}
