import { randomUUIDv7 } from 'node:crypto'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { createMailer } from '../../cms/email/mailer.ts'
import { writeQueuedMail } from '../../cms/mail-queue/write.ts'
import { storedToken } from '../../collections/accounts/token.ts'
import { askForMail } from '../../collections/database/mail-queue.ts'
import type { MailDetails } from '../../collections/vocabulary/mail.ts'
import type { MemberStatus } from '../../collections/vocabulary/members.ts'
import { startMailServer, type MailServer } from '../support/mail/mail-server.ts'
import { ownDatabase, type OwnDatabase } from '../support/reports/own-database.ts'

const SITE_URL = 'https://hotline.example'
const TYPED: MailDetails<'sign-up'> = {
  name: 'A typed name with https://spam.example',
  termsVersion: '2026-11-01',
  agreedAt: '2026-11-24T08:00:00Z',
}

let database: OwnDatabase
let server: MailServer
beforeEach(async () => {
  process.env['PAYLOAD_SECRET'] ??= 'a secret of thirty-two characters or more'
  ;[database, server] = await Promise.all([ownDatabase(), startMailServer()])
})
afterEach(async () => {
  await Promise.all([database.pool.end(), server.stop()])
})

const write = () =>
  writeQueuedMail({
    pool: database.pool,
    mailer: createMailer({ SMTP_URL: server.url, SITE_URL }, '/nowhere'),
    siteUrl: SITE_URL,
    cmsUrl: 'https://cms.hotline.example',
  })

async function makeMember(email: string, status: MemberStatus, language = 'en'): Promise<string> {
  const id = randomUUIDv7()
  await database.pool.query(
    'INSERT INTO members (id, email, name, status, language, updated_at, created_at) VALUES ($1, $2, $3, $4, $5, now(), now())',
    [id, email, 'Sophea', status, language],
  )
  return id
}

const setRule = (rule: string) =>
  database.pool.query('INSERT INTO member_rules (id, sign_up, terms_version) VALUES ($1, $2, $3)', [
    randomUUIDv7(),
    rule,
    '2026-11-01',
  ])

const waiting = async () => (await database.pool.query('SELECT FROM mail_queue')).rowCount
const arrivals = () => server.received.map(({ to, headers }) => `${to}: ${headers['subject']}`)
const tokenIn = (text = '') => /token=(\S+)/.exec(text)?.[1] ?? ''

async function linkOf(token: string) {
  const { rows } = await database.pool.query<{ purpose: string; details: unknown }>(
    'SELECT purpose, details FROM member_links WHERE token = $1',
    [storedToken(token)],
  )
  return rows[0]
}

describe('a sign-up', () => {
  test('gets a link that keeps the form, and a message with nothing of it', async () => {
    await askForMail(database.pool, 'sign-up', 'new@example.org', 'en', TYPED)
    expect(await write()).toEqual({ sent: 1, failures: [], givenUp: 0 })
    const [message] = server.received
    expect(arrivals()).toEqual(['new@example.org: Confirm your e-mail address'])
    expect(message?.text).toContain(`${SITE_URL}/en/members/confirm?token=`)
    expect(message?.raw).not.toContain('spam.example')
    expect(await linkOf(tokenIn(message?.text))).toMatchObject({ purpose: 'sign-up', details: TYPED })
    expect(await waiting()).toBe(0)
  })

  test('with the address of an account is told so, in the language and at the address of the account', async () => {
    await makeMember('Known@example.org', 'active', 'km')
    await askForMail(database.pool, 'sign-up', 'known@example.org', 'en', TYPED)
    await write()
    expect(arrivals()).toEqual(['Known@example.org: អ្នកមានគណនីរួចហើយ'])
    expect((await database.pool.query('SELECT FROM member_links')).rowCount).toBe(0)
  })

  test('with the address of a disabled account gets nothing', async () => {
    await makeMember('out@example.org', 'disabled')
    await askForMail(database.pool, 'sign-up', 'out@example.org', 'en', TYPED)
    expect((await write()).sent).toBe(0)
    expect(await waiting()).toBe(0)
  })

  test('where members are invited alone gets nothing', async () => {
    await setRule('invitation')
    await askForMail(database.pool, 'sign-up', 'new@example.org', 'en', TYPED)
    expect((await write()).sent).toBe(0)
  })
})

