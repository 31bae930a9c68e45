import type { SelectField } from 'payload'

import { selectOptions } from '../../collections/vocabulary/options.ts'
import { VISIBILITY_LABELS } from '../../collections/vocabulary/resource-details.ts'

/** Who may read the whole: everybody, or members after log-in. Title and summary stay public. */
export const visibilityField: SelectField = {
  name: 'visibility',
  label: { en: 'Who may read it', km: 'អ្នកណាអាចអាន' },
  type: 'select',
  required: true,
  defaultValue: 'public',
  index: true,
  options: selectOptions(VISIBILITY_LABELS),
  admin: { position: 'sidebar' },
}
