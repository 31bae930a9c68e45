import { describe, expect, test } from 'vitest'

import type { Faq, News, ResearchReport } from '../../cms/generated/payload-types.ts'
import type { Shown } from '../../site/queries/localised.ts'
import { breadcrumbList, faqPage, newsArticle, researchReport } from '../../site/structured-data/documents.ts'
import { translator } from '../../site/messages/translate.ts'
import { figuresDataset } from '../../site/structured-data/figures.ts'
import { jsonLd } from '../../site/structured-data/json-ld.ts'
import { organizationAndSite } from '../../site/structured-data/organization.ts'
import { blockProblems, blocksOf, type Block } from '../support/open-data/structured-data-rules.ts'

const ORIGIN = 'https://hotline.example'
const MOMENT = '2026-02-03T04:05:06.789Z'
const AROUND = {
  origin: ORIGIN,
  settings: { siteName: 'Hotline', organisation: 'An organisation' },
  image: `${ORIGIN}/og/km/news/an-item.png?v=x`,
}
const DATES = { publishedAt: MOMENT, createdAt: MOMENT, updatedAt: MOMENT }

const NEWS: Shown<News> = {
  id: 'n',
  slug: 'an-item',
  title: 'ព័ត៌មាន </script>',
  readyIn: ['km'],
  shownIn: 'km',
  ...DATES,
}
const REPORT: Shown<ResearchReport> = {
  id: 'r',
  slug: 'a-report',
  title: 'A report',
  authors: [{ name: 'Chan Dara' }, { name: 'An institute' }],
  type: 'study',
  publisher: 'An institute',
  issuedOn: '2025-06-01T00:00:00.000Z',
  doi: '10.1234/x',
  licence: 'cc-by-4.0',
  readyIn: ['en'],
  shownIn: 'en',
  ...DATES,
}
const words = (text: string) => ({ type: 'paragraph', version: 1, children: [{ type: 'text', text, version: 1 }] })
const FAQ: Shown<Faq> = {
  id: 'f',
  slug: 'a-question',
  question: 'Who answers?',
  answer: {
    root: {
      type: 'root',
      children: [words('We do.'), words('Soon.')],
      direction: 'ltr',
      format: '',
      indent: 0,
      version: 1,
    },
  },
  group: 'hotline',
  readyIn: ['en'],
  shownIn: 'en',
  ...DATES,
}

/** As it is read from a page. */
const written = (data: object): Block[] => blocksOf(`<script type="application/ld+json">${jsonLd(data)}</script>`)

const EACH: readonly [type: string, data: object][] = [
  ['NewsArticle', newsArticle(NEWS, `${ORIGIN}/km/news/an-item`, AROUND)],
  ['Report', researchReport(REPORT, AROUND)],
  ['FAQPage', faqPage([FAQ], 'km')],
  [
    'Dataset',
    figuresDataset(
      {
        name: translator('km')('statistics.dataName'),
        description: translator('km')('statistics.dataMeans'),
        years: [{ year: 2017 }, { year: 2016 }],
        locale: 'km',
      },
      AROUND,
    ),
  ],
  ['BreadcrumbList', breadcrumbList([{ label: 'Home', href: '/en/' }, { label: 'News' }], ORIGIN)],
  [
    'Organization,WebSite',
    organizationAndSite(
      { ...AROUND.settings, social: [{ name: 'A', url: 'https://a.example' }] },
      { locale: 'en', origin: ORIGIN },
    ),
  ],
]

describe('structured data', () => {
  test.each(EACH)('of the type %s has what search engines ask for', (type, data) => {
    const blocks = written(data)
    expect(blocks.map((block) => block['@type']).join()).toBe(type)
    expect(blocks.flatMap(blockProblems)).toEqual([])
  })

  test('of a report tells persons who wrote it from the institution that did', () => {
    expect(written(researchReport(REPORT, AROUND))[0]).toMatchObject({
      author: [
        { '@type': 'Person', name: 'Chan Dara' },
        { '@type': 'Organization', name: 'An institute' },
      ],
      publisher: { '@type': 'Organization', name: 'An institute' },
      datePublished: '2025-06-01',
      sameAs: 'https://doi.org/10.1234/x',
    })
  })

  test('of an answer is its words, and says when they are in another language', () => {
    expect(written(faqPage([FAQ], 'km'))[0]?.['mainEntity']).toEqual([
      {
        '@type': 'Question',
        name: 'Who answers?',
        inLanguage: 'en',
        acceptedAnswer: { '@type': 'Answer', text: 'We do.\nSoon.' },
      },
    ])
  })

  test('that lacks something is noticed by the rules', () => {
    const [, bare] = [NEWS, newsArticle({ ...NEWS, title: '' }, 'no address', AROUND)]
    expect(written(bare).flatMap(blockProblems)).toEqual([
      'NewsArticle.headline: ""',
      'NewsArticle.mainEntityOfPage: "no address"',
    ])
    const unordered = { ...breadcrumbList([{ label: 'Home' }, { label: 'News' }], ORIGIN) }
    expect(written(unordered).flatMap(blockProblems).length).toBe(1)
  })
})
