import type { PayloadRequest } from 'payload'
import { isEntityHidden } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import {
  decisionAnswerSchema,
  exportAnswerSchema,
  findAnswerSchema,
  openAnswerSchema,
} from '../../cms/reports/answers.ts'
import { requestOf } from '../support/access/matrix.ts'
import { createPerson, PEOPLE, type Person } from '../support/payload/people.ts'
import { KEY_VARIABLES } from '../support/postgres/preparation.ts'
import { reportDesk } from '../support/reports/desk.ts'
import { storeSealedReport } from '../support/reports/sealed-report.ts'

const desk = await reportDesk()
const { payload, pool } = desk
const CMS_URL = 'http://cms.example.test'
payload.config.serverURL = CMS_URL
Object.assign(process.env, { ...KEY_VARIABLES.cms, CMS_URL })

const { endpoints } = payload.collections.reports.config
const OWN = ['/find', '/:id/open', '/:id/export', '/:id/move', '/:id/priority', '/:id/note'] as const
type Path = (typeof OWN)[number]

const BODIES: Readonly<Record<Path, object>> = {
  '/find': { number: '12345678' },
  '/:id/open': {},
  '/:id/export': {},
  '/:id/move': { to: 'assessing', changes: 0 },
  '/:id/priority': { priority: 'urgent', changes: 0 },
  '/:id/note': { note: 'a note' },
}

const people = new Map<Person, PayloadRequest>()
beforeAll(async () => {
  for (const person of PEOPLE) people.set(person, await requestOf(payload, await createPerson(payload, person)))
})

const PAGE = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' }

async function ask(person: Person, path: Path, id: string, body: unknown, headers: Record<string, string> = PAGE) {
  const endpoint = (endpoints || []).find((each) => each.path === path && each.method === 'post')
  const req = people.get(person)
  if (endpoint === undefined || req === undefined) throw new Error(`${person} cannot ask ${path}`)
  const asked = {
    ...req,
    payload,
    headers: new Headers(headers),
    routeParams: { id },
    json: async () => (typeof body === 'string' ? (JSON.parse(body) as unknown) : body),
  } as unknown as PayloadRequest
  const response = await endpoint.handler(asked)
  return {
    status: response.status,
    cache: response.headers.get('cache-control'),
    body: (await response.json()) as unknown,
  }
}

