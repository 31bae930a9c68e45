import type { Pool } from 'pg'

/**
 * Deletes announcements that every site has heard by now, or has been away for too long to be told of: it then counts nothing of
 * what it keeps as fresh (`REMEMBERED` in site/server/page-cache/journal.ts is a little less).
 */
export async function forgetChanges(pool: Pick<Pool, 'query'>): Promise<number> {
  const { rowCount } = await pool.query(
    `DELETE FROM cache_changes WHERE greatest(made_at, due_at) < now() - interval '7 days'`,
  )
  return rowCount ?? 0
}
