import type { GlobalConfig } from 'payload'

import { publicGlobal } from '../cms/access/publishing.ts'
import { SIGN_UP_RULE_LABELS } from './vocabulary/members.ts'
import { selectOptions } from './vocabulary/options.ts'

/** Who may become a member, and what members agree to. */
export const memberRules: GlobalConfig = {
  slug: 'member-rules',
  label: { en: 'Rules for members', km: 'វិធានសម្រាប់សមាជិក' },
  access: publicGlobal,
  admin: { group: { en: 'People', km: 'មនុស្ស' } },
  versions: { max: 20 },
  fields: [
    {
      name: 'signUp',
      label: { en: 'Who may become a member', km: 'អ្នកណាអាចក្លាយជាសមាជិក' },
      type: 'select',
      required: true,
      defaultValue: 'approval',
      options: selectOptions(SIGN_UP_RULE_LABELS),
    },
    {
      name: 'termsVersion',
      label: { en: 'Version of the Terms of Service', km: 'កំណែនៃលក្ខខណ្ឌប្រើប្រាស់' },
      type: 'text',
      required: true,
      defaultValue: '2026-11-01',
      maxLength: 40,
      admin: {
        description: {
          en: 'The date of the text. Change it when the terms change in substance: every member is then asked again at the next visit.',
          km: 'កាលបរិច្ឆេទនៃអត្ថបទ។ សូមប្ដូរវានៅពេលលក្ខខណ្ឌប្រែប្រួលជាសារៈសំខាន់៖ សមាជិកម្នាក់ៗនឹងត្រូវសួរម្ដងទៀតនៅពេលចូលលើកក្រោយ។',
        },
      },
    },
  ],
}