describe('a forgotten password', () => {
  test('of nobody is not answered, and does not stay in the queue', async () => {
    await askForMail(database.pool, 'forgotten', 'nobody@example.org', 'en', {})
    expect(await write()).toEqual({ sent: 0, failures: [], givenUp: 0 })
    expect(await waiting()).toBe(0)
  })

  test('asked for twice leaves one link that is good, the last one', async () => {
    await makeMember('sophea@example.org', 'active')
    for (let time = 0; time < 2; time += 1) await askForMail(database.pool, 'forgotten', 'sophea@example.org', 'km', {})
    await write()
    const [first, second] = server.received.map(({ text }) => tokenIn(text))
    expect(await linkOf(first ?? '')).toBeUndefined()
    expect(await linkOf(second ?? '')).toMatchObject({ purpose: 'reset' })
  })
})

describe('the queue', () => {
  test('floods nobody: the fifth message of a kind within an hour is not written', async () => {
    for (let time = 0; time < 7; time += 1)
      await askForMail(database.pool, 'newsletter-confirmation', 'reader@example.org', 'en', {})
    expect((await write()).sent).toBe(4)
    expect(await waiting()).toBe(0)
  })

  test('sends what the owner of an account needs, however much strangers have asked for', async () => {
    const email = 'sophea@example.org'
    const member = await makeMember(email, 'active')
    const ask = async (kind: 'sign-up' | 'newsletter-confirmation') => {
      for (let time = 0; time < 4; time += 1)
        await askForMail(database.pool, kind, email, 'en', kind === 'sign-up' ? TYPED : {})
      return (await write()).sent
    }
    const anHourPasses = () => database.pool.query(`UPDATE mail_sent SET at = at - interval '61 minutes'`)
    expect([await ask('sign-up'), await ask('newsletter-confirmation')]).toEqual([4, 4])
    await anHourPasses()
    expect([await ask('sign-up'), await ask('newsletter-confirmation')]).toEqual([4, 0])
    for (let hour = 0; hour < 4; hour += 1) {
      for (let time = 0; time < 5; time += 1) await askForMail(database.pool, 'forgotten', email, 'en', {})
      expect((await write()).sent).toBe(4)
      await anHourPasses()
    }
    await askForMail(database.pool, 'email-change', email, 'en', { member })
    await askForMail(database.pool, 'email-change-asked', email, 'en', { member, newEmail: 'new@example.org' })
    await askForMail(database.pool, 'email-changed', email, 'en', { member, newEmail: 'new@example.org' })
    await askForMail(database.pool, 'password-changed', email, 'en', { member })
    expect((await write()).sent).toBe(4)
  })

  test('writes days and times as they are written in the language of who reads it', async () => {
    const made = '2026-10-05T01:00:00Z'
    for (const language of ['en', 'km'] as const) {
      const email = `${language}@example.org`
      const member = await makeMember(email, 'active', language)
      await askForMail(database.pool, 'password-changed', email, language, { member })
      await askForMail(database.pool, 'account-expires', email, language, { member, on: '2026-12-31' })
    }
    await database.pool.query('UPDATE mail_queue SET made_at = $1', [made])
    expect((await write()).sent).toBe(4)
    const texts = server.received.map(({ text }) => text).join('\n')
    for (const said of [
      'on 5 October 2026, at 08:00',
      'on 31 December 2026.',
      'ថ្ងៃទី ៥ ខែតុលា ឆ្នាំ២០២៦ ម៉ោង ០៨:០០',
      'ថ្ងៃទី ៣១ ខែធ្នូ ឆ្នាំ២០២៦',
    ])
      expect(texts).toContain(said)
  })

  test('keeps what the mail server does not take, and logs the code alone', async () => {
    server.refused.add('new@example.org')
    await askForMail(database.pool, 'sign-up', 'new@example.org', 'en', TYPED)
    const { sent, failures } = await write()
    expect([sent, failures.join().includes('550'), failures.join().includes('example.org')]).toEqual([0, true, false])
    expect((await write()).sent).toBe(0)
    await database.pool.query('UPDATE mail_queue SET due_at = now()')
    server.refused.clear()
    expect((await write()).sent).toBe(1)
  })

  test('gives up after a day of trying', async () => {
    server.refused.add('new@example.org')
    await askForMail(database.pool, 'sign-up', 'new@example.org', 'en', TYPED)
    await database.pool.query('UPDATE mail_queue SET attempts = 7')
    expect((await write()).givenUp).toBe(1)
    expect(await waiting()).toBe(0)
  })

  test('is written once by two workers', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
      await askForMail(database.pool, 'newsletter-confirmation', `${name}@example.org`, 'en', {})
    const [one, other] = await Promise.all([write(), write()])
    expect(one.sent + other.sent).toBe(6)
    expect(new Set(server.received.map(({ to }) => to)).size).toBe(6)
  })
})
