import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'

import { NO_SLUG } from '../../cms/fields/slug.ts'
import { translations as khmer } from '../../cms/i18n/km/translations.ts'
import { logInAs, logInByPassword, openAdmin } from '../support/platform/admin-page.ts'
import { violationsOn } from '../support/platform/axe.ts'
import { cutTexts } from '../support/platform/cut-texts.ts'
import { staffClient } from '../support/platform/staff-client.ts'
import { staffSession } from '../support/platform/staff-session.ts'
import { hire } from '../support/platform/staff.ts'

const SHOTS = process.env['SCREENSHOTS']
const LIST = '/admin/collections/news'
const ACCOUNT = '/admin/account'

const languageOf = (page: Page) => page.locator('html').getAttribute('lang')

async function deskOf(who: 'publisher' | 'khmer-publisher'): Promise<Page> {
  const page = await openAdmin()
  await logInAs(page, who)
  return page
}

let news: string
beforeAll(async () => {
  const publisher = staffClient('publisher')
  const words = {
    title: 'Something to translate',
    slug: 'something-to-translate',
    readyIn: ['en'],
    _status: 'draft',
  }
  news = await publisher.create('news', { ...words, publishedAt: '2026-05-06T02:00:00.000Z' })
  await publisher.update('news', `${news}?locale=km`, { title: 'អ្វីដែលត្រូវបកប្រែ', _status: 'draft' })
})

/** Its page, where the text that staff edit is in Khmer. */
async function openNews(page: Page): Promise<void> {
  await page.goto(`${LIST}/${news}?locale=km`)
  await page.locator('.rich-text-lexical [contenteditable=true]').first().waitFor()
}

/**
 * Khmer words that are not as wide as in the Khmer font: drawn as boxes, or in a font of this machine. On a page in Khmer those
 * as well that are set closer or wider than they are drawn.
 */
const drawnOtherwise = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const loaded = await document.fonts.load("16px 'Khmer Letters'", 'ខ្មែរ')
    if (loaded.length === 0) return ['The administration has no Khmer font.']
    const pen = document.createElement('canvas').getContext('2d')
    const words: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text
      const range = document.createRange()
      range.selectNodeContents(texts.currentNode)
      const [line, ...more] = range.getClientRects()
      if (!pen || !parentElement || !line || more.length > 0 || !/^\p{Script=Khmer}+$/u.test(data)) continue
      const { fontSize, fontWeight, letterSpacing, textOverflow } = getComputedStyle(parentElement)
      if (textOverflow === 'ellipsis') continue
      pen.font = `${fontWeight} ${fontSize} 'Khmer Letters'`
      pen.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing
      const isSet = document.documentElement.lang === 'km' && letterSpacing !== 'normal'
      if (isSet || Math.abs(pen.measureText(data).width - line.width) > 1) words.push(data)
    }
    return words
  })

const PAGES: readonly { name: string; open: (page: Page) => Promise<unknown>; ready: string }[] = [
  { name: 'dashboard', open: (page) => page.goto('/admin'), ready: '.collections__group' },
  { name: 'list', open: (page) => page.goto(LIST), ready: 'table tbody tr' },
  { name: 'edit view', open: openNews, ready: '#action-save-draft' },
  { name: 'account', open: (page) => page.goto(ACCOUNT), ready: '#language-select' },
]

/** A fault without the words in it: the rule, or the kind of element and its class. */
function kindOf(fault: string): string {
  const [, rule] = /^(\w+ [\w-]+):/.exec(fault) ?? []
  const [element = '', name = ''] = /^<(\w+)[^>]*/.exec(fault) ?? []
  return rule ?? `${name} ${/class="[^"]*/.exec(element)?.[0] ?? ''}`
}

