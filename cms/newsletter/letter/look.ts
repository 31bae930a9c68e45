import { BRAND_COLOUR } from '../../../collections/vocabulary/brand.ts'
import type { Bilingual, Locale } from '../../../collections/vocabulary/locales.ts'

/**
 * How a letter looks. Mail programs take styles on elements, so that each has its own; those that follow the reader's dark
 * theme take the classes, which are in the head. Fonts are those that the reader has: nothing is fetched.
 */
const LATIN = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial"
const FONTS: Bilingual = {
  en: `${LATIN},'Noto Sans Khmer','Khmer OS','Leelawadee UI',sans-serif`,
  km: `'Noto Sans Khmer','Khmer OS Siemreap','Khmer OS','Khmer Sangam MN','Leelawadee UI',${LATIN},sans-serif`,
}
/** Khmer stacks signs above and below its letters. */
const LEADING: Bilingual<{ text: number; heading: number }> = {
  en: { text: 1.6, heading: 1.3 },
  km: { text: 1.85, heading: 1.7 },
}

const INK = '#16303b'
const QUIET = '#4d6169'
const LINK = '#0b5a6e'
const LINE = '#dde3e4'

export const lookIn = (language: Locale) => {
  const { text, heading } = LEADING[language]
  const font = `font-family:${FONTS[language]}`
  return {
    page: 'margin:0;padding:0;background:#eef2f2',
    sheet: `max-width:600px;margin:0 auto;background:#ffffff;color:${INK};text-align:left;${font};font-size:16px;line-height:${text}`,
    head: `background:${BRAND_COLOUR};color:#ffffff;padding:18px 28px`,
    name: 'color:#ffffff;font-weight:bold;text-decoration:none',
    main: 'padding:8px 28px 20px',
    title: `margin:20px 0 16px;font-size:26px;line-height:${heading}`,
    heading: `margin:28px 0 8px;font-size:20px;line-height:${heading}`,
    subheading: `margin:20px 0 6px;font-size:17px;line-height:${heading}`,
    paragraph: 'margin:0 0 14px',
    list: 'margin:0 0 14px;padding:0 0 0 24px',
    quote: `margin:0 0 14px;padding:0 0 0 14px;border-left:3px solid ${LINE}`,
    rule: `border:0;border-top:1px solid ${LINE};margin:24px 0`,
    table: 'border-collapse:collapse;margin:0 0 14px',
    cell: `border:1px solid ${LINE};padding:6px 10px;text-align:left;vertical-align:top`,
    link: `color:${LINK};text-decoration:underline`,
    item: `padding:16px 0 14px;border-top:1px solid ${LINE}`,
    itemTitle: `margin:0 0 4px;font-size:18px;line-height:${heading}`,
    itemText: 'margin:0',
    quiet: `margin:0 0 4px;color:${QUIET};font-size:14px`,
    foot: `padding:18px 28px 28px;border-top:1px solid ${LINE};color:${QUIET};font-size:14px`,
  }
}
export type Look = ReturnType<typeof lookIn>

/** In the reader's dark theme. Outlook and Gmail make colours dark by themselves; the others ask us. */
export const DARK_STYLES =
  '<style>:root{color-scheme:light dark;supported-color-schemes:light dark}' +
  '@media (prefers-color-scheme:dark){' +
  '.page{background:#0d1f27!important}.sheet{background:#142c36!important;color:#e8efed!important}' +
  '.quiet,.foot{color:#a9bbbb!important}.link{color:#8fd3d6!important}' +
  '.line{border-color:#2c4650!important}}' +
  '@media (max-width:480px){.pad{padding-left:18px!important;padding-right:18px!important}}</style>'
