import type { Locale } from '../../../collections/vocabulary/locales.ts'
import { localeOfCode } from './codes.ts'

/** `[:en]`, `{:en}` and `<!--:en-->`, and what ends them: qTranslate and those that came after it. */
const MARK = /\[:([a-z]{2,3}|)\]|\{:([a-z]{2,3}|)\}|<!--:([a-z]{2,3}|)-->/gi
const BEGINS = /\[:[a-z]{2,3}\]|\{:[a-z]{2,3}\}|<!--:[a-z]{2,3}-->/i

interface Tagged {
  texts: Partial<Record<Locale, string>>
  /** Languages that are none of ours. */
  others: readonly string[]
}

/** A text in which each language stands between marks of its own; undefined when there are none. What is outside belongs to all. */
export function readTagged(text: string): Tagged | undefined {
  if (!BEGINS.test(text)) return undefined
  const parts: { code: string; text: string }[] = []
  let code = ''
  let at = 0
  for (const mark of text.matchAll(MARK)) {
    parts.push({ code, text: text.slice(at, mark.index) })
    code = (mark[1] ?? mark[2] ?? mark[3] ?? '').toLowerCase()
    at = mark.index + mark[0].length
  }
  parts.push({ code, text: text.slice(at) })
  const codes = [...new Set(parts.map((part) => part.code).filter((each) => each !== ''))]
  const texts: Tagged['texts'] = {}
  for (const each of codes) {
    const locale = localeOfCode(each)
    if (locale === undefined) continue
    texts[locale] = parts
      .filter((part) => part.code === '' || localeOfCode(part.code) === locale)
      .map((part) => part.text)
      .join('')
      .trim()
  }
  return { texts, others: codes.filter((each) => localeOfCode(each) === undefined) }
}
