import type { Resource } from '../../cms/generated/payload-types.ts'
import { OLDEST_AGE } from '../../collections/vocabulary/age-bands.ts'
import { AUDIENCE_LABELS, AUDIENCE_ROLES } from '../../collections/vocabulary/audiences.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { MATERIAL_TYPE_LABELS } from '../../collections/vocabulary/material-types.ts'
import { resourcePath } from '../../collections/vocabulary/paths.ts'
import {
  LICENCE_URLS,
  VISIBILITY_LABELS,
  type AccessibilityFeature,
} from '../../collections/vocabulary/resource-details.ts'
import type { Shown } from '../queries/localised.ts'
import { isAbsolute, publicFiles } from './files.ts'
import { namedTopics } from './topics.ts'

/** Terms of https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary/, as far as it has them. */
export const ACCESSIBILITY_TERMS: Readonly<Record<AccessibilityFeature, string>> = {
  captions: 'captions',
  'sign-language': 'signLanguage',
  'audio-description': 'audioDescription',
  transcript: 'transcript',
  'tagged-pdf': 'taggedPDF',
  'large-print': 'largePrint',
  'easy-read': 'easyRead',
}

/** "7-11", or "18-" without an upper end, as schema.org writes ages. */
export const ageRange = ({ ageFrom, ageTo }: Pick<Resource, 'ageFrom' | 'ageTo'>): string =>
  `${ageFrom}-${ageTo < OLDEST_AGE ? ageTo : ''}`

const list = <Item>(items: readonly Item[]) => (items.length > 0 ? items : undefined)

/** A LearningResource of schema.org with the terms of LRMI. Labels and names are in `locale`, texts in the language that is shown. */
export function learningResource(resource: Shown<Resource>, locale: Locale, origin: string) {
  const { visibility, shownIn } = resource
  const isPublic = visibility === 'public'
  const url = origin + resourcePath(locale, resource.slug)
  return {
    '@type': 'LearningResource',
    // What is said in another language than the rest of the list.
    '@context': shownIn === locale ? undefined : { '@language': shownIn },
    '@id': `urn:uuid:${resource.id}`,
    identifier: resource.slug,
    url,
    name: resource.title ?? resource.slug,
    description: resource.summary ?? undefined,
    learningResourceType: {
      '@type': 'DefinedTerm',
      termCode: resource.type,
      name: MATERIAL_TYPE_LABELS[resource.type][locale],
    },
    audience: resource.audiences.map((audience) => ({
      '@type': 'EducationalAudience',
      educationalRole: AUDIENCE_ROLES[audience],
      audienceType: AUDIENCE_LABELS[audience][locale],
    })),
    typicalAgeRange: ageRange(resource),
    about: list(
      namedTopics(resource.topics).map(({ slug, name }) => ({ '@type': 'DefinedTerm', termCode: slug, name })),
    ),
    inLanguage: resource.languages,
    timeRequired: resource.durationMinutes ? `PT${resource.durationMinutes}M` : undefined,
    accessibilityFeature: list((resource.accessibilityFeatures ?? []).map((each) => ACCESSIBILITY_TERMS[each])),
    publisher: resource.publisher ? { '@type': 'Organization', name: resource.publisher } : undefined,
    copyrightYear: resource.year ?? undefined,
    license: LICENCE_URLS[resource.licence],
    isAccessibleForFree: true,
    conditionsOfAccess: VISIBILITY_LABELS[visibility][locale],
    datePublished: resource.publishedAt ?? undefined,
    dateModified: resource.updatedAt,
    sameAs: isPublic && isAbsolute(resource.url) ? resource.url : undefined,
    encoding: list(
      (isPublic ? publicFiles(resource.files, origin) : []).map((file) => ({
        '@type': 'MediaObject',
        name: file.title,
        contentUrl: file.url,
        encodingFormat: file.mimeType,
        contentSize: file.bytes === undefined ? undefined : String(file.bytes),
        inLanguage: file.language,
      })),
    ),
  }
}
