import { resolve } from 'node:path'

import sharp, { type OverlayOptions } from 'sharp'

import { BRAND_COLOUR, BRAND_MARK } from '../../collections/vocabulary/brand.ts'
import { escapeHtml } from '../../collections/vocabulary/escape-html.ts'
import { CARD_SIZE, type Card } from './card.ts'
import { LANDSCAPE } from './landscape.ts'
import { withLineEnds } from './line-ends.ts'

const INK = { name: '#f7f1e6', kind: '#f0b65c', title: '#ffffff' } as const
const MARGIN = 72

/** Where the process runs, like all that it reads: the build would take a path beside this file for one of its own. */
const fontFile = (name: string) => resolve('site/fonts', name)
const FIRST_FONT = fontFile('card-latin.ttf')
const OTHER_FONTS = [fontFile('card-khmer.ttf')]
/** Letters that one family has not are taken from the next. */
const FAMILIES = 'Atkinson Hyperlegible Next, Noto Sans Khmer'

/** Pixels of the letters of a title, the largest that fits; and how high a title may be. */
const TITLE_SIZES = [76, 66, 58, 50, 44, 38, 32]
const TITLE_HEIGHT = 290
const TITLE_WIDTH = CARD_SIZE.width - 2 * MARGIN

const escapeMarkup = (text: string) => escapeHtml(text.replace(/\p{Cc}+/gu, ' '))

interface Setting {
  size: number
  colour: string
  width: number
}

interface SetText {
  data: Buffer
  width: number
  height: number
}

async function setWith(fontfile: string, text: string, { size, colour, width }: Setting): Promise<SetText> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escapeMarkup(withLineEnds(text))}</span>`,
      font: `${FAMILIES} ${size}`,
      fontfile,
      width,
      wrap: 'word-char',
      // A point is a pixel.
      dpi: 72,
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** A text can bring one font along; the library keeps to those that it has been told of before. */
let othersKnown: Promise<unknown> | undefined

/**
 * Sets a text with our own fonts. HarfBuzz shapes it, as in a browser: Khmer needs that, and a drawing of letters one by one
 * would be no Khmer.
 */
export async function setText(text: string, { size, colour, width }: Setting): Promise<SetText> {
  await (othersKnown ??= Promise.all(OTHER_FONTS.map((file) => setWith(file, '.', { size, colour, width }))))
  return setWith(FIRST_FONT, text, { size, colour, width })
}

async function setTitle(title: string): Promise<SetText> {
  let set: SetText | undefined
  for (const size of TITLE_SIZES) {
    set = await setText(title, { size, colour: INK.title, width: TITLE_WIDTH })
    if (set.height <= TITLE_HEIGHT && set.width <= TITLE_WIDTH) return set
  }
  // Nobody writes a title like this; it is shown whole all the same.
  const { data, info } = await sharp(set?.data)
    .resize({ width: TITLE_WIDTH, height: TITLE_HEIGHT, fit: 'inside' })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Without words, so that it looks the same whatever fonts a machine has. */
const BACKGROUND = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_SIZE.width}" height="${CARD_SIZE.height}">
  <rect width="100%" height="100%" fill="${BRAND_COLOUR}"/>
  <g transform="translate(0 420) scale(.75)">${LANDSCAPE}</g>
  <g transform="translate(${MARGIN - 4} 56) scale(1.25)" fill="${INK.name}" fill-rule="evenodd">
  ${BRAND_MARK.map((path) => `<path d="${path}"/>`).join('')}</g></svg>`,
)

/** A card as PNG: whose page it is, of what kind, and what it is called. */
export async function drawCard({ name, kind, title }: Card): Promise<Buffer> {
  const line = { size: 34, width: TITLE_WIDTH - 100 }
  const layers: OverlayOptions[] = []
  const put = ({ data }: SetText, left: number, top: number) => void layers.push({ input: data, left, top })
  if (name.trim() !== '') {
    const set = await setText(name, { ...line, colour: INK.name })
    put(set, MARGIN + 100, Math.max(20, Math.round(96 - set.height / 2)))
  }
  let top = 180
  if (kind !== undefined) {
    const set = await setText(kind, { ...line, size: 30, colour: INK.kind })
    put(set, MARGIN, top)
    top += set.height + 30
  }
  if (title.trim() !== '') put(await setTitle(title), MARGIN, top)
  return sharp(BACKGROUND).composite(layers).png({ palette: true, quality: 90, compressionLevel: 9 }).toBuffer()
}
