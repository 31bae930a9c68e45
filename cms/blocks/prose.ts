import type { Block } from 'payload'

import { localizedRichText } from '../fields/rich-text.ts'

export const proseBlock: Block = {
  slug: 'prose',
  interfaceName: 'ProseBlock',
  labels: { singular: { en: 'Text', km: 'អត្ថបទ' }, plural: { en: 'Texts', km: 'អត្ថបទ' } },
  fields: [localizedRichText('text', { en: 'Text', km: 'អត្ថបទ' })],
}
