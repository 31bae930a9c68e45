import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startEmbeddedDatabase, type EmbeddedDatabase } from '../../ops/database/embedded.ts'
import { checkExternalDatabase } from '../../ops/database/external.ts'
import { commandFor, findOperator } from '../../ops/database/operator.ts'
import { ROLE, SUPERUSER } from '../../ops/database/settings.ts'
import { lookAtDatabase } from '../../ops/doctor/database.ts'
import { startScript, until } from '../support/ops/processes.ts'

const PASSWORDS = { superuser: 'superuser for a test', role: 'role for a test' }

let dataFolder = ''
const running: EmbeddedDatabase[] = []

beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'hotline-database-'))
})
afterEach(async () => {
  for (const database of running.splice(0)) await database.stop('immediate')
  rmSync(dataFolder, { recursive: true })
})

async function start(folder = dataFolder): Promise<EmbeddedDatabase> {
  const started = await startEmbeddedDatabase({
    dataFolder: folder,
    passwords: PASSWORDS,
    log: join(folder, 'database.log'),
  })
  if (!started.ok) throw new Error(started.problem)
  running.push(started.value)
  return started.value
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end().catch(() => undefined)
  }
}

describe('the embedded database', { timeout: 60_000 }, () => {
  test('is made, keeps what it is told, and stops', async () => {
    const database = await start()
    await query(database.url, `CREATE TABLE notes AS SELECT 'កុមារ' AS text`)
    await database.stop()
    expect(database.isRunning()).toBe(false)
    const again = await start()
    expect(again.port).toBe(database.port)
    expect(await query(again.url, 'SELECT text FROM notes')).toEqual(['កុមារ'])
  })

  test('knows Khmer: letters have trigrams and the alphabet its order', async () => {
    const { url } = await start()
    await query(url, 'CREATE EXTENSION pg_trgm')
    expect(await query(url, `SELECT similarity('កុមារ អនឡាញ', 'កុមារ') > 0.3`)).toEqual([true])
    const sorted = `SELECT word FROM unnest(ARRAY['ខ', 'ក', 'គ']) word ORDER BY word COLLATE "km-x-icu"`
    expect(await query(url, sorted)).toEqual(['ក', 'ខ', 'គ'])
  })

  test('lets in nobody without the password, and the platform is not its superuser', async () => {
    const { url, port } = await start()
    const [isSuperuser] = await query(url, `SELECT rolsuper FROM pg_roles WHERE rolname = current_user`)
    expect(isSuperuser).toBe(false)
    const check = await checkExternalDatabase(`postgres://hotline:guess@127.0.0.1:${port}/hotline`)
    expect(check.ok ? '' : check.problem).toMatch(/the password is wrong/)
    expect(check.ok ? '' : check.problem).not.toContain('guess')
  })

  test('does not write into its log what a failing statement was about', async () => {
    const { url } = await start()
    await query(url, 'CREATE TABLE people (email text UNIQUE)')
    await query(url, `INSERT INTO people VALUES ('sok@example.org')`)
    await expect(query(url, `INSERT INTO people VALUES ('sok@example.org')`)).rejects.toThrow('duplicate key')
    const log = readFileSync(join(dataFolder, 'database.log'), 'utf8')
    expect(log).toContain('duplicate key')
    expect(log).not.toContain('sok@example.org')
  })

  test('that a killed process left running is adopted', async () => {
    const starter = startScript('database.ts', dataFolder)
    const { pid } = JSON.parse(await starter.nextLine()) as { pid: number }
    starter.process.kill('SIGKILL')
    const database = await start()
    expect(database).toMatchObject({ adopted: true, pid })
    expect(await query(database.url, 'SELECT 1')).toEqual([1])
  })

  test('starts again on its port after its process was killed, with all that was committed', async () => {
    const database = await start()
    await query(database.url, 'CREATE TABLE notes AS SELECT 7 AS number')
    process.kill(database.pid, 'SIGKILL')
    await until('the database is seen to be dead', () => !database.isRunning())
    expect(await database.restart()).toEqual({ ok: true, value: undefined })
    expect(database.isRunning()).toBe(true)
    expect(await query(database.url, 'SELECT number FROM notes')).toEqual([7])
  })

  test('starts although a dead server left its pid file, and another process has the number now', async () => {
    const database = await start()
    const pidFile = join(dataFolder, 'database/postmaster.pid')
    const content = readFileSync(pidFile, 'utf8')
    await database.stop()
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore' })
    writeFileSync(pidFile, content.replace(/^\d+/, String(stranger.pid)))
    const again = await start()
    expect(again).toMatchObject({ adopted: false })
    expect(stranger.exitCode ?? stranger.signalCode).toBe(null)
    stranger.kill()
  })

  test('takes another port when its own is taken, and keeps that', async () => {
    const database = await start()
    await database.stop()
    const squatter = await new Promise<Server>((resolve) => {
      const server = createServer().listen(database.port, '127.0.0.1', () => resolve(server))
    })
    const again = await start()
    squatter.close()
    expect(again.port).not.toBe(database.port)
    await again.stop()
    expect((await start()).port).toBe(again.port)
  })

  test('is made anew when its making was cut off', async () => {
    mkdirSync(join(dataFolder, 'database.new/cluster/base'), { recursive: true })
    await start()
    expect(existsSync(join(dataFolder, 'database.new'))).toBe(false)
  })

  test('says what to do when the secrets are not the ones it was made with', async () => {
    await (await start()).stop()
    const started = await startEmbeddedDatabase({
      dataFolder,
      passwords: { ...PASSWORDS, superuser: 'another' },
      log: join(dataFolder, 'database.log'),
    })
    expect(started.ok ? '' : started.problem).toMatch(/secrets\.json.*Put the secrets\.json back/)
  })

  test.runIf(process.getuid?.() === 0)('runs for root in a folder that only root can enter', async () => {
    const closed = mkdtempSync(join(homedir(), '.hotline-closed-'))
    chmodSync(closed, 0o700)
    const database = await start(closed)
    expect(await query(database.url, 'SELECT 1')).toEqual([1])
    await database.stop()
    rmSync(closed, { recursive: true })
  })

  test.runIf(process.getuid?.() === 0)(
    'is run by a user who passes closed folders, also in the eyes of access(2)',
    async () => {
      const closed = mkdtempSync(join(homedir(), '.hotline-closed-'))
      const operator = await findOperator(closed, process.execPath, join(closed, 'database'))
      if (!operator.ok) throw new Error(operator.problem)
      const look = [`require('node:fs').accessSync('${closed}/file')`, `console.log(process.getuid())`].join(';')
      writeFileSync(join(closed, 'file'), '')
      const [command, args] = commandFor(operator.value, process.execPath, ['--eval', look])
      const uid = execFileSync(command, args, { encoding: 'utf8', ...operator.value.ids }).trim()
      rmSync(closed, { recursive: true })
      expect(Number(uid)).toBeGreaterThan(0)
    },
  )

  test('is not ended by the Ctrl-C of the terminal, which reaches the whole group', async () => {
    const starter = startScript('database.ts', dataFolder)
    const { pid } = JSON.parse(await starter.nextLine()) as { pid: number }
    process.kill(-starter.pid, 'SIGINT')
    await new Promise((resolve) => starter.process.once('exit', resolve))
    // Time enough for a server that had heard it to be on its way down.
    await pause(500)
    expect(await start()).toMatchObject({ adopted: true, pid })
  })
})

