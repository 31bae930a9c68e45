import { beforeAll, describe, expect, inject, test } from 'vitest'

import { crawl } from '../support/platform/crawl.ts'
import { markupProblems } from '../support/platform/markup.ts'

describe('every page that can be reached by links', () => {
  let pages: Awaited<ReturnType<typeof crawl>>

  beforeAll(async () => {
    pages = await crawl(inject('platform').siteUrl)
  }, 600_000)

  test('is there: no link of the site is dead', async () => {
    const dead = [...pages].filter(([, { status }]) => status !== 200)
    const still: string[] = []
    for (const [path, { linkedFrom = '' }] of dead) {
      // What another test has taken down while this one walked is linked from nowhere any more.
      const html = await (await fetch(inject('platform').siteUrl + linkedFrom)).text()
      if (html.includes(`href="${path}"`)) still.push(path)
    }
    expect(still).toEqual([])
  })

  test('is valid HTML', async () => {
    const problems: string[] = []
    for (const [path, { html }] of pages)
      problems.push(...(await markupProblems(html)).map((problem) => `${path}:${problem}`))
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
