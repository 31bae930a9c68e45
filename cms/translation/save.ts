import { sql } from '@payloadcms/db-postgres'
import { APIError, createLocalReq, type PayloadRequest } from 'payload'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import { connectionOf, inRequestTransaction } from '../request-connection.ts'
import { readyIn } from '../search/field-words.ts'
import type { SaveAnswer, SaveRequest } from './answers.ts'
import { changedSince } from './states.ts'
import { snapshotOf } from './field-texts.ts'
import { isPublished, isTranslatedGlobal, tableOf, type TranslatedKind } from './kinds.ts'
import { refreshTranslations, writeMarks } from './refresh.ts'
import { fieldValue, openTranslation, type OpenTranslation } from './translation.ts'
import { isSame, valueAt, valueIn, withValueAt } from './values.ts'

interface Asked {
  collection: TranslatedKind
  id: string
  wish: SaveRequest
}

const how = (collection: TranslatedKind, into: Locale) =>
  ({
    locale: into,
    draft: isPublished(collection),
    depth: 0,
    fallbackLocale: false,
    overrideAccess: false,
  }) as const

const read = (req: PayloadRequest, kind: TranslatedKind, id: string, into: Locale) =>
  isTranslatedGlobal(kind)
    ? req.payload.findGlobal({ slug: kind, req, ...how(kind, into) })
    : req.payload.findByID({ collection: kind, id, req, ...how(kind, into) })

/** Whoever has the document open in the editor would lose this, or take it away without a word: then nothing is written. */
function write(req: PayloadRequest, { collection: kind, id, wish: { into } }: Asked, data: object) {
  const more = { data, overrideLock: false, req, ...how(kind, into) }
  return isTranslatedGlobal(kind)
    ? req.payload.updateGlobal({ slug: kind, ...more })
    : req.payload.update({ collection: kind, id, ...more })
}

/** Two who save the same document at once save one after the other, and the second learns of the first. */
async function waitForTurn(req: PayloadRequest, collection: TranslatedKind, id: string): Promise<void> {
  const db = await connectionOf(req)
  const table = sql.identifier(tableOf(collection))
  await db.execute(sql`SELECT FROM ${table} WHERE id = ${id}::uuid FOR UPDATE`)
}

/** Fields in which somebody else has written since they were shown, or that are gone. */
function conflictsWith({ document, places }: OpenTranslation, { fields, into }: SaveRequest): string[] {
  return fields.flatMap(({ key, before, after }) => {
    const place = places.get(key)
    const now = place === undefined ? null : fieldValue(valueIn(document, place.path, into))
    const isClear = place !== undefined && (isSame(now, before) || isSame(now, after))
    return isClear ? [] : [key]
  })
}

/** The fields of the document that change, whole: rows are saved with the rows beside them. */
async function changesOf(
  req: PayloadRequest,
  { collection, id, wish }: Asked,
  { document, places }: OpenTranslation,
): Promise<Record<string, unknown>> {
  const { into, fields, ready } = wish
  const stored = await read(req, collection, id, into)
  let changed: Record<string, unknown> = { ...stored }
  const names = new Set<string>()
  for (const { key, after } of fields) {
    const place = places.get(key)
    if (place === undefined || isSame(valueAt(changed, place.path), after)) continue
    const steps = place.path.split('.')
    changed = withValueAt(changed, steps, after)
    names.add(steps[0] ?? '')
  }
  const before = readyIn(document)
  if (isPublished(collection) && before.includes(into) !== ready) {
    changed = { ...changed, readyIn: ready ? [...before, into] : before.filter((each) => each !== into) }
    names.add('readyIn')
  }
  return Object.fromEntries([...names].map((name) => [name, changed[name]]))
}

async function saveIn(req: PayloadRequest, asked: Asked): Promise<SaveAnswer> {
  const { collection, id, wish } = asked
  await waitForTurn(req, collection, id)
  const open = await openTranslation(req, collection, id, wish.into)
  if (open === undefined || open.source === wish.into) return { kind: 'unknown' }
  const keys = conflictsWith(open, wish)
  if (keys.length > 0) return { kind: 'conflict', keys, translation: open.translation }
  const source = snapshotOf(open.texts[open.source])
  if (wish.matches && changedSince(wish.seen, source).length > 0) {
    return { kind: 'sourceChanged', translation: open.translation }
  }
  const data = await changesOf(req, asked, open)
  if (Object.keys(data).length > 0) await write(req, asked, data)
  if (wish.matches) {
    const mark = { sourceLocale: open.source, source }
    await writeMarks(req, [{ collection, document: id, locale: wish.into, mark }])
    await refreshTranslations(req, collection, [id])
  }
  const saved = await openTranslation(req, collection, id, wish.into)
  return saved === undefined ? { kind: 'unknown' } : { kind: 'saved', translation: saved.translation }
}

const LOCKED = 423

/**
 * Saves one language of a document, as a draft beside what is public where there are drafts, through the rules of access and the hooks that the forms
 * go through. The other language is not touched; what somebody else has written meanwhile in the same fields is not lost.
 * @throws when the rules of access refuse
 */
export async function saveTranslation(asker: PayloadRequest, asked: Asked): Promise<SaveAnswer> {
  const { payload, user, headers } = asker
  const req = await createLocalReq({ ...(user && { user }), locale: asked.wish.into, req: { headers } }, payload)
  try {
    return await inRequestTransaction(req, (within) => saveIn(within, asked))
  } catch (error) {
    if (error instanceof APIError && error.status === LOCKED) return { kind: 'locked' }
    throw error
  }
}
