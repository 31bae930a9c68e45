import type { Field } from 'payload'

import type { Bilingual, Locale } from '../../collections/vocabulary/locales.ts'
import type { Values } from '../document-values.ts'
import { textsOf } from '../gate/texts-of.ts'
import { differenceOf, type Piece } from '../translation/difference.ts'
import { fieldAt } from '../translation/field-at.ts'
import { plainValues } from './plain-values.ts'

export interface Reference {
  collection: string
  id: string
}

/** What is different in one field, of one language where it has one in each. */
export interface Change {
  /** The same for the same field of both versions, wherever its row stands. */
  key: string
  labels: readonly Bilingual[]
  locale?: Locale
  what:
    | { kind: 'words'; pieces: readonly Piece[] }
    | { kind: 'value'; before: string | undefined; after: string | undefined }
    | { kind: 'order' }
    | { kind: 'pictures' | 'documents'; gone: readonly Reference[]; fresh: readonly Reference[] }
}

interface Held {
  labels: readonly Bilingual[]
  locale?: Locale
  lines: string[]
  pictures: Reference[]
  documents: Reference[]
  value?: string | undefined
}

const keyOf = (field: string, locale: Locale | undefined) => `${field} ${locale ?? ''}`

/** All that a version holds, by field and language. */
function heldIn(fields: readonly Field[], document: Values, locale: Locale): Map<string, Held> {
  const all = new Map<string, Held>()
  const at = (path: string, where: Locale | undefined): Held | undefined => {
    const place = fieldAt(fields, document, path)
    if (place === undefined) return undefined
    const key = keyOf(place.key, where)
    const held = all.get(key) ?? {
      labels: place.labels,
      ...(where !== undefined && { locale: where }),
      lines: [],
      pictures: [],
      documents: [],
    }
    all.set(key, held)
    return held
  }
  const { texts, links, pictures, relations } = textsOf(fields, document)
  for (const each of texts) at(each.field, each.locale)?.lines.push(each.text)
  for (const each of links) at(each.field, each.locale)?.lines.push(each.href)
  for (const { field, id, locale: where } of pictures) at(field, where)?.pictures.push({ collection: 'media', id })
  for (const { field, collection, id, locale: where } of relations) at(field, where)?.documents.push({ collection, id })
  for (const { path, locale: where, said } of plainValues(fields, document, locale)) {
    if (said === undefined) continue
    const held = at(path, where)
    if (held !== undefined) held.value = said
  }
  return all
}

const without = (some: readonly Reference[], others: readonly Reference[]): Reference[] =>
  some.filter(({ id, collection }) => !others.some((other) => other.id === id && other.collection === collection))

function* changesOf(before: Held | undefined, after: Held | undefined): Generator<Change['what']> {
  const locale = after?.locale ?? before?.locale ?? 'en'
  const [was, is] = [before?.lines.join('\n') ?? '', after?.lines.join('\n') ?? '']
  if (was !== is) yield { kind: 'words', pieces: differenceOf(was, is, locale) }
  if (before?.value !== after?.value) yield { kind: 'value', before: before?.value, after: after?.value }
  for (const kind of ['pictures', 'documents'] as const) {
    const gone = without(before?.[kind] ?? [], after?.[kind] ?? [])
    const fresh = without(after?.[kind] ?? [], before?.[kind] ?? [])
    if (gone.length + fresh.length > 0) yield { kind, gone, fresh }
  }
}

const isRow = (value: unknown): value is { id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
const rowsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(isRow).map(({ id }) => id) : []

/** Rows that are in both, and stand in another order. */
function moved(fields: readonly Field[], before: Values, after: Values): Change[] {
  return Object.keys(after).flatMap((name): Change[] => {
    const [was, is] = [rowsOf(before[name]), rowsOf(after[name])]
    const stayed = (rows: readonly string[], others: readonly string[]) =>
      rows.filter((id) => others.includes(id)).join()
    const place = stayed(was, is) === stayed(is, was) ? undefined : fieldAt(fields, after, name)
    return place === undefined ? [] : [{ key: place.key, labels: place.labels, what: { kind: 'order' } }]
  })
}

/**
 * What is different between two versions of a document, field by field. What is the same is left out, and a row that was
 * moved is the same row.
 * @param before in every language, as the database has it
 * @param locale in which chosen values are named
 */
export function compareVersions(fields: readonly Field[], before: Values, after: Values, locale: Locale): Change[] {
  const [was, is] = [heldIn(fields, before, locale), heldIn(fields, after, locale)]
  // In the order of the newer version; what it has no more comes last.
  const changes = [...new Set([...is.keys(), ...was.keys()])].flatMap((key): Change[] => {
    const [one, other] = [was.get(key), is.get(key)]
    const { labels = [], locale: where } = other ?? one ?? {}
    return [...changesOf(one, other)].map((what) => ({
      key,
      labels,
      ...(where !== undefined && { locale: where }),
      what,
    }))
  })
  return [...changes, ...moved(fields, before, after)]
}
