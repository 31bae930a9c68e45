import type { SanitizedConfig } from 'payload'

import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { recordOf } from '../../../collections/vocabulary/options.ts'
import { labelIn } from '../../document-names/find-names.ts'
import { TRANSLATED_KINDS, type TranslatedKind } from '../kinds.ts'

export type KindNames = Readonly<Record<TranslatedKind, string>>

/** What each kind of document is called, as the collections and the globals themselves say it. */
export function kindNames({ collections, globals }: SanitizedConfig, locale: Locale): KindNames {
  const nameOf = (kind: TranslatedKind): string => {
    const label: unknown =
      collections.find(({ slug }) => slug === kind)?.labels.singular ?? globals.find(({ slug }) => slug === kind)?.label
    return labelIn(label, locale) || kind
  }
  return recordOf(TRANSLATED_KINDS, nameOf)
}
