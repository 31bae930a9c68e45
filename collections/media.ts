import type { CollectionConfig } from 'payload'

import { publicRecords } from '../cms/access/publishing.ts'
import { localizedText } from '../cms/fields/text.ts'
import { unguessableFilename } from '../cms/hooks/unguessable-filename.ts'
import { uploadFolder } from '../cms/storage/folders.ts'
import { PICTURE_WIDTHS } from './vocabulary/pictures.ts'

/** Pictures. Vector files can carry scripts, so they are refused: draw, export, upload. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { en: 'Picture', km: 'រូបភាព' }, plural: { en: 'Pictures', km: 'រូបភាព' } },
  access: publicRecords,
  admin: { group: { en: 'Files', km: 'ឯកសារ' }, useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'credit'] },
  hooks: { beforeOperation: [unguessableFilename] },
  upload: {
    staticDir: uploadFolder('media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    focalPoint: true,
    adminThumbnail: 'webp320',
    imageSizes: PICTURE_WIDTHS.flatMap((width) => [
      {
        name: `avif${width}`,
        width,
        withoutEnlargement: true,
        formatOptions: { format: 'avif' as const, options: { quality: width < 320 ? 32 : 44, effort: 2 } },
      },
      {
        name: `webp${width}`,
        width,
        withoutEnlargement: true,
        formatOptions: { format: 'webp' as const, options: { quality: 74, effort: 3 } },
      },
    ]),
  },
  fields: [
    localizedText(
      'alt',
      { en: 'Alternative text', km: 'អត្ថបទជំនួសរូបភាព' },
      {
        admin: {
          description: {
            en: 'What the picture shows, for people who do not see it. Not its file name.',
            km: 'រូបភាពបង្ហាញអ្វី សម្រាប់អ្នកដែលមើលមិនឃើញ។ មិនមែនឈ្មោះឯកសារទេ។',
          },
        },
      },
    ),
    localizedText('credit', { en: 'Credit', km: 'ប្រភពរូបភាព' }),
    {
      name: 'consent',
      label: { en: 'Consent of the people shown', km: 'ការយល់ព្រមរបស់អ្នកក្នុងរូប' },
      type: 'group',
      fields: [
        {
          name: 'needed',
          label: { en: 'People can be recognised', km: 'អាចស្គាល់មុខមនុស្សក្នុងរូប' },
          type: 'checkbox',
          defaultValue: false,
        },
        { name: 'givenOn', label: { en: 'Given on', km: 'ថ្ងៃយល់ព្រម' }, type: 'date' },
        { name: 'expiresOn', label: { en: 'Expires on', km: 'ផុតកំណត់នៅ' }, type: 'date' },
        { name: 'withdrawnOn', label: { en: 'Withdrawn on', km: 'ដកហូតនៅ' }, type: 'date' },
      ],
    },
  ],
}
