import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { readAuditLog } from '../../cms/audit/read-log.ts'
import { createCourier } from '../../cms/email/courier.ts'
import { createMailer } from '../../cms/email/mailer.ts'
import { en as mailWords } from '../../cms/mail-queue/words/en.ts'
import { writeQueuedMail } from '../../cms/mail-queue/write.ts'
import { sendDueIssues, type SendingTools } from '../../cms/newsletter/send-issues.ts'
import { MOST_ATTEMPTS } from '../../cms/newsletter/sending/outcome.ts'
import { subscriberIn } from '../../collections/accounts/unsubscribe-token.ts'
import type { IssueMessages } from '../../collections/vocabulary/newsletter.ts'
import { startMailServer, type MailServer } from '../support/mail/mail-server.ts'
import {
  addressOf,
  deliveryStates,
  deliveryTo,
  MADE_UP_MESSAGES,
  scheduleIssue,
  sendingState,
  subscribe,
  subscribeMany,
} from '../support/newsletter/made-up.ts'
import { ownDatabase, type OwnDatabase } from '../support/reports/own-database.ts'

const SITE_URL = 'https://hotline.example'

let database: OwnDatabase
let server: MailServer
beforeEach(async () => {
  process.env['PAYLOAD_SECRET'] ??= 'a secret of thirty-two characters or more'
  ;[database, server] = await Promise.all([ownDatabase(), startMailServer()])
})
afterEach(async () => {
  await Promise.all([database.pool.end(), server.stop()])
})

function tools(changes: Partial<SendingTools> = {}): SendingTools {
  return {
    pool: database.pool,
    courier: createCourier({ SMTP_URL: server.url, SITE_URL }, '/nowhere'),
    house: { sender: { name: 'The Hotline', address: 'desk@hotline.example' }, siteUrl: SITE_URL },
    compose: () => Promise.resolve(MADE_UP_MESSAGES),
    signal: new AbortController().signal,
    ...changes,
  }
}
const send = (changes?: Partial<SendingTools>) => sendDueIssues(tools(changes))
const recipients = () => server.received.map(({ to }) => to).toSorted()
const everybodysTurnHasCome = () => database.pool.query('UPDATE newsletter_deliveries SET due_at = now()')
const setState = (state: string) => database.pool.query('UPDATE newsletter_sendings SET state = $1', [state])

