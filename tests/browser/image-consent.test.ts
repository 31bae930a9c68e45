import { randomUUID } from 'node:crypto'

import sharp from 'sharp'
import { beforeAll, describe, expect, inject, test } from 'vitest'

import {
  albumPath,
  cardPath,
  feedPath,
  homePath,
  mediaPath,
  newsPath,
  pagePath,
  resourcePath,
  sectionPath,
} from '../../collections/vocabulary/paths.ts'
import { rich } from '../support/newsletter/rich-text.ts'
import { logInAs, openAdmin } from '../support/platform/admin-page.ts'
import { heard } from '../support/platform/heard.ts'
import { startSite } from '../support/platform/site-process.ts'
import { staffClient } from '../support/platform/staff-client.ts'
import { uploadAs, type Uploaded } from '../support/platform/uploads.ts'
import { cuttable } from '../support/postgres/cuttable.ts'

const staff = staffClient('publisher')
const word = randomUUID().slice(0, 8)
const slug = `consent-${word}`
const stem = `two-friends-${word}`
const yesterday = new Date(Date.now() - 86_400_000).toISOString()

const ask = (path: string, site = inject('platform').siteUrl) => fetch(site + path, { redirect: 'manual' })
const statusOf = async (path: string, site?: string) => {
  const response = await ask(path, site)
  await response.body?.cancel()
  return response.status
}

const photo = (name: string, width = 1300) =>
  sharp({ create: { width, height: 800, channels: 3, background: '#8a4b2a' } })
    .jpeg()
    .toBuffer()
    .then((data) => ({ data, name, type: 'image/jpeg' }))

const consented = { alt: 'Two friends at a well', consent: { needed: true, givenOn: yesterday } }

let picture: Uploaded
/** Everything that may show it, by what it is. */
const PLACES: Readonly<Record<string, string>> = {
  'a news item': newsPath('en', slug),
  'the same in Khmer': newsPath('km', slug),
  'the list of news': sectionPath('en', 'news'),
  'the home page': homePath('en'),
  'a page, in its text': pagePath('en', slug),
  'an album': albumPath('en', slug),
  'the gallery': sectionPath('en', 'gallery'),
  'a resource': resourcePath('en', slug),
}
const JPG = cardPath({ locale: 'en', document: { kind: 'news', slug }, format: 'jpg' })

const shows = async (path: string) => (await (await ask(path)).text()).includes(stem)
async function placesThatShowIt(): Promise<string[]> {
  const shown: string[] = []
  for (const [name, path] of Object.entries(PLACES)) if (await shows(path)) shown.push(name)
  return shown
}

beforeAll(async () => {
  picture = await uploadAs('editor', 'media', await photo(`${stem}.jpg`), consented)
  const rest = { title: 'Two friends', slug, readyIn: ['en'], _status: 'published' }
  await staff.create('news?locale=en', { ...rest, picture: picture.id })
  const prose = { blockType: 'prose', text: rich.document(rich.picture(picture.id)) }
  await staff.create('pages?locale=en', { ...rest, visibility: 'public', blocks: [prose] })
  await staff.create('albums?locale=en', { ...rest, photos: [{ picture: picture.id, caption: `Caption ${word}` }] })
  const resource = await staff.create('resources?locale=en', {
    ...rest,
    picture: picture.id,
    audiences: ['parents'],
    ageFrom: 7,
    ageTo: 9,
    type: 'game',
    languages: ['en'],
    contentAdvisory: 'none',
    licence: 'cc-by-4.0',
    visibility: 'public',
  })
  return () => staff.update('resources', resource, { _status: 'draft' })
})

describe('a picture of people who have agreed', () => {
  test('is shown where it was put, and its file is kept by nobody for long', async () => {
    expect(await placesThatShowIt()).toEqual(Object.keys(PLACES))
    const file = await ask(mediaPath(picture.filename))
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=600, must-revalidate'])
    expect(await statusOf(JPG)).toBe(200)
  })

  test('of which nobody can be recognised is kept for ever', async () => {
    const plain = await uploadAs('editor', 'media', await photo('boats.jpg', 200), { alt: 'Boats' })
    const file = await ask(mediaPath(plain.filename))
    expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })
})

