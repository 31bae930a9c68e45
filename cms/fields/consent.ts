import type { DateField, GroupField } from 'payload'

import { isContentStaff } from '../access/who.ts'
import { DAY } from './moments.ts'

const day = { date: DAY }

export const givenOnField: DateField = {
  name: 'givenOn',
  label: { en: 'Given on', km: 'ថ្ងៃយល់ព្រម' },
  type: 'date',
  admin: day,
}

export const expiresOnField: DateField = {
  name: 'expiresOn',
  label: { en: 'Expires on', km: 'ផុតកំណត់នៅ' },
  type: 'date',
  admin: {
    ...day,
    description: {
      en: 'The last day on which the picture is shown. After it the site leaves the picture out by itself.',
      km: 'ថ្ងៃចុងក្រោយដែលរូបភាពត្រូវបានបង្ហាញ។ ក្រោយថ្ងៃនោះ គេហទំព័រដករូបភាពចេញដោយស្វ័យប្រវត្តិ។',
    },
  },
}

export const withdrawnOnField: DateField = {
  name: 'withdrawnOn',
  label: { en: 'Withdrawn on', km: 'ដកការយល់ព្រមវិញនៅ' },
  type: 'date',
  admin: {
    ...day,
    description: {
      en: 'Any day here takes the picture off every page as soon as you save, and its file is no longer served. Only a publisher can take that back.',
      km: 'ពេលមានកាលបរិច្ឆេទនៅទីនេះ ហើយអ្នករក្សាទុក រូបភាពនឹងត្រូវដកចេញពីគ្រប់ទំព័រភ្លាមៗ ហើយឯកសាររូបភាពក៏លែងអាចបើកបាន។ មានតែអ្នកផ្សព្វផ្សាយទេ ដែលអាចដាក់វិញបាន។',
    },
  },
}

/** Whether people in a picture have agreed to be shown. It is nobody's business but the staff's. */
export const consentField: GroupField = {
  name: 'consent',
  label: { en: 'Consent of the people shown', km: 'ការយល់ព្រមរបស់អ្នកក្នុងរូប' },
  type: 'group',
  access: { read: isContentStaff },
  fields: [
    {
      name: 'needed',
      label: { en: 'People can be recognised', km: 'អាចស្គាល់មុខមនុស្សក្នុងរូប' },
      type: 'checkbox',
      defaultValue: false,
      admin: {
        description: {
          en: 'Then the site shows the picture only while there is a consent.',
          km: 'បើដូច្នេះ គេហទំព័របង្ហាញរូបភាពតែនៅពេលមានការយល់ព្រមប៉ុណ្ណោះ។',
        },
      },
    },
    {
      name: 'release',
      label: { en: 'Release', km: 'លិខិតយល់ព្រម' },
      type: 'relationship',
      relationTo: 'image-releases',
      admin: {
        description: {
          en: 'What was signed. Its days go for every picture that names it.',
          km: 'លិខិតដែលបានចុះហត្ថលេខា។ កាលបរិច្ឆេទរបស់វាអនុវត្តចំពោះគ្រប់រូបភាពដែលភ្ជាប់នឹងវា។',
        },
      },
    },
    givenOnField,
    expiresOnField,
    withdrawnOnField,
  ],
}
