import { randomUUID } from 'node:crypto'

import { describe, expect, inject, onTestFinished, test } from 'vitest'

import { sayIn as sayPreview } from '../../cms/preview/words.ts'
import { signPreview } from '../../collections/previews/token.ts'
import { LOCALES, type Locale } from '../../collections/vocabulary/locales.ts'
import { previewPath, type DocumentKind } from '../../collections/vocabulary/paths.ts'
import { translator } from '../../site/messages/translate.ts'
import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { hasFocus } from '../support/desk/staff-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { openPage } from '../support/platform/browser.ts'
import { forgetIssue } from '../support/newsletter/desk-page.ts'
import { newAccount, staffClient } from '../support/platform/staff-client.ts'
import { logIn } from '../support/platform/staff-session.ts'
import { query } from '../support/postgres/cluster.ts'
import { prose } from '../support/translation/prose.ts'
import { writeNews, type WrittenNews } from '../support/translation/written.ts'

const SHOTS = process.env['SCREENSHOTS']
const { siteUrl, cmsUrl, databaseUrl, payloadSecret, staff: team } = inject('platform')
const t = translator('en')

const HOUR = 3_600_000
const atWork = { kind: 'staff', id: team.editor.id } as const

const liveAddress = ({ id, slug }: WrittenNews, locale: Locale, until = Date.now() + HOUR) =>
  siteUrl + previewPath(locale, 'news', slug, signPreview(payloadSecret, { kind: 'news', id, until, holder: atWork }))

interface Links {
  links: { id: string; addresses: Record<Locale, string> }[]
}

const draft = () => writeNews({ status: 'draft', khmer: { title: 'ឆ័ត្រសែសិប', body: prose('ឆ័ត្រ។') } })

