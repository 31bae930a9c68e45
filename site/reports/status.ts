import { setTimeout as pause } from 'node:timers/promises'

import { publicStages, type PublicStage } from '../../collections/vocabulary/report-stages.ts'
import type { ReportStatus } from '../../collections/vocabulary/reports.ts'
import { kindOf } from '../../collections/logging/fault.ts'
import { log } from '../log.ts'
import { readersPool } from './pools.ts'

export type Lookup =
  | { kind: 'found'; status: ReportStatus; stages: readonly PublicStage[] }
  /** No such report, or none that may be seen yet: the same answer, so that nobody learns which. */
  | { kind: 'unknown' }
  | { kind: 'unavailable' }

/** Milliseconds that every answer takes at least, longer than any look-up: its time tells nothing. */
const TIME = 250

/** One row whether there is such a report or not, by the same plan. */
const QUERY = `
  SELECT r.status, (
    SELECT json_agg(json_build_object('status', e.status, 'at', e.at) ORDER BY e.at, e.id)
      FROM report_events e WHERE e.report_id = r.id AND e.status IS NOT NULL
  ) AS changes
  FROM (SELECT 1) one LEFT JOIN reports r ON r.reference = $1
    AND r.received_at <= now() - make_interval(mins => coalesce(
      (SELECT status_after_minutes::int FROM report_rules LIMIT 1), 0))`

type Row = { status: ReportStatus | null; changes: { status: ReportStatus; at: string }[] | null }

async function find(reference: string): Promise<Lookup> {
  try {
    const { rows } = await readersPool().query<Row>(QUERY, [reference])
    const status = rows[0]?.status
    if (!status) return { kind: 'unknown' }
    return { kind: 'found', status, stages: publicStages(rows[0]?.changes ?? []) }
  } catch (error) {
    log.warn({ kind: kindOf(error) }, 'The status of a report could not be read.')
    return { kind: 'unavailable' }
  }
}

/** How far the report with this number has come. Never anything that was written in it. */
export async function findStatus(reference: string): Promise<Lookup> {
  const [found] = await Promise.all([find(reference), pause(TIME)])
  return found
}
