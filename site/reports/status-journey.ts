import { parseReference } from '../../collections/vocabulary/reference-numbers.ts'
import { evidenceIn, readForm } from '../read-form.ts'
import { Guard, type Demand } from '../guard/guard.ts'
import { REFERENCE_FIELD } from './report-fields.ts'
import { findStatus, type Lookup } from './status.ts'

/** What the page shows beside the box for the number. */
export interface StatusAnswer {
  status: number
  /** As it was typed. */
  typed: string
  found?: Extract<Lookup, { kind: 'found' }>
  trouble?: 'malformed' | 'unknown' | 'unavailable' | 'busy' | 'unreadable'
  demand?: Demand
}

/**
 * Misses alone count, so that who has a number is never kept waiting by others of the same school. Of 90 million numbers
 * ten thousand are used: whoever guesses has to solve, or to wait, long before chance is on their side. By waiting, there
 * are about thirty guesses a minute from however many networks, of which one in five hours finds something.
 */
const guard = new Guard({
  window: 600_000,
  free: { perVisitor: 3, overall: 30 },
  proved: { perVisitor: 5, overall: 150 },
  wait: 120_000,
  turns: 60,
})

export async function answerStatus(request: Request, visitor: string): Promise<StatusAnswer> {
  if (request.method !== 'POST') return { status: 200, typed: '' }
  const sent = await readForm(request)
  if (sent.kind !== 'form') return { status: 400, typed: '', trouble: 'unreadable' }
  const typed = sent.text(REFERENCE_FIELD).slice(0, 60)
  const reference = parseReference(typed)
  if (reference === undefined) return { status: 422, typed, trouble: 'malformed' }

  const verdict = await guard.admit(visitor, evidenceIn(sent))
  if (verdict.kind === 'demand') return { status: 429, typed, trouble: 'busy', demand: verdict.demand }
  const lookup = await findStatus(reference)
  if (lookup.kind === 'found') {
    verdict.forgive()
    return { status: 200, typed, found: lookup }
  }
  if (lookup.kind === 'unavailable') {
    verdict.forgive()
    return { status: 503, typed, trouble: 'unavailable' }
  }
  return { status: 404, typed, trouble: 'unknown' }
}
