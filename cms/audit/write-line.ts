import type { PayloadRequest } from 'payload'

import type { Asked } from '../../collections/database/mail-queue.ts'
import { queriesOn } from '../request-connection.ts'
import type { AuditAction } from './actions.ts'

interface AuditLine {
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

/** Somebody of the staff. */
export interface Actor {
  id: string
  name: string | null
}

export const actorOf = (user: PayloadRequest['user']): Actor | undefined =>
  user?.collection === 'staff'
    ? { id: String(user.id), name: typeof user.name === 'string' ? user.name : null }
    : undefined

const LINE = `
  WITH line AS (SELECT $1::uuid AS actor, ARRAY(SELECT jsonb_array_elements_text($8::jsonb)) AS fields)
  INSERT INTO audit_log (actor, actor_name, action, source, document, title, locale, fields, detail)
  SELECT actor, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, fields, $9::text
    FROM line
   WHERE $3::text <> 'draft-saved' OR NOT EXISTS (
     SELECT FROM audit_log AS last
      WHERE last.source = $4::text AND last.document = $5::text AND last.action = 'draft-saved'
        AND last.actor IS NOT DISTINCT FROM line.actor AND last.locale IS NOT DISTINCT FROM $7::text
        AND last.at > now() - make_interval(mins => ${ONE_SITTING}) AND last.fields @> line.fields
        AND NOT EXISTS (
          SELECT FROM audit_log AS since WHERE since.source = $4::text AND since.document = $5::text
            AND since.id > last.id AND since.action <> 'draft-saved'))`

/**
 * Writes down what SQL of ours does, over the connection that does it.
 * @param by undefined for the platform itself
 */
export async function writeAuditLineOn(
  on: Asked,
  by: Actor | undefined,
  { action, source, document, title, fields = [], detail }: AuditLine,
  locale: string | null = null,
): Promise<void> {
  const { id = null, name = null } = by ?? {}
  const said = [title ?? null, locale, JSON.stringify(fields), detail ?? null]
  await on.query(LINE, [id, name, action, source, document, ...said])
}

/** Writes down who did what, in the transaction in which it is done: one is not without the other. */
export async function writeAuditLine(req: PayloadRequest, line: AuditLine, user = req.user): Promise<void> {
  const locale = req.locale === 'en' || req.locale === 'km' ? req.locale : null
  await writeAuditLineOn(await queriesOn(req), actorOf(user), line, locale)
}
