import { randomInt, randomUUID } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import { checkAnswerSchema, standingSchema } from '../../cms/wordpress/answers.ts'
import { CHECK_PATH, ONE_PATH } from '../../cms/wordpress/paths.ts'
import { FIRST_CHOICES } from '../../cms/wordpress/plan/choices.ts'
import { countsOf } from '../../cms/wordpress/report.ts'
import { forgetUnused, readContent, readReport } from '../../cms/wordpress/store.ts'
import { wordpressEndpoints } from '../../cms/wordpress/endpoints.ts'
import { runImports } from '../../cms/wordpress/write/turn.ts'
import { MAX_BYTES } from '../../cms/wordpress/wxr/read.ts'
import { requestOf } from '../support/access/matrix.ts'
import { livePayload } from '../support/payload/live.ts'
import { createPerson, PEOPLE, type Person } from '../support/payload/people.ts'
import { wxrOf } from '../support/wordpress/export.ts'

const { payload } = await livePayload()
const { pool } = payload.db

const people = new Map<Person, PayloadRequest>()
beforeAll(async () => {
  for (const person of PEOPLE) people.set(person, await requestOf(payload, await createPerson(payload, person)))
})

const FILE = { 'content-type': 'application/octet-stream', 'sec-fetch-site': 'same-origin' }
const JSON_PAGE = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }

interface Asked {
  file?: Uint8Array
  id?: string
  body?: object
  headers?: Record<string, string>
}

function ask(person: Person, path: string, { file, id, body = {}, headers = file ? FILE : JSON_PAGE }: Asked = {}) {
  const endpoint = wordpressEndpoints.find((each) => each.path === path)
  const req = people.get(person)
  if (endpoint === undefined || req === undefined) throw new Error(`${person} cannot ask ${path}`)
  const sent = file === undefined ? null : new Response(Buffer.from(file)).body
  const parts = { headers: new Headers(headers), query: { name: 'old.xml' }, routeParams: { id }, body: sent }
  return endpoint.handler({ ...req, payload, ...parts, json: () => Promise.resolve(body) })
}

let last = randomInt(4e6, 5e6)
const exported = (n = 1) => wxrOf(Array.from({ length: n }, () => ({ id: (last += 1), slug: `asked-${last}` })))

async function checked(n = 1): Promise<string> {
  const answer = checkAnswerSchema.parse(await (await ask('publisher', CHECK_PATH, { file: exported(n) })).json())
  if (answer.kind !== 'checked') throw new Error(answer.problem)
  return answer.id
}
const MAY: readonly Person[] = ['publisher', 'admin']

describe('the import from WordPress', () => {
  test.each(PEOPLE)('is for publishers and administrators alone: %s', async (person) => {
    const id = randomUUID()
    const may = MAY.includes(person)
    expect((await ask(person, CHECK_PATH, { file: exported() })).status).toBe(may ? 200 : 403)
    expect((await ask(person, ONE_PATH, { id })).status).toBe(may ? 404 : 403)
    for (const what of ['choices', 'import', 'undo'])
      expect((await ask(person, `${ONE_PATH}/${what}`, { id, body: FIRST_CHOICES })).status).toBe(may ? 404 : 403)
  })

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a form', { 'content-type': 'multipart/form-data' }],
  ])('takes nothing from %s', async (_from, headers) => {
    expect((await ask('admin', CHECK_PATH, { file: exported(), headers: { ...FILE, ...headers } })).status).toBe(403)
    const asked = { id: randomUUID(), body: FIRST_CHOICES, headers: { ...JSON_PAGE, ...headers } }
    expect((await ask('admin', `${ONE_PATH}/import`, asked)).status).toBe(403)
  })

  test('writes nothing before it is told to, and then all of it', async () => {
    const id = await checked(3)
    const slug = `asked-${last}`
    const stored = async () =>
      (await payload.count({ collection: 'news', where: { slug: { equals: slug } } })).totalDocs
    await runImports(payload)
    expect(await stored()).toBe(0)
    const begun = standingSchema.parse(
      await (await ask('admin', `${ONE_PATH}/import`, { id, body: FIRST_CHOICES })).json(),
    )
    expect(begun).toEqual({ kind: 'import', state: 'waiting', done: 0, total: 0 })
    await runImports(payload)
    const ended = standingSchema.parse(await (await ask('publisher', ONE_PATH, { id })).json())
    expect([ended, await stored()]).toEqual([{ kind: 'import', state: 'done', done: 3, total: 3 }, 1])
  })

  test('is looked at once more with other choices', async () => {
    last += 1
    const terms = [{ domain: 'category', slug: 'press' }]
    const file = wxrOf([{ id: last, slug: `asked-${last}`, terms }])
    const answer = checkAnswerSchema.parse(await (await ask('publisher', CHECK_PATH, { file })).json())
    const id = answer.kind === 'checked' ? answer.id : ''
    const kinds = async () => {
      const report = await readReport(pool, id)
      return report && countsOf(report).kinds
    }
    expect(await kinds()).toEqual({ news: 1, 'press-releases': 0, pages: 0 })
    await ask('publisher', `${ONE_PATH}/choices`, { id, body: { ...FIRST_CHOICES, press: ['press'] } })
    expect(await kinds()).toEqual({ news: 0, 'press-releases': 1, pages: 0 })
  })

  test('is begun once, and taken back once it has ended', async () => {
    const id = await checked()
    expect((await ask('publisher', `${ONE_PATH}/undo`, { id })).status).toBe(409)
    const begin = () => ask('publisher', `${ONE_PATH}/import`, { id, body: FIRST_CHOICES })
    expect((await Promise.all([begin(), begin()])).map(({ status }) => status).toSorted()).toEqual([200, 409])
    await runImports(payload)
    expect((await begin()).status).toBe(409)
    expect((await ask('publisher', `${ONE_PATH}/undo`, { id })).status).toBe(200)
    await runImports(payload)
    expect(standingSchema.parse(await (await ask('publisher', ONE_PATH, { id })).json()).state).toBe('undone')
  })

  test('says what is wrong with a file', async () => {
    const file = new TextEncoder().encode('<rss><channel><title>Cut off')
    expect(await (await ask('publisher', CHECK_PATH, { file })).json()).toMatchObject({
      kind: 'unreadable',
      problem: 'broken',
    })
    const large = new Uint8Array(MAX_BYTES + 10).fill(0x20)
    expect(await (await ask('publisher', CHECK_PATH, { file: large })).json()).toMatchObject({ problem: 'tooLarge' })
  })

  test('that was only looked at is forgotten after a day', async () => {
    const [old, fresh] = [await checked(), await checked()]
    await pool.query(`UPDATE wordpress_imports SET made_at = now() - interval '25 hours' WHERE id = $1`, [old])
    await forgetUnused(pool)
    expect([await readContent(pool, old), (await readContent(pool, fresh))?.posts.length]).toEqual([undefined, 1])
  })

  test.each([{}, { ...FIRST_CHOICES, press: 'all' }, { ...FIRST_CHOICES, fetches: 'yes' }])(
    'does nothing with choices that are none: %j',
    async (body) => {
      expect((await ask('publisher', `${ONE_PATH}/import`, { id: await checked(), body })).status).toBe(400)
    },
  )
})
