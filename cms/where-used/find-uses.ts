import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { queriesOn } from '../request-connection.ts'

/** A document or a global that uses something. */
interface User {
  /** Slug of the collection or global. */
  source: string
  /** Empty for a global. */
  document: string
  /** What the public sees uses it, and not only a draft. */
  isPublic: boolean
  fields: readonly string[]
  /** It leads there and shows nothing of it. */
  isLink: boolean
}

interface Used {
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
      is_link: z.boolean(),
      total: z.coerce.number(),
    }),
  ),
})

/** What is asked about. */
export interface Asked {
  /** The collection of what is used, or `link` for an address as it is written. */
  kind: string
  target: string
  /** Every way in which a link may name it. */
  addresses?: readonly string[]
}

/** Who uses it or leads to it, itself left out, those that the public sees first. */
export async function findUsers(req: PayloadRequest, { kind, target, addresses = [] }: Asked): Promise<Used> {
  const { query } = await queriesOn(req)
  const found = await query(
    `WITH found AS (
       SELECT * FROM uses WHERE target = $1 AND kind = $2
       UNION ALL
       SELECT uses.* FROM jsonb_array_elements_text($3::jsonb) AS address
         JOIN uses ON uses.kind = 'link' AND link_address(uses.target) = address)
     SELECT source, document, bool_or(is_public) AS is_public, array_agg(DISTINCT field ORDER BY field) AS fields,
            bool_and(kind = 'link') AS is_link, count(*) OVER () AS total
       FROM found WHERE (source, document) <> ($2, $1)
      GROUP BY source, document ORDER BY bool_or(is_public) DESC, source, document LIMIT ${MOST_NAMED}`,
    [target, kind, JSON.stringify(addresses)],
  )
  const { rows } = foundSchema.parse(found)
  return {
    users: rows.map(({ is_public: isPublic, is_link: isLink, total: _, ...user }) => ({ ...user, isPublic, isLink })),
    total: rows[0]?.total ?? 0,
  }
}
