import type { en } from './en.ts'

export const km = {
  title: 'កាលវិភាគ',
  none: 'គ្មានអ្វីបានកំណត់ពេលសម្រាប់បួនសប្ដាហ៍ខាងមុខទេ។ អ្នកផ្សព្វផ្សាយអាចកំណត់ម៉ោងឱ្យឯកសារ នៅលើទំព័ររបស់វា។',
  caption: 'បួនសប្ដាហ៍ខាងមុខ តាមម៉ោងភ្នំពេញ',
  today: 'ថ្ងៃនេះ',
  unnamed: 'គ្មានឈ្មោះ',
  'act.publish': 'នឹងផ្សព្វផ្សាយ',
  'act.take-down': 'នឹងដកចេញ',
  'act.appears': 'នឹងបង្ហាញ',
} satisfies Record<keyof typeof en, string>
