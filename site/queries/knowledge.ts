import type { ResearchReport, Resource } from '../../cms/generated/payload-types.ts'
import { findShown, findShownBySlug, type Page, type Shown } from './localised.ts'
import type { Reader } from './reader.ts'

export const findResearch = (reader: Reader, page: number, limit = 24): Promise<Page<ResearchReport>> =>
  findShown('research-reports', reader, { sort: ['-issuedOn', 'slug'], page, limit, depth: 1 })

export const findResearchReport = (reader: Reader, slug: string): Promise<Shown<ResearchReport> | undefined> =>
  findShownBySlug('research-reports', reader, slug)

export const findResources = async (reader: Reader, limit: number): Promise<Shown<Resource>[]> =>
  (await findShown('resources', reader, { sort: ['-publishedAt', 'slug'], limit, depth: 1 })).docs

/** The newest materials for members, of those that the reader may know of. */
export const findNewestForMembers = async (reader: Reader, limit: number): Promise<Shown<Resource>[]> => {
  const where = { visibility: { equals: 'members' } }
  return (await findShown('resources', reader, { where, sort: ['-publishedAt', 'slug'], limit, depth: 1 })).docs
}

export const findResource = (reader: Reader, slug: string): Promise<Shown<Resource> | undefined> =>
  findShownBySlug('resources', reader, slug)
