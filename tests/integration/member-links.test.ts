import { randomUUIDv7 } from 'node:crypto'

import { expect, test } from 'vitest'

import { newToken, storedToken } from '../../collections/accounts/token.ts'
import { inTransaction } from '../../collections/database/transaction.ts'
import type { LinkPurpose } from '../../collections/vocabulary/mail.ts'
import { answerEmailLink } from '../../site/members/account/email-link.ts'
import { openAccount } from '../../site/members/new-account.ts'
import { until } from '../support/ops/processes.ts'
import { livePayload } from '../support/payload/live.ts'
import { makeMember } from '../support/platform/members.ts'
import { query } from '../support/postgres/cluster.ts'

const { payload, databaseUrl } = await livePayload()
process.env['DATABASE_URL'] = databaseUrl

const newAddress = () => `${randomUUIDv7()}@example.org`

async function storeLink(purpose: LinkPurpose, email: string, member: string | null = null): Promise<string> {
  const token = newToken()
  await query(
    databaseUrl,
    // All made at one moment, so that of two that undo something neither is of an earlier change.
    `INSERT INTO member_links (token, purpose, member, email, language, made_at, ends_at)
     VALUES ($1, $2, $3, $4, 'km', '2026-01-01', now() + interval '1 hour')`,
    [storedToken(token), purpose, member, email],
  )
  return token
}

/** Uses two links while something that both need is held, and lets it go once both have come as far as they can. */
async function atTheSameMoment<Answer>(
  hold: [sql: string, ...values: unknown[]],
  letGo: [sql: string, ...values: unknown[]],
  use: () => Promise<Answer>[],
): Promise<Answer[]> {
  let answers: Promise<Answer[]> = Promise.resolve([])
  const [[held, ...heldValues], [gone, ...goneValues]] = [hold, letGo]
  await inTransaction(payload.db.pool, async (client) => {
    await client.query(held, heldValues)
    answers = Promise.all(use())
    answers.catch(() => undefined)
    await until('both wait', async () => {
      const waiting = await query(
        databaseUrl,
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
      return waiting.length === 2
    })
    await client.query(gone, goneValues)
  })
  return answers
}

test('of two links that open the same account at the same moment one does, and the other is over', async () => {
  const email = newAddress()
  const tokens = [await storeLink('sign-up', email), await storeLink('sign-up', email)]
  const account = {
    ...{ name: 'Sok Dara', occupation: undefined, organisation: undefined, language: 'km' as const },
    ...{ terms: { version: '2026-11-01', agreedAt: new Date().toISOString() }, passwordHash: 'a hash' },
  }
  const opened = await atTheSameMoment(
    [
      `INSERT INTO members (id, email, name, status, language) VALUES ($1, $2, '', 'active', 'km')`,
      randomUUIDv7(),
      email,
    ],
    ['DELETE FROM members WHERE email = $1', email],
    () => tokens.map((token) => openAccount(token, account, 'open')),
  )
  expect(opened.map(({ kind }) => kind).toSorted()).toEqual(['gone', 'open'])
})

test('of two links that undo changes of one address at the same moment neither keeps the other from an answer', async () => {
  const { id } = await makeMember(databaseUrl, { password: null })
  const tokens = [await storeLink('undo-email', newAddress(), id), await storeLink('undo-email', newAddress(), id)]
  const press = (token: string) =>
    answerEmailLink(new Request('http://127.0.0.1/', { method: 'POST', body: new URLSearchParams({ token }) }))
  const answers = await atTheSameMoment(['SELECT FROM members WHERE id = $1 FOR UPDATE', id], ['SELECT 1'], () =>
    tokens.map(press),
  )
  expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['dead', 'undone'])
})
