import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { movedBy, overruledWith } from '../../cms/workflow/asked.ts'
import { StoppedByGate } from '../../cms/workflow/refusal.ts'
import type { Step } from '../../collections/vocabulary/stages.ts'
import { deskOf } from '../support/desk/documents.ts'
import { rich } from '../support/newsletter/rich-text.ts'
import { visitor } from '../support/payload/over-http.ts'
import { livePayload } from '../support/payload/live.ts'
import { createPerson, pageOf } from '../support/payload/people.ts'
import { STAFF_PASSWORD } from '../support/postgres/preparation.ts'

const { payload } = await livePayload()
const desk = deskOf(payload)
const [editor, publisher, second] = [
  await createPerson(payload, 'editor'),
  await createPerson(payload, 'publisher'),
  await createPerson(payload, 'publisher'),
]

type Rules = { secondPerson: boolean; gate: 'stops' | 'advises' }
const setRules = (data: Rules) => payload.updateGlobal({ slug: 'desk-rules', data })

const step = (user: typeof editor, id: string, name: Step, note?: string) =>
  payload.update({
    collection: 'news',
    id,
    overrideAccess: false,
    user,
    draft: true,
    data: {},
    context: movedBy({ step: name, ...(note !== undefined && { note }) }),
  })

const timeLine = async (id: string) => {
  const { rows } = await payload.db.pool.query<{ act: string; note: string | null; overruled: string[] }>(
    'SELECT act, note, overruled FROM desk_steps WHERE document = $1 ORDER BY at',
    [id],
  )
  return rows
}
const acts = async (id: string) => (await timeLine(id)).map(({ act }) => act)

beforeAll(() => setRules({ secondPerson: true, gate: 'stops' }))
// Other tests of this worker find the rules as they know them.
afterAll(() => setRules({ secondPerson: false, gate: 'advises' }))

describe('the way of a document', () => {
  test('leads from draft over review and approval to the public, and each step is written down', async () => {
    const { id } = await desk.draft(editor)
    expect((await desk.stages(id)).newest).toBe('draft/draft')
    await step(editor, id, 'send')
    expect((await desk.stages(id)).newest).toBe('in-review/draft')
    await step(publisher, id, 'approve')
    expect((await desk.stages(id)).newest).toBe('approved/draft')
    await desk.publish(publisher, id)
    expect(await desk.stages(id)).toEqual({ stored: 'published/published', newest: 'published/published' })
    await desk.takeDown(publisher, id)
    expect(await desk.stages(id)).toEqual({ stored: 'archived/draft', newest: 'archived/draft' })
    expect(await acts(id)).toEqual(['create', 'send', 'approve', 'publish', 'take-down'])
  })

  test('goes back with a word about why', async () => {
    const { id } = await desk.draft(editor)
    await step(editor, id, 'send')
    await step(publisher, id, 'give-back', 'The date is missing.')
    expect((await desk.stages(id)).newest).toBe('draft/draft')
    expect((await timeLine(id)).at(-1)).toMatchObject({ act: 'give-back', note: 'The date is missing.' })
  })

  test('begins anew when an editor changes what was approved, and not when nothing is changed', async () => {
    const { id } = await desk.draft(editor)
    await step(editor, id, 'send')
    await step(publisher, id, 'approve')
    await desk.save(editor, id, {})
    expect((await desk.stages(id)).newest).toBe('approved/draft')
    await desk.save(editor, id, { title: 'Something else' })
    expect((await desk.stages(id)).newest).toBe('draft/draft')
  })

  test('leaves what is public as it is while a draft of it is on its way', async () => {
    const { id } = await desk.draft(editor)
    await desk.publish(publisher, id)
    await desk.save(editor, id, { title: 'The next one' })
    await step(editor, id, 'send')
    expect(await desk.stages(id)).toEqual({ stored: 'published/published', newest: 'in-review/draft' })
  })

  test('is not to be written by hand', async () => {
    const { id } = await desk.draft(editor)
    await desk.save(editor, id, { stage: 'approved' })
    await payload.update({ collection: 'news', id, draft: true, data: { stage: 'published' } })
    expect((await desk.stages(id)).newest).toBe('draft/draft')
    await payload.db.pool.query(`UPDATE news SET stage = 'published' WHERE id = $1`, [id])
    expect((await desk.stages(id)).stored).toBe('draft/draft')
  })

  test('has steps for publishers that editors cannot take', async () => {
    const { id } = await desk.draft(editor)
    await step(editor, id, 'send')
    await expect(step(editor, id, 'approve')).rejects.toThrow(/Only publishers/)
    await expect(step(editor, id, 'publish')).rejects.toThrow(/Only publishers/)
    expect((await desk.stages(id)).newest).toBe('in-review/draft')
  })
})

