import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { readAuditLog } from '../../cms/audit/read-log.ts'
import { deskAnswerSchema, previewAnswerSchema } from '../../cms/newsletter/answers.ts'
import { writeIssue } from '../support/newsletter/desk.ts'
import { ACTS, LOOKS, newsletterEndpoints, OF_A_PAGE, type Stage, type Way } from '../support/newsletter/endpoints.ts'
import { PEOPLE, type Person } from '../support/payload/people.ts'

const { payload, pool, ask, issueAt, stored } = await newsletterEndpoints()

const STAGES = ['draft', 'published', 'scheduled', 'sending', 'paused', 'sent', 'cancelled'] as const satisfies Stage[]

/** What the page would send at each stage: what one sees there is what is decided about. */
async function bodyFor(way: Way, issue: string): Promise<object> {
  const answer = deskAnswerSchema.parse((await ask('publisher', '', issue)).body)
  const { sending } = answer.desk
  const seen = sending && { state: sending.state, dueAt: sending.dueAt }
  if (way === '/schedule') return { at: 'now', seen }
  if (way === '/cancel') return { seen: seen ?? { state: 'scheduled', dueAt: new Date().toISOString() } }
  return way === '/decide' ? { decision: 'leave', subscribers: 'all' } : {}
}

/** The status of the answer to whoever may ask, by the stages above. */
const ANSWERS: Readonly<Record<Way, readonly number[]>> = {
  '': [200, 200, 200, 200, 200, 200, 200],
  '/preview': [200, 200, 200, 200, 200, 200, 200],
  '/test': [200, 200, 200, 200, 200, 200, 200],
  '/schedule': [422, 200, 200, 409, 409, 409, 200],
  '/cancel': [409, 409, 200, 409, 409, 409, 409],
  '/pause': [409, 409, 409, 200, 409, 409, 409],
  '/resume': [409, 409, 409, 409, 200, 409, 409],
  '/decide': [409, 409, 409, 200, 200, 200, 409],
}

const MAY: Readonly<Record<'look' | 'act', readonly Person[]>> = {
  look: ['editor', 'publisher', 'admin'],
  act: ['publisher', 'admin'],
}

describe.each([...LOOKS.map((way) => [way, MAY.look] as const), ...ACTS.map((way) => [way, MAY.act] as const)])(
  'of an issue, what is asked at “%s”',
  (way, allowed) => {
    test.each(STAGES.map((stage, index) => [stage, ANSWERS[way][index]] as const))(
      `is for ${allowed.join(', ')}: when it is %s the answer is %i`,
      async (stage, expected) => {
        for (const person of allowed) {
          const { issue } = await issueAt(stage)
          const before = await stored(issue)
          const { status, cache, body } = await ask(person, way, issue, await bodyFor(way, issue))
          expect([person, status, cache]).toEqual([person, expected, 'no-store'])
          const mayChange = status === 200 && way !== '/test' && allowed === MAY.act
          if (mayChange) expect(await stored(issue)).not.toEqual(before)
          else expect(await stored(issue)).toEqual(before)
          // Whoever comes too late is shown how it stands.
          if (way !== '/test' && way !== '/preview') expect(deskAnswerSchema.parse(body)).toHaveProperty('desk.readers')
        }
      },
    )

    test('is for nobody else, whatever has become of the issue', async () => {
      for (const stage of STAGES) {
        const { issue } = await issueAt(stage)
        const [before, body] = [await stored(issue), await bodyFor(way, issue)]
        for (const person of PEOPLE.filter((each) => !allowed.includes(each))) {
          const answer = await ask(person, way, issue, body)
          expect([person, answer]).toEqual([person, { status: 403, cache: 'no-store', body: { kind: 'forbidden' } }])
        }
        expect(await stored(issue)).toEqual(before)
      }
    })
  },
)

test('what is decided about an issue stands in the record of changes, and what came too late does not', async () => {
  const done: [Way, Stage, object][] = [
    ['/schedule', 'published', { detail: expect.any(String) as string, action: 'newsletter-scheduled' }],
    ['/cancel', 'scheduled', { detail: null, action: 'newsletter-cancelled' }],
    ['/pause', 'sending', { detail: null, action: 'newsletter-paused' }],
    ['/resume', 'paused', { detail: null, action: 'newsletter-resumed' }],
    ['/decide', 'sent', { detail: '2', action: 'newsletter-left' }],
  ]
  for (const [way, stage, line] of done) {
    const { issue } = await issueAt(stage)
    const body = await bodyFor(way, issue)
    expect((await ask('publisher', way, issue, body)).status).toBe(200)
    expect((await ask('publisher', way, issue, body)).status).toBe(409)
    const lines = (await readAuditLog(pool, { document: issue }, undefined, 10)).filter(({ actor }) => actor !== null)
    expect(lines).toMatchObject([{ ...line, source: 'newsletter-issues', title: 'An issue' }])
  }
  const { issue } = await issueAt('sent')
  await ask('publisher', '/decide', issue, { decision: 'again', subscribers: 'all' })
  const [line] = await readAuditLog(pool, { document: issue }, undefined, 1)
  expect(line).toMatchObject({ action: 'newsletter-sent-again', detail: '2' })
})

