import type { Field } from 'payload'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { recordOf } from '../../collections/vocabulary/options.ts'
import { valuesOf, type Values } from '../document-values.ts'

const isWorded = (value: unknown): value is (asked: { locale: Locale }) => unknown => typeof value === 'function'

/** What a field says in a language where nobody has written anything. */
function firstWords(field: Field, locale: Locale): unknown {
  if (field.type !== 'text' && field.type !== 'textarea') return undefined
  const words: unknown = field.defaultValue
  return isWorded(words) ? words({ locale }) : undefined
}

function inEach(field: Field, value: unknown): Values {
  const written = valuesOf(value)
  return recordOf(LOCALES, (locale) => written[locale] || firstWords(field, locale))
}

/**
 * A document in which texts that nobody has written, or that were emptied, say what readers see in their place: the words that
 * they come with. Those are texts and groups of them; nothing else comes with words.
 */
export function withFirstWords<Document extends Values>(fields: readonly Field[], document: Document): Document {
  const filled = fields.flatMap((field): [string, unknown][] => {
    if (field.type === 'group' && 'name' in field && typeof field.name === 'string') {
      const value = document[field.name]
      return [[field.name, withFirstWords(field.fields, valuesOf(value))]]
    }
    if (!('localized' in field) || !field.localized || firstWords(field, 'en') === undefined) return []
    return [[field.name, inEach(field, document[field.name])]]
  })
  return { ...document, ...Object.fromEntries(filled) }
}
