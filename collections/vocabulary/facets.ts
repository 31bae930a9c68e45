import { AGE_BAND_LABELS, AGE_BANDS } from './age-bands.ts'
import { AUDIENCE_LABELS, AUDIENCES } from './audiences.ts'
import { LOCALES, type Bilingual, type Locale } from './locales.ts'
import { MATERIAL_TYPE_LABELS, MATERIAL_TYPES } from './material-types.ts'
import { recordOf, type Labels } from './options.ts'
import {
  ACCESSIBILITY_FEATURE_LABELS,
  ACCESSIBILITY_FEATURES,
  VISIBILITIES,
  VISIBILITY_LABELS,
} from './resource-details.ts'

/** By what learning resources are filtered, in the order of the form and of every address. */
export const FACETS = [
  'audience',
  'age',
  'topic',
  'type',
  'language',
  'duration',
  'accessibility',
  'access',
  'year',
] as const
export type Facet = (typeof FACETS)[number]

/** A value of a facet as the search table names it. */
export const facetKey = (facet: Facet, value: string) => `${facet}:${value}`

/** A value for each facet. */
export const byFacet = <Value>(make: (facet: Facet) => Value): Readonly<Record<Facet, Value>> => recordOf(FACETS, make)

export const FACET_LABELS: Labels<Facet> = {
  audience: { en: 'For whom', km: 'សម្រាប់អ្នកណា' },
  age: { en: 'Age', km: 'អាយុ' },
  topic: { en: 'Topic', km: 'ប្រធានបទ' },
  type: { en: 'Material type', km: 'ប្រភេទសម្ភារៈ' },
  language: { en: 'Language', km: 'ភាសា' },
  duration: { en: 'Duration', km: 'រយៈពេល' },
  accessibility: { en: 'Accessibility', km: 'ភាពងាយស្រួលប្រើប្រាស់' },
  access: { en: 'Access', km: 'ការចូលប្រើ' },
  year: { en: 'Year', km: 'ឆ្នាំ' },
}

/** In the reader's own words: on a page in English nothing is set in Khmer script without being marked as such. */
const LANGUAGE_LABELS: Labels<Locale> = {
  en: { en: 'English', km: 'ភាសាអង់គ្លេស' },
  km: { en: 'Khmer', km: 'ភាសាខ្មែរ' },
}

const DURATIONS = ['up-to-15', 'up-to-30', 'up-to-60', 'longer'] as const
type Duration = (typeof DURATIONS)[number]

const DURATION_LABELS: Labels<Duration> = {
  'up-to-15': { en: 'Up to 15 minutes', km: 'មិនលើស ១៥ នាទី' },
  'up-to-30': { en: '16 to 30 minutes', km: '១៦ ដល់ ៣០ នាទី' },
  'up-to-60': { en: '31 to 60 minutes', km: '៣១ ដល់ ៦០ នាទី' },
  longer: { en: 'More than an hour', km: 'លើសពីមួយម៉ោង' },
}

/** In which of the classes a duration in minutes falls. */
export function durationOf(minutes: number): Duration {
  if (minutes <= 15) return 'up-to-15'
  if (minutes <= 30) return 'up-to-30'
  return minutes <= 60 ? 'up-to-60' : 'longer'
}

/** Values that are known beforehand. Topics are a collection, and years are those that there are. */
export const FACET_VALUES: Readonly<Record<Exclude<Facet, 'topic' | 'year'>, readonly string[]>> = {
  audience: AUDIENCES,
  age: AGE_BANDS,
  type: MATERIAL_TYPES,
  language: LOCALES,
  duration: DURATIONS,
  accessibility: ACCESSIBILITY_FEATURES,
  access: VISIBILITIES,
}

export const FACET_VALUE_NAMES: Readonly<
  Record<Exclude<Facet, 'topic' | 'year'>, Readonly<Record<string, Bilingual>>>
> = {
  audience: AUDIENCE_LABELS,
  age: AGE_BAND_LABELS,
  type: MATERIAL_TYPE_LABELS,
  language: LANGUAGE_LABELS,
  duration: DURATION_LABELS,
  accessibility: ACCESSIBILITY_FEATURE_LABELS,
  access: VISIBILITY_LABELS,
}
