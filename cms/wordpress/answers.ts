import { z } from 'zod'

import { STATES } from './states.ts'
import { UNREADABLE } from './wxr/export.ts'

/** What is said to a file that was sent. */
export const checkAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('checked'), id: z.string() }),
  z.object({ kind: z.literal('unreadable'), problem: z.enum(UNREADABLE), line: z.number().optional() }),
])
export type CheckAnswer = z.infer<typeof checkAnswerSchema>

/** How an import stands; `changed` when it was in another state than whoever asked has thought. */
export const standingSchema = z.object({
  kind: z.enum(['import', 'changed']),
  state: z.enum(STATES),
  done: z.number(),
  total: z.number(),
})
export type StandingAnswer = z.infer<typeof standingSchema>
