import { randomUUID } from 'node:crypto'

import pg from 'pg'

import type { Classification, ReportSource, ReportStatus } from '../../../collections/vocabulary/reports.ts'

/** A report as it lies in the database, without a word of what somebody wrote. */
export interface Stored {
  /** ISO 8601 */
  receivedAt: string
  source?: ReportSource
  classification?: Classification
  /** Every status that it had, the present one last. */
  statuses?: readonly ReportStatus[]
  /** ISO 8601 */
  removedAt?: string
}

/** Puts reports into a database by SQL, each with its time line, as the site and the analyst's desk do it. */
export async function storeReports(databaseUrl: string, reports: readonly Stored[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    for (const { receivedAt, source = 'website', classification, statuses = ['received'], removedAt } of reports) {
      const id = randomUUID()
      await client.query(
        `INSERT INTO reports (id, reference, submission, received_at, source_type, language, address_count, status, classification, removed_at)
         VALUES ($1, $2, $3, $4, $5, 'km', 1, $6, $7, $8)`,
        [id, id, id, receivedAt, source, statuses.at(-1), classification, removedAt],
      )
      for (const status of statuses) {
        await client.query(
          `INSERT INTO report_events (id, report_id, at, kind, status) VALUES ($1, $2, $3, 'status', $4)`,
          [randomUUID(), id, receivedAt, status],
        )
      }
    }
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}
