import type { Field } from 'payload'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import { isValues, valuesOf, type Values } from '../document-values.ts'

const isLocalized = (field: Field): boolean => Boolean('localized' in field && field.localized)

/** Rows are the same where their ids are, in whatever order they come. */
function inRows(
  fieldsOf: (row: Values) => readonly Field[],
  stored: unknown,
  said: unknown[],
  locale: Locale,
): unknown {
  const before = Array.isArray(stored) ? stored.filter(isValues) : []
  return said.map((row) => {
    if (!isValues(row)) return row
    const counterpart = before.find(({ id }) => id !== undefined && id === row['id'])
    return { ...row, ...overlaid(fieldsOf(row), counterpart ?? {}, row, locale) }
  })
}

function inField(field: Field, stored: unknown, said: unknown, locale: Locale): unknown {
  if (said === undefined) return stored
  if (isLocalized(field)) return { ...valuesOf(stored), [locale]: said }
  if (field.type === 'group') return overlaid(field.fields, valuesOf(stored), valuesOf(said), locale)
  if (field.type === 'array' && Array.isArray(said)) return inRows(() => field.fields, stored, said, locale)
  if (field.type === 'blocks' && Array.isArray(said)) {
    const ofBlock = (row: Values) => field.blocks.find(({ slug }) => slug === row['blockType'])?.fields ?? []
    return inRows(ofBlock, stored, said, locale)
  }
  return said
}

/**
 * A document in every language, as it will be stored when somebody saves it in one of them.
 * @param stored as the database has it, localised fields with a value for each language
 * @param said as the one language has it
 */
export function overlaid(fields: readonly Field[], stored: Values, said: Values, locale: Locale): Values {
  const parts = fields.flatMap((field): Values[] => {
    if (field.type === 'tabs') {
      return field.tabs.map((tab) => {
        const name = 'name' in tab && typeof tab.name === 'string' ? tab.name : undefined
        if (name === undefined) return overlaid(tab.fields, stored, said, locale)
        return { [name]: overlaid(tab.fields, valuesOf(stored[name]), valuesOf(said[name]), locale) }
      })
    }
    if ('name' in field && typeof field.name === 'string') {
      return [{ [field.name]: inField(field, stored[field.name], said[field.name], locale) }]
    }
    return 'fields' in field ? [overlaid(field.fields, stored, said, locale)] : []
  })
  return Object.assign({}, ...parts) as Values
}
