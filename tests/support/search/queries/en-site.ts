import type { LabelledQuery } from './labelled-query.ts'

/** What people look for elsewhere on the site. */
export const QUERIES_ELSEWHERE: readonly LabelledQuery[] = [
  { query: 'police number', typo: 'polise number', expected: ['/get-help', '/how-to-report', '/contact', '/faq'] },
  {
    query: 'child helpline free call',
    typo: 'child helplin free call',
    expected: ['/get-help', '/faq', '/contact', '/news/helpline-week-a-call-is-a-beginning'],
  },
  {
    query: 'report without giving my name',
    typo: 'report witout giving my name',
    expected: ['/how-to-report', '/faq', '/privacy'],
  },
  {
    query: 'i sent a report now what',
    typo: 'i sent a reprot now what',
    expected: ['/faq', '/notice-and-takedown', '/resources/what-happens-after-you-press-send'],
  },
  { query: 'lost my reference number', typo: 'lost my refrence number', expected: ['/faq', '/how-to-report'] },
  {
    query: 'should i screenshot it as evidence',
    typo: 'should i screenshoot it as evidence',
    expected: ['/faq', '/how-to-report', '/resources/do-not-share-it-report-it'],
  },
  { query: 'i want to donate', typo: 'i want to donnate', expected: ['/donate'] },
  { query: 'facts and contact for journalists', typo: 'facts and contact for jurnalists', expected: ['/press-kit'] },
  {
    query: 'right words for writing about child abuse',
    typo: 'right words for writting about child abuse',
    expected: ['/research/words-that-protect', '/resources/words-matter-a-guide-for-journalists', '/press-kit'],
  },
  {
    query: 'survey how children use internet',
    typo: 'survay how children use internet',
    expected: ['/research/childrens-internet-use-demonstration-survey'],
  },
  {
    query: 'why people are afraid to report',
    typo: 'why people are afraid to repotr',
    expected: [
      '/research/what-keeps-people-from-reporting',
      '/news/young-authors-present-what-keeps-people-from-reporting',
      '/in-the-news',
    ],
  },
  {
    query: 'battambang teacher training',
    typo: 'batambang teacher training',
    expected: ['/news/teachers-in-battambang-learn-to-listen', '/in-the-news'],
  },
  {
    query: 'team visit kratie school',
    typo: 'team visit kratei school',
    expected: ['/news/school-visits-along-the-mekong-in-kratie', '/in-the-news'],
  },
  {
    query: 'school ideas for internet day february',
    typo: 'school ideas for internet day febuary',
    expected: ['/safer-internet-day', '/resources/safer-internet-day-campaign-kit'],
  },
  {
    query: 'who pays for this hotline',
    typo: 'who payes for this hotline',
    expected: ['/faq', '/about', '/donate', '/stakeholders'],
  },
  {
    query: 'cata travel agents',
    typo: 'cata travle agents',
    expected: [
      '/stakeholders',
      '/news/travel-agencies-join-to-protect-children',
      '/press-releases/travel-sector-and-hotline-agree-on-joint-steps',
    ],
  },
  {
    query: 'images hosted abroad police',
    typo: 'images hosted abraod police',
    expected: ['/law-enforcement', '/research/notice-and-takedown-in-a-small-country', '/notice-and-takedown'],
  },
  { query: 'forgot login password', typo: 'forgott login password', expected: ['/faq'] },
  { query: 'office phone opening hours', typo: 'office phone openning hours', expected: ['/contact'] },
  { query: 'do you store ip address', typo: 'do you store ip adress', expected: ['/privacy', '/faq'] },
  {
    query: 'radio programme grandparents',
    typo: 'radio programe grandparents',
    expected: ['/in-the-news', '/press-releases/safer-internet-day-2025-brings-grandparents-in'],
  },
  {
    query: 'photos of teacher training',
    typo: 'photos of teacher trainning',
    expected: ['/gallery/training-in-the-provinces'],
  },
  { query: 'reports removed in 2025', typo: 'reports removd in 2025', expected: ['/research/annual-report-2025'] },
  { query: 'website for blind people', typo: 'website for blnid people', expected: ['/accessibility'] },
]
