import fc from 'fast-check'

import type { Resource } from '../../../cms/generated/payload-types.ts'
import { AUDIENCES } from '../../../collections/vocabulary/audiences.ts'
import { NOTHING_CHOSEN } from '../../../collections/vocabulary/finder-query.ts'
import { LOCALES } from '../../../collections/vocabulary/locales.ts'
import { MATERIAL_TYPES } from '../../../collections/vocabulary/material-types.ts'
import { ACCESSIBILITY_FEATURES, LICENCES, VISIBILITIES } from '../../../collections/vocabulary/resource-details.ts'
import type { ResourceList } from '../../../site/open-data/resource-list.ts'
import type { Shown } from '../../../site/queries/localised.ts'

export const ORIGIN = 'https://hotline.example'

const MOMENT = '2026-02-03T04:05:06.789Z'

export const RESOURCE: Shown<Resource> = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  title: 'Stop, save, tell',
  summary: 'A game, "in pairs"',
  slug: 'stop-save-tell',
  audiences: ['children', 'professionals'],
  ageFrom: 7,
  ageTo: 11,
  topics: [{ id: 't', name: 'Gaming', slug: 'gaming', createdAt: MOMENT, updatedAt: MOMENT }],
  type: 'game',
  languages: ['en', 'km'],
  durationMinutes: 45,
  accessibilityFeatures: ['sign-language'],
  contentAdvisory: 'none',
  files: [
    {
      id: 'f',
      title: 'Cards',
      language: 'km',
      filename: 'cards 1.pdf',
      mimeType: 'application/pdf',
      filesize: 1234,
      createdAt: MOMENT,
      updatedAt: MOMENT,
    },
  ],
  publisher: 'Example Institute',
  year: 2025,
  licence: 'cc-by-4.0',
  visibility: 'public',
  publishedAt: MOMENT,
  readyIn: ['en'],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: MOMENT,
  shownIn: 'en',
}

export const listOf = (docs: Shown<Resource>[], more: Partial<ResourceList> = {}): ResourceList => ({
  docs,
  total: docs.length,
  page: 1,
  pages: 1,
  locale: 'en',
  origin: ORIGIN,
  query: { q: '', chosen: NOTHING_CHOSEN, sort: 'newest', page: 1 },
  ignored: [],
  ...more,
})

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', '=1+1', '<b>&</b>', ']]>', '\u0000\ud800', 'ក្រុម\u200bកុមារ', 'a;b,"c"\r\nd'),
)

/** Whatever staff may have typed. */
export const anyResource: fc.Arbitrary<Shown<Resource>> = fc
  .record({
    title: fc.option(words),
    summary: fc.option(words),
    publisher: fc.option(words),
    url: fc.option(words),
    audiences: fc.subarray([...AUDIENCES], { minLength: 1 }),
    type: fc.constantFrom(...MATERIAL_TYPES),
    accessibilityFeatures: fc.option(fc.subarray([...ACCESSIBILITY_FEATURES])),
    licence: fc.constantFrom(...LICENCES),
    visibility: fc.constantFrom(...VISIBILITIES),
    shownIn: fc.constantFrom(...LOCALES),
    year: fc.option(fc.integer({ min: 1990, max: 2100 })),
    durationMinutes: fc.option(fc.integer({ min: 1, max: 6000 })),
  })
  .map((typed) => ({ ...RESOURCE, ...typed, readyIn: [...LOCALES] }))
