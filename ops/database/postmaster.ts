import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from '../outcome.ts'
import { commandOf, identify, signal, waitUntilGone, type ProcessIdentity } from '../process-identity.ts'
import { commandFor, type Operator } from './operator.ts'
import { postgresArguments } from './settings.ts'

/** A running PostgreSQL server: its first process, and the port it said it listens on. */
export type Postmaster = ProcessIdentity & { port: number }

type Launch = { cluster: string; postgres: string; operator: Operator; port: number; log: string }
type Launched = { kind: 'running'; postmaster: Postmaster } | { kind: 'failed'; said: string }

const pidFileOf = (cluster: string) => join(cluster, 'postmaster.pid')

/** The lines of postmaster.pid: the pid is first, the port fourth, and the eighth says `ready` in the end. */
function readPidFile(cluster: string): { pid: number; port: number; ready: boolean } | undefined {
  try {
    const lines = readFileSync(pidFileOf(cluster), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** The server that a killed `npm start` left behind, if it lives. The file of a dead one is removed. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = readPidFile(cluster)
  if (file === undefined) return undefined
  const identity = identify(file.pid)
  // PostgreSQL believes any living process with this number; after a reboot it may be anything.
  if (identity !== undefined && commandOf(file.pid)?.includes(cluster)) return { ...identity, port: file.port }
  await rm(pidFileOf(cluster), { force: true })
  return undefined
}

/** Waits until the server takes connections: true, or false when it ends or has not got there in time. */
export async function waitUntilReady(
  cluster: string,
  postmaster: ProcessIdentity,
  milliseconds: number,
): Promise<boolean> {
  const deadline = Date.now() + milliseconds
  while (Date.now() < deadline) {
    const file = readPidFile(cluster)
    if (file?.pid === postmaster.pid && file.ready) return true
    if (await waitUntilGone(postmaster, 50)) return false
  }
  return false
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Starts the server in a session of its own, where the terminal's Ctrl-C does not reach it. */
export async function launchPostmaster({ cluster, postgres, operator, port, log }: Launch): Promise<Launched> {
  const logged = sizeOf(log)
  const output = openSync(log, 'a', 0o600)
  const [command, args] = commandFor(operator, postgres, postgresArguments(cluster, port))
  const child = spawn(command, args, { cwd: '/', detached: true, stdio: ['ignore', output, output], ...operator.ids })
  closeSync(output)
  child.unref()
  const failedToSpawn = new Promise<string>((resolve) => child.once('error', (error) => resolve(error.message)))
  if (child.pid === undefined) return { kind: 'failed', said: await failedToSpawn }
  const identity = identify(child.pid)
  // A crash a minute before leaves recovery to do; five minutes is far beyond what the WAL limit allows.
  if (identity !== undefined && (await waitUntilReady(cluster, identity, 300_000))) {
    return { kind: 'running', postmaster: { ...identity, port } }
  }
  return { kind: 'failed', said: readFileSync(log).subarray(logged).toString('utf8') }
}

/** Stops the server: politely closing every connection (fast), or at once (it recovers from its WAL at the next start). */
export async function stopPostmaster(postmaster: ProcessIdentity, manner: 'fast' | 'immediate'): Promise<void> {
  // Signals of `pg_ctl stop`: SIGINT is fast, SIGQUIT immediate. SIGKILL is for a server that hears neither.
  const steps = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const
  for (const [name, milliseconds] of manner === 'fast' ? steps : steps.slice(1)) {
    if (identify(postmaster.pid)?.startedAt !== postmaster.startedAt) return
    signal(postmaster.pid, name)
    if (await waitUntilGone(postmaster, milliseconds)) return
  }
}
