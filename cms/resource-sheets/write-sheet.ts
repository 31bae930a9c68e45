import type { Progress } from './answers.ts'
import type { Rights, RowPlan } from './plan.ts'
import type { Reader } from './stored.ts'
import { writeRow } from './write-row.ts'

/** Writes rows one after the other, and says of each what has become of it. Whoever stops listening stops it after a row. */
export async function* writeSheet(plans: readonly RowPlan[], rights: Rights, reader: Reader): AsyncGenerator<Progress> {
  const rows = plans.filter(({ kind }) => kind === 'new' || kind === 'changed')
  yield { kind: 'begin', rows: rows.length }
  for (const plan of rows) {
    const outcome = await writeRow(plan, rights, reader)
    const reason = outcome.kind === 'refused' && { reason: outcome.reason }
    yield { kind: 'row', row: plan.row, slug: plan.slug, outcome: outcome.kind, ...reason }
  }
  yield { kind: 'end' }
}
