import type { Language } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'

import type { Bilingual } from '../../collections/vocabulary/locales.ts'
import { lexical } from './km/lexical.ts'
import { translations } from './km/translations.ts'

/** Payload's own list of locales for dates has no Khmer, and shows no date at all without one: see SpokenLanguage.tsx. */
const km: Language = { dateFNSKey: 'en-US', translations }

/**
 * The languages of the administration. Payload knows no language `km` by type; it goes through its keys at run time, and so
 * it is a language like any other once it is here.
 */
const supportedLanguages: Bilingual<Language> = { en, km }

/** The features of the editor bring their English themselves. */
const ofTheEditor = { en: {}, km: { lexical } }

export const adminLanguages = { supportedLanguages, fallbackLanguage: 'en', translations: ofTheEditor } as const
