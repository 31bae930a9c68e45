import type { en } from './en.ts'

export const km = {
  title: 'កាលវិភាគ',
  none: 'គ្មានអ្វីត្រូវបានកំណត់ពេលក្នុងបួនសប្ដាហ៍ខាងមុខទេ។ អ្នកផ្សព្វផ្សាយអាចកំណត់ពេលឲ្យឯកសារ នៅលើទំព័ររបស់ឯកសារនោះ។',
  caption: 'បួនសប្ដាហ៍ខាងមុខ តាមម៉ោងភ្នំពេញ',
  today: 'ថ្ងៃនេះ',
  unnamed: 'គ្មានឈ្មោះ',
  'act.publish': 'នឹងផ្សព្វផ្សាយ',
  'act.take-down': 'នឹងដកចេញ',
  'act.appears': 'នឹងបង្ហាញ',
} satisfies Record<keyof typeof en, string>
