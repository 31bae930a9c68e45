import type { CollectionConfig } from 'payload'

import { pictureRecords } from '../cms/access/consent.ts'
import { followsRelease } from '../cms/hooks/pictures-follow-releases.ts'
import { consentField } from '../cms/fields/consent.ts'
import { localizedText } from '../cms/fields/text.ts'
import { usedInField } from '../cms/fields/used-in.ts'
import { unguessableFilename } from '../cms/hooks/unguessable-filename.ts'
import { uploadFolder } from '../cms/storage/folders.ts'
import { selectOptions } from './vocabulary/options.ts'
import { PICTURE_WIDTHS } from './vocabulary/pictures.ts'
import { LICENCE_LABELS } from './vocabulary/resource-details.ts'

/** Pictures. Vector files can carry scripts, so they are refused: draw, export, upload. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { en: 'Picture', km: 'រូបភាព' }, plural: { en: 'Pictures', km: 'រូបភាព' } },
  access: pictureRecords,
  admin: { group: { en: 'Files', km: 'ឯកសារ' }, useAsTitle: 'filename', defaultColumns: ['filename', 'alt', 'credit'] },
  hooks: { beforeOperation: [unguessableFilename], beforeChange: [followsRelease] },
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
      name: 'licence',
      label: { en: 'Licence', km: 'អាជ្ញាប័ណ្ណ' },
      type: 'select',
      options: selectOptions(LICENCE_LABELS),
      admin: {
        description: {
          en: 'On what terms others may use it. Empty: it is not known, and nobody should.',
          km: 'អ្នកដទៃអាចប្រើតាមលក្ខខណ្ឌអ្វី។ បើទទេ មានន័យថាមិនដឹង ហើយមិនគួរប្រើទេ។',
        },
      },
    },
    { name: 'source', label: { en: 'Where it comes from', km: 'យកមកពីណា' }, type: 'text' },
    consentField,
    usedInField,
  ],
}
