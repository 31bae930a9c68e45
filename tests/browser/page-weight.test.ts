import { expect, inject, test } from 'vitest'

import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { openPage } from '../support/platform/browser.ts'
import { crawl } from '../support/platform/crawl.ts'
import { createScales } from '../support/platform/network.ts'

/** Bytes of everything that a cold load at 360 px fetches. */
const BUDGETS: Record<Locale, number> = { en: 60_000, km: 110_000 }
const SCRIPT_BUDGET = 5_000

/** Milliseconds: there are well over a hundred pages in each language, and each is loaded as if for the first time. */
const PATIENCE = 900_000

test.each(LOCALES)(
  'no public page (%s) is heavier than its budget, scripts and fonts and pictures included',
  async (language) => {
    const page = await openPage({ viewport: { width: 360, height: 740 } })
    const weigh = await createScales(page)
    const tooHeavy: string[] = []
    const pages = [...(await crawl(inject('platform').siteUrl))].filter(([, { locale }]) => locale === language)
    expect(pages.length).toBeGreaterThan(125)
    for (const [path] of pages) {
      const { total, scripts } = await weigh(path)
      if (total > BUDGETS[language] || scripts > SCRIPT_BUDGET)
        tooHeavy.push(`${path}: ${total} bytes, scripts ${scripts}`)
    }
    expect(tooHeavy).toEqual([])
  },
  PATIENCE,
)
