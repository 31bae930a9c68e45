import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { NO_SLUG } from '../../cms/fields/slug.ts'
import { clockInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import { deskOf, goodNews } from '../support/desk/documents.ts'
import { livePayload } from '../support/payload/live.ts'
import { visitor } from '../support/payload/over-http.ts'
import { createPerson } from '../support/payload/people.ts'

const { payload } = await livePayload()
const desk = deskOf(payload)
const [editor, publisher] = [await createPerson(payload, 'editor'), await createPerson(payload, 'publisher')]
const publishers = visitor(payload)
await publishers.ask('POST', '/api/staff/login', { email: publisher?.email, password: 'four unrelated words in a row' })

const rules = (gate: 'stops' | 'advises') =>
  payload.updateGlobal({ slug: 'desk-rules', data: { secondPerson: gate === 'stops', gate } })
beforeAll(() => rules('stops'))
afterAll(() => rules('advises'))

const look = (id: string, collection = 'news') => publishers.ask('GET', `/api/desk/${collection}/${id}`)
const publish = (id: string, more: object = {}, collection = 'news') =>
  publishers.ask('POST', `/api/desk/${collection}/${id}/step`, { step: 'publish', ...more })
const schedule = (id: string) => {
  const at = clockInPhnomPenh(new Date(Date.now() + 3_600_000))
  return publishers.ask('POST', `/api/desk/news/${id}/schedule`, { act: 'publish', at })
}
/** Addresses are told apart before anybody asks whether they are any. */
const noAddress = () => `Not an address ${randomUUID()}`
const refusedBy = (...fields: string[]) => ({
  desk: { findings: fields.map((field) => ({ rule: 'field-refused', field, weight: 'must' })) },
})

describe('what fields do not take', () => {
  test('is found by the check, with the words of the field, before anybody publishes', async () => {
    const { id } = await desk.draft(editor, { slug: noAddress() })
    expect((await look(id)).json).toMatchObject({ desk: { findings: [{ field: 'slug', says: NO_SLUG.en }] } })
    for (const answer of [await publish(id), await schedule(id)])
      expect(answer).toMatchObject({ status: 409, json: { problem: 'gate', ...refusedBy('slug') } })
  })

  test('is an address that nobody has given to a text in Khmer alone', async () => {
    const { slug: _none, ...written } = goodNews()
    const data = { ...written, readyIn: ['km' as const] }
    const { id } = await payload.create({ collection: 'news', locale: 'km', user: editor, draft: true, data })
    expect((await look(id)).json).toMatchObject(refusedBy('slug'))
  })

  test('is said once, by the rule that says more about it, and no more where nothing is missing', async () => {
    const said = goodNews()
    const data = {
      ...said,
      description: said.body,
      audiences: ['parents' as const],
      languages: ['en' as const],
      ageFrom: 4,
      contentAdvisory: 'none' as const,
      reviewBy: '2999-01-01T02:00:00.000Z',
    }
    const create = (more: object) => {
      const whole = { ...data, slug: `resource-${randomUUID()}`, ...more }
      return payload.create({ collection: 'resources', locale: 'en', user: editor, draft: true, data: whole })
    }
    const [whole, halved] = [await create({ ageTo: 7, type: 'guide' as const }), await create({ ageTo: 7 })]
    expect((await look(whole.id, 'resources')).json).toMatchObject(refusedBy())
    expect((await look(halved.id, 'resources')).json).toMatchObject(refusedBy('type'))
  })

  test('is overruled by no reason', async () => {
    const { id } = await desk.draft(editor, { slug: noAddress() })
    const answer = await publish(id, { reason: 'It is the name of a law.' })
    expect(answer).toMatchObject({ status: 409, json: { problem: 'gate', ...refusedBy('slug') } })
  })

  test('is an answer with the names of the fields, where the gate stops nobody', async () => {
    const taken = await desk.draft(editor)
    await rules('advises')
    const { id } = await desk.draft(editor, { slug: noAddress() })
    for (const answer of [await publish(id), await schedule(id)]) {
      const message = `Address (slug): ${NO_SLUG.en}`
      expect(answer).toMatchObject({ status: 409, json: { problem: 'fields', message } })
    }
    expect((await publish(taken.id)).status).toBe(200)
    await rules('stops')
  })
})

test('what is in the trash is brought no further, and it is said that it is there', async () => {
  const { id } = await desk.draft(editor)
  await payload.update({ collection: 'news', id, data: { deletedAt: new Date().toISOString() } })
  for (const answer of [await publish(id), await schedule(id)])
    expect(answer).toMatchObject({ status: 409, json: { problem: 'trash' } })
  const { json } = await publishers.ask('POST', '/api/desk-many/news', { step: 'publish', ids: [id] })
  expect(json).toMatchObject({ done: 0, refused: [{ id, why: 'It is in the trash. Restore it first.' }] })
})
