import type { Field } from 'payload'

import { LOCALES, type Bilingual, type Locale } from '../../collections/vocabulary/locales.ts'
import { recordOf } from '../../collections/vocabulary/options.ts'
import type { Values } from '../document-values.ts'
import { textsOf } from '../gate/texts-of.ts'
import { fieldAt } from './field-at.ts'

/** What one localised field says in one language. */
export interface FieldText {
  /** As Payload writes paths, with the numbers that rows have now. */
  path: string
  type: Field['type']
  labels: readonly Bilingual[]
  /** A line for each passage; the addresses of links come after what is said. */
  text: string
}

/** By a key that stays the same when rows are moved; see `FieldPlace`. In the order of the document. */
export type FieldTexts = ReadonlyMap<string, FieldText>

/** All that a document says in each language, a text for each localised field that is not empty there. */
export function fieldTexts(fields: readonly Field[], document: Values): Readonly<Record<Locale, FieldTexts>> {
  const { texts, links } = textsOf(fields, document)
  const lines = [
    ...texts.map(({ field, locale, text }) => ({ field, locale, line: text })),
    ...links.map(({ field, locale, href }) => ({ field, locale, line: href })),
  ]
  const inLocale = (locale: Locale): FieldTexts => {
    const byPath = new Map<string, string[]>()
    for (const each of lines) {
      if (each.locale === locale) byPath.set(each.field, [...(byPath.get(each.field) ?? []), each.line])
    }
    const found = new Map<string, FieldText>()
    for (const [path, said] of byPath) {
      const place = fieldAt(fields, document, path)
      if (place === undefined) continue
      found.set(place.key, { path, type: place.field.type, labels: place.labels, text: said.join('\n') })
    }
    return found
  }
  return recordOf(LOCALES, inLocale)
}

/** What a mark remembers of a language: each text by its key. */
export type Snapshot = Readonly<Record<string, string>>

export const snapshotOf = (texts: FieldTexts): Snapshot =>
  Object.fromEntries([...texts].map(([key, { text }]) => [key, text]))
