import { randomUUID } from 'node:crypto'

import type { PayloadRequest, TypedUser } from 'payload'
import { beforeAll, describe, expect, test } from 'vitest'

import type { WrittenRow } from '../../cms/resource-sheets/answers.ts'
import { checkSheet, readerFor, type CheckedSheet } from '../../cms/resource-sheets/check-sheet.ts'
import { exportFile } from '../../cms/resource-sheets/export-file.ts'
import { writeSheet } from '../../cms/resource-sheets/write-sheet.ts'
import { resources as seededResources } from '../../cms/seed/content/resources/index.ts'
import { topics as seededTopics } from '../../cms/seed/content/topics.ts'
import { seedResources, seedTopics } from '../../cms/seed/kinds/knowledge.ts'
import { createSeeder } from '../../cms/seed/seeder.ts'
import { livePayload } from '../support/payload/live.ts'
import { createPerson } from '../support/payload/people.ts'
import { csvOf } from '../support/sheets/make.ts'

const { payload } = await livePayload()
const [publisher, editor] = [await createPerson(payload, 'publisher'), await createPerson(payload, 'editor')]
const topic = `topic-${randomUUID().slice(0, 8)}`

beforeAll(async () => {
  await payload.create({
    collection: 'topics',
    locale: 'en',
    data: { slug: topic, name: `Name of ${topic}, with comma` },
  })
})

const asUser = (user: TypedUser | null) =>
  ({ user, headers: new Headers() }) as Pick<PayloadRequest, 'user' | 'headers'>
const rightsOf = (user: TypedUser | null) => ({ publishes: user === publisher })
const newSlug = () => `sheet-${randomUUID().slice(0, 13)}`

async function check(bytes: Uint8Array, user = publisher): Promise<CheckedSheet> {
  const checked = await checkSheet(bytes, await readerFor(payload, asUser(user)), rightsOf(user))
  if (checked.kind !== 'checked') throw new Error(`The file cannot be read: ${checked.problem}`)
  return checked
}

/** Imports as the view does, and says what has become of each row. */
async function importRows(bytes: Uint8Array, user = publisher): Promise<WrittenRow[]> {
  const { plans } = await check(bytes, user)
  const written: WrittenRow[] = []
  const reader = await readerFor(payload, asUser(user))
  for await (const event of writeSheet(plans, rightsOf(user), reader)) if (event.kind === 'row') written.push(event)
  return written
}

const kindsIn = ({ plans }: CheckedSheet) => plans.map(({ kind }) => kind)
const problemsIn = ({ plans }: CheckedSheet) =>
  plans.flatMap(({ row, problems }) => problems.map(({ column, problem }) => `${row} ${column} ${problem}`))

const whole = (slug: string, more: Record<string, string> = {}) => ({
  slug,
  title_en: 'A title',
  title_km: 'ចំណងជើង',
  summary_en: 'A summary',
  summary_km: 'សេចក្ដីសង្ខេប',
  description_en: 'First.\n\n- one\n- two\n\n## Then\n\nLast with **bold** and a [link](https://example.org/).',
  description_km: 'កថាខណ្ឌ',
  audiences: 'Professionals; កុមារនិងយុវជន',
  age_from: '១១',
  age_to: '14',
  topics: topic,
  type: 'Lesson plan',
  languages: 'en, Khmer',
  duration_minutes: '60',
  needs: 'Printed paper',
  accessibility_features: 'captions',
  content_advisory: 'none',
  url: 'https://example.org/',
  publisher: 'A publisher',
  year: '២០២៦',
  licence: 'cc-by-4.0',
  review_by: '2028-05-01',
  visibility: 'members',
  listed: 'no',
  ready_in: 'en; km',
  status: 'draft',
  ...more,
})

const stored = async (slug: string, locale: 'en' | 'km' = 'en', draft = true) =>
  (await payload.find({ collection: 'resources', where: { slug: { equals: slug } }, draft, locale, depth: 0 })).docs[0]

