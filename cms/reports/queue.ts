import { z } from 'zod'

import { keysOf } from '../../collections/vocabulary/options.ts'
import {
  PRIORITIES,
  REPORT_SOURCES,
  type Priority,
  type ReportSource,
  type ReportStatus,
} from '../../collections/vocabulary/reports.ts'
import type { Case } from './case-view.ts'
import type { Queryable } from '../../collections/database/transaction.ts'

/** How the desk groups cases by what they wait for. Only what is closed waits for nothing: until then nothing is erased. */
export const QUEUE_GROUPS = {
  new: ['received'],
  'in-work': ['assessing', 'classified'],
  'waiting-for-removal': ['notice-sent', 'still-online'],
  'to-be-closed': ['removed'],
  done: ['closed'],
} as const satisfies Readonly<Record<string, readonly ReportStatus[]>>
type QueueGroup = keyof typeof QUEUE_GROUPS

export const QUEUE_GROUP_NAMES = keysOf(QUEUE_GROUPS)

const PAGE_LENGTH = 50

/** What the address of the queue says; what it says wrongly is as if it said nothing. */
export const queueFilterSchema = z.object({
  state: z.enum(QUEUE_GROUP_NAMES).optional().catch(undefined),
  priority: z.enum(PRIORITIES).optional().catch(undefined),
  source: z.enum(REPORT_SOURCES).optional().catch(undefined),
  sheet: z.coerce.number().int().min(1).max(1_000_000).default(1).catch(1),
})
export type QueueFilter = z.infer<typeof queueFilterSchema>

export interface QueueRow {
  id: string
  reference: string
  receivedAt: Date
  sourceType: ReportSource
  language: Case['language']
  anonymous: boolean
  addressCount: number
  status: ReportStatus
  classification: Case['classification']
  priority: Priority
  reportedBefore: number | null
  /** Nobody has opened its content yet. */
  unread: boolean
}

export interface Queue {
  rows: readonly QueueRow[]
  /** Of the filter. */
  total: number
  pages: number
  /** Of each group, whatever the filter says besides. */
  counts: Readonly<Record<QueueGroup, number>>
}

const WHERE = `
  ($1::text[] IS NULL OR status::text = ANY ($1)) AND ($2::text IS NULL OR priority::text = $2)
  AND ($3::text IS NULL OR source_type::text = $3)`

/** Unfinished cases first: the most urgent, and of those the one that has waited longest. Then the finished, newest first. */
const BY_URGENCY = `
  status = 'closed',
  CASE WHEN status <> 'closed' THEN priority END,
  CASE WHEN status <> 'closed' THEN received_at END,
  received_at DESC, id`

export async function readQueue(db: Queryable, { state, priority, source, sheet }: QueueFilter): Promise<Queue> {
  const wanted = [state === undefined ? null : QUEUE_GROUPS[state], priority ?? null, source ?? null]
  const [{ rows }, total, counts] = await Promise.all([
    db.query<QueueRow>(
      `SELECT r.id, reference, received_at AS "receivedAt", source_type AS "sourceType", language,
         coalesce(anonymous, true) AS anonymous, address_count::int AS "addressCount", r.status, r.classification,
         r.priority, reported_before::int AS "reportedBefore",
         NOT EXISTS (SELECT 1 FROM report_events e WHERE e.report_id = r.id AND e.kind = 'opened') AS unread
       FROM (SELECT id AS page_id, row_number() OVER (ORDER BY ${BY_URGENCY}) AS place FROM reports
             WHERE ${WHERE} ORDER BY place LIMIT ${PAGE_LENGTH} OFFSET $4) page
       JOIN reports r ON r.id = page_id ORDER BY place`,
      [...wanted, (sheet - 1) * PAGE_LENGTH],
    ),
    db.query<{ total: number }>(`SELECT count(*)::int AS total FROM reports WHERE ${WHERE}`, wanted),
    countByStatus(db),
  ])
  const found = total.rows[0]?.total ?? 0
  return { rows, total: found, pages: Math.max(1, Math.ceil(found / PAGE_LENGTH)), counts: groupCounts(counts) }
}

async function countByStatus(db: Queryable): Promise<Partial<Record<ReportStatus, number>>> {
  const { rows } = await db.query<{ status: ReportStatus; count: number }>(
    'SELECT status, count(*)::int AS count FROM reports GROUP BY status',
  )
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}

function groupCounts(counts: Partial<Record<ReportStatus, number>>): Queue['counts'] {
  const of = (group: QueueGroup) => QUEUE_GROUPS[group].reduce((sum, status) => sum + (counts[status] ?? 0), 0)
  return {
    new: of('new'),
    'in-work': of('in-work'),
    'waiting-for-removal': of('waiting-for-removal'),
    'to-be-closed': of('to-be-closed'),
    done: of('done'),
  }
}

/** How many cases there are of each group, for those who work on them. */
export const countGroups = async (db: Queryable): Promise<Queue['counts']> => groupCounts(await countByStatus(db))
