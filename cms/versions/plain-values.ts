import type { Field } from 'payload'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import { writeMoment } from '../desk-page/moment.ts'
import { labelIn } from '../document-names/find-names.ts'
import { valuesIn, type Values } from '../document-values.ts'
import { dayOf } from '../gate/day.ts'

/** What is neither a text nor a relation, as staff read it. */
interface PlainValue {
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

const CHECKED = { true: { en: 'Yes', km: 'បាទ/ចាស' }, false: { en: 'No', km: 'ទេ' } } as const

function oneOf(field: Field, value: unknown, locale: Locale): string | undefined {
  if (field.type === 'checkbox') return CHECKED[value === true ? 'true' : 'false'][locale]
  if (value instanceof Date) return oneOf(field, value.toISOString(), locale)
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return undefined
  const written = String(value)
  if (field.type === 'date')
    return field.admin?.date?.pickerAppearance === 'dayOnly' ? dayOf(written) : writeMoment(written)
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

/**
 * Everything in a document that is chosen rather than written: dates, numbers, lists of options, its address.
 * @param locale in which options are named
 */
export const plainValues = (fields: readonly Field[], document: Values, locale: Locale): readonly PlainValue[] =>
  [...valuesIn(fields, document, STANDING)]
    .filter(({ field }) => isPlain(field))
    .map(({ field, path, locale: where, value }) => ({
      path,
      ...(where !== undefined && { locale: where }),
      said: said(field, value, locale),
    }))
