import { randomUUIDv7 } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

import { seal } from '../../collections/sealing/envelope.ts'
import { REPORTS_CHANNEL } from '../../collections/vocabulary/cache-tags.ts'
import { environmentHere } from '../../collections/vocabulary/environment-here.ts'
import { randomReference } from '../../collections/vocabulary/reference-numbers.ts'
import type { Report, ReportContent } from '../../collections/vocabulary/report-form.ts'
import { initialPriority } from '../../collections/vocabulary/reports.ts'
import { kindOf } from '../../collections/logging/fault.ts'
import { log } from '../log.ts'
import { readersPool, writersPool } from './pools.ts'
import { submissionOf } from './submission.ts'

type Stored = { kind: 'accepted'; reference: string } | { kind: 'unavailable' }

/** Milliseconds within which a report is stored or the visitor is told that it cannot be. */
const DEADLINE = 1900
const BETWEEN_ATTEMPTS = 120

/**
 * Row, first line of the time line and the news of both in one statement, so in one transaction. What is there already
 * changes nothing: neither an error, which the server's log would explain with the number, nor a second row.
 */
const INSERT = `
  WITH stored AS (
    INSERT INTO reports (id, reference, submission, received_at, source_type, language, anonymous, address_count,
                         sealed_content, sealed_contact, status, priority, created_at, updated_at)
    VALUES ($1, $2, $3, now(), $4, $5, $6, $7, $8, $9, 'received', $10, now(), now())
    ON CONFLICT DO NOTHING
    RETURNING id, received_at
  ), line AS (
    INSERT INTO report_events (id, report_id, at, kind, status)
    SELECT $11, id, received_at, 'received', 'received' FROM stored
    RETURNING id
  )
  SELECT pg_notify('${REPORTS_CHANNEL}', '') FROM line`

const READ_BACK = 'SELECT reference FROM reports WHERE submission = $1'

async function sealed(id: string, report: Report): Promise<{ content: string; contact: string | null }> {
  const publicKey = environmentHere().REPORT_PUBLIC_KEY ?? ''
  const content: ReportContent = { addresses: [...report.addresses], details: report.details }
  return {
    content: await seal(publicKey, `content ${id}`, JSON.stringify(content)),
    contact:
      report.contact === undefined ? null : await seal(publicKey, `contact ${id}`, JSON.stringify(report.contact)),
  }
}

async function readBack(submission: string): Promise<string | undefined> {
  const { rows } = await readersPool().query<{ reference: string }>(READ_BACK, [submission])
  return rows[0]?.reference
}

async function attempt(
  values: { before: unknown[]; after: unknown[] },
  submission: string,
): Promise<string | undefined> {
  // A number anew at each attempt: the last one may have been somebody else's.
  await writersPool().query(INSERT, [...values.before, randomReference(), submission, ...values.after])
  return readBack(submission)
}

/**
 * Stores a report once, whatever happens on the way, and tells its number only after another connection has read it:
 * a COMMIT whose answer was lost is found, one that failed is made again. Nothing but the kind of a fault is logged.
 */
export async function storeReport(report: Report, token: string): Promise<Stored> {
  const submission = submissionOf(token, report)
  const id = randomUUIDv7()
  const { content, contact } = await sealed(id, report)
  const { sourceType, language, addresses } = report
  const facts = [sourceType, language, contact === null, addresses.length, content, contact]
  const values = { before: [id], after: [...facts, initialPriority(sourceType), randomUUIDv7()] }

  const end = new AbortController()
  async function untilStored(): Promise<Stored> {
    while (!end.signal.aborted) {
      try {
        const reference = await attempt(values, submission)
        if (reference !== undefined) return { kind: 'accepted', reference }
      } catch (error) {
        log.warn({ kind: kindOf(error) }, 'A report could not be stored at this attempt.')
        await pause(BETWEEN_ATTEMPTS)
      }
    }
    return { kind: 'unavailable' }
  }
  const late = pause(DEADLINE, { kind: 'unavailable' } as const)
  return Promise.race([untilStored(), late]).finally(() => end.abort())
}
