import type { RequestContext } from 'payload'
import { z } from 'zod'

import { STEPS } from '../../collections/vocabulary/stages.ts'

const moveSchema = z.object({
  step: z.enum(STEPS),
  /** What they say to it. */
  note: z.string().optional(),
  /** When the newest version was saved that they had before them. */
  seen: z.string().optional(),
  /** It was scheduled, and the worker takes it. */
  isScheduled: z.boolean().optional(),
})

/** A step that somebody takes on purpose, besides what is saved. */
export type Move = z.infer<typeof moveSchema>

const MOVE = 'deskMove'
const OVERRULING = 'deskOverruling'

/** For the context of an update: the step that it is. */
export const movedBy = (move: Move): RequestContext => ({ [MOVE]: move })

/** For the context of an update: why it is published though something stands against it. */
export const overruledWith = (reason: string): RequestContext => ({ [OVERRULING]: reason })

/** Contexts are written by our own code alone: nothing of a request gets there. */
export const moveIn = (context: RequestContext): Move | undefined => moveSchema.safeParse(context[MOVE]).data

export function overrulingIn(context: RequestContext): string | undefined {
  const reason: unknown = context[OVERRULING]
  return typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : undefined
}
