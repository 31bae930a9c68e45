import type { Field, PayloadRequest, SanitizedCollectionConfig, ValidationError } from 'payload'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import { pageLocale } from '../i18n/page-locale.ts'

function labelIn(fields: readonly Field[], name: string, locale: Locale): string | undefined {
  for (const field of fields) {
    if ('name' in field && field.name === name) {
      const { label } = field
      if (typeof label === 'string') return label
      return typeof label === 'object' && label !== null ? (label as Partial<Record<Locale, string>>)[locale] : name
    }
    const inner =
      field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : 'fields' in field ? field.fields : []
    const found = !('name' in field) ? labelIn(inner, name, locale) : undefined
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * What the field of the document itself is called in which something is: rows and tabs are looked through.
 * @param path as Payload writes it, `blocks.2.text`
 */
export const labelOf = (fields: readonly Field[], path: string, locale: Locale): string =>
  labelIn(fields, path.split('.')[0] ?? '', locale) ?? path

/** What fields say against what is in them, each with its name, in the language of whoever asks. */
export function sayFields(
  req: PayloadRequest,
  { fields }: SanitizedCollectionConfig,
  { data }: ValidationError,
): string {
  const locale = pageLocale(req.i18n)
  return data.errors.map(({ message, path }) => `${labelOf(fields, path, locale)}: ${message}`).join(' · ')
}
