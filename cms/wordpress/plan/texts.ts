import { LOCALES, type Locale } from '../../../collections/vocabulary/locales.ts'
import type { PlannedDocument } from './plan.ts'

/** The languages that a document will have, in our order. */
export const localesOfTexts = ({ texts }: Pick<PlannedDocument, 'texts'>): Locale[] =>
  LOCALES.filter((locale) => texts[locale] !== undefined)
