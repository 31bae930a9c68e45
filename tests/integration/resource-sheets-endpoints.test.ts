import { randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import { checkAnswerSchema, progressSchema } from '../../cms/resource-sheets/answers.ts'
import { MAX_BYTES, parseSheet } from '../../cms/resource-sheets/parse-sheet.ts'
import { SHEET_PATHS } from '../../cms/resource-sheets/paths.ts'
import { requestOf } from '../support/access/matrix.ts'
import { livePayload } from '../support/payload/live.ts'
import { createPerson, PEOPLE, type Person } from '../support/payload/people.ts'
import { csvOf } from '../support/sheets/make.ts'

const { payload } = await livePayload()
const { endpoints } = payload.collections.resources.config

const people = new Map<Person, PayloadRequest>()
beforeAll(async () => {
  for (const person of PEOPLE) people.set(person, await requestOf(payload, await createPerson(payload, person)))
})

const PAGE = { 'content-type': 'application/octet-stream', 'sec-fetch-site': 'same-origin' }
type Path = (typeof SHEET_PATHS)[keyof typeof SHEET_PATHS]

interface Asked {
  file?: Uint8Array
  query?: object
  params?: object
  headers?: Record<string, string>
}

function ask(person: Person, path: Path, { file, query = {}, params = { format: 'csv' }, headers = PAGE }: Asked = {}) {
  const endpoint = (endpoints || []).find((each) => each.path === path)
  const req = people.get(person)
  if (endpoint === undefined || req === undefined) throw new Error(`${person} cannot ask ${path}`)
  const body = file === undefined ? null : new Response(Buffer.from(file)).body
  return endpoint.handler({ ...req, payload, headers: new Headers(headers), query, routeParams: params, body } as never)
}

const newSlug = () => `posted-${randomUUID().slice(0, 8)}`
const isStored = async (slug: string) =>
  (await payload.count({ collection: 'resources', where: { slug: { equals: slug } } })).totalDocs > 0
const eventsOf = async (response: Response) =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => progressSchema.parse(JSON.parse(line)))

const STAFF: readonly Person[] = ['editor', 'publisher', 'admin']

