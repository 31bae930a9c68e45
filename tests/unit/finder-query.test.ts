import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { FACET_VALUES, FACETS } from '../../collections/vocabulary/facets.ts'
import {
  finderSearch,
  MAX_QUERY_LENGTH,
  NOTHING_CHOSEN,
  parseFinderQuery,
  withChoice,
  type TopicSlugs,
} from '../../collections/vocabulary/finder-query.ts'

const TOPICS: TopicSlugs = new Map([
  ['grooming', 'grooming'],
  ['gaming', 'gaming'],
  ['online-games', 'gaming'],
])
const parse = (search: string) => parseFinderQuery(new URLSearchParams(search), TOPICS)
const spelt = (search: string) => finderSearch(parse(search).query)

describe('an address of the finder', () => {
  test.each([
    ['nothing at all', '', ''],
    ['empty parameters, as a plain form sends them', '?q=&topic=&sort=&page=', ''],
    ['another order', '?year=2025&topic=grooming&audience=parents', '?audience=parents&topic=grooming&year=2025'],
    ['another order of values', '?type=video&type=activity', '?type=activity&type=video'],
    ['a value twice', '?type=video&type=video', '?type=video'],
    ['a former address of a topic', '?topic=online-games&topic=gaming', '?topic=gaming'],
    ['Khmer digits', '?year=២០២៥&page=២', '?year=2025&page=2'],
    ['an age in years', '?age=12', '?age=11-14'],
    ['an age in Khmer digits, between two bands', '?age=១១', '?age=7-11&age=11-14'],
    ['the first page', '?page=1', ''],
    ['the sort that one gets anyway', '?sort=newest', ''],
    ['best match without words', '?sort=relevance', ''],
    ['best match with words', '?q=game&sort=relevance', '?q=game'],
    ['newest first with words', '?sort=newest&q=game', '?q=game&sort=newest'],
    ['spaces around and within words', '?q=++safe%09%0Agames+', '?q=safe+games'],
    ['parameters of a campaign', '?utm_source=letter&q=game', '?q=game'],
  ])('with %s is spelt in one way', (_what, search, expected) => {
    expect(parse(search).ignored).toEqual([])
    expect(spelt(search)).toBe(expected)
  })

  test.each([
    ['?topic=none', { name: 'topic', value: 'none' }],
    ['?age=old', { name: 'age', value: 'old' }],
    ['?age=1000', { name: 'age', value: '1000' }],
    ['?year=20255', { name: 'year', value: '20255' }],
    ['?type=Video', { name: 'type', value: 'Video' }],
    ['?sort=best', { name: 'sort', value: 'best' }],
    ['?page=0', { name: 'page', value: '0' }],
    ['?page=-1', { name: 'page', value: '-1' }],
    ['?q=one&q=two', { name: 'q', value: 'two' }],
    ["?access=' OR 1=1 --", { name: 'access', value: "' OR 1=1 --" }],
  ])('says that it leaves out what means nothing: %s', (search, expected) => {
    expect(parse(search).ignored).toEqual([expected])
  })

  test('leaves the rest standing when a part means nothing', () => {
    expect(spelt('?topic=none&topic=grooming&type=video')).toBe('?topic=grooming&type=video')
  })

  test('makes few remarks, and short ones, however much there is to remark on', () => {
    const { ignored } = parse(`?${Array.from({ length: 50 }, () => `topic=${'x'.repeat(500)}`).join('&')}`)
    expect(ignored).toHaveLength(5)
    expect(ignored.map(({ value }) => value)).toEqual(Array.from({ length: 5 }, () => 'x'.repeat(40)))
  })
})

describe('a choice', () => {
  test('leads to the first page, and is taken back by the opposite choice', () => {
    const { query } = parse('?topic=grooming&page=3')
    const chosen = withChoice(query, 'type', 'video', true)
    expect(finderSearch(chosen)).toBe('?topic=grooming&type=video')
    expect(finderSearch(withChoice(chosen, 'type', 'video', false))).toBe('?topic=grooming')
  })
})

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    ...TOPICS.keys(),
    ...Object.values(FACET_VALUES).flat(),
    '12',
    '២០២៥',
    '០',
    'title',
    'relevance',
    '។',
  ),
)
const address = fc
  .array(fc.tuple(fc.constantFrom(...FACETS, 'q', 'sort', 'page', 'utm_source', '__proto__'), word), { maxLength: 30 })
  .map((pairs) => {
    const parameters = new URLSearchParams()
    for (const [name, value] of pairs) parameters.append(name, value)
    return parameters
  })

describe('whatever an address holds', () => {
  test('its spelling is read as the same query, spelt in the same way, with nothing ignored', () => {
    fc.assert(
      fc.property(address, (parameters) => {
        const { query } = parseFinderQuery(parameters, TOPICS)
        const again = parse(finderSearch(query))
        expect(again).toEqual({ query, ignored: [] })
        expect(finderSearch(again.query)).toBe(finderSearch(query))
      }),
      { numRuns: 2000 },
    )
  })

  test('the browser leaves that spelling as it is, so that nobody is sent around in circles', () => {
    fc.assert(
      fc.property(address, (parameters) => {
        const search = finderSearch(parseFinderQuery(parameters, TOPICS).query)
        expect(new URL(search, 'https://example.org/en/resources').search).toBe(search)
      }),
      { numRuns: 2000 },
    )
  })

  test('the query is bounded, and made of our own words', () => {
    fc.assert(
      fc.property(address, (parameters) => {
        const { query, ignored } = parseFinderQuery(parameters, TOPICS)
        expect([...query.q].length).toBeLessThanOrEqual(MAX_QUERY_LENGTH)
        expect(Object.keys(query.chosen)).toEqual(Object.keys(NOTHING_CHOSEN))
        for (const [facet, values] of Object.entries(FACET_VALUES))
          expect(values).toEqual(expect.arrayContaining([...query.chosen[facet as keyof typeof FACET_VALUES]]))
        expect(query.page).toBeGreaterThanOrEqual(1)
        expect(ignored.length).toBeLessThanOrEqual(5)
      }),
      { numRuns: 2000 },
    )
  })
})
