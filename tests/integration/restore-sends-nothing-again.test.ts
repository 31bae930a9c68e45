import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'

import { succeed } from '../support/ops/console.ts'
import { addressOf, MADE_UP_MESSAGES, scheduleIssue, subscribeMany } from '../support/newsletter/made-up.ts'
import { makeMember } from '../support/platform/members.ts'
import { query } from '../support/postgres/cluster.ts'
import { copyTemplate } from '../support/postgres/runs.ts'
import type { Template } from '../support/postgres/templates.ts'

const { adminUrl, roleUrl, templates } = inject('postgres')
const urlOf = ({ database }: Template) => roleUrl + database
const folder = mkdtempSync(join(tmpdir(), 'hotline-again-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MINUTES = 60_000

/** Three issues as they were at the moment of the backup: being sent, due since, and due later. */
async function scheduleIssues(url: string) {
  const pool = new pg.Pool({ connectionString: url })
  await subscribeMany(pool, 3)
  const [sending, due, later] = [
    await scheduleIssue(pool, MADE_UP_MESSAGES),
    await scheduleIssue(pool),
    await scheduleIssue(pool),
  ]
  await pool.query(
    `INSERT INTO newsletter_deliveries (issue, subscriber, state)
     SELECT $1, id, CASE WHEN email = $2 THEN 'sent' ELSE 'waiting' END FROM newsletter_subscribers`,
    [sending, addressOf(1)],
  )
  await pool.query(`UPDATE newsletter_sendings SET state = 'sending', begun_at = now() WHERE issue = $1`, [sending])
  await pool.query(`UPDATE newsletter_sendings SET due_at = now() + interval '1 day' WHERE issue = $1`, [later])
  await pool.end()
  return { sending, due, later }
}

async function leaveTraces(url: string, member: string): Promise<void> {
  const traces = [
    `INSERT INTO staff_sessions (_order, _parent_id, id, created_at, expires_at)
     SELECT 1, id, 'a session', now(), now() + interval '1 hour' FROM staff`,
    `INSERT INTO member_sessions (id, member, token, means, device, ends_at)
     VALUES (gen_random_uuid(), '${member}', 'token', 'password', 'Firefox', now() + interval '1 day')`,
    `INSERT INTO preview_links (id, collection, document, ends_at)
     VALUES (gen_random_uuid(), 'news', gen_random_uuid(), now() + interval '1 day')`,
    `INSERT INTO member_links (token, purpose, member, email, language, ends_at)
     VALUES ('a link', 'undo-email', '${member}', 'somebody@example.org', 'en', now() + interval '14 days')`,
    `INSERT INTO mail_queue (id, kind, email, language, details) VALUES
       (gen_random_uuid(), 'forgotten', 'somebody@example.org', 'en', '{}'),
       (gen_random_uuid(), 'account-expires', 'somebody@example.org', 'en', '{"member": "${member}", "on": "2040-01-01"}')`,
  ]
  for (const trace of traces) await query(url, trace)
}

let issues: Awaited<ReturnType<typeof scheduleIssues>>
let url: string
let said: string
beforeAll(async () => {
  const [origin, restored] = [
    await copyTemplate(adminUrl, templates.empty),
    await copyTemplate(adminUrl, { ...templates.empty, database: 'template0' }),
  ]
  issues = await scheduleIssues(urlOf(origin))
  await leaveTraces(urlOf(origin), (await makeMember(urlOf(origin))).id)
  const file = join(folder, 'under-way.tar.gz')
  await succeed('backup', origin, [file])
  said = await succeed('restore', restored, [file])
  url = urlOf(restored)
}, 3 * MINUTES)

const column = async (sql: string) => (await query<{ value: unknown }>(url, sql)).map(({ value }) => value)

test('a restore pauses what was being sent, calls off what was due since, and leaves what is due later', async () => {
  const states = await query<{ issue: string; state: string }>(url, 'SELECT issue, state FROM newsletter_sendings')
  expect(Object.fromEntries(states.map(({ issue, state }) => [issue, state]))).toEqual({
    [issues.sending]: 'paused',
    [issues.due]: 'cancelled',
    [issues.later]: 'scheduled',
  })
  expect(await column('SELECT state AS value FROM newsletter_deliveries ORDER BY 1')).toEqual([
    'sent',
    'waiting',
    'waiting',
  ])
})

test('a restore lets nobody in by a log-in or a link from before', async () => {
  expect(await column('SELECT id AS value FROM staff_sessions')).toEqual([])
  expect(await column('SELECT id AS value FROM member_sessions')).toEqual([])
  expect(await column('SELECT revoked_at IS NOT NULL AS value FROM preview_links')).toEqual([true])
  expect(await column('SELECT used_at IS NOT NULL AS value FROM member_links')).toEqual([true])
})

test(
  'a restore in the place of what is there lets nobody in who was disabled since, as long as an administrator is left',
  async () => {
    const place = await copyTemplate(adminUrl, templates.empty)
    const here = urlOf(place)
    const hire = (id: number, role: string) =>
      query(here, `INSERT INTO staff (id, name, role, email) VALUES ($1, 'Somebody', $2, $3)`, [
        `00000000-0000-4000-8000-00000000000${id}`,
        role,
        `${role}-${id}@hotline.example`,
      ])
    await hire(1, 'editor')
    await hire(2, 'editor')
    const [shut, open] = [await makeMember(here), await makeMember(here)]
    const file = join(folder, 'before.tar.gz')
    await succeed('backup', place, [file])
    await query(here, `UPDATE staff SET disabled = TRUE WHERE email = 'editor-1@hotline.example'`)
    await query(here, `UPDATE members SET status = 'disabled' WHERE id = $1`, [shut.id])
    const words = await succeed('restore', place, [file, '--replace'])
    const disabledStaff = () =>
      query<{ email: string }>(here, `SELECT email FROM staff WHERE disabled AND email LIKE 'editor-%'`)
    expect(await disabledStaff()).toEqual([{ email: 'editor-1@hotline.example' }])
    const statuses = await query<{ id: string; status: string }>(here, 'SELECT id, status FROM members')
    expect(Object.fromEntries(statuses.map(({ id, status }) => [id, status]))).toEqual({
      [shut.id]: 'disabled',
      [open.id]: 'active',
    })
    expect(words).toContain('2 accounts that were disabled since stay disabled')

    // An intruder who has disabled everybody must not have the last word.
    await query(here, 'UPDATE staff SET disabled = TRUE')
    await succeed('restore', place, [file, '--replace'])
    expect(await disabledStaff()).toEqual([])
  },
  4 * MINUTES,
)

test('of messages that waited a restore leaves the one on which a deletion hangs', async () => {
  expect(await column('SELECT kind AS value FROM mail_queue')).toEqual(['account-expires'])
})

test('a restore says all of it', () => {
  expect(said).toContain(
    '2 sessions are over, 1 links to drafts revoked, 1 links in messages to members closed, and 1 messages',
  )
  expect(said).toContain('1 that were being sent are paused, 1 that were due since are called off')
})
