import { z } from 'zod'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { sealedContactSchema, sealedContentSchema } from '../../collections/vocabulary/report-form.ts'
import {
  CLASSIFICATIONS,
  DESTINATIONS,
  PRIORITIES,
  REPORT_EVENT_KINDS,
  REPORT_SOURCES,
  REPORT_STATUSES,
} from '../../collections/vocabulary/reports.ts'

/** What the desk and its server tell each other about a case; all times are ISO 8601. */

const time = z.iso.datetime()

/** What is known of a case without opening it. */
const caseSchema = z.object({
  id: z.string(),
  reference: z.string(),
  receivedAt: time,
  sourceType: z.enum(REPORT_SOURCES),
  language: z.enum(LOCALES),
  anonymous: z.boolean(),
  addressCount: z.int(),
  status: z.enum(REPORT_STATUSES),
  classification: z.enum(CLASSIFICATIONS).nullable(),
  priority: z.enum(PRIORITIES),
  /** How many earlier reports name one of its addresses; null until they were compared. */
  reportedBefore: z.int().nullable(),
  removedAt: time.nullable(),
  closedAt: time.nullable(),
  hasContent: z.boolean(),
  hasContact: z.boolean(),
  contentErasedAt: time.nullable(),
  contactErasedAt: time.nullable(),
  /** How often status or priority were changed: whoever decides says which state of things they have seen. */
  changes: z.int(),
})
export type Case = z.infer<typeof caseSchema>

const lineSchema = z.object({
  id: z.string(),
  at: time,
  kind: z.enum(REPORT_EVENT_KINDS),
  status: z.enum(REPORT_STATUSES).nullable(),
  classification: z.enum(CLASSIFICATIONS).nullable(),
  priority: z.enum(PRIORITIES).nullable(),
  destination: z.enum(DESTINATIONS).nullable(),
  country: z.string().nullable(),
  hasNote: z.boolean(),
  /** Empty for what the system did. */
  staffName: z.string().nullable(),
})
export type TimeLineEntry = z.infer<typeof lineSchema>

export const caseFileSchema = z.object({ facts: caseSchema, timeLine: z.array(lineSchema) })
export type CaseFile = z.infer<typeof caseFileSchema>

/** Why there is nothing to read. */
const nothing = z.object({ kind: z.enum(['erased', 'none', 'no-key', 'damaged']) })

const openedContentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened'), value: sealedContentSchema }),
  nothing,
])

const openedContactSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened'), value: sealedContactSchema }),
  nothing,
])

/** What was sealed of a case: read by people, and written down each time. */
export const openedCaseSchema = z.object({
  content: openedContentSchema,
  contact: openedContactSchema,
  /** By the id of their line; null for one that cannot be opened. */
  notes: z.record(z.string(), z.string().nullable()),
})
export type OpenedCase = z.infer<typeof openedCaseSchema>
