import { OLDEST_AGE } from '../../collections/vocabulary/age-bands.ts'
import { AUDIENCE_LABELS } from '../../collections/vocabulary/audiences.ts'
import { LOCALE_NAMES, LOCALES, type Bilingual, type Locale } from '../../collections/vocabulary/locales.ts'
import { MATERIAL_TYPE_LABELS } from '../../collections/vocabulary/material-types.ts'
import { recordOf, type Labels } from '../../collections/vocabulary/options.ts'
import {
  ACCESSIBILITY_FEATURE_LABELS,
  CONTENT_ADVISORY_LABELS,
  LICENCE_LABELS,
  NEED_LABELS,
  VISIBILITY_LABELS,
} from '../../collections/vocabulary/resource-details.ts'

/** The columns of a sheet of resources, in the order in which we write them. */
export const COLUMNS = [
  'slug',
  'title_en',
  'title_km',
  'summary_en',
  'summary_km',
  'description_en',
  'description_km',
  'audiences',
  'age_from',
  'age_to',
  'topics',
  'type',
  'languages',
  'duration_minutes',
  'needs',
  'accessibility_features',
  'content_advisory',
  'url',
  'publisher',
  'year',
  'licence',
  'review_by',
  'visibility',
  'listed',
  'ready_in',
  'status',
] as const
export type Column = (typeof COLUMNS)[number]

/** What a cell holds once it is read. Nothing is null; a list counts as a set, whatever its order. */
export type Value = string | number | boolean | readonly string[] | null

/** All that a sheet can say of one resource. */
export type SheetValues = Readonly<Record<Column, Value>>

export type Choices = Readonly<Record<string, Bilingual>>

/** What a column holds, and which field of the resource it is. */
export type Rule = { field: string; locale?: Locale } & (
  | { kind: 'slug' }
  | { kind: 'text'; longest: number }
  /** Running text, as Markdown. */
  | { kind: 'prose'; longest: number }
  | { kind: 'number'; from: number; to: number }
  | { kind: 'choice' | 'choices'; choices: Choices }
  | { kind: 'topics' }
  | { kind: 'link' }
  /** A calendar day in Phnom Penh, `YYYY-MM-DD`. */
  | { kind: 'day' }
  | { kind: 'yesNo' }
)

const STATUS_LABELS: Labels<'draft' | 'published'> = {
  draft: { en: 'Draft', km: 'សេចក្ដីព្រាង' },
  published: { en: 'Published', km: 'បានផ្សព្វផ្សាយ' },
}

export const YES_NO_LABELS: Labels<'yes' | 'no'> = {
  yes: { en: 'Yes', km: 'បាទ/ចាស' },
  no: { en: 'No', km: 'ទេ' },
}

const LOCALE_LABELS: Choices = recordOf(LOCALES, (each) => ({
  en: each === 'en' ? 'English' : 'Khmer',
  km: each === 'en' ? 'អង់គ្លេស' : LOCALE_NAMES.km,
}))

const RULES = {
  slug: { field: 'slug', kind: 'slug' },
  title_en: { field: 'title', locale: 'en', kind: 'text', longest: 300 },
  title_km: { field: 'title', locale: 'km', kind: 'text', longest: 300 },
  summary_en: { field: 'summary', locale: 'en', kind: 'text', longest: 2000 },
  summary_km: { field: 'summary', locale: 'km', kind: 'text', longest: 2000 },
  description_en: { field: 'description', locale: 'en', kind: 'prose', longest: 30_000 },
  description_km: { field: 'description', locale: 'km', kind: 'prose', longest: 30_000 },
  audiences: { field: 'audiences', kind: 'choices', choices: AUDIENCE_LABELS },
  age_from: { field: 'ageFrom', kind: 'number', from: 0, to: OLDEST_AGE },
  age_to: { field: 'ageTo', kind: 'number', from: 0, to: OLDEST_AGE },
  topics: { field: 'topics', kind: 'topics' },
  type: { field: 'type', kind: 'choice', choices: MATERIAL_TYPE_LABELS },
  languages: { field: 'languages', kind: 'choices', choices: LOCALE_LABELS },
  duration_minutes: { field: 'durationMinutes', kind: 'number', from: 1, to: 6000 },
  needs: { field: 'needs', kind: 'choices', choices: NEED_LABELS },
  accessibility_features: {
    field: 'accessibilityFeatures',
    kind: 'choices',
    choices: ACCESSIBILITY_FEATURE_LABELS,
  },
  content_advisory: { field: 'contentAdvisory', kind: 'choice', choices: CONTENT_ADVISORY_LABELS },
  url: { field: 'url', kind: 'link' },
  publisher: { field: 'publisher', kind: 'text', longest: 300 },
  year: { field: 'year', kind: 'number', from: 1990, to: 2100 },
  licence: { field: 'licence', kind: 'choice', choices: LICENCE_LABELS },
  review_by: { field: 'reviewBy', kind: 'day' },
  visibility: { field: 'visibility', kind: 'choice', choices: VISIBILITY_LABELS },
  listed: { field: 'listed', kind: 'yesNo' },
  ready_in: { field: 'readyIn', kind: 'choices', choices: LOCALE_LABELS },
  status: { field: '_status', kind: 'choice', choices: STATUS_LABELS },
} as const satisfies Record<Column, Rule>

export const ruleOf = (column: Column): Rule => RULES[column]

/** What a resource has from the start, and nobody can take from it. */
export const NEVER_EMPTY: readonly Column[] = [
  'slug',
  'content_advisory',
  'licence',
  'visibility',
  'listed',
  'ready_in',
  'status',
]

/** What else must be there before the public sees a resource. */
export const NEEDED_TO_PUBLISH: readonly Column[] = ['audiences', 'age_from', 'age_to', 'type', 'languages']

/** What a new resource gets where its row is silent. */
export const VALUES_OF_NEW: SheetValues = {
  ...recordOf(COLUMNS, () => null),
  content_advisory: 'none',
  licence: 'cc-by-nc-4.0',
  visibility: 'public',
  listed: true,
  ready_in: ['en'],
  status: 'draft',
}

/** A line, as two systems write it. */
export const oneKindOfLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

export function sameValue(a: Value, b: Value): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((each) => b.includes(each))
}
