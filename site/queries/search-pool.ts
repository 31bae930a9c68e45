import pg from 'pg'

import { kindOf, log } from '../log.ts'

/** Milliseconds. Who searches waits no longer than this, whatever was typed. */
const ANSWER = 5000

let pool: pg.Pool | undefined

/** Connections of finder and search, which read alone. */
export function searchPool(): pg.Pool {
  if (pool !== undefined) return pool
  pool = new pg.Pool({
    connectionString: process.env['DATABASE_URL'] ?? '',
    max: 6,
    connectionTimeoutMillis: 2000,
    statement_timeout: ANSWER,
    query_timeout: ANSWER + 500,
    keepAlive: true,
    allowExitOnIdle: true,
    options: [
      'default_transaction_read_only=on',
      // Short words with a slip have little in common with what was meant.
      'pg_trgm.similarity_threshold=0.2',
      // Vectors lie apart and are long: to look into one costs far more than the planner takes for granted, and it would
      // rather look into all of them than ask the index.
      'cpu_operator_cost=0.1',
    ]
      .map((setting) => `-c ${setting}`)
      .join(' '),
  })
  // A connection that is lost is replaced by itself; unheard, its error would end the process.
  pool.on('error', (error) => log.warn({ kind: kindOf(error) }, 'A connection of the search was lost.'))
  return pool
}
