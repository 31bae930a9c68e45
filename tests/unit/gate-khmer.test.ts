import { describe, expect, test } from 'vitest'

import { mendOrder } from '../../cms/gate/khmer/mend.ts'
import { isLegacyKhmer } from '../../cms/gate/khmer/legacy-font.ts'
import { withBreaks } from '../../cms/gate/rules/khmer-breaks.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { bilingualIn, inLanguage } from '../support/content/texts.ts'
import { judgeNews, judgeText, newsItem, rulesOf } from '../support/gate/made-up.ts'
import { rich } from '../support/newsletter/rich-text.ts'
import { inLimon } from '../support/khmer/limon.ts'

const PARAGRAPHS = (['en', 'km'] as const).map((locale) =>
  inLanguage(bilingualIn(FIRST_RUN), locale).flatMap(({ value }) => value.split(/\n+/).filter((line) => line !== '')),
)
const [ENGLISH = [], KHMER = []] = PARAGRAPHS

describe('Khmer in the fonts of the nineties', () => {
  test('is written as they had it', () => {
    expect(inLimon('ព្រះរាជាណាចក្រកម្ពុជា ជាតិ សាសនា ព្រះមហាក្សត្រ')).toBe('RBHraCaNacRkkm<úCa Cati sasna RBHmhakSRt')
    expect(inLimon('ឪពុកម្តាយ ក្នុង ខ្លួន ថ្ងៃ របស់ ត្រូវ')).toBe('«Bukmþay kñúg xøÜn f¶é rbs; RtUv')
  })

  test.each([
    'សូមទូរសព្ទមកយើង បើអ្នកឃើញអ្វីដែលធ្វើឲ្យអ្នកភ័យ។',
    'កុមារមិនមែនជាអ្នកខុសទេ។ យើងនៅទីនេះដើម្បីជួយ។',
    'សាលារៀនក្នុងភូមិបានរៀបចំកម្មវិធីមួយ ស្ដីពីសុវត្ថិភាពលើអ៊ីនធឺណិត។',
    'ក្រុមការងាររបស់យើងបានជួបគ្រូបង្រៀន ៣០ នាក់ នៅខេត្តបាត់ដំបង',
    'ព័ត៌មានថ្មីសម្រាប់ឪពុកម្តាយ',
  ])('is recognised: %s', (sentence) => {
    expect(rulesOf(judgeText('km', inLimon(sentence)))).toContain('khmer-legacy-font')
    expect(judgeText('km', sentence)).toEqual([])
  })

  test('is recognised after a sentence in Unicode', () => {
    const mixed = `សូមអានសេចក្ដីប្រកាសខាងក្រោម។ ${inLimon('យើងសូមអរគុណអ្នកទាំងអស់ដែលបានចូលរួមក្នុងកម្មវិធីនេះ')}`
    expect(rulesOf(judgeText('km', mixed))).toEqual(['khmer-legacy-font'])
  })

  test('is recognised in every paragraph of some length of the first run, converted', () => {
    const long = KHMER.filter((text) => (text.match(/[\u1780-\u17b3]/g) ?? []).length >= 40)
    expect(long.length).toBeGreaterThan(1000)
    expect(long.filter((text) => !isLegacyKhmer(inLimon(text)))).toEqual([])
  })

  test('is recognised in most of its short lines', () => {
    const short = KHMER.filter((text) => /^[\u1780-\u17ff ]{15,40}$/.test(text))
    const found = short.filter((text) => isLegacyKhmer(inLimon(text)))
    expect(short.length).toBeGreaterThan(100)
    expect(found.length / short.length).toBeGreaterThan(0.95)
  })

  test('is never seen in English or in Khmer with names in Latin letters: not once in the first run', () => {
    expect(ENGLISH.length + KHMER.length).toBeGreaterThan(5000)
    expect([...ENGLISH, ...KHMER].filter(isLegacyKhmer)).toEqual([])
  })

  test.each([
    'La ligne d’assistance reçoit les signalements à toute heure, même la nuit; écrivez-nous.',
    'Đường dây nóng tiếp nhận báo cáo về hình ảnh xâm hại tình dục trẻ em.',
    'Das Kinderschutzprogramm läuft; Ähnliches gilt für Österreich.',
    'តាមរយៈ Facebook, TikTok, YouTube, WhatsApp, LinkedIn និង iPhone',
    'សូមផ្ញើទៅ report_2024(final).pdf ឬ https://example.org/a;b<c>d=e',
    'INHOPE, ICCAM, ECPAT, eNACSO, EuroISPA, INTERPOL',
    'phnompenh@hotline.example, @ihcCambodia, #SaferInternetDay',
    'CSAM',
    '',
  ])('is not seen in %j', (text) => {
    expect(rulesOf(judgeText('km', text))).not.toContain('khmer-legacy-font')
  })

  test('is looked for in Khmer fields alone', () => {
    expect(judgeText('en', inLimon('កុមារមិនមែនជាអ្នកខុសទេ។ យើងនៅទីនេះដើម្បីជួយ។'))).toEqual([])
  })
})

