import type { PictureSeed } from './shapes.ts'

/** The mark of the hotline as files for the press. */
export const logos: readonly PictureSeed[] = [
  {
    name: 'logo-mark',
    alt: {
      en: 'The mark of the hotline: a flame in a lotus between two hands, light on dark teal.',
      km: 'សញ្ញាសម្គាល់របស់បណ្ដាញរាយការណ៍ពិសេស៖ អណ្ដាតភ្លើងក្នុងផ្កាឈូករវាងដៃពីរ ពណ៌ភ្លឺលើផ្ទៃខៀវបៃតងចាស់។',
    },
  },
  {
    name: 'logo-mark-plain',
    alt: {
      en: 'The mark of the hotline without a ground: a flame in a lotus between two hands, in dark teal.',
      km: 'សញ្ញាសម្គាល់របស់បណ្ដាញរាយការណ៍ពិសេស គ្មានផ្ទៃខាងក្រោយ៖ អណ្ដាតភ្លើងក្នុងផ្កាឈូករវាងដៃពីរ ពណ៌ខៀវបៃតងចាស់។',
    },
  },
]
