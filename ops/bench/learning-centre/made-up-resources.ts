import { randomUUID } from 'node:crypto'
import { resources } from '../../../cms/seed/content/resources/index.ts'
import { topics } from '../../../cms/seed/content/topics.ts'
import { AUDIENCES } from '../../../collections/vocabulary/audiences.ts'
import { LOCALES, type Locale } from '../../../collections/vocabulary/locales.ts'
import { MATERIAL_TYPES } from '../../../collections/vocabulary/material-types.ts'
import { recordOf } from '../../../collections/vocabulary/options.ts'
import { ACCESSIBILITY_FEATURES } from '../../../collections/vocabulary/resource-details.ts'
import type { Chance } from './chance.ts'

/** A resource as the tables have it. */
export interface MadeUpResource {
  id: string
  slug: string
  ageFrom: number
  ageTo: number
  type: string
  duration: number | null
  year: number
  visibility: 'public' | 'members'
  /** ISO 8601 */
  publishedAt: string
  audiences: readonly string[]
  languages: readonly string[]
  features: readonly string[]
  topics: readonly string[]
  texts: Readonly<Record<Locale, { title: string; summary: string; description: unknown }>>
}

export const MADE_UP_TOPICS = topics.map(({ slug, name }) => ({ id: randomUUID(), slug, name }))

/** Sentences that people have written, so that words are as frequent as they are. */
const SENTENCES = recordOf(LOCALES, (locale) =>
  resources.flatMap(({ description }) =>
    description[locale].split(/(?<=[.។?!])\s+/).filter((each) => each.length > 20),
  ),
)

const writtenIn = (locale: Locale) => resources.filter(({ title }) => title[locale] !== '')
const WRITTEN_IN = recordOf(LOCALES, writtenIn)

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
})

const richText = (paragraphs: readonly string[]) => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: paragraphs.map(paragraph) },
})

const AGES = [
  [4, 7],
  [7, 11],
  [7, 14],
  [11, 14],
  [14, 18],
  [11, 18],
  [18, 120],
] as const

const DAY = 86_400_000

export function madeUpResource(n: number, random: Chance): MadeUpResource {
  const [ageFrom, ageTo] = random.oneOf(AGES)
  const sentences = (locale: Locale, count: number) =>
    Array.from({ length: count }, () => random.oneOf(SENTENCES[locale])).join(' ')
  const textsIn = (locale: Locale) => ({
    title: `${random.oneOf(WRITTEN_IN[locale]).title[locale]} ${n}`,
    summary: random.oneOf(WRITTEN_IN[locale]).summary[locale],
    description: richText([sentences(locale, 4), sentences(locale, 4)]),
  })
  return {
    id: randomUUID(),
    slug: `made-up-${n}`,
    ageFrom,
    ageTo,
    type: random.oneOf(MATERIAL_TYPES),
    duration: random.happens(0.9) ? random.oneOf([5, 10, 15, 20, 30, 45, 60, 90, 180]) : null,
    year: 2015 + random.upTo(12),
    visibility: random.happens(0.15) ? 'members' : 'public',
    publishedAt: new Date(Date.UTC(2015, 0, 1) + random.upTo(4000) * DAY).toISOString(),
    audiences: random.someOf(AUDIENCES, 1 + random.upTo(2)),
    languages: random.someOf(LOCALES, 1 + random.upTo(2)),
    features: random.someOf(ACCESSIBILITY_FEATURES, random.upTo(4)),
    topics: random.someOf(MADE_UP_TOPICS, 1 + random.upTo(3)).map(({ id }) => id),
    texts: { en: textsIn('en'), km: textsIn('km') },
  }
}
