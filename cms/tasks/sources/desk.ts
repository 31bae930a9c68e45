import type { TaskSource } from '../source.ts'
import { REVIEWED } from './reviews.ts'

const DECIDES = `EXISTS (SELECT FROM asked WHERE role IN ('admin', 'publisher'))`

const inReview = (collection: (typeof REVIEWED)[number]): string => `
  SELECT 'in-review', '${collection}', parent_id::text, version_updated_at, NULL::text
    FROM _${collection.replaceAll('-', '_')}_v
   WHERE latest AND version_stage = 'in-review' AND version_deleted_at IS NULL AND ${DECIDES}`

/** What editors have sent to review waits for those who publish. */
export const reviewTasks: TaskSource = {
  kinds: ['in-review'],
  statement: REVIEWED.map(inReview).join(' UNION ALL '),
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
