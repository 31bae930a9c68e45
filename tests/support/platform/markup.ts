import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A matter of taste, and Astro writes both.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // A telephone number is text; the rule wants it never to break across lines.
    'tel-non-breaking': 'off',
    // Several boxes of one facet bear one name: each that is ticked is sent.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // Titles are as long as staff write them; the publishing desk warns.
    'long-title': 'off',
  },
})

/** What is wrong with a page’s HTML, a line for each. */
export async function markupProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))
}
