import type { Field } from 'payload'

import { LOCALES, type Locale } from '../collections/vocabulary/locales.ts'

export type Values = Readonly<Record<string, unknown>>

interface Place {
  /** As Payload writes paths: `body`, `blocks.2.text`. */
  path: string
  /** Undefined where the field is the same in all languages: a name, a number of a series. */
  locale?: Locale
}

/** What stands in a field that has no fields of its own, in one language where it has one in each. */
export interface HeldValue extends Place {
  field: Field
  name: string
  /** Undefined where the document says nothing of it. */
  value: unknown
}

/** An object that is no list: a document, a group, a row. */
export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Nothing where it is no object. */
export const valuesOf = (value: unknown): Values => (isValues(value) ? value : {})

const inside = (place: Place, name: string): Place => ({
  ...place,
  path: place.path === '' ? name : `${place.path}.${name}`,
})

function* inField(
  field: Field,
  name: string,
  value: unknown,
  place: Place,
  passedOver: ReadonlySet<string>,
): Generator<HeldValue> {
  if (field.type === 'group') yield* inFields(field.fields, value, place, passedOver)
  else if (field.type === 'array' || field.type === 'blocks') {
    const rows: readonly unknown[] = Array.isArray(value) ? value : []
    for (const [number, row] of rows.entries()) {
      const type = valuesOf(row)['blockType']
      const fields = field.type === 'array' ? field.fields : field.blocks.find(({ slug }) => slug === type)?.fields
      yield* inFields(fields ?? [], row, inside(place, String(number)), passedOver)
    }
  } else yield { field, name, value, ...place }
}

/** Rows, tabs and the like have no name, and are looked through. */
function* inFields(
  fields: readonly Field[],
  held: unknown,
  place: Place,
  passedOver: ReadonlySet<string>,
): Generator<HeldValue> {
  const values = valuesOf(held)
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const own = 'name' in tab && typeof tab.name === 'string' ? tab.name : undefined
        if (own === undefined) yield* inFields(tab.fields, values, place, passedOver)
        else yield* inFields(tab.fields, values[own], inside(place, own), passedOver)
      }
    } else if ('name' in field && typeof field.name === 'string') {
      if (passedOver.has(field.name) || ('hidden' in field && field.hidden)) continue
      const value = values[field.name]
      const here = inside(place, field.name)
      const isEach = 'localized' in field && field.localized && place.locale === undefined
      if (!isEach) yield* inField(field, field.name, value, here, passedOver)
      else {
        for (const locale of LOCALES)
          yield* inField(field, field.name, valuesOf(value)[locale], { ...here, locale }, passedOver)
      }
    } else if ('fields' in field) yield* inFields(field.fields, values, place, passedOver)
  }
}

/**
 * Every value that a document of any collection or global holds, in the order of its fields, empty ones too. Hidden fields
 * are left out.
 * @param document as the database has it, localised fields with a value for each language
 * @param passedOver names of fields that are left out, with all that is in them
 */
export const valuesIn = (
  fields: readonly Field[],
  document: Values,
  passedOver: ReadonlySet<string>,
): Generator<HeldValue> => inFields(fields, document, { path: '' }, passedOver)
