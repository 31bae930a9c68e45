import type { CollectionConfig } from 'payload'

import { memberRecords } from '../cms/access/publishing.ts'
import { nobody } from '../cms/access/who.ts'
import { documentFields } from '../cms/fields/document.ts'
import { usedInField } from '../cms/fields/used-in.ts'
import { unguessableFilename } from '../cms/hooks/unguessable-filename.ts'
import { uploadFolder } from '../cms/storage/folders.ts'
import { DOCUMENT_TYPES } from './vocabulary/files.ts'

/** Files for members. They lie in a folder that no web server serves, and leave it only through a check. */
export const memberFiles: CollectionConfig = {
  slug: 'member-files',
  labels: {
    singular: { en: 'Members’ file', km: 'ឯកសារសមាជិក' },
    plural: { en: 'Members’ files', km: 'ឯកសារសមាជិក' },
  },
  access: memberRecords,
  admin: {
    group: { en: 'Files', km: 'ឯកសារ' },
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'title', 'language', 'downloads'],
  },
  hooks: { beforeOperation: [unguessableFilename] },
  upload: { staticDir: uploadFolder('member-files'), mimeTypes: [...DOCUMENT_TYPES] },
  fields: [
    ...documentFields,
    {
      name: 'downloads',
      label: { en: 'Downloads', km: 'ចំនួនទាញយក' },
      type: 'number',
      defaultValue: 0,
      // Counted by the site, in the database itself.
      access: { create: nobody, update: nobody },
      admin: { readOnly: true, description: { en: 'How often, never by whom.', km: 'ប៉ុន្មានដង មិនកត់ត្រាថាអ្នកណាទេ។' } },
    },
    usedInField,
  ],
}