describe('a database of one’s own', () => {
  test.each([
    ['postgres://hotline:hidden@127.0.0.1:9/hotline', 'nothing listens there'],
    ['postgres://hotline:hidden@no-such-host.invalid/hotline', 'host'],
  ])(
    'that cannot be reached is named, with the cause and without the password: %s',
    async (url, cause) => {
      const check = await checkExternalDatabase(url)
      const problem = check.ok ? '' : check.problem
      expect(problem).toContain(cause)
      expect(problem).toContain('DATABASE_URL')
      expect(problem).not.toContain('hidden')
    },
    20_000,
  )
  test.each([
    ['LATIN1', 'SELECT 1', 'encoded in LATIN1'],
    ['UTF8', 'DROP COLLATION pg_catalog."km-x-icu"', 'without ICU'],
  ])(
    'that cannot hold or sort Khmer is refused by the start and by the doctor alike: %s, %s',
    async (encoding, sql, said) => {
      const { port } = await start()
      const at = (user: string, password: string, database: string) =>
        `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
      const make = `CREATE DATABASE narrow TEMPLATE template0 ENCODING '${encoding}' LOCALE 'C'`
      await query(at(SUPERUSER, PASSWORDS.superuser, 'postgres'), make)
      await query(at(SUPERUSER, PASSWORDS.superuser, 'narrow'), sql)
      const url = at(ROLE, PASSWORDS.role, 'narrow')
      const check = await checkExternalDatabase(url)
      expect(check.ok ? '' : check.problem).toMatch(new RegExp(`DATABASE_URL cannot be used: .*${said}`))
      const [found] = await lookAtDatabase(url)
      expect(found).toMatchObject({ state: 'ill', what: 'Database', says: expect.stringContaining(said) as string })
    },
  )
})
