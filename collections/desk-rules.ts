import type { GlobalConfig } from 'payload'

import { isAdmin, isContentStaff } from '../cms/access/who.ts'
import { selectOptions } from './vocabulary/options.ts'
import { GATE_MODE_LABELS } from './vocabulary/desk-rules.ts'

/** How strict the publishing desk is. Administrators decide. */
export const deskRules: GlobalConfig = {
  slug: 'desk-rules',
  label: { en: 'Rules for publishing', km: 'វិធានសម្រាប់ការផ្សព្វផ្សាយ' },
  access: { read: isContentStaff, readVersions: isAdmin, update: isAdmin },
  admin: {
    group: { en: 'Site', km: 'គេហទំព័រ' },
    hidden: ({ user }) => user?.collection !== 'staff' || user.role !== 'admin',
  },
  versions: { max: 20 },
  fields: [
    {
      name: 'secondPerson',
      label: {
        en: 'Nobody publishes alone what they have written alone',
        km: 'គ្មាននរណាម្នាក់ផ្សព្វផ្សាយតែម្នាក់ឯងនូវអ្វីដែលខ្លួនសរសេរតែម្នាក់ឯង',
      },
      type: 'checkbox',
      defaultValue: true,
      admin: {
        description: {
          en: 'Somebody else has written part of it, or has approved it. The rule rests while there is only one account that may publish.',
          km: 'អ្នកផ្សេងម្នាក់ត្រូវបានសរសេរផ្នែកខ្លះ ឬបានអនុម័តវា។ វិធាននេះផ្អាក ពេលមានគណនីតែមួយគត់ដែលអាចផ្សព្វផ្សាយ។',
        },
      },
    },
    {
      name: 'gate',
      label: { en: 'What the check before publishing does', km: 'អ្វីដែលការពិនិត្យមុនផ្សព្វផ្សាយធ្វើ' },
      type: 'select',
      required: true,
      defaultValue: 'stops',
      options: selectOptions(GATE_MODE_LABELS),
      admin: {
        description: {
          en: 'What it finds is shown beside each document, with what to do about it.',
          km: 'អ្វីដែលវារកឃើញបង្ហាញនៅក្បែរឯកសារនីមួយៗ ជាមួយអ្វីដែលត្រូវធ្វើ។',
        },
      },
    },
  ],
}
