import type { Block } from 'payload'

import { rowsCalled } from '../fields/rows.ts'
import { localizedText, localizedTextarea } from '../fields/text.ts'

/** Events in order of time. */
export const timelineBlock: Block = {
  slug: 'timeline',
  interfaceName: 'TimelineBlock',
  labels: { singular: { en: 'Time line', km: 'បន្ទាត់ពេលវេលា' }, plural: { en: 'Time lines', km: 'បន្ទាត់ពេលវេលា' } },
  fields: [
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    {
      name: 'events',
      ...rowsCalled({ en: 'Events', km: 'ព្រឹត្តិការណ៍' }, { en: 'Event', km: 'ព្រឹត្តិការណ៍' }, { by: 'title' }),
      type: 'array',
      minRows: 1,
      fields: [
        localizedText('when', { en: 'When', km: 'ពេលណា' }),
        localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
        localizedTextarea('text', { en: 'Text', km: 'អត្ថបទ' }),
      ],
    },
  ],
}
