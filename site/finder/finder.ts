import type { Facet } from '../../collections/vocabulary/facets.ts'
import type { FinderQuery } from '../../collections/vocabulary/finder-query.ts'
import type { Page, Shown } from '../queries/localised.ts'
import type { CardResource } from '../queries/resource-cards.ts'

export interface FacetValue {
  value: string
  /** In the reader's language. */
  label: string
  /** Results that have the value, under what is chosen in the other facets. */
  count: number
  chosen: boolean
}

export interface FacetGroup {
  facet: Facet
  label: string
  /** Those that lead somewhere, and those that are chosen. */
  values: readonly FacetValue[]
}

/** What to give up when nothing was found, and how many results that brings. */
export interface Relaxation {
  label: string
  query: FinderQuery
  total: number
}

/** What is found, and what else there is, before it is fetched. */
export interface Choice extends Omit<Page<never>, 'docs'> {
  /** Ids of the page's documents, in their order. */
  documents: readonly string[]
  /** As it was answered: the page is one that there is. */
  query: FinderQuery
  facets: readonly FacetGroup[]
  relaxations: readonly Relaxation[]
  /** Milliseconds in which it was known what is found, how much of everything there is, and what comes first. */
  took: number
  /** The words that were searched for because those that were typed are not known. */
  corrected?: string
}

/** All that a page of the finder shows. */
export interface Finder extends Choice {
  docs: readonly Shown<CardResource>[]
}
