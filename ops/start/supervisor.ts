import { failure, messageOf, success, type Outcome } from '../outcome.ts'
import type { ProcessIdentity } from '../process-identity.ts'
import type { RunningChild, Variables } from './child-process.ts'
import { keepChild, type ChildCommand, type ChildWatch } from './keep-child.ts'
import { keepDatabase, type SupervisedDatabase } from './keep-database.ts'
import { LogFile } from './log-file.ts'
import { pauseUnlessStopping } from './watch.ts'

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

/** Milliseconds that a process lets another go first. */
const HEAD_START = 5000

/**
 * Starts the children, keeps them and the database alive, and stops them in order. A start in which something crashes again and
 * again is given up. Once all have served nothing is: what hinders one of them may pass, and the others serve meanwhile.
 */
export function supervise(options: SupervisorOptions): Supervision {
  const { children, database, say, patience = 10_000 } = options
  const stopping = new AbortController()
  const running = new Map<string, RunningChild>()
  const served = new Map(children.map(({ name }) => [name, Promise.withResolvers<void>()]))
  /** Who does not serve at the moment, of those that say when they do. */
  const away = new Set(children.filter(({ announces }) => announces !== false).map(({ name }) => name))
  const crashed = new Set<string>()
  const ready = Promise.withResolvers<Outcome<undefined>>()
  const gaveUp = Promise.withResolvers<string>()
  let starting = away.size > 0
  let isNoted = true
  let keepingDatabase: Promise<unknown> | undefined
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

  const watch: ChildWatch = {
    stopping: stopping.signal,
    isStarting: () => starting,
    say,
    root: options.root,
    variables: options.variables,
    began(name, child) {
      running.set(name, child)
      tellChange()
    },
    serves(name) {
      served.get(name)?.resolve()
      away.delete(name)
      tellChange()
      if (crashed.delete(name)) say(`${name} serves again.`)
      if (away.size > 0) return
      starting = false
      ready.resolve(success(undefined))
    },
    ended({ name, announces = true }) {
      running.delete(name)
      if (stopping.signal.aborted) return
      crashed.add(name)
      if (announces) away.add(name)
      tellChange()
    },
  }

  async function stopAll(): Promise<void> {
    stopping.abort()
    await Promise.all([...running.values()].map((child) => child.stop(patience)))
    // A database that is just being started again would otherwise come up behind our back.
    await keepingDatabase
    await database?.stop()
    tellChange()
  }

  function stop(): Promise<void> {
    return (stopped ??= stopAll())
  }

  async function giveUp(problem: string | undefined): Promise<void> {
    if (problem === undefined || stopping.signal.aborted) return
    await stop()
    ready.resolve(failure(problem))
    gaveUp.resolve(problem)
  }

  async function keep(child: ChildCommand): Promise<void> {
    const path = `${options.logFolder}/${child.name}.log`
    const log = new LogFile(path, options.echo ? (line) => say(`${child.name.padEnd(6)} | ${line}`) : undefined)
    const first = child.after === undefined ? undefined : served.get(child.after)?.promise
    if (first !== undefined) await Promise.race([first, pauseUnlessStopping(watch, HEAD_START)])
    await giveUp(await keepChild(child, log, watch))
  }

  async function limitStartup(milliseconds: number): Promise<void> {
    await Promise.race([ready.promise, pauseUnlessStopping(watch, milliseconds)])
    if (!starting) return
    await giveUp(
      `Not ready after ${milliseconds / 1000} s: ${[...away].join(', ')}. See the logs in ${options.logFolder}.`,
    )
  }

  for (const child of children) void keep(child)
  if (database !== undefined) {
    const kept = keepDatabase(database, watch)
    keepingDatabase = kept
    void kept.then(giveUp)
  }
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