describe('what Payload shows to a member of staff whose account is in Khmer', () => {
  test.each(PAGES)('$name: has no faults that it has not in English as well', async ({ name, open, ready }) => {
    const faultsFor = async (who: 'publisher' | 'khmer-publisher') => {
      const page = await deskOf(who)
      await open(page)
      await page.locator(ready).first().waitFor()
      const language = await languageOf(page)
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/admin-${name.replace(' ', '-')}-${language}.png` })
      await expect.poll(() => drawnOtherwise(page)).toEqual([])
      const violations = () => violationsOn(page)
      // The menu that is folded away is inert, and cut by being away.
      const cut = async () => (await cutTexts(page, 'body')).filter((each) => !/^<[^>]*\sinert\b/.test(each))
      return { language, cut, violations }
    }
    const [inEnglish, inKhmer] = [await faultsFor('publisher'), await faultsFor('khmer-publisher')]
    expect([inEnglish.language, inKhmer.language]).toEqual(['en', 'km'])
    const known = new Set([...(await inEnglish.cut()), ...(await inEnglish.violations())].map(kindOf))
    const ofItsOwn = (faults: readonly string[]) => faults.filter((fault) => !known.has(kindOf(fault)))
    await expect.poll(async () => ofItsOwn(await inKhmer.violations())).toEqual([])
    // While the menu unfolds, what is in it has no room.
    await expect.poll(async () => ofItsOwn(await inKhmer.cut()), { timeout: 30_000 }).toEqual([])
  })

  test('is in Khmer from the list to the message that all is saved', async () => {
    const page = await deskOf('khmer-publisher')
    await page.goto(LIST)
    await page.getByRole('link', { name: khmer.general.createNew }).first().waitFor()
    await page.getByText(khmer.general.columns, { exact: true }).first().waitFor()

    await openNews(page)
    expect(await page.locator('#action-save-draft').innerText()).toBe(khmer.version.saveDraft)
    await expect.poll(() => page.locator('.doc-tab').allInnerTexts()).toContain(khmer.general.edit)
    await page.fill('#field-title', 'អ្វីដែលបានបកប្រែ')
    await page.click('#action-save-draft')
    await page.locator('.payload-toast-container').getByText(khmer.version.draftSavedSuccessfully).first().waitFor()
  })

  test('says in Khmer what is wrong with a field, where Payload says it and where we do', async () => {
    const page = await deskOf('khmer-publisher')
    await page.goto(ACCOUNT)
    await page.fill('#field-name', '')
    await page.click('#action-save')
    await page.locator('.field-error').getByText(khmer.validation.required).first().waitFor()
    const other = await deskOf('khmer-publisher')
    await other.goto('/admin/collections/topics/create')
    await other.fill('#field-slug', 'Not an address')
    await other.click('#action-save')
    await other.locator('.field-error').getByText(NO_SLUG.km).first().waitFor()
  })

  test('says dates of the calendar in Khmer', async () => {
    const page = await deskOf('khmer-publisher')
    await openNews(page)
    await page.locator('#field-publishedAt input').click()
    const month = await page.locator('.react-datepicker__day-names').innerText()
    expect(month.replace(/\s/g, '')).toMatch(/^\p{Script=Khmer}+$/u)
  })
})

describe('the language', () => {
  const hireKhmerEditor = () => {
    const { cmsUrl, staff } = inject('platform')
    return hire(staffSession(cmsUrl, staff.admin.cookies), 'editor', 'អ្នកកែសម្រួល', 'km')
  }

  test('before the log-in is that of the browser', async () => {
    const page = await openAdmin({ locale: 'km-KH' })
    await page.goto('/admin/login')
    expect(await languageOf(page)).toBe('km')
    await page.getByRole('button', { name: khmer.authentication.login }).waitFor()
  })

  test('becomes that of the account with the log-in, on the page that comes next', async () => {
    const page = await openAdmin()
    await page.goto('/admin/login')
    expect(await languageOf(page)).toBe('en')
    await logInByPassword(page, await hireKhmerEditor())
    await page.locator('html[lang=km]').waitFor({ state: 'attached' })
  })

  test('is another one as soon as the account says so, in parts of Payload and of ours', async () => {
    const page = await openAdmin()
    await page.goto('/admin/login')
    await logInByPassword(page, await hireKhmerEditor())
    await page.goto('/admin/collections/resources')
    await page.getByRole('link', { name: 'នាំចូល', exact: true }).waitFor()

    await page.goto(ACCOUNT)
    await page.locator('#field-language input').click()
    await page.locator('#field-language').getByRole('option', { name: 'English' }).click()
    await page.click('#action-save')
    await page.locator('html[lang=en]').waitFor({ state: 'attached' })
    await page.getByRole('heading', { name: 'Payload Settings' }).waitFor()
    await page.goto('/admin/collections/resources')
    await page.getByRole('link', { name: 'Import', exact: true }).waitFor()
  })

  test('is what is chosen on the page of the account, on this machine, until the next log-in', async () => {
    const page = await deskOf('khmer-publisher')
    await page.goto(ACCOUNT)
    await page.locator('#language-select').click()
    await page.getByRole('option', { name: 'English' }).click()
    await page.locator('html[lang=en]').waitFor({ state: 'attached' })
    await page.goto('/admin/collections/resources')
    expect(await languageOf(page)).toBe('en')
    await page.getByRole('link', { name: 'Import', exact: true }).waitFor()
  })
})
