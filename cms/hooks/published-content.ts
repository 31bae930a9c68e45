import type { CollectionConfig } from 'payload'

import { editorsWriteDrafts } from './editors-write-drafts.ts'
import { keepsFormerSlugs } from './keep-former-slugs.ts'
import { keepsStages } from './keep-stages.ts'
import { rememberPublication } from './remember-publication.ts'
import { remembersDraft } from './saves-beside.ts'
import { keepsSearchRows } from './search-rows.ts'

/** What happens to everything that is written, approved and published. */
export const publishedContentHooks = {
  beforeOperation: [remembersDraft],
  beforeChange: [editorsWriteDrafts, keepsStages.beforeChange, rememberPublication],
  afterChange: [keepsStages.afterChange, ...keepsSearchRows.afterChange],
  afterDelete: [keepsStages.afterDelete, ...keepsSearchRows.afterDelete],
} satisfies CollectionConfig['hooks']

/** The same where each document has an address of its own: one that it had while it was public keeps leading to it. */
export const addressedContentHooks = {
  ...publishedContentHooks,
  beforeChange: [...publishedContentHooks.beforeChange, keepsFormerSlugs],
} satisfies CollectionConfig['hooks']
