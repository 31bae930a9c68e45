import type { Labels } from './options.ts'

type CalloutTone = 'note' | 'warning' | 'help'

export const CALLOUT_TONE_LABELS: Labels<CalloutTone> = {
  note: { en: 'Good to know', km: 'គួរដឹង' },
  warning: { en: 'Take care', km: 'សូមប្រយ័ត្ន' },
  help: { en: 'Get help', km: 'រកជំនួយ' },
}

export type Listing =
  | 'news'
  | 'press-releases'
  | 'research'
  | 'resources'
  | 'stakeholders'
  | 'useful-links'
  | 'partners'
  | 'testimonials'
  | 'faqs'

export const LISTING_LABELS: Labels<Listing> = {
  news: { en: 'News', km: 'ព័ត៌មាន' },
  'press-releases': { en: 'Press releases', km: 'សេចក្ដីប្រកាសព័ត៌មាន' },
  research: { en: 'Research reports', km: 'របាយការណ៍ស្រាវជ្រាវ' },
  resources: { en: 'Resources', km: 'សម្ភារៈ' },
  stakeholders: { en: 'Stakeholders', km: 'ភាគីពាក់ព័ន្ធ' },
  'useful-links': { en: 'Useful links', km: 'តំណមានប្រយោជន៍' },
  partners: { en: 'Partners and donors', km: 'ដៃគូ និងម្ចាស់ជំនួយ' },
  testimonials: { en: 'Testimonials', km: 'សម្ដីអ្នកប្រើប្រាស់' },
  faqs: { en: 'Questions and answers', km: 'សំណួរនិងចម្លើយ' },
}