describe('nobody alone', () => {
  const ALONE = /alone have written/

  test('publishes what they have written, whichever way they try', async () => {
    const { id, slug } = await desk.draft(publisher)
    await expect(desk.publish(publisher, id)).rejects.toThrow(ALONE)
    await expect(desk.publish(publisher, id, { title: 'And changed at once' })).rejects.toThrow(ALONE)
    await step(publisher, id, 'send')
    await expect(step(publisher, id, 'approve')).rejects.toThrow(ALONE)
    const many = await payload.update({
      collection: 'news',
      where: { slug: { equals: slug } },
      overrideAccess: false,
      user: publisher,
      data: { _status: 'published' },
    })
    expect(many.docs).toEqual([])
    expect(many.errors.map(({ message }) => message)).toEqual([expect.stringMatching(ALONE)])
    const local = { collection: 'news', id, user: publisher, data: { _status: 'published' } } as const
    await expect(payload.update(local)).rejects.toThrow(ALONE)
    await expect(
      payload.create({
        collection: 'news',
        overrideAccess: false,
        user: publisher,
        locale: 'en',
        data: {
          ...(await payload.findByID({ collection: 'news', id, draft: true })),
          slug: `${slug}-2`,
          _status: 'published',
        },
      }),
    ).rejects.toThrow(ALONE)
    expect(await desk.stages(id)).toEqual({ stored: 'draft/draft', newest: 'in-review/draft' })
  })

  test('publishes by way of the trash', async () => {
    const { id } = await desk.draft(publisher)
    const page = await pageOf(payload, publisher)
    const away = { _status: 'published', deletedAt: new Date().toISOString() }
    expect((await page.ask('PATCH', `/api/news/${id}`, away)).status).toBe(200)
    const back = await page.ask('PATCH', `/api/news/${id}?trash=true`, { deletedAt: null })
    expect([back.status, back.text]).toEqual([403, expect.stringMatching(ALONE)])
    const asDraft = await page.ask('PATCH', `/api/news/${id}?trash=true`, { deletedAt: null, _status: 'draft' })
    expect(asDraft.status).toBe(200)
    await expect(desk.publish(publisher, id)).rejects.toThrow(ALONE)
  })

  test('publishes a change of their own of what is public', async () => {
    const { id } = await desk.draft(editor)
    await desk.publish(publisher, id)
    await expect(desk.publish(publisher, id, { title: 'A word of my own' })).rejects.toThrow(ALONE)
  })

  test('but with the approval of another, which holds for what was approved', async () => {
    const { id } = await desk.draft(publisher)
    await step(publisher, id, 'send')
    await step(second, id, 'approve')
    await desk.save(publisher, id, { title: 'Changed after the approval' })
    await expect(desk.publish(publisher, id)).rejects.toThrow(ALONE)
    await step(publisher, id, 'send')
    await step(second, id, 'approve')
    await desk.publish(publisher, id)
    expect((await desk.stages(id)).stored).toBe('published/published')
  })

  test('publishes by the rule, unless administrators have set it aside', async () => {
    await setRules({ secondPerson: false, gate: 'stops' })
    const { id } = await desk.draft(publisher)
    await desk.publish(publisher, id)
    expect((await desk.stages(id)).stored).toBe('published/published')
    await setRules({ secondPerson: true, gate: 'stops' })
  })
})

