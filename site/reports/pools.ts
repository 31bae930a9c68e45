import pg from 'pg'

import { kindOf, log } from '../log.ts'

/** Milliseconds. A visitor gets an honest answer within 3 s, so nothing of the form waits longer than a part of that. */
const CONNECT = 1000
const ANSWER = 1500
/** Counting everything takes longer, and nobody is in distress over it. */
const COUNT = 5000

function makePool(max: number, patience: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: process.env['DATABASE_URL'] ?? '',
    max,
    connectionTimeoutMillis: CONNECT,
    statement_timeout: patience,
    query_timeout: patience,
    keepAlive: true,
    allowExitOnIdle: true,
    // A number that was shown must outlive a crash, whatever the server's own setting is.
    options: '-c synchronous_commit=on',
  })
  // A connection that is lost is replaced by itself; unheard, its error would end the process.
  pool.on('error', (error) => log.warn({ kind: kindOf(error) }, 'A connection of the report journey was lost.'))
  return pool
}

let writers: pg.Pool | undefined
let readers: pg.Pool | undefined
let counters: pg.Pool | undefined

/** Connections that write reports. */
export const writersPool = (): pg.Pool => (writers ??= makePool(8, ANSWER))
/** Connections that never write: what they find has been committed by somebody else. */
export const readersPool = (): pg.Pool => (readers ??= makePool(6, ANSWER))
/** Connections of the public figures, which may take their time and keep nobody who reports waiting. */
export const countersPool = (): pg.Pool => (counters ??= makePool(3, COUNT))
