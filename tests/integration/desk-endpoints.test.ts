import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { clockInPhnomPenh } from '../../collections/vocabulary/phnom-penh.ts'
import { deskOf } from '../support/desk/documents.ts'
import { livePayload } from '../support/payload/live.ts'
import { visitor } from '../support/payload/over-http.ts'
import { createPerson, pageOf } from '../support/payload/people.ts'

const { payload } = await livePayload()
const { pool } = payload.db
const desk = deskOf(payload)
const [editor, publisher, analyst] = [
  await createPerson(payload, 'editor'),
  await createPerson(payload, 'publisher'),
  await createPerson(payload, 'analyst'),
]

const [editors, publishers, analysts] = [
  await pageOf(payload, editor),
  await pageOf(payload, publisher),
  await pageOf(payload, analyst),
]

beforeAll(() => payload.updateGlobal({ slug: 'desk-rules', data: { secondPerson: true, gate: 'stops' } }))
afterAll(() => payload.updateGlobal({ slug: 'desk-rules', data: { secondPerson: false, gate: 'advises' } }))

describe('many at once', () => {
  test('go a step further, each by the rules; what is refused is named with why, and stays as it was', async () => {
    const [good, bad] = [await desk.draft(editor), await desk.draft(editor, { title: 'Child pornography found' })]
    const ids = [good.id, bad.id]
    const sent = await editors.ask('POST', '/api/desk-many/news', { step: 'send', ids })
    expect(sent.json).toEqual({ kind: 'done', done: 2, refused: [] })
    const published = await publishers.ask('POST', '/api/desk-many/news', { step: 'publish', ids })
    expect(published.json).toMatchObject({ kind: 'done', done: 1, refused: [{ id: bad.id }] })
    expect(published.text).toContain('A word that can hurt children')
    expect([(await desk.stages(good.id)).stored, (await desk.stages(bad.id)).newest]).toEqual([
      'published/published',
      'in-review/draft',
    ])
  })

  test('are published against the gate with one reason, which is kept with each that it had stopped', async () => {
    const [good, bad] = [await desk.draft(editor), await desk.draft(editor, { title: 'Child pornography found' })]
    const ids = [good.id, bad.id]
    const reason = 'It is the name of a law.'
    const asked = { step: 'publish', ids }
    const stopped = await publishers.ask('POST', '/api/desk-many/news', asked)
    expect(stopped.json).toMatchObject({
      done: 1,
      refused: [{ id: bad.id, name: 'Child pornography found', byGate: true }],
    })
    expect((await publishers.ask('POST', '/api/desk-many/news', { ...asked, reason: ' ' })).status).toBe(400)
    expect((await editors.ask('POST', '/api/desk-many/news', { ...asked, reason })).json).toMatchObject({ done: 0 })
    const overruled = await publishers.ask('POST', '/api/desk-many/news', { ...asked, ids: [bad.id], reason })
    expect(overruled.json).toEqual({ kind: 'done', done: 1, refused: [] })
    const seen = await publishers.ask('GET', `/api/desk/news/${bad.id}`)
    const [newest] = (seen.json as { desk: { timeLine: object[] } }).desk.timeLine
    expect(newest).toMatchObject({ act: 'publish', note: reason, overruled: ['terminology'] })
  })

  test('are not published by an editor', async () => {
    const { id } = await desk.draft(editor)
    const { json } = await editors.ask('POST', '/api/desk-many/news', { step: 'publish', ids: [id] })
    expect(json).toMatchObject({ done: 0, refused: [{ id }] })
    expect((await desk.stages(id)).stored).toBe('draft/draft')
  })

  test('are none of what the desk does not look after', async () => {
    const { status } = await publishers.ask('POST', '/api/desk-many/staff', { step: 'publish', ids: [publisher?.id] })
    expect(status).toBe(404)
  })
})

describe('what is given back', () => {
  test('is given back with words, whichever way it is asked for', async () => {
    const { id } = await desk.draft(editor)
    await editors.ask('POST', `/api/desk/news/${id}/step`, { step: 'send' })
    const giveBack = (more: object) =>
      publishers.ask('POST', `/api/desk/news/${id}/step`, { step: 'give-back', ...more })
    for (const silent of [{}, { note: '' }, { note: '  ' }]) expect((await giveBack(silent)).status).toBe(400)
    const many = await publishers.ask('POST', '/api/desk-many/news', { step: 'give-back', ids: [id] })
    expect(many.status).toBe(400)
    expect((await desk.stages(id)).newest).toBe('in-review/draft')
    expect((await giveBack({ note: 'The year is wrong.' })).status).toBe(200)
    expect((await desk.stages(id)).newest).toBe('draft/draft')
  })
})

