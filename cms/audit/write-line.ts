import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { connectionOf } from '../request-connection.ts'
import type { AuditAction } from './actions.ts'

export interface AuditLine {
  action: AuditAction
  /** Slug of the collection or global. */
  source: string
  /** Empty for a global. */
  document: string
  /** What the document is called, where that may be known. */
  title?: string | undefined
  /** Names of the fields that have changed. */
  fields?: readonly string[]
  /** A word more that is no secret, such as which role somebody had and has. */
  detail?: string | undefined
}

/** Minutes in which the saving of one draft by one person is one line, as long as it is about the same fields and nothing else happens. */
const ONE_SITTING = 15

const nameOf = (user: PayloadRequest['user']): string | null =>
  user?.collection === 'staff' && typeof user.name === 'string' ? user.name : null

/** Writes down who did what, in the transaction in which it is done: one is not without the other. */
export async function writeAuditLine(req: PayloadRequest, line: AuditLine, user = req.user): Promise<void> {
  const { action, source, document, title, fields = [], detail } = line
  const actor = user?.collection === 'staff' ? String(user.id) : null
  const locale = req.locale === 'en' || req.locale === 'km' ? req.locale : null
  const named = JSON.stringify(fields)
  const connection = await connectionOf(req)
  await connection.execute(sql`
    WITH line AS (SELECT ${actor}::uuid AS actor, ARRAY(SELECT jsonb_array_elements_text(${named}::jsonb)) AS fields)
    INSERT INTO audit_log (actor, actor_name, action, source, document, title, locale, fields, detail)
    SELECT actor, ${nameOf(user)}, ${action}, ${source}, ${document}, ${title ?? null}, ${locale}, fields, ${detail ?? null}
      FROM line
     WHERE ${action} <> 'draft-saved' OR NOT EXISTS (
       SELECT FROM audit_log AS last
        WHERE last.source = ${source} AND last.document = ${document} AND last.action = 'draft-saved'
          AND last.actor IS NOT DISTINCT FROM line.actor AND last.locale IS NOT DISTINCT FROM ${locale}
          AND last.at > now() - make_interval(mins => ${ONE_SITTING}) AND last.fields @> line.fields
          AND NOT EXISTS (
            SELECT FROM audit_log AS since WHERE since.source = ${source} AND since.document = ${document}
              AND since.id > last.id AND since.action <> 'draft-saved'))`)
}
