import { describe, expect, test } from 'vitest'

import { judgeNews, judgeText, newsItem } from '../support/gate/made-up.ts'
import { rich } from '../support/newsletter/rich-text.ts'

const termsIn = (locale: 'en' | 'km', text: string) =>
  judgeText(locale, text)
    .filter(({ rule }) => rule === 'terminology')
    .map(({ suggestion, weight }) => `${weight}: ${suggestion}`)

const CSAM = 'must: child sexual abuse material (CSAM)'
const CSAM_KM = 'must: រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ (CSAM)'
const EXPLOITED = 'must: child exploited in prostitution, exploitation of children in prostitution'
const EXPLOITED_KM = 'must: កុមាររងគ្រោះដោយការកេងប្រវ័ញ្ចផ្លូវភេទ'
const TRAVEL_KM = 'must: ការកេងប្រវ័ញ្ចផ្លូវភេទលើកុមារក្នុងវិស័យទេសចរណ៍'

describe('words that the gate stops, with what to say instead', () => {
  test.each([
    ['A man was arrested for child pornography.', [CSAM]],
    ['CHILD PORN is a crime', [CSAM]],
    ['He shared kiddie porn, kiddy-porn and children’s pornography', [CSAM, CSAM, CSAM]],
    ['pornographic images of children', [CSAM]],
    ['underage pornography', [CSAM]],
    ['child sex videos were found', [CSAM]],
    ['a child prostitute', [EXPLOITED]],
    ['child sex workers and child prostitution', [EXPLOITED, EXPLOITED]],
    ['child sex tourism', ['must: sexual exploitation of children in the context of travel and tourism']],
    ['a sex tourist', ['must: travelling child sex offender']],
    ['webcam child sex tourism', ['must: live-streamed child sexual abuse']],
    ['revenge porn', ['should: sharing of intimate images without consent']],
    ['a paedophile', ['should: person who sexually abuses children; the word is a medical diagnosis']],
    ['He had sex with a young child.', ['should: child sexual abuse']],
  ])('%s', (text, expected) => {
    expect(termsIn('en', text)).toEqual(expected)
    expect(termsIn('km', text)).toEqual(expected)
  })

  test.each([
    ['គាត់មានរូបភាពអាសអាភាសកុមារ', [CSAM_KM]],
    ['វីដេអូអាសអាភាសរបស់ក្មេង', [CSAM_KM]],
    ['រូបភាព\u200bអាស\u200bអាភាស\u200bកុមារ', [CSAM_KM]],
    ['កុមារពេស្យា និងពេស្យាកម្មកុមារ', [EXPLOITED_KM, EXPLOITED_KM]],
    ['ទេសចរណ៍ផ្លូវភេទ', [TRAVEL_KM]],
    ['ភ្ញៀវទេសចរផ្លូវភេទ', [TRAVEL_KM]],
    ['រួមភេទជាមួយកុមារ', ['should: ការរំលោភបំពានផ្លូវភេទលើកុមារ']],
  ])('%s', (text, expected) => {
    expect(termsIn('km', text)).toEqual(expected)
  })
})

describe('words that stand', () => {
  test.each([
    'The law of 2008 uses the words “child pornography”.',
    'It says "child prostitution" in article 4.',
    'The Optional Protocol on the sale of children, child prostitution and child pornography',
    'ECPAT once stood for End Child Prostitution in Asian Tourism.',
    'Directive 2011/93/EU on combating the sexual abuse and sexual exploitation of children and child pornography',
    'child sexual abuse material (CSAM)',
    'a child exploited in prostitution',
    'Essex tourism and the child’s portrait',
    'Sexual exploitation of children in the context of travel and tourism',
    'Pornography harms children who see it.',
  ])('%s', (text) => {
    expect(termsIn('en', text)).toEqual([])
  })

  test.each([
    'ច្បាប់ឆ្នាំ២០០៨ ប្រើពាក្យ «រូបអាសអាភាសកុមារ»។',
    'ពិធីសារជម្រើសស្ដីពីការលក់កុមារ ពេស្យាកម្មកុមារ និងរូបភាពអាសអាភាសកុមារ',
    'កុមារដែលត្រូវបានកេងប្រវ័ញ្ចក្នុងពេស្យាចារ ឬកុមាររងគ្រោះ',
    'រូបភាពឬសម្ភារៈរំលោភបំពានផ្លូវភេទលើកុមារ',
    'វិស័យទេសចរណ៍ប្រយុទ្ធនឹងការកេងប្រវ័ញ្ចផ្លូវភេទ',
  ])('%s', (text) => {
    expect(termsIn('km', text)).toEqual([])
  })

  test('a mark that is never closed quotes nothing', () => {
    expect(termsIn('en', 'He said “child pornography. And so on.')).toEqual([CSAM])
  })

  test('a name excuses itself, not the sentence around it', () => {
    expect(termsIn('en', 'Global Campaign Against Child Pornography: no child porn')).toEqual([CSAM])
  })

  test('a block quotation is somebody else’s words; a paragraph is ours', () => {
    const words = rich.text('We will end child pornography')
    const body = (type: string) => {
      const document = rich.document({ type, version: 1, children: [{ ...rich.paragraph(words) }] })
      return { en: document, km: rich.document(rich.paragraph(rich.text('អត្ថបទ'))) }
    }
    expect(judgeNews(newsItem({ body: body('quote') }))).toEqual([])
    expect(judgeNews(newsItem({ body: body('listitem') })).map(({ field, excerpt }) => [field, excerpt])).toEqual([
      ['body', 'We will end child pornography'],
    ])
  })
})