describe('the gate', () => {
  const PICTURES_OF_HURT = { title: 'Child pornography found' }

  test('stops what would hurt, names it and its fields, and leaves the public as it was', async () => {
    const { id } = await desk.draft(editor, PICTURES_OF_HURT)
    const refused = await desk.publish(publisher, id).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(StoppedByGate)
    expect(refused).toMatchObject({ status: 422, data: { errors: [{ path: 'title' }] } })
    expect(String(refused)).toContain('A word that can hurt children')
    expect((await desk.stages(id)).stored).toBe('draft/draft')
  })

  test('stops a link that leads nowhere any more, once somebody has followed it', async () => {
    const href = 'https://example.org/a-page-that-is-gone'
    const body = rich.document(rich.paragraph(rich.link('What others have found out', href)))
    const { id } = await desk.draft(editor, { body })
    await payload.db.pool.query(`INSERT INTO link_checks (href, status, code) VALUES ($1, 'broken', 404)`, [href])
    await expect(desk.publish(publisher, id)).rejects.toThrow(StoppedByGate)
    await payload.db.pool.query(`UPDATE link_checks SET status = 'alive' WHERE href = $1`, [href])
    await desk.publish(publisher, id)
    expect((await desk.stages(id)).stored).toBe('published/published')
  })

  test('looks at the language that is not being saved as well', async () => {
    const { id } = await desk.draft(editor)
    await desk.save(editor, id, { readyIn: ['en', 'km'] })
    await expect(desk.publish(publisher, id)).rejects.toThrow(/missing in a language.*ខ្មែរ/)
  })

  test('lets those through against whom nothing stands when many are published at once', async () => {
    const [good, bad] = [await desk.draft(editor), await desk.draft(editor, PICTURES_OF_HURT)]
    const { docs, errors } = await payload.update({
      collection: 'news',
      where: { id: { in: [good.id, bad.id] } },
      overrideAccess: false,
      user: publisher,
      data: { _status: 'published' },
    })
    expect([docs.map(({ id }) => id), errors.map(({ id }) => id)]).toEqual([[good.id], [bad.id]])
    expect([(await desk.stages(good.id)).stored, (await desk.stages(bad.id)).stored]).toEqual([
      'published/published',
      'draft/draft',
    ])
  })

  test('publishes of many what was approved, not what was there when they were begun', async () => {
    const { id } = await desk.draft(editor)
    await desk.save(editor, id, { title: 'As it was approved' })
    const where = { id: { equals: id } }
    const data = { _status: 'published' } as const
    await payload.update({ collection: 'news', where, overrideAccess: false, user: publisher, data, locale: 'en' })
    expect((await payload.findByID({ collection: 'news', id, locale: 'en' })).title).toBe('As it was approved')
  })

  test('is overruled by a publisher with a reason, and both are remembered', async () => {
    const { id } = await desk.draft(editor, PICTURES_OF_HURT)
    await payload.update({
      collection: 'news',
      id,
      overrideAccess: false,
      user: publisher,
      data: { _status: 'published' },
      context: overruledWith('The title of a law.'),
    })
    expect((await timeLine(id)).at(-1)).toEqual({
      act: 'publish',
      note: 'The title of a law.',
      overruled: ['terminology'],
    })
  })

  test('says what it finds and stops nothing where administrators have decided so', async () => {
    await setRules({ secondPerson: true, gate: 'advises' })
    const { id } = await desk.draft(editor, PICTURES_OF_HURT)
    await desk.publish(publisher, id)
    expect((await desk.stages(id)).stored).toBe('published/published')
    await setRules({ secondPerson: true, gate: 'stops' })
  })
})

