import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { keepMembersNoLonger } from '../../cms/members/retention.ts'
import { MEMBER_STATUSES } from '../../collections/vocabulary/members.ts'
import { leaveTraces } from '../support/members/traces.ts'
import {
  A_MONTH_AGO,
  A_MONTH_LEFT,
  before,
  DAY,
  IN_A_MONTH,
  insertAccount,
  insertAccounts,
  isThere,
  NOW,
  TWO_YEARS_AGO,
  warnings,
  type WantedAccount,
} from '../support/members/unused-accounts.ts'
import { until } from '../support/ops/processes.ts'
import { fingerprint } from '../support/postgres/fingerprint.ts'
import { tablesAbout } from '../support/postgres/tables-about.ts'
import { ownDatabase, type OwnDatabase } from '../support/reports/own-database.ts'

let database: OwnDatabase
beforeEach(async () => {
  database = await ownDatabase()
})
afterEach(() => database.pool.end())

const keep = (now = NOW) => keepMembersNoLonger({ pool: database.pool, now })
const insert = (wanted: WantedAccount) => insertAccount(database, wanted)
const there = (member: { id: string }) => isThere(database.pool, member)

describe('the owner of an account that nobody uses is told', () => {
  test('a month before its two years are over, to the millisecond, in their language, once', async () => {
    await insert({ lastHere: before(A_MONTH_LEFT, -1) })
    const ripe = await insert({ lastHere: A_MONTH_LEFT, language: 'km' })
    expect(await keep()).toEqual({ warned: 1, deleted: 0, swept: 0 })
    expect(await warnings(database.pool)).toEqual([{ email: ripe.email, language: 'km', on: '2024-06-23' }])
    expect(await keep()).toEqual({ warned: 0, deleted: 0, swept: 0 })
    expect(await warnings(database.pool)).toHaveLength(1)
  })

  test('the day as it is in Phnom Penh, where it may be tomorrow already', async () => {
    await insert({ lastHere: A_MONTH_LEFT })
    await keep(new Date('2024-05-24T18:00:00.000Z'))
    expect(await warnings(database.pool)).toMatchObject([{ on: '2024-06-24' }])
  })

  test('counting from the day on which it was made where nobody ever logged in', async () => {
    const never = { lastHere: NOW, lastLogInOn: undefined }
    await insert({ ...never, createdAt: before(A_MONTH_LEFT, -1) })
    const ripe = await insert({ ...never, createdAt: A_MONTH_LEFT })
    expect(await keep()).toMatchObject({ warned: 1 })
    expect(await warnings(database.pool)).toMatchObject([{ email: ripe.email }])
  })

  test('with a whole month to come, however late the worker is', async () => {
    const late = await insert({ lastHere: new Date('2018-05-01') })
    expect(await keep()).toMatchObject({ warned: 1, deleted: 0 })
    expect(await warnings(database.pool)).toMatchObject([{ on: '2024-06-23' }])
    expect(await keep(before(IN_A_MONTH, 1))).toMatchObject({ warned: 0, deleted: 0 })
    expect(await there(late)).toBe(true)
    expect(await keep(IN_A_MONTH)).toMatchObject({ deleted: 1 })
    expect(await there(late)).toBe(false)
  })

  test('unless they could not log in anyway; their accounts have the same time', async () => {
    const closed = MEMBER_STATUSES.filter((status) => status !== 'active')
    for (const status of closed) await insert({ lastHere: TWO_YEARS_AGO, status })
    expect(await keep()).toMatchObject({ warned: closed.length, deleted: 0 })
    expect(await warnings(database.pool)).toEqual([])
    expect(await keep(before(IN_A_MONTH, 1))).toMatchObject({ deleted: 0 })
    expect(await keep(IN_A_MONTH)).toMatchObject({ deleted: closed.length })
  })

  test('in as many batches as it takes, and once, though two workers come at the same time', async () => {
    await insertAccounts(database.pool, 250, TWO_YEARS_AGO)
    const runs = await Promise.all([keep(), keep()])
    expect(runs.reduce((sum, { warned }) => sum + warned, 0)).toBe(250)
    const told = (await warnings(database.pool)).map(({ email }) => email)
    expect([told.length, new Set(told).size]).toEqual([250, 250])
  })
})

describe('an account is deleted', () => {
  test('after two years, and a month after its owner was told, both to the millisecond', async () => {
    const ripe = await insert({ lastHere: TWO_YEARS_AGO, toldAt: A_MONTH_AGO })
    const young = await insert({ lastHere: before(TWO_YEARS_AGO, -1), toldAt: A_MONTH_AGO })
    const toldLate = await insert({ lastHere: TWO_YEARS_AGO, toldAt: before(A_MONTH_AGO, -1) })
    expect(await keep()).toEqual({ warned: 0, deleted: 1, swept: 0 })
    expect([await there(ripe), await there(young), await there(toldLate)]).toEqual([false, true, true])
  })

  test('with all that hangs on it, and nothing else changes: not others, nor what the owner has of the newsletter', async () => {
    const { url, pool } = database
    await leaveTraces(url, await insert({ lastHere: before(NOW, DAY) }))
    const withoutIt = await fingerprint(url)
    const doomed = await insert({ lastHere: TWO_YEARS_AGO, toldAt: A_MONTH_AGO })
    await leaveTraces(url, doomed)
    expect(await keep()).toEqual({ warned: 0, deleted: 1, swept: 0 })
    expect(await tablesAbout(url, [doomed.id, doomed.email])).toEqual(['newsletter_subscribers'])
    await pool.query('DELETE FROM newsletter_subscribers WHERE email = $1', [doomed.email])
    expect(await fingerprint(url)).toEqual(withoutIt)
  })

  test('in as many batches as it takes, and counted once, though two workers come at the same time', async () => {
    await insertAccounts(database.pool, 250, TWO_YEARS_AGO, A_MONTH_AGO)
    const runs = await Promise.all([keep(), keep()])
    expect(runs.reduce((sum, { deleted }) => sum + deleted, 0)).toBe(250)
    expect((await database.pool.query('SELECT FROM members')).rowCount).toBe(0)
  })

  test('not when its owner logs in at the very moment', async () => {
    const { pool } = database
    const member = await insert({ lastHere: TWO_YEARS_AGO, toldAt: A_MONTH_AGO })
    const logIn = await pool.connect()
    await logIn.query('BEGIN')
    await logIn.query('UPDATE members SET last_log_in_on = $2, warned_at = NULL WHERE id = $1', [member.id, NOW])
    const run = keep()
    await until('the worker has found the account, and waits for the log-in', async () => {
      const waiting = await pool.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
      return waiting.rowCount === 1
    })
    await logIn.query('COMMIT')
    logIn.release()
    expect(await run).toEqual({ warned: 0, deleted: 0, swept: 0 })
    expect(await there(member)).toBe(true)
  })
})
