import { z } from 'zod'

import { TRANSITION_PROBLEMS } from '../../collections/vocabulary/report-transitions.ts'
import { caseFileSchema, openedCaseSchema } from './case-view.ts'

/** What the endpoints of the desk say, as the pages of the desk understand it. */

const word = <Kind extends string>(...kinds: readonly Kind[]) => z.object({ kind: z.enum(kinds) })

export const openAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened'), case: caseFileSchema, opened: openedCaseSchema }),
  word('unknown'),
])
export type OpenAnswer = z.infer<typeof openAnswerSchema>

/** A decision, and the case as it is afterwards, whatever came of the decision. */
export const decisionAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), line: z.string(), case: caseFileSchema }),
  z.object({ kind: z.literal('changedMeanwhile'), case: caseFileSchema }),
  z.object({ kind: z.literal('refused'), problem: z.enum(TRANSITION_PROBLEMS), case: caseFileSchema }),
  word('unknown'),
])
export type DecisionAnswer = z.infer<typeof decisionAnswerSchema>

export const findAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('found'), id: z.string() }),
  word('none', 'noNumber'),
])
export type FindAnswer = z.infer<typeof findAnswerSchema>

export const exportAnswerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('exported'),
    case: caseFileSchema,
    opened: openedCaseSchema,
    /** What the file holds. */
    file: z.looseObject({ exportedAt: z.iso.datetime() }),
  }),
  word('unknown'),
])
export type ExportAnswer = z.infer<typeof exportAnswerSchema>