describe('a row of a sheet', () => {
  test('becomes a resource with all that it says, in both languages', async () => {
    const slug = newSlug()
    expect(await importRows(csvOf([whole(slug)]))).toMatchObject([{ outcome: 'created', row: 2, slug }])
    expect(await stored(slug)).toMatchObject({
      title: 'A title',
      audiences: ['professionals', 'children'],
      ageFrom: 11,
      ageTo: 14,
      type: 'lesson-plan',
      languages: ['en', 'km'],
      needs: ['printed'],
      year: 2026,
      reviewBy: '2028-05-01T02:00:00.000Z',
      visibility: 'members',
      listed: false,
      readyIn: ['en', 'km'],
      _status: 'draft',
    })
    expect(await stored(slug, 'km')).toMatchObject({ title: 'ចំណងជើង', summary: 'សេចក្ដីសង្ខេប' })
  })

  test('that is imported again changes nothing', async () => {
    const file = csvOf([whole(newSlug()), whole(newSlug(), { status: 'published' })])
    expect((await importRows(file)).map(({ outcome }) => outcome)).toEqual(['created', 'created'])
    expect(kindsIn(await check(file))).toEqual(['unchanged', 'unchanged'])
    expect(await importRows(file)).toEqual([])
  })

  test('leaves alone what its cells do not mention, and empties what they ask to', async () => {
    const slug = newSlug()
    await importRows(csvOf([whole(slug)]))
    const checked = await check(csvOf([{ slug, title_en: 'Another title', summary_en: '', publisher: '-' }]))
    expect(checked.plans).toMatchObject([{ kind: 'changed', changes: ['title_en', 'publisher'] }])
    await importRows(csvOf([{ slug, title_en: 'Another title', summary_en: '', publisher: '-' }]))
    expect(await stored(slug)).toMatchObject({
      title: 'Another title',
      summary: 'A summary',
      publisher: null,
      year: 2026,
    })
    expect(await stored(slug, 'km')).toMatchObject({ title: 'ចំណងជើង' })
  })

  test('names topics by slug or by name, even one with a comma in it', async () => {
    const name = `Name of ${topic}, with comma`
    const slugs = [newSlug(), newSlug()]
    await importRows(
      csvOf([whole(slugs[0] ?? '', { topics: name }), whole(slugs[1] ?? '', { topics: topic.toUpperCase() })]),
    )
    const found = await Promise.all(slugs.map(async (slug) => (await stored(slug))?.topics?.length))
    expect(found).toEqual([1, 1])
  })

  test('gets its slug from the English title where it has none', async () => {
    const title = `Made from ${randomUUID()}`
    await importRows(csvOf([{ title_en: title }]))
    expect((await stored(title.toLowerCase().replaceAll(' ', '-')))?.title).toBe(title)
    expect(kindsIn(await check(csvOf([{ title_en: title }])))).toEqual(['unchanged'])
  })

  test('is written whole or not at all', async () => {
    const slug = newSlug()
    const { pool } = payload.db
    await pool.query(`CREATE FUNCTION refuse_khmer() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW._locale = 'km' THEN RAISE 'no room'; END IF; RETURN NEW; END $$`)
    await pool.query(
      'CREATE TRIGGER refuse_khmer BEFORE INSERT ON resources_locales FOR EACH ROW EXECUTE FUNCTION refuse_khmer()',
    )
    const { error } = payload.logger
    payload.logger.error = () => undefined
    try {
      expect(await importRows(csvOf([whole(slug, { status: 'published' })]))).toMatchObject([{ outcome: 'failed' }])
      expect(await stored(slug)).toBeUndefined()
    } finally {
      payload.logger.error = error
      await pool.query('DROP TRIGGER refuse_khmer ON resources_locales; DROP FUNCTION refuse_khmer()')
    }
  })

  test('is left out when somebody has changed the resource since the check', async () => {
    const slug = newSlug()
    await importRows(csvOf([whole(slug)]))
    const { plans } = await check(csvOf([{ slug, title_en: 'From the sheet' }]))
    const { id = '' } = (await stored(slug)) ?? {}
    await payload.update({ collection: 'resources', id, data: { title: 'By hand' }, draft: true, locale: 'en' })
    const reader = await readerFor(payload, asUser(publisher))
    const outcomes: string[] = []
    for await (const event of writeSheet(plans, { publishes: true }, reader)) {
      if (event.kind === 'row') outcomes.push(event.outcome)
    }
    expect([outcomes, (await stored(slug))?.title]).toEqual([['changedMeanwhile'], 'By hand'])
  })
})

