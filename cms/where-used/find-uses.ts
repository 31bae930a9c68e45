import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { queriesOn } from '../request-connection.ts'

/** A document or a global that uses something. */
export interface User {
  /** Slug of the collection or global. */
  source: string
  /** Empty for a global. */
  document: string
  /** What the public sees uses it, and not only a draft. */
  isPublic: boolean
  fields: readonly string[]
}

export interface Used {
  users: readonly User[]
  /** Of all, also of those that are too many to be named. */
  total: number
}

const MOST_NAMED = 100

const foundSchema = z.object({
  rows: z.array(
    z.object({
      source: z.string(),
      document: z.string(),
      is_public: z.boolean(),
      fields: z.array(z.string()),
      total: z.coerce.number(),
    }),
  ),
})

/** Who uses it, those that the public sees first. @param kind the collection of what is used, or `link` */
export async function findUsers(req: PayloadRequest, kind: string, target: string): Promise<Used> {
  const { query } = await queriesOn(req)
  const found = await query(
    `SELECT source, document, bool_or(is_public) AS is_public, array_agg(DISTINCT field ORDER BY field) AS fields,
            count(*) OVER () AS total
       FROM uses WHERE target = $1 AND kind = $2
      GROUP BY source, document ORDER BY bool_or(is_public) DESC, source, document LIMIT ${MOST_NAMED}`,
    [target, kind],
  )
  const { rows } = foundSchema.parse(found)
  return {
    users: rows.map(({ is_public: isPublic, total: _, ...user }) => ({ ...user, isPublic })),
    total: rows[0]?.total ?? 0,
  }
}
