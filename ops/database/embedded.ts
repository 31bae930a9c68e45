import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { failure, success, type Outcome } from '../outcome.ts'
import { whyNotFree } from '../ports.ts'
import { isAlive, waitUntilGone } from '../process-identity.ts'
import { DISK_IS_FULL, tellOfFullDisk } from '../trouble.ts'
import { findBinaries } from './binaries.ts'
import { prepareServer, type DatabasePasswords } from './bootstrap.ts'
import { ensureCluster } from './cluster.ts'
import { findOperator, type Operator } from './operator.ts'
import { findPostmaster, launchPostmaster, stopPostmaster, waitUntilReady, type Postmaster } from './postmaster.ts'

export type EmbeddedDatabase = {
  /** The address of the platform's own database, password included. */
  readonly url: string
  readonly port: number
  readonly pid: number
  /** Whether it was running already, left by a start that was killed. */
  readonly adopted: boolean
  isRunning(): boolean
  /** Starts it again after it died, on the same port. */
  restart(): Promise<Outcome<undefined>>
  stop(manner?: 'fast' | 'immediate'): Promise<void>
}

type Options = { dataFolder: string; passwords: DatabasePasswords; log: string }
type Place = { cluster: string; postgres: string; operator: Operator; log: string; portFile: string }

/** Below the range from which systems take ports for outgoing connections, so that none of those is in our way. */
const FIRST_PORT = 15_432
const LAST_PORT = 15_531

/** The port that it had before, when that is free: addresses in other people's notes keep working. */
async function choosePort(portFile: string): Promise<number> {
  const before = Number(await readFile(portFile, 'utf8').catch(() => ''))
  const inOrder = Array.from({ length: LAST_PORT - FIRST_PORT + 1 }, (_, index) => FIRST_PORT + index)
  for (const port of before > 0 ? [before, ...inOrder] : inOrder) {
    if ((await whyNotFree('127.0.0.1', port)) === undefined) return port
  }
  return LAST_PORT + 1
}

function lastComplaint(said: string): string {
  const lines = said.trim().split('\n')
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? ''
}

/** A server that runs in our folder, once it takes connections; one that is on its way down is waited for. */
async function adopt(cluster: string): Promise<Outcome<Postmaster | undefined>> {
  const postmaster = await findPostmaster(cluster)
  if (postmaster === undefined) return success(undefined)
  if (await waitUntilReady(cluster, postmaster, 60_000)) return success(postmaster)
  if (await waitUntilGone(postmaster, 0)) return success(undefined)
  return failure(
    `The PostgreSQL of ${cluster} runs as process ${postmaster.pid} and does not answer. Run: kill -QUIT ${postmaster.pid}`,
  )
}

/** Takes over the running server or starts one, and gives what may pass (see below) half a minute to do so. */
async function bringUp(
  place: Place,
  portToKeep?: number,
): Promise<Outcome<{ postmaster: Postmaster; adopted: boolean }>> {
  const deadline = Date.now() + 30_000
  for (;;) {
    const found = await adopt(place.cluster)
    if (!found.ok) return found
    if (found.value !== undefined) return success({ postmaster: found.value, adopted: true })
    const port = portToKeep ?? (await choosePort(place.portFile))
    const launched = await launchPostmaster({ ...place, port })
    if (launched.kind === 'running') {
      // One that is kept has been noted, and a disk that is full now is no reason to lose the server.
      if (portToKeep === undefined) await writeFile(place.portFile, `${port}\n`).catch(() => undefined)
      return success({ postmaster: launched.postmaster, adopted: false })
    }
    // Sessions of a killed server take seconds to notice; a port, or the folder, can be taken between our look and PostgreSQL's.
    const passes = /pre-existing shared memory|Address already in use|lock file "postmaster.pid" already exists/.test(
      launched.said,
    )
    if (!passes || Date.now() >= deadline) {
      const complaint = tellOfFullDisk(launched.said) ? DISK_IS_FULL : lastComplaint(launched.said)
      return failure(`PostgreSQL does not start: ${complaint} The whole story is in ${place.log}.`)
    }
    await pause(500)
  }
}

function handle(place: Place, first: Postmaster, url: string, adopted: boolean): EmbeddedDatabase {
  let postmaster = first
  return {
    url,
    port: first.port,
    adopted,
    get pid() {
      return postmaster.pid
    },
    isRunning: () => isAlive(postmaster),
    async restart() {
      const up = await bringUp(place, first.port)
      if (!up.ok) return up
      postmaster = up.value.postmaster
      return success(undefined)
    },
    stop: (manner = 'fast') => stopPostmaster(postmaster, manner),
  }
}

/**
 * Brings up the PostgreSQL under the data folder, making it the first time and taking over one that still runs.
 * Only one process at a time may call this for a folder: hold the instance lock.
 */
export async function startEmbeddedDatabase({
  dataFolder,
  passwords,
  log,
}: Options): Promise<Outcome<EmbeddedDatabase>> {
  const folder = resolve(dataFolder)
  const cluster = join(folder, 'database')
  const binaries = await findBinaries()
  if (!binaries.ok) return binaries
  const operator = await findOperator(folder, binaries.value.postgres, cluster)
  if (!operator.ok) return operator
  const made = await ensureCluster({
    cluster,
    initdb: binaries.value.initdb,
    operator: operator.value,
    superuserPassword: passwords.superuser,
  })
  if (!made.ok) return made
  const portFile = join(folder, 'database-port')
  const place = { cluster, postgres: binaries.value.postgres, operator: operator.value, log, portFile }
  const up = await bringUp(place)
  if (!up.ok) return up
  const { postmaster, adopted } = up.value
  const server = await prepareServer(postmaster.port, passwords)
  if (!server.ok) {
    await stopPostmaster(postmaster, 'fast')
    return server
  }
  return success(handle(place, postmaster, server.value.url, adopted))
}
