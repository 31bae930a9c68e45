import type { Block } from 'payload'

import { rowsCalled } from '../fields/rows.ts'
import { localizedText, localizedTextarea } from '../fields/text.ts'

/** Numbered steps, drawn as a diagram. */
export const stepsBlock: Block = {
  slug: 'steps',
  interfaceName: 'StepsBlock',
  labels: { singular: { en: 'Steps', km: 'ជំហាន' }, plural: { en: 'Steps', km: 'ជំហាន' } },
  fields: [
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    localizedTextarea('intro', { en: 'Introduction', km: 'សេចក្ដីផ្ដើម' }),
    {
      name: 'steps',
      ...rowsCalled({ en: 'Steps', km: 'ជំហាន' }, { en: 'Step', km: 'ជំហាន' }, { by: 'title' }),
      type: 'array',
      minRows: 2,
      maxRows: 12,
      fields: [
        localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
        localizedTextarea('text', { en: 'Text', km: 'អត្ថបទ' }),
      ],
    },
  ],
}