describe('an issue', () => {
  test('goes to each confirmed subscriber once, in the language of each, with a way out', async () => {
    const [sok, dara] = [
      await subscribe(database.pool, 'sok@example.org', 'km'),
      await subscribe(database.pool, 'dara@example.org'),
    ]
    const former = await subscribe(database.pool, 'former@example.org')
    await database.pool.query(`UPDATE newsletter_subscribers SET status = 'bounced' WHERE id = $1`, [former])
    const issue = await scheduleIssue(database.pool)

    expect(await send()).toMatchObject({ sent: 2, finished: 1, faults: [] })
    expect(recipients()).toEqual(['dara@example.org', 'sok@example.org'])
    expect(await sendingState(database.pool, issue)).toBe('sent')
    for (const [id, to, subject, language] of [
      [sok, 'sok@example.org', 'លេខសាកល្បង', 'km'],
      [dara, 'dara@example.org', 'The made-up issue', 'en'],
    ] as const) {
      const message = server.received.find((each) => each.to === to)
      const link = /<(.*)>/.exec(message?.headers['list-unsubscribe'] ?? '')?.[1] ?? ''
      expect(message?.headers).toMatchObject({
        from: 'The Hotline <desk@hotline.example>',
        subject,
        'list-id': '<newsletter.hotline.example>',
        'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
        'message-id': `<newsletter.${issue}.${id}@hotline.example>`,
      })
      expect(message?.headers).not.toHaveProperty('auto-submitted')
      expect(link).toMatch(new RegExp(`^${SITE_URL}/${language}/newsletter/unsubscribe\\?token=\\S+$`))
      expect(subscriberIn(new URL(link).searchParams.get('token') ?? '')).toBe(id)
      expect(message?.text).toContain(link)
      expect(message?.html).toContain(`href="${link}"`)
    }
    await setState('sending')
    expect(await send()).toMatchObject({ sent: 0, finished: 1 })
    expect(server.received).toHaveLength(2)
  })

  test('is read in the language that there is by who reads the other', async () => {
    await subscribe(database.pool, 'sok@example.org', 'km')
    const { en } = MADE_UP_MESSAGES
    await scheduleIssue(database.pool, { en } as IssueMessages)
    await send()
    expect(server.received[0]?.headers['subject']).toBe('The made-up issue')
    expect(server.received[0]?.headers['list-unsubscribe']).toContain('/km/')
  })

  test('that cannot be put together waits, and holds up no other', async () => {
    await subscribe(database.pool, 'dara@example.org')
    const broken = await scheduleIssue(database.pool)
    await scheduleIssue(database.pool, MADE_UP_MESSAGES)
    const turn = await send({ compose: () => Promise.reject(new Error('no words')) })
    expect(turn).toMatchObject({ sent: 1, finished: 1, faults: [new Error('no words')] })
    expect(await sendingState(database.pool, broken)).toBe('scheduled')
  })

  test('that may not go out is called off after an hour, told to whoever scheduled it, and goes out no more', async () => {
    const { pool } = database
    await subscribe(pool, 'dara@example.org')
    const [issue, other] = [await scheduleIssue(pool), await scheduleIssue(pool)]
    const { rows } = await pool.query<{ id: string; email: string }>('SELECT id, email FROM staff')
    const [asker] = rows
    const dueBefore = (minutes: number) =>
      pool.query(
        'UPDATE newsletter_sendings SET due_at = now() - make_interval(mins => $2), asked_by = $3 WHERE issue = $1',
        [issue, minutes, asker?.id],
      )
    const mayNot = { compose: () => Promise.resolve(undefined) }
    await dueBefore(59)
    expect(await send(mayNot)).toMatchObject({ sent: 0, calledOff: 0, faults: [] })
    expect(await sendingState(pool, issue)).toBe('scheduled')
    await dueBefore(61)
    expect(await send(mayNot)).toMatchObject({ sent: 0, calledOff: 1, faults: [] })
    expect([await sendingState(pool, issue), await sendingState(pool, other)]).toEqual(['cancelled', 'scheduled'])
    const lines = await readAuditLog(pool, { document: issue }, undefined, 10)
    expect(lines.map(({ action, actor }) => [action, actor])).toEqual([['newsletter-cancelled', null]])

    await pool.query('DELETE FROM newsletter_sendings WHERE issue = $1', [other])
    expect(await send()).toMatchObject({ sent: 0, calledOff: 0 })
    expect(server.received).toEqual([])
    const mailer = createMailer({ SMTP_URL: server.url, SITE_URL }, '/nowhere')
    await writeQueuedMail({ pool, mailer, siteUrl: SITE_URL, cmsUrl: 'https://cms.hotline.example' })
    const [message, ...more] = server.received
    expect([message?.to, message?.headers['subject'], more]).toEqual([
      asker?.email,
      mailWords.newsletterNotSent.subject,
      [],
    ])
    expect(message?.text).toContain(`https://cms.hotline.example/admin/collections/newsletter-issues/${issue}`)
  })

  test('that is late and may go out still does', async () => {
    await subscribe(database.pool, 'dara@example.org')
    await scheduleIssue(database.pool)
    await database.pool.query(`UPDATE newsletter_sendings SET due_at = now() - interval '2 days'`)
    expect(await send()).toMatchObject({ sent: 1, finished: 1, calledOff: 0 })
  })

  test('is sent by one process at a time', async () => {
    await subscribeMany(database.pool, 30)
    await scheduleIssue(database.pool)
    await Promise.all([send(), send(), send()])
    expect(recipients()).toEqual(Array.from({ length: 30 }, (_, index) => addressOf(index + 1)))
  })

  test('becomes files without a mail server, one for each reader however often it is written', async () => {
    const dara = await subscribe(database.pool, 'dara@example.org')
    const issue = await scheduleIssue(database.pool)
    const outbox = join(database.dataFolder, 'outbox')
    const courier = createCourier({ SITE_URL }, outbox)
    expect(await send({ courier })).toMatchObject({ sent: 1, finished: 1 })
    await database.pool.query(`UPDATE newsletter_deliveries SET state = 'waiting'`)
    await setState('sending')
    expect(await send({ courier })).toMatchObject({ sent: 1 })
    expect(readdirSync(outbox)).toEqual([`newsletter-${issue}-${dara}.eml`])
  })
})

