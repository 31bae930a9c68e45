import { expect, test } from 'vitest'

import { inTransaction } from '../../collections/database/transaction.ts'
import { livePayload } from '../support/payload/live.ts'

const { payload } = await livePayload()

test.each([
  ['member_links', 'email', 'somebody@example.org'],
  ['wordpress_items', 'document', '0198c5a0-0000-7000-8000-000000000001'],
  ['old_addresses', 'document', '0198c5a0-0000-7000-8000-000000000001'],
])('what is looked for at each deletion has an index: %s by %s', async (table, column, value) => {
  const plan = await inTransaction(payload.db.pool, async (client) => {
    // Tables of a few rows are read whole where that may be.
    await client.query('SET LOCAL enable_seqscan = off')
    return JSON.stringify((await client.query(`EXPLAIN DELETE FROM ${table} WHERE ${column} = '${value}'`)).rows)
  })
  expect(plan).toContain(`Index Cond: (${column} = `)
})
