import type { Block } from 'payload'

import { CALLOUT_TONE_LABELS } from '../../collections/vocabulary/blocks.ts'
import { selectOptions } from '../../collections/vocabulary/options.ts'
import { localizedRichText } from '../fields/rich-text.ts'
import { localizedText } from '../fields/text.ts'
import { actionField } from './action.ts'

export const calloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: { en: 'Box', km: 'ប្រអប់' }, plural: { en: 'Boxes', km: 'ប្រអប់' } },
  fields: [
    {
      name: 'tone',
      label: { en: 'Kind', km: 'ប្រភេទ' },
      type: 'select',
      required: true,
      defaultValue: 'note',
      options: selectOptions(CALLOUT_TONE_LABELS),
    },
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    localizedRichText('text', { en: 'Text', km: 'អត្ថបទ' }),
    actionField,
  ],
}
