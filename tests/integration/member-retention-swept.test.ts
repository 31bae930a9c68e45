import { randomUUIDv7 } from 'node:crypto'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { keepMembersNoLonger } from '../../cms/members/retention.ts'
import { newToken, storedToken } from '../../collections/accounts/token.ts'
import { before, DAY, insertAccount, NOW } from '../support/members/unused-accounts.ts'
import { ownDatabase, type OwnDatabase } from '../support/reports/own-database.ts'

let database: OwnDatabase
beforeEach(async () => {
  database = await ownDatabase()
})
afterEach(() => database.pool.end())

const sweep = () => keepMembersNoLonger({ pool: database.pool, now: NOW })

/** A member with a link, a session and a challenge that end at a moment. @returns the member's id */
async function withAllEndingAt(endsAt: Date): Promise<string> {
  const { pool } = database
  const { id } = await insertAccount(database, { lastHere: before(NOW, DAY) })
  await pool.query(
    `INSERT INTO member_links (token, purpose, member, email, language, ends_at)
     VALUES ($1, 'reset', $2, 'somebody@example.org', 'en', $3)`,
    [storedToken(newToken()), id, endsAt],
  )
  await pool.query(
    `INSERT INTO member_sessions (id, member, token, means, device, ends_at) VALUES ($1, $2, $3, 'link', '', $4)`,
    [randomUUIDv7(), id, storedToken(newToken()), endsAt],
  )
  await pool.query('INSERT INTO member_challenges (challenge, member, ends_at) VALUES ($1, $2, $3)', [
    newToken(),
    id,
    endsAt,
  ])
  return id
}

/** Whose links, sessions and challenges are there. */
async function left(): Promise<Record<string, string[]>> {
  const owners: Record<string, string[]> = {}
  for (const what of ['links', 'sessions', 'challenges']) {
    const { rows } = await database.pool.query<{ member: string }>(`SELECT member FROM member_${what}`)
    owners[what] = rows.map(({ member }) => member)
  }
  return owners
}

describe('swept up is', () => {
  test('every link, session and challenge that has ended, to the millisecond, and none that has not', async () => {
    await withAllEndingAt(NOW)
    const good = await withAllEndingAt(before(NOW, -1))
    expect(await sweep()).toEqual({ warned: 0, deleted: 0, swept: 3 })
    expect(await left()).toEqual({ links: [good], sessions: [good], challenges: [good] })
    expect(await sweep()).toEqual({ warned: 0, deleted: 0, swept: 0 })
  })

  test('a link that has been used, however long it would be good', async () => {
    const [good, used] = [await withAllEndingAt(before(NOW, -DAY)), await withAllEndingAt(before(NOW, -DAY))]
    await database.pool.query('UPDATE member_links SET used_at = $2 WHERE member = $1', [used, before(NOW, 1)])
    expect(await sweep()).toMatchObject({ swept: 1 })
    expect((await left())['links']).toEqual([good])
  })

  test('the count of messages to an address after a week', async () => {
    for (const age of [7 * DAY, 7 * DAY - 1])
      await database.pool.query(`INSERT INTO mail_sent (recipient, kind, at) VALUES ('x', 'forgotten', $1)`, [
        before(NOW, age),
      ])
    expect(await sweep()).toMatchObject({ swept: 1 })
    expect((await database.pool.query('SELECT FROM mail_sent')).rowCount).toBe(1)
  })
})
