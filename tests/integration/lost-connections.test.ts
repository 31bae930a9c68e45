import { setTimeout as pause } from 'node:timers/promises'

import { createLocalReq } from 'payload'
import { expect, test } from 'vitest'

import { outliveLostConnections } from '../../cms/outlive-lost-connections.ts'
import { inRequestTransaction, queriesOn } from '../../cms/request-connection.ts'
import { livePayload } from '../support/payload/live.ts'
import { query } from '../support/postgres/cluster.ts'

const { payload, databaseUrl } = await livePayload()

test('a process outlives the loss of a connection in the middle of a transaction', async () => {
  outliveLostConnections(payload)
  const deaths: unknown[] = []
  const onDeath = (error: unknown) => void deaths.push(error)
  process.on('uncaughtException', onDeath)
  const lost = inRequestTransaction(await createLocalReq({}, payload), async (req) => {
    const queries = await queriesOn(req)
    await queries.query('SELECT 1', [])
    // As when the database ends: nothing is asked at the moment.
    await query(
      databaseUrl,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND state = 'idle in transaction'`,
    )
    await pause(200)
    await queries.query('SELECT 2', [])
  })
  await expect(lost).rejects.toThrow()
  process.off('uncaughtException', onDeath)
  expect(deaths).toEqual([])
  expect((await payload.count({ collection: 'staff' })).totalDocs).toBeGreaterThan(0)
})
