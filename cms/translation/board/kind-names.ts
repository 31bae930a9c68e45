import type { SanitizedConfig } from 'payload'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { TRANSLATED_COLLECTIONS, type TranslatedCollection } from '../kinds.ts'

export type KindNames = Readonly<Record<TranslatedCollection, string>>

/** What each kind of document is called, as the collections themselves say it. */
export function kindNames(collections: SanitizedConfig['collections'], locale: Locale): KindNames {
  const nameOf = (slug: TranslatedCollection): string => {
    const label: unknown = collections.find((each) => each.slug === slug)?.labels.singular
    const name: unknown = typeof label === 'object' && label !== null ? label[locale as never] : label
    return typeof name === 'string' ? name : slug
  }
  return Object.fromEntries(TRANSLATED_COLLECTIONS.map((slug) => [slug, nameOf(slug)])) as KindNames
}