describe('a draft on the site', () => {
  test('is shown in both languages to whoever has the link, and is not there for anybody else', async () => {
    const news = await draft()
    const page = await openPage()
    expect((await page.goto(`/en/news/${news.slug}`))?.status()).toBe(404)
    for (const locale of LOCALES) {
      const answer = await page.goto(liveAddress(news, locale))
      expect(answer?.status()).toBe(200)
      expect(answer?.headers()).toMatchObject({
        'cache-control': 'private, no-store',
        'x-robots-tag': 'noindex, nofollow, noarchive',
      })
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
      expect(await page.locator('main h1').innerText()).toBe(locale === 'en' ? news.title : 'ឆ័ត្រសែសិប')
      await page.locator('.preview-banner').getByText(translator(locale)('preview.draft')).waitFor()
      expect(await violationsOn(page)).toEqual([])
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/preview-${locale}.png` })
    }
    await page.locator('.language-switch').click()
    await page.locator('main h1').getByText(news.title).waitFor()
    expect((await page.goto(`/en/news/${news.slug}`))?.status()).toBe(404)
  })

  test('says where it is not marked as ready, and shows what is published as it was saved last', async () => {
    const news = await writeNews()
    await staffClient('editor').update('news', `${news.id}?locale=en&draft=true`, { title: 'Raincoats' })
    const page = await openPage()
    await page.goto(liveAddress(news, 'en'))
    await page.locator('main h1').getByText('Raincoats').waitFor()
    expect(await page.getByText(t('preview.notReady')).count()).toBe(0)
    await page.goto(`/en/news/${news.slug}`)
    await page.locator('main h1').getByText(news.title).waitFor()
    await page.goto(liveAddress(news, 'km'))
    await page.getByText(translator('km')('preview.notReady')).waitFor()
  })

  test('is closed once the hour of the link has come, and to whoever makes one up', async () => {
    const news = await draft()
    const page = await openPage()
    const over = await page.goto(liveAddress(news, 'en', Date.now() - 1000))
    expect(over?.status()).toBe(410)
    expect(over?.headers()['cache-control']).toBe('private, no-store')
    await page.getByRole('heading', { name: t('preview.closedTitle') }).waitFor()
    expect((await page.goto(`/en/news/${news.slug}?preview=made-up`))?.status()).toBe(410)
  })

  test('leads to where the document is now, and opens no other', async () => {
    const [news, other] = [await draft(), await draft()]
    const address = liveAddress(news, 'en')
    const slug = `moved-${randomUUID()}`
    await staffClient('editor').update('news', `${news.id}?draft=true`, { slug })
    const page = await openPage()
    await page.goto(address)
    expect(new URL(page.url()).pathname).toBe(`/en/news/${slug}`)
    await page.goto(address.replace(news.slug, other.slug))
    await page.locator('main h1').getByText(news.title).waitFor()
  })

  test('may be framed by the administration while staff look at their own work, and by nobody otherwise', async () => {
    const news = await draft()
    const policyOf = async (address: string) =>
      (await fetch(address)).headers.get('content-security-policy')?.match(/frame-ancestors [^;]+/)?.[0]
    expect(await policyOf(liveAddress(news, 'en'))).toBe(`frame-ancestors ${cmsUrl}`)
    expect(await policyOf(`${siteUrl}/en/`)).toBe("frame-ancestors 'none'")
    const made = (await staffClient('editor').send('POST', `preview-links/news/${news.id}`, { hours: 1 })) as Links
    expect(await policyOf(made.links[0]?.addresses.en ?? '')).toBe("frame-ancestors 'none'")
  })
})

describe('what else is in a draft', () => {
  const tokenFor = (kind: DocumentKind, id: string) =>
    signPreview(payloadSecret, { kind, id, until: Date.now() + HOUR, holder: atWork })

  test('of other documents is what a stranger may see of them', async () => {
    const [hidden, shown] = [await draft(), await writeNews()]
    const slug = `issue-${randomUUID()}`
    const id = await staffClient('editor').create('newsletter-issues?locale=en&draft=true', {
      subject: 'An issue of drafts',
      slug,
      readyIn: ['en'],
      items: [hidden.id, shown.id].map((value) => ({ relationTo: 'news', value })),
    })
    forgetIssue(id)
    const page = await openPage()
    await page.goto(previewPath('en', 'newsletter-issues', slug, tokenFor('newsletter-issues', id)))
    await page.locator('main').getByText(shown.title).waitFor()
    expect(await page.content()).not.toContain(hidden.title)
  })

  test('is shown whole where it will be for members', async () => {
    const slug = `materials-${randomUUID()}`
    const staff = staffClient('editor')
    const id = await staff.create('pages?locale=en&draft=true', {
      title: 'For members',
      slug,
      readyIn: ['en'],
      visibility: 'members',
      blocks: [{ blockType: 'prose', text: prose('Only members will read this sentence.') }],
    })
    onTestFinished(async () => {
      await query(databaseUrl, 'DELETE FROM pages WHERE id = $1', [id])
    })
    const page = await openPage()
    await page.goto(previewPath('en', 'pages', slug, tokenFor('pages', id)))
    await page.getByText('Only members will read this sentence.').waitFor()
    expect((await page.goto(`/en/${slug}`))?.status()).toBe(404)
  })
})

describe('for somebody outside', () => {
  test('staff make a link for some hours, which opens both languages until it is taken back', async () => {
    const news = await draft()
    const say = sayPreview('en')
    const page = await openAdmin({ viewport: { width: 1280, height: 1200 } })
    await logInAs(page, 'editor')
    await page.goto(`/admin/collections/news/${news.id}?locale=en`)
    await page.getByLabel(say('hours')).selectOption('1')
    await page.getByRole('button', { name: say('make') }).click()
    await page.getByText(say('made')).waitFor()
    expect(await violationsOn(page, '.languages-panel')).toEqual([])
    if (SHOTS) await page.locator('.languages-panel').screenshot({ path: `${SHOTS}/panel-en.png` })
    const boxes = page.locator('.preview-links input')
    await boxes.nth(1).waitFor()
    const addresses = await boxes.evaluateAll((boxes) => boxes.map((each) => (each as HTMLInputElement).value))
    const guest = await openPage()
    for (const address of addresses) {
      expect((await guest.goto(address))?.status()).toBe(200)
      expect(await guest.locator('[data-live-preview]').count()).toBe(0)
    }
    expect(addresses.length).toBe(2)
    await page.getByRole('button', { name: say('revoke') }).click()
    await page.getByText(say('revoked')).waitFor()
    await expect.poll(() => hasFocus(page.getByText(say('revoked')))).toBe(true)
    for (const address of addresses) expect((await guest.goto(address))?.status()).toBe(410)
  })

  test('a link, and what staff see at work, are closed with the account of whoever has them', async () => {
    const news = await draft()
    const account = await newAccount('editor')
    const session = await logIn(cmsUrl, account)
    const made = (await session.send('POST', `preview-links/news/${news.id}`, { hours: 168 })) as Links
    const claim = { kind: 'news', id: news.id, until: Date.now() + HOUR } as const
    const token = signPreview(payloadSecret, { ...claim, holder: { kind: 'staff', id: account.id } })
    const addresses = [made.links[0]?.addresses.en ?? '', siteUrl + previewPath('en', 'news', news.slug, token)]
    const answers = () => Promise.all(addresses.map(async (address) => (await fetch(address)).status))
    expect(await answers()).toEqual([200, 200])
    await staffClient('admin').update('staff', account.id, { disabled: true })
    expect(await answers()).toEqual([410, 410])
  })

  test('nobody else makes, sees or takes back a link', async () => {
    const news = await draft()
    const path = `preview-links/news/${news.id}`
    expect(await staffClient('analyst').statusOf('GET', path)).toBe(403)
    expect(await staffClient('analyst').statusOf('POST', path, { hours: 1 })).toBe(403)
    expect((await fetch(`${cmsUrl}/api/${path}`)).status).toBe(403)
    expect(await staffClient('editor').statusOf('POST', path, { hours: 10_000 })).toBe(400)
    expect(await staffClient('editor').statusOf('GET', `preview-links/staff/${news.id}`)).toBe(404)
  })
})
