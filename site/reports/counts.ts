import type pg from 'pg'
import { z } from 'zod'

import { ASSESSMENTS, OUTCOMES } from '../../collections/vocabulary/report-outcomes.ts'
import { CSAM_CLASSIFICATIONS, REPORT_SOURCES } from '../../collections/vocabulary/reports.ts'
import { countersPool } from './pools.ts'

/** Material that came back is not removed; what was closed after a notice without having been removed was online when last checked. */
const AS_THEY_ARE = `
  SELECT received_at, source_type, classification,
    CASE
      WHEN status = 'still-online' THEN 'still-online'
      WHEN removed_at IS NOT NULL THEN 'removed'
      WHEN status = 'notice-sent' THEN 'notice-sent'
      WHEN status = 'closed' AND EXISTS (
        SELECT FROM report_events WHERE report_id = reports.id AND status = 'notice-sent'
      ) THEN 'still-online'
      ELSE 'no-notice'
    END AS outcome
  FROM reports WHERE received_at <= $1`

/** The same out of the time lines, which nobody can change afterwards. A report is classified once, so the greatest is the one. */
const AS_THEY_WERE = `
  SELECT received_at, source_type, known.classification,
    CASE
      WHEN still_online = latest THEN 'still-online'
      WHEN removed > coalesce(still_online, '-infinity') THEN 'removed'
      WHEN notice_sent = latest THEN 'notice-sent'
      WHEN closed = latest AND notice_sent IS NOT NULL THEN 'still-online'
      ELSE 'no-notice'
    END AS outcome
  FROM reports LEFT JOIN (
    SELECT report_id,
      max(classification) AS classification,
      max(at) AS latest,
      max(at) FILTER (WHERE status = 'notice-sent') AS notice_sent,
      max(at) FILTER (WHERE status = 'still-online') AS still_online,
      max(at) FILTER (WHERE status = 'removed') AS removed,
      max(at) FILTER (WHERE status = 'closed') AS closed
    FROM report_events WHERE at < $1 AND status IS NOT NULL GROUP BY report_id
  ) known ON known.report_id = reports.id
  WHERE received_at < $1`

/**
 * One scan of the reports, added up and then grouped five ways, so that every number is of the same moment. The year and the month are
 * those in which a report came in, by the clocks of Phnom Penh, also for what was found or removed later.
 */
const count = (reports: string) => `
  WITH kinds AS (
    SELECT
      date_trunc('month', received_at AT TIME ZONE 'Asia/Phnom_Penh') AS month,
      source_type,
      classification,
      outcome,
      count(*) AS reports
    FROM (${reports}) each GROUP BY 1, 2, 3, 4
  ), facts AS (
    SELECT
      extract(year FROM month)::int AS year,
      extract(month FROM month)::int AS month,
      source_type::text AS source,
      coalesce(classification::text, 'not-yet') AS assessment,
      coalesce(classification::text = ANY ($2), false) AS csam,
      outcome,
      reports
    FROM kinds
  )
  SELECT year, month, source, assessment, outcome,
    sum(reports)::int AS received,
    coalesce(sum(reports) FILTER (WHERE csam), 0)::int AS classified,
    coalesce(sum(reports) FILTER (WHERE outcome = 'removed'), 0)::int AS removed
  FROM facts
  GROUP BY GROUPING SETS ((year), (year, month), (year, source), (year, assessment), (year, outcome))
  ORDER BY year, month, source, assessment, outcome`

const countSchema = z.object({
  year: z.int(),
  /** 1 to 12. Of this and the next three one at most is set: that by which the row is grouped. */
  month: z.int().nullable(),
  source: z.enum(REPORT_SOURCES).nullable(),
  assessment: z.enum(ASSESSMENTS).nullable(),
  outcome: z.enum(OUTCOMES).nullable(),
  received: z.int(),
  classified: z.int(),
  removed: z.int(),
})

/** Reports of a year, or of one part of it. Exact, so not for the public: see `statistics.ts`. */
export type ReportCount = z.infer<typeof countSchema>

async function ask(database: pg.Pool, reports: string, moment: Date): Promise<ReportCount[]> {
  const { rows } = await database.query(count(reports), [moment, CSAM_CLASSIFICATIONS])
  return z.array(countSchema).parse(rows)
}

/** How many reports there were at a moment, as they are now, oldest first. */
export const countReports = (asOf: Date, database: pg.Pool = countersPool()): Promise<ReportCount[]> =>
  ask(database, AS_THEY_ARE, asOf)

/** How many reports came in before a moment that has gone by, as they were then: the same whenever it is asked for. */
export const countReportsBefore = (end: Date, database: pg.Pool = countersPool()): Promise<ReportCount[]> =>
  ask(database, AS_THEY_WERE, end)
