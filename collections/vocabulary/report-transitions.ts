import { z } from 'zod'

import { COUNTRIES } from './countries.ts'
import {
  CLASSIFICATIONS,
  DESTINATIONS,
  isCsam,
  mayFollow,
  REPORT_STATUSES,
  type Classification,
  type ReportStatus,
} from './reports.ts'

export const MAX_NOTE_LENGTH = 5000

/** What an analyst decides about a case. */
export const transitionSchema = z.object({
  to: z.enum(REPORT_STATUSES),
  classification: z.enum(CLASSIFICATIONS).optional(),
  destination: z.enum(DESTINATIONS).optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.enum(COUNTRIES).optional(),
  note: z.string().trim().max(MAX_NOTE_LENGTH).optional(),
})
export type Transition = z.infer<typeof transitionSchema>

export const TRANSITION_PROBLEMS = [
  'notAllowed',
  'classificationMissing',
  'destinationMissing',
  'countryMissing',
  'notIllegal',
] as const
export type TransitionProblem = (typeof TRANSITION_PROBLEMS)[number]

/** Where the case stands. */
export interface Standing {
  status: ReportStatus
  classification: Classification | null
}

/** Why a case may not go that way; undefined when it may. */
export function problemOf(standing: Standing, transition: Transition): TransitionProblem | undefined {
  if (!mayFollow(standing.status, transition.to)) return 'notAllowed'
  if (transition.to === 'classified' && transition.classification === undefined) return 'classificationMissing'
  if (transition.to === 'notice-sent') {
    // Nobody is asked to take down what is not illegal.
    if (!isCsam(standing.classification)) return 'notIllegal'
    if (transition.destination === undefined) return 'destinationMissing'
    if (transition.country === undefined) return 'countryMissing'
  }
  return undefined
}
