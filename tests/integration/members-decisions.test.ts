import { randomUUID, randomUUIDv7 } from 'node:crypto'

import { beforeAll, describe, expect, test } from 'vitest'

import { readAuditLog } from '../../cms/audit/read-log.ts'
import { decide } from '../../cms/members/decide.ts'
import { newToken, storedToken } from '../../collections/accounts/token.ts'
import {
  MEMBER_DECISIONS,
  MEMBER_STATUSES,
  MEMBER_TRANSITIONS,
  type MemberStatus,
} from '../../collections/vocabulary/members.ts'
import { livePayload } from '../support/payload/live.ts'
import { visitor, type Visitor } from '../support/payload/over-http.ts'
import { createPerson, pageOf } from '../support/payload/people.ts'
import { query } from '../support/postgres/cluster.ts'

const { payload, databaseUrl } = await livePayload()

const newEmail = () => `${randomUUID()}@example.org`

async function makeMember(status: MemberStatus, hasPassword = true): Promise<string> {
  const id = randomUUIDv7()
  await query(
    databaseUrl,
    `INSERT INTO members (id, email, name, status, language) VALUES ($1, $2, 'Somebody', $3, 'km')`,
    [id, newEmail(), status],
  )
  if (hasPassword) await query(databaseUrl, `INSERT INTO member_passwords (member, hash) VALUES ($1, 'x')`, [id])
  return id
}

const statusOf = async (id: string) =>
  (await query<{ status: string }>(databaseUrl, 'SELECT status::text FROM members WHERE id = $1', [id]))[0]?.status

/** Kinds of the messages that are asked for to a member. */
const mailFor = async (id: string) =>
  (
    await query<{ kind: string }>(
      databaseUrl,
      `SELECT kind FROM mail_queue WHERE details ->> 'member' = $1 ORDER BY made_at`,
      [id],
    )
  ).map(({ kind }) => kind)

async function beginSession(member: string): Promise<void> {
  await query(
    databaseUrl,
    `INSERT INTO member_sessions (id, member, token, means, device, ends_at)
     VALUES ($1, $2, $3, 'password', 'Firefox', now() + interval '1 day')`,
    [randomUUIDv7(), member, storedToken(newToken())],
  )
}

async function logIn(role: 'publisher' | 'editor' | 'admin'): Promise<Visitor> {
  return pageOf(payload, await createPerson(payload, role))
}

describe('a decision', () => {
  const cases = MEMBER_STATUSES.flatMap((status) =>
    MEMBER_DECISIONS.map((decision) => [decision, status, MEMBER_TRANSITIONS[status][decision]] as const),
  )

  test.each(cases)('to %s a member who is %s leads to %s', async (decision, status, to) => {
    const id = await makeMember(status)
    const decided = await decide(payload.db.pool, id, decision)
    expect(decided).toEqual(to === undefined ? { kind: 'refused', status } : { kind: 'done', status: to })
    expect(await statusOf(id)).toBe(to ?? status)
  })

  test('to approve is told to the member, once, however often it is pressed', async () => {
    const id = await makeMember('awaiting-approval')
    await Promise.all([1, 2, 3].map(() => decide(payload.db.pool, id, 'approve')))
    expect(await mailFor(id)).toEqual(['approved'])
  })

  test('to disable ends every session, and every link that is still on its way', async () => {
    const id = await makeMember('active')
    await beginSession(id)
    await beginSession(id)
    await query(
      databaseUrl,
      `INSERT INTO member_links (token, purpose, member, email, language, ends_at)
       VALUES ($1, 'reset', $2, 'x@example.org', 'en', now() + interval '1 hour')`,
      [storedToken(newToken()), id],
    )
    await decide(payload.db.pool, id, 'disable')
    const left = await query(
      databaseUrl,
      'SELECT 1 FROM member_sessions WHERE member = $1 UNION ALL SELECT 1 FROM member_links WHERE member = $1',
      [id],
    )
    expect(left).toEqual([])
  })

  test('to enable somebody begins the time anew after which unused accounts go', async () => {
    const id = await makeMember('disabled')
    await query(databaseUrl, 'UPDATE members SET warned_at = now() WHERE id = $1', [id])
    await decide(payload.db.pool, id, 'enable')
    const warned = await query(databaseUrl, 'SELECT 1 FROM members WHERE id = $1 AND warned_at IS NOT NULL', [id])
    expect(warned).toEqual([])
  })

  test('to enable somebody who has never chosen a password invites them anew', async () => {
    const id = await makeMember('disabled', false)
    expect(await decide(payload.db.pool, id, 'enable')).toEqual({ kind: 'done', status: 'invited' })
    expect(await mailFor(id)).toEqual(['invitation'])
  })

  test('about nobody says so', async () => {
    expect(await decide(payload.db.pool, randomUUIDv7(), 'approve')).toEqual({ kind: 'unknown' })
  })
})

