import type { CollectionConfig } from 'payload'

import { consentRecords } from '../cms/access/consent.ts'
import { keepsPicturesInStep } from '../cms/hooks/pictures-follow-releases.ts'
import { expiresOnField, givenOnField, withdrawnOnField } from '../cms/fields/consent.ts'
import { unguessableFilename } from '../cms/hooks/unguessable-filename.ts'
import { uploadFolder } from '../cms/storage/folders.ts'

/** What people have signed who are shown in pictures, or their parents. It lies in a folder that the site does not serve. */
export const imageReleases: CollectionConfig = {
  slug: 'image-releases',
  labels: {
    singular: { en: 'Image release', km: 'លិខិតយល់ព្រមលើរូបភាព' },
    plural: { en: 'Image releases', km: 'លិខិតយល់ព្រមលើរូបភាព' },
  },
  access: consentRecords,
  admin: {
    group: { en: 'Files', km: 'ឯកសារ' },
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'givenOn', 'expiresOn', 'withdrawnOn'],
    listSearchableFields: ['reference'],
    description: {
      en: 'Who has agreed to be shown, for what, and until when. Never public. A withdrawal takes every picture of the release off every page at once.',
      km: 'អ្នកណាបានយល់ព្រមឲ្យបង្ហាញ សម្រាប់គោលបំណងអ្វី និងដល់ពេលណា។ មិនដែលបង្ហាញជាសាធារណៈទេ។ ពេលមានការដកការយល់ព្រមវិញ ប្រព័ន្ធនឹងដកគ្រប់រូបភាពនៃលិខិតនេះចេញពីគ្រប់ទំព័រភ្លាមៗ។',
    },
  },
  defaultSort: '-givenOn',
  hooks: {
    beforeOperation: [unguessableFilename],
    beforeChange: [keepsPicturesInStep.beforeChange],
    afterChange: [keepsPicturesInStep.afterChange],
    beforeDelete: [keepsPicturesInStep.beforeDelete],
  },
  upload: {
    staticDir: uploadFolder('image-releases'),
    filesRequiredOnCreate: false,
    mimeTypes: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('cache-control', 'private, no-store')
      headers.set('content-disposition', 'attachment')
      headers.set('x-content-type-options', 'nosniff')
      return headers
    },
  },
  fields: [
    {
      name: 'reference',
      label: { en: 'Reference', km: 'លេខយោង' },
      type: 'text',
      required: true,
      unique: true,
      admin: {
        description: {
          en: 'A number of your own, for example 2026-014. It stands in lists; names do not.',
          km: 'លេខរបស់អ្នកផ្ទាល់ ឧទាហរណ៍ 2026-014។ វាបង្ហាញក្នុងបញ្ជី មិនមែនឈ្មោះទេ។',
        },
      },
    },
    {
      name: 'people',
      label: { en: 'Who is shown', km: 'អ្នកក្នុងរូប' },
      type: 'textarea',
      required: true,
    },
    {
      name: 'signedBy',
      label: { en: 'Who signed', km: 'អ្នកចុះហត្ថលេខា' },
      type: 'text',
      required: true,
      admin: {
        description: {
          en: 'For a child: the parent or guardian, and that the child agreed too.',
          km: 'សម្រាប់កុមារ៖ ឪពុកម្ដាយ ឬអាណាព្យាបាល ហើយកុមារក៏បានយល់ព្រមដែរ។',
        },
      },
    },
    {
      name: 'purpose',
      label: { en: 'For what', km: 'គោលបំណង' },
      type: 'textarea',
      required: true,
      admin: {
        description: {
          en: 'Website, print, social media; for one campaign or in general.',
          km: 'គេហទំព័រ ការបោះពុម្ព ឬបណ្ដាញសង្គម។ សម្រាប់យុទ្ធនាការមួយ ឬជាទូទៅ។',
        },
      },
    },
    { type: 'row', fields: [{ ...givenOnField, required: true }, expiresOnField, withdrawnOnField] },
    {
      name: 'keptAt',
      label: { en: 'Where the paper is', km: 'កន្លែងរក្សាទុកក្រដាសដើម' },
      type: 'text',
    },
    {
      name: 'pictures',
      label: { en: 'Pictures', km: 'រូបភាព' },
      type: 'join',
      collection: 'media',
      on: 'consent.release',
      admin: { defaultColumns: ['filename', 'alt'], allowCreate: false },
    },
  ],
}
