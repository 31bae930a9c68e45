import type { Rule } from '../judged.ts'

/** What the fields themselves do not take: empty where something must be, or not of the form that they ask for. */
export const fields: Rule = function* ({ facts, languages }) {
  for (const { field, locale, says } of facts.refused) {
    if (locale !== undefined && !languages.includes(locale)) continue
    yield { rule: 'field-refused', field, ...(locale !== undefined && { locale }), says, weight: 'must' }
  }
}