describe('nobody decides on what they have not seen', () => {
  const savedAt = async (id: string) => (await payload.findByID({ collection: 'news', id, draft: true })).updatedAt
  const lock = (id: string) =>
    payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'news', value: id },
        user: { relationTo: 'staff', value: String(editor?.id) },
      },
    })
  const publishing = (id: string, more: object = {}) =>
    publishers.ask('POST', `/api/desk/news/${id}/step`, { step: 'publish', ...more })

  test('what somebody has written since is neither published nor scheduled, and it is said who it was', async () => {
    const { id } = await desk.draft(editor)
    const seen = await savedAt(id)
    await desk.save(editor, id, { title: 'Half a sentence, whi' })
    const refused = await publishing(id, { seen })
    const message: unknown = expect.stringContaining(`${editor?.name} has changed this`)
    expect(refused).toMatchObject({ status: 409, json: { problem: 'changed', message } })
    const at = clockInPhnomPenh(new Date(Date.now() + 3_600_000))
    const asked = { act: 'publish', at, seen }
    const scheduled = await publishers.ask('POST', `/api/desk/news/${id}/schedule`, asked)
    expect(scheduled.json).toMatchObject({ problem: 'changed', desk: { schedules: [] } })
    expect((await desk.stages(id)).stored).toBe('draft/draft')
    expect((await publishing(id, { seen: await savedAt(id) })).status).toBe(200)
    expect((await desk.stages(id)).stored).toBe('published/published')
  })

  test('of many, those that are as the list showed them go out, the others stay', async () => {
    const [same, other] = [await desk.draft(editor), await desk.draft(editor)]
    const seen = { [same.id]: await savedAt(same.id), [other.id]: await savedAt(other.id) }
    await desk.save(editor, other.id, { title: 'Half a sentence, whi' })
    const asked = { step: 'publish', ids: [same.id, other.id], seen }
    const { json } = await publishers.ask('POST', '/api/desk-many/news', asked)
    expect(json).toMatchObject({ done: 1, refused: [{ id: other.id }] })
    expect([(await desk.stages(same.id)).stored, (await desk.stages(other.id)).stored]).toEqual([
      'published/published',
      'draft/draft',
    ])
  })

  test('what stands where the list shows it says so; of what has moved on, it is said that it has', async () => {
    const { id } = await desk.draft(editor)
    const before = await savedAt(id)
    await editors.ask('POST', `/api/desk/news/${id}/step`, { step: 'send' })
    const send = async (seen: string) =>
      (await editors.ask('POST', '/api/desk-many/news', { step: 'send', ids: [id], seen: { [id]: seen } })).json
    const why = (words: RegExp) => ({ done: 0, refused: [{ why: expect.stringMatching(words) as unknown }] })
    expect(await send(await savedAt(id))).toMatchObject(why(/^It is already in review\.$/))
    expect(await send(before)).toMatchObject(why(/moved on meanwhile/))
  })

  test('what somebody is writing in is not published under their hands, but it can be taken down', async () => {
    const { id } = await desk.draft(editor)
    await desk.publish(publisher, id)
    await desk.save(editor, id, { title: 'The next one' })
    await lock(id)
    const locks = () =>
      payload.count({ collection: 'payload-locked-documents', where: { 'document.value': { equals: id } } })
    expect(await publishing(id)).toMatchObject({ status: 409, json: { problem: 'locked' } })
    const many = await publishers.ask('POST', '/api/desk-many/news', { step: 'publish', ids: [id] })
    expect(many.json).toMatchObject({
      done: 0,
      refused: [{ id, why: expect.stringMatching(/Somebody is writing/) as unknown }],
    })
    expect((await locks()).totalDocs).toBe(1)
    const outdated = { step: 'take-down', seen: new Date(0).toISOString() }
    expect((await publishers.ask('POST', `/api/desk/news/${id}/step`, outdated)).status).toBe(200)
    expect((await desk.stages(id)).stored).toBe('archived/draft')
  })
})

