import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { readAuditLog } from '../../cms/audit/read-log.ts'
import type { Role } from '../../collections/vocabulary/roles.ts'
import { ROOT } from '../../ops/start/foundation.ts'
import { authenticator, type Authenticator } from '../support/authenticator.ts'
import { livePayload } from '../support/payload/live.ts'
import { visitor, type Visitor } from '../support/payload/over-http.ts'
import { query } from '../support/postgres/cluster.ts'
import { KEY_VARIABLES, STAFF_PASSWORD } from '../support/postgres/preparation.ts'

const { payload, databaseUrl } = await livePayload()
Object.assign(process.env, KEY_VARIABLES.cms)

// What is refused on purpose is no news.
const { level } = payload.logger
beforeAll(() => {
  payload.logger.level = 'silent'
})
afterAll(() => {
  payload.logger.level = level
})

const ENROL = '/api/staff/second-factor/enrol'
const VERIFY = '/api/staff/second-factor/verify'
const RESET = '/api/staff/second-factor/reset'

interface Account {
  id: string
  email: string
}

async function account(role: Role): Promise<Account> {
  const data = {
    email: `${randomUUID()}@hotline.example`,
    password: STAFF_PASSWORD,
    name: 'Somebody',
    role,
    language: 'en',
  }
  const { id, email } = await payload.create({ collection: 'staff', data: { ...data, language: 'en' } })
  return { id, email }
}

/** Logged in by the password alone. */
async function logIn({ email }: Account): Promise<Visitor> {
  const browser = visitor(payload)
  expect((await browser.ask('POST', '/api/staff/login', { email, password: STAFF_PASSWORD })).status).toBe(200)
  return browser
}

async function enrol(browser: Visitor): Promise<Authenticator> {
  const { status, json } = await browser.ask('POST', ENROL, {})
  expect(status).toBe(200)
  return authenticator((json as { secret: string }).secret)
}

const statusOf = async (browser: Visitor, code: string) => (await browser.ask('POST', VERIFY, { code })).status

async function enrolled(role: Role): Promise<{ person: Account; browser: Visitor; app: Authenticator }> {
  const person = await account(role)
  const browser = await logIn(person)
  const app = await enrol(browser)
  expect(await statusOf(browser, await app.code())).toBe(200)
  return { person, browser, app }
}

const canReadReports = async (browser: Visitor) => (await browser.ask('GET', '/api/reports')).status === 200

interface Stored {
  secret: string | null
  failures: string
  step: string
}

async function storedOf({ id }: Account): Promise<Stored | undefined> {
  const [row] = await query<Stored>(
    databaseUrl,
    `SELECT second_factor_secret AS secret, second_factor_failures AS failures, second_factor_last_step AS step
       FROM staff WHERE id = '${id}'`,
  )
  return row
}

describe('with a password alone', () => {
  test.each(['admin', 'analyst'] as const)('%s is nobody over HTTP', async (role) => {
    const person = await account(role)
    const browser = await logIn(person)
    for (const [method, path, body] of [
      ['GET', '/api/reports'],
      ['GET', '/api/report-events'],
      ['GET', '/api/staff'],
      ['GET', `/api/staff/${person.id}`],
      ['PATCH', `/api/staff/${person.id}`, { name: 'Renamed' }],
      [
        'POST',
        '/api/staff',
        { email: 'new@hotline.example', password: STAFF_PASSWORD, name: 'New', role, language: 'en' },
      ],
      ['GET', '/api/staff/me'],
      ['GET', '/api/globals/report-rules'],
      ['GET', '/api/members'],
    ] as const)
      expect((await browser.ask(method, path, body)).status, `${method} ${path}`).toBe(403)
    expect((await browser.ask('GET', '/api/access')).json).not.toHaveProperty('canAccessAdmin')
  })

  test.each(['editor', 'publisher'] as const)('%s is who they are, and has nothing to enrol', async (role) => {
    const browser = await logIn(await account(role))
    expect((await browser.ask('GET', '/api/access')).json).toMatchObject({ canAccessAdmin: true })
    expect((await browser.ask('POST', ENROL, {})).status).toBe(401)
    expect(await statusOf(browser, '123456')).toBe(401)
  })

  test('somebody who is made an administrator is asked for one from then on', async () => {
    const person = await account('publisher')
    const browser = await logIn(person)
    await payload.update({ collection: 'staff', id: person.id, data: { role: 'admin' } })
    expect((await browser.ask('GET', '/api/staff')).status).toBe(403)
  })
})

