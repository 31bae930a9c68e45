import { DEFAULT_LOCALE, isLocale, type Locale } from './locales.ts'

/** The first of a browser's languages that we speak. @param acceptLanguage the header */
export const preferredLocale = (acceptLanguage: string | null | undefined): Locale =>
  (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase())
    .find(isLocale) ?? DEFAULT_LOCALE
