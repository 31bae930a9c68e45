import type { News, PressRelease, ResearchReport, Resource } from '../../../cms/generated/payload-types.ts'
import { AUDIENCE_LABELS } from '../../../collections/vocabulary/audiences.ts'
import { RESEARCH_TYPE_LABELS } from '../../../collections/vocabulary/content-kinds.ts'
import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { MATERIAL_TYPE_LABELS } from '../../../collections/vocabulary/material-types.ts'
import { newsPath, pressReleasePath, researchPath, resourcePath } from '../../../collections/vocabulary/paths.ts'
import { LICENCE_URLS } from '../../../collections/vocabulary/resource-details.ts'
import type { Shown } from '../../queries/localised.ts'
import { publicFiles } from '../files.ts'
import { namedTopics } from '../topics.ts'
import type { FeedEntry } from './feed.ts'

/** For whom entries are written. */
export interface Edition {
  locale: Locale
  /** Of the public site, without a slash at its end. */
  origin: string
}

type Described = Pick<News, 'id' | 'title' | 'summary' | 'slug' | 'publishedAt' | 'createdAt' | 'updatedAt'> & {
  shownIn: Locale
}

/** The same for every kind of document. */
function basis(
  document: Described,
  { locale, origin }: Edition,
  kind: string,
  path: (locale: Locale, slug: string) => string,
) {
  const { id, title, summary, slug, publishedAt, createdAt, updatedAt, shownIn } = document
  const published = publishedAt ?? createdAt
  return {
    // The day of its making, on which the host was ours for sure.
    id: `tag:${new URL(origin).hostname},${createdAt.slice(0, 10)}:${kind}/${id}/${locale}`,
    url: origin + path(locale, slug),
    title: title ?? slug,
    summary: summary ?? undefined,
    lang: shownIn,
    published,
    updated: updatedAt > published ? updatedAt : published,
    authors: [],
    categories: [],
    files: [],
    licence: undefined,
  } satisfies FeedEntry
}

export const newsEntry = (item: Shown<News>, edition: Edition): FeedEntry => basis(item, edition, 'news', newsPath)

export const pressReleaseEntry = (release: Shown<PressRelease>, edition: Edition): FeedEntry =>
  basis(release, edition, 'press-releases', pressReleasePath)

export const researchEntry = (report: Shown<ResearchReport>, edition: Edition): FeedEntry => ({
  ...basis(report, edition, 'research', researchPath),
  authors: report.authors?.length ? report.authors.map(({ name }) => name) : [report.publisher],
  categories: [{ term: report.type, label: RESEARCH_TYPE_LABELS[report.type][edition.locale] }],
  files: publicFiles(report.files, edition.origin),
  licence: LICENCE_URLS[report.licence],
})

export const resourceEntry = (resource: Shown<Resource>, edition: Edition): FeedEntry => ({
  ...basis(resource, edition, 'resources', resourcePath),
  authors: resource.publisher ? [resource.publisher] : [],
  categories: [
    { term: resource.type, label: MATERIAL_TYPE_LABELS[resource.type][edition.locale] },
    ...resource.audiences.map((audience) => ({ term: audience, label: AUDIENCE_LABELS[audience][edition.locale] })),
    ...namedTopics(resource.topics).map(({ slug, name }) => ({ term: slug, label: name })),
  ],
  files: resource.visibility === 'public' ? publicFiles(resource.files, edition.origin) : [],
  licence: LICENCE_URLS[resource.licence],
})
