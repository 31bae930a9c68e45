import type pg from 'pg'

import { createPool } from '../connection-pool.ts'

/** Milliseconds. Who searches waits no longer than this, whatever was typed. */
const ANSWER = 5000

let pool: pg.Pool | undefined

/** Connections of finder and search, which read alone. */
export const searchPool = (): pg.Pool =>
  (pool ??= createPool({
    of: 'the search',
    max: 6,
    answer: ANSWER,
    connect: 2000,
    settings: [
      'default_transaction_read_only=on',
      // Short words with a slip have little in common with what was meant.
      'pg_trgm.similarity_threshold=0.2',
      // Vectors lie apart and are long: to look into one costs far more than the planner takes for granted, and it would
      // rather look into all of them than ask the index.
      'cpu_operator_cost=0.1',
    ],
  }))
