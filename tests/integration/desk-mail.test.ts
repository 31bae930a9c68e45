import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TypedUser } from 'payload'

import { prepareWaiting } from '../../cms/mail-queue/desk.ts'
import { deskOf } from '../support/desk/documents.ts'
import { livePayload } from '../support/payload/live.ts'
import type { Visitor } from '../support/payload/over-http.ts'
import { createPerson, pageOf } from '../support/payload/people.ts'

const { payload } = await livePayload()
const { pool } = payload.db
const desk = deskOf(payload)
const TITLE = 'A new page for parents'
const [editor, publisher, otherPublisher] = [
  await createPerson(payload, 'editor'),
  await createPerson(payload, 'publisher'),
  await createPerson(payload, 'publisher'),
]

const [editors, publishers] = [await pageOf(payload, editor), await pageOf(payload, publisher)]

const step = async (who: Visitor, id: string, body: object) =>
  expect((await who.ask('POST', `/api/desk/news/${id}/step`, body)).status).toBe(200)

interface Waiting {
  details: { document: string; titles: object }
  minutes: number
}
/** Messages that wait to be written to somebody about a document, with the minutes until each is due, the last of them begun. */
async function waitingFor(user: TypedUser | null, document: string): Promise<Waiting[]> {
  const { rows } = await pool.query<Waiting>(
    `SELECT details, ceil(extract(epoch FROM due_at - now()) / 60)::int AS minutes FROM mail_queue
     WHERE kind = 'desk-waits' AND email = $1 AND details->>'document' = $2 ORDER BY due_at`,
    [user?.email, document],
  )
  return rows
}

/** What is written to somebody about a document now. */
const writtenTo = (user: TypedUser | null, document: string) =>
  prepareWaiting(
    { db: pool, cmsUrl: 'https://cms.example' },
    { staff: String(user?.id), collection: 'news', document, titles: { en: TITLE } },
  )

beforeAll(() => payload.updateGlobal({ slug: 'desk-rules', data: { secondPerson: true, gate: 'stops' } }))
afterAll(() => payload.updateGlobal({ slug: 'desk-rules', data: { secondPerson: false, gate: 'advises' } }))

describe('what is sent to review', () => {
  test('is written about to those who may approve it, with its title and nothing else of it', async () => {
    const { id } = await desk.draft(editor)
    await step(editors, id, { step: 'send' })
    for (const each of [publisher, otherPublisher]) {
      const [message, ...more] = await waitingFor(each, id)
      expect([message?.details.titles, message?.minutes, more]).toEqual([{ en: TITLE, km: TITLE }, 0, []])
      expect(JSON.stringify(message)).not.toContain('calm sentence')
    }
    expect(await waitingFor(editor, id)).toEqual([])
    expect(await writtenTo(publisher, id)).toMatchObject({
      to: publisher?.email,
      template: 'deskReview',
      href: `https://cms.example/admin/collections/news/${id}`,
    })
  })

  test('is not written about to whoever sent it, nor to whoever does not want to hear of it', async () => {
    const quiet = await createPerson(payload, 'publisher')
    await payload.update({ collection: 'staff', id: String(quiet?.id), data: { mailWhenWaiting: false } })
    const { id } = await desk.draft(publisher)
    await step(publishers, id, { step: 'send' })
    expect(await waitingFor(publisher, id)).toEqual([])
    expect(await waitingFor(quiet, id)).toEqual([])
    expect(await waitingFor(otherPublisher, id)).toHaveLength(1)
    expect(await writtenTo(quiet, id)).toBeUndefined()
  })

  test('is written about once in ten minutes, and no more than one message waits for that', async () => {
    const { id } = await desk.draft(editor)
    for (let time = 0; time < 4; time += 1) {
      await step(editors, id, { step: 'send' })
      await step(editors, id, { step: 'take-back' })
    }
    expect((await waitingFor(publisher, id)).map(({ minutes }) => minutes)).toEqual([0, 10])
    // What waited to be written is not true any more.
    expect(await writtenTo(publisher, id)).toBeUndefined()
  })
})

describe('what is given back', () => {
  test('is written about to nobody any more once it is deleted', async () => {
    const { id } = await desk.draft(editor)
    await step(editors, id, { step: 'send' })
    expect(await waitingFor(publisher, id)).toHaveLength(1)
    await payload.delete({ collection: 'news', id })
    expect(await waitingFor(publisher, id)).toEqual([])
  })

  test('is written about to whoever wrote it, until it is sent again', async () => {
    const { id } = await desk.draft(editor)
    await step(editors, id, { step: 'send' })
    await step(publishers, id, { step: 'give-back', note: 'The year is wrong.' })
    expect(await waitingFor(editor, id)).toHaveLength(1)
    expect(await writtenTo(editor, id)).toMatchObject({ template: 'deskGivenBack', values: { title: TITLE } })
    expect(JSON.stringify(await writtenTo(editor, id))).not.toContain('year')
    await step(editors, id, { step: 'send' })
    expect(await writtenTo(editor, id)).toBeUndefined()
  })
})

test('a comment that waits for somebody is written about, until it is done', async () => {
  const { id } = await desk.draft(editor)
  const { json } = await editors.ask('POST', `/api/desk/news/${id}/comment`, {
    body: 'Is the year right?',
    waitsFor: publisher?.id,
  })
  expect(await waitingFor(publisher, id)).toHaveLength(1)
  expect(await writtenTo(publisher, id)).toMatchObject({ template: 'deskWaits' })
  const comment = (json as { desk: { comments: { id: string }[] } }).desk.comments[0]?.id
  await publishers.ask('POST', `/api/desk/news/${id}/resolve`, { comment, resolved: true })
  expect(await writtenTo(publisher, id)).toBeUndefined()
})
