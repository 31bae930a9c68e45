import { FacetIndex } from '../finder/facet-index.ts'
import { searchPool } from './search-pool.ts'

interface Change {
  /** Of the oldest transaction that was still open: whatever commits later is at least as young. */
  horizon: string
  ordinal: number | null
  document: string | null
  facets: string | null
  published_at: number | null
  seen_by: string | null
}

/**
 * What transactions since the horizon have changed, with what there is now. In one statement, so that both come from one
 * snapshot; a transaction that was open then and commits later is at the horizon or after it, and is seen the next time.
 */
const CHANGES = `
  SELECT horizon, ordinal, document, facets, published_at, seen_by
  FROM (SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon) AS now
  LEFT JOIN (
    SELECT changed.ordinal, row.document, array_to_string(row.facets, ' ') AS facets, row.seen_by,
           (extract(epoch FROM row.published_at) * 1000)::float8 AS published_at
    FROM search_documents AS changed
    LEFT JOIN search AS row ON row.collection = changed.collection AND row.document = changed.document AND row.locale = 'en'
    WHERE changed.collection = 'resources' AND changed.changed >= $1::text::xid8
  ) AS changes ON true`

let index = new FacetIndex()
let horizon = '0'
let version = 0

async function synchronise(): Promise<void> {
  const { rows } = await searchPool().query<Change>(CHANGES, [horizon])
  const reached = rows[0]?.horizon ?? horizon
  if (BigInt(reached) < BigInt(horizon)) {
    // Another database, or one that was restored: nothing of what is known holds.
    index = new FacetIndex()
    horizon = '0'
    return synchronise()
  }
  for (const { ordinal, document, facets, published_at: publishedAt, seen_by: seenBy } of rows) {
    if (ordinal === null) continue
    if (document === null || publishedAt === null) index.remove(ordinal)
    else {
      const keys = (facets ?? '').split(' ').filter((key) => key !== '')
      index.put({ ordinal, document, facets: keys, publishedAt, listed: seenBy === 'everybody' })
    }
    version += 1
  }
  horizon = reached
}

let running: Promise<void> | undefined
let next: Promise<void> | undefined

/**
 * All resources as they are now: what was committed before this was called is in it. Those who ask while an answer is under
 * way share the one after it.
 */
export async function currentFacets(): Promise<{ index: FacetIndex; version: number }> {
  if (running === undefined) running = synchronise().finally(() => (running = undefined))
  else {
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        running = synchronise().finally(() => (running = undefined))
        return running
      })
    await next
    return { index, version }
  }
  await running
  return { index, version }
}
