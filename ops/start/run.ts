import type { Outcome } from '../outcome.ts'
import { toTheEnd } from '../trouble.ts'
import type { Stage } from './foundation.ts'
import { createProgress } from './progress.ts'
import { createShutdown, stopOnRequest } from './shutdown.ts'
import type { Supervision } from './supervisor.ts'

/** Starts everything and stays until somebody stops it or it gives up; the exit code tells which. */
export async function runUntilStopped(
  mode: Stage['mode'],
  start: (stage: Stage) => Promise<Outcome<Supervision>>,
): Promise<void> {
  const progress = createProgress()
  const shutdown = createShutdown()
  stopOnRequest(shutdown, progress.say)
  const started = await toTheEnd(() => start({ progress, shutdown, mode }))
  const problem = started.ok ? await started.value.gaveUp : started.problem
  // When somebody asked us to stop, whatever failed did so because of that, and the process ends over there.
  if (shutdown.begun) return
  console.error(`\n${problem}`)
  await shutdown.run()
  process.exit(1)
}
