import { z } from 'zod'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { HINDRANCES, STAGES, STEPS } from '../../collections/vocabulary/stages.ts'
import { GATE_RULES, WEIGHTS } from '../gate/finding.ts'
import { ACTS } from './acts.ts'

/** Why a document was not brought further. */
const DESK_PROBLEMS = [
  ...HINDRANCES,
  'changed',
  'locked',
  'gate',
  'moment',
  'past',
  'tooFar',
  'taken',
  'fields',
  'trash',
] as const
export type DeskProblem = (typeof DESK_PROBLEMS)[number]

const finding = z.object({
  rule: z.enum(GATE_RULES),
  field: z.string(),
  /** What the field is called in the language of the one who asks. */
  label: z.string(),
  locale: z.enum(LOCALES).optional(),
  excerpt: z.string().optional(),
  suggestion: z.string().optional(),
  says: z.string().optional(),
  picture: z.string().optional(),
  weight: z.enum(WEIGHTS),
})

const comment = z.object({
  id: z.string(),
  body: z.string(),
  byName: z.string(),
  waitsForName: z.string().nullable(),
  at: z.string(),
  resolvedAt: z.string().nullable(),
  resolvedByName: z.string().nullable(),
})
export type DeskComment = z.infer<typeof comment>

const schedule = z.object({
  id: z.string(),
  act: z.enum(['publish', 'take-down']),
  dueAt: z.string(),
  byName: z.string(),
  state: z.enum(['waiting', 'failed']),
  problem: z.string().nullable(),
})
export type DeskSchedule = z.infer<typeof schedule>

/** A document as the desk shows it to somebody. */
const deskSchema = z.object({
  stage: z.enum(STAGES),
  isPublic: z.boolean(),
  /** Public pages with links that lead here, and would lead nowhere without it. */
  linkedFrom: z.number(),
  steps: z.array(z.object({ step: z.enum(STEPS), hindrance: z.enum(HINDRANCES).optional() })),
  gateStops: z.boolean(),
  findings: z.array(finding),
  timeLine: z.array(
    z.object({
      id: z.string(),
      act: z.enum(ACTS),
      byName: z.string().nullable(),
      note: z.string().nullable(),
      overruled: z.array(z.string()),
      at: z.string(),
    }),
  ),
  comments: z.array(comment),
  schedules: z.array(schedule),
  /** Those who may be waited for. */
  people: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type Desk = z.infer<typeof deskSchema>
export type DeskFinding = Desk['findings'][number]

export const deskAnswerSchema = z.union([
  z.object({ kind: z.enum(['desk', 'done']), desk: deskSchema }),
  z.object({
    kind: z.literal('refused'),
    problem: z.enum(DESK_PROBLEMS),
    message: z.string().optional(),
    desk: deskSchema,
  }),
])
export type DeskAnswer = z.infer<typeof deskAnswerSchema>
