import type { GlobalConfig } from 'payload'

import { isAdmin, isStaff } from '../cms/access/who.ts'

/** How long what is kept, and when what is shown. Administrators decide; the privacy page says the same in words. */
export const reportRules: GlobalConfig = {
  slug: 'report-rules',
  label: { en: 'Rules for reports', km: 'វិធានសម្រាប់របាយការណ៍' },
  access: { read: isStaff, readVersions: isAdmin, update: isAdmin },
  admin: {
    group: { en: 'Reports', km: 'របាយការណ៍' },
    hidden: ({ user }) => user?.collection !== 'staff' || user.role !== 'admin',
  },
  versions: { max: 20 },
  fields: [
    {
      name: 'contactDays',
      label: { en: 'Days after closing until contact details are erased', km: 'ចំនួនថ្ងៃក្រោយបិទ មុនលុបព័ត៌មានទំនាក់ទំនង' },
      type: 'number',
      required: true,
      defaultValue: 90,
      min: 0,
      max: 3650,
      admin: {
        description: {
          en: 'The privacy page promises 90 days. Change both together.',
          km: 'ទំព័រឯកជនភាពសន្យា ៩០ ថ្ងៃ។ សូមប្ដូរទាំងពីរជាមួយគ្នា។',
        },
      },
    },
    {
      name: 'contentDays',
      label: {
        en: 'Days after closing until addresses, details and notes are erased',
        km: 'ចំនួនថ្ងៃក្រោយបិទ មុនលុបអាសយដ្ឋាន ការរៀបរាប់ និងកំណត់ចំណាំ',
      },
      type: 'number',
      required: true,
      defaultValue: 730,
      min: 0,
      max: 7300,
      admin: {
        description: {
          en: 'The privacy page promises two years. What remains are numbers that point to nobody.',
          km: 'ទំព័រឯកជនភាពសន្យាពីរឆ្នាំ។ អ្វីដែលនៅសល់គឺតួលេខដែលមិនបង្ហាញពីនរណាឡើយ។',
        },
      },
    },
    {
      name: 'statusAfterMinutes',
      label: { en: 'Minutes until a new report can be looked up', km: 'ចំនួននាទីមុនអាចពិនិត្យរបាយការណ៍ថ្មីបាន' },
      type: 'number',
      required: true,
      defaultValue: 0,
      min: 0,
      max: 1440,
      admin: {
        description: {
          en: 'Until then its number looks like an unknown one. 0: at once.',
          km: 'មុនពេលនោះ លេខរបស់វាមើលទៅដូចលេខដែលមិនមាន។ ០៖ ភ្លាមៗ។',
        },
      },
    },
  ],
}
