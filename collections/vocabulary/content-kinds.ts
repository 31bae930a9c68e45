import type { Labels } from './options.ts'

export type ResearchType = 'study' | 'annual-report' | 'survey' | 'policy-brief' | 'guideline'

export const RESEARCH_TYPE_LABELS: Labels<ResearchType> = {
  study: { en: 'Study', km: 'ការសិក្សា' },
  'annual-report': { en: 'Annual report', km: 'របាយការណ៍ប្រចាំឆ្នាំ' },
  survey: { en: 'Survey', km: 'ការអង្កេត' },
  'policy-brief': { en: 'Policy brief', km: 'ឯកសារសង្ខេបគោលនយោបាយ' },
  guideline: { en: 'Guideline', km: 'គោលការណ៍ណែនាំ' },
}

export type CoverageMedium = 'article' | 'video' | 'radio'

export const COVERAGE_MEDIUM_LABELS: Labels<CoverageMedium> = {
  article: { en: 'Article', km: 'អត្ថបទ' },
  video: { en: 'Video', km: 'វីដេអូ' },
  radio: { en: 'Radio', km: 'វិទ្យុ' },
}

export type StakeholderSector = 'government' | 'civil-society' | 'industry' | 'schools' | 'travel' | 'international'

export const STAKEHOLDER_SECTOR_LABELS: Labels<StakeholderSector> = {
  government: { en: 'Government', km: 'រដ្ឋាភិបាល' },
  'civil-society': { en: 'Civil society', km: 'សង្គមស៊ីវិល' },
  industry: { en: 'Internet industry', km: 'វិស័យអ៊ីនធឺណិត' },
  schools: { en: 'Schools', km: 'សាលារៀន' },
  travel: { en: 'Travel agencies', km: 'ទីភ្នាក់ងារទេសចរណ៍' },
  international: { en: 'International partners', km: 'ដៃគូអន្តរជាតិ' },
}

export const LINK_GROUPS = ['child-welfare', 'industry', 'help', 'law'] as const
export type LinkGroup = (typeof LINK_GROUPS)[number]

export const LINK_GROUP_LABELS: Labels<LinkGroup> = {
  'child-welfare': { en: 'Child welfare and online safety', km: 'សុខុមាលភាពកុមារ និងសុវត្ថិភាពលើអ៊ីនធឺណិត' },
  industry: { en: 'Industry', km: 'ក្រុមហ៊ុនបច្ចេកវិទ្យា និងអ៊ីនធឺណិត' },
  help: { en: 'Help and emergency', km: 'ជំនួយ និងករណីបន្ទាន់' },
  law: { en: 'Law and policy', km: 'ច្បាប់ និងគោលនយោបាយ' },
}

export type PartnerRole = 'partner' | 'donor' | 'network'

export const PARTNER_ROLE_LABELS: Labels<PartnerRole> = {
  partner: { en: 'Partner', km: 'ដៃគូ' },
  donor: { en: 'Donor', km: 'ម្ចាស់ជំនួយ' },
  network: { en: 'Network', km: 'បណ្ដាញ' },
}

export const FAQ_GROUPS = ['hotline', 'reporting', 'children', 'members'] as const
export type FaqGroup = (typeof FAQ_GROUPS)[number]

export const FAQ_GROUP_LABELS: Labels<FaqGroup> = {
  hotline: { en: 'About the hotline', km: 'អំពីបណ្ដាញរាយការណ៍ពិសេស' },
  reporting: { en: 'Reporting', km: 'ការរាយការណ៍' },
  children: { en: 'For children and parents', km: 'សម្រាប់កុមារ និងឪពុកម្ដាយ' },
  members: { en: 'Membership and materials', km: 'សមាជិកភាព និងសម្ភារៈ' },
}
