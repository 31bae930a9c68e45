import { join, resolve } from 'node:path'
import { CMS_ONLY, type Environment } from '../../collections/vocabulary/environment.ts'
import { HALF_RESTORED, isHalfRestored } from '../backup/former-content.ts'
import { sweepScratch } from '../backup/scratch.ts'
import { checkExternalDatabase } from '../database/external.ts'
import { startEmbeddedDatabase, type EmbeddedDatabase } from '../database/embedded.ts'
import { failure, success, type Outcome } from '../outcome.ts'
import { checkPorts } from '../ports.ts'
import { keysToStartWith } from '../report-keys/keys-to-start-with.ts'
import type { Variables } from './child-process.ts'
import { openDataFolder, type DataFolder } from './data-folder.ts'
import { readEnvironment } from './environment.ts'
import { acquireInstanceLock, type InstanceLock } from './instance-lock.ts'
import { NODE_SETTINGS } from './node-settings.ts'
import { isPrepared, markPrepared } from './prepared-stamp.ts'
import { findReportKeys, keyVariables } from './report-keys.ts'
import type { Progress } from './progress.ts'
import { runOnce } from './run-once.ts'
import { loadSecrets, type Secrets } from './secrets.ts'
import type { Ending, Shutdown } from './shutdown.ts'

/** The folder of package.json. */
export const ROOT = resolve(import.meta.dirname, '../..')

/** All that must stand before a process is started. */
export type Foundation = {
  environment: Environment
  dataFolder: DataFolder
  lock: InstanceLock
  databaseUrl: string
  /** The database that we run ourselves, if we do. */
  database: EmbeddedDatabase | undefined
  /** The environment of every process. */
  variables: Variables
  /** What the site and the staff administration are told besides. */
  keys: ReturnType<typeof keyVariables>
}

/** Where the work of a start is told, and what ends it. */
export type Stage = { progress: Progress; shutdown: Shutdown; mode: 'production' | 'development' }

function portsOf({ SITE_HOST, SITE_PORT, CMS_HOST, CMS_PORT }: Environment) {
  return [
    { host: SITE_HOST, port: SITE_PORT, hostVariable: 'SITE_HOST', portVariable: 'SITE_PORT' },
    { host: CMS_HOST, port: CMS_PORT, hostVariable: 'CMS_HOST', portVariable: 'CMS_PORT' },
  ] as const
}

type Standing = { environment: Environment; dataFolder: DataFolder; secrets: Secrets }

function endingOf(starting: Promise<Outcome<EmbeddedDatabase>>): Ending {
  const stop = async (manner: 'fast' | 'immediate') => {
    // Whoever waits for the start hears why it failed; here there is nothing to stop then.
    const started = await starting.catch(() => undefined)
    if (started?.ok) await started.value.stop(manner)
  }
  return { stop: () => stop('fast'), force: () => stop('immediate') }
}

async function startDatabase(
  { environment, dataFolder, secrets }: Standing,
  { progress, shutdown }: Stage,
): Promise<Outcome<{ url: string; embedded: EmbeddedDatabase | undefined }>> {
  const url = environment.DATABASE_URL
  if (url !== undefined) {
    const reached = await progress.step('Reaching the database of DATABASE_URL', () => checkExternalDatabase(url))
    return reached.ok ? success({ url, embedded: undefined }) : reached
  }
  const starting = startEmbeddedDatabase({
    dataFolder: dataFolder.path,
    passwords: { superuser: secrets.databaseSuperuserPassword, role: secrets.databaseRolePassword },
    log: join(dataFolder.logs, 'database.log'),
  })
  // Known before it runs: whoever stops us in between must not leave it behind.
  shutdown.add(endingOf(starting))
  const started = await progress.step('Starting the embedded PostgreSQL', () => starting)
  if (!started.ok) return started
  const database = started.value
  if (database.adopted) progress.detail(`it was still running, as process ${database.pid}`)
  return success({ url: database.url, embedded: database })
}

