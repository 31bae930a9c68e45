import type { DocumentText } from './texts-of.ts'

/** UTF-16 units on each side of what was found. */
const AROUND = 24

/** A cut before a sign, or between a coeng and what it draws below, would leave half a letter. */
const isInside = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (/[\u17b4-\u17d3\u17dd\p{M}\udc00-\udfff]/u.test(text.charAt(at)) || text.charAt(at - 1) === '\u17d2')

/** A few words around what was found, never cut within a letter. */
export function excerptAround(text: string, from: number, to: number): string {
  let start = Math.max(0, from - AROUND)
  let end = Math.min(text.length, to + AROUND)
  while (isInside(text, start)) start -= 1
  while (isInside(text, end)) end += 1
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`
}

/** Where a text stands, as findings say it. */
export const placeOf = ({ field, locale }: Pick<DocumentText, 'field' | 'locale'>) => ({
  field,
  ...(locale !== undefined && { locale }),
})
