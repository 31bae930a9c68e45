import { LOCALES, type Locale } from '../../../collections/vocabulary/locales.ts'

/** What plugins call our languages: by ISO 639, by the country, or by both. */
const NAMES: Readonly<Record<string, Locale>> = {
  en: 'en',
  eng: 'en',
  english: 'en',
  km: 'km',
  khm: 'km',
  kh: 'km',
  khmer: 'km',
}

/** `km`, `km_KH`, `kh`, `en-us`: the language of ours that a code means; undefined for another one. */
export function localeOfCode(code: string): Locale | undefined {
  return NAMES[code.trim().toLowerCase().split(/[-_]/)[0] ?? '']
}

const KHMER = /[\u1780-\u17D3\u17DC\u17DD]/gu
const LETTERS = /[\p{L}\u17B6-\u17D3]/gu

/** A text with a third of Khmer letters is Khmer: English names and words stand in most of them, hardly ever the other way round. */
const SHARE = 1 / 3
/** Between these shares, and with fewer letters than this, somebody should look. */
const SURE = { below: 0.05, above: 0.6, letters: 20 }

/** The language of a text by its letters, and whether there can be any doubt. */
export function judgeLetters(text: string): { locale: Locale; isSure: boolean } {
  const letters = text.match(LETTERS)?.length ?? 0
  const share = letters === 0 ? 0 : (text.match(KHMER)?.length ?? 0) / letters
  return {
    locale: share >= SHARE ? 'km' : 'en',
    isSure: letters >= SURE.letters && (share < SURE.below || share > SURE.above),
  }
}

export const localeOfText = (text: string): Locale => judgeLetters(text).locale

const FIRST = new RegExp(`^/(${[...LOCALES, 'kh'].join('|')})(?=/|$)`)

/** The language that an address begins with, and what is left of it. */
export function localeOfPath(path: string): { locale: Locale | undefined; rest: string } {
  const code = FIRST.exec(path)?.[1]
  return { locale: code === undefined ? undefined : localeOfCode(code), rest: path.replace(FIRST, '') }
}
