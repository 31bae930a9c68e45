import type { Access, CollectionConfig, GlobalConfig, TypeWithTimestamps, Where } from 'payload'

import { KNOWN_TO_STRANGERS } from '../../collections/vocabulary/resource-details.ts'
import { anyone, isContentStaff, isMember, isPublisher, nobody } from './who.ts'

/** What the public may see: published, not in the trash, and not dated ahead. */
function isPublishedNow(): Where {
  return {
    and: [
      { _status: { equals: 'published' } },
      { publishedAt: { less_than_equal: new Date().toISOString() } },
      { deletedAt: { exists: false } },
    ],
  }
}

const isPublishedOr =
  (rule: (args: Parameters<Access>[0]) => boolean): Access =>
  (args) =>
    rule(args) ? true : isPublishedNow()

/** Editors write drafts; a change that takes effect for the public is a publisher's. */
const writesDraftsOrPublishes: Access<TypeWithTimestamps> = (args) =>
  args.data?._status === 'published' ? isPublisher(args) : isContentStaff(args)

/** For what is written, approved and published: pages, news, research and the like. */
export const publishedContent = {
  create: writesDraftsOrPublishes,
  read: isPublishedOr(isContentStaff),
  readVersions: isContentStaff,
  update: writesDraftsOrPublishes,
  delete: isPublisher,
  unlock: nobody,
} satisfies CollectionConfig['access']

/** For published content that may be for members alone. What a stranger may read of a listed one is a rule of its fields. */
export const gatedContent = {
  ...publishedContent,
  read: (args) => {
    if (isContentStaff(args)) return true
    return isMember(args) ? isPublishedNow() : { and: [isPublishedNow(), KNOWN_TO_STRANGERS] }
  },
} satisfies CollectionConfig['access']

/** For small public records without a draft of their own: topics, partners, links, pictures. */
export const publicRecords = {
  create: isContentStaff,
  read: anyone,
  readVersions: isContentStaff,
  update: isContentStaff,
  delete: isPublisher,
  unlock: nobody,
} satisfies CollectionConfig['access']

/** For files that members alone may open. */
export const memberRecords = {
  ...publicRecords,
  read: (args) => isContentStaff(args) || isMember(args),
} satisfies CollectionConfig['access']

/** For the few documents that there are once: home, navigation, settings. */
export const publicGlobal = {
  read: anyone,
  readVersions: isContentStaff,
  update: isPublisher,
} satisfies GlobalConfig['access']
