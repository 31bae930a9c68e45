import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { open } from '../../collections/sealing/envelope.ts'
import { generateKeyPair, publicKeyOf, type KeyPair } from '../../collections/sealing/keys.ts'
import { startEmbeddedDatabase } from '../../ops/database/embedded.ts'
import { identify } from '../../ops/process-identity.ts'
import { reportKeysPath, saveReportKeys } from '../../ops/start/report-keys.ts'
import { loadSecrets } from '../../ops/start/secrets.ts'
import { until } from '../support/ops/processes.ts'
import { runPreparation } from '../support/postgres/preparation.ts'
import { keysIn, openAll, startRotation } from '../support/reports/key-rotation.ts'
import { ownDatabase, type OwnDatabase } from '../support/reports/own-database.ts'
import { insertReport } from '../support/reports/sealed-report.ts'

const cmsSecret = 'a secret of the staff administration in tests'
const CONTENT = { addresses: ['https://planted-address.example/'], details: 'ពាក្យ planted details' }
const CONTACT = { email: 'planted@example.org' }

let former: KeyPair
let database: OwnDatabase
beforeEach(async () => {
  former = generateKeyPair()
  database = await ownDatabase()
  await saveReportKeys(database.dataFolder, { cmsSecret, privateKeys: [former.privateKey] })
})
afterEach(() => database.pool.end())

const insert = (notes: string[] = [], { publicKey } = former) =>
  insertReport(database.url, { publicKey, ...CONTENT, contact: CONTACT, notes })

const rotate = (environment: Record<string, string | undefined> = {}) =>
  startRotation({ ...database.environment, ...environment })

/** Nothing of ours may be connected while keys are rotated: the pool of a test is begun anew. */
async function disconnect(): Promise<void> {
  await database.pool.end()
  database.pool = new pg.Pool({ connectionString: database.url })
  database.pool.on('error', () => undefined)
}

