import type { Document, Media, Resource, Topic } from '../../cms/generated/payload-types.ts'
import { OLDEST_AGE } from '../../collections/vocabulary/age-bands.ts'
import { AUDIENCE_ROLES } from '../../collections/vocabulary/audiences.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { MATERIAL_TYPE_LABELS } from '../../collections/vocabulary/material-types.ts'
import { documentPath, mediaPath, resourcePath } from '../../collections/vocabulary/paths.ts'
import { LICENCE_URLS, type AccessibilityFeature } from '../../collections/vocabulary/resource-details.ts'
import { finderWith } from '../finder/addresses.ts'
import type { Shown } from '../queries/localised.ts'
import { resourceDate } from '../resource-date.ts'

/**
 * A material in the terms of schema.org, which took LRMI's over (https://schema.org/LearningResource), as search engines
 * and repositories of learning materials read them.
 */
interface LearningResource {
  '@context': 'https://schema.org'
  '@type': 'LearningResource'
  url: string
  name: string
  description?: string | undefined
  image?: string | undefined
  inLanguage: readonly Locale[]
  learningResourceType: string
  audience: readonly { '@type': 'EducationalAudience'; educationalRole: string }[]
  /** Years, `7-11` or `18-`. */
  typicalAgeRange: string
  /** ISO 8601. */
  timeRequired?: string | undefined
  accessibilityFeature?: readonly string[] | undefined
  license?: string | undefined
  publisher?: { '@type': 'Organization'; name: string } | undefined
  datePublished?: string | undefined
  dateModified: string
  isAccessibleForFree: true
  conditionsOfAccess?: string | undefined
  about: readonly { '@type': 'Thing'; name: string; url: string }[]
  encoding: readonly Encoding[]
}

interface Encoding {
  '@type': 'MediaObject'
  name: string
  contentUrl: string
  encodingFormat?: string | undefined
  /** Bytes. */
  contentSize?: string | undefined
  inLanguage: Locale
}

/** Terms of the vocabulary that schema.org refers to (https://www.w3.org/2021/a11y-discov-vocab/latest/). It has none for easy read. */
const ACCESSIBILITY_TERMS: Readonly<Record<AccessibilityFeature, string | undefined>> = {
  captions: 'captions',
  'sign-language': 'signLanguage',
  'audio-description': 'audioDescription',
  transcript: 'transcript',
  'tagged-pdf': 'taggedPDF',
  'large-print': 'largePrint',
  'easy-read': undefined,
}

const isLoaded = <Loaded extends object>(value: string | Loaded | null | undefined): value is Loaded =>
  typeof value === 'object' && value !== null

function imageOf(picture: Resource['picture'], origin: string): string | undefined {
  const media: Media | undefined = isLoaded(picture) ? picture : undefined
  const filename = media?.sizes?.webp640?.filename ?? media?.filename
  return filename ? origin + mediaPath(filename) : undefined
}

const encodingOf = (file: Document, origin: string): Encoding => ({
  '@type': 'MediaObject',
  name: file.title ?? '',
  contentUrl: origin + documentPath(file.filename ?? ''),
  encodingFormat: file.mimeType ?? undefined,
  contentSize: file.filesize ? String(file.filesize) : undefined,
  inLanguage: file.language,
})

const someOf = <Value>(values: readonly Value[]) => (values.length > 0 ? values : undefined)

/**
 * @param origin of the public site, without a slash at its end
 * @param membersOnly what a material for members asks of its readers; the membership costs nothing
 */
export function learningResource(
  resource: Shown<Resource>,
  { origin, membersOnly }: { origin: string; membersOnly: string },
): LearningResource {
  const { shownIn, ageFrom, ageTo, durationMinutes, publisher } = resource
  const features = (resource.accessibilityFeatures ?? []).flatMap((feature) => ACCESSIBILITY_TERMS[feature] ?? [])
  const topics: readonly Topic[] = (resource.topics ?? []).filter(isLoaded)
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    url: origin + resourcePath(shownIn, resource.slug),
    name: resource.title ?? '',
    description: resource.summary ?? undefined,
    image: imageOf(resource.picture, origin),
    inLanguage: resource.languages,
    learningResourceType: MATERIAL_TYPE_LABELS[resource.type][shownIn],
    audience: resource.audiences.map((audience) => ({
      '@type': 'EducationalAudience',
      educationalRole: AUDIENCE_ROLES[audience],
    })),
    typicalAgeRange: ageTo < OLDEST_AGE ? `${ageFrom}-${ageTo}` : `${ageFrom}-`,
    timeRequired: durationMinutes ? `PT${durationMinutes}M` : undefined,
    accessibilityFeature: someOf(features),
    license: LICENCE_URLS[resource.licence],
    publisher: publisher ? { '@type': 'Organization', name: publisher } : undefined,
    datePublished: resourceDate(resource),
    dateModified: resource.updatedAt,
    isAccessibleForFree: true,
    conditionsOfAccess: resource.visibility === 'members' ? membersOnly : undefined,
    about: topics.map(({ name, slug }) => ({
      '@type': 'Thing',
      name: name ?? slug,
      url: origin + finderWith(shownIn, 'topic', slug),
    })),
    encoding: (resource.files ?? []).filter(isLoaded).map((file) => encodingOf(file, origin)),
  }
}
