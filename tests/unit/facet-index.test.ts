import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { AUDIENCES } from '../../collections/vocabulary/audiences.ts'
import { byFacet, facetKey, FACET_VALUES, FACETS, type Facet } from '../../collections/vocabulary/facets.ts'
import { NOTHING_CHOSEN, type FinderQuery } from '../../collections/vocabulary/finder-query.ts'
import { MATERIAL_TYPES } from '../../collections/vocabulary/material-types.ts'
import { ACCESSIBILITY_FEATURES } from '../../collections/vocabulary/resource-details.ts'
import { add, has, wordsFor, type Bitset } from '../../site/finder/bitset.ts'
import { FacetIndex, type IndexedResource, type Scope } from '../../site/finder/facet-index.ts'
import { countFacets, facetValuesOf, fitsChoice, type CountedResource } from '../support/finder/naive-count.ts'

const TOPICS = ['gaming', 'grooming', 'privacy', 'reporting', 'travel']
const YEARS = ['2021', '2022', '2023', '2024']
const NOW = Date.UTC(2026, 0, 1)

const valuesOf = (facet: Facet): readonly string[] => {
  if (facet === 'topic') return TOPICS
  return facet === 'year' ? YEARS : FACET_VALUES[facet]
}

interface Known extends CountedResource {
  ordinal: number
  publishedAt: number
  listed: boolean
}

const resourceOf = (ordinal: number): fc.Arbitrary<Known> =>
  fc.record({
    id: fc.constant(`document-${ordinal}`),
    ordinal: fc.constant(ordinal),
    publishedAt: fc.integer({ min: NOW - 1e9, max: NOW + 1e8 }),
    listed: fc.boolean(),
    audiences: fc.subarray([...AUDIENCES], { minLength: 1 }),
    ageFrom: fc.integer({ min: 0, max: 18 }),
    ageTo: fc.integer({ min: 18, max: 120 }),
    topics: fc.subarray(TOPICS),
    type: fc.constantFrom(...MATERIAL_TYPES),
    languages: fc.subarray(['en', 'km'], { minLength: 1 }),
    durationMinutes: fc.option(fc.integer({ min: 1, max: 200 })),
    accessibilityFeatures: fc.subarray([...ACCESSIBILITY_FEATURES]),
    visibility: fc.constantFrom('public', 'members'),
    year: fc.option(fc.constantFrom(...YEARS.map(Number))),
  })

const indexed = (resource: Known): IndexedResource => {
  const values = facetValuesOf(resource)
  return {
    ordinal: resource.ordinal,
    document: resource.id,
    publishedAt: resource.publishedAt,
    listed: resource.listed,
    facets: FACETS.flatMap((facet) => values[facet].map((value) => facetKey(facet, value))),
  }
}

const choice: fc.Arbitrary<FinderQuery['chosen']> = fc
  .tuple(
    ...FACETS.map((facet) =>
      fc.oneof(
        { weight: 2, arbitrary: fc.constant([]) },
        fc.subarray([...valuesOf(facet)], { maxLength: Math.min(3, valuesOf(facet).length) }),
      ),
    ),
  )
  .map((chosen) => byFacet((facet) => chosen[FACETS.indexOf(facet)] ?? []))

/** Three hundred and one resources, with holes between their numbers. */
const [RESOURCES] = fc.sample(fc.tuple(...Array.from({ length: 301 }, (_, at) => resourceOf(at * 7))), {
  numRuns: 1,
  seed: 7,
})

const index = new FacetIndex()
for (const resource of RESOURCES ?? []) index.put(indexed(resource))

/** As long as its largest number needs, and no longer. */
function setOf(ordinals: readonly number[]): Bitset {
  const set = new Uint32Array(wordsFor(Math.max(-1, ...ordinals) + 1))
  for (const ordinal of ordinals) add(set, ordinal)
  return set
}

const inScope = ({ isMember, matches }: Scope) =>
  (RESOURCES ?? []).filter(
    ({ listed, publishedAt, ordinal }) =>
      (isMember || listed) && publishedAt <= NOW && (matches === undefined || has(matches, ordinal)),
  )

describe('the index of facets', () => {
  test('counts as one counts by hand, for 2,000 choices of filters', () => {
    const scope: fc.Arbitrary<Scope> = fc.record(
      {
        isMember: fc.boolean(),
        now: fc.constant(NOW),
        matches: fc.subarray((RESOURCES ?? []).map(({ ordinal }) => ordinal)).map(setOf),
      },
      { requiredKeys: ['isMember', 'now'] },
    )
    fc.assert(
      fc.property(choice, scope, (chosen, within) => {
        const { total, counts, found } = index.select(chosen, within)
        const seen = inScope(within)
        const fitting = seen.filter((resource) => fitsChoice(resource, chosen))
        expect(total).toBe(fitting.length)
        const byHand = countFacets(seen, chosen)
        for (const facet of FACETS) {
          const own = new Map([...counts[facet]].filter(([, count]) => count > 0))
          expect(own).toEqual(new Map([...byHand[facet]].filter(([, count]) => count > 0)))
        }
        const newest = fitting.toSorted(
          (one, other) => other.publishedAt - one.publishedAt || other.ordinal - one.ordinal,
        )
        expect(index.newest(found, 3, 5)).toEqual(newest.slice(3, 8).map(({ ordinal }) => ordinal))
      }),
      { numRuns: 2000 },
    )
  })

  test('follows what is changed and what goes', () => {
    const own = new FacetIndex()
    const scope = { isMember: false, now: NOW }
    const [first, second] = RESOURCES ?? []
    if (first === undefined || second === undefined) throw new Error('There are no resources.')
    const seen = { publishedAt: NOW - 1, listed: true }
    own.put({ ...indexed(first), ...seen, facets: ['topic:gaming'] })
    own.put({ ...indexed(second), ...seen, facets: ['topic:gaming'] })
    own.put({ ...indexed(first), ...seen, facets: ['topic:travel'] })
    const topics = () => own.select(NOTHING_CHOSEN, scope).counts.topic
    expect(topics()).toEqual(
      new Map([
        ['gaming', 1],
        ['travel', 1],
      ]),
    )
    own.remove(second.ordinal)
    expect(topics().get('gaming')).toBe(0)
    expect(own.size).toBe(1)
  })

  test('takes numbers of any size', () => {
    const own = new FacetIndex()
    for (const ordinal of [5, 5000, 250_000]) {
      own.put({ ordinal, document: String(ordinal), facets: ['type:quiz'], publishedAt: ordinal, listed: true })
    }
    const { found, total } = own.select({ ...NOTHING_CHOSEN, type: ['quiz'] }, { isMember: false, now: NOW })
    expect(total).toBe(3)
    expect(own.newest(found, 0, 9)).toEqual([250_000, 5000, 5])
  })
})
