import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedDatabase, type EmbeddedDatabase } from '../database/embedded.ts'
import type { Outcome } from '../outcome.ts'
import { buildAndStamp, BUILDS, isStale } from '../start/builds.ts'
import { ROOT } from '../start/foundation.ts'
import { keyVariables, loadReportKeys } from '../start/report-keys.ts'
import { loadSecrets } from '../start/secrets.ts'
import { failure, success } from '../outcome.ts'

/** The real thing, empty, in a folder of its own: its PostgreSQL and one site process. */
export interface BenchPlatform {
  siteUrl: string
  database: EmbeddedDatabase
  /** Absolute path of its DATA_DIR. */
  dataFolder: string
  payloadSecret: string
  stop(): Promise<void>
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(outcome.problem)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

type Variables = Readonly<Record<string, string>>

function run(command: readonly string[], variables: Variables): ChildProcess {
  return spawn(process.execPath, [...command], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', ...variables },
  })
}

async function runToItsEnd(command: readonly string[], variables: Variables): Promise<Outcome<undefined>> {
  const [code] = (await once(run(command, variables), 'exit')) as [number | null]
  return code === 0 ? success(undefined) : failure(`${command.join(' ')} ended with exit code ${code}`)
}

async function buildSite(variables: Variables): Promise<void> {
  for (const build of BUILDS.filter(({ name }) => name === 'public site')) {
    if (!(await isStale(ROOT, build))) continue
    valueOf(await buildAndStamp(ROOT, build, () => runToItsEnd(build.command, variables)))
  }
}

export async function startPlatform(): Promise<BenchPlatform> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hotline-bench-'))
  const secrets = valueOf(await loadSecrets(dataFolder))
  const keys = keyVariables(
    valueOf(await loadReportKeys(dataFolder, { CMS_SECRET: undefined, REPORT_PRIVATE_KEYS: undefined })),
    undefined,
  )
  const database = valueOf(
    await startEmbeddedDatabase({
      dataFolder,
      passwords: { superuser: secrets.databaseSuperuserPassword, role: secrets.databaseRolePassword },
      log: join(dataFolder, 'database.log'),
    }),
  )
  const port = await freePort()
  const siteUrl = `http://127.0.0.1:${port}`
  const variables = {
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: secrets.payloadSecret,
    DATA_DIR: dataFolder,
    SITE_PORT: String(port),
    SITE_HOST: '127.0.0.1',
    SITE_URL: siteUrl,
    SEED: 'none',
  }
  await buildSite(variables)
  valueOf(await runToItsEnd(['ops/prepare.ts'], variables))
  const site = run(['site/server/main.ts'], { ...variables, ...keys.site })
  await once(site, 'message')
  return {
    siteUrl,
    database,
    dataFolder,
    payloadSecret: secrets.payloadSecret,
    async stop() {
      site.kill('SIGTERM')
      await once(site, 'exit')
      await database.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
