import type { CollectionConfig } from 'payload'

import { announcesChanges } from './announce-changes.ts'
import { editorsWriteDrafts } from './editors-write-drafts.ts'
import { rememberPublication } from './remember-publication.ts'

/** What happens to everything that is written, approved and published. */
export const publishedContentHooks = {
  beforeOperation: [editorsWriteDrafts.beforeOperation],
  beforeChange: [editorsWriteDrafts.beforeChange, rememberPublication],
  ...announcesChanges,
} satisfies CollectionConfig['hooks']
