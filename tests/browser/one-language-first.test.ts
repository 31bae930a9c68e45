import { expect, inject, test } from 'vitest'

import { otherLocale, type Locale } from '../../collections/vocabulary/locales.ts'
import { newsPath } from '../../collections/vocabulary/paths.ts'
import { openPage } from '../support/platform/browser.ts'
import { staffClient } from '../support/platform/staff-client.ts'
import { prose } from '../support/translation/prose.ts'
import { writeNews } from '../support/translation/written.ts'

const { siteUrl } = inject('platform')

const KHMER = { title: 'ឆ័ត្រសែសិប', summary: 'ឆ័ត្រត្រូវបានប្រគល់ឲ្យសាលា។', body: prose('ឆ័ត្រសែសិប។') }

/** What somebody who reads this language sees of the item. */
async function seenBy(reader: Locale, slug: string) {
  const page = await openPage()
  await page.goto(newsPath(reader, slug))
  return {
    title: await page.locator('main h1').innerText(),
    hasNotice: (await page.locator('.language-notice').count()) === 1,
    canonical: await page.locator('link[rel=canonical]').getAttribute('href'),
  }
}

test.each(['en', 'km'] as const)(
  'what is published in %s first is read in it by everybody, and by each in their own once the other is ready',
  async (first) => {
    const news = await writeNews({ readyIn: [first], khmer: KHMER })
    const titles: Record<Locale, string> = { en: news.title, km: KHMER.title }
    const address = (locale: Locale) => siteUrl + newsPath(locale, news.slug)
    const second = otherLocale(first)

    expect(await seenBy(first, news.slug)).toEqual({
      title: titles[first],
      hasNotice: false,
      canonical: address(first),
    })
    expect(await seenBy(second, news.slug)).toEqual({
      title: titles[first],
      hasNotice: true,
      canonical: address(first),
    })

    await staffClient('publisher').update('news', news.id, { readyIn: ['en', 'km'], _status: 'published' })
    for (const locale of [first, second]) {
      expect(await seenBy(locale, news.slug)).toEqual({
        title: titles[locale],
        hasNotice: false,
        canonical: address(locale),
      })
    }

    await staffClient('publisher').update('news', news.id, { readyIn: [second], _status: 'published' })
    expect(await seenBy(first, news.slug)).toMatchObject({ title: titles[second], hasNotice: true })
  },
)
