import { describe, expect, test } from 'vitest'

import { searchResults, shownOrdinals } from '../../site/search/results.ts'
import type { SearchAnswer } from '../../site/queries/search.ts'

/** So many resources and news, mixed, of which more were found than are ranked. */
function answerOf(resources: number, news: number): SearchAnswer {
  const collections = Array.from({ length: resources + news }, (_, n) => (n < resources ? 'resources' : 'news'))
  return {
    asked: { all: '', some: '', weighed: [], terms: { terms: [], pairs: [] } },
    counts: new Map([
      ['resources', resources + 70],
      ['news', news],
    ]),
    best: collections.map((_, ordinal) => ({ ordinal, score: 1, coverage: 1 })).toReversed(),
    collectionOf: new Map(collections.entries()),
    isLoose: false,
  }
}

describe('the pages of one kind', () => {
  test.each([
    [80, 80],
    [1, 40],
    [30, 0],
  ])('are as many as have something on them (%i resources, %i news)', (resources, news) => {
    const answer = answerOf(resources, news)
    const ask = (page: number) => ({ q: 'x', kind: 'resources' as const, page })
    const { pages } = searchResults(answer, [], ask(1), 'en')
    expect(pages).toBe(Math.ceil(resources / 10))
    const shown = Array.from({ length: pages }, (_, at) => shownOrdinals(answer, ask(at + 1)))
    for (const ordinals of shown) expect(ordinals.length).toBeGreaterThan(0)
    expect(new Set(shown.flat()).size).toBe(resources)
    expect(shownOrdinals(answer, ask(pages + 40))).toEqual(shown.at(-1))
    expect(searchResults(answer, [], ask(pages + 40), 'en').page).toBe(pages)
  })
})
