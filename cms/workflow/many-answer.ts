import { z } from 'zod'

/** As many as one page of a list shows. */
export const MOST_AT_ONCE = 100

/** What became of many documents that were to go one step further. */
export const manyAnswerSchema = z.object({
  kind: z.literal('done'),
  done: z.number(),
  /** What was left as it was, and why, in the language of the one who asks; what the gate refuses may be overruled. */
  refused: z.array(z.object({ id: z.string(), name: z.string(), why: z.string(), byGate: z.boolean() })),
})
export type ManyAnswer = z.infer<typeof manyAnswerSchema>
