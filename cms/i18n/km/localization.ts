import type { English } from './english.ts'

export const localization = {
  cannotCopySameLocale: 'មិនអាចចម្លងទៅភាសាដដែលបានទេ',
  copyFrom: 'ចម្លងពី',
  copyFromTo: 'ចម្លងពី {{from}} ទៅ {{to}}',
  copyTo: 'ចម្លងទៅ',
  copyToLocale: 'ចម្លងទៅភាសា',
  localeToPublish: 'ភាសាដែលត្រូវផ្សព្វផ្សាយ',
  selectedLocales: 'ភាសាដែលបានជ្រើសរើស',
  selectLocaleToCopy: 'ជ្រើសរើសភាសាដែលត្រូវចម្លង',
  selectLocaleToDuplicate: 'ជ្រើសរើសភាសាដែលត្រូវចម្លងជាឯកសារថ្មី',
} satisfies English['localization']
