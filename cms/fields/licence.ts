import type { SelectField } from 'payload'

import { selectOptions } from '../../collections/vocabulary/options.ts'
import { LICENCE_LABELS } from '../../collections/vocabulary/resource-details.ts'

export const licenceField: SelectField = {
  name: 'licence',
  label: { en: 'Licence', km: 'អាជ្ញាប័ណ្ណ' },
  type: 'select',
  required: true,
  defaultValue: 'cc-by-nc-4.0',
  options: selectOptions(LICENCE_LABELS),
}