describe('when the consent is withdrawn', () => {
  test('the picture is gone from every page at once, and no size of its file is served, nor without the database', async () => {
    // A process of its own, which is cut off from the database once it has been told.
    const connection = await cuttable(inject('platform').databaseUrl)
    const other = await startSite(connection.url)
    expect(await statusOf(mediaPath(picture.filename), other.url)).toBe(200)

    // As an editor does it, in the admin.
    const page = await openAdmin()
    await logInAs(page, 'editor')
    await page.goto(`/admin/collections/media/${picture.id}?locale=en`)
    await page.getByRole('heading', { name: 'Where it is used' }).waitFor()
    await expect.poll(() => page.locator('.used-in li').count()).toBe(4)
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Phnom_Penh' }).format(new Date())
    await page.locator('#field-consent__withdrawnOn input').fill(today)
    await page.keyboard.press('Enter')
    await page.click('#action-save')
    await page
      .locator('.payload-toast-container')
      .getByText(/successfully/i)
      .first()
      .waitFor()
    await heard()
    await heard({ siteUrl: other.url, databaseUrl: inject('platform').databaseUrl })

    expect(await placesThatShowIt()).toEqual([])
    expect(await (await ask(PLACES['an album'] ?? '')).text()).not.toContain(`Caption ${word}`)
    expect(await (await ask(newsPath('en', slug))).text()).not.toContain('article-picture')
    expect(await statusOf(JPG)).toBe(404)
    const feed = await (await ask(feedPath({ locale: 'en', feed: 'news', format: 'json' }))).text()
    expect(feed).not.toContain(stem)
    const files = [picture.filename, ...picture.sizes].map(mediaPath)
    expect(files.length).toBeGreaterThan(8)
    for (const site of [inject('platform').siteUrl, other.url])
      for (const file of files) expect(await statusOf(file, site), file).toBe(410)

    connection.cut()
    for (const file of files.slice(0, 2)) expect(await statusOf(file, other.url), file).toBe(410)
  })

  test('and the same message to messengers says the title instead', async () => {
    const html = await (await ask(newsPath('en', slug))).text()
    expect(html).toContain(cardPath({ locale: 'en', document: { kind: 'news', slug }, format: 'png' }))
  })

  test('a stranger gets it from the administration neither', async () => {
    const response = await fetch(`${inject('platform').cmsUrl}/api/media/file/${picture.filename}`)
    await response.body?.cancel()
    expect(response.status).not.toBe(200)
  })
})

test('what was signed is nowhere on the site, and for nobody but staff', async () => {
  const file = { data: (await photo('signed.jpg', 200)).data, name: 'signed.jpg', type: 'image/jpeg' }
  const paper = { reference: word, people: 'Two', signedBy: 'A mother', purpose: 'All', givenOn: yesterday }
  const { filename } = await uploadAs('editor', 'image-releases', file, paper)
  for (const path of [mediaPath(filename), `/media/image-releases/${filename}`, `/files/${filename}`])
    expect(await statusOf(path), path).toBe(404)
  const { cmsUrl, staff: accounts } = inject('platform')
  const asked = (cookies: Readonly<Record<string, string>>) =>
    fetch(`${cmsUrl}/api/image-releases/file/${filename}`, {
      headers: {
        origin: cmsUrl,
        cookie: Object.entries(cookies)
          .map(([name, value]) => `${name}=${value}`)
          .join('; '),
      },
    })
  const [stranger, analyst, editor] = [
    await asked({}),
    await asked(accounts.analyst.cookies),
    await asked(accounts.editor.cookies),
  ]
  expect([stranger.ok, analyst.ok, editor.ok]).toEqual([false, false, true])
  expect(editor.headers.get('cache-control')).toBe('private, no-store')
})

test('a file that is replaced keeps its place: links to the one before lead to the new one', async () => {
  const pdf = (words: string) => ({
    data: Buffer.from(
      `%PDF-1.4\n% ${words}\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    ),
    name: 'study.pdf',
    type: 'application/pdf',
  })
  const study = `study-${randomUUID()}`
  const first = await uploadAs('editor', 'documents', pdf('first'), { language: 'en', title: 'The study' })
  await staff.create('research-reports?locale=en', {
    title: 'A study',
    slug: study,
    readyIn: ['en'],
    type: 'study',
    publisher: 'Somebody',
    issuedOn: '2026-01-01',
    licence: 'cc-by-4.0',
    files: [first.id],
    _status: 'published',
  })
  const landing = `${sectionPath('en', 'research')}/${study}`
  const old = `/media/documents/${first.filename}`
  expect(await (await ask(landing)).text()).toContain(old)
  for (const words of ['second', 'third']) {
    const next = await uploadAs('editor', 'documents', pdf(words), {}, first.id)
    await heard()
    const now = `/media/documents/${next.filename}`
    expect(await (await ask(landing)).text()).toContain(now)
    const moved = await ask(old)
    expect([moved.status, moved.headers.get('location')]).toEqual([301, now])
    expect(await (await ask(now)).text()).toContain(words)
  }
})