describe('a version that is brought back', () => {
  const versionOf = async (id: string, title: string) => {
    const where = { and: [{ parent: { equals: id } }, { 'version.title': { equals: title } }] }
    const { docs } = await payload.findVersions({ collection: 'news', where, locale: 'en', limit: 1 })
    return String(docs[0]?.id)
  }

  test('is a draft beside what is public, also for an editor', async () => {
    const { id } = await desk.draft(editor, { title: 'The first title' })
    await desk.publish(publisher, id)
    await desk.save(editor, id, { title: 'The second title' })
    await desk.publish(publisher, id)
    const page = visitor(payload)
    const { status } = await page.ask('POST', '/api/staff/login', {
      email: editor?.email,
      password: STAFF_PASSWORD,
    })
    const restored = await page.ask('POST', `/api/news/versions/${await versionOf(id, 'The first title')}`)
    expect([status, restored.status]).toEqual([200, 200])
    expect(await desk.stages(id)).toEqual({ stored: 'published/published', newest: 'draft/draft' })
    expect((await payload.findByID({ collection: 'news', id, draft: true, locale: 'en' })).title).toBe(
      'The first title',
    )
    expect((await acts(id)).at(-1)).toBe('restore')
  })

  test.each([
    ['an editor', editor],
    ['a publisher', publisher],
  ])('is a draft in the place of what was approved, also when only the Khmer differs: for %s', async (_, who) => {
    const { id } = await desk.draft(editor, { title: 'The same title' })
    const inKhmer = (title: string) =>
      payload.update({ collection: 'news', id, user: editor, draft: true, locale: 'km', data: { title } })
    await inKhmer('ចំណងជើងចាស់')
    const old = await payload.findVersions({ collection: 'news', where: { parent: { equals: id } }, limit: 1 })
    await inKhmer('ចំណងជើងថ្មី')
    await step(editor, id, 'send')
    await step(second, id, 'approve')
    const page = await pageOf(payload, who)
    const { status } = await page.ask('POST', `/api/news/versions/${old.docs[0]?.id}`)
    expect(status).toBe(200)
    expect((await payload.findByID({ collection: 'news', id, draft: true, locale: 'km' })).title).toBe('ចំណងជើងចាស់')
    expect(await desk.stages(id)).toEqual({ stored: 'draft/draft', newest: 'draft/draft' })
    const { rows } = await payload.db.pool.query<{ staff: string }>(
      'SELECT staff::text FROM desk_authors WHERE document = $1',
      [id],
    )
    expect(rows.map(({ staff }) => staff)).toContain(who?.id)
  })

  test('is never public at once', async () => {
    const { id } = await desk.draft(editor, { title: 'The first title' })
    await desk.publish(publisher, id)
    await desk.save(editor, id, { title: 'The second title' })
    await desk.publish(publisher, id)
    const version = await versionOf(id, 'The first title')
    const restoring = payload.restoreVersion({
      collection: 'news',
      id: version,
      overrideAccess: false,
      user: publisher,
    })
    await expect(restoring).rejects.toThrow(/not allowed/)
    expect((await payload.findByID({ collection: 'news', id, locale: 'en' })).title).toBe('The second title')
  })
})

describe('what a form saves by itself', () => {
  test('is one version, however often, beside those that somebody saved on purpose', async () => {
    const page = await pageOf(payload, editor)
    const { id } = await desk.draft(editor, { title: 'On purpose 1' })
    const save = (title: string, more = '') =>
      page.ask('PATCH', `/api/news/${id}?locale=en&draft=true${more}`, { title, _status: 'draft' })
    const byItself = '&saved-by-itself=true'
    for (const title of ['By itself 1', 'By itself 2', 'By itself 3']) await save(title, byItself)
    await save('On purpose 2')
    for (const title of ['By itself 4', 'By itself 5']) await save(title, byItself)
    const where = { parent: { equals: id } }
    const { docs } = await payload.findVersions({
      collection: 'news',
      where,
      locale: 'en',
      sort: 'updatedAt',
      limit: 20,
    })
    expect(docs.map(({ version }) => version.title)).toEqual([
      'On purpose 1',
      'By itself 3',
      'On purpose 2',
      'By itself 5',
    ])
    expect((await payload.findByID({ collection: 'news', id, draft: true, locale: 'en' })).title).toBe('By itself 5')
  })
})
