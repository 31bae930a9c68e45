import type { CollectionConfig } from 'payload'

import { editorsWriteDrafts } from './editors-write-drafts.ts'
import { rememberPublication } from './remember-publication.ts'
import { keepsSearchRows } from './search-rows.ts'

/** What happens to everything that is written, approved and published. */
export const publishedContentHooks = {
  beforeOperation: [editorsWriteDrafts.beforeOperation],
  beforeChange: [editorsWriteDrafts.beforeChange, rememberPublication],
  ...keepsSearchRows,
} satisfies CollectionConfig['hooks']
