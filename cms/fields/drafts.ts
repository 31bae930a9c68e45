import type { CollectionConfig } from 'payload'

/** Drafts, versions and a trash, for everything that is published. What is scheduled is the desk's (`cms/workflow`). */
export const drafts = {
  trash: true,
  versions: { maxPerDoc: 50, drafts: true },
} satisfies Partial<CollectionConfig>
