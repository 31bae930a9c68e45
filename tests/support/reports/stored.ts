import { randomUUID } from 'node:crypto'

import pg from 'pg'

import type { Classification, ReportSource, ReportStatus } from '../../../collections/vocabulary/reports.ts'

/** A report as it lies in the database, without a word of what somebody wrote. */
export interface Stored {
  /** ISO 8601 */
  receivedAt: string
  source?: ReportSource
  classification?: Classification
  /** Every status that it had, the present one last, each a millisecond after the one before. */
  statuses?: readonly ReportStatus[]
  /** When it got its present status, where that was later. ISO 8601 */
  changedAt?: string
  /** ISO 8601 */
  removedAt?: string
}

/** Puts reports into a database by SQL, each with its time line, as the site and the analyst's desk do it. */
export async function storeReports(databaseUrl: string, reports: readonly Stored[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('BEGIN')
    for (const report of reports) {
      const { receivedAt, source = 'website', classification, statuses = ['received'], changedAt, removedAt } = report
      const id = randomUUID()
      await client.query(
        `INSERT INTO reports (id, reference, submission, received_at, source_type, language, address_count, status, classification, removed_at)
         VALUES ($1, $2, $3, $4, $5, 'km', 1, $6, $7, $8)`,
        [id, id, id, receivedAt, source, statuses.at(-1), classification, removedAt],
      )
      for (const [index, status] of statuses.entries()) {
        const step = new Date(Date.parse(receivedAt) + index)
        await client.query(
          `INSERT INTO report_events (id, report_id, at, kind, status, classification) VALUES ($1, $2, $3, 'status', $4, $5)`,
          [
            ...[randomUUID(), id, index === statuses.length - 1 ? (changedAt ?? step) : step, status],
            status === 'classified' ? classification : null,
          ],
        )
      }
    }
    await client.query('COMMIT')
  } finally {
    await client.end()
  }
}
