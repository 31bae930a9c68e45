import { randomUUID } from 'node:crypto'

import pg from 'pg'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { forgetChanges } from '../../cms/jobs/forget-changes.ts'
import { CACHE_CHANNEL } from '../../collections/vocabulary/cache-tags.ts'
import { until } from '../support/ops/processes.ts'
import { livePayload } from '../support/payload/live.ts'
import { query } from '../support/postgres/cluster.ts'

const { payload, databaseUrl } = await livePayload()

let listener: pg.Client
let heard: unknown[] = []

beforeEach(async () => {
  heard = []
  listener = new pg.Client({ connectionString: databaseUrl })
  listener.on('notification', ({ payload: message }) => heard.push(JSON.parse(message ?? 'null')))
  await listener.connect()
  await listener.query(`LISTEN ${CACHE_CHANNEL}`)
})
afterEach(() => listener.end())

/** Until all that was announced before has come: announcements come in the order in which they were made, and this is the last. */
async function allHeard(): Promise<void> {
  const last = randomUUID()
  await query(databaseUrl, 'SELECT pg_notify($1, $2)', [CACHE_CHANNEL, JSON.stringify(last)])
  await until('the last one is heard', () => heard.includes(last))
  heard = heard.filter((each) => each !== last)
}

const createPartner = (slug: string, req?: Awaited<ReturnType<typeof createLocalReq>>) =>
  payload.create({
    collection: 'partners',
    locale: 'en',
    data: { slug, name: 'A partner', role: 'partner', order: 1 },
    ...(req && { req }),
  })

describe('a change', () => {
  test('of a document is announced with the tags of what shows it', async () => {
    const { id } = await createPartner('announced')
    await allHeard()
    expect(heard).toEqual([['partners', `partners:${id}`]])
  })

  test('is announced when it can be seen by everybody, and not before', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const { id } = await createPartner('committed', req)
    await allHeard()
    expect(heard).toEqual([])
    await commitTransaction(req)
    await allHeard()
    expect(heard).toEqual([['partners', `partners:${id}`]])
  })

  test('that is taken back is never announced', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await createPartner('rolled-back', req)
    await killTransaction(req)
    await allHeard()
    expect(heard).toEqual([])
    const { totalDocs } = await payload.count({ collection: 'partners', where: { slug: { equals: 'rolled-back' } } })
    expect(totalDocs).toBe(0)
  })

  test('that removes a document is announced', async () => {
    const { id } = await createPartner('removed')
    await allHeard()
    heard = []
    await payload.delete({ collection: 'partners', id })
    await allHeard()
    expect(heard).toEqual([['partners', `partners:${id}`]])
  })

  test('of a global is announced', async () => {
    await payload.updateGlobal({ slug: 'navigation', locale: 'en', data: { main: [] } })
    await allHeard()
    expect(heard).toEqual([['global:navigation']])
  })
})

describe('what is written and not shown yet', () => {
  const create = (data: { slug: string; _status: 'draft' | 'published'; publishedAt?: string }) =>
    payload.create({ collection: 'news', locale: 'en', data: { title: 'Some news', readyIn: ['en'], ...data } })

  test('is announced when it is published, when it changes, and when it is taken back', async () => {
    const { id } = await create({ slug: 'a-draft', _status: 'draft' })
    const saveDraft = (title: string) => payload.update({ collection: 'news', id, draft: true, data: { title } })
    const publish = (_status: 'draft' | 'published') => payload.update({ collection: 'news', id, data: { _status } })
    await saveDraft('Another title')
    await allHeard()
    expect(heard).toEqual([])

    await publish('published')
    await allHeard()
    expect(heard).toEqual([['news', `news:${id}`]])

    await saveDraft('A title that nobody sees yet')
    await allHeard()
    expect(heard).toHaveLength(1)

    await publish('draft')
    await allHeard()
    expect(heard).toHaveLength(2)
  })

  test('is kept with the date that it waits for', async () => {
    const publishedAt = new Date(Date.now() + 86_400_000)
    const { id } = await create({ slug: 'ahead', _status: 'published', publishedAt: publishedAt.toISOString() })
    const { rows } = await payload.db.pool.query('SELECT due_at FROM cache_changes WHERE $1 = ANY (tags)', [
      `news:${id}`,
    ])
    expect(rows).toEqual([{ due_at: publishedAt }])
  })
})

test('what every site has long heard of is forgotten, what is to come is not', async () => {
  const old = "now() - interval '8 days'"
  await payload.db.pool.query(
    `INSERT INTO cache_changes (tags, made_at, due_at) VALUES
       ('{old}', ${old}, NULL), ('{old-and-due}', ${old}, ${old}), ('{to-come}', ${old}, now() + interval '1 day'),
       ('{yesterday}', now() - interval '1 day', NULL)`,
  )
  await forgetChanges(payload.db.pool)
  const { rows } = await payload.db.pool.query<{ tags: string[] }>(
    `SELECT tags FROM cache_changes WHERE tags && '{old,old-and-due,to-come,yesterday}' ORDER BY id`,
  )
  expect(rows.flatMap(({ tags }) => tags)).toEqual(['to-come', 'yesterday'])
})

describe('everything that pages show', () => {
  const silent = new Set([
    ...['staff', 'members', 'newsletter-subscribers'],
    ...['report-events', 'report-fingerprints', 'report-rules', 'image-releases', 'desk-rules'],
  ])
  const isShown = ({ slug }: { slug: string }) => !silent.has(slug) && !slug.startsWith('payload-')
  const tableOf = (slug: string) => slug.replaceAll('-', '_')

  const triggersOn = async (table: string) => {
    const { rows } = await payload.db.pool.query<{ definition: string }>(
      `SELECT pg_get_triggerdef(oid) AS definition FROM pg_trigger WHERE tgrelid = $1::regclass AND NOT tgisinternal`,
      [table],
    )
    return rows.map(({ definition }) => definition).join('; ')
  }

  const collections = payload.config.collections.filter(isShown).map(({ slug }) => slug)
  test.each(collections)('%s announces its changes and its removals', async (slug) => {
    const triggers = await triggersOn(tableOf(slug))
    expect(triggers).toMatch(/AFTER INSERT OR DELETE OR UPDATE/)
    if (slug !== 'reports') expect(triggers).toContain(`announce_change('${slug}')`)
  })

  const globals = payload.config.globals.filter(isShown).map(({ slug }) => slug)
  test.each(globals)('the global %s announces its changes', async (slug) => {
    expect(await triggersOn(tableOf(slug))).toContain(`announce_change('global:${slug}')`)
  })
})
