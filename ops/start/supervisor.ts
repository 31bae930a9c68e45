import { setTimeout as pause } from 'node:timers/promises'
import type { EmbeddedDatabase } from '../database/embedded.ts'
import { failure, messageOf, success, type Outcome } from '../outcome.ts'
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
  /** Called whenever a process begins, serves or ends, with all that run now and the names of those that do not serve. */
  onChange?: (running: readonly ProcessIdentity[], away: readonly string[]) => Promise<void>
  /** Shows the output of the children as it comes, as in development. */
  echo?: boolean
  /** Milliseconds between SIGTERM and SIGKILL. */
  patience?: number
  /** Milliseconds after which a start is given up in which a child has not said that it serves. */
  startupLimit?: number
}

export type Supervision = {
  /** When all children that say so serve at once, or the supervisor has given up before. */
  readonly ready: Promise<Outcome<undefined>>
  /** When the supervisor has given up a start; everything is stopped by then. Pending for ever otherwise. */
  readonly gaveUp: Promise<string>
  /** Stops the children together, then the database. */
  stop(): Promise<void>
  /** Kills the children and lets the database recover at its next start. */
  force(): Promise<void>
}

const DATABASE_LOOKS_EVERY = 500
/** Milliseconds that a process lets another go first. */
const HEAD_START = 5000

/**
 * Starts the children, keeps them and the database alive, and stops them in order. A start in which something crashes again and
 * again is given up. Once all have served nothing is: what hinders one of them may pass, and the others serve meanwhile.
 */
export function supervise(options: SupervisorOptions): Supervision {
  const { database, say, patience = 10_000 } = options
  const stopping = new AbortController()
  const running = new Map<string, RunningChild>()
  const served = new Map(options.children.map(({ name }) => [name, Promise.withResolvers<void>()]))
  /** Who does not serve at the moment, of those that say when they do. */
  const away = new Set(options.children.filter(({ announces }) => announces !== false).map(({ name }) => name))
  const crashed = new Set<string>()
  const ready = Promise.withResolvers<Outcome<undefined>>()
  const gaveUp = Promise.withResolvers<string>()
  let starting = away.size > 0
  let isNoted = true
  let restarting: Promise<unknown> = Promise.resolve()
  let stopped: Promise<void> | undefined

  const tellChange = () => {
    const identities = [...running.values()].flatMap(({ identity }) => (identity === undefined ? [] : [identity]))
    void options.onChange?.(identities, [...away]).then(
      () => (isNoted = true),
      (error: unknown) => {
        // As when the disk is full: whoever serves goes on, and the next change is noted with all the others.
        if (isNoted) say(`Who runs now could not be noted (${messageOf(error)}).`)
        isNoted = false
      },
    )
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
    away.delete(name)
    tellChange()
    if (crashed.delete(name)) say(`${name} serves again.`)
    if (away.size > 0) return
    starting = false
    ready.resolve(success(undefined))
  }

  async function keepAlive(
    { name, command, variables, after, announces = true }: ChildCommand,
    log: LogFile,
  ): Promise<void> {
    const crashes = new CrashCounter()
    const first = after === undefined ? undefined : served.get(after)?.promise
    if (first !== undefined) await Promise.race([first, pauseUnlessStopping(HEAD_START)])
    while (!stopping.signal.aborted) {
      log.forgetTail()
      const began = performance.now()
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
      crashed.add(name)
      if (announces) away.add(name)
      tellChange()
      const { inARow, tooMany, delay } = crashes.count(performance.now() - began)
      if (inARow > crashes.limit) {
        say(`${name} ended unexpectedly (${describeExit(exit)}), ${inARow} times in a row now; ${log.path} says why.`)
      } else {
        say(`${name} ended unexpectedly (${describeExit(exit)}). Its last lines, from ${log.path}:`)
        for (const line of log.tail()) say(`  | ${line}`)
      }
      // Of a tool that does not tell whether it serves nobody knows that it ever did.
      if (tooMany && (starting || !announces))
        return giveUp(`${name} crashed ${crashes.limit} times in a row. Its log, ${log.path}, says why.`)
      say(`${name} starts again in ${delay / 1000} s.`)
      await pauseUnlessStopping(delay)
    }
  }

  async function keepDatabaseAlive(kept: SupervisedDatabase): Promise<void> {
    const crashes = new CrashCounter()
    let began = performance.now()
    while (!stopping.signal.aborted) {
      await pauseUnlessStopping(DATABASE_LOOKS_EVERY)
      if (stopping.signal.aborted || kept.isRunning()) continue
      const { inARow, tooMany, delay } = crashes.count(performance.now() - began)
      if (tooMany && starting) return giveUp(`The database crashed ${crashes.limit} times in a row.`)
      // The first time at once: everybody waits for it.
      if (inARow > 1) await pauseUnlessStopping(delay)
      if (stopping.signal.aborted) return
      say('The database ended unexpectedly and is started again.')
      const restart = kept.restart().catch((error: unknown) => failure(messageOf(error)))
      restarting = restart
      const restarted = await restart
      began = performance.now()
      if (restarted.ok) continue
      if (starting) return giveUp(restarted.problem)
      say(`${restarted.problem} It is tried again.`)
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
    if (!starting) return
    await giveUp(
      `Not ready after ${milliseconds / 1000} s: ${[...away].join(', ')}. See the logs in ${options.logFolder}.`,
    )
  }

  for (const child of options.children) {
    const path = `${options.logFolder}/${child.name}.log`
    const log = new LogFile(path, options.echo ? (line) => say(`${child.name.padEnd(6)} | ${line}`) : undefined)
    void keepAlive(child, log)
  }
  if (database !== undefined) void keepDatabaseAlive(database)
  if (starting) void limitStartup(options.startupLimit ?? 120_000)
  else ready.resolve(success(undefined))

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
