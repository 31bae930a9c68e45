import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import { homePath, sectionPath } from '../../collections/vocabulary/paths.ts'
import { openPage } from '../support/platform/browser.ts'
import { pageTypesIn } from '../support/platform/page-types.ts'

describe('every answer carries the security headers', () => {
  test.each([
    ['a page', homePath('en'), 'GET'],
    ['a redirect', '/', 'GET'],
    ['a missing page', '/en/none/at/all', 'GET'],
    ['a missing asset', '/assets/none.js', 'GET'],
    ['a static file', '/favicon.svg', 'GET'],
    ['the health check', '/healthz', 'GET'],
    ['a method that is refused', homePath('en'), 'DELETE'],
    ['an address that is none', '//example.org/', 'GET'],
  ])('%s', async (_name, path, method) => {
    const { headers } = await fetch(inject('platform').siteUrl + path, { method, redirect: 'manual' })
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('x-powered-by')).toBeNull()
  })
})

describe('no page asks another host for anything, or breaks its own policy', () => {
  test.each(pageTypesIn(LOCALES))('%s (%s)', async (_name, _locale, path) => {
    const { siteUrl } = inject('platform')
    const page = await openPage()
    const elsewhere: string[] = []
    const said: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(siteUrl)) elsewhere.push(request.url())
    })
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    await page.goto(path)
    expect(elsewhere).toEqual([])
    // The browser itself mentions the 404 of the page that is meant to be one.
    expect(said.filter((text) => !text.includes('404'))).toEqual([])
  })

  test('and none sets a cookie', async () => {
    const page = await openPage()
    for (const path of [homePath('km'), sectionPath('en', 'report'), sectionPath('en', 'resources')])
      await page.goto(path)
    expect(await page.context().cookies()).toEqual([])
  })
})
