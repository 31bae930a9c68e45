import { randomBytes, randomUUIDv7 } from 'node:crypto'

import pg from 'pg'

import { seal } from '../../../collections/sealing/envelope.ts'
import { randomReference } from '../../../collections/vocabulary/reference-numbers.ts'
import {
  initialPriority,
  type Priority,
  type ReportEventKind,
  type ReportSource,
  type ReportStatus,
} from '../../../collections/vocabulary/reports.ts'
import { KEY_VARIABLES } from '../postgres/preparation.ts'

export interface WantedReport {
  addresses?: readonly string[]
  details?: string
  /** None in an anonymous report. */
  contact?: { name?: string; email?: string; phone?: string }
  sourceType?: ReportSource
  priority?: Priority
  language?: 'en' | 'km'
  reference?: string
  status?: ReportStatus
  receivedAt?: Date
  closedAt?: Date
  announcedAt?: Date
  /** Notes of an analyst, a line of the time line each. */
  notes?: readonly string[]
  fingerprints?: readonly string[]
  /** Stands where the sealed content would. */
  sealedContent?: string | null
  publicKey?: string
}

export interface StoredReport {
  id: string
  reference: string
  /** Ids of the lines that carry the notes. */
  notes: readonly string[]
}

type Database = Pick<pg.Pool, 'query'>

/** A report as the site stores it and an analyst has worked on it, sealed to the key of the tests unless told otherwise. */
export async function storeSealedReport(db: Database, wanted: WantedReport = {}): Promise<StoredReport> {
  const {
    addresses = ['https://example.org/a'],
    details = '',
    contact,
    sourceType = 'website',
    receivedAt = new Date(),
    reference = randomReference(),
    publicKey = KEY_VARIABLES.site.REPORT_PUBLIC_KEY,
  } = wanted
  const id = randomUUIDv7()
  const content =
    wanted.sealedContent === undefined
      ? await seal(publicKey, `content ${id}`, JSON.stringify({ addresses, details }))
      : wanted.sealedContent
  const sealedContact = contact && (await seal(publicKey, `contact ${id}`, JSON.stringify(contact)))
  await db.query(
    `INSERT INTO reports (id, reference, submission, received_at, source_type, language, anonymous, address_count,
       sealed_content, sealed_contact, status, priority, closed_at, announced_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[id, reference, randomBytes(32).toString('hex'), receivedAt, sourceType, wanted.language ?? 'en'],
      ...[contact === undefined, addresses.length, content, sealedContact ?? null, wanted.status ?? 'received'],
      ...[wanted.priority ?? initialPriority(sourceType), wanted.closedAt, wanted.announcedAt],
    ],
  )
  const line = (event: string, kind: ReportEventKind, sealedNote?: string) =>
    db.query(
      'INSERT INTO report_events (id, report_id, at, kind, status, sealed_note) VALUES ($1, $2, $3, $4, $5, $6)',
      [...[event, id, receivedAt, kind, kind === 'received' ? 'received' : null, sealedNote]],
    )
  await line(randomUUIDv7(), 'received')
  const notes: string[] = []
  for (const note of wanted.notes ?? []) {
    const event = randomUUIDv7()
    await line(event, 'note', await seal(publicKey, `note ${event}`, note))
    notes.push(event)
  }
  for (const fingerprint of wanted.fingerprints ?? []) {
    await db.query('INSERT INTO report_fingerprints (id, report_id, fingerprint) VALUES ($1, $2, $3)', [
      randomUUIDv7(),
      id,
      fingerprint,
    ])
  }
  return { id, reference, notes }
}

/** The same over a connection of its own. */
export async function insertReport(databaseUrl: string, wanted: WantedReport = {}): Promise<StoredReport> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await storeSealedReport(client, wanted)
  } finally {
    await client.end()
  }
}
