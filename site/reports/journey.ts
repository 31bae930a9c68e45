import type { Locale } from '../../collections/vocabulary/locales.ts'
import {
  EMPTY_REPORT,
  parseReport,
  type ReportError,
  type TypedReport,
} from '../../collections/vocabulary/report-form.ts'
import { evidenceIn, readForm } from '../read-form.ts'
import { SUBMISSION_FIELD, typedIn } from './report-fields.ts'
import { Guard, type Demand } from '../guard/guard.ts'
import { storeReport } from './store.ts'
import { newToken, tokenOf } from './submission.ts'

/** What the form shows: what was typed, what is wrong with it, and what it must bring along. */
export interface FormState {
  typed: TypedReport
  token: string
  errors: readonly ReportError[]
  demand?: Demand
  /** A trouble that no field is to blame for. */
  trouble?: 'unavailable' | 'unreadable' | 'file' | 'busy'
}

type ReportAnswer =
  { kind: 'form'; status: number; state: FormState } | { kind: 'accepted'; status: 200; reference: string }

/** A school of thirty passes within one window, and then as many again; beyond that a proof is asked, however many come. */
const guard = new Guard({
  window: 600_000,
  free: { perVisitor: 60, overall: 90_000 },
  proved: { perVisitor: Infinity, overall: Infinity },
  wait: 30_000,
  turns: 1000,
})

const form = (status: number, state: Partial<FormState>): ReportAnswer => ({
  kind: 'form',
  status,
  state: { typed: EMPTY_REPORT, token: newToken(), errors: [], ...state },
})

/** Answers the report form: an empty one, one with what is wrong, or the number of a report that is stored. */
export async function answerReport(request: Request, visitor: string, locale: Locale): Promise<ReportAnswer> {
  if (request.method !== 'POST') return form(200, {})
  const sent = await readForm(request)
  if (sent.kind !== 'form') return form(400, { trouble: sent.kind })

  const typed = typedIn(sent)
  const token = tokenOf(sent.text(SUBMISSION_FIELD))
  const parsed = parseReport(typed, locale)
  if (!parsed.ok) return form(422, { typed, token, errors: parsed.errors })

  const verdict = await guard.admit(visitor, evidenceIn(sent))
  if (verdict.kind === 'demand') return form(429, { typed, token, trouble: 'busy', demand: verdict.demand })

  const stored = await storeReport(parsed.report, token)
  if (stored.kind === 'unavailable') {
    verdict.forgive()
    return form(503, { typed, token, trouble: 'unavailable' })
  }
  return { kind: 'accepted', status: 200, reference: stored.reference }
}
