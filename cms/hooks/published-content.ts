import type { CollectionConfig } from 'payload'

import { announcesChanges } from './announce-changes.ts'
import { editorsWriteDrafts } from './editors-write-drafts.ts'
import { rememberPublication } from './remember-publication.ts'
import { keepsSearchRows } from './search-rows.ts'

/** What happens to everything that is written, approved and published. */
export const publishedContentHooks = {
  beforeOperation: [editorsWriteDrafts.beforeOperation],
  beforeChange: [editorsWriteDrafts.beforeChange, rememberPublication],
  afterChange: [...announcesChanges.afterChange, ...keepsSearchRows.afterChange],
  afterDelete: [...announcesChanges.afterDelete, ...keepsSearchRows.afterDelete],
} satisfies CollectionConfig['hooks']