describe('with the second factor', () => {
  test('an analyst reads reports, and an administrator accounts', async () => {
    expect(await canReadReports((await enrolled('analyst')).browser)).toBe(true)
    const { browser } = await enrolled('admin')
    expect((await browser.ask('GET', '/api/staff')).status).toBe(200)
    expect(await canReadReports(browser)).toBe(false)
  })

  test('the pass serves nobody else, and no other log-in of the same person', async () => {
    const { person, browser, app } = await enrolled('analyst')
    const pass = browser.cookies.get('second-factor') ?? ''
    expect(pass).not.toBe('')
    for (const other of [(await enrolled('analyst')).browser, await logIn(person)]) {
      other.cookies.set('second-factor', pass)
      expect(await canReadReports(other)).toBe(false)
    }
    expect(await statusOf(browser, await app.code())).toBe(200)
  })

  test('the pass ends with the log-in', async () => {
    const { browser } = await enrolled('analyst')
    const kept = new Map(browser.cookies)
    expect((await browser.ask('POST', '/api/staff/logout', {})).status).toBe(200)
    expect(browser.cookies.has('second-factor')).toBe(false)
    const thief = visitor(payload)
    kept.forEach((value, name) => thief.cookies.set(name, value))
    expect(await canReadReports(thief)).toBe(false)
  })

  test('nothing of it leaves by any door, and none writes it', async () => {
    const { person, browser } = await enrolled('admin')
    const before = await storedOf(person)
    const own = `/api/staff/${person.id}`
    const said = [
      await browser.ask('POST', '/api/staff/login', { email: person.email, password: STAFF_PASSWORD }),
      await browser.ask('POST', '/api/staff/refresh-token', {}),
    ]
    const { browser: admin } = await enrolled('admin')
    said.push(
      await admin.ask('GET', '/api/staff/me'),
      await admin.ask('GET', `${own}?showHiddenFields=true&select[secondFactor]=true`),
      await admin.ask('GET', `/api/staff?where[secondFactor.confirmedAt][exists]=true`),
      await admin.ask('PATCH', own, { name: 'Renamed', secondFactor: { secret: 'known', confirmedAt: null } }),
    )
    for (const { text } of said) expect(text).not.toMatch(/secondFactor":|"secret"|"lastStep"/)
    expect(await storedOf(person)).toEqual(before)
    expect(await payload.findByID({ collection: 'staff', id: person.id })).toMatchObject({ name: 'Renamed' })
  })

  test('the table holds no secret that can be read', async () => {
    const person = await account('analyst')
    const browser = await logIn(person)
    const { json } = await browser.ask('POST', ENROL, {})
    const { secret, uri, qr } = json as { secret: string; uri: string; qr: string }
    expect(uri).toMatch(new RegExp(`^otpauth://totp/.*secret=${secret}`))
    expect(qr).toMatch(/^<svg/)
    const sealed = Buffer.from((await storedOf(person))?.secret ?? '', 'base64url')
    expect(sealed.length).toBe(12 + secret.length + 16)
    expect(sealed.includes(secret)).toBe(false)
    const { status } = await browser.ask('POST', VERIFY, { code: await authenticator(secret).code() })
    expect(status).toBe(200)
    expect((await browser.ask('POST', ENROL, {})).status).toBe(409)
  })
})

describe('an offer to enrol', () => {
  test('stays the same for one log-in, and whoever else knew the password has seen another', async () => {
    const person = await account('analyst')
    const [thief, owner] = [await logIn(person), await logIn(person)]
    const secretOf = async (browser: Visitor) =>
      ((await browser.ask('POST', ENROL, {})).json as { secret: string }).secret
    const seen = await secretOf(thief)
    const own = await secretOf(owner)
    expect(own).not.toBe(seen)
    expect(await secretOf(owner)).toBe(own)
    expect(await statusOf(thief, await authenticator(seen).code())).toBe(409)
    expect(await statusOf(owner, await authenticator(own).code())).toBe(200)
    expect(await statusOf(thief, await authenticator(seen).code())).toBe(403)
  })
})

describe('a code', () => {
  test('counts once, in whatever log-in', async () => {
    const { person, browser, app } = await enrolled('analyst')
    const code = await app.code()
    const answers = await Promise.all([browser, await logIn(person)].map((each) => statusOf(each, code)))
    expect(answers.toSorted()).toEqual([200, 403])
    expect(await statusOf(browser, code)).toBe(403)
  })

  test('is not taken after five wrong ones, however many are tried at once', async () => {
    const { person, app } = await enrolled('analyst')
    const browser = await logIn(person)
    const guesses = await Promise.all(Array.from({ length: 20 }, () => statusOf(browser, app.wrongCode())))
    expect(guesses.filter((status) => status === 403)).toHaveLength(5)
    expect(guesses.filter((status) => status === 429)).toHaveLength(15)
    expect(await statusOf(browser, await app.code())).toBe(429)
    await query(
      databaseUrl,
      `UPDATE staff SET second_factor_locked_until = now() - interval '1 second' WHERE id = '${person.id}'`,
    )
    expect(await statusOf(browser, app.wrongCode())).toBe(403)
    expect(await statusOf(browser, await app.code())).toBe(200)
    expect((await storedOf(person))?.failures).toBe('0')
  })

  test('is guessed no oftener by who logs in at the same time: what Payload writes back of an account leaves it alone', async () => {
    const { person, app } = await enrolled('analyst')
    const browser = await logIn(person)
    const where = { id: { equals: person.id } }
    const read = await payload.db.findOne({ collection: 'staff', where })
    expect(await statusOf(browser, app.wrongCode())).toBe(403)
    const before = await storedOf(person)
    await payload.db.updateOne({ collection: 'staff', id: person.id, data: { ...read, name: 'Written back' } })
    expect(await storedOf(person)).toEqual({ ...before, failures: '1' })
    expect(await payload.findByID({ collection: 'staff', id: person.id })).toMatchObject({ name: 'Written back' })
  })

  test('is not counted wrong by a wrong password', async () => {
    const { person } = await enrolled('analyst')
    const stranger = visitor(payload)
    await stranger.ask('POST', '/api/staff/login', { email: person.email, password: 'another password' })
    expect(await statusOf(stranger, '000000')).toBe(401)
    expect((await storedOf(person))?.failures).toBe('0')
  })
})

describe('resetting', () => {
  test('an administrator ends every log-in of a person, who is asked to enrol anew', async () => {
    const { person, browser, app } = await enrolled('analyst')
    const { person: self, browser: admin } = await enrolled('admin')
    expect((await admin.ask('POST', RESET, { id: person.id })).status).toBe(200)
    const [line] = await readAuditLog(payload.db.pool, { document: person.id }, undefined, 1)
    expect(line).toMatchObject({
      action: 'second-factor-reset',
      actor: self.id,
      actor_name: 'Somebody',
      source: 'staff',
    })
    expect(await canReadReports(browser)).toBe(false)
    const again = await logIn(person)
    expect(await statusOf(again, await app.code())).toBe(409)
    expect(await statusOf(again, await (await enrol(again)).code())).toBe(200)
    expect(await canReadReports(again)).toBe(true)
  })

  test('is nobody else’s, and nobody’s own', async () => {
    const { person } = await enrolled('analyst')
    const { person: self, browser: admin } = await enrolled('admin')
    const [half, publisher] = [await logIn(self), await logIn(await account('publisher'))]
    for (const [browser, id] of [
      [admin, self.id],
      [half, person.id],
      [publisher, person.id],
      [(await enrolled('analyst')).browser, person.id],
      [visitor(payload), person.id],
    ] as const)
      expect((await browser.ask('POST', RESET, { id })).status).toBe(403)
    expect((await storedOf(person))?.secret).toMatch(/./)
    const lines = await readAuditLog(payload.db.pool, { action: 'second-factor-reset' }, undefined, 100)
    expect(lines.filter(({ document }) => document === person.id || document === self.id)).toEqual([])
    expect((await admin.ask('POST', RESET, { id: randomUUID() })).status).toBe(404)
  })
})

describe('whoever has the machine', () => {
  const run = (command: string, email: string) =>
    promisify(execFile)(process.execPath, [join(ROOT, command), email], { cwd: ROOT, env: process.env })

  test('resets a second factor and gives a new password, to an account that there is', async () => {
    const { person, browser } = await enrolled('admin')
    await run('ops/staff-second-factor.ts', person.email.toUpperCase())
    expect((await browser.ask('GET', '/api/staff')).status).toBe(403)
    expect((await storedOf(person))?.secret).toBeNull()
    const [line] = await readAuditLog(payload.db.pool, { document: person.id }, undefined, 1)
    expect([line?.action, line?.actor]).toEqual(['second-factor-reset', null])
    const { stdout } = await run('ops/staff-password.ts', person.email)
    const [, password] = /: (\S+)\s*$/.exec(stdout) ?? []
    const again = visitor(payload)
    expect((await again.ask('POST', '/api/staff/login', { email: person.email, password })).status).toBe(200)
    await expect(run('ops/staff-second-factor.ts', 'nobody@hotline.example')).rejects.toThrow('Check the spelling')
    // Three processes that load all of Payload, one after the other.
  }, 180_000)
})

describe('only a page of the administration itself may ask', () => {
  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour’s host', { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1' }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
    ['a form with data', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
  ])('not %s', async (_who, headers, status) => {
    const browser = await logIn(await account('analyst'))
    for (const path of [ENROL, VERIFY, RESET])
      expect((await browser.ask('POST', path, { code: '123456' }, headers)).status).toBe(status)
  })

  test.each([[{}], [{ code: 1 }], [{ code: 'x'.repeat(41) }], [[]], [{ code: null }]])('nor with %j', async (body) => {
    const browser = await logIn(await account('analyst'))
    expect((await browser.ask('POST', VERIFY, body)).status).toBe(400)
  })
})
