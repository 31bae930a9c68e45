import type { Bilingual } from '../../collections/vocabulary/locales.ts'

interface UsedWords {
  heading: string
  /** Of what has a page of its own: lists show it by themselves, and are not meant. */
  headingOfPage: string
  nowhere: string
  nobody: string
  one: string
  many: string
  more: string
  draft: string
  /** Of a document that leads to it without showing it. */
  link: string
  /** For a document of which one may not know the name. */
  unnamed: string
  /** Above the list on the page of a fact. */
  token: string
}

export const USED_WORDS: Bilingual<UsedWords> = {
  en: {
    heading: 'Where it is used',
    headingOfPage: 'What leads here',
    nowhere: 'Nowhere: no page shows it or links to it, and no draft.',
    nobody: 'Nothing but the lists of the site: no text links here, and no draft.',
    one: 'In one place:',
    many: 'In {n} places:',
    more: 'The first {n} are shown.',
    draft: 'only in a draft',
    link: 'by a link',
    unnamed: 'without a name',
    token: 'Write {token} in any text: readers see the value there.',
  },
  km: {
    heading: 'កន្លែងដែលបានប្រើ',
    headingOfPage: 'អ្វីដែលនាំមកទីនេះ',
    nowhere: 'មិនប្រើនៅកន្លែងណាទេ៖ គ្មានទំព័រ ឬសេចក្ដីព្រាងណាបង្ហាញវា ឬមានតំណទៅវាទេ។',
    nobody: 'មានតែបញ្ជីក្នុងគេហទំព័រប៉ុណ្ណោះ៖ គ្មានអត្ថបទ ឬសេចក្ដីព្រាងណាមានតំណមកទីនេះទេ។',
    one: 'ប្រើនៅកន្លែងមួយ៖',
    many: 'ប្រើនៅ {n} កន្លែង៖',
    more: 'បង្ហាញតែ {n} ដំបូងប៉ុណ្ណោះ។',
    draft: 'តែក្នុងសេចក្ដីព្រាង',
    link: 'តាមតំណ',
    unnamed: 'គ្មានឈ្មោះ',
    token: 'សូមសរសេរ {token} ក្នុងអត្ថបទណាក៏បាន៖ អ្នកអាននឹងឃើញតម្លៃនៅទីនោះ។',
  },
}
