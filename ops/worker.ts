import { setTimeout as pause } from 'node:timers/promises'
import { getPayload, type Payload } from 'payload'
import { pino, type Logger } from 'pino'
import config from '../payload.config.ts'
import { announceReady, onStop } from './child.ts'
import { messageOf } from './outcome.ts'
import { readRuntimeEnvironment } from './runtime.ts'

const MILLISECONDS_BETWEEN_RUNS = 10_000
const JOBS_PER_RUN = 50

/**
 * Payload marks a job as being processed when it takes it, and one that died with its worker stays marked for ever. There is one
 * worker, and it is just starting: whatever is marked now is such a job.
 */
async function freeAbandonedJobs(payload: Payload): Promise<number> {
  // Not payload.update: it would need the access that nobody has. `updateJobs` is what Payload's own queue uses.
  const freed = await payload.db.updateJobs({
    data: { processing: false },
    returning: true,
    where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }] },
  })
  return freed?.length ?? 0
}

/** Runs what is due. Logged are counts and ids: the input of a job may hold somebody's address. */
async function runDueJobs(payload: Payload, log: Logger): Promise<void> {
  if (payload.config.jobs.scheduling === true) await payload.jobs.handleSchedules({ allQueues: true })
  const { jobStatus = {} } = await payload.jobs.run({
    allQueues: true,
    limit: JOBS_PER_RUN,
    sequential: true,
    silent: true,
    // This process acts for the platform, and no request reaches it.
    overrideAccess: true,
  })
  const failed = Object.entries(jobStatus).filter(([, { status }]) => status !== 'success')
  for (const [job, { status }] of failed) log.error({ job, status }, 'job failed')
  const done = Object.keys(jobStatus).length - failed.length
  if (done > 0) log.info({ done }, 'jobs done')
}

const { LOG_LEVEL } = readRuntimeEnvironment()
const log = pino({ name: 'worker', level: LOG_LEVEL, base: { pid: process.pid } })
const payload = await getPayload({ config })

const stopping = new AbortController()
const finished = Promise.withResolvers<void>()
onStop(async () => {
  stopping.abort()
  await finished.promise
  await payload.destroy()
})

const freed = await freeAbandonedJobs(payload)
if (freed > 0) log.warn({ freed }, 'freed jobs that a crash had left')
announceReady()

while (!stopping.signal.aborted) {
  try {
    await runDueJobs(payload, log)
  } catch (error) {
    // The database may be on its way back; the next run tries again.
    log.error({ problem: messageOf(error) }, 'run failed')
  }
  await pause(MILLISECONDS_BETWEEN_RUNS, undefined, { signal: stopping.signal }).catch(() => undefined)
}
finished.resolve()
