import { describeExit, launchChild, type RunningChild, type Variables } from './child-process.ts'
import { CrashCounter } from './crash-counter.ts'
import type { LogFile } from './log-file.ts'
import { pauseUnlessStopping, type Watch } from './watch.ts'

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

/** Who hears what becomes of a child. */
export interface ChildWatch extends Watch {
  readonly root: string
  readonly variables: Variables
  began(name: string, child: RunningChild): void
  serves(name: string): void
  ended(child: ChildCommand): void
}

/**
 * Starts the process, and again whenever it ends, until everything is to stop.
 * @returns why it is given up, where it is
 */
export async function keepChild(kept: ChildCommand, log: LogFile, watch: ChildWatch): Promise<string | undefined> {
  const { name, command, announces = true } = kept
  const { stopping, say } = watch
  const crashes = new CrashCounter()
  while (!stopping.aborted) {
    log.forgetTail()
    const began = performance.now()
    const child = launchChild({
      command,
      root: watch.root,
      variables: { ...watch.variables, ...kept.variables },
      log,
      onMessage: ({ kind }) => kind === 'ready' && watch.serves(name),
    })
    watch.began(name, child)
    const exit = await child.exited
    watch.ended(kept)
    if (stopping.aborted) break
    const { inARow, tooMany, delay } = crashes.count(performance.now() - began)
    if (inARow > crashes.limit) {
      say(`${name} ended unexpectedly (${describeExit(exit)}), ${inARow} times in a row now; ${log.path} says why.`)
    } else {
      say(`${name} ended unexpectedly (${describeExit(exit)}). Its last lines, from ${log.path}:`)
      for (const line of log.tail()) say(`  | ${line}`)
    }
    // Of a tool that does not tell whether it serves nobody knows that it ever did.
    if (tooMany && (watch.isStarting() || !announces))
      return `${name} crashed ${crashes.limit} times in a row. Its log, ${log.path}, says why.`
    say(`${name} starts again in ${delay / 1000} s.`)
    await pauseUnlessStopping(watch, delay)
  }
  return undefined
}
