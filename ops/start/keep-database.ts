import type { EmbeddedDatabase } from '../database/embedded.ts'
import { failure, messageOf } from '../outcome.ts'
import { CrashCounter } from './crash-counter.ts'
import { pauseUnlessStopping, type Watch } from './watch.ts'

export type SupervisedDatabase = Pick<EmbeddedDatabase, 'isRunning' | 'restart' | 'stop'>

const LOOKS_EVERY = 500

/**
 * Starts the database again whenever it ends, until everything is to stop.
 * @returns why it is given up, where it is; no start of it goes on by then
 */
export async function keepDatabase(kept: SupervisedDatabase, watch: Watch): Promise<string | undefined> {
  const { stopping, say } = watch
  const crashes = new CrashCounter()
  let began = performance.now()
  while (!stopping.aborted) {
    await pauseUnlessStopping(watch, LOOKS_EVERY)
    if (stopping.aborted || kept.isRunning()) continue
    const { inARow, tooMany, delay } = crashes.count(performance.now() - began)
    if (tooMany && watch.isStarting()) return `The database crashed ${crashes.limit} times in a row.`
    // The first time at once: everybody waits for it.
    if (inARow > 1) await pauseUnlessStopping(watch, delay)
    if (stopping.aborted) break
    say('The database ended unexpectedly and is started again.')
    const restarted = await kept.restart().catch((error: unknown) => failure(messageOf(error)))
    began = performance.now()
    if (restarted.ok) continue
    if (watch.isStarting()) return restarted.problem
    say(`${restarted.problem} It is tried again.`)
  }
  return undefined
}
