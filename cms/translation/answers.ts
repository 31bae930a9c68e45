import { z } from 'zod'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { TRANSLATION_STATES } from '../../collections/vocabulary/translations.ts'
import { PASSAGE_FORMS } from '../rich-text/passages.ts'

/** What is said between the page of a translation and the server. */

const bilingual = z.object({ en: z.string(), km: z.string() })

/** A text, or a rich text as the editor keeps it; null where nothing is written. */
const valueSchema = z.union([z.string(), z.record(z.string(), z.unknown())]).nullable()
export type FieldValue = z.infer<typeof valueSchema>

const fieldSchema = z.object({
  /** See `FieldPlace`. */
  key: z.string(),
  labels: z.array(bilingual),
  form: z.enum(['line', 'lines', 'rich']),
  /** Where the editor of a rich text finds its settings. */
  schemaPath: z.string(),
  /** What it says in the source, for reading. */
  said: z.array(z.object({ form: z.enum([...PASSAGE_FORMS, 'line', 'lines']), text: z.string() })),
  source: valueSchema,
  target: valueSchema,
  /** What has changed in the source since somebody said that the two match; empty where nothing has. */
  difference: z.array(z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() })),
})
export type TranslationField = z.infer<typeof fieldSchema>

const translationSchema = z.object({
  source: z.enum(LOCALES),
  into: z.enum(LOCALES),
  state: z.enum(TRANSLATION_STATES),
  isReady: z.boolean(),
  /** When it was said last that the two match, ISO 8601; null where nobody has. */
  markedAt: z.string().nullable(),
  /** Whether what is saved here differs from what is public, or nothing is public. */
  isDraft: z.boolean(),
  /** Whether somebody says when it is ready; small records are ready once all of them is said. */
  saysReady: z.boolean(),
  fields: z.array(fieldSchema),
  /** The source as it is shown, by its keys. */
  seen: z.record(z.string(), z.string()),
})
export type Translation = z.infer<typeof translationSchema>

export const saveSchema = z.object({
  into: z.enum(LOCALES),
  fields: z.array(z.object({ key: z.string().max(500), before: valueSchema, after: valueSchema })).max(2000),
  ready: z.boolean(),
  /** Whoever saves says that the translation matches the source as it was shown to them. */
  matches: z.boolean(),
  /** The source as it was shown, by its keys: nobody says that they match what they have not seen. */
  seen: z.record(z.string(), z.string()),
})
export type SaveRequest = z.infer<typeof saveSchema>

export const saveAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), translation: translationSchema }),
  /** Somebody has written in the same fields since; nothing was saved. Null as a value: the field is gone. */
  z.object({ kind: z.literal('conflict'), keys: z.array(z.string()), translation: translationSchema }),
  /** The source has changed since it was shown, so that nothing can be said to match it; nothing was saved. */
  z.object({ kind: z.literal('sourceChanged'), translation: translationSchema }),
  z.object({ kind: z.literal('locked') }),
  z.object({ kind: z.literal('unknown') }),
])
export type SaveAnswer = z.infer<typeof saveAnswerSchema>
