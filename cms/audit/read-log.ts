import { z } from 'zod'

import type { Queryable } from '../../collections/database/transaction.ts'
import { AUDIT_ACTIONS } from './actions.ts'

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/** What the address of the log says; what it says wrongly is as if it said nothing. */
export const auditFilterSchema = z.object({
  /** The id of a member of staff; `platform` for what nobody did by hand. */
  person: z
    .union([z.uuid(), z.literal('platform')])
    .optional()
    .catch(undefined),
  action: z.enum(AUDIT_ACTIONS).optional().catch(undefined),
  /** Slug of a collection or global. */
  source: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional()
    .catch(undefined),
  document: z.uuid().optional().catch(undefined),
  /** Days in Phnom Penh, both of them included. */
  from: day.optional().catch(undefined),
  until: day.optional().catch(undefined),
})
export type AuditFilter = z.infer<typeof auditFilterSchema>

const lineSchema = z.object({
  id: z.string(),
  at: z.date(),
  actor: z.string().nullable(),
  actor_name: z.string().nullable(),
  action: z.enum(AUDIT_ACTIONS),
  source: z.string(),
  document: z.string(),
  title: z.string().nullable(),
  locale: z.string().nullable(),
  fields: z.array(z.string()),
  detail: z.string().nullable(),
})
export type AuditEntry = z.infer<typeof lineSchema>

const WHERE = `
  WHERE ($1::text IS NULL OR actor::text = $1 OR ($1 = 'platform' AND actor IS NULL))
    AND ($2::text IS NULL OR action = $2) AND ($3::text IS NULL OR source = $3) AND ($4::text IS NULL OR document = $4)
    AND ($5::date IS NULL OR at >= $5::date::timestamp AT TIME ZONE 'Asia/Phnom_Penh')
    AND ($6::date IS NULL OR at < ($6::date + 1)::timestamp AT TIME ZONE 'Asia/Phnom_Penh')
    AND ($7::bigint IS NULL OR id < $7)`

/** Lines of the log, the newest first. @param before only those older than this one @param limit how many at most */
export async function readAuditLog(
  pool: Queryable,
  { person, action, source, document, from, until }: AuditFilter,
  before: string | undefined,
  limit: number,
): Promise<readonly AuditEntry[]> {
  const { rows } = await pool.query(
    `SELECT id::text, at, actor::text, actor_name, action, source, document, title, locale, fields, detail
       FROM audit_log ${WHERE} ORDER BY audit_log.id DESC LIMIT $8`,
    [person, action, source, document, from, until, before].map((each) => each ?? null).concat([String(limit)]),
  )
  return z.array(lineSchema).parse(rows)
}

const peopleSchema = z.array(z.object({ id: z.string(), name: z.string() }))

/** Whoever stands in the log: an account that was deleted keeps the name that it had. */
export async function peopleInLog(pool: Queryable): Promise<readonly { id: string; name: string }[]> {
  const { rows } = await pool.query(
    `SELECT DISTINCT ON (actor) actor::text AS id, coalesce(staff.name, actor_name, actor::text) AS name
       FROM (SELECT actor, actor_name, max(id) AS last FROM audit_log WHERE actor IS NOT NULL GROUP BY 1, 2) AS named
       LEFT JOIN staff ON staff.id = actor ORDER BY actor, last DESC`,
  )
  return peopleSchema.parse(rows).toSorted((one, other) => one.name.localeCompare(other.name))
}
