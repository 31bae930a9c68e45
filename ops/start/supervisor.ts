import { setTimeout as pause } from 'node:timers/promises'
import type { EmbeddedDatabase } from '../database/embedded.ts'
import { failure, success, type Outcome } from '../outcome.ts'
import type { ProcessIdentity } from '../process-identity.ts'
import { describeExit, launchChild, type RunningChild, type Variables } from './child-process.ts'
import { CrashCounter } from './crash-counter.ts'
import { LogFile } from './log-file.ts'

/** A process to keep alive. */
export type ChildCommand = {
  name: string
  command: readonly string[]
  /** False for tools that do not tell when they serve. */
  announces?: boolean
  variables?: Variables
  /** Another one that serves first, because somebody waits for it: two that load at once take twice as long each. */
  after?: string
}

type SupervisedDatabase = Pick<EmbeddedDatabase, 'isRunning' | 'restart' | 'stop'>

export type SupervisorOptions = {
  children: readonly ChildCommand[]
  root: string
  variables: Variables
  logFolder: string
  /** The database that we run ourselves; it outlives the children and stops last. */
  database?: SupervisedDatabase | undefined
  /** One line for the person at the terminal. */
  say: (line: string) => void
  /** Called whenever a process begins or ends, with all that run now. */
  onChange?: (running: readonly ProcessIdentity[]) => void
  /** Shows the output of the children as it comes, as in development. */
  echo?: boolean
  /** Milliseconds between SIGTERM and SIGKILL. */
  patience?: number
  /** Milliseconds after which a child that has not said that it serves is given up. */
  startupLimit?: number
}

export type Supervision = {
  /** When every child has said that it serves, or the supervisor has given up before. */
  readonly ready: Promise<Outcome<undefined>>
  /** When the supervisor has given up on a process; everything is stopped by then. Pending for ever otherwise. */
  readonly gaveUp: Promise<string>
  /** Stops the children together, then the database. */
  stop(): Promise<void>
  /** Kills the children and lets the database recover at its next start. */
  force(): Promise<void>
}

const DATABASE_LOOKS_EVERY = 500
/** Milliseconds that a process lets another go first. */
const HEAD_START = 5000

/** Starts the children, keeps them and the database alive, and stops them in order. */
export function supervise(options: SupervisorOptions): Supervision {
  const { database, say, patience = 10_000 } = options
  const stopping = new AbortController()
  const running = new Map<string, RunningChild>()
  const served = new Map(options.children.map(({ name }) => [name, Promise.withResolvers<void>()]))
  const waiting = new Set(options.children.filter(({ announces }) => announces !== false).map(({ name }) => name))
  const ready = Promise.withResolvers<Outcome<undefined>>()
  const gaveUp = Promise.withResolvers<string>()
  let restarting: Promise<unknown> = Promise.resolve()
  let stopped: Promise<void> | undefined

  const tellChange = () => {
    const identities = [...running.values()].flatMap(({ identity }) => (identity === undefined ? [] : [identity]))
    options.onChange?.(identities)
  }
  const pauseUnlessStopping = (milliseconds: number) =>
    pause(milliseconds, undefined, { signal: stopping.signal }).catch(() => undefined)

  async function giveUp(problem: string): Promise<void> {
    if (stopping.signal.aborted) return
    await stop()
    ready.resolve(failure(problem))
    gaveUp.resolve(problem)
  }

  function announced(name: string): void {
    served.get(name)?.resolve()
    waiting.delete(name)
    if (waiting.size === 0) ready.resolve(success(undefined))
  }

  async function keepAlive({ name, command, variables, after }: ChildCommand, log: LogFile): Promise<void> {
    const crashes = new CrashCounter()
    const first = after === undefined ? undefined : served.get(after)?.promise
    if (first !== undefined) await Promise.race([first, pauseUnlessStopping(HEAD_START)])
    while (!stopping.signal.aborted) {
      log.forgetTail()
      const child = launchChild({
        command,
        root: options.root,
        variables: { ...options.variables, ...variables },
        log,
        onMessage: ({ kind }) => kind === 'ready' && announced(name),
      })
      running.set(name, child)
      tellChange()
      const exit = await child.exited
      running.delete(name)
      if (stopping.signal.aborted) return
      tellChange()
      const { tooMany, delay } = crashes.count()
      say(`${name} ended unexpectedly (${describeExit(exit)}). Its last lines, from ${log.path}:`)
      for (const line of log.tail()) say(`  | ${line}`)
      if (tooMany) return giveUp(`${name} crashed ${crashes.limit} times in a minute. Its log, ${log.path}, says why.`)
      say(`${name} starts again in ${delay / 1000} s.`)
      await pauseUnlessStopping(delay)
    }
  }

  async function keepDatabaseAlive(kept: SupervisedDatabase): Promise<void> {
    const crashes = new CrashCounter()
    while (!stopping.signal.aborted) {
      await pauseUnlessStopping(DATABASE_LOOKS_EVERY)
      if (stopping.signal.aborted || kept.isRunning()) continue
      say('The database ended unexpectedly and is started again.')
      if (crashes.count().tooMany) return giveUp(`The database crashed ${crashes.limit} times in a minute.`)
      const restart = kept.restart()
      restarting = restart
      const restarted = await restart
      if (!restarted.ok) return giveUp(restarted.problem)
    }
  }

  async function stopAll(): Promise<void> {
    stopping.abort()
    await Promise.all([...running.values()].map((child) => child.stop(patience)))
    // A database that is just being started again would otherwise come up behind our back.
    await restarting
    await database?.stop()
    tellChange()
  }

  function stop(): Promise<void> {
    return (stopped ??= stopAll())
  }

  async function limitStartup(milliseconds: number): Promise<void> {
    await Promise.race([ready.promise, pauseUnlessStopping(milliseconds)])
    if (waiting.size === 0) return
    await giveUp(
      `Not ready after ${milliseconds / 1000} s: ${[...waiting].join(', ')}. See the logs in ${options.logFolder}.`,
    )
  }

  for (const child of options.children) {
    const path = `${options.logFolder}/${child.name}.log`
    const log = new LogFile(path, options.echo ? (line) => say(`${child.name.padEnd(6)} | ${line}`) : undefined)
    void keepAlive(child, log)
  }
  if (database !== undefined) void keepDatabaseAlive(database)
  if (waiting.size === 0) ready.resolve(success(undefined))
  else void limitStartup(options.startupLimit ?? 120_000)

  return {
    ready: ready.promise,
    gaveUp: gaveUp.promise,
    stop,
    async force() {
      stopping.abort()
      for (const child of running.values()) child.kill()
      await database?.stop('immediate')
    },
  }
}
