import type { Block } from 'payload'

import { pictureField } from '../fields/picture.ts'
import { rowsCalled } from '../fields/rows.ts'
import { localizedText, localizedTextarea } from '../fields/text.ts'

/** Things to take: logos, photos for the press, sheets to print. */
export const downloadsBlock: Block = {
  slug: 'downloads',
  interfaceName: 'DownloadsBlock',
  labels: { singular: { en: 'Downloads', km: 'ឯកសារទាញយក' }, plural: { en: 'Downloads', km: 'ឯកសារទាញយក' } },
  fields: [
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    localizedTextarea('intro', { en: 'Introduction', km: 'សេចក្ដីផ្ដើម' }),
    {
      name: 'items',
      ...rowsCalled({ en: 'Items', km: 'ធាតុ' }, { en: 'Item', km: 'ធាតុ' }),
      type: 'array',
      minRows: 1,
      maxRows: 24,
      admin: {
        description: {
          en: 'A picture as it was uploaded, or a file; with both, the picture shows what is in the file.',
          km: 'រូបភាពដូចពេលផ្ទុកឡើង ឬឯកសារ។ បើមានទាំងពីរ រូបភាពបង្ហាញអ្វីដែលនៅក្នុងឯកសារ។',
        },
      },
      fields: [
        localizedText('name', { en: 'Name', km: 'ឈ្មោះ' }),
        localizedText('note', { en: 'Note', km: 'កំណត់សម្គាល់' }),
        pictureField(),
        { name: 'file', label: { en: 'File', km: 'ឯកសារ' }, type: 'upload', relationTo: 'documents' },
      ],
    },
  ],
}
