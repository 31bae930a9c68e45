import type { CollectionConfig } from 'payload'

import { publicRecords } from '../cms/access/publishing.ts'
import { documentFields } from '../cms/fields/document.ts'
import { unguessableFilename } from '../cms/hooks/unguessable-filename.ts'
import { uploadFolder } from '../cms/storage/folders.ts'
import { DOCUMENT_TYPES } from './vocabulary/files.ts'

/** Public files for download. */
export const documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: { en: 'Public file', km: 'ឯកសារសាធារណៈ' }, plural: { en: 'Public files', km: 'ឯកសារសាធារណៈ' } },
  access: publicRecords,
  admin: {
    group: { en: 'Files', km: 'ឯកសារ' },
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'title', 'language', 'filesize'],
  },
  hooks: { beforeOperation: [unguessableFilename] },
  upload: { staticDir: uploadFolder('documents'), mimeTypes: [...DOCUMENT_TYPES] },
  fields: documentFields,
}
