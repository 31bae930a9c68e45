import { randomBytes, randomUUIDv7 } from 'node:crypto'

import pg from 'pg'

import { seal } from '../../../collections/sealing/envelope.ts'
import { randomReference } from '../../../collections/vocabulary/reference-numbers.ts'
import type { ReportContact, ReportContent } from '../../../collections/vocabulary/report-form.ts'
import {
  initialPriority,
  type ReportEventKind,
  type ReportSource,
  type ReportStatus,
} from '../../../collections/vocabulary/reports.ts'
import { KEY_VARIABLES } from '../postgres/preparation.ts'

export interface WantedReport {
  publicKey?: string
  reference?: string
  sourceType?: ReportSource
  language?: 'en' | 'km'
  content?: ReportContent
  /** None in an anonymous report. */
  contact?: Partial<ReportContact>
  /** Notes of an analyst, a line of the time line each. */
  notes?: readonly string[]
  fingerprints?: readonly string[]
  status?: ReportStatus
  receivedAt?: Date
  closedAt?: Date
  announcedAt?: Date
}

export interface InsertedReport {
  id: string
  reference: string
  /** Ids of the lines that carry the notes. */
  notes: readonly string[]
}

const CONTENT: ReportContent = { addresses: ['https://report.example/page'], details: 'Neutral words.' }

async function insertInto(client: pg.Client, id: string, wanted: WantedReport): Promise<InsertedReport> {
  const {
    publicKey = KEY_VARIABLES.site.REPORT_PUBLIC_KEY,
    content = CONTENT,
    contact,
    sourceType = 'website',
  } = wanted
  const { receivedAt = new Date(), status = 'received', reference = randomReference() } = wanted
  const sealedContent = await seal(publicKey, `content ${id}`, JSON.stringify(content))
  const sealedContact = contact && (await seal(publicKey, `contact ${id}`, JSON.stringify(contact)))
  await client.query(
    `INSERT INTO reports (id, reference, submission, received_at, source_type, language, anonymous, address_count,
       sealed_content, sealed_contact, status, priority, closed_at, announced_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      reference,
      randomBytes(32).toString('hex'),
      receivedAt,
      sourceType,
      wanted.language ?? 'en',
      contact === undefined,
      content.addresses.length,
      sealedContent,
      sealedContact,
      status,
      initialPriority(sourceType),
      wanted.closedAt,
      wanted.announcedAt,
    ],
  )
  const line = (event: string, kind: ReportEventKind, sealedNote?: string) =>
    client.query(
      'INSERT INTO report_events (id, report_id, at, kind, status, sealed_note) VALUES ($1, $2, $3, $4, $5, $6)',
      [event, id, receivedAt, kind, kind === 'received' ? 'received' : null, sealedNote],
    )
  await line(randomUUIDv7(), 'received')
  const notes: string[] = []
  for (const note of wanted.notes ?? []) {
    const event = randomUUIDv7()
    await line(event, 'note', await seal(publicKey, `note ${event}`, note))
    notes.push(event)
  }
  for (const fingerprint of wanted.fingerprints ?? []) {
    await client.query('INSERT INTO report_fingerprints (id, report_id, fingerprint) VALUES ($1, $2, $3)', [
      randomUUIDv7(),
      id,
      fingerprint,
    ])
  }
  return { id, reference, notes }
}

/** A report as the site stores it and an analyst has worked on it, sealed to the key of the tests unless told otherwise. */
export async function insertReport(databaseUrl: string, wanted: WantedReport = {}): Promise<InsertedReport> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await insertInto(client, randomUUIDv7(), wanted)
  } finally {
    await client.end()
  }
}
