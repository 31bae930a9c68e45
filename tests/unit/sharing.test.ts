import sharp from 'sharp'
import { describe, expect, test } from 'vitest'

import { cardAt, cardPath, type CardAddress } from '../../collections/vocabulary/paths.ts'
import { CARD_SIZE, cardFor, cardVersion, sharingPicture, type Card } from '../../site/sharing/card.ts'
import { cutOf } from '../../site/sharing/cut-picture.ts'
import { drawCard, setText } from '../../site/sharing/draw-card.ts'
import { withLineEnds } from '../../site/sharing/line-ends.ts'
import { keptCard } from '../../site/sharing/kept-cards.ts'
import { sharedDocument } from '../../site/sharing/shared-document.ts'

const SETTINGS = { siteName: 'Hotline', tagline: 'Together for children' }
const GIVEN = { slug: 'an-item', title: 'An item', updatedAt: '2026-01-01T00:00:00.000Z' }
const PICTURE = { id: 'p', filename: 'kite.png', alt: 'A kite', updatedAt: '', createdAt: '' }

const set = (text: string) => setText(text, { size: 60, colour: '#ffffff', width: 1000 })

/** Whether each point is ink, of the part of a set text that begins at `left`. */
async function ink(text: string, left = 0): Promise<{ width: number; height: number; points: string }> {
  const { data, width, height } = await set(text)
  const raw = await sharp(data)
    .extract({ left, top: 0, width: width - left, height })
    .extractChannel(3)
    .raw()
    .toBuffer()
  return { width, height, points: [...raw].map((alpha) => (alpha > 128 ? '#' : ' ')).join('') }
}

describe('Khmer on a card', () => {
  test('has the second consonant below the first, not beside it', async () => {
    const [one, two, apart] = [await set('ក'), await set('ក្ក'), await set('កក')]
    expect(two.width).toBeLessThan(one.width * 1.2)
    expect(two.height).toBeGreaterThan(one.height * 1.2)
    expect(apart.width).toBeGreaterThan(one.width * 1.8)
  })

  test('has the vowel that is written after a consonant, and read after it, before it', async () => {
    const [consonant, syllable] = [await ink('ក'), await ink('កេ')]
    expect(syllable.width).toBeGreaterThan(consonant.width)
    const tail = await ink('កេ', syllable.width - consonant.width)
    expect(tail.points).toBe(consonant.points)
  })

  test('has a vowel of two parts on both sides', async () => {
    const [before, both] = [await set('កេ'), await set('កោ')]
    expect(both.width).toBeGreaterThan(before.width)
  })

  test('breaks between words, at a place that leaves no mark, and never within one', async () => {
    const [first, second] = ['គ្រួសារ', 'ជជែកគ្នា']
    const width = Math.round((await set(first)).width + (await set(second)).width / 2)
    const setting = { size: 60, colour: '#ffffff', width }
    expect(
      (await setText(first + second, setting)).data.equals((await setText(`${first}\n${second}`, setting)).data),
    ).toBe(true)
    expect((await ink(`${first}\u200b${second}`)).points).toBe((await ink(first + second)).points)
  })

  test.each([
    ['គ្រួសារជជែកគ្នា', 'គ្រួសារ|ជជែកគ្នា'],
    ['គ្រួសារ\u200bជជែកគ្នា', 'គ្រួសារ|ជជែកគ្នា'],
    ['មិនឲ្យរាយការណ៍? INHOPE ២០២៦', 'មិន|ឲ្យ|រាយការណ៍? INHOPE ២០២៦'],
    ['A line in English.', 'A line in English.'],
  ])('is written as words: %s', (text, words) => {
    expect(withLineEnds(text).replaceAll('\u200b', '|')).toBe(words)
  })
})