describe('the check', () => {
  test('says everything that is wrong with every row, and writes nothing', async () => {
    const slugs = [newSlug(), newSlug()]
    const checked = await check(
      csvOf([
        {
          ...whole(slugs[0] ?? ''),
          audiences: 'grown-ups',
          age_from: 'ten',
          topics: 'nothing-of-the-kind',
          review_by: '31/12/2028',
        },
        { ...whole(slugs[1] ?? ''), age_from: '18', age_to: '12' },
        { ...whole(slugs[1] ?? ''), licence: '-' },
        { ...whole(''), slug: '', title_en: '' },
      ]),
    )
    expect(kindsIn(checked)).toEqual(['faulty', 'faulty', 'faulty', 'faulty'])
    expect(problemsIn(checked)).toEqual([
      '2 audiences values',
      '2 age_from number',
      '2 topics topics',
      '2 review_by day',
      '3 age_to ages',
      '4 licence neverEmpty',
      '4 slug slugTwice',
      '5 slug slugNeeded',
    ])
    expect(await stored(slugs[0] ?? '')).toBeUndefined()
  })

  test('gives another fingerprint when what would happen is another', async () => {
    const slug = newSlug()
    const file = csvOf([{ slug, title_en: 'First' }])
    const before = await check(file)
    expect((await check(file)).fingerprint).toBe(before.fingerprint)
    await importRows(csvOf([{ slug, title_en: 'Second' }]))
    expect((await check(file)).fingerprint).not.toBe(before.fingerprint)
  })

  test('refuses to publish what is not complete', async () => {
    const file = csvOf([{ slug: newSlug(), title_en: 'Published', ready_in: 'en; km', status: 'published' }])
    expect(problemsIn(await check(file))).toEqual([
      '2 audiences neededToPublish',
      '2 age_from neededToPublish',
      '2 age_to neededToPublish',
      '2 type neededToPublish',
      '2 languages neededToPublish',
      '2 title_km neededToPublish',
    ])
  })

  test('finds what is in the trash', async () => {
    const slug = newSlug()
    await importRows(csvOf([whole(slug)]))
    const { id = '' } = (await stored(slug)) ?? {}
    await payload.update({ collection: 'resources', id, data: { deletedAt: new Date().toISOString() }, draft: true })
    expect(problemsIn(await check(csvOf([whole(slug)])))).toEqual(['2 slug inTrash'])
  })
})

describe('an editor', () => {
  const publicTitle = async (slug: string) => (await stored(slug, 'en', false))?.title

  test('writes drafts, beside what is public', async () => {
    const slug = newSlug()
    await importRows(csvOf([whole(slug, { status: 'published' })]))
    expect(await importRows(csvOf([{ slug, title_en: 'Rewritten' }]), editor)).toMatchObject([{ outcome: 'updated' }])
    expect([await publicTitle(slug), (await stored(slug))?.title]).toEqual(['A title', 'Rewritten'])
    expect(await importRows(csvOf([{ slug, title_en: 'Rewritten' }]), editor)).toEqual([])
  })

  test('cannot publish, whatever the row says', async () => {
    const file = csvOf([whole(newSlug(), { status: 'published' })])
    expect(problemsIn(await check(file, editor))).toEqual(['2 status publishers'])
  })

  test('is stopped by the rules of access where the check is gone round', async () => {
    const slug = newSlug()
    const { plans } = await check(csvOf([whole(slug, { status: 'published' })]))
    const outcomes: string[] = []
    const reader = await readerFor(payload, asUser(editor))
    for await (const event of writeSheet(plans, { publishes: true }, reader)) {
      if (event.kind === 'row') outcomes.push(event.outcome)
    }
    expect([outcomes, await stored(slug)]).toEqual([['forbidden'], undefined])
  })

  test('has drafts published by a publisher who imports the same row with that status', async () => {
    const slug = newSlug()
    await importRows(csvOf([whole(slug)]), editor)
    await importRows(csvOf([{ slug, status: 'published' }]))
    expect(await publicTitle(slug)).toBe('A title')
  })
})

describe('what was exported', () => {
  test.each(['csv', 'xlsx'] as const)('as %s changes nothing when it is imported again', async (format) => {
    const seeder = await createSeeder(payload)
    await seedResources(seeder, seededResources, await seedTopics(seeder, seededTopics), new Map())
    await importRows(csvOf([whole(newSlug(), { title_en: '=1+1', summary_en: '+text', publisher: '@home' })]))
    await payload.create({
      collection: 'resources',
      locale: 'en',
      draft: true,
      data: { slug: newSlug(), title: "'=quoted", publisher: '-' },
    })
    const reader = await readerFor(payload, asUser(publisher))
    const response = await exportFile(reader, {}, format, new Date('2026-01-01T17:00:00Z'))
    // The day is that of Phnom Penh, where it has begun.
    expect(response.headers.get('content-disposition')).toContain(`"resources-2026-01-02.${format}"`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const checked = await check(bytes)
    const surprising = checked.plans.filter(({ kind }) => kind !== 'unchanged')
    expect(surprising.map(({ slug, kind, changes, problems }) => [slug, kind, changes, problems])).toEqual([])
    expect(checked.plans.length).toBeGreaterThan(seededResources.length)
    const text = new TextDecoder().decode(bytes)
    if (format === 'csv')
      expect(/(^|,|")[=+@-]/m.test(text.replace(/"[^"]*"/g, (quoted) => quoted.slice(0, 2)))).toBe(false)
  })
})
