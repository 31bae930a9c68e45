import type { LabelledQuery } from './labelled-query.ts'

/** What people look for elsewhere on the site. */
export const QUERIES_ELSEWHERE: readonly LabelledQuery[] = [
  { query: 'លេខប៉ូលិស', typo: 'លេខប៉ូលីស', expected: ['/get-help', '/how-to-report', '/contact', '/faq'] },
  {
    query: 'លេខជំនួយកុមារ ១២៨០',
    typo: 'លេខជំនួយកុម៉ារ ១២៨០',
    expected: ['/get-help', '/faq', '/contact', '/news/helpline-week-a-call-is-a-beginning'],
  },
  { query: 'រាយការណ៍ដោយមិនប្រាប់ឈ្មោះ', typo: 'រាយការដោយមិនប្រាប់ឈ្មោះ', expected: ['/how-to-report', '/faq', '/privacy'] },
  {
    query: 'ផ្ញើរបាយការណ៍រួច ទៅណាទៀត',
    typo: 'ផ្ញើរបាយការណ៏រួច ទៅណាទៀត',
    expected: ['/faq', '/notice-and-takedown', '/resources/what-happens-after-you-press-send'],
  },
  { query: 'បាត់លេខយោង', typo: 'បាត់លេខយោន', expected: ['/faq', '/how-to-report'] },
  {
    query: 'ថតអេក្រង់ទុកជាភស្តុតាងបានទេ',
    typo: 'ថតអេក្រងទុកជាភស្តុតាងបានទេ',
    expected: ['/faq', '/how-to-report', '/resources/do-not-share-it-report-it'],
  },
  { query: 'ចង់ជួយជាថវិកា', typo: 'ចង់ជួយជាថវីកា', expected: ['/donate'] },
  {
    query: 'អ្នកកាសែត\u200Bសរសេរ\u200Bអំពី\u200Bកុមាររងគ្រោះ',
    typo: 'អ្នកកាសែត\u200Bសរសេ\u200Bអំពី\u200Bកុមាររងគ្រោះ',
    expected: [
      '/resources/words-matter-a-guide-for-journalists',
      '/press-releases/media-asked-to-protect-the-identity-of-child-victims',
      '/press-kit',
      '/research/words-that-protect',
    ],
  },
  {
    query: 'ហេតុអីមនុស្សមិនហ៊ានរាយការណ៍',
    typo: 'ហេតុអីមនុសមិនហ៊ានរាយការណ៍',
    expected: [
      '/research/what-keeps-people-from-reporting',
      '/news/young-authors-present-what-keeps-people-from-reporting',
      '/in-the-news',
    ],
  },
  {
    query: 'លោកគ្រូអ្នកគ្រូនៅបាត់ដំបង',
    typo: 'លោកគ្រូអ្នកគ្រូនៅបាត់តំបង',
    expected: ['/news/teachers-in-battambang-learn-to-listen', '/in-the-news'],
  },
  {
    query: 'ចុះសាលានៅក្រចេះ',
    typo: 'ចុះសាលានៅក្រចេស',
    expected: ['/news/school-visits-along-the-mekong-in-kratie', '/in-the-news'],
  },
  {
    query: 'ថ្ងៃអ៊ិនធើណិតសុវត្ថិភាព 2026',
    typo: 'ថ្ងៃអ៊ិនធើណិតសុវត្ថភាព 2026',
    expected: [
      '/press-releases/safer-internet-day-2026-ask-me-first',
      '/safer-internet-day',
      '/resources/safer-internet-day-campaign-kit',
    ],
  },
  {
    query: 'ក្រុមហ៊ុនទេសចរណ៍ការពារកុមារ',
    typo: 'ក្រុមហ៊ុនទេសចរណ៌ការពារកុមារ',
    expected: [
      '/stakeholders',
      '/news/travel-agencies-join-to-protect-children',
      '/press-releases/travel-sector-and-hotline-agree-on-joint-steps',
      '/resources/travel-that-protects-children',
    ],
  },
  { query: 'អ្នកណាឲ្យលុយហតឡាញ', typo: 'អ្នកណាឲ្យលុយហត់ឡាញ', expected: ['/faq', '/about', '/stakeholders', '/donate'] },
  { query: 'inhope ជាអី', typo: 'inhop ជាអី', expected: ['/inhope', '/faq', '/stakeholders'] },
  {
    query: 'រូបនៅក្រៅប្រទេស ប៉ូលិសធ្វើម៉េច',
    typo: 'រូបនៅក្រៅប្រទេស ប៉ូលិហធ្វើម៉េច',
    expected: ['/law-enforcement', '/research/notice-and-takedown-in-a-small-country'],
  },
  { query: 'ភ្លេចលេខសម្ងាត់', typo: 'ភ្លេចលេខសំងាត', expected: ['/faq'] },
  { query: 'លេខទូរសព្ទការិយាល័យ', typo: 'លេខទូរសព្ទការិយាល័', expected: ['/contact'] },
  { query: 'ពានរង្វាន់ដែលធ្លាប់ទទួល', typo: 'ពានរង្វានដែលធ្លាប់ទទួល', expected: ['/history', '/press-kit'] },
  {
    query: 'កម្មវិធីវិទ្យុ ជីដូនជីតា',
    typo: 'កម្មវិធីវិទ្យុ ជីដួនជីតា',
    expected: ['/in-the-news', '/press-releases/safer-internet-day-2025-brings-grandparents-in'],
  },
  { query: 'រូបថតបណ្តុះបណ្តាលតាមខេត្ត', typo: 'រូបថតបណ្តុះបណ្តាលតាមខេត', expected: ['/gallery/training-in-the-provinces'] },
  { query: 'ឆ្នាំ2025 លុបបានប៉ុន្មាន', typo: 'ឆ្នាំ2025 លុមបានប៉ុន្មាន', expected: ['/research/annual-report-2025'] },
  {
    query: 'ស្ទង់មតិក្មេងប្រើអ៊ិនធឺណិត',
    typo: 'ស្ទង់មតិក្មេងប្រើអ៊ិនធឺណិ',
    expected: ['/research/childrens-internet-use-demonstration-survey'],
  },
  {
    query: 'យុវជនផ្តល់យោបល់ដល់ហតឡាញ',
    typo: 'យុវជនផ្តល់យោបលដល់ហតឡាញ',
    expected: ['/news/young-advisers-begin-their-work', '/in-the-news'],
  },
]
