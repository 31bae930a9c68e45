import type { Bilingual } from '../../collections/vocabulary/locales.ts'

/** Said of collections without drafts, whose documents readers see without anybody's decision. */
export const PUBLIC_AT_ONCE: Bilingual = {
  en: 'Public as soon as you save. Only publishers delete.',
  km: 'បង្ហាញជាសាធារណៈភ្លាមៗពេលអ្នករក្សាទុក។ មានតែអ្នកផ្សព្វផ្សាយទេដែលអាចលុបបាន។',
}
