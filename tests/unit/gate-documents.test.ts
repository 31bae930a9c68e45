import { describe, expect, test } from 'vitest'

import { blocks, judge } from '../../cms/gate/judge.ts'
import { GATE_RULES } from '../../cms/gate/finding.ts'
import { SUMMARY_LIMITS, TITLE_LIMITS } from '../../cms/gate/rules/lengths.ts'
import { GATE_WORDS } from '../../cms/gate/words/words.ts'
import { media } from '../../collections/media.ts'
import {
  facts,
  judgeNews,
  judgePicture,
  judgeResource,
  newsItem,
  newsWith,
  resource,
  rulesOf,
} from '../support/gate/made-up.ts'
import { latinDigits } from '../../collections/vocabulary/digits.ts'
import { disorderIn } from '../support/khmer/order.ts'
import { rich } from '../support/newsletter/rich-text.ts'

test('against a complete news item and a complete resource stands nothing', () => {
  expect([...judgeNews(newsItem()), ...judgeResource(resource())]).toEqual([])
})

describe('a language that is named as ready', () => {
  test.each(['title', 'summary', 'body'])('has its %s', (field) => {
    const document = newsItem()
    const halved = { ...document, [field]: { ...(document[field] as object), km: null } }
    expect(judgeNews(halved)).toEqual([{ rule: 'language-incomplete', field, locale: 'km', weight: 'must' }])
    expect(judgeNews({ ...halved, readyIn: ['en'] })).toEqual([])
  })

  test('has a text with words in it, not an empty paragraph', () => {
    const body = { en: rich.document(rich.paragraph()), km: rich.document(rich.paragraph(rich.text(' '))) }
    expect(rulesOf(judgeNews(newsItem({ body })))).toEqual(['language-incomplete', 'language-incomplete'])
  })

  test('is there', () => {
    expect(judgeNews(newsItem({ readyIn: [] }))).toEqual([{ rule: 'language-none', field: 'readyIn', weight: 'must' }])
  })

  test('is the only one that is judged: nobody sees the other', () => {
    const title = { en: 'A new page for parents', km: 'ស្ ត' }
    expect(judgeNews(newsItem({ title, readyIn: ['en'] }))).toEqual([])
    expect(rulesOf(judgeNews(newsItem({ title })))).toEqual(['khmer-stray-sign'])
  })
})

describe('a field that does not take what is in it', () => {
  const says = 'This field is required.'

  test('stops a publication in its own words, in the languages that readers see', () => {
    const refused = [
      { field: 'slug', says },
      { field: 'picture', locale: 'km' as const, says },
    ]
    const slug = { rule: 'field-refused', field: 'slug', says, weight: 'must' }
    expect(judgeNews(newsItem({ readyIn: ['en'] }), { refused })).toEqual([slug])
    expect(rulesOf(judgeNews(newsItem(), { refused }))).toEqual(['field-refused', 'field-refused'])
  })

  test('is left to the rule that says more about it', () => {
    const refused = [{ field: 'readyIn', says }]
    expect(rulesOf(judgeNews(newsItem({ readyIn: [] }), { refused }))).toEqual(['language-none'])
  })
})

describe('the length', () => {
  test.each([
    ['title', 'en', 'a'.repeat(75), []],
    ['title', 'en', 'a'.repeat(76), ['title-length']],
    ['title', 'en', 'Ab', ['title-length']],
    ['title', 'km', 'ខ្មែ'.repeat(25), []],
    ['title', 'km', 'កា'.repeat(50), []],
    ['title', 'km', 'កា'.repeat(51), ['title-length']],
    ['title', 'km', 'កា\u200b'.repeat(50), []],
    ['summary', 'en', 'a'.repeat(160), []],
    ['summary', 'en', 'a'.repeat(161), ['summary-length']],
    ['summary', 'en', 'Too short.', ['summary-length']],
    ['summary', 'km', 'កា'.repeat(110), []],
    ['summary', 'km', 'កា'.repeat(111), ['summary-length']],
    ['summary', 'km', 'ខ្លីពេក', ['summary-length']],
  ] as const)('of a %s in %s, case %#', (field, locale, text, expected) => {
    const document = newsItem()
    const findings = judgeNews({ ...document, [field]: { ...(document[field] as object), [locale]: text } })
    expect(rulesOf(findings).filter((rule) => rule.endsWith('length'))).toEqual(expected)
    expect(blocks(findings)).toEqual([])
  })
})

describe('a resource', () => {
  test.each([
    [{ ageFrom: null }, 'resource-ages'],
    [{ ageFrom: 11, ageTo: 7 }, 'resource-ages'],
    [{ audiences: [] }, 'resource-audience'],
    [{ audiences: ['robots'] }, 'resource-audience'],
    [{ languages: undefined }, 'resource-languages'],
    [{ contentAdvisory: null }, 'resource-advisory'],
    [{ reviewBy: '2026-11-27T02:00:00.000Z' }, 'review-past'],
  ] as const)('with %o is stopped', (more, rule) => {
    expect(rulesOf(blocks(judgeResource(resource(more))))).toEqual([rule])
  })

  test('may be reviewed on the very day, as Phnom Penh counts days', () => {
    // Seven in the evening of the 27th in London is the 28th in Phnom Penh.
    expect(judgeResource(resource({ reviewBy: '2026-11-27T19:00:00.000Z' }))).toEqual([])
  })

  test('without a date of review is told so, and not stopped', () => {
    const findings = judgeResource(resource({ reviewBy: null }))
    expect([rulesOf(findings), blocks(findings)]).toEqual([['review-missing'], []])
  })
})

