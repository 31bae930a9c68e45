import { DEFAULT_LOCALE, isLocale, type Bilingual, type Locale } from '../../collections/vocabulary/locales.ts'

/**
 * The language in which the page speaks, Payload's parts and ours: that of the account since its log-in, or what was chosen
 * on the page of the account since.
 */
export const pageLocale = (i18n: { readonly language: string }): Locale =>
  isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE

/** What a field says about what was written in it, to whoever asked. */
export const inPageLanguage = (req: { readonly i18n: { readonly language: string } }, words: Bilingual): string =>
  words[pageLocale(req.i18n)]
