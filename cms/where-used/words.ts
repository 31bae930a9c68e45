import type { Bilingual } from '../../collections/vocabulary/locales.ts'

interface UsedWords {
  heading: string
  nowhere: string
  one: string
  many: string
  more: string
  draft: string
  /** For a document of which one may not know the name. */
  unnamed: string
  /** Above the list on the page of a fact. */
  token: string
}

export const USED_WORDS: Bilingual<UsedWords> = {
  en: {
    heading: 'Where it is used',
    nowhere: 'Nowhere: no page shows it, and no draft.',
    one: 'In one place:',
    many: 'In {n} places:',
    more: 'The first {n} are shown.',
    draft: 'only in a draft',
    unnamed: 'without a name',
    token: 'Write {token} in any text: readers see the value there.',
  },
  km: {
    heading: 'កន្លែងដែលបានប្រើ',
    nowhere: 'មិនប្រើនៅកន្លែងណាទេ៖ គ្មានទំព័រ និងគ្មានសេចក្ដីព្រាងណាបង្ហាញវាទេ។',
    one: 'ប្រើនៅកន្លែងមួយ៖',
    many: 'ប្រើនៅ {n} កន្លែង៖',
    more: 'បង្ហាញតែ {n} ដំបូងប៉ុណ្ណោះ។',
    draft: 'តែក្នុងសេចក្ដីព្រាង',
    unnamed: 'គ្មានឈ្មោះ',
    token: 'សូមសរសេរ {token} ក្នុងអត្ថបទណាក៏បាន៖ អ្នកអាននឹងឃើញតម្លៃនៅទីនោះ។',
  },
}
