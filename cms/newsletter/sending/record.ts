import { z } from 'zod'

import type { Queryable } from '../../../collections/database/transaction.ts'
import type { AuditAction } from '../../audit/actions.ts'
import { writeAuditLineOn, type Actor } from '../../audit/write-line.ts'

export interface Act {
  issue: string
  /** Undefined for the platform itself. */
  by: Actor | undefined
  action: Extract<AuditAction, `newsletter-${string}`>
  detail?: string
}

const titlesSchema = z.array(z.object({ title: z.string() }))

/** What the issue is called, in English where it is. */
async function titleOf(db: Queryable, issue: string): Promise<string | undefined> {
  const { rows } = await db.query(
    `SELECT left(subject, 200) AS title FROM newsletter_issues_locales
     WHERE _parent_id = $1 AND subject IS NOT NULL ORDER BY _locale::text LIMIT 1`,
    [issue],
  )
  return titlesSchema.parse(rows)[0]?.title
}

/** Writes into the record of changes what was done about the way of an issue, over the connection that has done it. */
export async function writeDown(db: Queryable, { issue, by, action, detail }: Act): Promise<void> {
  const title = await titleOf(db, issue)
  await writeAuditLineOn(db, by, { action, source: 'newsletter-issues', document: issue, title, detail })
}
