import { DEFAULT_LOCALE, isLocale, type Locale } from '../collections/vocabulary/locales.ts'

/** The first of a browser's languages that the site speaks. @param acceptLanguage the header */
export const preferredLocale = (acceptLanguage: string | null | undefined): Locale =>
  (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find(isLocale) ?? DEFAULT_LOCALE
