import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'

import { sayIn } from '../../cms/translation/words/say.ts'
import { TRANSLATION_STATE_LABELS } from '../../collections/vocabulary/translations.ts'
import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { expectUncut } from '../support/platform/cut-texts.ts'
import { staffClient } from '../support/platform/staff-client.ts'
import { prose } from '../support/translation/prose.ts'
import { writeNews, type WrittenNews } from '../support/translation/written.ts'

const SHOTS = process.env['SCREENSHOTS']
const BOARD = '/admin/translations'
const WIDTHS = [1280, 360] as const

const say = sayIn('en')

async function sideBySide({ id }: WrittenNews, who: 'editor' | 'publisher' = 'editor'): Promise<Page> {
  const page = await openAdmin()
  await logInAs(page, who)
  await page.goto(`${BOARD}/news/${id}?into=km`)
  await page.getByRole('button', { name: say('side.save', { language: 'Khmer' }) }).waitFor()
  return page
}

const box = (page: Page, name: string) => page.getByRole('textbox', { name: `${name}, ខ្មែរ`, exact: true })
const save = (page: Page) => page.getByRole('button', { name: say('side.save', { language: 'Khmer' }) }).click()

const newsIn = async (id: string, locale: string, draft = true) =>
  (await staffClient('publisher').send('GET', `news/${id}?locale=${locale}&depth=0&draft=${draft}`)) as {
    title: string
    summary: string
    readyIn: string[]
  }

