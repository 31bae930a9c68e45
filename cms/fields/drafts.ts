import type { CollectionConfig } from 'payload'

/** Drafts, versions and a trash, for everything that is published. */
export const drafts = {
  trash: true,
  versions: { maxPerDoc: 20, drafts: { schedulePublish: true } },
} satisfies Partial<CollectionConfig>
