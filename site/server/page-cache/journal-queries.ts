import type pg from 'pg'
import { z } from 'zod'

/** What is asked of `cache_changes`; see the migration that made it. */

/** Milliseconds by which the clock of a site process may differ from that of the database. */
export const CLOCKS_DIFFER = 5000

const HORIZON = `pg_snapshot_xmin(pg_current_snapshot())::text AS horizon, (extract(epoch FROM now()) * 1000)::float8 AS now`

const momentSchema = z.object({
  /** The oldest transaction that is open: all before it have been seen, whatever commits later is as young or younger. */
  horizon: z.string(),
  /** Milliseconds since 1970, by the clock of the database. */
  now: z.number(),
})
export type Moment = z.infer<typeof momentSchema>

const changedSchema = z.tuple([momentSchema.extend({ tags: z.array(z.string()).nullable() })])

/**
 * Where the database is now, and the tags whose time has come since a moment: said again for a while, to those whose clock has
 * not come so far.
 */
export async function whatIsDue(client: pg.Client, { now }: Moment) {
  const { rows } = await client.query(
    `SELECT ${HORIZON}, (
       SELECT array_agg(DISTINCT tag) FROM cache_changes, unnest(tags) AS tag
       WHERE due_at > to_timestamp($1::float8 / 1000) AND due_at <= now()) AS tags`,
    [now - CLOCKS_DIFFER],
  )
  return changedSchema.parse(rows)[0]
}

/** The same, with what transactions have changed that may have been committed since. */
export async function whatWasMissed(client: pg.Client, { horizon, now }: Moment) {
  const { rows } = await client.query(
    `SELECT ${HORIZON}, (
       SELECT array_agg(DISTINCT tag) FROM cache_changes, unnest(tags) AS tag
       WHERE transaction >= $2::text::xid8 OR due_at > to_timestamp($1::float8 / 1000) AND due_at <= now()) AS tags`,
    [now - CLOCKS_DIFFER, horizon],
  )
  return changedSchema.parse(rows)[0]
}

const pastSchema = z.array(z.object({ tag: z.string(), changed: z.string(), due: z.number().nullable() }))

/** When each tag last changed: by which transaction, and when by a date that came. */
export type Past = ReadonlyMap<string, { changed: bigint; due: number }>

/** Where the database is now, and all that is known of what came before. */
export async function whatHasBeen(client: pg.Client): Promise<{ moment: Moment; past: Past }> {
  const { rows: moments } = await client.query(`SELECT ${HORIZON}`)
  const { rows } = await client.query(
    `SELECT tag, max(transaction)::text AS changed,
            (extract(epoch FROM max(due_at) FILTER (WHERE due_at <= now())) * 1000)::float8 AS due
     FROM cache_changes, unnest(tags) AS tag GROUP BY tag`,
  )
  return {
    moment: z.tuple([momentSchema]).parse(moments)[0],
    past: new Map(
      pastSchema.parse(rows).map(({ tag, changed, due }) => [tag, { changed: BigInt(changed), due: due ?? 0 }]),
    ),
  }
}
