import type { PoolClient } from 'pg'
import { z } from 'zod'

import type { Case } from './case-view.ts'
import type { Queryable } from '../../collections/database/transaction.ts'
import { isoOrNull } from './time.ts'

type CaseRow = Omit<Case, 'receivedAt' | 'removedAt' | 'closedAt' | 'contentErasedAt' | 'contactErasedAt'> & {
  receivedAt: Date
  removedAt: Date | null
  closedAt: Date | null
  contentErasedAt: Date | null
  contactErasedAt: Date | null
}

/** PostgreSQL takes nothing else for an id. */
const isUuid = (id: string): boolean => z.uuid().safeParse(id).success

/** Everything but what is sealed. */
const FACTS = `
  r.id, r.reference, r.received_at AS "receivedAt", r.source_type AS "sourceType", r.language,
  coalesce(r.anonymous, true) AS anonymous, r.address_count::int AS "addressCount", r.status, r.classification,
  r.priority, r.reported_before::int AS "reportedBefore", r.removed_at AS "removedAt", r.closed_at AS "closedAt",
  r.sealed_content IS NOT NULL AS "hasContent", r.sealed_contact IS NOT NULL AS "hasContact",
  r.content_erased_at AS "contentErasedAt", r.contact_erased_at AS "contactErasedAt",
  (SELECT count(*) FROM report_events e WHERE e.report_id = r.id AND e.kind IN ('status', 'priority'))::int AS changes`

const caseOf = (row: CaseRow): Case => ({
  ...row,
  receivedAt: row.receivedAt.toISOString(),
  removedAt: isoOrNull(row.removedAt),
  closedAt: isoOrNull(row.closedAt),
  contentErasedAt: isoOrNull(row.contentErasedAt),
  contactErasedAt: isoOrNull(row.contactErasedAt),
})

export async function findCase(db: Queryable, id: string): Promise<Case | undefined> {
  if (!isUuid(id)) return undefined
  const { rows } = await db.query<CaseRow>(`SELECT ${FACTS} FROM reports r WHERE r.id = $1`, [id])
  return rows[0] && caseOf(rows[0])
}

/** The case as it is now, and as it stays until the transaction ends: whoever else changes it waits. */
export async function lockCase(client: PoolClient, id: string): Promise<Case | undefined> {
  if (!isUuid(id)) return undefined
  // A statement of its own: one that waits for a lock counts the lines as they were before it waited.
  await client.query('SELECT 1 FROM reports WHERE id = $1 FOR UPDATE', [id])
  return findCase(client, id)
}

export async function findIdByReference(db: Queryable, reference: string): Promise<string | undefined> {
  const { rows } = await db.query<{ id: string }>('SELECT id FROM reports WHERE reference = $1', [reference])
  return rows[0]?.id
}

/** An earlier or later report that names one of the same addresses. */
export interface RelatedCase {
  id: string
  reference: string
  receivedAt: string
  status: Case['status']
  classification: Case['classification']
}

const MAX_RELATED = 20

export async function relatedCases(db: Queryable, id: string): Promise<readonly RelatedCase[]> {
  const { rows } = await db.query<Omit<RelatedCase, 'receivedAt'> & { receivedAt: Date }>(
    `SELECT r.id, r.reference, r.received_at AS "receivedAt", r.status, r.classification FROM reports r
     WHERE r.id <> $1 AND r.id IN (
       SELECT other.report_id FROM report_fingerprints own JOIN report_fingerprints other USING (fingerprint)
       WHERE own.report_id = $1)
     ORDER BY r.received_at DESC LIMIT ${MAX_RELATED}`,
    [id],
  )
  return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() }))
}
