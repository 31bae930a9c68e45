import { sayerOf } from '../../../collections/vocabulary/wording.ts'

/** What every letter says besides its own words. */
export const LETTER_WORDS = {
  en: {
    items: 'In this issue',
    'only.en': 'In English only',
    'only.km': 'In Khmer only',
    why: 'You receive this letter because you subscribed to the newsletter of {name} with this address, and confirmed it.',
    archive: 'Read this issue on the website',
    unsubscribe: 'Unsubscribe',
    'unsubscribe.text': 'To unsubscribe',
    'kind.news': 'News',
    'kind.press-releases': 'Press release',
    'kind.research-reports': 'Research',
    'kind.resources': 'Resource',
  },
  km: {
    items: 'ក្នុងលេខនេះ',
    'only.en': 'មានតែជាភាសាអង់គ្លេស',
    'only.km': 'មានតែជាភាសាខ្មែរ',
    why: 'អ្នកទទួលបានសំបុត្រនេះ ព្រោះអ្នកបានជាវព្រឹត្តិបត្រព័ត៌មានរបស់ {name} ដោយប្រើអាសយដ្ឋាននេះ ហើយបានបញ្ជាក់រួច។',
    archive: 'អានលេខនេះនៅលើគេហទំព័រ',
    unsubscribe: 'ឈប់ទទួល',
    'unsubscribe.text': 'ដើម្បីឈប់ទទួល',
    'kind.news': 'ព័ត៌មាន',
    'kind.press-releases': 'សេចក្ដីប្រកាសព័ត៌មាន',
    'kind.research-reports': 'ការស្រាវជ្រាវ',
    'kind.resources': 'សម្ភារៈ',
  },
} as const

type LetterWord = keyof (typeof LETTER_WORDS)['en']
export const sayInLetter = sayerOf<LetterWord>(LETTER_WORDS)
