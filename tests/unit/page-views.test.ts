import { describe, expect, test } from 'vitest'

import { isView, keepPageViews, PageViews } from '../../site/server/page-views.ts'

const BROWSER = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36'
const asks = (url: string, headers: Record<string, string> = {}, method = 'GET') => ({
  url,
  method,
  headers: { 'user-agent': BROWSER, ...headers },
})

describe('a page is looked at', () => {
  test.each(['/en/', '/km/news/an-item', '/en/resources?topic=gaming'])('at %s', (url) => {
    expect(isView(asks(url))).toBe(true)
  })

  // Names of telephones and of apps in which people read what was shared with them.
  test.each(['Linux; Android 13; CUBOT NOTE 50', 'Linux; Android 14; Telegram-Android/11.2'])('on %s', (device) => {
    expect(isView(asks('/en/', { 'user-agent': BROWSER.replace('Linux; Android 14', device) }))).toBe(true)
  })

  test.each([
    ['what is no page', asks('/media/boats.webp')],
    ['a file for programs', asks('/en/resources.json')],
    ['reporting', asks('/en/report')],
    ['the status of a report', asks('/km/report/status')],
    ['what is for members', asks('/en/members/account')],
    ['a form that is sent', asks('/en/contact', {}, 'POST')],
    [
      'a search engine',
      asks('/en/', { 'user-agent': 'Mozilla/5.0 (compatible; Examplebot/2.1; +https://example.org/)' }),
    ],
    ['a preview in a chat', asks('/en/', { 'user-agent': 'TelegramBot (like TwitterBot)' })],
    ['a browser that fetches ahead', asks('/en/', { 'sec-purpose': 'prefetch' })],
    ['a script of a page', asks('/en/', { 'sec-fetch-dest': 'empty' })],
    ['whoever says nothing', { url: '/en/', method: 'GET', headers: {} }],
  ])('and not by or for %s', (_, request) => {
    expect(isView(request)).toBe(false)
  })
})

describe('counts', () => {
  test('are by address alone, of what was really there', () => {
    const views = new PageViews()
    views.saw(asks('/en/news?utm_source=x'), 200)
    views.saw(asks('/en/news'), 304)
    views.saw(asks('/en/nowhere'), 404)
    expect([...views.take()]).toEqual([['/en/news', 2]])
    expect([...views.take()]).toEqual([])
  })

  test('that could not be written wait for the next time', async () => {
    const views = new PageViews()
    const written: [string, number][] = []
    let isCut = true
    const keeping = keepPageViews(views, async (counts) => {
      if (isCut) throw new Error('cut')
      written.push(...counts)
    })
    views.saw(asks('/en/'), 200)
    await keeping.flush()
    views.saw(asks('/en/'), 200)
    isCut = false
    await keeping.stop()
    expect(written).toEqual([['/en/', 2]])
  })
})
