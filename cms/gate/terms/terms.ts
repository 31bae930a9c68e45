import type { Weight } from '../finding.ts'

/** A way of saying that hurts or belittles a child, and what to say instead. */
export interface Term {
  /** With the flags `giu`; alternatives of one meaning together. */
  pattern: RegExp
  instead: string
  weight: Weight
}
