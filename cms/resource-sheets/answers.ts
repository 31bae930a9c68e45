import { z } from 'zod'

import { COLUMNS } from './columns.ts'

const details = z.record(z.string(), z.string())

const problemSchema = z.object({
  column: z.enum(COLUMNS),
  written: z.string(),
  problem: z.enum([
    'slug',
    'tooLong',
    'number',
    'value',
    'values',
    'topics',
    'link',
    'day',
    'yesNo',
    'neverEmpty',
    'slugNeeded',
    'slugTwice',
    'titleNeeded',
    'inTrash',
    'ages',
    'neededToPublish',
    'publishers',
    'filesForPublic',
    'filesForMembers',
    'pictures',
  ]),
  details,
})
export type ProblemAnswer = z.infer<typeof problemSchema>

const planSchema = z.object({
  row: z.number(),
  slug: z.string(),
  kind: z.enum(['new', 'changed', 'faulty']),
  changes: z.array(z.enum(COLUMNS)),
  problems: z.array(problemSchema),
})
export type PlanAnswer = z.infer<typeof planSchema>

const countsSchema = z.object({ new: z.number(), changed: z.number(), unchanged: z.number(), faulty: z.number() })

const checkedSchema = z.object({
  kind: z.literal('checked'),
  fingerprint: z.string(),
  counts: countsSchema,
  /** Rows that would be written or are faulty. */
  plans: z.array(planSchema),
  unknownColumns: z.array(z.string()),
  hasExample: z.boolean(),
})
export type CheckedAnswer = z.infer<typeof checkedSchema>

const unreadableSchema = z.object({
  kind: z.literal('unreadable'),
  problem: z.enum([
    'nothing',
    'tooLarge',
    'tooManyRows',
    'tooWide',
    'oldExcel',
    'damaged',
    'encoding',
    'noColumns',
    'columnTwice',
    'noKey',
  ]),
  details,
})

export const checkAnswerSchema = z.discriminatedUnion('kind', [checkedSchema, unreadableSchema])
export type CheckAnswer = z.infer<typeof checkAnswerSchema>

const writtenRowSchema = z.object({
  kind: z.literal('row'),
  row: z.number(),
  slug: z.string(),
  outcome: z.enum(['created', 'updated', 'changedMeanwhile', 'forbidden', 'refused', 'failed']),
  reason: z.string().optional(),
})
export type WrittenRow = z.infer<typeof writtenRowSchema>

/** What the server says while it writes, a line each; the last is `end`, unless it was broken off. */
export const progressSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('begin'), rows: z.number() }),
  writtenRowSchema,
  z.object({ kind: z.literal('end') }),
])
export type Progress = z.infer<typeof progressSchema>

/** Why nothing was written at all. */
export const notWrittenSchema = z.object({ kind: z.enum(['changedMeanwhile', 'faulty']) })
