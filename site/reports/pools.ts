import pg from 'pg'

import { kindOf, log } from '../log.ts'

/** Milliseconds. A visitor gets an honest answer within 3 s, so nothing here waits longer than a part of that. */
const CONNECT = 1000
const ANSWER = 1500

function makePool(max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: process.env['DATABASE_URL'] ?? '',
    max,
    connectionTimeoutMillis: CONNECT,
    statement_timeout: ANSWER,
    query_timeout: ANSWER,
    keepAlive: true,
    // A number that was shown must outlive a crash, whatever the server's own setting is.
    options: '-c synchronous_commit=on',
  })
  pool.on('error', (error) => log.warn({ kind: kindOf(error) }, 'A connection of the report journey was lost.'))
  return pool
}

let writers: pg.Pool | undefined
let readers: pg.Pool | undefined

/** Connections that write reports. */
export const writersPool = (): pg.Pool => (writers ??= makePool(8))
/** Connections that never write: what they find has been committed by somebody else. */
export const readersPool = (): pg.Pool => (readers ??= makePool(6))
