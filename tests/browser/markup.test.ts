import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, inject, test } from 'vitest'

import { crawl } from '../support/platform/crawl.ts'

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

describe('every page that can be reached by links', () => {
  let pages: Awaited<ReturnType<typeof crawl>>

  beforeAll(async () => {
    pages = await crawl(inject('platform').siteUrl)
  }, 120_000)

  test('is there: no link of the site is dead', () => {
    expect([...pages].filter(([, { status }]) => status !== 200).map(([path]) => path)).toEqual([])
  })

  test('is valid HTML', async () => {
    const problems: string[] = []
    for (const [path, { html }] of pages) {
      const { results } = await validator.validateString(html)
      for (const { messages } of results) {
        problems.push(...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`))
      }
    }
    expect(problems.slice(0, 30)).toEqual([])
  })

  test('has nothing inline that the content security policy would stop', () => {
    const inline = [...pages].filter(([, { html }]) =>
      /<style|<script(?![^>]*\bsrc=)(?! type="application\/ld\+json">)|\sstyle="|\son[a-z]+="/.test(html),
    )
    expect(inline.map(([path]) => path)).toEqual([])
  })

  test('names each language version of itself', () => {
    for (const [path, { html }] of pages) {
      if (html.includes('name="robots"')) continue
      expect(html, path).toContain(`hreflang="en" href="${inject('platform').siteUrl}/en/`)
      expect(html, path).toContain(`hreflang="km" href="${inject('platform').siteUrl}/km/`)
    }
  })

  test('leaves no fact and no message unfilled', () => {
    const unfilled = [...pages].flatMap(([path, { html }]) =>
      [...html.matchAll(/\{\{[^}]*\}\}|\{\w+\}|undefined|\[object/g)].map(([text]) => `${path}: ${text}`),
    )
    expect(unfilled).toEqual([])
  })
})
