import { describe, expect, test } from 'vitest'

import type { Locale } from '../../collections/vocabulary/locales.ts'
import { pathsOfFirstRun } from '../support/content/site-paths.ts'
import { titlesOfFirstRun } from '../support/content/titles.ts'
import { ENGLISH_QUERIES } from '../support/search/queries/en.ts'
import { KHMER_QUERIES } from '../support/search/queries/km.ts'
import type { LabelledQuery } from '../support/search/queries/labelled-query.ts'
import { distance } from '../support/text/distance.ts'
import { longestRunInCommon } from '../support/text/runs.ts'

const QUERIES = { en: ENGLISH_QUERIES, km: KHMER_QUERIES } as const satisfies Record<Locale, readonly LabelledQuery[]>

/** What two texts are compared by: words where spaces part them, characters where they do not. */
const UNITS: Readonly<Record<Locale, { of: (text: string) => string[]; tooMany: number }>> = {
  en: { of: (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], tooMany: 4 },
  km: { of: (text) => [...text.toLowerCase().replace(/[\s\u200B]/g, '')], tooMany: 16 },
}

const LANGUAGES = [
  { language: 'English', locale: 'en' },
  { language: 'Khmer', locale: 'km' },
] as const

describe.each(LANGUAGES)('the labelled queries in $language', ({ locale }) => {
  const queries = QUERIES[locale]
  const titles = titlesOfFirstRun(locale)
  const { of, tooMany } = UNITS[locale]

  test('are sixty, each once', () => {
    expect(new Set(queries.map(({ query }) => query)).size).toBe(60)
    expect(queries.length).toBe(60)
  })

  test('are no titles', () => {
    const all = new Set([...titles.values()].flat().map((title) => of(title).join(' ')))
    expect(queries.filter(({ query }) => all.has(of(query).join(' ')))).toEqual([])
  })

  test('are not copied out of the titles of their answers', () => {
    const copied = queries.flatMap(({ query, expected }) =>
      expected
        .flatMap((path) => titles.get(path) ?? [])
        .filter((title) => longestRunInCommon(of(query), of(title)) >= tooMany)
        .map((title) => `${query}: ${title}`),
    )
    expect(copied).toEqual([])
  })

  test('have one to four answers, which are there in this language', () => {
    const paths = pathsOfFirstRun()
    const wrong = queries.flatMap(({ query, expected }) => {
      const lost = expected.filter((path) => !paths.has(path) || !titles.has(path))
      const isCounted = expected.length >= 1 && expected.length <= 4 && new Set(expected).size === expected.length
      return lost.length > 0 || !isCounted ? [{ query, expected, lost }] : []
    })
    expect(wrong).toEqual([])
  })

  test('have a typo of one to four characters', () => {
    const far = queries
      .map(({ query, typo }) => ({ query, typo, characters: distance([...query], [...typo]) }))
      .filter(({ characters }) => characters < 1 || characters > 4)
    expect(far).toEqual([])
  })
})