describe.each([
  ['en', 'publisher'],
  ['km', 'khmer-publisher'],
] as const)('in %s', (language, who) => {
  test.each(WIDTHS)('the board is whole and can be used by everybody at %i pixels', async (width) => {
    const { title } = await writeNews({ khmer: { title: 'ឆ័ត្រ' } })
    const page = await openAdmin({ viewport: { width, height: 900 } })
    await logInAs(page, who)
    await page.goto(`${BOARD}?q=${encodeURIComponent(title)}`)
    const row = page.locator('.translations tbody tr')
    await row.getByText(TRANSLATION_STATE_LABELS['in-work'][language], { exact: true }).waitFor()
    expect(await row.count()).toBe(1)
    expect(await violationsOn(page, '.desk')).toEqual([])
    for (const part of ['.desk-filters', '.translations tbody']) await expectUncut(page, part)
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/board-${language}-${width}.png`, fullPage: true })
    await page.goto(BOARD)
    await row.first().waitFor()
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/board-all-${language}-${width}.png` })
  })

  test.each(WIDTHS)(
    'a translation beside its source is whole and can be used by everybody at %i pixels',
    async (width) => {
      const { id } = await writeNews({
        readyIn: ['en', 'km'],
        khmer: { title: 'ឆ័ត្រ', summary: 'ឆ័ត្រត្រូវបានប្រគល់ឲ្យសាលា។', body: prose('ឆ័ត្រសែសិប។') },
      })
      await staffClient('publisher').update('news', `${id}?locale=en&draft=true`, {
        summary: 'Raincoats were given to a school.',
      })
      const page = await openAdmin({ viewport: { width, height: 900 } })
      await logInAs(page, who)
      await page.goto(`${BOARD}/news/${id}?into=km`)
      await page.locator('.side__difference ins', { hasText: 'Raincoats' }).waitFor()
      await page.locator('.side__rich [contenteditable]').waitFor()
      // The editor's own buttons have no names; that is Payload's to mend.
      for (const part of ['.side__standing', '.side__field:not(:has(.side__rich))', '.side__foot']) {
        expect(await violationsOn(page, part)).toEqual([])
      }
      for (const part of ['.side__foot', '.side__source']) await expectUncut(page, part)
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/side-${language}-${width}.png`, fullPage: true })
    },
  )
})

test('whoever writes finds the board in the menu, and in it what is to be translated', async () => {
  const { title } = await writeNews()
  const page = await openAdmin({ viewport: { width: 1600, height: 900 } })
  await logInAs(page, 'editor')
  await page.goto('/admin')
  await page.getByRole('link', { name: say('board.title'), exact: true }).click()
  await page.getByLabel(say('board.find')).fill(title)
  await page.getByRole('button', { name: say('board.apply') }).click()
  await page.getByText(say('board.count.one')).waitFor()
  await page.getByRole('link', { name: say('board.translate', { language: 'Khmer' }) }).click()
  await page.getByRole('heading', { name: title }).waitFor()
  expect(await box(page, 'Title').inputValue()).toBe('')
})

test('analysts and strangers see no board', async () => {
  const page = await openAdmin()
  await page.goto(BOARD)
  await page.waitForURL((url) => url.pathname === '/admin/login')
  await logInAs(page, 'analyst')
  await page.goto(BOARD)
  await page.waitForURL((url) => url.pathname === '/admin')
})

describe('beside the source', () => {
  test('a translation is written, saved as a draft, and the other language is left alone', async () => {
    const news = await writeNews()
    const page = await sideBySide(news)
    await box(page, 'Title').fill('ឆ័ត្រសែសិប')
    await page.locator('.side__rich [contenteditable]').click()
    await page.keyboard.type('អត្ថបទ')
    await save(page)
    await page.getByText(say('side.savedDraft')).waitFor()
    expect(await newsIn(news.id, 'km')).toMatchObject({ title: 'ឆ័ត្រសែសិប', body: { root: {} } })
    expect(await newsIn(news.id, 'en')).toMatchObject({ title: news.title, readyIn: ['en'] })
    expect((await newsIn(news.id, 'km', false)).title ?? null).toBeNull()
  })

  test('what changes in the source is told word by word, until somebody says that the two match', async () => {
    const news = await writeNews({ readyIn: ['en', 'km'], khmer: { title: 'ឆ័ត្រ', summary: 'ឆ័ត្រ។' } })
    await staffClient('publisher').update('news', `${news.id}?locale=en`, {
      summary: 'Raincoats were given to a school.',
    })
    const page = await sideBySide(news)
    const mark = page.locator('.side__standing .desk-mark')
    expect(await mark.innerText()).toBe(TRANSLATION_STATE_LABELS.outdated.en)
    expect(await page.locator('.side__difference del').innerText()).toContain('Umbrellas')
    expect(await page.locator('.side__difference ins').innerText()).toContain('Raincoats')
    await page.getByLabel(say('side.matches', { language: 'English' })).check()
    await save(page)
    await page.getByText(TRANSLATION_STATE_LABELS.ready.en, { exact: true }).waitFor()
    await expect.poll(() => page.locator('.side__difference').count()).toBe(0)
  })

  test('of two who write in the same field nobody loses anything', async () => {
    const news = await writeNews({ khmer: { title: 'ឆ័ត្រ' } })
    const page = await sideBySide(news)
    await box(page, 'Title').fill('ឆ័ត្ររបស់ខ្ញុំ')
    await box(page, 'Summary').fill('សង្ខេប')
    await staffClient('publisher').update('news', `${news.id}?locale=km&draft=true`, { title: 'ឆ័ត្ររបស់គេ' })
    await save(page)
    await page.getByText(say('side.trouble.conflict')).waitFor()
    await page.getByText('ឆ័ត្ររបស់គេ').waitFor()
    expect(await box(page, 'Title').inputValue()).toBe('ឆ័ត្ររបស់ខ្ញុំ')
    expect((await newsIn(news.id, 'km')).title).toBe('ឆ័ត្ររបស់គេ')
    await page.getByRole('button', { name: say('side.keepMine') }).click()
    await save(page)
    await page.getByText(say('side.savedDraft')).waitFor()
    expect(await newsIn(news.id, 'km')).toMatchObject({ title: 'ឆ័ត្ររបស់ខ្ញុំ', summary: 'សង្ខេប' })
  })

  test('the other language is the source when somebody says so, and nothing is written by that', async () => {
    const news = await writeNews({ readyIn: ['en', 'km'], khmer: { title: 'ឆ័ត្រ' } })
    const page = await sideBySide(news)
    await page.getByRole('button', { name: say('side.isSource', { language: 'Khmer' }) }).click()
    await page.getByRole('textbox', { name: 'Title, English', exact: true }).waitFor()
    await page.getByText(say('board.translate', { language: 'English' })).waitFor()
    expect(await newsIn(news.id, 'en', false)).toMatchObject({ title: news.title, readyIn: ['en', 'km'] })
  })

  test('what was typed stays when the server does not answer', async () => {
    const news = await writeNews()
    const page = await sideBySide(news)
    await box(page, 'Title').fill('ឆ័ត្រ')
    await page.route('**/api/translations/**', (route) => route.abort())
    await save(page)
    await page.getByText(say('side.trouble.unavailable')).waitFor()
    expect(await box(page, 'Title').inputValue()).toBe('ឆ័ត្រ')
    await page.unroute('**/api/translations/**')
    await save(page)
    await page.getByText(say('side.savedDraft')).waitFor()
  })
})

test('nobody but those who write saves a translation, and only from a page of ours', async () => {
  const { id } = await writeNews()
  const wish = {
    into: 'km',
    fields: [{ key: 'title', before: null, after: 'ឆ័ត្រ' }],
    ready: false,
    matches: false,
    seen: {},
  }
  expect(await staffClient('analyst').statusOf('POST', `translations/news/${id}`, wish)).toBe(403)
  expect(await staffClient('editor').statusOf('POST', `translations/staff/${id}`, wish)).toBe(400)
  expect(await staffClient('editor').statusOf('POST', `translations/news/${id}`, { ...wish, into: 'fr' })).toBe(400)
  expect(await staffClient('editor').statusOf('POST', `translations/news/${id}`, wish)).toBe(200)
  expect((await newsIn(id, 'km')).title).toBe('ឆ័ត្រ')
})
