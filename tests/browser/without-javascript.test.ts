import { describe, expect, test } from 'vitest'

import { albumPath, homePath, pagePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { FIRST_RUN } from '../support/content/first-run.ts'
import { openPage } from '../support/platform/browser.ts'

describe('without JavaScript', () => {
  test('the menu of a phone opens and leads on', async () => {
    const page = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await page.goto(homePath('km'))
    await page.locator('.site-nav-toggle > summary').click()
    await page.locator('.menu-group > summary').first().click()
    await page.locator(`.menu-group a[href="${pagePath('km', 'how-to-report')}"]`).click()
    await page.waitForURL((url) => url.pathname === pagePath('km', 'how-to-report'))
  })

  test('a question unfolds', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(sectionPath('en', 'faq'))
    const question = page.locator('.questions details').first()
    expect(await question.locator('.prose').isVisible()).toBe(false)
    await question.locator('summary').click()
    expect(await question.locator('.prose').isVisible()).toBe(true)
  })

  test('every question is printed with its answer', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(sectionPath('km', 'faq'))
    await page.emulateMedia({ media: 'print' })
    const answers = await page.locator('.questions .prose').all()
    expect(answers.length).toBeGreaterThan(10)
    for (const answer of answers) expect((await answer.boundingBox())?.height ?? 0).toBeGreaterThan(20)
  })

  test('a photo of an album leads to itself, larger', async () => {
    const page = await openPage({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
    await page.goto(albumPath('km', FIRST_RUN.albums[0]?.slug ?? ''))
    const photo = page.locator('.photo-grid a').first()
    const shown = (await photo.locator('img').boundingBox())?.width ?? 0
    await photo.click()
    await page.waitForURL((url) => url.pathname.startsWith('/media/'))
    const large = await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)
    expect(large).toBeGreaterThan(4 * shown)
  })

  test.each(['get-help', 'contact', 'donate', 'press-kit', 'accessibility', 'report'])(
    'whoever is to be called or written to can be, at a tap: %s',
    async (slug) => {
      const page = await openPage({ javaScriptEnabled: false })
      await page.goto(pagePath('km', slug))
      const { links, dead } = await page.evaluate(() => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const dead: string[] = []
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          if (!/\b12(80|88)\b|@hotline\.example/.test(text.textContent ?? '')) continue
          if (!text.parentElement?.closest('a, script')) dead.push(text.textContent ?? '')
        }
        const links = [...document.querySelectorAll('.emergency a')].map((link) => link.getAttribute('href'))
        return { links, dead }
      })
      expect(dead).toEqual([])
      expect(links).toEqual(expect.arrayContaining(['tel:1280', 'tel:1288']))
      // Where one is already, no link is needed to.
      expect(links.includes(pagePath('km', 'get-help'))).toBe(slug !== 'get-help')
    },
  )

  test('the exit button is a link that leaves', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    await page.goto(sectionPath('en', 'report'))
    expect(await page.locator('.exit-button').getAttribute('href')).toMatch(/^https:\/\//)
  })
})

describe('with JavaScript', () => {
  test('a question that a link names is unfolded, and no other', async () => {
    const page = await openPage()
    await page.goto(sectionPath('km', 'faq'))
    const [first, second] = [page.locator('.questions details').nth(0), page.locator('.questions details').nth(1)]
    await page.goto(`${sectionPath('km', 'faq')}#${await second.getAttribute('id')}`)
    await second.locator('.prose').waitFor()
    expect(await first.locator('.prose').isVisible()).toBe(false)
    await page.goto(`${sectionPath('km', 'faq')}#${await first.getAttribute('id')}`)
    await first.locator('.prose').waitFor()
  })

  test('three presses of Escape leave the page, and going back does not return to it', async () => {
    const page = await openPage()
    await page.goto(homePath('en'))
    await page.goto(sectionPath('en', 'report'))
    await page.route('**/*', (route) =>
      route.request().url().includes('127.0.0.1') ? route.continue() : route.fulfill({ body: 'an everyday page' }),
    )
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape')
    await page.waitForURL((url) => url.hostname !== '127.0.0.1')
    await page.goBack()
    expect(new URL(page.url()).pathname).toBe(homePath('en'))
  })

  test('an open menu closes with Escape and gives the focus back', async () => {
    const page = await openPage({ viewport: { width: 360, height: 740 } })
    await page.goto(homePath('en'))
    await page.locator('.site-nav-toggle > summary').click()
    await page.keyboard.press('Escape')
    expect(await page.locator('.site-nav-toggle').getAttribute('open')).toBeNull()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY')
  })
})
