import type { Case, OpenedCase, TimeLineEntry } from './case-view.ts'

/** The version grows when a field changes its meaning or goes. */
const SCHEMA = { name: 'hotline-report', version: 1 } as const

/** One case with all that is known of it, for whoever must be given it: a court, the police, a partner hotline. */
export function exportOf(facts: Case, opened: OpenedCase, timeLine: readonly TimeLineEntry[], exportedAt: Date) {
  const { changes: _, hasContent: _content, hasContact: _contact, ...report } = facts
  return {
    schema: SCHEMA,
    exportedAt: exportedAt.toISOString(),
    report,
    content: opened.content,
    contact: opened.contact,
    timeLine: timeLine.map(({ hasNote, ...line }) => ({
      ...line,
      note: hasNote ? (opened.notes[line.id] ?? null) : null,
    })),
  }
}
