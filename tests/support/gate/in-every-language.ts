import type { Field } from 'payload'

import { isValues, type Values } from '../../../cms/document-values.ts'
import { LOCALES, type Locale } from '../../../collections/vocabulary/locales.ts'

/** The value that each language has at a place. */
const each = (values: Readonly<Partial<Record<Locale, unknown>>>, key: string | number) =>
  Object.fromEntries(
    LOCALES.map((locale) => {
      const value = values[locale]
      if (typeof key === 'number') return [locale, Array.isArray(value) ? (value[key] as unknown) : undefined]
      return [locale, isValues(value) ? value[key] : undefined]
    }),
  )

function joined(field: Field, values: Readonly<Partial<Record<Locale, unknown>>>): unknown {
  const one = values.en ?? values.km
  if ('localized' in field && field.localized) return values
  if (field.type === 'group') return inEveryLanguage(field.fields, values)
  if (field.type === 'array' && Array.isArray(one)) {
    return one.map((_row, at) => inEveryLanguage(field.fields, each(values, at)))
  }
  if (field.type === 'blocks' && Array.isArray(one)) {
    return one.map((row: unknown, at) => {
      const type = isValues(row) ? row['blockType'] : undefined
      const fields = field.blocks.find(({ slug }) => slug === type)?.fields ?? []
      return { ...inEveryLanguage(fields, each(values, at)), blockType: type }
    })
  }
  return one
}

/** A document as the database has it, with a value for each language in localised fields, from what each of them says. */
export function inEveryLanguage(
  fields: readonly Field[],
  documents: Readonly<Partial<Record<Locale, unknown>>>,
): Values {
  return Object.assign(
    {},
    ...fields.map((field): Values => {
      if ('name' in field && field.name) return { [field.name]: joined(field, each(documents, field.name)) }
      return 'fields' in field ? inEveryLanguage(field.fields, documents) : {}
    }),
  ) as Values
}
