import type { Locale } from '../../collections/vocabulary/locales.ts'
import type { WordingValues } from '../../collections/vocabulary/wording.ts'
import type { TemplateName } from './words/en.ts'

/** A message that can be written: to whom, which words, and where its link leads. */
export interface Prepared {
  to: string
  language: Locale
  template: TemplateName
  values: WordingValues
  href?: string
}

/** Where staff work on a document. */
export const documentPage = (cmsUrl: string, collection: string, id: string): string =>
  `${cmsUrl}/admin/collections/${collection}/${id}`