describe('the alternative text of a picture', () => {
  test.each([
    [{ en: 'A girl reads', km: 'ក្មេងស្រីម្នាក់អាន' }, []],
    [{ en: 'A girl reads', km: null }, ['alt-missing']],
    [{ en: ' – ', km: '\u200b' }, ['alt-missing', 'alt-missing']],
    [{ en: 'IMG_2034.JPG', km: 'ក្មេងស្រីម្នាក់អាន' }, ['alt-file-name']],
    [{ en: 'girl-reads-book', km: 'girl_reads' }, ['alt-file-name', 'alt-file-name']],
    [{ en: 'DSC00123', km: 'WhatsApp Image 2024-01-05 at 10.20.30' }, ['alt-file-name', 'alt-file-name']],
    [{ en: 'K3j2h1', km: 'k3j2h1.webp' }, ['alt-file-name', 'alt-file-name']],
    [{ en: 'Image of a girl who reads', km: 'រូបភាពនៃក្មេងស្រីម្នាក់' }, ['alt-image-of', 'alt-image-of']],
    [{ en: 'A photo showing a school', km: 'រូបថតបង្ហាញសាលារៀន' }, ['alt-image-of', 'alt-image-of']],
    [{ en: 'A photographer of the hotline at work', km: 'អ្នកថតរូបរបស់បណ្ដាញកំពុងធ្វើការ' }, []],
    [{ en: 'Well-being', km: 'សុខុមាលភាព' }, []],
    [{ en: 'Photo 3 of the series: children play', km: 'កុមារ ៣ នាក់លេង' }, []],
  ] as const)('%o', (alt, expected) => {
    expect(rulesOf(judgePicture({ alt }))).toEqual(expected)
  })

  test('is wanted in both languages, even where the document is ready in one', () => {
    const picture = { filename: 'a.webp', alt: { en: 'A girl reads' }, consent: { needed: false } }
    const document = newsItem({ readyIn: ['en'], picture: { id: 'girl', filename: 'a.webp' } })
    const findings = judgeNews(document, { pictures: new Map([['girl', picture]]) })
    expect(findings).toEqual([{ rule: 'alt-missing', field: 'picture', locale: 'km', picture: 'girl', weight: 'must' }])
  })

  test('is wanted of the picture itself', () => {
    const document = { filename: 'k3.webp', alt: { en: 'k3', km: 'ក្មេងស្រីម្នាក់អាន' } }
    const findings = judge({ slug: 'media', fields: media.fields, document }, facts())
    expect(findings).toEqual([{ rule: 'alt-file-name', field: 'alt', locale: 'en', excerpt: 'k3', weight: 'must' }])
  })

  test('is wanted of pictures in the text too', () => {
    const picture = { filename: 'a.webp', alt: {}, consent: { needed: false } }
    const document = newsItem({ ...newsWith(rich.paragraph(rich.text('Look')), rich.picture('girl')) })
    const findings = judgeNews(document, { pictures: new Map([['girl', picture]]) })
    expect(findings.map(({ rule, field }) => `${field} ${rule}`)).toEqual(['body alt-missing', 'body alt-missing'])
  })
})

describe('consent to a picture', () => {
  test.each([
    [{ needed: false }, []],
    [{ needed: true, givenOn: '2025-01-01' }, []],
    [{ needed: true, givenOn: '2025-01-01', expiresOn: '2026-11-28' }, []],
    [{ needed: true }, ['consent-missing']],
    [{ needed: true, givenOn: '2027-01-01' }, ['consent-missing']],
    [{ needed: true, givenOn: '2025-01-01', expiresOn: '2026-11-27' }, ['consent-expired']],
    [{ needed: true, givenOn: '2025-01-01', withdrawnOn: '2026-11-28' }, ['consent-withdrawn']],
    [{ needed: false, withdrawnOn: '2026-01-01T00:00:00.000Z' }, ['consent-withdrawn']],
  ] as const)('%o', (consent, expected) => {
    expect(rulesOf(blocks(judgePicture({ consent })))).toEqual(expected)
  })
})

test('findings come by field, then by language, then by rule', () => {
  const title = { en: 'Child porn', km: 'រូបអាសអាភាសកុមារ' }
  const findings = judgeNews(newsItem({ title, summary: { en: 'Sex tourism', km: null } }))
  expect(findings.map(({ field, locale, rule }) => `${field} ${locale} ${rule}`)).toEqual([
    'summary en summary-length',
    'summary en terminology',
    'summary km language-incomplete',
    'title en terminology',
    'title km terminology',
  ])
})

const { en, km } = GATE_WORDS

describe('the words of the gate', () => {
  test('are there for every rule, in both languages', () => {
    expect(Object.keys(en)).toEqual([...GATE_RULES])
    expect(Object.keys(km)).toEqual([...GATE_RULES])
  })

  test('are in Khmer in Khmer, in the order that Unicode asks for', () => {
    const texts = Object.values(km).flatMap(({ title, why, mend }) => [title, why, mend])
    expect(texts.filter((text) => !/\p{Script=Khmer}/u.test(text))).toEqual([])
    expect(texts.flatMap(disorderIn)).toEqual([])
  })

  test('say the limits that are judged by', () => {
    const titles = [TITLE_LIMITS.en.most, TITLE_LIMITS.km.most]
    const summaries = Object.values(SUMMARY_LIMITS).flatMap(({ least, most }) => [least, most])
    for (const words of [en, km]) {
      const said = (rule: 'title-length' | 'summary-length') =>
        (latinDigits(words[rule].mend).match(/\d+/g) ?? []).map(Number)
      expect(said('title-length')).toEqual(expect.arrayContaining(titles))
      expect(said('summary-length')).toEqual(expect.arrayContaining(summaries))
    }
  })
})
