import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { keepMembersNoLonger } from '../../cms/members/retention.ts'
import { mailTo } from '../support/mail/outbox.ts'
import { leaveTraces } from '../support/members/traces.ts'
import {
  A_MONTH_AGO,
  A_MONTH_LEFT,
  before,
  DAY,
  insertAccount,
  insertAccounts,
  isThere,
  NOW,
  TWO_YEARS_AGO,
  warnings,
} from '../support/members/unused-accounts.ts'
import { until } from '../support/ops/processes.ts'
import { startWorker } from '../support/ops/worker.ts'
import { tablesAbout } from '../support/postgres/tables-about.ts'
import { ownDatabase, type OwnDatabase } from '../support/reports/own-database.ts'

/** Milliseconds. Starting a worker takes seconds. */
const PATIENCE = 90_000

let database: OwnDatabase
beforeEach(async () => {
  database = await ownDatabase()
})
afterEach(() => database.pool.end())

const keep = (signal?: AbortSignal) => keepMembersNoLonger({ pool: database.pool, now: NOW, signal })
const start = () => startWorker({ ...database.environment, LOG_LEVEL: 'info' })

async function count(sql: string): Promise<number> {
  return (await database.pool.query(sql)).rowCount ?? 0
}

/** What other connections are about. */
const UNDER_WAY = `
  SELECT FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle' AND backend_type = 'client backend'`

/** Lets a statement fail, as a database does that goes away in the middle. @returns what ends that */
async function failAt(statement: 'INSERT' | 'DELETE', when: string): Promise<() => Promise<unknown>> {
  const { pool } = database
  await pool.query(`
    CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF ${when} THEN RAISE EXCEPTION 'refused by a test'; END IF;
      RETURN coalesce(NEW, OLD);
    END $$;
    CREATE TRIGGER refuse BEFORE ${statement} ON mail_queue FOR EACH ROW EXECUTE FUNCTION refuse();
  `)
  return () => pool.query('DROP TRIGGER refuse ON mail_queue')
}

describe('a run that breaks off', () => {
  test('because the worker is told to end stops between two accounts', async () => {
    const ripe = await insertAccount(database, { lastHere: TWO_YEARS_AGO, toldAt: A_MONTH_AGO })
    await insertAccount(database, { lastHere: A_MONTH_LEFT })
    expect(await keep(AbortSignal.abort())).toMatchObject({ warned: 0, deleted: 0 })
    expect(await isThere(database.pool, ripe)).toBe(true)
    expect(await warnings(database.pool)).toEqual([])
  })

  test('among messages has told nobody, and the next one tells everybody, once', async () => {
    await insertAccounts(database.pool, 3, TWO_YEARS_AGO)
    const mend = await failAt('INSERT', '(SELECT count(*) FROM mail_queue) = 2')
    await expect(keep()).rejects.toThrow('refused by a test')
    expect(await warnings(database.pool)).toEqual([])
    expect(await count('SELECT FROM members WHERE warned_at IS NOT NULL')).toBe(0)
    await mend()
    expect(await keep()).toMatchObject({ warned: 3 })
    expect(await warnings(database.pool)).toHaveLength(3)
  })

  test('in the middle of an account leaves it whole', async () => {
    const { url } = database
    const member = await insertAccount(database, { lastHere: TWO_YEARS_AGO, toldAt: A_MONTH_AGO })
    await leaveTraces(url, member)
    const whole = await tablesAbout(url, [member.id, member.email])
    const mend = await failAt('DELETE', 'true')
    await expect(keep()).rejects.toThrow('refused by a test')
    expect(await tablesAbout(url, [member.id, member.email])).toEqual(whole)
    await mend()
    expect(await keep()).toMatchObject({ deleted: 1 })
    expect(await tablesAbout(url, [member.id, member.email])).toEqual(['newsletter_subscribers'])
  })
})

describe('a worker', () => {
  /** Long enough ago by the clock of today, by which the worker goes. */
  const TODAY = new Date()
  const LONG_AGO = before(TODAY, 800 * DAY)
  const TOLD = before(TODAY, 40 * DAY)
  const ALMOST = before(TODAY, 720 * DAY)
  const timeout = 3 * PATIENCE

  /** Holds up what the worker is about to do, kills it there, and lets go. */
  async function killAt(hold: string, isThere: () => Promise<boolean>): Promise<void> {
    const holder = await database.pool.connect()
    try {
      await holder.query('BEGIN')
      await holder.query(hold)
      const worker = start()
      await until(`the worker comes to what ${hold} holds`, isThere, PATIENCE)
      await worker.end('SIGKILL')
    } finally {
      await holder.query('ROLLBACK')
      holder.release()
    }
    await until('nothing of it is under way', async () => (await count(UNDER_WAY)) === 0)
  }

  test('that is killed among deletions has deleted whole accounts, and the next one goes on', { timeout }, async () => {
    const { pool } = database
    await insertAccounts(pool, 6, LONG_AGO, TOLD)
    // It goes by their ids.
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM members ORDER BY id')
    const left = async () => (await pool.query<{ id: string }>('SELECT id FROM members ORDER BY id')).rows
    await killAt(`SELECT FROM members WHERE id = '${rows[3]?.id ?? ''}' FOR UPDATE`, async () => {
      return (await left()).length === 3
    })
    expect(await left()).toEqual(rows.slice(3))
    const next = start()
    await until('they are gone', async () => (await left()).length === 0, PATIENCE)
    await next.end('SIGTERM')
    expect(await warnings(pool)).toEqual([])
  })

  test(
    'that is killed among messages has told nobody, and the next one tells each owner once',
    { timeout },
    async () => {
      const { pool, dataFolder } = database
      const owner = await insertAccount(database, { lastHere: ALMOST })
      await killAt('LOCK TABLE mail_queue IN EXCLUSIVE MODE', async () => {
        return (await count(`${UNDER_WAY} AND query LIKE 'INSERT INTO mail_queue%'`)) === 1
      })
      expect(await count('SELECT FROM members WHERE warned_at IS NULL')).toBe(1)
      const next = start()
      await until('the owner is told', async () => (await mailTo(dataFolder, owner.email)).length > 0, PATIENCE)
      await next.end('SIGTERM')
      expect(await keepMembersNoLonger({ pool, now: new Date() })).toEqual({ warned: 0, deleted: 0, swept: 0 })
      expect(await warnings(pool)).toEqual([])
      expect(await mailTo(dataFolder, owner.email)).toHaveLength(1)
      expect(await isThere(pool, owner)).toBe(true)
    },
  )

  test('deletes, tells and sweeps when it starts, and logs counts alone', async () => {
    const { pool, dataFolder } = database
    const gone = await insertAccount(database, { lastHere: LONG_AGO, toldAt: TOLD, name: 'Chan Thida' })
    const told = await insertAccount(database, { lastHere: ALMOST, name: 'Keo Ratanak' })
    const worker = start()
    await until('the message is written', async () => (await mailTo(dataFolder, told.email)).length > 0, PATIENCE)
    await worker.end('SIGTERM')
    expect([await isThere(pool, gone), await isThere(pool, told)]).toEqual([false, true])
    expect(worker.said()).toMatch(/"warned":1,"deleted":1,"swept":0/)
    for (const { id, email, name } of [gone, told])
      for (const word of [id, email, name]) expect(worker.said()).not.toContain(word)
  })
})
