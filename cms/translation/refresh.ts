import type { PayloadRequest } from 'payload'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { valuesOf } from '../document-values.ts'
import { queriesOn } from '../request-connection.ts'
import { labelIn } from '../document-names/find-names.ts'
import { isTranslatedGlobal, titleFieldOf, type TranslatedGlobal, type TranslatedKind } from './kinds.ts'
import { judgeTranslations, type Judgement, type Mark } from './states.ts'
import { rememberedOf, savedDocuments, savedGlobal, translatedOf, type SavedDocument } from './stored.ts'

const NEW = { marks: {} } as const

interface Judged {
  document: SavedDocument
  judgement: Judgement
  readyIn: readonly Locale[]
}

function titleIn({ payload }: PayloadRequest, kind: TranslatedKind, document: SavedDocument, locale: Locale): string {
  const field = titleFieldOf(kind)
  if (field === undefined) return labelIn(payload.config.globals.find(({ slug }) => slug === kind)?.label, locale)
  const title = valuesOf(document[field])[locale]
  return typeof title === 'string' ? title : ''
}

const stateRows = (req: PayloadRequest, collection: TranslatedKind, { document, judgement, readyIn }: Judged) =>
  LOCALES.map((locale) => ({
    collection,
    document: document.id,
    locale,
    source_locale: judgement.sourceLocale,
    is_ready: readyIn.includes(locale),
    title: titleIn(req, collection, document, locale),
    edited_at: document.updatedAt,
    ...judgement.standings[locale],
  }))

/** Says of these documents that they match what they were translated from, in the transaction of the request. */
export async function writeMarks(
  req: PayloadRequest,
  rows: readonly { collection: TranslatedKind; document: string; locale: Locale; mark: Mark }[],
): Promise<void> {
  if (rows.length === 0) return
  const db = await queriesOn(req)
  const by = req.user?.collection === 'staff' ? req.user.id : null
  await db.query(
    `INSERT INTO translation_marks (collection, document, locale, source_locale, source, marked_by)
     SELECT collection, document, locale, mark ->> 'sourceLocale', mark -> 'source', $2::uuid
     FROM jsonb_to_recordset($1::jsonb) AS row (collection text, document uuid, locale text, mark jsonb)
     ON CONFLICT (document, locale) DO UPDATE SET source_locale = excluded.source_locale, source = excluded.source,
       marked_at = now(), marked_by = excluded.marked_by`,
    [JSON.stringify(rows), by],
  )
}

async function forgetStates(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const db = await queriesOn(req)
  await db.query(
    `DELETE FROM translation_states WHERE document IN (SELECT value::uuid FROM jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(ids)],
  )
}

/** What is deleted for good needs no mark any more. */
export async function forgetTranslations(req: PayloadRequest, id: string): Promise<void> {
  await forgetStates(req, [id])
  const db = await queriesOn(req)
  await db.query('DELETE FROM translation_marks WHERE document = $1::uuid', [id])
}

/**
 * Brings what is stored of the languages of these documents to what they are now, in the transaction of the request. What
 * lies in the trash is on no board; its marks wait for it. A global that says nothing, an alert that is over, needs no translation.
 */
export async function refreshTranslations(
  req: PayloadRequest,
  collection: TranslatedKind,
  ids: readonly string[],
): Promise<void> {
  const db = await queriesOn(req)
  const saved = await savedDocuments(req, collection, ids)
  const remembered = await rememberedOf(db, ids)
  const judged = saved
    .filter((document) => !document['deletedAt'])
    .flatMap((document): Judged[] => {
      const translated = translatedOf(req, collection, document)
      if (isTranslatedGlobal(collection) && LOCALES.every((locale) => translated.texts[locale].size === 0)) return []
      const judgement = judgeTranslations(translated, remembered.get(document.id) ?? NEW)
      return [{ document, judgement, readyIn: translated.readyIn }]
    })
  await writeMarks(
    req,
    judged.flatMap(({ document, judgement }) =>
      LOCALES.flatMap((locale) => {
        const mark = judgement.newMarks[locale]
        return mark === undefined ? [] : [{ collection, document: document.id, locale, mark }]
      }),
    ),
  )
  if (judged.length > 0) {
    await db.query(
      `INSERT INTO translation_states
         (collection, document, locale, source_locale, state, is_ready, changed, untranslated, title, edited_at)
       SELECT collection, document, locale, source_locale, state, is_ready, changed, untranslated, title, edited_at
       FROM jsonb_to_recordset($1::jsonb) AS row (collection text, document uuid, locale text, source_locale text,
         state text, is_ready boolean, changed int, untranslated int, title text, edited_at timestamptz)
       ON CONFLICT (document, locale) DO UPDATE SET source_locale = excluded.source_locale, state = excluded.state,
         is_ready = excluded.is_ready, changed = excluded.changed, untranslated = excluded.untranslated,
         title = excluded.title, edited_at = excluded.edited_at`,
      [JSON.stringify(judged.flatMap((each) => stateRows(req, collection, each)))],
    )
  }
  const onBoard = new Set(judged.map(({ document }) => document.id))
  await forgetStates(
    req,
    ids.filter((id) => !onBoard.has(id)),
  )
}

/** The same of a global. */
export async function refreshGlobal(req: PayloadRequest, slug: TranslatedGlobal): Promise<void> {
  const saved = await savedGlobal(req, slug)
  if (saved !== undefined) await refreshTranslations(req, slug, [saved.id])
}