describe('whoever', () => {
  test('unsubscribes meanwhile gets nothing, up to the last moment', async () => {
    await subscribeMany(database.pool, 3)
    const issue = await scheduleIssue(database.pool)
    server.beforeAnswer = async ({ to }) => {
      if (server.received.length === 1)
        await database.pool.query('DELETE FROM newsletter_subscribers WHERE email <> $1', [to])
    }
    expect(await send()).toMatchObject({ sent: 1, finished: 1 })
    expect(server.received).toHaveLength(1)
    expect(await deliveryStates(database.pool, issue)).toEqual({ sent: 1, gone: 2 })
  })

  test('has an address that does not work is not written to again, by this issue or another', async () => {
    const [lost] = [
      await subscribe(database.pool, 'lost@example.org'),
      await subscribe(database.pool, 'dara@example.org'),
    ]
    server.refused.add('lost@example.org')
    const issue = await scheduleIssue(database.pool)
    expect(await send()).toMatchObject({ sent: 1, bounced: 1, finished: 1 })
    expect(await deliveryTo(database.pool, issue, lost)).toMatchObject({ state: 'bounced', code: '550' })
    const { rows } = await database.pool.query('SELECT status, bounce FROM newsletter_subscribers WHERE id = $1', [
      lost,
    ])
    expect(rows).toEqual([{ status: 'bounced', bounce: '550' }])

    server.refused.clear()
    await scheduleIssue(database.pool)
    expect(await send()).toMatchObject({ sent: 1, finished: 1 })
    expect(recipients()).toEqual(['dara@example.org', 'dara@example.org'])
  })

  test('is not taken for now is tried again, later each time, and given up in the end', async () => {
    const dara = await subscribe(database.pool, 'dara@example.org')
    const issue = await scheduleIssue(database.pool)
    server.replies.set('dara@example.org', { to: 'recipient', code: 451 })
    /** In minutes, of which this test may have used up a part. */
    const waits: number[] = []
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
      expect(await send()).toMatchObject({ postponed: 1, finished: 0 })
      const delivery = await deliveryTo(database.pool, issue, dara)
      expect(delivery).toMatchObject({ state: 'waiting', attempts: attempt, code: '451' })
      waits.push(Math.ceil((delivery?.wait ?? 0) / 60))
      expect(await send()).toMatchObject({ postponed: 0 })
      await everybodysTurnHasCome()
    }
    expect(waits).toEqual([1, 5, 20, 60])
    expect(await send()).toMatchObject({ failed: 1, finished: 1 })
    expect(await deliveryTo(database.pool, issue, dara)).toMatchObject({ state: 'failed', code: '451' })
    expect(server.received).toEqual([])
  })

  test('is sent a message that the server will not have at all is not to blame for it', async () => {
    const dara = await subscribe(database.pool, 'dara@example.org')
    const issue = await scheduleIssue(database.pool)
    server.replies.set('dara@example.org', { to: 'message', code: 554 })
    expect(await send()).toMatchObject({ failed: 1, finished: 1 })
    expect(await deliveryTo(database.pool, issue, dara)).toMatchObject({ state: 'failed', code: '554' })
    const { rows } = await database.pool.query('SELECT status FROM newsletter_subscribers')
    expect(rows).toEqual([{ status: 'confirmed' }])
  })

  test('comes after the answer no is served over the same connection', async () => {
    await subscribeMany(database.pool, 4)
    const issue = await scheduleIssue(database.pool)
    server.refused.add(addressOf(2))
    server.replies.set(addressOf(3), { to: 'message', code: 450 })
    expect(await send()).toMatchObject({ sent: 2, bounced: 1, postponed: 1, finished: 0 })
    server.replies.clear()
    await everybodysTurnHasCome()
    expect(await send()).toMatchObject({ sent: 1, finished: 1 })
    expect(await deliveryStates(database.pool, issue)).toEqual({ sent: 3, bounced: 1 })
  })
})

