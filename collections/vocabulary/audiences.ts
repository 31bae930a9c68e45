import type { Labels } from './options.ts'

export const AUDIENCES = ['children', 'parents', 'professionals', 'public-media'] as const
export type Audience = (typeof AUDIENCES)[number]

export const AUDIENCE_LABELS: Labels<Audience> = {
  children: { en: 'Children and young people', km: 'កុមារនិងយុវជន' },
  parents: { en: 'Parents and carers', km: 'ឪពុកម្ដាយនិងអាណាព្យាបាល' },
  professionals: { en: 'Professionals', km: 'អ្នកអាជីព' },
  'public-media': { en: 'Public and media', km: 'សាធារណជននិងប្រព័ន្ធផ្សព្វផ្សាយ' },
}

/** LRMI educationalAudience roles (https://www.dublincore.org/specifications/lrmi/). */
export const AUDIENCE_ROLES: Readonly<Record<Audience, string>> = {
  children: 'student',
  parents: 'parent',
  professionals: 'teacher',
  'public-media': 'generalPublic',
}