describe('the order of signs', () => {
  test.each([
    ['សី្ត', 'ស្តី', 'a vowel before what is below'],
    ['ស្រ្តី', 'ស្ត្រី', 'ro before ta below'],
    ['កេា', 'កោ', 'two halves of a vowel'],
    ['កេី', 'កើ', 'two halves of another'],
    ['ចំា', 'ចាំ', 'a sign before the vowel'],
    ['សុី', 'ស៊ី', 'the vowel u for a shifter'],
    ['នោ\u200bះ', 'នោ\u200bះ', 'which is another fault'],
    ['ស\u200b្ត', 'ស្ត', 'a break within a letter'],
    ['បណ្ដឹងសី្ដ', 'បណ្ដឹងស្ដី', 'and da below stays da'],
  ])('%s is mended to %s: %s', (typed, mended) => {
    expect(mendOrder(typed)).toBe(mended)
    const rules = rulesOf(judgeText('km', `អត្ថបទ ${typed} នេះ`))
    expect(rules).toEqual([typed === mended ? 'khmer-stray-sign' : 'khmer-order'])
  })

  test('a finding shows the place, and how it would be right', () => {
    expect(judgeText('km', 'យើងនិយាយអំពីសី្ត និងកុមារ')).toEqual([
      {
        rule: 'khmer-order',
        field: 'text',
        locale: 'km',
        excerpt: 'យើងនិយាយអំពីសី្ត និងកុមារ',
        suggestion: 'យើងនិយាយអំពីស្តី និងកុមារ',
        weight: 'must',
      },
    ])
  })

  test.each(['ប្ដូរ', 'បណ្តាញ', 'ប៉ិន', 'ស៊ី', 'ម៉្យាង', 'ស្ត្រី', 'ន័យ', 'ព័ត៌មាន', 'ដ៏', 'ធម៌', 'ឲ្យ', 'ចាំ', 'ខ្ញុំ', 'កុំ', 'ហ៊្វេសប៊ុក'])(
    '%s is as it should be',
    (word) => {
      expect(judgeText('km', word)).toEqual([])
    },
  )

  test('mending twice is mending once, in all of the first run', () => {
    expect(KHMER.filter((text) => mendOrder(text) !== text)).toEqual([])
  })
})

describe('a stray sign', () => {
  test.each(['ា', 'ក ា', 'កុុ', 'ក្', 'ស្ ត', 'a្ត', ' ់', 'កាិ', 'ក\u17b4', '។ិ'])('%j is found', (text) => {
    expect(rulesOf(judgeText('km', text))).toEqual(['khmer-stray-sign'])
  })

  test('one on a dotted circle is meant', () => {
    expect(judgeText('km', 'ស្រៈ ◌ា')).toEqual([])
  })
})

describe('breaks between words', () => {
  const LONG = 'យើងធ្វើការជាមួយសាលារៀននៅគ្រប់ខេត្តក្នុងប្រទេសកម្ពុជា'
  const title = (km: string) => ({ en: 'A new page for parents', km })
  const summary = (km: string) => ({ en: 'A calm sentence about safety online, which is long enough.', km })

  const BROKEN = title('ទំព័រ\u200bថ្មី\u200bសម្រាប់\u200bគ្រូ')
  const item = (more: object) => {
    const paragraph = (text: string) => rich.document(rich.paragraph(rich.text(text)))
    return newsItem({ body: { en: paragraph('Text'), km: paragraph('អត្ថបទខ្លី') }, ...more })
  }

  test('are missed where another field of the document has them, and offered', () => {
    const [finding, ...others] = judgeNews(item({ title: BROKEN, summary: summary(LONG) }))
    expect([finding?.rule, finding?.field, finding?.weight, others]).toEqual(['khmer-breaks', 'summary', 'should', []])
    expect(finding?.suggestion).toContain('\u200b')
    expect(finding?.suggestion?.replaceAll('\u200b', '')).toBe(finding?.excerpt)
  })

  test.each([
    ['where nobody uses them', { summary: summary(LONG) }],
    ['in what is short', { title: BROKEN, summary: summary('យើងធ្វើការ ជាមួយសាលារៀន នៅគ្រប់ខេត្ត ក្នុងប្រទេស') }],
    ['in a field that has some', { title: BROKEN, summary: summary(`យើង\u200bជួយ ${LONG}`) }],
  ])('are not missed %s', (_where, more) => {
    expect(judgeNews(item(more))).toEqual([])
  })

  test('are put between words and nowhere else', () => {
    expect(withBreaks('យើងធ្វើការ IHC')).toBe('យើង\u200bធ្វើការ IHC')
  })
})

describe('digits of two scripts in one number', () => {
  test.each([
    ['ឆ្នាំ២០26', '២០២៦'],
    ['តម្លៃ 1២.៥០០', '១២.៥០០'],
  ])('%s', (text, suggestion) => {
    const [finding] = judgeText('km', text)
    expect([finding?.rule, finding?.suggestion]).toEqual(['khmer-digits', suggestion])
  })

  test.each(['ឆ្នាំ២០២៦ (2026)', 'ទំព័រ ១២ ក្នុង 300', 'អាយុ ៤–7', '12.500'])('stand side by side in %s', (text) => {
    expect(judgeText('km', text)).toEqual([])
  })
})