describe('a connection', () => {
  test('that breaks after the last byte leaves one of whom nothing is known, and who is left to staff', async () => {
    await subscribeMany(database.pool, 3)
    const issue = await scheduleIssue(database.pool)
    server.beforeAnswer = async () => {
      if (server.received.length !== 2) return
      server.breakOff()
      await pause(50)
    }
    expect(await send()).toMatchObject({ sent: 1, unknown: 1, halted: 'ECONNECTION' })
    expect(await send()).toMatchObject({ sent: 1, unknown: 0, finished: 1 })
    expect(await deliveryStates(database.pool, issue)).toEqual({ sent: 2, unknown: 1 })
    expect(new Set(recipients()).size).toBe(3)
  })

  test('that cannot be made costs no reader an attempt', async () => {
    await subscribeMany(database.pool, 3)
    const issue = await scheduleIssue(database.pool)
    const courier = createCourier({ SMTP_URL: 'smtp://127.0.0.1:1', SITE_URL }, '/nowhere')
    expect(await send({ courier })).toMatchObject({ sent: 0, postponed: 0, halted: 'ESOCKET ECONNREFUSED' })
    const { rows } = await database.pool.query('SELECT DISTINCT state, attempts FROM newsletter_deliveries')
    expect(rows).toEqual([{ state: 'waiting', attempts: 0 }])
    expect(await send()).toMatchObject({ sent: 3, finished: 1 })
    expect(await sendingState(database.pool, issue)).toBe('sent')
  })

  test('to a server that would have nothing for now is left alone after some tries', async () => {
    await subscribeMany(database.pool, 40)
    await scheduleIssue(database.pool)
    server.replies.set('*', { to: 'recipient', code: 450 })
    expect(await send()).toMatchObject({ sent: 0, postponed: 10, halted: '450' })
    server.replies.clear()
    expect(await send()).toMatchObject({ sent: 30, finished: 0 })
    await everybodysTurnHasCome()
    expect(await send()).toMatchObject({ sent: 10, finished: 1 })
    expect(recipients()).toEqual(Array.from({ length: 40 }, (_, index) => addressOf(index + 1)))
  })
})

test.each(['paused', 'cancelled'])('a sending that is %s stops between two readers', async (state) => {
  await subscribeMany(database.pool, 6)
  const issue = await scheduleIssue(database.pool)
  server.beforeAnswer = async () => {
    if (server.received.length === 2) await setState(state)
  }
  expect(await send()).toMatchObject({ sent: 2, finished: 0 })
  expect(await send()).toMatchObject({ sent: 0 })
  expect(await deliveryStates(database.pool, issue)).toEqual({ sent: 2, waiting: 4 })
  expect(await sendingState(database.pool, issue)).toBe(state)

  // Whoever has come since is written to as well, and nobody a second time.
  await subscribe(database.pool, 'late@example.org')
  await setState('scheduled')
  expect(await send({ compose: () => Promise.reject(new Error('put together twice')) })).toMatchObject({ sent: 5 })
  expect(new Set(recipients()).size).toBe(7)
})

test('a process that is told to stop does so between two readers, and owes nobody an answer', async () => {
  await subscribeMany(database.pool, 6)
  const issue = await scheduleIssue(database.pool)
  const stopping = new AbortController()
  server.beforeAnswer = () => {
    if (server.received.length === 2) stopping.abort()
  }
  expect(await send({ signal: stopping.signal })).toMatchObject({ sent: 2, finished: 0 })
  expect(await deliveryStates(database.pool, issue)).toEqual({ sent: 2, waiting: 4 })
})
