import type { SelectField } from 'payload'

import { selectOptions } from '../../collections/vocabulary/options.ts'
import { STAGE_LABELS } from '../../collections/vocabulary/stages.ts'
import { nobody } from '../access/who.ts'

/**
 * How far a document has come. Written by the rules of the desk alone (`cms/workflow`): what is sent for this field is
 * passed over, so that a form which was opened before a decision does not undo it.
 */
export const stageField: SelectField = {
  name: 'stage',
  label: { en: 'Stage', km: 'ដំណាក់កាល' },
  type: 'select',
  defaultValue: 'draft',
  index: true,
  options: selectOptions(STAGE_LABELS),
  access: { create: nobody, update: nobody },
  admin: {
    readOnly: true,
    disableBulkEdit: true,
    position: 'sidebar',
    description: {
      en: 'Draft, in review, approved, published, taken down.',
      km: 'សេចក្ដីព្រាង កំពុងពិនិត្យ បានអនុម័ត បានផ្សព្វផ្សាយ បានដកចេញ។',
    },
  },
}
