import pg from 'pg'

/** Milliseconds. A visitor does not wait longer for a page, and no statement of the public holds the database up. */
const STATEMENT_TIMEOUT = 5_000
const CONNECTION_TIMEOUT = 3_000

let pool: pg.Pool | undefined

/** Connections of the site's own, past Payload: for statements that no access rule can say. Made at the first use. */
export function reportsDatabase(): pg.Pool {
  if (pool !== undefined) return pool
  const made = new pg.Pool({
    connectionString: process.env['DATABASE_URL'],
    max: 4,
    statement_timeout: STATEMENT_TIMEOUT,
    connectionTimeoutMillis: CONNECTION_TIMEOUT,
    allowExitOnIdle: true,
  })
  // An idle connection that is lost is replaced by itself; unheard, its error would end the process.
  made.on('error', () => undefined)
  pool = made
  return made
}
