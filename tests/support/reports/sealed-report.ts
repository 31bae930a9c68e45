import { randomUUID } from 'node:crypto'

import type { Pool } from 'pg'

import { seal } from '../../../collections/sealing/envelope.ts'
import { randomReference } from '../../../collections/vocabulary/reference-numbers.ts'
import { initialPriority, type Priority, type ReportSource } from '../../../collections/vocabulary/reports.ts'
import { uuidv7 } from '../../../collections/vocabulary/uuid-v7.ts'
import { KEY_VARIABLES } from '../postgres/preparation.ts'

export interface SealedReport {
  addresses?: readonly string[]
  details?: string
  contact?: { name?: string; email?: string; phone?: string }
  sourceType?: ReportSource
  priority?: Priority
  language?: 'en' | 'km'
  receivedAt?: Date
  /** Stands where the sealed content would. */
  sealedContent?: string | null
  publicKey?: string
}

export interface StoredReport {
  id: string
  reference: string
}

type Database = Pick<Pool, 'query'>

/** Stores a report as the site does: sealed to the public key, with the first line of its time line. */
export async function storeSealedReport(db: Database, report: SealedReport = {}): Promise<StoredReport> {
  const {
    addresses = ['https://example.org/a'],
    details = '',
    contact,
    sourceType = 'website',
    priority = initialPriority(sourceType),
    language = 'en',
    receivedAt = new Date(),
    publicKey = KEY_VARIABLES.site.REPORT_PUBLIC_KEY,
  } = report
  const [id, reference] = [uuidv7(), randomReference()]
  const content =
    report.sealedContent === undefined
      ? await seal(publicKey, `content ${id}`, JSON.stringify({ addresses, details }))
      : report.sealedContent
  const sealedContact = contact && (await seal(publicKey, `contact ${id}`, JSON.stringify(contact)))
  await db.query(
    `INSERT INTO reports (id, reference, submission, received_at, source_type, language, anonymous, address_count,
       sealed_content, sealed_contact, status, priority)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'received', $11)`,
    [
      ...[id, reference, randomUUID(), receivedAt, sourceType, language, contact === undefined, addresses.length],
      ...[content, sealedContact ?? null, priority],
    ],
  )
  await db.query(
    `INSERT INTO report_events (id, report_id, at, kind, status) VALUES ($1, $2, $3, 'received', 'received')`,
    [uuidv7(), id, receivedAt],
  )
  return { id, reference }
}
