import { CLASSIFICATION_LABELS, CLASSIFICATIONS, CSAM_CLASSIFICATIONS } from './reports.ts'
import type { Labels } from './options.ts'

/** How public figures group reports. Everything that was received is in one assessment, and all CSAM in one outcome. */

export const ASSESSMENTS = [...CLASSIFICATIONS, 'not-yet'] as const
export type Assessment = (typeof ASSESSMENTS)[number]

export const ASSESSMENT_LABELS: Labels<Assessment> = {
  ...CLASSIFICATION_LABELS,
  'not-yet': { en: 'Not assessed yet', km: 'មិនទាន់បានវាយតម្លៃ' },
}

export const ASSESSMENT_MEANINGS: Labels<Assessment> = {
  'csam-baseline': {
    en: 'Material that meets the international baseline: it is treated as illegal in almost every country.',
    km: 'សម្ភារៈដែលត្រូវនឹងលក្ខណៈវិនិច្ឆ័យមូលដ្ឋានអន្តរជាតិ ហើយត្រូវបានចាត់ទុកថាខុសច្បាប់ស្ទើរតែគ្រប់ប្រទេស។',
  },
  'nationally-illegal': {
    en: 'Other child sexual abuse material, illegal under the law of this country.',
    km: 'រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារផ្សេងទៀត ដែលខុសច្បាប់តាមច្បាប់នៃប្រទេសនេះ។',
  },
  'not-illegal': { en: 'An analyst found nothing illegal.', km: 'អ្នកវិភាគរកមិនឃើញអ្វីខុសច្បាប់ទេ។' },
  'not-assessable': {
    en: 'The material could not be seen any more, or what was given did not lead to it.',
    km: 'សម្ភារៈនោះមើលលែងឃើញ ឬព័ត៌មានដែលបានផ្ដល់មិននាំទៅដល់សម្ភារៈនោះ។',
  },
  'not-yet': { en: 'An analyst has yet to decide.', km: 'អ្នកវិភាគមិនទាន់សម្រេចនៅឡើយ។' },
}

export const isCsamAssessment = (assessment: Assessment): boolean =>
  CSAM_CLASSIFICATIONS.some((classification) => classification === assessment)

export const OUTCOMES = ['removed', 'still-online', 'notice-sent', 'no-notice'] as const
export type Outcome = (typeof OUTCOMES)[number]

export const OUTCOME_LABELS: Labels<Outcome> = {
  removed: { en: 'Removed', km: 'បានលុបចោល' },
  'still-online': { en: 'Still online when last checked', km: 'នៅតែមានលើអ៊ីនធឺណិត ពេលពិនិត្យចុងក្រោយ' },
  'notice-sent': { en: 'Notice sent, not checked yet', km: 'បានផ្ញើការជូនដំណឹង តែមិនទាន់ពិនិត្យ' },
  'no-notice': { en: 'No notice sent', km: 'មិនបានផ្ញើការជូនដំណឹង' },
}

export const OUTCOME_MEANINGS: Labels<Exclude<Outcome, 'removed'>> = {
  'still-online': {
    en: 'A notice was sent, and the material was there when the hotline last checked, whether or not the case has been closed since.',
    km: 'បានផ្ញើការជូនដំណឹង ហើយសម្ភារៈនៅតែមាន ពេលបណ្ដាញរាយការណ៍ពិសេសពិនិត្យចុងក្រោយ ទោះបីករណីនោះបានបិទឬមិនទាន់បិទក៏ដោយ។',
  },
  'notice-sent': {
    en: 'The police, the hosting provider or a hotline abroad has been told. Whether the material has gone is not known yet.',
    km: 'បានជូនដំណឹងដល់នគរបាល ក្រុមហ៊ុនផ្ដល់សេវាបង្ហោះ ឬបណ្ដាញរាយការណ៍ពិសេសនៅបរទេស។ មិនទាន់ដឹងថាសម្ភារៈនោះបាត់ហើយឬនៅទេ។',
  },
  'no-notice': {
    en: 'Nobody has been told yet, or the case was closed without a notice.',
    km: 'មិនទាន់បានជូនដំណឹងដល់នរណា ឬករណីនោះបានបិទដោយមិនបានផ្ញើការជូនដំណឹង។',
  },
}
