import type { Labels } from './options.ts'

/**
 * How a document stands in one of the languages. `outdated`: what it was translated from has changed since somebody said last
 * that the two match.
 */
export const TRANSLATION_STATES = ['missing', 'in-work', 'outdated', 'ready'] as const
export type TranslationState = (typeof TRANSLATION_STATES)[number]

export const TRANSLATION_STATE_LABELS = {
  missing: { en: 'Missing', km: 'មិនទាន់មាន' },
  'in-work': { en: 'In work', km: 'កំពុងធ្វើ' },
  outdated: { en: 'Outdated', km: 'ត្រូវធ្វើបច្ចុប្បន្នភាព' },
  ready: { en: 'Ready', km: 'រួចរាល់' },
} as const satisfies Labels<TranslationState>
