import { randomUUID } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import { query } from '../postgres/cluster.ts'

export interface FoundRow {
  locale: string
  shown_in: string
  title: string
  body: string
  seen_by: string
  facets: string[]
  terms: string
}

export const newSlug = (name: string) => `${name}-${randomUUID().slice(0, 8)}`

/** How resources are published and changed, and what the search has of any document afterwards. */
export const searchedWith = (payload: Payload, databaseUrl: string) => ({
  rowsOf: (document: string) =>
    query<FoundRow>(databaseUrl, 'SELECT *, terms::text AS terms FROM search WHERE document = $1 ORDER BY locale', [
      document,
    ]),
  publishResource: (data: object = {}, req?: PayloadRequest) =>
    payload.create({
      collection: 'resources',
      locale: 'en',
      ...(req && { req }),
      data: {
        slug: newSlug('resource'),
        title: 'Umbrella safety',
        audiences: ['children'],
        ageFrom: 7,
        ageTo: 11,
        type: 'game',
        languages: ['en'],
        contentAdvisory: 'none',
        licence: 'cc-by-4.0',
        visibility: 'public',
        readyIn: ['en'],
        _status: 'published',
        ...data,
      },
    }),
  change: (id: string, data: object, locale: 'en' | 'km' = 'en') =>
    payload.update({ collection: 'resources', id, locale, data }),
})