describe('a comment', () => {
  const mailTo = async (email: string | undefined, document: string) => {
    const { rows } = await pool.query<{ kind: string; details: object }>(
      `SELECT kind, details FROM mail_queue WHERE email = $1 AND details->>'document' = $2`,
      [email, document],
    )
    return rows
  }

  test('is read by those who write and decide, waits for one of them, who is told without its words', async () => {
    const { id } = await desk.draft(editor)
    const said = { body: 'Is the year right?', waitsFor: publisher?.id }
    expect((await editors.ask('POST', `/api/desk/news/${id}/comment`, said)).status).toBe(200)
    const seen = await publishers.ask('GET', `/api/desk/news/${id}`)
    expect(seen.json).toMatchObject({ desk: { comments: [{ body: said.body, resolvedAt: null }] } })
    const mail = await mailTo(publisher?.email, id)
    expect(mail).toMatchObject([{ kind: 'desk-waits', details: { collection: 'news', document: id } }])
    expect(JSON.stringify(mail)).not.toContain('year')
  })

  test('is done when somebody says so, and can be opened again', async () => {
    const { id } = await desk.draft(editor)
    const { json } = await editors.ask('POST', `/api/desk/news/${id}/comment`, { body: 'A question' })
    const comment = (json as { desk: { comments: { id: string }[] } }).desk.comments[0]?.id
    for (const resolved of [true, false]) {
      const answer = await publishers.ask('POST', `/api/desk/news/${id}/resolve`, { comment, resolved })
      const [first] = (answer.json as { desk: { comments: { resolvedAt: string | null }[] } }).desk.comments
      expect(first?.resolvedAt === null).toBe(!resolved)
    }
  })
})

test('what is deleted for good leaves no task behind, and nothing that is to happen', async () => {
  const left = async (id: string) => {
    const { rows } = await pool.query<{ what: string }>(
      `SELECT 'author' AS what FROM desk_authors WHERE document = $1
       UNION ALL SELECT 'comment' FROM desk_comments WHERE document = $1
       UNION ALL SELECT 'told' FROM desk_told WHERE document = $1
       UNION ALL SELECT 'autosave' FROM desk_autosaves WHERE document = $1
       UNION ALL SELECT act || ' ' || state FROM desk_schedules WHERE document = $1 AND seen_at IS NULL
       ORDER BY what`,
      [id],
    )
    return rows.map(({ what }) => what)
  }
  const { id } = await desk.draft(editor)
  await editors.ask('PATCH', `/api/news/${id}?draft=true&saved-by-itself=true`, { title: 'Half a' })
  await editors.ask('POST', `/api/desk/news/${id}/comment`, { body: 'Is the year right?', waitsFor: publisher?.id })
  for (const [act, state] of [
    ['publish', 'waiting'],
    ['take-down', 'failed'],
  ])
    await pool.query(
      `INSERT INTO desk_schedules (id, collection, document, act, due_at, by, state)
       VALUES (gen_random_uuid(), 'news', $1, $2, now() + interval '1 hour', $3, $4)`,
      [id, act, publisher?.id, state],
    )
  expect(await left(id)).toEqual(['author', 'autosave', 'comment', 'publish waiting', 'take-down failed', 'told'])
  await payload.delete({ collection: 'news', id })
  expect(await left(id)).toEqual([])
})

test('nobody else finds the desk, and no page of another site can press its buttons', async () => {
  const { id } = await desk.draft(editor)
  expect((await analysts.ask('GET', `/api/desk/news/${id}`)).status).toBe(403)
  expect((await visitor(payload).ask('GET', `/api/desk/news/${id}`)).status).toBe(403)
  const elsewhere = { 'sec-fetch-site': 'cross-site' }
  const { status } = await editors.ask('POST', `/api/desk/news/${id}/step`, { step: 'send' }, elsewhere)
  expect([status, (await desk.stages(id)).newest]).toEqual([403, 'draft/draft'])
})

test('the check tells where something was found, in the language of whoever asks', async () => {
  const { id } = await desk.draft(editor, { title: 'Child pornography found' })
  const found = async (language: string) => {
    editors.cookies.set('payload-lng', language)
    const { json } = await editors.ask('GET', `/api/desk/news/${id}`)
    return (json as { desk: { findings: { field: string; label: string; locale: string }[] } }).desk.findings[0]
  }
  expect(await found('en')).toMatchObject({ field: 'title', label: 'Title', locale: 'en' })
  expect(await found('km')).toMatchObject({ field: 'title', label: 'ចំណងជើង', locale: 'en' })
})
