import type { RequestContext } from 'payload'

import { STEPS, type Step } from '../../collections/vocabulary/stages.ts'

/** A step that somebody takes on purpose, besides what is saved. */
export interface Move {
  step: Step
  /** What they say to it. */
  note?: string
}

const MOVE = 'deskMove'
const OVERRULING = 'deskOverruling'

/** For the context of an update: the step that it is. */
export const movedBy = (move: Move): RequestContext => ({ [MOVE]: move })

/** For the context of an update: why it is published though something stands against it. */
export const overruledWith = (reason: string): RequestContext => ({ [OVERRULING]: reason })

/** Contexts are written by our own code alone: nothing of a request gets there. */
export function moveIn(context: RequestContext): Move | undefined {
  const move: unknown = context[MOVE]
  if (typeof move !== 'object' || move === null || !('step' in move)) return undefined
  const step = STEPS.find((each) => each === move.step)
  if (step === undefined) return undefined
  return { step, ...('note' in move && typeof move.note === 'string' && { note: move.note }) }
}

export function overrulingIn(context: RequestContext): string | undefined {
  const reason: unknown = context[OVERRULING]
  return typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : undefined
}
