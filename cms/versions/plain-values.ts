import type { Field } from 'payload'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { dayInPhnomPenh } from '../gate/day.ts'
import { labelIn } from '../document-names/find-names.ts'
import { writeMoment } from '../desk-page/moment.ts'

type Values = Readonly<Record<string, unknown>>

/** What is neither a text nor a relation, as staff read it. */
export interface PlainValue {
  /** As Payload writes paths: `blocks.2.count`. */
  path: string
  locale?: Locale
  /** Undefined where nothing was chosen. */
  said: string | undefined
}

/** Where a document stands, and what the platform writes by itself: told by the list of versions, or nobody's words. */
const STANDING: ReadonlySet<string> = new Set([
  ...['id', 'stage', '_status', 'wasPublished', 'formerSlugs'],
  ...['createdAt', 'updatedAt', 'deletedAt'],
])
/** Texts of one line that the walk through texts leaves out. */
const ADDRESS_OF_ITS_OWN = 'slug'

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const CHECKED = { true: { en: 'Yes', km: 'បាទ/ចាស' }, false: { en: 'No', km: 'ទេ' } } as const

function oneOf(field: Field, value: unknown, locale: Locale): string | undefined {
  if (field.type === 'checkbox') return CHECKED[value === true ? 'true' : 'false'][locale]
  if (value instanceof Date) return oneOf(field, value.toISOString(), locale)
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return undefined
  const written = String(value)
  if (field.type === 'date')
    return field.admin?.date?.pickerAppearance === 'dayOnly' ? dayInPhnomPenh(written) : writeMoment(written)
  if (field.type === 'select' || field.type === 'radio') {
    const option = field.options.find((each) => (typeof each === 'string' ? each : each.value) === value)
    return option === undefined || typeof option === 'string' ? written : labelIn(option.label, locale)
  }
  return written
}

/** Several in the order in which they are offered, so that another order of choosing is no change. */
const said = (field: Field, value: unknown, locale: Locale): string | undefined =>
  Array.isArray(value)
    ? value
        .flatMap((each) => oneOf(field, each, locale) ?? [])
        .toSorted()
        .join(', ') || undefined
    : oneOf(field, value, locale)

const isPlain = (field: Field): boolean =>
  ['checkbox', 'date', 'select', 'radio', 'number'].includes(field.type) ||
  ('name' in field && field.name === ADDRESS_OF_ITS_OWN)

function* inFields(fields: readonly Field[], values: unknown, at: string, locale: Locale): Generator<PlainValue> {
  const held = isValues(values) ? values : {}
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const own = 'name' in tab && typeof tab.name === 'string' ? tab.name : undefined
        yield* inFields(
          tab.fields,
          own === undefined ? held : held[own],
          own === undefined ? at : join(at, own),
          locale,
        )
      }
    } else if ('name' in field && typeof field.name === 'string') {
      if (STANDING.has(field.name) || field.type === 'ui' || ('hidden' in field && field.hidden)) continue
      yield* inField(field, held[field.name], join(at, field.name), locale)
    } else if ('fields' in field) yield* inFields(field.fields, held, at, locale)
  }
}

function* inField(field: Field, value: unknown, path: string, locale: Locale): Generator<PlainValue> {
  if (isPlain(field)) {
    if ('localized' in field && field.localized) {
      const each = isValues(value) ? value : {}
      for (const one of LOCALES) yield { path, locale: one, said: said(field, each[one], locale) }
    } else yield { path, said: said(field, value, locale) }
  } else if (field.type === 'group') yield* inFields(field.fields, value, path, locale)
  else if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value)) {
    for (const [number, row] of value.entries()) {
      const type: unknown = isValues(row) ? row['blockType'] : undefined
      const inside = field.type === 'array' ? field.fields : field.blocks.find(({ slug }) => slug === type)?.fields
      yield* inFields(inside ?? [], row, `${path}.${number}`, locale)
    }
  }
}

const join = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`)

/**
 * Everything in a document that is chosen rather than written: dates, numbers, lists of options, its address.
 * @param locale in which options are named
 */
export const plainValues = (fields: readonly Field[], document: Values, locale: Locale): readonly PlainValue[] => [
  ...inFields(fields, document, '', locale),
]
