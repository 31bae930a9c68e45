import type { Field, PayloadRequest, SanitizedConfig } from 'payload'
import { z } from 'zod'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { readyIn } from '../search/field-words.ts'
import { fieldTexts } from './field-texts.ts'
import { withFirstWords } from './first-words.ts'
import { isPublished, isTranslatedGlobal, type TranslatedGlobal, type TranslatedKind } from './kinds.ts'
import type { Mark, Remembered, Translated } from './states.ts'

/** A document as staff left it, published or not: localised fields with a value for each language, relations as ids. */
export type SavedDocument = Readonly<Record<string, unknown>> & { id: string; updatedAt: string }

const savedSchema = z.looseObject({
  id: z.string(),
  updatedAt: z.coerce.date().transform((date) => date.toISOString()),
})

/** The fields of a collection or a global. */
function fieldsOf({ collections, globals }: SanitizedConfig, kind: TranslatedKind): readonly Field[] {
  return [...collections, ...globals].find(({ slug }) => slug === kind)?.fields ?? []
}

/** A global as staff left it; undefined where nobody has ever saved it. */
export async function savedGlobal(req: PayloadRequest, slug: TranslatedGlobal): Promise<SavedDocument | undefined> {
  const found: unknown = await req.payload.db.findGlobal({ slug, locale: 'all', req })
  const saved = savedSchema.safeParse(found).data
  return saved && withFirstWords(fieldsOf(req.payload.config, slug), saved)
}

/** Past the rules of access, which are for readers: who asks has asked them, or is a hook. */
export async function savedDocuments(
  req: PayloadRequest,
  collection: TranslatedKind,
  ids: readonly string[],
): Promise<readonly SavedDocument[]> {
  if (isTranslatedGlobal(collection)) {
    const saved = await savedGlobal(req, collection)
    return saved && ids.includes(saved.id) ? [saved] : []
  }
  const how = { collection, locale: 'all', limit: 0, pagination: false, req } as const
  const drafts = isPublished(collection)
    ? await req.payload.db.queryDrafts({ ...how, where: { parent: { in: [...ids] } } })
    : { docs: [] }
  const found = drafts.docs.map((document) => savedSchema.parse(document))
  const missing = ids.filter((id) => !found.some((document) => document.id === id))
  if (missing.length === 0) return found
  // What nobody has saved since it was imported by other ways has no version.
  const { docs } = await req.payload.db.find({ ...how, where: { id: { in: missing } } })
  return [...found, ...docs.map((document) => savedSchema.parse(document))]
}

export function translatedOf(
  { payload }: Pick<PayloadRequest, 'payload'>,
  collection: TranslatedKind,
  document: SavedDocument,
): Translated {
  const texts = fieldTexts(fieldsOf(payload.config, collection), document)
  return { texts, readyIn: isPublished(collection) ? readyIn(document) : wholeIn(texts) }
}

/** The languages in which everything is said that is said in any. */
function wholeIn(texts: Translated['texts']): Locale[] {
  const keys = new Set(LOCALES.flatMap((each) => [...texts[each].keys()]))
  return LOCALES.filter((each) => texts[each].size === keys.size)
}

interface Asked {
  query(sql: string, values: unknown[]): Promise<unknown>
}

const locale = z.enum(LOCALES)
const rowsSchema = z.object({
  rows: z.array(
    z.object({
      document: z.string(),
      locale,
      is_ready: z.boolean().nullable(),
      state_source: locale.nullable(),
      mark_source: locale.nullable(),
      source: z.record(z.string(), z.string()).nullable(),
    }),
  ),
})

/** What is remembered of these documents; one that is not among them is new. */
export async function rememberedOf(db: Asked, ids: readonly string[]): Promise<ReadonlyMap<string, Remembered>> {
  const answer = rowsSchema.parse(
    await db.query(
      `SELECT document, locale, is_ready, states.source_locale AS state_source, marks.source_locale AS mark_source, source
       FROM translation_states states FULL JOIN translation_marks marks USING (document, locale)
       WHERE document IN (SELECT value::uuid FROM jsonb_array_elements_text($1::jsonb))`,
      [JSON.stringify(ids)],
    ),
  )
  const found = new Map<string, Remembered>()
  for (const row of answer.rows) {
    const before = found.get(row.document)
    const marks: Partial<Record<Locale, Mark>> = { ...before?.marks }
    if (row.mark_source !== null && row.source !== null) {
      marks[row.locale] = { sourceLocale: row.mark_source, source: row.source }
    }
    const ready = row.is_ready === true ? [row.locale] : []
    found.set(row.document, {
      sourceLocale: row.state_source ?? before?.sourceLocale,
      wasReadyIn: row.is_ready === null ? before?.wasReadyIn : [...(before?.wasReadyIn ?? []), ...ready],
      marks,
    })
  }
  return found
}

const markedSchema = z.object({ rows: z.array(z.object({ marked_at: z.coerce.date() })) })

/** When it was said last that a translation matches, ISO 8601. */
export async function markedAtOf(db: Asked, document: string, into: Locale): Promise<string | null> {
  const answer = markedSchema.parse(
    await db.query('SELECT marked_at FROM translation_marks WHERE document = $1::uuid AND locale = $2', [
      document,
      into,
    ]),
  )
  return answer.rows[0]?.marked_at.toISOString() ?? null
}
