import { expect, test } from 'vitest'

import { urgencyOf, type TaskKind } from '../../cms/tasks/kinds.ts'

const now = new Date('2026-11-28T05:00:00Z')
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)

test.each<[TaskKind, number, object]>([
  ['comment-waits', 23, { kind: 'waits', days: 0 }],
  ['comment-waits', 25, { kind: 'waits', days: 1 }],
  ['in-review', 80, { kind: 'waits', days: 3 }],
  ['document-review', 1, { kind: 'overdue' }],
  ['document-review', -1, { kind: 'none' }],
  ['consent-ending', -1, { kind: 'none' }],
  ['scheduled-today', 1, { kind: 'none' }],
  ['my-draft', 500, { kind: 'none' }],
])('%s, since %i hours: a day that is missed is overdue, what waits only waits', (kind, hours, urgency) => {
  expect(urgencyOf(kind, hoursAgo(hours), now)).toEqual(urgency)
})
