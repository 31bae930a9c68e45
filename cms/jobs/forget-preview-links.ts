import type { Pool } from 'pg'

/** Deletes links to drafts that have ended a month ago: until then it can be asked who had made one. */
export async function forgetPreviewLinks(pool: Pick<Pool, 'query'>): Promise<number> {
  const { rowCount } = await pool.query(
    `DELETE FROM preview_links WHERE least(ends_at, revoked_at) < now() - interval '30 days'`,
  )
  return rowCount ?? 0
}
