import { randomUUID } from 'node:crypto'

import type { File } from 'payload'
import { describe, expect, test } from 'vitest'

import { livePayload } from '../support/payload/live.ts'
import { visitor } from '../support/payload/over-http.ts'
import { createPerson } from '../support/payload/people.ts'

const { payload } = await livePayload()
const [member, exMember] = [await createPerson(payload, 'member'), await createPerson(payload, 'ex-member')]

function pdf(name = 'A sheet — ឯកសារ.pdf'): File {
  const data = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\ntrailer<</Root 1 0 R>>\n%%EOF\n')
  return { data, name, mimetype: 'application/pdf', size: data.length }
}

const publicFile = () => payload.create({ collection: 'documents', data: { language: 'en' }, file: pdf() })
const memberFile = () => payload.create({ collection: 'member-files', data: { language: 'en' }, file: pdf() })

type Files = { files?: string[]; memberFiles?: string[] }

const createResource = (visibility: 'public' | 'members', files: Files) =>
  payload.create({
    collection: 'resources',
    locale: 'en',
    data: {
      title: 'A lesson',
      slug: `lesson-${randomUUID()}`,
      readyIn: ['en'],
      audiences: ['professionals'],
      ageFrom: 18,
      ageTo: 120,
      type: 'guide',
      languages: ['en'],
      contentAdvisory: 'none',
      licence: 'cc-by-4.0',
      visibility,
      _status: 'published',
      ...files,
    },
  })

describe('a members-only resource', () => {
  test('refuses a public file', async () => {
    const { id } = await publicFile()
    await expect(createResource('members', { files: [id] })).rejects.toThrow(/files/i)
  })

  test('is not made of a public one that carries public files', async () => {
    const file = await publicFile()
    const { id } = await createResource('public', { files: [file.id] })
    const change = payload.update({ collection: 'resources', id, data: { visibility: 'members' } })
    await expect(change).rejects.toThrow(/files/i)
  })

  test('shows strangers no more of its files than that there are some', async () => {
    const file = await memberFile()
    const { id } = await createResource('members', { memberFiles: [file.id] })
    const read = (user: typeof member) =>
      payload.findByID({ collection: 'resources', id, overrideAccess: false, user, depth: 2 })
    expect(JSON.stringify(await read(null))).not.toContain(file.filename)
    expect(JSON.stringify(await read(exMember))).not.toContain(file.filename)
    expect(JSON.stringify(await read(member))).toContain(file.filename)
  })
})

describe('what strangers cannot read of a members-only resource, they cannot get round to either', () => {
  const stranger = visitor(payload)
  const SECRET = 'https://secret.example.org/lesson'

  test('by selecting fields so that it does not say whom it is for', async () => {
    const file = await memberFile()
    const { id } = await createResource('members', { memberFiles: [file.id] })
    await payload.update({ collection: 'resources', id, data: { url: SECRET } })
    for (const select of ['', '&select[url]=true&select[memberFiles]=true', '&select[visibility]=false']) {
      const { status, text } = await stranger.ask('GET', `/api/resources/${id}?depth=2${select}`)
      expect([status, text.includes(SECRET), text.includes(file.id)], select).toEqual([200, false, false])
    }
  })

  test.each(['url', 'memberFiles', 'memberFiles.filename'])(
    'by asking whether it is there: where[%s]',
    async (field) => {
      const { status } = await stranger.ask('GET', `/api/resources?where[${field}][like]=secret`)
      expect(status).toBeGreaterThanOrEqual(400)
    },
  )

  test.each(['member-files', 'member-files/file/x.pdf'])('by the file itself: /api/%s', async (path) => {
    expect((await stranger.ask('GET', `/api/${path}`)).status).toBe(403)
  })

  test('by the name of a file that is there', async () => {
    const { filename, id } = await memberFile()
    expect((await stranger.ask('GET', `/api/member-files/file/${filename}`)).status).toBe(403)
    expect((await stranger.ask('GET', `/api/member-files/${id}`)).status).toBe(403)
  })
})

describe('a public resource', () => {
  test('refuses a members’ file', async () => {
    const { id } = await memberFile()
    await expect(createResource('public', { memberFiles: [id] })).rejects.toThrow(/files/i)
  })

  test('is not made of a members-only one that carries members’ files', async () => {
    const file = await memberFile()
    const { id } = await createResource('members', { memberFiles: [file.id] })
    const change = payload.update({ collection: 'resources', id, data: { visibility: 'public' } })
    await expect(change).rejects.toThrow(/files/i)
  })
})

describe('an uploaded file', () => {
  test('gets a name that is ASCII, readable, new each time, and not to be guessed', async () => {
    const [one, other] = [await publicFile(), await publicFile()]
    expect(one.filename).toMatch(/^a-sheet-[0-9a-f]{12}\.pdf$/)
    expect(other.filename).not.toBe(one.filename)
  })

  test.each([
    [
      'media',
      'drawing.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['media', 'page.html', 'text/html', '<script>alert(1)</script>'],
    ['media', 'page.png', 'image/png', '<html><script>alert(1)</script></html>'],
    ['documents', 'page.html', 'text/html', '<script>alert(1)</script>'],
    ['documents', 'page.html', 'application/pdf', '<html><script>alert(1)</script></html>'],
    ['documents', 'page.html', 'application/pdf', '%PDF-1.4\n<html><script>alert(1)</script></html>'],
    ['documents', 'script.js', 'application/zip', 'alert(1)'],
    ['member-files', 'page.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ] as const)('that a browser would run does not get in: %s %s as %s', async (collection, name, mimetype, text) => {
    const data = Buffer.from(text)
    const file = { data, name, mimetype, size: data.length }
    const stored = await payload
      .create({ collection, data: collection === 'media' ? {} : { language: 'en' }, file })
      .catch(() => undefined)
    // Refused, or kept under a name that no browser runs.
    expect(stored?.filename ?? 'refused').not.toMatch(/\.(html?|svg|js|mjs|css|xml)$/)
  })
})