function variablesFor(
  { environment, dataFolder, secrets }: Standing,
  databaseUrl: string,
  mode: Stage['mode'],
): Variables {
  const given = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, String(value)]))
  return {
    ...given,
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: environment.PAYLOAD_SECRET ?? secrets.payloadSecret,
    DATA_DIR: dataFolder.path,
    // Only the step that makes the account needs it.
    ADMIN_PASSWORD: undefined,
    ...Object.fromEntries(CMS_ONLY.map((name) => [name, undefined])),
    // Saves each of the processes a fifth of its start: the code is compiled once.
    NODE_COMPILE_CACHE: join(dataFolder.path, 'cache', 'node'),
    ...NODE_SETTINGS,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}

/** Everything up to a running database: environment, folder, lock, ports, secrets, PostgreSQL. */
export async function layFoundation(stage: Stage): Promise<Outcome<Foundation>> {
  const environment = readEnvironment(ROOT)
  if (!environment.ok) return environment
  const dataFolder = await openDataFolder(resolve(ROOT, environment.value.DATA_DIR))
  if (!dataFolder.ok) return dataFolder
  const lock = await acquireInstanceLock(dataFolder.value.path)
  if (!lock.ok) return lock
  stage.shutdown.add({ stop: () => lock.value.release() })
  await sweepScratch(dataFolder.value.path)
  const free = await checkPorts(portsOf(environment.value))
  if (!free.ok) return free
  const secrets = await loadSecrets(dataFolder.value.path)
  if (!secrets.ok) return secrets

  const found = await findReportKeys(dataFolder.value.path, environment.value)
  if (!found.ok) return found

  const standing = { environment: environment.value, dataFolder: dataFolder.value, secrets: secrets.value }
  const database = await startDatabase(standing, stage)
  if (!database.ok) return database
  // Before the keys: a database that is half there tells nothing of what it needs.
  if (await isHalfRestored(database.value.url)) return failure(HALF_RESTORED)
  const reportKeys = await keysToStartWith({
    dataFolder: dataFolder.value.path,
    databaseUrl: database.value.url,
    environment: environment.value,
    found: found.value,
    say: stage.progress.say,
  })
  if (!reportKeys.ok) return reportKeys
  return success({
    environment: standing.environment,
    dataFolder: standing.dataFolder,
    lock: lock.value,
    databaseUrl: database.value.url,
    database: database.value.embedded,
    variables: variablesFor(standing, database.value.url, stage.mode),
    keys: keyVariables(reportKeys.value, standing.environment.REPORT_PUBLIC_KEY),
  })
}

/** Migrates and, the first time, seeds; shows the first staff account. Done before anything listens. */
export async function prepareDatabase(
  foundation: Foundation,
  { progress, shutdown }: Stage,
): Promise<Outcome<undefined>> {
  const preparation = {
    root: ROOT,
    dataFolder: foundation.dataFolder.path,
    databaseUrl: foundation.databaseUrl,
    seed: foundation.environment.SEED,
  }
  if (await isPrepared(preparation)) return success(undefined)
  let account: { email: string; password: string } | undefined
  const prepared = await progress.step('Preparing the database', () =>
    runOnce({
      name: 'prepare',
      command: ['ops/prepare.ts'],
      root: ROOT,
      variables: { ...foundation.variables, ADMIN_PASSWORD: foundation.environment.ADMIN_PASSWORD },
      logFolder: foundation.dataFolder.logs,
      shutdown,
      onChange: foundation.lock.remember,
      onMessage: (message) => {
        if (message.kind === 'step') progress.detail(message.name)
        if (message.kind === 'prepared') account = message.firstAccount
      },
    }),
  )
  if (!prepared.ok) return prepared
  // First of all: should the note not be written, the password would never be shown again.
  if (account !== undefined) showAccount(account, foundation.environment.ADMIN_PASSWORD !== undefined, progress)
  await markPrepared(preparation)
  return prepared
}

function showAccount(account: { email: string; password: string }, isGiven: boolean, { say }: Progress): void {
  const { email, password } = account
  say('')
  say(`  The first staff account.${isGiven ? '' : ' The password is shown this once and kept nowhere:'}`)
  say(`    e-mail    ${email}`)
  say(`    password  ${isGiven ? 'the one in ADMIN_PASSWORD' : password}`)
  say(`    Lost it?  npm run staff:password -- ${email}`)
  say('  The first log-in asks for an authenticator app on your telephone; any that shows six digits will do.')
  say('')
}
