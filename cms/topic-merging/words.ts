import type { Bilingual } from '../../collections/vocabulary/locales.ts'

const en = {
  heading: 'Merge into another topic',
  why: 'For two topics that mean the same. Resources of this topic get the other one, and old links lead there.',
  count: 'Resources with this topic: {n}',
  target: 'Into which topic',
  choose: 'Choose a topic',
  merge: 'Merge…',
  confirmHeading: 'Merge “{from}” into “{into}”?',
  confirm: '“{from}” is deleted, and {n} resources get “{into}” instead. This cannot be undone.',
  confirmOne: '“{from}” is deleted, and one resource gets “{into}” instead. This cannot be undone.',
  confirmNone: '“{from}” is deleted. No resource has it. This cannot be undone.',
  confirmButton: 'Merge for good',
  missing: 'Choose the topic that is to stay.',
  done: 'The topics are merged.',
  forbidden: 'Only publishers merge topics. Log in again if you are one.',
  unknown: 'One of the two topics does not exist any more. Load this page again.',
  unavailable: 'The topics were not merged: the server did not answer. Try again.',
} as const

export type MergeWords = Readonly<Record<keyof typeof en, string>>

const km = {
  heading: 'បញ្ចូលទៅក្នុងប្រធានបទផ្សេង',
  why: 'សម្រាប់ប្រធានបទពីរដែលមានន័យដូចគ្នា។ ធនធានទាំងអស់នឹងប្ដូរទៅប្រធានបទដែលអ្នកជ្រើសរើស ហើយតំណចាស់ៗនឹងនាំទៅទីនោះ។',
  count: 'ធនធានដែលមានប្រធានបទនេះ៖ {n}',
  target: 'ទៅក្នុងប្រធានបទណា',
  choose: 'ជ្រើសរើសប្រធានបទ',
  merge: 'បញ្ចូល…',
  confirmHeading: 'បញ្ចូល «{from}» ទៅក្នុង «{into}»?',
  confirm: '«{from}» នឹងត្រូវលុប ហើយធនធានចំនួន {n} នឹងប្ដូរទៅ «{into}»។ មិនអាចត្រឡប់វិញបានទេ។',
  confirmOne: '«{from}» នឹងត្រូវលុប ហើយធនធាន ១ នឹងប្ដូរទៅ «{into}»។ មិនអាចត្រឡប់វិញបានទេ។',
  confirmNone: '«{from}» នឹងត្រូវលុប។ គ្មានធនធានណាមានវាទេ។ មិនអាចត្រឡប់វិញបានទេ។',
  confirmButton: 'បញ្ចូលជារៀងរហូត',
  missing: 'សូមជ្រើសរើសប្រធានបទដែលត្រូវរក្សាទុក។',
  done: 'ប្រធានបទទាំងពីរត្រូវបានបញ្ចូលគ្នា។',
  forbidden: 'មានតែអ្នកផ្សព្វផ្សាយទេដែលអាចបញ្ចូលប្រធានបទ។ បើអ្នកជាអ្នកផ្សព្វផ្សាយ សូមចូលគណនីម្ដងទៀត។',
  unknown: 'ប្រធានបទមួយក្នុងចំណោមពីរលែងមានហើយ។ សូមបើកទំព័រនេះម្ដងទៀត។',
  unavailable: 'ប្រធានបទមិនត្រូវបានបញ្ចូលទេ៖ ម៉ាស៊ីនបម្រើមិនបានឆ្លើយតប។ សូមព្យាយាមម្ដងទៀត។',
} satisfies MergeWords

export const MERGE_WORDS: Bilingual<MergeWords> = { en, km }
