import { HtmlValidate, Rule } from 'html-validate'

/** A part of a page has a heading of its own; what has none is a box, and is marked up as one. */
class SectionHeading extends Rule {
  setup(): void {
    this.on('dom:ready', ({ document }) => {
      for (const section of document.querySelectorAll('section')) {
        if (section.querySelector('h1, h2, h3, h4, h5, h6') === null) this.report(section, 'A section lacks a heading')
      }
    })
  }
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  plugins: [{ name: 'house', rules: { 'section-heading': SectionHeading } }],
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
    'section-heading': 'error',
  },
})

/** What is wrong with a page’s HTML, a line for each. */
export async function markupProblems(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  // Browsers forgive it, the standard does not, and the validator above looks no further than the end.
  const [, after = ''] = html.split('</html>')
  const stray = after.trim() === '' ? [] : [`After the end of the page: ${after.trim().slice(0, 100)}`]
  const found = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  )
  return [...stray, ...found]
}
