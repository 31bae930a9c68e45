import { z } from 'zod'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { DELIVERY_STATES, SENDING_STATES } from '../../collections/vocabulary/newsletter.ts'

/** What the endpoints of an issue say, as its page in the admin understands it. */

/** Why an issue cannot go out as it stands. */
const REFUSALS = ['unknown', 'notPublished', 'datedAhead', 'notReady', 'noSubject', 'empty', 'tooLong'] as const
export type Refusal = (typeof REFUSALS)[number]

const refusal = z.object({ why: z.enum(REFUSALS), from: z.string().optional() })

const deskSchema = z.object({
  sending: z
    .object({
      state: z.enum(SENDING_STATES),
      dueAt: z.string(),
      begunAt: z.string().nullable(),
      endedAt: z.string().nullable(),
      counts: z.record(z.enum(DELIVERY_STATES), z.number()),
    })
    .nullable(),
  /** Who gets the newsletter now, by language. */
  readers: z.object({ en: z.number(), km: z.number() }),
  /** In which it goes out; readers of another get it in the one that there is. Empty while that is not settled, or over. */
  languages: z.array(z.enum(LOCALES)),
  /** Why it could not go out at this moment, before it has begun. */
  hindrance: refusal.nullable(),
  /** Those of whom it is not known whether they got it; addresses are for publishers. */
  undecided: z.array(z.object({ subscriber: z.string(), email: z.string().nullable() })),
})
export type Desk = z.infer<typeof deskSchema>
export type DeskSending = NonNullable<Desk['sending']>

const PROBLEMS = ['moment', 'past', 'tooFar', 'mail', ...REFUSALS] as const
export type Problem = (typeof PROBLEMS)[number]

/** What came of a wish, and how things are afterwards, whatever came of it. */
export const deskAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('desk'), desk: deskSchema }),
  z.object({ kind: z.literal('done'), desk: deskSchema }),
  z.object({ kind: z.literal('changedMeanwhile'), desk: deskSchema }),
  z.object({ kind: z.literal('refused'), problem: z.enum(PROBLEMS), desk: deskSchema }),
])
export type DeskAnswer = z.infer<typeof deskAnswerSchema>

const messageSchema = z.object({ subject: z.string(), text: z.string(), html: z.string() })

export const previewAnswerSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('composed'),
    messages: z.partialRecord(z.enum(LOCALES), messageSchema),
    /** Titles of the items that are not before the public. */
    leftOut: z.array(z.string()),
  }),
  refusal.extend({ kind: z.literal('refused') }),
])
export type PreviewAnswer = z.infer<typeof previewAnswerSchema>

export const testAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sent'), to: z.string() }),
  z.object({ kind: z.literal('refused'), problem: z.enum(PROBLEMS) }),
])
export type TestAnswer = z.infer<typeof testAnswerSchema>
