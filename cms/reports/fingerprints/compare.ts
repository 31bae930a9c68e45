import { randomUUIDv7 } from 'node:crypto'

import type { PoolClient } from 'pg'

import { open } from '../../../collections/sealing/envelope.ts'
import { sealedContentSchema } from '../../../collections/vocabulary/report-form.ts'
import { fingerprintsOf } from './fingerprint.ts'

export interface Comparing {
  privateKeys: readonly string[]
  /** See `fingerprintKey`. */
  key: Buffer
  /** Is told the id of a report whose content does not open, and nothing else of it. */
  onUnreadable: (reportId: string) => void
}

export const BATCH = 50

/** Any number, the same in every process that compares: one at a time, or two would not see each other's fingerprints. */
const COMPARISON_LOCK = 20_160_208

interface Waiting {
  id: string
  sealed: string | null
}

/**
 * Compares the oldest reports that nobody has compared yet, a batch at most, with all that came before them. A machine
 * reads them and keeps fingerprints alone, so that no line of the time line tells of it.
 * @param client inside of a transaction
 * @returns how many it has compared; none when another process is at it
 */
export async function compareWaiting(client: PoolClient, comparing: Comparing): Promise<number> {
  const lock = await client.query<{ ours: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS ours', [COMPARISON_LOCK])
  if (lock.rows[0]?.ours !== true) return 0
  // A case on which an analyst is deciding at this moment waits for the next round.
  const { rows } = await client.query<Waiting>(
    `SELECT id, sealed_content AS sealed FROM reports WHERE reported_before IS NULL
     ORDER BY received_at LIMIT $1 FOR UPDATE SKIP LOCKED`,
    [BATCH],
  )
  for (const report of rows) {
    const addresses = await addressesOf(report, comparing)
    await remember(client, report.id, fingerprintsOf(comparing.key, addresses))
  }
  return rows.length
}

async function addressesOf({ id, sealed }: Waiting, { privateKeys, onUnreadable }: Comparing): Promise<string[]> {
  if (sealed === null) return []
  const opened = await open(privateKeys, `content ${id}`, sealed)
  if (opened.kind === 'opened') {
    try {
      return sealedContentSchema.parse(JSON.parse(opened.text)).addresses
    } catch {
      // As with any other content that is not what it should be.
    }
  }
  onUnreadable(id)
  return []
}

/** Reports that share a fingerprint with the report $1, which was received at (received_at, id). */
const SHARING = `
  SELECT DISTINCT other.report_id FROM report_fingerprints own
  JOIN report_fingerprints other ON other.fingerprint = own.fingerprint AND other.report_id <> own.report_id
  WHERE own.report_id = $1`

async function remember(client: PoolClient, id: string, fingerprints: readonly string[]): Promise<void> {
  await client.query('DELETE FROM report_fingerprints WHERE report_id = $1', [id])
  await client.query(
    `INSERT INTO report_fingerprints (id, report_id, fingerprint)
     SELECT new.id, $1, new.fingerprint FROM unnest($2::uuid[], $3::text[]) AS new (id, fingerprint)`,
    [id, fingerprints.map(() => randomUUIDv7()), fingerprints],
  )
  await client.query(
    `UPDATE reports r SET reported_before = (
       SELECT count(*) FROM reports o
       WHERE o.id IN (${SHARING}) AND (o.received_at, o.id) < (r.received_at, r.id))
     WHERE r.id = $1`,
    [id],
  )
  // Those that came later but were compared first: this one had been passed over.
  await client.query(
    `UPDATE reports r SET reported_before = r.reported_before + 1
     FROM reports own
     WHERE own.id = $1 AND r.id IN (${SHARING}) AND r.reported_before IS NOT NULL
       AND (own.received_at, own.id) < (r.received_at, r.id)`,
    [id],
  )
}
