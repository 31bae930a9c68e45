import { STEPS, type Step } from '../../../collections/vocabulary/stages.ts'
import type { DeskProblem } from '../answers.ts'
import type { NoAnswer } from '../../desk-page/ask.ts'

export type Trouble =
  { kind: 'refused'; problem: DeskProblem; message?: string | undefined } | { kind: NoAnswer['kind'] | 'unsaved' }
export type OtherAct = 'comment' | 'resolve' | 'schedule' | 'unschedule'
export type Done = Step | OtherAct | 'reopen' | 'check' | 'out-of-review'
type Told = { done: Done } | { trouble: Trouble }

/** Where a step leaves word for the page as it is after it. */
const LEFT = 'desk-done'
export const leaveWord = (done: Done) => sessionStorage.setItem(LEFT, done)

export function takeWord(): Done | undefined {
  const left = sessionStorage.getItem(LEFT)
  sessionStorage.removeItem(LEFT)
  return STEPS.find((step) => step === left)
}

/** Milliseconds for which it is still what somebody is waiting to hear, when the form is drawn anew. */
const FRESH = 5_000

/**
 * What came of the last act, by the address of its document. It is kept outside of the panel: Payload draws the whole form
 * anew when somebody takes a document over, and an answer that comes meanwhile would be said to nobody.
 */
const told = new Map<string, { words: Told; at: number }>()
const listeners = new Set<() => void>()

export function say(address: string, words: Told | undefined): void {
  if (words === undefined) told.delete(address)
  else told.set(address, { words, at: Date.now() })
  for (const listener of listeners) listener()
}

export const heard = (address: string): Told | undefined => told.get(address)?.words

/** Nothing of an earlier visit is said again. */
export function forgetOld(address: string): void {
  const last = told.get(address)
  if (last !== undefined && last.at < Date.now() - FRESH) say(address, undefined)
}

export function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
