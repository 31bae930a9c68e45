import { latinDigits } from '../../collections/vocabulary/digits.ts'
import { typedQuery } from '../../collections/vocabulary/finder-query.ts'
import { isKind, type KindName } from './kinds.ts'

export interface SearchQuery {
  q: string
  /** One kind alone. */
  kind?: KindName
  /** From 1. */
  page: number
}

/** Reads an address; what it does not understand is as if it were not there. */
export function parseSearchQuery(parameters: URLSearchParams): SearchQuery {
  const kind = parameters.get('kind')
  const page = latinDigits(parameters.get('page') ?? '')
  return {
    q: typedQuery(parameters.get('q') ?? ''),
    ...(isKind(kind) && { kind }),
    page: /^[1-9]\d{0,2}$/.test(page) ? Number(page) : 1,
  }
}

/** The one spelling of a search in an address. */
export function searchSearch({ q, kind, page }: SearchQuery): string {
  const parameters = new URLSearchParams()
  if (q !== '') parameters.append('q', q)
  if (kind !== undefined) parameters.append('kind', kind)
  if (page > 1) parameters.append('page', String(page))
  return parameters.size === 0 ? '' : `?${parameters.toString()}`
}
