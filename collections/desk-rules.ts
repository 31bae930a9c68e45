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
        km: 'អ្នកដែលសរសេរតែម្នាក់ឯង មិនអាចផ្សព្វផ្សាយតែម្នាក់ឯងបានទេ',
      },
      type: 'checkbox',
      defaultValue: true,
      admin: {
        description: {
          en: 'Somebody else has written part of it, or has approved it. The rule rests while there is only one account that may publish.',
          km: 'ត្រូវមានអ្នកផ្សេងម្នាក់បានសរសេរផ្នែកខ្លះ ឬបានអនុម័តវា។ វិធាននេះផ្អាក ពេលមានគណនីតែមួយគត់ដែលអាចផ្សព្វផ្សាយ។',
        },
      },
    },
    {
      name: 'gate',
      label: { en: 'What the check before publishing does', km: 'ការពិនិត្យមុនផ្សព្វផ្សាយធ្វើអ្វី' },
      type: 'select',
      required: true,
      defaultValue: 'stops',
      options: selectOptions(GATE_MODE_LABELS),
      admin: {
        description: {
          en: 'What it finds is shown beside each document, with what to do about it.',
          km: 'លទ្ធផលបង្ហាញនៅក្បែរឯកសារនីមួយៗ រួមទាំងអ្វីដែលត្រូវធ្វើ។',
        },
      },
    },
  ],
}
