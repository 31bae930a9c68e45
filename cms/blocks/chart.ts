import type { Block } from 'payload'

import { rowsCalled } from '../fields/rows.ts'
import { localizedText } from '../fields/text.ts'

/** One series of numbers, drawn as bars, with its table. */
export const chartBlock: Block = {
  slug: 'chart',
  interfaceName: 'ChartBlock',
  labels: { singular: { en: 'Chart', km: 'គំនូសតាង' }, plural: { en: 'Charts', km: 'គំនូសតាង' } },
  fields: [
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    localizedText('unit', { en: 'What is counted', km: 'អ្វីដែលរាប់' }),
    {
      name: 'rows',
      ...rowsCalled({ en: 'Numbers', km: 'តួលេខ' }, { en: 'Number', km: 'តួលេខ' }, { by: 'label' }),
      type: 'array',
      minRows: 1,
      maxRows: 40,
      fields: [
        localizedText('label', { en: 'Label', km: 'ស្លាក' }),
        { name: 'value', label: { en: 'Value', km: 'តម្លៃ' }, type: 'number', required: true, min: 0 },
      ],
    },
    localizedText('source', { en: 'Source', km: 'ប្រភព' }),
  ],
}
