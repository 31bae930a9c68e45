import { payloadHandle } from '../payload.ts'

/** Adds to how often pages were looked at today, in Phnom Penh. */
export async function addPageViews(counts: ReadonlyMap<string, number>): Promise<void> {
  const { db } = await payloadHandle()
  await db.pool.query(
    `INSERT INTO page_views (day, path, views)
     SELECT (now() AT TIME ZONE 'Asia/Phnom_Penh')::date, path, views FROM unnest($1::text[], $2::bigint[]) AS seen (path, views)
     ON CONFLICT (day, path) DO UPDATE SET views = page_views.views + excluded.views`,
    [[...counts.keys()], [...counts.values()]],
  )
}
