export const LOCALES = ['en', 'km'] as const
export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'en'

/** A value in every language of the site. */
export type Bilingual<T = string> = Readonly<Record<Locale, T>>

/** Each language in its own words, for the language switch. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', km: 'ខ្មែរ' }

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}

export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'km' : 'en'
}
