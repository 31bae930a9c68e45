import { randomUUID } from 'node:crypto'

import { describe, expect, inject, test } from 'vitest'

import { LOCALES } from '../../collections/vocabulary/locales.ts'
import {
  cardPath,
  DOCUMENT_PATHS,
  feedPath,
  newsPath,
  SITEMAP_PATH,
  type DocumentKind,
} from '../../collections/vocabulary/paths.ts'
import { openPage } from '../support/platform/browser.ts'
import { staffClient } from '../support/platform/staff-client.ts'

const staff = staffClient('publisher')
const newSlug = (name: string) => `${name}-${randomUUID().slice(0, 8)}`
const ask = (path: string) => fetch(inject('platform').siteUrl + path, { redirect: 'manual' })

async function answerAt(path: string) {
  const response = await ask(path)
  return [response.status, response.headers.get('location')]
}

const REST: Record<DocumentKind, object> = {
  pages: { title: 'A page', visibility: 'public' },
  news: { title: 'An item' },
  'press-releases': { title: 'A release' },
  'research-reports': {
    title: 'A study',
    type: 'study',
    publisher: 'Somebody',
    issuedOn: '2026-01-01',
    licence: 'cc-by-4.0',
  },
  resources: {
    title: 'A resource',
    audiences: ['parents'],
    ageFrom: 7,
    ageTo: 9,
    type: 'game',
    languages: ['en'],
    contentAdvisory: 'none',
    licence: 'cc-by-4.0',
    visibility: 'public',
  },
  albums: { title: 'An album' },
  'newsletter-issues': { subject: 'An issue' },
}

const publish = (kind: DocumentKind, slug: string, more: object = {}) =>
  staff.create(`${kind}?locale=en`, { ...REST[kind], slug, readyIn: ['en'], _status: 'published', ...more })
const change = (kind: DocumentKind, id: string, data: object) => staff.update(kind, `${id}?locale=en`, data)

describe('a changed address', () => {
  test.each(Object.keys(REST) as DocumentKind[])('of %s is followed in both languages, for good', async (kind) => {
    const [before, after] = [newSlug('before'), newSlug('after')]
    const id = await publish(kind, before)
    expect((await ask(DOCUMENT_PATHS[kind]('en', before))).status).toBe(200)
    await change(kind, id, { slug: after })
    for (const locale of LOCALES) {
      const [from, to] = [before, after].map((slug) => DOCUMENT_PATHS[kind](locale, slug))
      expect(await answerAt(from ?? '')).toEqual([301, to])
      expect((await ask(to ?? '')).status).toBe(200)
    }
    await change(kind, id, { _status: 'draft' })
  })

  test('leads to where the document is now in one step, after however many changes', async () => {
    const slugs = ['one', 'two', 'three', 'four'].map(newSlug)
    const [first = '', ...others] = slugs
    const id = await publish('news', first)
    for (const slug of others) await change('news', id, { slug })
    const last = newsPath('en', slugs.at(-1) ?? '')
    for (const slug of slugs.slice(0, -1)) expect(await answerAt(newsPath('en', slug))).toEqual([301, last])
  })

  test('brings a reader to the document, whose own address is the new one everywhere', async () => {
    const [before, after] = [newSlug('before'), newSlug('after')]
    const id = await publish('news', before)
    await change('news', id, { slug: after })
    const page = await openPage()
    await page.goto(newsPath('en', before))
    expect(new URL(page.url()).pathname).toBe(newsPath('en', after))
    expect(await page.locator('h1').innerText()).toBe('An item')
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toContain(newsPath('en', after))
    for (const path of [SITEMAP_PATH, feedPath({ locale: 'en', feed: 'news', format: 'xml' })]) {
      const text = await (await ask(path)).text()
      expect([text.includes(after), text.includes(before)], path).toEqual([true, false])
    }
  })

  test('brings messengers to the picture of the new one', async () => {
    const [before, after] = [newSlug('before'), newSlug('after')]
    const id = await publish('news', before)
    await change('news', id, { slug: after })
    const cardOf = (slug: string) => cardPath({ locale: 'en', document: { kind: 'news', slug }, format: 'png' })
    expect(await answerAt(cardOf(before))).toEqual([301, cardOf(after)])
  })

  test('of a draft that was never public is not found', async () => {
    const [before, after] = [newSlug('before'), newSlug('after')]
    const id = await publish('news', before, { _status: 'draft' })
    await change('news', id, { slug: after, _status: 'published' })
    expect((await ask(newsPath('en', before))).status).toBe(404)
  })

  test('of a document that has been taken down says that it is gone', async () => {
    const [before, after] = [newSlug('before'), newSlug('after')]
    const id = await publish('news', before)
    await change('news', id, { slug: after })
    await change('news', id, { _status: 'draft' })
    expect((await ask(newsPath('en', before))).status).toBe(410)
    expect((await ask(newsPath('en', after))).status).toBe(410)
  })

  test('of what is for members alone tells a stranger nothing', async () => {
    const [before, after] = [newSlug('before'), newSlug('after')]
    const id = await publish('pages', before)
    await change('pages', id, { slug: after, visibility: 'members', listed: false })
    expect((await ask(DOCUMENT_PATHS.pages('en', before))).status).toBe(404)
  })
})

describe('an address that another document takes', () => {
  test('shows the new one, and is gone when that is taken down', async () => {
    const [before, after] = [newSlug('before'), newSlug('after')]
    const moved = await publish('news', before)
    await change('news', moved, { slug: after })
    expect(await answerAt(newsPath('en', before))).toEqual([301, newsPath('en', after)])
    const newcomer = await publish('news', before, { title: 'The newcomer' })
    expect(await (await ask(newsPath('en', before))).text()).toContain('The newcomer')
    await change('news', newcomer, { _status: 'draft' })
    expect((await ask(newsPath('en', before))).status).toBe(410)
  })
})