describe('the desk', () => {
  test.each(OWN.flatMap((path) => PEOPLE.map((person) => [path, person] as const)))(
    '%s is for analysts alone: %s',
    async (path, person) => {
      const { id } = await storeSealedReport(pool)
      const { status, cache, body } = await ask(person, path, id, BODIES[path])
      expect(cache).toBe('no-store')
      if (person === 'analyst') {
        expect(status).toBe(200)
        return
      }
      expect([status, body]).toEqual([403, { kind: 'forbidden' }])
      expect((await desk.file(id)).timeLine.length).toBe(1)
    },
  )

  test.each([
    ['another site', { ...PAGE, 'sec-fetch-site': 'cross-site' }],
    ['another host of the same site', { ...PAGE, 'sec-fetch-site': 'same-site' }],
    ['an address that somebody typed', { ...PAGE, 'sec-fetch-site': 'none' }],
    ['an old browser on another site', { 'content-type': 'application/json', origin: 'https://example.org' }],
    ['nobody knows where', { 'content-type': 'application/json' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }],
  ])('hears nobody who asks from %s', async (_from, headers) => {
    const { id } = await storeSealedReport(pool)
    for (const path of OWN) expect((await ask('analyst', path, id, BODIES[path], headers)).status).toBe(403)
    expect((await desk.file(id)).timeLine.length).toBe(1)
  })

  test('hears an old browser on a page of our own', async () => {
    const { id } = await storeSealedReport(pool)
    const headers = { 'content-type': 'application/json', origin: CMS_URL }
    expect((await ask('analyst', '/:id/open', id, {}, headers)).status).toBe(200)
  })

  test.each([
    ['/:id/move', { to: 'nowhere', changes: 0 }],
    ['/:id/move', { to: 'assessing' }],
    ['/:id/priority', { priority: 'urgent', changes: -1 }],
    ['/:id/note', { note: '   ' }],
    ['/:id/note', { note: 'x'.repeat(5001) }],
    ['/find', {}],
    ['/:id/open', 'no JSON'],
  ] as const)('answers 400 to %s with %j', async (path, body) => {
    const { id } = await storeSealedReport(pool)
    expect((await ask('analyst', path, id, body)).status).toBe(400)
    expect((await desk.file(id)).timeLine.length).toBe(1)
  })

  test.each(['/:id/open', '/:id/export', '/:id/move', '/:id/priority', '/:id/note'] as const)(
    'answers 404 to %s of a case that is none',
    async (path) => {
      for (const id of ['none', '01938000-0000-7000-8000-000000000000', "'; DROP TABLE reports; --"]) {
        expect((await ask('analyst', path, id, BODIES[path])).status).toBe(404)
      }
    },
  )

  test('finds a case by its number as people write it', async () => {
    const { id, reference } = await storeSealedReport(pool)
    const khmer = reference.replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)))
    const find = async (number: string) => findAnswerSchema.parse((await ask('analyst', '/find', '', { number })).body)
    for (const number of [
      reference,
      `${reference.slice(0, 4)} ${reference.slice(4)}`,
      `${reference.slice(0, 4)}-${reference.slice(4)}`,
      khmer,
    ]) {
      expect(await find(number)).toEqual({ kind: 'found', id })
    }
    expect(await find('1234')).toEqual({ kind: 'noNumber' })
    await pool.query('DELETE FROM reports WHERE reference = $1', ['99999999'])
    expect(await find('9999 9999')).toEqual({ kind: 'none' })
  })

  test('answers a decision with the case as it is afterwards, and the one that came too late too', async () => {
    const { id } = await storeSealedReport(pool)
    const step = { to: 'assessing', changes: 0 }
    const done = await ask('analyst', '/:id/move', id, step)
    expect(decisionAnswerSchema.parse(done.body)).toMatchObject({
      kind: 'done',
      case: { facts: { status: 'assessing' } },
    })
    const late = await ask('analyst', '/:id/move', id, step)
    expect(late.status).toBe(409)
    expect(decisionAnswerSchema.parse(late.body)).toMatchObject({ case: { facts: { changes: 1 } } })
    const refused = await ask('analyst', '/:id/move', id, { to: 'classified', changes: 1 })
    expect([refused.status, decisionAnswerSchema.parse(refused.body)]).toMatchObject([
      422,
      { kind: 'refused', problem: 'classificationMissing' },
    ])
  })

  test('exports all that is known of a case, and writes that down', async () => {
    const { id, reference } = await storeSealedReport(pool, {
      addresses: ['https://example.org/export'],
      details: 'some details',
      contact: { phone: '012 345 678' },
    })
    await ask('analyst', '/:id/note', id, { note: 'an exported note' })
    const answer = exportAnswerSchema.parse((await ask('analyst', '/:id/export', id, {})).body)
    expect(answer).toMatchObject({
      file: {
        schema: { name: 'hotline-report', version: 1 },
        report: { id, reference, status: 'received', anonymous: false, addressCount: 1 },
        content: { kind: 'opened', value: { addresses: ['https://example.org/export'], details: 'some details' } },
        contact: { kind: 'opened', value: { phone: '012 345 678' } },
        timeLine: [{ kind: 'received' }, { kind: 'note', note: 'an exported note' }, { kind: 'exported' }],
      },
    })
  })

  test('answers an opening with what can be read and the line that tells of it', async () => {
    const { id } = await storeSealedReport(pool, { details: 'words' })
    const answer = openAnswerSchema.parse((await ask('analyst', '/:id/open', id, {})).body)
    expect(answer).toMatchObject({ opened: { content: { value: { details: 'words' } } } })
    expect(answer.kind === 'opened' && answer.case.timeLine.at(-1)?.kind).toBe('opened')
  })

  test('says nothing of what is wrong when the database refuses', async () => {
    const { id } = await storeSealedReport(pool)
    const { error } = payload.logger
    const logged: unknown[] = []
    payload.logger.error = (...words: unknown[]) => void logged.push(words)
    await pool.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no room'; END $$`)
    await pool.query('CREATE TRIGGER refuse BEFORE INSERT ON report_events FOR EACH ROW EXECUTE FUNCTION refuse()')
    try {
      const { status, body } = await ask('analyst', '/:id/open', id, {})
      expect([status, body]).toEqual([503, { kind: 'unavailable' }])
      expect(JSON.stringify(logged)).not.toContain(id)
    } finally {
      payload.logger.error = error
      await pool.query('DROP TRIGGER refuse ON report_events; DROP FUNCTION refuse()')
    }
  })
})

describe('over Payload’s own interface', () => {
  test.each(PEOPLE.filter((person) => person !== 'analyst'))(
    '%s sees no report and no count of them',
    async (person) => {
      await storeSealedReport(pool)
      const user = people.get(person)?.user ?? null
      for (const collection of ['reports', 'report-events'] as const) {
        await expect(payload.find({ collection, overrideAccess: false, user })).rejects.toThrow()
        await expect(payload.count({ collection, overrideAccess: false, user })).rejects.toThrow()
      }
    },
  )

  test('an analyst gets the facts, and nothing that is sealed', async () => {
    const { id } = await storeSealedReport(pool, { contact: { phone: '012 345 678' } })
    await desk.note(id, 'sealed')
    const user = people.get('analyst')?.user ?? null
    const report = await payload.findByID({ collection: 'reports', id, overrideAccess: false, user })
    expect([report.status, report.sealedContent, report.sealedContact, report.submission]).toEqual([
      'received',
      undefined,
      undefined,
      undefined,
    ])
    const where = { report: { equals: id } }
    const lines = await payload.find({ collection: 'report-events', where, overrideAccess: false, user })
    expect(lines.docs.flatMap(({ sealedNote }) => sealedNote ?? [])).toEqual([])
  })

  test('the admin shows reports to analysts alone, and the tables behind them to nobody', () => {
    const shown = (slug: 'reports' | 'report-events' | 'report-fingerprints', person: Person) => {
      const user = people.get(person)?.user
      return user && !isEntityHidden({ hidden: payload.collections[slug].config.admin.hidden, user })
    }
    for (const person of ['admin', 'publisher', 'editor', 'analyst'] as const) {
      expect([shown('reports', person), shown('report-events', person), shown('report-fingerprints', person)]).toEqual([
        person === 'analyst',
        false,
        false,
      ])
    }
  })
})
