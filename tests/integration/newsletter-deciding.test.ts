import { beforeEach, describe, expect, test } from 'vitest'

import { deskAnswerSchema, type Desk } from '../../cms/newsletter/answers.ts'
import { clockInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import type { Locale } from '../../collections/vocabulary/locales.ts'
import { unsubscribeUrl } from '../../cms/newsletter/sending/letter.ts'
import { UNSUBSCRIBE_MARK } from '../../collections/vocabulary/newsletter.ts'
import { sectionPath } from '../../collections/vocabulary/paths.ts'
import { startMailServer } from '../support/mail/mail-server.ts'
import { mailTo } from '../support/mail/outbox.ts'
import { deliveryStates, storeSending, subscribe, writeIssue } from '../support/newsletter/desk.ts'
import { newsletterEndpoints, type Way } from '../support/newsletter/endpoints.ts'

const { payload, pool, ask, issueAt, emailOf } = await newsletterEndpoints()

const HOUR = 3_600_000
const inHours = (hours: number) => clockInPhnomPenh(new Date(Date.now() + hours * HOUR))

beforeEach(async () => {
  await pool.query('DELETE FROM newsletter_subscribers')
})

/** What a publisher is told who does something, the desk as it is afterwards in any case. */
async function act(way: Way, issue: string, body: object) {
  const { status, body: answer } = await ask('publisher', way, issue, body)
  return { status, ...deskAnswerSchema.parse(answer) }
}

async function look(issue: string): Promise<Desk> {
  return deskAnswerSchema.parse((await ask('publisher', '', issue)).body).desk
}

/** How it stands, as a page sends it back. */
async function seen(issue: string) {
  const { sending } = await look(issue)
  return sending && { state: sending.state, dueAt: sending.dueAt }
}

describe('an issue', () => {
  test('is scheduled for a time in Phnom Penh, given another, taken back, and scheduled once more', async () => {
    const { issue } = await issueAt('published')
    const [first, second] = [inHours(2), inHours(50)]
    expect(await act('/schedule', issue, { at: first, seen: null })).toMatchObject({
      kind: 'done',
      desk: { sending: { state: 'scheduled', dueAt: new Date(`${first}:00+07:00`).toISOString(), begunAt: null } },
    })
    const early = await seen(issue)
    expect(await act('/schedule', issue, { at: second, seen: early })).toMatchObject({ kind: 'done' })
    // Whoever still sees the first time decides about something that is no more.
    expect(await act('/cancel', issue, { seen: early })).toMatchObject({ status: 409, kind: 'changedMeanwhile' })
    expect(await act('/cancel', issue, { seen: await seen(issue) })).toMatchObject({
      kind: 'done',
      desk: { sending: { state: 'cancelled' } },
    })
    expect(await act('/schedule', issue, { at: 'now', seen: await seen(issue) })).toMatchObject({
      desk: { sending: { state: 'scheduled', endedAt: null } },
    })
  })

  test.each([
    [inHours(-1), 'past'],
    ['2019-01-01T08:00', 'past'],
    [inHours(24 * 400), 'tooFar'],
    ['2027-02-31T08:00', 'moment'],
    ['', 'moment'],
    ['soon', 'moment'],
  ])('is not scheduled for “%s”: %s', async (at, problem) => {
    const { issue } = await issueAt('published')
    expect(await act('/schedule', issue, { at, seen: null })).toMatchObject({ status: 422, kind: 'refused', problem })
    expect((await look(issue)).sending).toBeNull()
  })

  test('is scheduled once by two who press at the same moment', async () => {
    const { issue } = await issueAt('published')
    const presses = [1, 2, 3].map((hours) => act('/schedule', issue, { at: inHours(hours), seen: null }))
    const kinds = (await Promise.all(presses)).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual(['changedMeanwhile', 'changedMeanwhile', 'done'])
  })

  test('that is dated ahead may be scheduled for later, unless it will lack something then too', async () => {
    const publishedAt = new Date(Date.now() + 10 * HOUR).toISOString()
    const issue = await writeIssue(payload, { publishedAt })
    expect(await act('/schedule', issue, { at: inHours(5), seen: null })).toMatchObject({
      problem: 'datedAhead',
      desk: { sending: null, hindrance: { why: 'datedAhead', from: publishedAt } },
    })
    expect(await act('/schedule', issue, { at: inHours(15), seen: null })).toMatchObject({ kind: 'done' })
    const wordless = await writeIssue(payload, { publishedAt, subject: '' })
    expect(await act('/schedule', wordless, { at: inHours(15), seen: null })).toMatchObject({ problem: 'noSubject' })
  })

  test.each([
    [['en'], ['en']],
    [
      ['km', 'en'],
      ['en', 'km'],
    ],
  ] as Locale[][][])(
    'that is ready in %j goes out in %j, beside the number of readers of each',
    async (readyIn, languages) => {
      await subscribe(pool, 2, 'km')
      await subscribe(pool, 1, 'en')
      const readers = { en: 1, km: 2 }
      const issue = await writeIssue(payload, { readyIn })
      expect(await look(issue)).toMatchObject({ readers, languages, hindrance: null })
      const publishedAt = new Date(Date.now() + HOUR).toISOString()
      expect(await look(await writeIssue(payload, { readyIn, publishedAt }))).toMatchObject({ readers, languages })
    },
  )
})

describe('about a reader of whom nothing is known', () => {
  const decide = (issue: string, decision: 'again' | 'leave', subscribers: 'all' | string[]) =>
    act('/decide', issue, { decision, subscribers })

  test('“send again” is decided once, and the issue is on its way again', async () => {
    const { issue, unknown } = await issueAt('sent')
    const [first = '', second = ''] = unknown
    const presses = await Promise.all([1, 2].map(() => decide(issue, 'again', [first])))
    expect(presses.map(({ kind }) => kind).toSorted()).toEqual(['changedMeanwhile', 'done'])
    const { sending, undecided } = await look(issue)
    expect(sending).toMatchObject({ state: 'sending', endedAt: null })
    expect(undecided.map(({ subscriber }) => subscriber)).toEqual([second])
    expect(await deliveryStates(pool, issue, unknown)).toEqual(['waiting', 'unknown'])
    expect(await decide(issue, 'leave', [first])).toMatchObject({ status: 409 })
    expect(await deliveryStates(pool, issue, unknown)).toEqual(['waiting', 'unknown'])
  })

  test('“leave” is decided once, nobody is written to, and it is not claimed that the letter arrived', async () => {
    const { issue, unknown } = await issueAt('sent')
    expect(await decide(issue, 'leave', 'all')).toMatchObject({
      kind: 'done',
      desk: { sending: { state: 'sent', counts: { sent: 1, failed: 2, unknown: 0 } }, undecided: [] },
    })
    for (const decision of ['again', 'leave'] as const)
      expect(await decide(issue, decision, 'all')).toMatchObject({ status: 409 })
    expect(await deliveryStates(pool, issue, unknown)).toEqual(['failed', 'failed'])
  })

  test('nothing is decided through another issue, nor about who has the letter', async () => {
    const [one, other] = [await issueAt('sent'), await issueAt('sent')]
    expect(await decide(one.issue, 'again', other.unknown)).toMatchObject({ status: 409 })
    expect(await deliveryStates(pool, other.issue, other.unknown)).toEqual(['unknown', 'unknown'])
    const [has = ''] = await subscribe(pool, 1)
    const issue = await writeIssue(payload)
    await storeSending(pool, issue, 'sent', [['sent', [has]]])
    expect(await decide(issue, 'again', [has])).toMatchObject({ status: 409, desk: { sending: { state: 'sent' } } })
  })
})

describe('a test of an issue', () => {
  const dataFolder = () => process.env['DATA_DIR'] ?? ''
  const outbox = (address = '@') => mailTo(dataFolder(), address)

  test('goes to whoever asks, whatever they ask for, in each language, and holds nobody’s way out', async () => {
    const [reader = ''] = await subscribe(pool, 1)
    const issue = await writeIssue(payload, { status: 'draft' })
    const to = emailOf('publisher') ?? ''
    const before = await outbox()
    const { status, body } = await ask('publisher', '/test', issue, {
      to: 'somebody@example.org',
      email: 'x@example.org',
    })
    expect([status, body]).toEqual([200, { kind: 'sent', to }])
    const messages = await outbox(to)
    expect(messages.map(({ headers }) => headers['subject'])).toEqual(['[Test] An issue', '[សាកល្បង] លេខមួយ'])
    expect((await outbox()).length - before.length).toBe(2)
    const ways = { en: sectionPath('en', 'newsletter'), km: sectionPath('km', 'newsletter') }
    for (const [index, { headers, text, html }] of messages.entries()) {
      expect(headers).not.toHaveProperty('list-unsubscribe')
      for (const words of [text, html]) {
        expect(words).toContain(index === 0 ? ways.en : ways.km)
        expect(words).not.toContain(UNSUBSCRIBE_MARK)
        expect(words).not.toContain(new URL(unsubscribeUrl('http://localhost', 'en', reader)).search)
      }
    }
    expect((await look(issue)).sending).toBeNull()
  })

  test('is one message of an issue that is ready in one language, and none of an empty one', async () => {
    const before = await outbox()
    await ask('admin', '/test', await writeIssue(payload, { readyIn: ['km'] }), {})
    expect((await outbox(emailOf('admin'))).map(({ headers }) => headers['subject'])).toEqual(['[សាកល្បង] លេខមួយ'])
    const empty = await writeIssue(payload, { hasIntro: false })
    const { status, body } = await ask('admin', '/test', empty, {})
    expect([status, body]).toEqual([422, { kind: 'refused', problem: 'empty' }])
    expect((await outbox()).length - before.length).toBe(1)
  })

  test('that the mail server would not have is said so, and the log has a code and no address', async () => {
    const server = await startMailServer()
    const to = emailOf('publisher') ?? ''
    server.refused.add(to)
    process.env['SMTP_URL'] = server.url
    const { error } = payload.logger
    const logged: unknown[] = []
    payload.logger.error = (...words: unknown[]) => void logged.push(words)
    try {
      const { status, body } = await ask('publisher', '/test', await writeIssue(payload), {})
      expect([status, body]).toEqual([422, { kind: 'refused', problem: 'mail' }])
      expect(logged).toEqual([[{ code: 'EENVELOPE 550' }, 'a test of the newsletter was not sent']])
    } finally {
      payload.logger.error = error
      delete process.env['SMTP_URL']
      await server.stop()
    }
  })
})
