import type { Payload } from 'payload'
import type { Logger } from 'pino'

const JOBS_PER_RUN = 50

/**
 * Payload marks a job as being processed when it takes it, and one that died with its worker stays marked for ever. There is one
 * worker, and it is just starting: whatever is marked now is such a job.
 */
export async function freeAbandonedJobs(payload: Payload): Promise<number> {
  // Not payload.update: it would need the access that nobody has. `updateJobs` is what Payload's own queue uses.
  const freed = await payload.db.updateJobs({
    data: { processing: false },
    returning: true,
    where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }] },
  })
  return freed?.length ?? 0
}

/** Runs what is due. Logged are counts and ids: the input of a job may hold somebody's address. */
export async function runDueJobs(payload: Payload, log: Logger): Promise<void> {
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
