import type { CollectionConfig } from 'payload'

import { publicRecords } from '../cms/access/publishing.ts'
import { documentFields } from '../cms/fields/document.ts'
import { remembersFormerFiles } from '../cms/hooks/remember-former-files.ts'
import { usedInField } from '../cms/fields/used-in.ts'
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
    description: {
      en: 'A new edition of a file replaces the old one here: pages that offer it stay as they are, and links to the old file lead to the new one.',
      km: 'ឯកសារកំណែថ្មីជំនួសឯកសារចាស់នៅទីនេះ៖ ទំព័រដែលផ្ដល់ឯកសារនៅដដែល ហើយតំណទៅឯកសារចាស់នាំទៅឯកសារថ្មី។',
    },
  },
  hooks: { beforeOperation: [unguessableFilename], afterChange: [remembersFormerFiles] },
  upload: { staticDir: uploadFolder('documents'), mimeTypes: [...DOCUMENT_TYPES] },
  fields: [...documentFields, usedInField],
}
