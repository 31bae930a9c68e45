import type { Labels } from './options.ts'

export const ROLES = ['admin', 'publisher', 'editor', 'analyst'] as const
export type Role = (typeof ROLES)[number]

/** Those who write what the public reads. */
export const WRITERS: readonly Role[] = ['admin', 'publisher', 'editor']
/** Those who may put something before the public. */
export const DECIDERS: readonly Role[] = ['admin', 'publisher']

/** Those who open reports or give rights: to them a password alone opens nothing. */
export const ROLES_WITH_SECOND_FACTOR: readonly Role[] = ['admin', 'analyst']

export const ROLE_LABELS: Labels<Role> = {
  admin: { en: 'Administrator: accounts and settings', km: 'អ្នកគ្រប់គ្រង៖ គណនី និងការកំណត់' },
  publisher: { en: 'Publisher: approves and publishes', km: 'អ្នកផ្សព្វផ្សាយ៖ អនុម័ត និងផ្សព្វផ្សាយ' },
  editor: { en: 'Editor: writes drafts', km: 'អ្នកកែសម្រួល៖ សរសេរសេចក្ដីព្រាង' },
  analyst: { en: 'Analyst: works on reports', km: 'អ្នកវិភាគ៖ ធ្វើការលើរបាយការណ៍' },
}