describe('the key of reports is rotated', () => {
  test('and everything opens with the new one, nothing with the former, which is gone', async () => {
    const { id, notes } = await insert(['a planted note'])
    await insert()
    const { code, said } = await rotate().ended
    expect(said).toContain('5 texts')
    expect(code).toBe(0)

    const { privateKeys, ...others } = keysIn(database.dataFolder)
    const [current = ''] = privateKeys
    expect([privateKeys.length, others]).toEqual([1, { cmsSecret }])
    expect(statSync(reportKeysPath(database.dataFolder)).mode & 0o777).toBe(0o600)
    expect(await openAll(database.pool, current)).toEqual({ opened: 5 })
    expect(await openAll(database.pool, former.privateKey)).toEqual({ 'no-key': 5 })

    const { rows } = await database.pool.query<{ content: string; note: string }>(
      `SELECT sealed_content AS content, sealed_note AS note FROM reports, report_events e WHERE reports.id = $1 AND e.id = $2`,
      [id, notes[0]],
    )
    const content = await open([current], `content ${id}`, rows[0]?.content ?? '')
    expect(content).toEqual({ kind: 'opened', text: JSON.stringify(CONTENT) })
    const note = await open([current], `note ${notes[0]}`, rows[0]?.note ?? '')
    expect(note).toEqual({ kind: 'opened', text: 'a planted note' })

    for (const secret of [current, former.privateKey, cmsSecret, 'planted']) expect(said).not.toContain(secret)
  })

  test('by the next run when one was killed in the middle, with no third key', async () => {
    for (let count = 0; count < 150; count += 1) await insert()
    // Slow enough to be caught between two batches.
    await database.pool.query(`
      CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.02); RETURN NEW; END $$;
      CREATE TRIGGER dawdle BEFORE UPDATE ON reports FOR EACH ROW EXECUTE FUNCTION dawdle();
    `)
    await disconnect()
    const killed = rotate()
    await until('the new key is in the file', () => keysIn(database.dataFolder).privateKeys.length === 2)
    const { privateKeys, rotating } = keysIn(database.dataFolder)
    const [current = ''] = privateKeys
    expect([privateKeys[1], rotating]).toEqual([former.privateKey, true])
    const isUnderWay = async () => ((await openAll(database.pool, current)).opened ?? 0) > 0
    await until('a part is sealed anew', isUnderWay)
    killed.kill()
    expect((await killed.ended).code).toBe(null)
    const halfWay = await openAll(database.pool, current)
    expect(halfWay.opened).toBeGreaterThan(0)
    expect(halfWay['no-key']).toBeGreaterThan(0)
    expect(keysIn(database.dataFolder).privateKeys).toEqual([current, former.privateKey])

    await database.pool.query('DROP TRIGGER dawdle ON reports')
    await disconnect()
    const { code, said } = await rotate().ended
    expect(said).toContain('The rotation that had been cut off is finished.')
    expect(code).toBe(0)
    expect(keysIn(database.dataFolder)).toEqual({ cmsSecret, privateKeys: [current] })
    expect(await openAll(database.pool, current)).toEqual({ opened: 300 })
    expect(await openAll(database.pool, former.privateKey)).toEqual({ 'no-key': 300 })
  })

  test('while texts that do not open are counted and stay, with the key that they are sealed to', async () => {
    await insert()
    const damaged = await insert()
    await database.pool.query(
      `UPDATE reports SET sealed_content = left(sealed_content, -8) || 'AAAAAAAA' WHERE id = $1`,
      [damaged.id],
    )
    await insert([], generateKeyPair())
    await disconnect()
    const { code, said } = await rotate().ended
    expect(said).toContain('3 texts could not be opened')
    expect(code).toBe(1)
    const { privateKeys } = keysIn(database.dataFolder)
    expect(privateKeys.slice(1)).toEqual([former.privateKey])
    expect(await openAll(database.pool, privateKeys[0] ?? '')).toEqual({ opened: 3, 'no-key': 3 })
    expect(await openAll(database.pool, former.privateKey)).toEqual({ damaged: 1, 'no-key': 5 })
  })
})

describe('the key of reports is not rotated', () => {
  const before = () => readFileSync(reportKeysPath(database.dataFolder), 'utf8')

  test('while the platform runs, whose site would go on sealing to the former', async () => {
    await insert()
    const platform = spawn('sleep', ['60'], { stdio: 'ignore' })
    const identity = identify(platform.pid ?? 0)
    writeFileSync(join(database.dataFolder, 'instance.lock'), JSON.stringify({ ...identity, children: [] }))
    const keys = before()
    const { code, said } = await rotate().ended
    platform.kill()
    rmSync(join(database.dataFolder, 'instance.lock'))
    expect(said).toMatch(/The platform runs already on .*Stop it first/)
    expect(code).toBe(1)
    expect(before()).toBe(keys)
    expect(await openAll(database.pool, former.privateKey)).toEqual({ opened: 2 })
  })

  test('while somebody else is connected to the database, such as a site on another machine', async () => {
    const site = await database.pool.connect()
    const keys = before()
    const { code, said } = await rotate().ended
    site.release()
    expect(said).toContain('Something else is connected to the database (1 connections)')
    expect(code).toBe(1)
    expect(before()).toBe(keys)
  })

  test('when the site is told a key of its own', async () => {
    const { code, said } = await rotate({ REPORT_PUBLIC_KEY: former.publicKey }).ended
    expect(said).toContain('REPORT_PUBLIC_KEY is set and REPORT_PRIVATE_KEYS is not')
    expect(code).toBe(1)
  })
})

