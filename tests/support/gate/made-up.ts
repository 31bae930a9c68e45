import type { Field } from 'payload'

import type { Finding, GateRule } from '../../../cms/gate/finding.ts'
import { judge } from '../../../cms/gate/judge.ts'
import type { GateFacts, PictureFacts } from '../../../cms/gate/judged.ts'
import { news } from '../../../collections/news.ts'
import { resources } from '../../../collections/resources.ts'
import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { rich } from '../newsletter/rich-text.ts'

export const TODAY = '2026-11-28'

export const facts = (more: Partial<GateFacts> = {}): GateFacts => ({
  today: TODAY,
  ownHosts: new Set(['hotline.example']),
  pictures: new Map(),
  links: { leads: () => 'unknown' },
  refused: [],
  ...more,
})

const SAID = {
  en: 'A calm sentence about safety online, which is long enough.',
  km: 'ប្រយោគមួយអំពីសុវត្ថិភាពលើអ៊ីនធឺណិត ដែលវែងល្មម។',
} as const

type Values = Readonly<Record<string, unknown>>

/** A news item against which nothing stands. */
export const newsItem = (more: Values = {}): Values => ({
  title: { en: 'A new page for parents', km: 'ទំព័រថ្មីសម្រាប់ឪពុកម្តាយ' },
  summary: SAID,
  body: {
    en: rich.document(rich.paragraph(rich.text(SAID.en))),
    km: rich.document(rich.paragraph(rich.text(SAID.km))),
  },
  readyIn: ['en', 'km'],
  ...more,
})

/** A resource against which nothing stands. */
export const resource = (more: Values = {}): Values => ({
  ...newsItem(),
  description: newsItem()['body'],
  audiences: ['parents'],
  languages: ['km'],
  ageFrom: 4,
  ageTo: 7,
  contentAdvisory: 'none',
  reviewBy: '2027-05-01T02:00:00.000Z',
  ...more,
})

export const judgeNews = (document: Values, more: Partial<GateFacts> = {}): readonly Finding[] =>
  judge({ slug: 'news', fields: news.fields, document }, facts(more))

export const judgeResource = (document: Values): readonly Finding[] =>
  judge({ slug: 'resources', fields: resources.fields, document }, facts())

export const rulesOf = (findings: readonly Finding[]): readonly GateRule[] => findings.map(({ rule }) => rule)

const PARAGRAPHS: readonly Field[] = [{ name: 'text', type: 'textarea', localized: true }]

/** What stands against a text in one language, wherever it may be. */
export const judgeText = (locale: Locale, text: string): readonly Finding[] =>
  judge({ slug: 'anything', fields: PARAGRAPHS, document: { text: { [locale]: text } } }, facts())

/** A news item whose Khmer and English text are these nodes. */
export const newsWith = (...nodes: Parameters<typeof rich.document>): Values =>
  newsItem({ body: { en: rich.document(...nodes), km: rich.document(...nodes) } })

/** A news item with a picture of which this is known. */
export function judgePicture(picture: Partial<PictureFacts>): readonly Finding[] {
  const whole: PictureFacts = {
    filename: 'k3j2h1.webp',
    alt: { en: 'Two children fold paper boats', km: 'កុមារពីរនាក់បត់ទូកក្រដាស' },
    consent: { needed: false },
    ...picture,
  }
  return judgeNews(newsItem({ picture: 'boats' }), { pictures: new Map([['boats', whole]]) })
}
