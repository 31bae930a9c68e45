import type { GroupField } from 'payload'

import { hrefField } from '../fields/href.ts'
import { localizedText } from '../fields/text.ts'

/** A button: what it says and where it leads. */
export const actionField: GroupField = {
  name: 'action',
  label: { en: 'Button', km: 'ប៊ូតុង' },
  type: 'group',
  fields: [localizedText('label', { en: 'Words on the button', km: 'ពាក្យលើប៊ូតុង' }), hrefField()],
}
