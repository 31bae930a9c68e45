import { DECIDES as DECIDER } from '../../../collections/database/staff.ts'
import type { TaskSource } from '../source.ts'
import { REVIEWED } from './reviews.ts'

type Reviewed = (typeof REVIEWED)[number]

const DECIDES = `EXISTS (SELECT FROM asked WHERE ${DECIDER})`
const versionsOf = (collection: Reviewed) => `_${collection.replaceAll('-', '_')}_v`

const inReview = (collection: Reviewed): string => `
  SELECT 'in-review', '${collection}', parent_id::text, version_updated_at, NULL::text
    FROM ${versionsOf(collection)}
   WHERE latest AND version_stage = 'in-review' AND version_deleted_at IS NULL AND ${DECIDES}`

/** Approved, and nobody has said when it is published. */
const approved = (collection: Reviewed): string => `
  SELECT 'approved', '${collection}', parent_id::text, version_updated_at, NULL::text
    FROM ${versionsOf(collection)}
   WHERE latest AND version_stage = 'approved' AND version_deleted_at IS NULL AND ${DECIDES}
     AND NOT EXISTS (SELECT FROM desk_schedules WHERE collection = '${collection}' AND document = parent_id
       AND act = 'publish' AND state = 'waiting')`

const TODAY = `due_at < (date_trunc('day', now() AT TIME ZONE 'Asia/Phnom_Penh') + interval '1 day') AT TIME ZONE 'Asia/Phnom_Penh'`

/** What editors have sent to review waits for those who publish, and what they have approved; and what happens today. */
export const reviewTasks: TaskSource = {
  kinds: ['in-review', 'approved', 'scheduled-today'],
  statement: `${REVIEWED.flatMap((each) => [inReview(each), approved(each)]).join(' UNION ALL ')}
    UNION ALL
    SELECT 'scheduled-today', collection, document::text, due_at, NULL FROM desk_schedules
     WHERE state = 'waiting' AND ${TODAY} AND ${DECIDES}`,
}

/**
 * A draft in which somebody has written and that nobody decides on: given back by somebody else, or in work. The last step
 * that led somewhere tells which; when it was given back with a word, that stands there.
 */
const drafts = (collection: Reviewed): string => `
  SELECT CASE WHEN back THEN 'given-back' ELSE 'my-draft' END, '${collection}', document::text,
         CASE WHEN back THEN last.at ELSE wrote.at END, CASE WHEN back THEN left(last.note, 120) END
    FROM desk_authors AS wrote JOIN asked ON asked.person = wrote.staff
    JOIN ${versionsOf(collection)} ON parent_id = document AND latest AND version_stage = 'draft' AND version_deleted_at IS NULL
    LEFT JOIN LATERAL (
      SELECT at, note, act = 'give-back' AND by IS DISTINCT FROM asked.person AS gave FROM desk_steps
       WHERE collection = '${collection}' AND document = wrote.document AND stage IS NOT NULL
       ORDER BY at DESC, id DESC LIMIT 1) AS last ON true
   CROSS JOIN LATERAL (SELECT coalesce(gave, false) AS back) AS told
   WHERE wrote.collection = '${collection}'`

export const draftTasks: TaskSource = {
  kinds: ['given-back', 'my-draft'],
  statement: REVIEWED.map(drafts).join(' UNION ALL '),
}

/** What somebody is waited for by name, and what they scheduled in vain. */
export const personalTasks: TaskSource = {
  kinds: ['comment-waits', 'schedule-failed'],
  statement: `
    SELECT 'comment-waits', collection, document::text, at, left(body, 120)
      FROM desk_comments JOIN asked ON asked.person = desk_comments.waits_for WHERE resolved_at IS NULL
    UNION ALL
    SELECT 'schedule-failed', collection, document::text, due_at, NULL
      FROM desk_schedules JOIN asked ON asked.person = desk_schedules.by WHERE state = 'failed' AND seen_at IS NULL`,
}