describe('the endpoint', () => {
  let publisher: Visitor
  beforeAll(async () => {
    publisher = await logIn('publisher')
  })

  const approve = (browser: Visitor, id: string, headers?: Record<string, string>) =>
    browser.ask('POST', `/api/members/${id}/decide`, { decision: 'approve' }, headers)

  test('lets a publisher decide', async () => {
    const id = await makeMember('awaiting-approval')
    expect(await approve(publisher, id)).toMatchObject({ status: 200, json: { kind: 'done', status: 'active' } })
    expect((await approve(publisher, id)).status).toBe(409)
  })

  test('writes down who has decided what, without a name of the member, and nothing of what was refused', async () => {
    const id = await makeMember('awaiting-approval')
    for (const decision of ['approve', 'approve', 'disable', 'enable'])
      await publisher.ask('POST', `/api/members/${id}/decide`, { decision })
    const lines = await readAuditLog(payload.db.pool, { document: id }, undefined, 10)
    expect(lines.map(({ detail }) => detail)).toEqual([
      'disabled → active',
      'active → disabled',
      'awaiting-approval → active',
    ])
    const { json } = await publisher.ask('GET', '/api/staff/me')
    const { user } = json as { user: { id: string; name: string } }
    for (const line of lines)
      expect(line).toMatchObject({ action: 'member-decided', actor: user.id, actor_name: user.name, title: null })
  })

  test('lets nobody else: no stranger, no editor, no administrator who has shown a password alone', async () => {
    const id = await makeMember('awaiting-approval')
    for (const browser of [visitor(payload), await logIn('editor'), await logIn('admin')])
      expect((await approve(browser, id)).status).toBe(403)
    expect(await statusOf(id)).toBe('awaiting-approval')
  })

  test('takes nothing from another site', async () => {
    const id = await makeMember('awaiting-approval')
    expect((await approve(publisher, id, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await approve(publisher, id, { 'content-type': 'text/plain' })).status).toBe(403)
    expect(await statusOf(id)).toBe('awaiting-approval')
  })
})

describe('to create a member', () => {
  test('is to invite somebody, whatever the form says besides, in one spelling of the address', async () => {
    const publisher = await logIn('publisher')
    const email = newEmail()
    const { status, json } = await publisher.ask('POST', '/api/members', {
      email: email.toUpperCase(),
      name: 'Somebody',
      language: 'km',
      status: 'active',
      terms: { version: '2026-11-01', agreedAt: new Date().toISOString() },
    })
    expect(status).toBe(201)
    const { doc } = json as { doc: { id: string; email: string; status: string; terms?: { version?: string } } }
    expect([doc.email, doc.status, doc.terms?.version ?? null]).toEqual([email, 'invited', null])
    expect(await mailFor(doc.id)).toEqual(['invitation'])
  })

  test('leaves no message behind when it fails', async () => {
    const publisher = await logIn('publisher')
    const email = newEmail()
    const invite = () => publisher.ask('POST', '/api/members', { email, name: 'Somebody', language: 'en' })
    expect((await invite()).status).toBe(201)
    expect((await invite()).status).toBe(400)
    const rows = await query(databaseUrl, 'SELECT 1 FROM mail_queue WHERE email = $1', [email])
    expect(rows.length).toBe(1)
  })

  test('and to change one leaves address and status as they are', async () => {
    const publisher = await logIn('publisher')
    const id = await makeMember('disabled')
    const change = { status: 'active', email: newEmail(), name: 'Renamed' }
    const { json } = await publisher.ask('PATCH', `/api/members/${id}`, change)
    const { doc } = json as { doc: { email: string; status: string; name: string } }
    expect([doc.status, doc.name, doc.email === change.email]).toEqual(['disabled', 'Renamed', false])
  })
})
