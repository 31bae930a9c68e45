import type { TaskSource } from '../source.ts'

/** Links of what is public that lead nowhere, since the day on which that was first seen; a task for each document. */
export const linkTasks: TaskSource = {
  kinds: ['broken-link'],
  statement: `
    SELECT DISTINCT 'broken-link', uses.source, uses.document, link_checks.failing_since, link_checks.href
      FROM link_checks JOIN uses ON uses.target = link_checks.href AND uses.kind = 'link' AND uses.is_public
     WHERE link_checks.status = 'broken'`,
}