describe('sheets', () => {
  test.each(Object.values(SHEET_PATHS).flatMap((path) => PEOPLE.map((person) => [path, person] as const)))(
    '%s is for content staff alone: %s',
    async (path, person) => {
      const file = csvOf([{ slug: newSlug(), title_en: 'Title' }])
      const response = await ask(person, path, { file, query: { fingerprint: 'none', leaveOut: 'no' } })
      // The file was never checked, so the one who may write is told that it is another than was checked.
      expect(response.status).toBe(STAFF.includes(person) ? (path === SHEET_PATHS.write ? 409 : 200) : 403)
      expect(response.headers.get('cache-control')).toContain('no-store')
    },
  )

  test.each([
    ['another site', { ...PAGE, 'sec-fetch-site': 'cross-site' }],
    ['a form', { ...PAGE, 'content-type': 'multipart/form-data' }],
    ['nobody knows where', { 'content-type': 'application/octet-stream' }],
  ])('are taken from nobody who sends them from %s', async (_from, headers) => {
    const file = csvOf([{ slug: newSlug(), title_en: 'Title' }])
    for (const path of [SHEET_PATHS.check, SHEET_PATHS.write]) {
      expect((await ask('publisher', path, { file, headers })).status).toBe(403)
    }
  })

  test('are written as they were checked, with a line for each row', async () => {
    const slugs = [newSlug(), newSlug()]
    const file = csvOf(slugs.map((slug) => ({ slug, title_en: 'Title' })))
    const checked = checkAnswerSchema.parse(await (await ask('editor', SHEET_PATHS.check, { file })).json())
    if (checked.kind !== 'checked') throw new Error(checked.kind)
    expect(checked.counts).toEqual({ new: 2, changed: 0, unchanged: 0, faulty: 0 })
    expect(await isStored(slugs[0] ?? '')).toBe(false)
    const query = { fingerprint: checked.fingerprint, leaveOut: 'no' }
    const events = await eventsOf(await ask('editor', SHEET_PATHS.write, { file, query }))
    expect(events.map(({ kind }) => kind)).toEqual(['begin', 'row', 'row', 'end'])
    expect(await isStored(slugs[1] ?? '')).toBe(true)
  })

  test('are not written when the file or what is stored is another than was checked', async () => {
    const slug = newSlug()
    const file = csvOf([{ slug, title_en: 'Title' }])
    const checked = checkAnswerSchema.parse(await (await ask('publisher', SHEET_PATHS.check, { file })).json())
    const query = { fingerprint: checked.kind === 'checked' ? checked.fingerprint : '', leaveOut: 'no' }
    const other = csvOf([{ slug, title_en: 'Another title' }])
    expect((await ask('publisher', SHEET_PATHS.write, { file: other, query })).status).toBe(409)
    await payload.create({
      collection: 'resources',
      draft: true,
      locale: 'en',
      data: { slug, title: 'Meanwhile' },
    })
    expect((await ask('publisher', SHEET_PATHS.write, { file, query })).status).toBe(409)
  })

  test('with faulty rows are written only by who leaves those out', async () => {
    const [good, bad] = [newSlug(), newSlug()]
    const file = csvOf([
      { slug: good, title_en: 'Title', age_from: '7' },
      { slug: bad, title_en: 'Title', age_from: 'seven' },
    ])
    const checked = checkAnswerSchema.parse(await (await ask('editor', SHEET_PATHS.check, { file })).json())
    const fingerprint = checked.kind === 'checked' ? checked.fingerprint : ''
    const stopped = await ask('editor', SHEET_PATHS.write, { file, query: { fingerprint, leaveOut: 'no' } })
    expect([stopped.status, await isStored(good)]).toEqual([422, false])
    await eventsOf(await ask('editor', SHEET_PATHS.write, { file, query: { fingerprint, leaveOut: 'yes' } }))
    expect([await isStored(good), await isStored(bad)]).toEqual([true, false])
  })

  test('that nobody listens to any more stop after a whole row, and go on when they are sent again', async () => {
    const slugs = Array.from({ length: 5 }, newSlug)
    const file = csvOf(slugs.map((slug) => ({ slug, title_en: 'Title', title_km: 'ចំណងជើង' })))
    const send = async () => {
      const checked = checkAnswerSchema.parse(await (await ask('editor', SHEET_PATHS.check, { file })).json())
      if (checked.kind !== 'checked') throw new Error(checked.kind)
      const query = { fingerprint: checked.fingerprint, leaveOut: 'no' }
      return { counts: checked.counts, response: await ask('editor', SHEET_PATHS.write, { file, query }) }
    }
    const first = await send()
    const reader = first.response.body?.getReader()
    for (let lines = 0; lines < 3; lines += 1) await reader?.read()
    await reader?.cancel()
    const second = await send()
    expect(second.counts.new).toBeLessThan(5)
    expect(second.counts.new).toBeGreaterThan(0)
    expect(second.counts.unchanged + second.counts.new).toBe(5)
    expect((await eventsOf(second.response)).at(-1)).toEqual({ kind: 'end' })
    expect(await Promise.all(slugs.map(isStored))).toEqual(slugs.map(() => true))
  })

  test('that are too large are not listened to', async () => {
    const response = await ask('editor', SHEET_PATHS.check, { file: new Uint8Array(MAX_BYTES + 1000) })
    expect(await response.json()).toMatchObject({ kind: 'unreadable', problem: 'tooLarge' })
  })

  test.each(['csv', 'xlsx'])('have a template as %s, of which nothing is imported', async (format) => {
    const response = await ask('editor', SHEET_PATHS.template, { params: { format } })
    const sheet = await parseSheet(new Uint8Array(await response.arrayBuffer()))
    expect(sheet).toMatchObject({ kind: 'unreadable', problem: 'nothing' })
  })

  test('have an example in the template that is right as it stands', async () => {
    const response = await ask('publisher', SHEET_PATHS.template, { params: { format: 'csv' } })
    const file = new TextEncoder().encode((await response.text()).replace('example-row-to-delete', newSlug()))
    const checked = checkAnswerSchema.parse(await (await ask('publisher', SHEET_PATHS.check, { file })).json())
    expect(checked).toMatchObject({ kind: 'checked', counts: { new: 1, faulty: 0 }, unknownColumns: [] })
  })

  test('are exported as the list is filtered and searched', async () => {
    const slug = newSlug()
    await payload.create({
      collection: 'resources',
      draft: true,
      locale: 'en',
      data: { slug, title: `Title ${slug}` },
    })
    const slugsIn = async (query: object) =>
      (await (await ask('editor', SHEET_PATHS.export, { query })).text()).match(/^posted-[a-z0-9-]+/gm) ?? []
    expect(await slugsIn({ where: { slug: { equals: slug } } })).toEqual([slug])
    expect(await slugsIn({ search: slug })).toEqual([slug])
    expect((await ask('editor', SHEET_PATHS.export, { params: { format: 'exe' } })).status).toBe(404)
  })
})
