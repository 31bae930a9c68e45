import { describe, expect, test } from 'vitest'

import type { Resource } from '../../cms/generated/payload-types.ts'
import type { Shown } from '../../site/queries/localised.ts'
import { jsonLd } from '../../site/structured-data/json-ld.ts'
import { learningResource } from '../../site/structured-data/learning-resource.ts'

const RESOURCE: Shown<Resource> = {
  id: 'a',
  shownIn: 'km',
  title: 'មេរៀន',
  summary: 'A lesson about friends.',
  picture: {
    id: 'p',
    filename: 'kite.png',
    sizes: { webp640: { filename: 'kite-640.webp' } },
    updatedAt: '',
    createdAt: '',
  },
  audiences: ['professionals', 'public-media'],
  ageFrom: 11,
  ageTo: 14,
  topics: [{ id: 't', slug: 'grooming', name: 'ការលួងលោម', updatedAt: '', createdAt: '' }],
  type: 'lesson-plan',
  languages: ['en', 'km'],
  durationMinutes: 90,
  accessibilityFeatures: ['sign-language', 'tagged-pdf', 'easy-read'],
  contentAdvisory: 'none',
  files: [
    {
      id: 'f',
      title: 'A sheet',
      language: 'en',
      filename: 'a sheet.pdf',
      mimeType: 'application/pdf',
      filesize: 1234,
      updatedAt: '',
      createdAt: '',
    },
  ],
  publisher: 'A school',
  year: 2024,
  licence: 'cc-by-4.0',
  slug: 'a-lesson',
  visibility: 'public',
  publishedAt: '2025-02-03T01:00:00.000Z',
  readyIn: ['en', 'km'],
  updatedAt: '2026-01-02T03:04:05.000Z',
  createdAt: '2025-01-01T00:00:00.000Z',
}
const CONTEXT = { origin: 'https://example.org', membersOnly: 'For members.' }
const read = (resource: Shown<Resource>): unknown => JSON.parse(jsonLd(learningResource(resource, CONTEXT)))

describe('the structured data of a resource', () => {
  test('says in the terms of schema.org all that the page says', () => {
    expect(read(RESOURCE)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'LearningResource',
      url: 'https://example.org/km/resources/a-lesson',
      name: 'មេរៀន',
      description: 'A lesson about friends.',
      image: 'https://example.org/media/kite-640.webp',
      inLanguage: ['en', 'km'],
      learningResourceType: 'កិច្ចតែងការបង្រៀន',
      audience: [
        { '@type': 'EducationalAudience', educationalRole: 'teacher' },
        { '@type': 'EducationalAudience', educationalRole: 'generalPublic' },
      ],
      typicalAgeRange: '11-14',
      timeRequired: 'PT90M',
      accessibilityFeature: ['signLanguage', 'taggedPDF'],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      publisher: { '@type': 'Organization', name: 'A school' },
      datePublished: '2024',
      dateModified: '2026-01-02T03:04:05.000Z',
      isAccessibleForFree: true,
      about: [{ '@type': 'Thing', name: 'ការលួងលោម', url: 'https://example.org/km/resources?topic=grooming' }],
      encoding: [
        {
          '@type': 'MediaObject',
          name: 'A sheet',
          contentUrl: 'https://example.org/media/documents/a%20sheet.pdf',
          encodingFormat: 'application/pdf',
          contentSize: '1234',
          inLanguage: 'en',
        },
      ],
    })
  })

  test('says of a material for members on what condition one reads it', () => {
    expect(read({ ...RESOURCE, visibility: 'members' })).toMatchObject({ conditionsOfAccess: 'For members.' })
  })

  test('leaves out what nobody has said', () => {
    const bare = {
      ...RESOURCE,
      durationMinutes: null,
      publisher: null,
      year: null,
      picture: null,
      topics: [],
      files: [],
    }
    const said = read({ ...bare, accessibilityFeatures: [], licence: 'all-rights-reserved', ageFrom: 18, ageTo: 120 })
    expect(said).toMatchObject({ typicalAgeRange: '18-', datePublished: '2025-02-03', about: [], encoding: [] })
    for (const absent of [
      'timeRequired',
      'publisher',
      'image',
      'accessibilityFeature',
      'license',
      'conditionsOfAccess',
    ])
      expect(said).not.toHaveProperty(absent)
  })

  test('cannot end the element that it stands in', () => {
    const title = '</script><script>alert(1)</script><!-- & \u2028'
    const text = jsonLd(learningResource({ ...RESOURCE, title }, CONTEXT))
    expect(text).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(text)).toMatchObject({ name: title })
  })
})
