import pg from 'pg'

import { kindOf } from '../collections/logging/fault.ts'
import { environmentHere } from '../collections/vocabulary/environment-here.ts'
import { log } from './log.ts'

interface PoolSettings {
  /** Whose connections they are, as the log says it. */
  of: string
  max: number
  /** Milliseconds until a statement is given up. */
  answer: number
  /** Milliseconds to wait for a connection. */
  connect?: number
  /** PostgreSQL settings of each connection, `name=value`. */
  settings?: readonly string[]
}

/** Connections of one part of the site, apart from Payload's, so that no part waits for another. */
export function createPool({ of, max, answer, connect = 1000, settings = [] }: PoolSettings): pg.Pool {
  const pool = new pg.Pool({
    connectionString: environmentHere().DATABASE_URL ?? '',
    max,
    connectionTimeoutMillis: connect,
    statement_timeout: answer,
    // A little later than the server itself gives up, which keeps the connection.
    query_timeout: answer + 200,
    keepAlive: true,
    allowExitOnIdle: true,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
  })
  // A connection that is lost is replaced by itself; unheard, its error would end the process.
  pool.on('error', (error) => log.warn({ kind: kindOf(error) }, `A connection of ${of} was lost.`))
  return pool
}
