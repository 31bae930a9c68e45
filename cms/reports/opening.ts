import { open, type Belonging } from '../../collections/sealing/envelope.ts'
import { sealedContactSchema, sealedContentSchema } from '../../collections/vocabulary/report-form.ts'
import type { z } from 'zod'

import { lockCase } from './cases.ts'
import type { Case, OpenedCase } from './case-view.ts'
import { inTransaction, type Connections, type Queryable } from '../../collections/database/transaction.ts'
import type { DeskKeys } from './keys.ts'
import { writeLine, type Analyst } from './time-line.ts'

type Opening = { kind: 'unknown' } | { kind: 'opened'; facts: Case; opened: OpenedCase }

interface Reading {
  pool: Connections
  keys: DeskKeys
  by: Analyst
  reportId: string
}

/**
 * Opens a case for a person. That they did is stored first; when that fails, nothing is opened.
 * @param as how the time line calls it
 */
export async function openCase({ pool, keys, by, reportId }: Reading, as: 'opened' | 'exported'): Promise<Opening> {
  const facts = await inTransaction(pool, async (client) => {
    const found = await lockCase(client, reportId)
    if (found) await writeLine(client, { reportId: found.id, by, publicKey: keys.publicKey }, { kind: as })
    return found
  })
  if (facts === undefined) return { kind: 'unknown' }
  return { kind: 'opened', facts, opened: await readSealed(pool, keys, facts) }
}

interface SealedRow {
  content: string | null
  contact: string | null
}

async function readSealed(db: Queryable, { privateKeys }: DeskKeys, facts: Case): Promise<OpenedCase> {
  const sealed = await db.query<SealedRow>(
    'SELECT sealed_content AS content, sealed_contact AS contact FROM reports WHERE id = $1',
    [facts.id],
  )
  const { content = null, contact = null } = sealed.rows[0] ?? {}
  return {
    content: await openJson(privateKeys, `content ${facts.id}`, content, sealedContentSchema, true),
    contact: await openJson(
      privateKeys,
      `contact ${facts.id}`,
      contact,
      sealedContactSchema,
      facts.contactErasedAt !== null,
    ),
    notes: await readNotes(db, privateKeys, facts.id),
  }
}

type Read<T> = { kind: 'opened'; value: T } | { kind: 'erased' | 'none' | 'no-key' | 'damaged' }

/** @param wasThere whether a text that is missing was erased, or never given */
async function openJson<T>(
  privateKeys: readonly string[],
  belonging: Belonging,
  sealed: string | null,
  schema: z.ZodType<T>,
  wasThere: boolean,
): Promise<Read<T>> {
  if (sealed === null) return { kind: wasThere ? 'erased' : 'none' }
  const opened = await open(privateKeys, belonging, sealed)
  if (opened.kind !== 'opened') return opened
  try {
    return { kind: 'opened', value: schema.parse(JSON.parse(opened.text)) }
  } catch {
    return { kind: 'damaged' }
  }
}

async function readNotes(db: Queryable, privateKeys: readonly string[], reportId: string) {
  const { rows } = await db.query<{ id: string; note: string }>(
    'SELECT id, sealed_note AS note FROM report_events WHERE report_id = $1 AND sealed_note IS NOT NULL',
    [reportId],
  )
  const notes: Record<string, string | null> = {}
  for (const { id, note } of rows) {
    const opened = await open(privateKeys, `note ${id}`, note)
    notes[id] = opened.kind === 'opened' ? opened.text : null
  }
  return notes
}
