import type { Field } from 'payload'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import { valuesIn, valuesOf, type HeldValue, type Values } from '../document-values.ts'
import { passagesOf, relatedId, type PassageForm } from '../rich-text/passages.ts'
import { quotationsIn, type Range } from './quotations.ts'

interface Place {
  /** As Payload writes paths: `body`, `blocks.2.text`. */
  field: string
  /** Undefined where the field is the same in all languages: a name, a number of a series. */
  locale?: Locale
}

/** `line` and `lines` are fields of their own; the rest are passages of a rich text. */
export interface DocumentText extends Place {
  form: PassageForm | 'line' | 'lines'
  /** Of a heading: 2 for h2. */
  rank?: number
  text: string
  /** Ranges of the text that are somebody else's words. */
  quoted: readonly Range[]
}

interface DocumentLink extends Place {
  href: string
  /** What it says; undefined where the address is a field of its own. */
  words?: string
}

interface DocumentPicture extends Place {
  id: string
}

/** A document of another collection that this one names: a file, a release, a topic. Pictures are told apart above. */
interface DocumentRelation extends Place {
  collection: string
  id: string
}

/** All that is written in a document, shown in it and linked from it, in the order of its fields. */
export interface DocumentParts {
  texts: readonly DocumentText[]
  links: readonly DocumentLink[]
  pictures: readonly DocumentPicture[]
  relations: readonly DocumentRelation[]
}

type Found =
  | { kind: 'text'; part: DocumentText }
  | { kind: 'link'; part: DocumentLink }
  | { kind: 'picture'; part: DocumentPicture }
  | { kind: 'relation'; part: DocumentRelation }

/** Fields of text that hold addresses. */
const ADDRESSES = /^(?:href|url|sourceUrl|exitUrl)$/

/** Fields of text that nobody reads: made by the platform, or names of files. */
const UNREAD = new Set(['id', 'slug', 'formerSlugs', 'filename', 'mimeType', 'thumbnailURL', 'blockName', 'blockType'])

function* inRichText(value: unknown, place: Place): Generator<Found> {
  for (const passage of passagesOf(value)) {
    if (passage.form === 'picture') {
      yield { kind: 'picture', part: { ...place, id: passage.id } }
      continue
    }
    const { links, ...said } = passage
    const quoted: readonly Range[] = said.form === 'quote' ? [[0, said.text.length]] : quotationsIn(said.text)
    yield { kind: 'text', part: { ...place, ...said, quoted } }
    for (const link of links) yield { kind: 'link', part: { ...place, ...link } }
  }
}

function* inText(name: string, form: 'line' | 'lines', value: unknown, place: Place): Generator<Found> {
  for (const text of Array.isArray(value) ? value : [value]) {
    if (typeof text !== 'string' || text.trim() === '') continue
    if (ADDRESSES.test(name)) yield { kind: 'link', part: { ...place, href: text } }
    else yield { kind: 'text', part: { ...place, form, text, quoted: quotationsIn(text) } }
  }
}

function* inPictures(value: unknown, place: Place): Generator<Found> {
  for (const picture of Array.isArray(value) ? value : [value]) {
    const id = relatedId(picture)
    if (id !== undefined) yield { kind: 'picture', part: { ...place, id } }
  }
}

/** One collection is known from the field; of several, each value says its own. */
function* inRelations(relationTo: string | readonly string[], value: unknown, place: Place): Generator<Found> {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  for (const each of values) {
    const named = typeof relationTo === 'string' ? { relationTo, value: each } : valuesOf(each)
    const id = relatedId(named['value'])
    const collection = named['relationTo']
    if (id !== undefined && typeof collection === 'string')
      yield { kind: 'relation', part: { ...place, collection, id } }
  }
}

function* inValue({ field, name, value, path, locale }: HeldValue): Generator<Found> {
  const place: Place = { field: path, ...(locale !== undefined && { locale }) }
  if (field.type === 'text') yield* inText(name, 'line', value, place)
  else if (field.type === 'textarea') yield* inText(name, 'lines', value, place)
  else if (field.type === 'richText') yield* inRichText(value, place)
  else if (field.type === 'upload' && field.relationTo === 'media') yield* inPictures(value, place)
  else if (field.type === 'upload' || field.type === 'relationship') yield* inRelations(field.relationTo, value, place)
}

/**
 * All that is written in a document of any collection or global, so that nobody else has to walk through one.
 * @param document as the database has it, localised fields with a value for each language
 */
export function textsOf(fields: readonly Field[], document: Values): DocumentParts {
  const found = [...valuesIn(fields, document, UNREAD)].flatMap((held) => [...inValue(held)])
  return {
    texts: found.flatMap((each) => (each.kind === 'text' ? [each.part] : [])),
    links: found.flatMap((each) => (each.kind === 'link' ? [each.part] : [])),
    pictures: found.flatMap((each) => (each.kind === 'picture' ? [each.part] : [])),
    relations: found.flatMap((each) => (each.kind === 'relation' ? [each.part] : [])),
  }
}
