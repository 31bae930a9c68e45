import type { Block } from 'payload'

import { hrefField } from '../fields/href.ts'
import { rowsCalled } from '../fields/rows.ts'
import { localizedText, localizedTextarea } from '../fields/text.ts'

export const cardsBlock: Block = {
  slug: 'cards',
  interfaceName: 'CardsBlock',
  labels: { singular: { en: 'Cards', km: 'កាត' }, plural: { en: 'Cards', km: 'កាត' } },
  fields: [
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    {
      name: 'cards',
      ...rowsCalled({ en: 'Cards', km: 'កាត' }, { en: 'Card', km: 'កាត' }, { by: 'title' }),
      type: 'array',
      minRows: 1,
      maxRows: 12,
      fields: [
        localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
        localizedTextarea('text', { en: 'Text', km: 'អត្ថបទ' }),
        hrefField(),
      ],
    },
  ],
}