describe('a card', () => {
  const card: Card = { locale: 'en', name: 'Hotline <&>', kind: 'News', title: 'An item' }

  test.each([
    ['a short title', 'Short'],
    ['no title at all', ' '],
    ['a title that would be markup', '<b>&amp;</i> "quoted" \u0000'],
    ['a long title', 'A title that goes on, '.repeat(30)],
    ['a title of one word', 'x'.repeat(300)],
    ['a long title in Khmer', 'បណ្ដាញរាយការណ៍'.repeat(30)],
  ])('of %s is a picture of the one size, and light', async (_name, title) => {
    const drawn = await drawCard({ ...card, title })
    expect(await sharp(drawn).metadata()).toMatchObject({ ...CARD_SIZE, format: 'png' })
    expect(drawn.length).toBeLessThan(100_000)
  })

  test('has another address as soon as it says something else, and only then', () => {
    const versions = [card, { ...card, title: 'Another' }, { ...card, name: 'H' }, { ...card, kind: undefined }]
    expect(new Set(versions.map(cardVersion)).size).toBe(versions.length)
    expect(cardVersion({ ...card })).toBe(cardVersion(card))
  })

  test('is drawn where a document has no picture of its own', () => {
    const drawn = sharingPicture(sharedDocument('news', GIVEN), SETTINGS, 'km')
    expect(drawn.path).toMatch(/^\/og\/km\/news\/an-item\.png\?v=[\w-]{8}$/)
    const own = sharingPicture(sharedDocument('news', { ...GIVEN, picture: PICTURE }), SETTINGS, 'km')
    expect(own).toEqual({ path: '/og/km/news/an-item.jpg', alt: 'A kite' })
  })

  test.each([
    ['page', sharedDocument('pages', { ...GIVEN, sensitive: true, picture: PICTURE })],
    ['resource', sharedDocument('resources', { ...GIVEN, contentAdvisory: 'mentions-abuse', picture: PICTURE })],
  ])('of a %s that touches abuse says no more than whose it is', (_kind, document) => {
    expect(sharingPicture(document, SETTINGS, 'en').path).toMatch(/^\/og\/en\/site\.png\?v=/)
    expect(cardFor(document, SETTINGS, 'en').title).toBe(SETTINGS.tagline)
  })
})

test.each<CardAddress>([
  { locale: 'km', format: 'png' },
  { locale: 'en', document: { kind: 'research-reports', slug: 'a-report-2025' }, format: 'png' },
  { locale: 'en', document: { kind: 'news', slug: 'an-item' }, format: 'jpg' },
])('%o has an address, and the address names it', (address) => {
  expect(cardAt(cardPath(address))).toEqual(address)
})

test.each(['/og/en/site.jpg', '/og/en/staff/x.png', '/og/fr/site.png', '/og/en/news/x.gif', '/og/en/news/../x.png'])(
  '%s is the address of no card',
  (path) => expect(cardAt(path)).toBeUndefined(),
)

describe('the cut of a picture', () => {
  test.each([
    ['a wide one around its middle', { width: 2400, height: 630 }, { x: 50, y: 50 }, { left: 600, top: 0 }],
    ['a wide one at its edge', { width: 2400, height: 630 }, { x: 99, y: 50 }, { left: 1200, top: 0 }],
    ['a high one towards its top', { width: 1200, height: 1600 }, { x: 50, y: 25 }, { left: 0, top: 85 }],
    ['a high one at its top', { width: 1200, height: 1600 }, { x: 50, y: 0 }, { left: 0, top: 0 }],
  ])('takes %s', (_name, size, focal, corner) => {
    expect(cutOf(size, focal)).toEqual({ ...CARD_SIZE, ...corner })
  })

  test('never leaves the picture, and keeps the proportions', () => {
    for (const width of [1, 7, 333, 1201, 5000])
      for (const height of [1, 9, 444, 631, 4000])
        for (const at of [0, 33, 100]) {
          const cut = cutOf({ width, height }, { x: at, y: at })
          expect(cut.left).toBeGreaterThanOrEqual(0)
          expect(cut.left + cut.width).toBeLessThanOrEqual(width)
          expect(cut.top + cut.height).toBeLessThanOrEqual(height)
          expect(Math.min(cut.width, cut.height)).toBeGreaterThan(0)
        }
  })
})

test('a card that many ask for at once is made once, and one that failed is tried again', async () => {
  let made = 0
  const make = async () => {
    made += 1
    if (made === 1) throw new Error('no')
    return Buffer.from('card')
  }
  await expect(keptCard('k', make)).rejects.toThrow('no')
  await Promise.all(Array.from({ length: 50 }, () => keptCard('k', make)))
  expect(made).toBe(2)
})

test('more different cards than may wait are refused, so that pages need not wait for them', async () => {
  const slow = () => new Promise<Buffer>((resolve) => setTimeout(() => resolve(Buffer.from('x')), 20))
  const asked = await Promise.allSettled(Array.from({ length: 30 }, (_, index) => keptCard(`slow-${index}`, slow)))
  expect(asked.filter(({ status }) => status === 'rejected').length).toBe(22)
})
