import { z } from 'zod'

import type { Queryable } from '../../collections/database/transaction.ts'

interface ViewedPages {
  /** Of all pages, in the days that are asked for. */
  total: number
  /** Addresses, those that were looked at most first. */
  pages: readonly { path: string; views: number }[]
}

const rowsSchema = z.array(z.object({ path: z.string(), views: z.coerce.number(), total: z.coerce.number() }))

/** What was looked at in the last days, today included. */
export async function readPageViews(pool: Queryable, days: number, limit: number): Promise<ViewedPages> {
  const { rows } = await pool.query(
    `SELECT path, sum(views) AS views, sum(sum(views)) OVER () AS total FROM page_views
      WHERE day > (now() AT TIME ZONE 'Asia/Phnom_Penh')::date - $1::integer
      GROUP BY path ORDER BY views DESC, path LIMIT $2`,
    [days, limit],
  )
  const found = rowsSchema.parse(rows)
  return { total: found[0]?.total ?? 0, pages: found.map(({ path, views }) => ({ path, views })) }
}
