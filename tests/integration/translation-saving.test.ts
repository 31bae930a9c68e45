import { randomUUID } from 'node:crypto'

import { createLocalReq, Forbidden, type TypedUser } from 'payload'
import { describe, expect, test } from 'vitest'

import type { SaveRequest } from '../../cms/translation/answers.ts'
import { saveTranslation } from '../../cms/translation/save.ts'
import { openTranslation } from '../../cms/translation/translation.ts'
import { createPerson } from '../support/payload/people.ts'
import { livePayload } from '../support/payload/live.ts'
import { prose } from '../support/translation/prose.ts'

const { payload } = await livePayload()
const [editor, publisher, analyst] = [
  await createPerson(payload, 'editor'),
  await createPerson(payload, 'publisher'),
  await createPerson(payload, 'analyst'),
]

/** A published page of nested rows, with some Khmer in it. */
async function writePage() {
  const page = await payload.create({
    collection: 'pages',
    locale: 'en',
    data: {
      title: 'How it works',
      slug: `how-${randomUUID()}`,
      visibility: 'public',
      readyIn: ['en'],
      _status: 'published',
      blocks: [
        { blockType: 'prose', text: prose('First.') },
        { blockType: 'steps', title: 'Steps', steps: [{ title: 'One' }, { title: 'Two' }] },
      ],
    },
  })
  const [first, steps] = page.blocks ?? []
  if (first?.blockType !== 'prose' || steps?.blockType !== 'steps') throw new Error('The page has no rows.')
  const rows = (steps.steps ?? []).map((step, at) => ({ ...step, title: at === 0 ? 'មួយ' : '' }))
  const blocks = [
    { ...first, text: null },
    { ...steps, title: null, steps: rows },
  ]
  await payload.update({ collection: 'pages', id: page.id, locale: 'km', data: { blocks } })
  const [one, two] = steps.steps ?? []
  const keyOf = (step: { id?: string | null } | undefined) => ['blocks', steps.id, 'steps', step?.id, 'title'].join('.')
  return { id: page.id, one: keyOf(one), two: keyOf(two), prose: ['blocks', first.id, 'text'].join('.') }
}

async function save(user: TypedUser | null, id: string, wish: Partial<SaveRequest>) {
  const req = await createLocalReq({ ...(user && { user }) }, payload)
  const whole: SaveRequest = { into: 'km', fields: [], ready: false, matches: false, seen: {}, ...wish }
  return saveTranslation(req, { collection: 'pages', id, wish: whole })
}

const saved = (id: string, locale: 'en' | 'km', draft = true) =>
  payload.findByID({ collection: 'pages', id, locale, draft, depth: 0 })

const titles = async (id: string, locale: 'en' | 'km', draft = true) => {
  const [, steps] = (await saved(id, locale, draft)).blocks ?? []
  return steps?.blockType === 'steps' ? steps.steps?.map(({ title }) => title ?? '') : []
}

const field = (key: string, before: string | null, after: string) => ({ key, before, after })

describe('a translation that is saved', () => {
  test('changes the one text that was written, in the one language, in a draft', async () => {
    const page = await writePage()
    expect(await save(editor, page.id, { fields: [field(page.two, '', 'ពីរ')] })).toMatchObject({ kind: 'saved' })
    expect(await titles(page.id, 'km')).toEqual(['មួយ', 'ពីរ'])
    expect(await titles(page.id, 'en')).toEqual(['One', 'Two'])
    expect(await titles(page.id, 'km', false)).toEqual(['មួយ', ''])
    expect((await saved(page.id, 'en')).blocks?.[0]).toMatchObject({ text: { root: { children: [{}] } } })
  })

  test('takes over a rich text whole', async () => {
    const page = await writePage()
    await save(editor, page.id, { fields: [{ key: page.prose, before: null, after: prose('ទីមួយ។') }] })
    expect(JSON.stringify((await saved(page.id, 'km')).blocks?.[0])).toContain('ទីមួយ។')
    expect(JSON.stringify((await saved(page.id, 'en')).blocks?.[0])).toContain('First.')
  })

  test('says that it is ready, and what it matches', async () => {
    const page = await writePage()
    const req = await createLocalReq({}, payload)
    const seen = (await openTranslation(req, 'pages', page.id, 'km'))?.translation.seen ?? {}
    const answer = await save(editor, page.id, { ready: true, matches: true, seen })
    expect(answer).toMatchObject({ kind: 'saved', translation: { state: 'ready', isReady: true } })
    expect((await saved(page.id, 'km')).readyIn).toEqual(['en', 'km'])
    expect((await saved(page.id, 'km', false)).readyIn).toEqual(['en'])
  })
})

describe('nothing is saved', () => {
  test('where somebody has written in the same field since it was shown, and it says in which', async () => {
    const page = await writePage()
    const fields = [field(page.one, 'អ្វីផ្សេង', 'ថ្មី'), field(page.two, '', 'ពីរ')]
    expect(await save(editor, page.id, { fields })).toMatchObject({ kind: 'conflict', keys: [page.one] })
    expect(await titles(page.id, 'km')).toEqual(['មួយ', ''])
  })

  test('that says to match a source which is another by now', async () => {
    const page = await writePage()
    const fields = [field(page.two, '', 'ពីរ')]
    const answer = await save(editor, page.id, { fields, matches: true, seen: { title: 'How it worked' } })
    expect(answer.kind).toBe('sourceChanged')
    expect(await titles(page.id, 'km')).toEqual(['មួយ', ''])
  })

  test('while somebody else has the document open in the editor', async () => {
    const page = await writePage()
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'pages', value: page.id },
        user: { relationTo: 'staff', value: String(publisher?.id) },
      },
    })
    expect(await save(editor, page.id, { fields: [field(page.two, '', 'ពីរ')] })).toEqual({ kind: 'locked' })
    expect((await save(publisher, page.id, { fields: [field(page.two, '', 'ពីរ')] })).kind).toBe('saved')
  })

  test('by somebody who may not write, in the source itself, or of what is not there', async () => {
    const page = await writePage()
    await expect(save(analyst, page.id, { fields: [field(page.two, '', 'ពីរ')] })).rejects.toThrow(Forbidden)
    expect(await save(editor, page.id, { into: 'en' })).toEqual({ kind: 'unknown' })
    expect(await save(editor, randomUUID(), {})).toEqual({ kind: 'unknown' })
  })
})
