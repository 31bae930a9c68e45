import type { Field } from 'payload'

import type { Rule } from '../judged.ts'

/** Fields without which readers of a language find a title over nothing. */
const TITLES = ['title', 'question', 'subject', 'name']
const TEXTS = ['body', 'answer', 'abstract', 'description', 'blocks']
const NEEDED: ReadonlySet<string> = new Set([...TITLES, 'summary', ...TEXTS])

/** Names of the fields of the document itself; rows and tabs are looked through. */
function namesOf(fields: readonly Field[]): readonly string[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab ? [] : namesOf(tab.fields)))
    if ('name' in field && field.name) {
      const isWritten = field.type === 'blocks' || ('localized' in field && field.localized)
      return isWritten ? [field.name] : []
    }
    return 'fields' in field ? namesOf(field.fields) : []
  })
}

/** A language that is named as ready has title, summary and text, wherever the document has fields for them. */
export const languages: Rule = function* ({ document, fields, languages: ready, parts }) {
  if (!Array.isArray(document['readyIn'])) return
  if (ready.length === 0) yield { rule: 'language-none', field: 'readyIn', weight: 'must' }
  const needed = namesOf(fields).filter((name) => NEEDED.has(name))
  for (const locale of ready) {
    const written = new Set(
      parts.texts.filter((text) => text.locale === locale).map(({ field }) => field.split('.')[0] ?? field),
    )
    for (const field of needed) {
      if (!written.has(field)) yield { rule: 'language-incomplete', field, locale, weight: 'must' }
    }
  }
}
