import type { Bilingual } from '../../collections/vocabulary/locales.ts'
import { sayerOf } from '../../collections/vocabulary/wording.ts'

const en = {
  title: 'Show the draft to somebody outside',
  why: 'Whoever has the link sees the newest draft in both languages until the time is over. They cannot change anything.',
  hours: 'How long',
  'hours.1': 'One hour',
  'hours.24': 'One day',
  'hours.72': 'Three days',
  'hours.168': 'One week',
  make: 'Make a link',
  open: 'Links that are open',
  until: 'Until {moment}',
  by: 'made by {name}',
  'copy.en': 'Copy the English link',
  'copy.km': 'Copy the Khmer link',
  copied: 'Copied.',
  notCopied: 'The browser does not let this page copy. Mark the address, and copy it by hand.',
  revoke: 'Take it back',
  made: 'The link is made. Copy it below.',
  revoked: 'The link is taken back. It opens nothing any more.',
  forbidden: 'You are not logged in any more, or may not do this. Log in again in another tab, and try again.',
  unavailable: 'The server did not answer. Try again.',
} as const
export type PreviewWord = keyof typeof en

const km = {
  title: 'បង្ហាញសេចក្ដីព្រាងដល់អ្នកខាងក្រៅ',
  why: 'អ្នកដែលមានតំណ អាចមើលសេចក្ដីព្រាងចុងក្រោយជាភាសាទាំងពីរ រហូតដល់ផុតពេល។ គេមិនអាចកែអ្វីបានទេ។',
  hours: 'រយៈពេល',
  'hours.1': 'មួយម៉ោង',
  'hours.24': 'មួយថ្ងៃ',
  'hours.72': 'បីថ្ងៃ',
  'hours.168': 'មួយសប្ដាហ៍',
  make: 'បង្កើតតំណ',
  open: 'តំណដែលកំពុងបើក',
  until: 'រហូតដល់ {moment}',
  by: 'បង្កើតដោយ {name}',
  'copy.en': 'ចម្លងតំណជាភាសាអង់គ្លេស',
  'copy.km': 'ចម្លងតំណជាភាសាខ្មែរ',
  copied: 'បានចម្លង។',
  notCopied: 'កម្មវិធីរុករកមិនអនុញ្ញាតឲ្យទំព័រនេះចម្លងទេ។ សូមជ្រើសអាសយដ្ឋាន រួចចម្លងដោយដៃ។',
  revoke: 'ដកវិញ',
  made: 'តំណត្រូវបានបង្កើត។ សូមចម្លងវានៅខាងក្រោម។',
  revoked: 'តំណត្រូវបានដកវិញ។ វាលែងបើកអ្វីបានទៀត។',
  forbidden: 'អ្នកលែងបានចូលគណនី ឬគ្មានសិទ្ធិធ្វើវា។ សូមចូលគណនីម្ដងទៀតក្នុងផ្ទាំងមួយទៀត រួចព្យាយាមម្ដងទៀត។',
  unavailable: 'ម៉ាស៊ីនបម្រើមិនបានឆ្លើយតប។ សូមព្យាយាមម្ដងទៀត។',
} satisfies Readonly<Record<PreviewWord, string>>

export const PREVIEW_WORDS: Bilingual<Readonly<Record<PreviewWord, string>>> = { en, km }

export const sayIn = sayerOf<PreviewWord>(PREVIEW_WORDS)
