import type { Labels } from './options.ts'

export type Need = 'nothing' | 'adult' | 'printed' | 'internet' | 'projector'

/** What somebody must have at hand before starting. */
export const NEED_LABELS: Labels<Need> = {
  nothing: { en: 'Nothing', km: 'មិនត្រូវការអ្វីទេ' },
  adult: { en: 'A teacher or another adult', km: 'គ្រូ ឬមនុស្សពេញវ័យម្នាក់' },
  printed: { en: 'Printed paper', km: 'ឯកសារបោះពុម្ព' },
  internet: { en: 'An internet connection', km: 'ការតភ្ជាប់អ៊ីនធឺណិត' },
  projector: { en: 'A screen or projector', km: 'អេក្រង់ ឬម៉ាស៊ីនបញ្ចាំង' },
}

export const ACCESSIBILITY_FEATURES = [
  'captions',
  'sign-language',
  'audio-description',
  'transcript',
  'tagged-pdf',
  'large-print',
  'easy-read',
] as const
export type AccessibilityFeature = (typeof ACCESSIBILITY_FEATURES)[number]

export const ACCESSIBILITY_FEATURE_LABELS: Labels<AccessibilityFeature> = {
  captions: { en: 'Captions', km: 'អក្សររត់' },
  'sign-language': { en: 'Sign language', km: 'ភាសាសញ្ញា' },
  'audio-description': { en: 'Audio description', km: 'ការពណ៌នាជាសំឡេង' },
  transcript: { en: 'Transcript', km: 'អត្ថបទចម្លងពីសំឡេង' },
  'tagged-pdf': { en: 'Tagged PDF', km: 'PDF សម្រាប់កម្មវិធីអានអេក្រង់' },
  'large-print': { en: 'Large print', km: 'អក្សរធំ' },
  'easy-read': { en: 'Easy read', km: 'ងាយអាន' },
}

export const CONTENT_ADVISORIES = ['none', 'mentions-abuse', 'discusses-abuse'] as const
export type ContentAdvisory = (typeof CONTENT_ADVISORIES)[number]

export const CONTENT_ADVISORY_LABELS: Labels<ContentAdvisory> = {
  none: { en: 'Nothing that may upset', km: 'គ្មានខ្លឹមសារដែលអាចប៉ះពាល់អារម្មណ៍' },
  'mentions-abuse': { en: 'Mentions abuse', km: 'មានលើកឡើងអំពីការរំលោភបំពាន' },
  'discusses-abuse': { en: 'Discusses abuse in detail', km: 'ពិភាក្សាលម្អិតអំពីការរំលោភបំពាន' },
}

export const LICENCES = ['cc-by-4.0', 'cc-by-sa-4.0', 'cc-by-nc-4.0', 'cc-by-nc-nd-4.0', 'all-rights-reserved'] as const
export type Licence = (typeof LICENCES)[number]

export const LICENCE_LABELS: Labels<Licence> = {
  'cc-by-4.0': { en: 'Creative Commons Attribution 4.0', km: 'Creative Commons ត្រូវដាក់ឈ្មោះម្ចាស់ ៤.០' },
  'cc-by-sa-4.0': {
    en: 'Creative Commons Attribution-ShareAlike 4.0',
    km: 'Creative Commons ត្រូវដាក់ឈ្មោះម្ចាស់ និងចែករំលែកដូចគ្នា ៤.០',
  },
  'cc-by-nc-4.0': {
    en: 'Creative Commons Attribution-NonCommercial 4.0',
    km: 'Creative Commons ត្រូវដាក់ឈ្មោះម្ចាស់ មិនប្រើក្នុងពាណិជ្ជកម្ម ៤.០',
  },
  'cc-by-nc-nd-4.0': {
    en: 'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0',
    km: 'Creative Commons ត្រូវដាក់ឈ្មោះម្ចាស់ មិនប្រើក្នុងពាណិជ្ជកម្ម មិនកែប្រែ ៤.០',
  },
  'all-rights-reserved': { en: 'All rights reserved', km: 'រក្សាសិទ្ធិគ្រប់យ៉ាង' },
}

export const LICENCE_URLS: Readonly<Record<Licence, string | undefined>> = {
  'cc-by-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'cc-by-sa-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'cc-by-nc-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'cc-by-nc-nd-4.0': 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
  'all-rights-reserved': undefined,
}

export const VISIBILITIES = ['public', 'members'] as const
export type Visibility = (typeof VISIBILITIES)[number]

export const VISIBILITY_LABELS: Labels<Visibility> = {
  public: { en: 'Public', km: 'សាធារណៈ' },
  members: { en: 'Members only', km: 'សម្រាប់តែសមាជិក' },
}

/** What strangers may know of, of what may be for members: members' documents only where staff list them. */
export const KNOWN_TO_STRANGERS = { or: [{ visibility: { not_equals: 'members' } }, { listed: { equals: true } }] }