test('an address that nothing is known of is told to those who decide, and to nobody else', async () => {
  const { issue, unknown } = await issueAt('sent')
  const undecidedBy = async (person: Person) =>
    deskAnswerSchema.parse((await ask(person, '', issue)).body).desk.undecided.map(({ email }) => email)
  const addresses = unknown.map((id) => `${id}@example.org`).toSorted()
  expect(await undecidedBy('publisher')).toEqual(addresses)
  expect(await undecidedBy('editor')).toEqual([])
  const { body } = await ask('editor', '', issue)
  expect(JSON.stringify(body)).not.toContain('@')
  await pool.query('DELETE FROM newsletter_subscribers WHERE id = ANY ($1)', [unknown])
  expect(await undecidedBy('publisher')).toEqual([null, null])
})

describe('nothing is done', () => {
  test.each([
    ['another site', { ...OF_A_PAGE, 'sec-fetch-site': 'cross-site' }],
    ['another host of the same site', { ...OF_A_PAGE, 'sec-fetch-site': 'same-site' }],
    ['an address that somebody typed', { ...OF_A_PAGE, 'sec-fetch-site': 'none' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }],
  ])('for who asks from %s', async (_from, headers) => {
    const { issue } = await issueAt('sending')
    const before = await stored(issue)
    for (const way of ACTS)
      expect((await ask('publisher', way, issue, await bodyFor(way, issue), headers)).status).toBe(403)
    expect(await stored(issue)).toEqual(before)
  })

  const seen = { state: 'scheduled', dueAt: new Date().toISOString() }
  test.each([
    ['/schedule', {}],
    ['/schedule', { at: 'now' }],
    ['/schedule', { at: 5, seen: null }],
    ['/schedule', { at: '2'.repeat(31), seen: null }],
    ['/schedule', { at: 'now', seen: { ...seen, state: 'flying' } }],
    ['/schedule', { at: 'now', seen: { ...seen, dueAt: 'yesterday' } }],
    ['/schedule', 'no JSON'],
    ['/cancel', {}],
    ['/cancel', { seen: null }],
    ['/decide', { decision: 'perhaps', subscribers: 'all' }],
    ['/decide', { decision: 'again' }],
    ['/decide', { decision: 'again', subscribers: [] }],
    ['/decide', { decision: 'again', subscribers: ['everybody'] }],
    ['/decide', { decision: 'again', subscribers: Array.from({ length: 101 }, () => randomUUID()) }],
    ['/test', 'no JSON'],
  ] as [Way, unknown][])('at %s for %j, which means nothing', async (way, body) => {
    const { issue } = await issueAt('sent')
    const before = await stored(issue)
    expect(await ask('publisher', way, issue, body)).toMatchObject({ status: 400, body: { kind: 'malformed' } })
    expect(await stored(issue)).toEqual(before)
  })

  test('about what is no issue', async () => {
    for (const id of ['none', "'; DROP TABLE newsletter_sendings; --"])
      for (const way of [...LOOKS, ...ACTS]) expect((await ask('admin', way, id, {})).status).toBe(400)
  })

  test('about an issue that is not there, and it is said', async () => {
    const issue = randomUUID()
    const told = async (way: Way) => {
      const { status, body } = await ask('publisher', way, issue, await bodyFor(way, issue))
      return { status, body }
    }
    expect(await told('')).toMatchObject({
      status: 200,
      body: { desk: { sending: null, hindrance: { why: 'unknown' } } },
    })
    expect(await told('/preview')).toEqual({ status: 200, body: { kind: 'refused', why: 'unknown' } })
    expect(await told('/test')).toEqual({ status: 422, body: { kind: 'refused', problem: 'unknown' } })
    expect(await told('/schedule')).toMatchObject({ status: 422, body: { kind: 'refused', problem: 'unknown' } })
    for (const way of ['/cancel', '/pause', '/resume', '/decide'] as const)
      expect(await told(way)).toMatchObject({ status: 409, body: { kind: 'changedMeanwhile' } })
  })

  test('when the database refuses, and neither answer nor log says what it hangs on', async () => {
    const { issue } = await issueAt('published')
    const { error } = payload.logger
    const logged: unknown[] = []
    payload.logger.error = (...words: unknown[]) => void logged.push(words)
    await pool.query(`CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no room'; END $$`)
    await pool.query('CREATE TRIGGER no_room BEFORE INSERT ON newsletter_sendings EXECUTE FUNCTION no_room()')
    try {
      const { status, body } = await ask('publisher', '/schedule', issue, { at: 'now', seen: null })
      expect([status, body]).toEqual([503, { kind: 'unavailable' }])
      expect(logged).toHaveLength(1)
      expect(JSON.stringify(logged)).not.toMatch(new RegExp(`${issue}|no room`))
    } finally {
      payload.logger.error = error
      await pool.query('DROP TRIGGER no_room ON newsletter_sendings; DROP FUNCTION no_room()')
    }
  })
})

test('a preview is what was saved last, in each language, and names what not everybody may see', async () => {
  const { id: hidden } = await payload.create({
    collection: 'news',
    locale: 'en',
    draft: true,
    data: { slug: `hidden-${randomUUID()}`, title: 'Hidden still', readyIn: ['en'], _status: 'draft' },
  })
  const issue = await writeIssue(payload, { status: 'draft', items: [{ relationTo: 'news', value: hidden }] })
  const preview = previewAnswerSchema.parse((await ask('editor', '/preview', issue)).body)
  expect(preview).toMatchObject({
    kind: 'composed',
    messages: { en: { subject: 'An issue' }, km: { subject: 'លេខមួយ' } },
    leftOut: ['Hidden still'],
  })
})
