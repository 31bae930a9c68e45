import { randomUUID, randomUUIDv7 } from 'node:crypto'

import { expect, test } from 'vitest'

import { inTransaction } from '../../collections/database/transaction.ts'
import { beginSession, findSession } from '../../site/members/sessions.ts'
import { livePayload } from '../support/payload/live.ts'
import { query } from '../support/postgres/cluster.ts'

const { payload, databaseUrl } = await livePayload()
process.env['DATABASE_URL'] = databaseUrl

async function makeMember(): Promise<string> {
  const id = randomUUIDv7()
  await query(
    databaseUrl,
    `INSERT INTO members (id, email, name, status, language) VALUES ($1, $2, 'Somebody', 'active', 'km')`,
    [id, `${randomUUID()}@example.org`],
  )
  await query(databaseUrl, `INSERT INTO member_passwords (member, hash) VALUES ($1, 'the hash that was right')`, [id])
  return id
}

test('a log-in whose password is changed while it is under way begins no session', async () => {
  const member = await makeMember()
  let begun: Promise<string | undefined> | undefined
  await inTransaction(payload.db.pool, async (client) => {
    await client.query(`UPDATE member_passwords SET hash = 'another' WHERE member = $1`, [member])
    await client.query('DELETE FROM member_sessions WHERE member = $1', [member])
    begun = beginSession(member, 'password', 'Firefox', 'the hash that was right')
    // It has to wait for what is under way here.
    expect(await Promise.race([begun, client.query('SELECT pg_sleep(0.3)').then(() => 'waits')])).toBe('waits')
  })
  expect(await begun).toBeUndefined()
})

test('one whose password is still the same does, and one by other means as well', async () => {
  const member = await makeMember()
  const tokens = [
    await beginSession(member, 'password', 'Firefox', 'the hash that was right'),
    await beginSession(member, 'link', 'Firefox'),
  ]
  const sessions = await Promise.all(tokens.map((token) => findSession(token ?? '')))
  expect(sessions.map((session) => session?.id)).toEqual([member, member])
})
