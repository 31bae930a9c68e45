import pg from 'pg'
import { z } from 'zod'

import { CONNECTIONS_OF } from '../database/settings.ts'
import { ill, well, type Finding } from './finding.ts'

/** What the database knows of a worker, on whatever machine. */
export interface WorkerSeen {
  /** Seconds since a worker asked it for anything; undefined when none is connected. */
  idle: number | undefined
  /** Connections of site processes and administrations. Others, such as a console or a monitor, are no sign of a platform. */
  serving: number
}

/** Seconds. A worker looks for mail each second; what it does besides takes it a moment at most. */
const LONG = 120

const seenSchema = z.tuple([z.object({ idle: z.number().nullable(), serving: z.int() })])

const SEEN = `
  SELECT extract(epoch FROM clock_timestamp() - max(state_change) FILTER (WHERE application_name = $1))::float8 AS idle,
         (count(*) FILTER (WHERE application_name IN ($2, $3)))::int AS serving
    FROM pg_stat_activity
   WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`

/** Undefined when the database cannot be asked, which is told elsewhere. */
export async function seeWorker(databaseUrl: string): Promise<WorkerSeen | undefined> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000, query_timeout: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { site, cms, worker } = CONNECTIONS_OF
    const [{ idle, serving }] = seenSchema.parse((await client.query(SEEN, [worker, site, cms])).rows)
    return { idle: idle ?? undefined, serving }
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => undefined)
  }
}

const DOES_NOT_RUN = 'does not run: nothing is published on time, and e-mail waits'

/** What runs the processes of this machine knows, if that is `npm start`. */
function asNoted(away: readonly string[]): Finding {
  return away.includes('worker')
    ? ill(
        'Worker',
        DOES_NOT_RUN,
        'If it is so in a minute again, DATA_DIR/logs/worker.log says why. It is tried until it runs.',
      )
    : well('Worker', 'runs')
}

function asSeen({ idle, serving }: WorkerSeen, isServed: boolean): Finding[] {
  if (idle !== undefined && idle > LONG)
    return [
      ill(
        'Worker',
        `stands still: it has asked the database nothing for ${Math.round(idle / 60)} minutes`,
        'Restart it: docker compose restart worker, or end its process and start node ops/worker.ts.',
      ),
    ]
  if (idle !== undefined) return [well('Worker', 'runs, and asks the database for what is to be done')]
  // Where nobody is, there is no worker to miss.
  if (!isServed && serving === 0) return []
  return [
    ill(
      'Worker',
      `${DOES_NOT_RUN}. No machine has one that is connected to the database`,
      'Start one: docker compose up -d worker (docker compose logs worker says why it ended), or node ops/worker.ts.',
    ),
  ]
}

/**
 * @param away who should serve and does not, as `npm start` has noted it; undefined when none runs that would know
 * @param isServed whether the site or the administration answers here
 */
export function lookAtWorker(
  away: readonly string[] | undefined,
  seen: WorkerSeen | undefined,
  isServed: boolean,
): Finding[] {
  if (away !== undefined) return [asNoted(away)]
  return seen === undefined ? [] : asSeen(seen, isServed)
}
