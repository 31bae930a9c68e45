import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildStale } from '../build-stale.ts'
import { startEmbeddedDatabase, type EmbeddedDatabase } from '../database/embedded.ts'
import type { Outcome } from '../outcome.ts'
import { freePort } from '../ports.ts'
import { ROOT } from '../start/foundation.ts'
import { NODE_SETTINGS } from '../start/node-settings.ts'
import { keyVariables, makeReportKeys } from '../start/report-keys.ts'
import { loadSecrets } from '../start/secrets.ts'
import { failure, success } from '../outcome.ts'

/** The real thing, in a folder of its own: its PostgreSQL and one site process. */
export interface BenchPlatform {
  siteUrl: string
  /** Where its site process tells Prometheus how it is doing. */
  metricsUrl: string
  /** The site process. */
  site: ChildProcess
  /** Another site process, with other variables where they are given; ends with the platform. */
  startSite(variables?: Variables): Promise<{ url: string; site: ChildProcess }>
  /** The staff administration; ends with the platform. */
  startCms(variables?: Variables): Promise<{ url: string; cms: ChildProcess }>
  /** The worker; ends with the platform. */
  startWorker(): Promise<ChildProcess>
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

type Variables = Readonly<Record<string, string>>

function run(command: readonly string[], variables: Variables): ChildProcess {
  return spawn(process.execPath, [...command], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...NODE_SETTINGS, NODE_ENV: 'production', LOG_LEVEL: 'error', ...variables },
  })
}

async function runToItsEnd(command: readonly string[], variables: Variables): Promise<Outcome<undefined>> {
  const [code] = (await once(run(command, variables), 'exit')) as [number | null]
  return code === 0 ? success(undefined) : failure(`${command.join(' ')} ended with exit code ${code}`)
}

/** @param own variables of this platform alone; `SEED` is `none` unless they say otherwise */
export async function startPlatform(own: Variables | undefined): Promise<BenchPlatform> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hotline-bench-'))
  const secrets = valueOf(await loadSecrets(dataFolder))
  const keys = keyVariables(await makeReportKeys(dataFolder), undefined)
  const database = valueOf(
    await startEmbeddedDatabase({
      dataFolder,
      passwords: { superuser: secrets.databaseSuperuserPassword, role: secrets.databaseRolePassword },
      log: join(dataFolder, 'database.log'),
    }),
  )
  const port = await freePort()
  const siteUrl = `http://127.0.0.1:${port}`
  const metricsAt = `127.0.0.1:${await freePort()}`
  const variables = {
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: secrets.payloadSecret,
    DATA_DIR: dataFolder,
    SITE_PORT: String(port),
    SITE_HOST: '127.0.0.1',
    SITE_URL: siteUrl,
    SEED: 'none',
    ...own,
  }
  await buildStale(variables, { only: 'public site' })
  valueOf(await runToItsEnd(['ops/prepare.ts'], variables))
  const processes: ChildProcess[] = []
  async function start(script: string, more: Variables): Promise<ChildProcess> {
    const child = run([script], { ...variables, ...more })
    processes.push(child)
    await once(child, 'message')
    return child
  }
  async function startSite(more: Variables = {}) {
    const ownPort = String(await freePort())
    const site = await start('site/server/main.ts', { ...keys.site, SITE_PORT: ownPort, ...more })
    return { url: `http://127.0.0.1:${more['SITE_PORT'] ?? ownPort}`, site }
  }
  const { site } = await startSite({ SITE_PORT: String(port), SITE_METRICS: metricsAt })
  return {
    siteUrl,
    metricsUrl: `http://${metricsAt}/metrics`,
    site,
    startSite,
    async startCms(more = {}) {
      await buildStale(variables, { only: 'staff administration' })
      const ownPort = String(await freePort())
      const url = `http://127.0.0.1:${more['CMS_PORT'] ?? ownPort}`
      const place = { CMS_PORT: ownPort, CMS_HOST: '127.0.0.1', CMS_URL: url }
      return { url, cms: await start('cms/server.ts', { ...keys.cms, ...place, ...more }) }
    },
    startWorker: () => start('ops/worker.ts', {}),
    database,
    dataFolder,
    payloadSecret: secrets.payloadSecret,
    async stop() {
      const running = processes.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)
      const ended = running.map((each) => once(each, 'exit'))
      for (const each of running) each.kill('SIGTERM')
      await Promise.all(ended)
      await database.stop()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}
