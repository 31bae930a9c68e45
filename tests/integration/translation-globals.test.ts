import { createLocalReq, flattenAllFields, type TypedUser } from 'payload'
import { describe, expect, test } from 'vitest'

import { readTasks } from '../../cms/tasks/read-tasks.ts'
import { boardFilterSchema, idOfGlobal, readBoard } from '../../cms/translation/board.ts'
import { isTranslatedGlobal, type TranslatedGlobal } from '../../cms/translation/kinds.ts'
import { rebuildTranslations } from '../../cms/translation/rebuild.ts'
import { saveTranslation } from '../../cms/translation/save.ts'
import { openTranslation } from '../../cms/translation/translation.ts'
import { REPORT_TEXTS } from '../../collections/vocabulary/report-words.ts'
import { createPerson } from '../support/payload/people.ts'
import { livePayload } from '../support/payload/live.ts'

const { payload } = await livePayload()
const [editor, publisher] = [await createPerson(payload, 'editor'), await createPerson(payload, 'publisher')]

const board = async (kind: TranslatedGlobal) =>
  (await readBoard(payload.db.pool, boardFilterSchema.parse({ kind }))).rows
const states = async (kind: TranslatedGlobal) => {
  const [row] = await board(kind)
  return [row?.cells.en?.state, row?.cells.km?.state]
}
const request = (user: TypedUser | null) => createLocalReq({ ...(user && { user }) }, payload)

async function open(kind: TranslatedGlobal) {
  const id = (await idOfGlobal(payload.db.pool, kind)) ?? ''
  const found = await openTranslation(await request(publisher), kind, id, 'km')
  if (found === undefined) throw new Error(`${kind} is not there.`)
  return { id, ...found.translation }
}

const alert = (locale: 'en' | 'km', title: string) =>
  payload.updateGlobal({ slug: 'site-alert', locale, data: { title, text: null } })

test('every text that readers see of what there is once is on the board of translations', () => {
  const localised = payload.config.globals.filter(({ fields }) =>
    JSON.stringify(flattenAllFields({ fields })).includes('"localized":true'),
  )
  expect(localised.map(({ slug }) => slug).filter((slug) => !isTranslatedGlobal(slug))).toEqual([])
})

describe('what there is once', () => {
  test('is on the board by its own name, and off it once it says nothing', async () => {
    await alert('km', '')
    await alert('en', 'The line is down')
    expect(await states('site-alert')).toEqual(['ready', 'missing'])
    expect((await board('site-alert'))[0]?.cells.en?.title).toBe('Alert on all pages')
    await alert('km', 'ខ្សែទូរសព្ទដាច់')
    expect(await states('site-alert')).toEqual(['ready', 'ready'])
    await alert('en', '')
    await alert('km', '')
    expect(await board('site-alert')).toEqual([])
  })

  test('is outdated when its source changes, and then somebody’s task', async () => {
    await alert('en', 'The line is down')
    await alert('km', 'ខ្សែទូរសព្ទដាច់')
    await alert('en', 'The line is down until noon')
    expect(await states('site-alert')).toEqual(['ready', 'outdated'])
    const asked = { person: String(editor?.id), role: 'editor', limit: 50 } as const
    const { tasks } = await readTasks(payload.db.pool, asked)
    expect(tasks.filter(({ source }) => source === 'site-alert').map(({ kind }) => kind)).toEqual([
      'translation-outdated',
    ])
    const { difference } = (await open('site-alert')).fields[0] ?? {}
    expect(difference).toContainEqual({ kind: 'new', text: ' until noon' })
  })

  test('is translated beside its source by those who may change it, and by nobody else', async () => {
    await payload.updateGlobal({
      slug: 'navigation',
      locale: 'en',
      data: { main: [{ label: 'About us', href: '/about', children: [{ label: 'History', href: '/history' }] }] },
    })
    const { id, fields, seen, saysReady } = await open('navigation')
    expect([fields.map(({ source }) => source), saysReady]).toEqual([['About us', 'History'], false])
    const written = ['អំពីយើង', 'ប្រវត្តិ']
    const wish = {
      into: 'km' as const,
      fields: fields.map(({ key, target }, at) => ({ key, before: target, after: written[at] ?? '' })),
      ready: true,
      matches: true,
      seen,
    }
    const save = async (user: TypedUser | null) =>
      saveTranslation(await request(user), { collection: 'navigation', id, wish })
    await expect(save(editor)).rejects.toThrow('not allowed')
    expect(await save(publisher)).toMatchObject({ kind: 'saved', translation: { state: 'ready', isDraft: false } })
    const inKhmer = await payload.findGlobal({ slug: 'navigation', locale: 'km' })
    const inEnglish = await payload.findGlobal({ slug: 'navigation', locale: 'en' })
    expect(inKhmer.main?.[0]).toMatchObject({ label: 'អំពីយើង', children: [{ label: 'ប្រវត្តិ', href: '/history' }] })
    expect(inEnglish.main?.[0]).toMatchObject({ label: 'About us', children: [{ label: 'History' }] })
    expect((await save(publisher)).kind).toBe('saved')
  })

  test('says the words that it came with where nobody has written others', async () => {
    const say = (intro: string) =>
      payload.updateGlobal({ slug: 'report-texts', locale: 'en', data: { texts: { intro } } })
    await say('Tell us what you saw.')
    expect(await states('report-texts')).toEqual(['ready', 'ready'])
    const field = async () => (await open('report-texts')).fields.find(({ key }) => key === 'texts.intro')
    expect((await field())?.target).toBe(REPORT_TEXTS.intro.km)
    await say('Tell us what you saw, and where.')
    expect(await states('report-texts')).toEqual(['ready', 'outdated'])
  })

  test('is found again by those who work everything out anew', async () => {
    await alert('en', 'The line is down')
    await payload.db.pool.query(`DELETE FROM translation_states WHERE collection = 'site-alert'`)
    await rebuildTranslations(payload)
    expect(await board('site-alert')).toHaveLength(1)
  })
})
