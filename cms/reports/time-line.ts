import { randomUUIDv7 } from 'node:crypto'

import type { PoolClient } from 'pg'

import { seal } from '../../collections/sealing/envelope.ts'
import type { TimeLineEntry } from './case-view.ts'
import type { Queryable } from '../../collections/database/transaction.ts'

/** The member of staff who does something, as the time line names them for ever. */
export interface Analyst {
  id: string
  name: string
}

type Detail = 'status' | 'classification' | 'priority' | 'destination' | 'country'

export type NewLine = Pick<TimeLineEntry, 'kind'> &
  Partial<Pick<TimeLineEntry, Detail>> & {
    /** In plain words; it is sealed before it is stored. */
    note?: string | undefined
  }

/**
 * Adds a line to the time line of a case that the transaction has locked. @returns its id
 * Lines of a case never share a moment, so that their order is the order in which things happened.
 */
export async function writeLine(
  client: PoolClient,
  { reportId, by, publicKey }: { reportId: string; by: Analyst; publicKey: string },
  { kind, status, classification, priority, destination, country, note }: NewLine,
): Promise<string> {
  const id = randomUUIDv7()
  const sealedNote = note === undefined || note === '' ? null : await seal(publicKey, `note ${id}`, note)
  await client.query(
    `INSERT INTO report_events
       (id, report_id, at, kind, status, classification, priority, destination, country, sealed_note, staff_id, staff_name)
     SELECT $1, $2, greatest(clock_timestamp(), max(at) + interval '1 millisecond'), $3, $4, $5, $6, $7, $8, $9, $10, $11
     FROM report_events WHERE report_id = $2`,
    [id, reportId, kind, status, classification, priority, destination, country, sealedNote, by.id, by.name],
  )
  return id
}

type LineRow = Omit<TimeLineEntry, 'at'> & { at: Date }

/** Oldest first. */
export async function readTimeLine(db: Queryable, reportId: string): Promise<TimeLineEntry[]> {
  const { rows } = await db.query<LineRow>(
    `SELECT id, at, kind, status, classification, priority, destination, country, sealed_note IS NOT NULL AS "hasNote",
       staff_name AS "staffName"
     FROM report_events WHERE report_id = $1 ORDER BY at, id`,
    [reportId],
  )
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }))
}