describe('a new pair of keys', () => {
  test('is shown to whoever asks for one, without a folder and without a database', async () => {
    const nowhere = { DATA_DIR: join(database.dataFolder, 'nowhere'), DATABASE_URL: 'postgres://u@127.0.0.1:1/none' }
    const { code, said } = await startRotation(nowhere, ['--new-pair']).ended
    const [, publicKey = '', privateKey = ''] =
      /public key\s+([\w-]{43})\n\s+private key\s+([\w-]{43})\n/.exec(said) ?? []
    expect(code).toBe(0)
    expect(publicKeyOf(privateKey)).toBe(publicKey)
    expect(existsSync(nowhere.DATA_DIR)).toBe(false)
  })
})

describe('keys of the environment', () => {
  test('are not changed: with one, a new pair is shown and what to do with it', async () => {
    await insert()
    const given = { CMS_SECRET: cmsSecret, REPORT_PRIVATE_KEYS: former.privateKey }
    const { code, said } = await rotate({ ...given, REPORT_PUBLIC_KEY: former.publicKey }).ended
    expect(said).toMatch(/shown this once.*\n\s+public key\s+[\w-]{43}\n\s+private key\s+[\w-]{43}\nTo rotate to it:/)
    expect(code).toBe(0)
    expect(said).not.toContain(former.privateKey)
    expect(await openAll(database.pool, former.privateKey)).toEqual({ opened: 2 })
  })

  test('are served: with two, all is sealed to the first and the other may be dropped', async () => {
    await insert(['a note'])
    const current = generateKeyPair()
    const REPORT_PRIVATE_KEYS = `${current.privateKey},${former.privateKey}`
    const { code, said } = await rotate({ CMS_SECRET: cmsSecret, REPORT_PRIVATE_KEYS }).ended
    expect(said).toContain(`may be dropped:\n  number 2, whose public key is ${former.publicKey}`)
    expect(code).toBe(0)
    for (const secret of [current.privateKey, former.privateKey, cmsSecret]) expect(said).not.toContain(secret)
    expect(await openAll(database.pool, current.privateKey)).toEqual({ opened: 3 })
  })

  test('must belong to the key that the site seals to', async () => {
    const REPORT_PRIVATE_KEYS = `${generateKeyPair().privateKey},${former.privateKey}`
    const { code, said } = await rotate({
      CMS_SECRET: cmsSecret,
      REPORT_PRIVATE_KEYS,
      REPORT_PUBLIC_KEY: former.publicKey,
    }).ended
    expect(said).toContain('REPORT_PUBLIC_KEY does not belong to the first of REPORT_PRIVATE_KEYS')
    expect(code).toBe(1)
  })
})

test('the embedded database is started for as long as it takes', { timeout: 120_000 }, async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hotline-rotation-'))
  const secrets = await loadSecrets(dataFolder)
  if (!secrets.ok) throw new Error(secrets.problem)
  const start = async () => {
    const { databaseSuperuserPassword: superuser, databaseRolePassword: role } = secrets.value
    const log = join(dataFolder, 'database.log')
    const started = await startEmbeddedDatabase({ dataFolder, passwords: { superuser, role }, log })
    if (!started.ok) throw new Error(started.problem)
    return started.value
  }
  await saveReportKeys(dataFolder, { cmsSecret, privateKeys: [former.privateKey] })
  const first = await start()
  await runPreparation(
    { urlOf: () => first.url, payloadSecret: secrets.value.payloadSecret },
    { database: 'hotline', dataFolder, seed: 'none' },
  )
  await insertReport(first.url, { publicKey: former.publicKey, notes: ['a note'] })
  await first.stop()

  const { code, said } = await startRotation({ DATA_DIR: dataFolder, DATABASE_URL: undefined }).ended
  expect(said).toContain('2 texts')
  expect(code).toBe(0)
  const again = await start()
  expect(again.adopted).toBe(false)
  const pool = new pg.Pool({ connectionString: again.url })
  expect(await openAll(pool, keysIn(dataFolder).privateKeys[0] ?? '')).toEqual({ opened: 2 })
  await pool.end()
  await again.stop()
  rmSync(dataFolder, { recursive: true })
})
