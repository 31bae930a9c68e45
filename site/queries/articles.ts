import type { MediaCoverage, News, NewsletterIssue, PressRelease } from '../../cms/generated/payload-types.ts'
import { findShown, findShownBySlug, type Page, type Shown } from './localised.ts'
import type { Reader } from './reader.ts'

const PER_PAGE = 12

const NEWEST_FIRST = ['-publishedAt', 'slug']

export const findNews = (reader: Reader, page: number, limit = PER_PAGE): Promise<Page<News>> =>
  findShown('news', reader, { sort: NEWEST_FIRST, page, limit, depth: 1 })

export const findNewsArticle = (reader: Reader, slug: string): Promise<Shown<News> | undefined> =>
  findShownBySlug('news', reader, slug)

export const findPressReleases = (reader: Reader, page: number, limit = PER_PAGE): Promise<Page<PressRelease>> =>
  findShown('press-releases', reader, { sort: NEWEST_FIRST, page, limit })

export const findPressRelease = (reader: Reader, slug: string): Promise<Shown<PressRelease> | undefined> =>
  findShownBySlug('press-releases', reader, slug)

export const findMediaCoverage = (reader: Reader, page: number): Promise<Page<MediaCoverage>> =>
  findShown('media-coverage', reader, { sort: NEWEST_FIRST, page, limit: PER_PAGE })

export const findNewsletterIssues = (reader: Reader, page: number): Promise<Page<NewsletterIssue>> =>
  findShown('newsletter-issues', reader, { sort: NEWEST_FIRST, page, limit: PER_PAGE, depth: 1 })

export const findNewsletterIssue = (reader: Reader, slug: string): Promise<Shown<NewsletterIssue> | undefined> =>
  findShownBySlug('newsletter-issues', reader, slug)
