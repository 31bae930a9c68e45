import type pg from 'pg'

import { createPool } from '../connection-pool.ts'

let pool: pg.Pool | undefined

/** Connections of what members do: accounts, sessions, links. */
export const membersPool = (): pg.Pool => (pool ??= createPool({ of: 'the members', max: 6, answer: 3000 }))
