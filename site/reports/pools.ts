import type pg from 'pg'

import { createPool } from '../connection-pool.ts'

/** Milliseconds. A visitor gets an honest answer within 3 s, so nothing of the form waits longer than a part of that. */
const ANSWER = 1500
/** Counting everything takes longer, and nobody is in distress over it. */
const COUNT = 5000

const makePool = (max: number, answer: number): pg.Pool =>
  createPool({
    of: 'the report journey',
    max,
    answer,
    // A number that was shown must outlive a crash, whatever the server's own setting is.
    settings: ['synchronous_commit=on'],
  })

let writers: pg.Pool | undefined
let readers: pg.Pool | undefined
let counters: pg.Pool | undefined

/** Connections that write reports. */
export const writersPool = (): pg.Pool => (writers ??= makePool(8, ANSWER))
/** Connections that never write: what they find has been committed by somebody else. */
export const readersPool = (): pg.Pool => (readers ??= makePool(6, ANSWER))
/** Connections of the public figures, which may take their time and keep nobody who reports waiting. */
export const countersPool = (): pg.Pool => (counters ??= makePool(3, COUNT))
