import type { Block } from 'payload'

import { localizedText } from '../fields/text.ts'
import { actionField } from './action.ts'

export const callToActionBlock: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  labels: { singular: { en: 'Call to action', km: 'ការអំពាវនាវ' }, plural: { en: 'Calls to action', km: 'ការអំពាវនាវ' } },
  fields: [
    localizedText('title', { en: 'Title', km: 'ចំណងជើង' }),
    localizedText('text', { en: 'Text', km: 'អត្ថបទ' }),
    actionField,
  ],
}
