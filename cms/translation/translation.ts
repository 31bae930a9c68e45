import type { PayloadRequest } from 'payload'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { passagesOf } from '../rich-text/passages.ts'
import type { FieldValue, Translation, TranslationField } from './answers.ts'
import { differenceOf } from './difference.ts'
import { snapshotOf, type FieldText, type FieldTexts } from './field-texts.ts'
import { isPublished, isTranslatedGlobal, type TranslatedKind } from './kinds.ts'
import { judgeTranslations, type Mark } from './states.ts'
import { markedAtOf, rememberedOf, savedDocuments, translatedOf, type SavedDocument } from './stored.ts'
import { valueIn } from './values.ts'
import { queriesOn } from '../request-connection.ts'

export interface OpenTranslation {
  document: SavedDocument
  source: Locale
  texts: Readonly<Record<Locale, FieldTexts>>
  /** What can be written in, by its key: what says something in the source, and what is only in the translation. */
  places: ReadonlyMap<string, FieldText>
  translation: Translation
}

const isRich = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
export const fieldValue = (value: unknown): FieldValue => (typeof value === 'string' || isRich(value) ? value : null)

const FORMS = { text: 'line', textarea: 'lines', richText: 'rich' } as const

/** `blocks.2.text` as the editor's settings are found: rows by the kind of their block. */
function schemaPathOf(collection: TranslatedKind, document: SavedDocument, path: string): string {
  let value: unknown = document
  const steps = path.split('.').flatMap((name) => {
    const row: unknown = Array.isArray(value) ? value[Number(name)] : undefined
    value = row ?? (isRich(value) ? value[name] : undefined)
    if (row === undefined) return [name]
    const type = isRich(row) ? row['blockType'] : undefined
    return typeof type === 'string' ? [type] : []
  })
  return [isTranslatedGlobal(collection) ? 'global' : 'collection', collection, ...steps].join('.')
}

function saidIn(value: unknown, form: TranslationField['form']): TranslationField['said'] {
  if (form !== 'rich') return typeof value === 'string' && value !== '' ? [{ form, text: value }] : []
  return passagesOf(value).flatMap((each) => (each.form === 'picture' ? [] : [{ form: each.form, text: each.text }]))
}

interface Sides {
  collection: TranslatedKind
  document: SavedDocument
  source: Locale
  into: Locale
  mark: Mark | undefined
}

function fieldOf(key: string, place: FieldText, now: string, sides: Sides): TranslationField {
  const { collection, document, source, into, mark } = sides
  const form = place.type in FORMS ? FORMS[place.type as keyof typeof FORMS] : 'line'
  const original = valueIn(document, place.path, source)
  const before = mark?.source[key]
  const hasChanged = mark !== undefined && (before ?? '') !== now
  return {
    key,
    labels: [...place.labels],
    form,
    schemaPath: schemaPathOf(collection, document, place.path),
    said: saidIn(original, form),
    source: fieldValue(original),
    target: fieldValue(valueIn(document, place.path, into)),
    difference: hasChanged ? [...differenceOf(before ?? '', now, source)] : [],
  }
}

/** A document with one of its languages beside the one that it is translated from; undefined where there is no such document. */
export async function openTranslation(
  req: PayloadRequest,
  collection: TranslatedKind,
  id: string,
  into: Locale,
): Promise<OpenTranslation | undefined> {
  const [document] = await savedDocuments(req, collection, [id])
  if (document === undefined || document['deletedAt']) return undefined
  const db = await queriesOn(req)
  const remembered = (await rememberedOf(db, [id])).get(id) ?? { marks: {} }
  const { texts, readyIn: ready } = translatedOf(req, collection, document)
  const { sourceLocale: source, standings } = judgeTranslations({ texts, readyIn: ready }, remembered)
  const mark = remembered.marks[into]?.sourceLocale === source ? remembered.marks[into] : undefined
  const places = new Map([...texts[into], ...texts[source]])
  // In the order of the source; what is only in the translation comes last.
  const keys = [...new Set([...texts[source].keys(), ...texts[into].keys()])]
  const sides = { collection, document, source, into, mark }
  return {
    document,
    source,
    texts,
    places,
    translation: {
      source,
      into,
      state: standings[into].state,
      isReady: ready.includes(into),
      markedAt: mark === undefined ? null : await markedAtOf(db, id, into),
      isDraft: isPublished(collection) && document['_status'] !== 'published',
      saysReady: isPublished(collection),
      seen: snapshotOf(texts[source]),
      fields: keys.flatMap((key) => {
        const place = places.get(key)
        return place === undefined ? [] : [fieldOf(key, place, texts[source].get(key)?.text ?? '', sides)]
      }),
    },
  }
}

/** Into which language a document is translated when nobody says: the first that is not its source. */
export const translatedInto = (source: Locale): Locale => LOCALES.find((locale) => locale !== source) ?? source
