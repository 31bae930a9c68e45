import { setTimeout as pause } from 'node:timers/promises'

import pg from 'pg'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { CACHE_CHANNEL } from '../../collections/vocabulary/cache-tags.ts'
import { livePayload } from '../support/payload/live.ts'

const { payload, databaseUrl } = await livePayload()

/** Milliseconds in which a notification of this machine has long arrived. */
const LONG_ENOUGH = 500

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
    await pause(LONG_ENOUGH)
    expect(heard).toEqual([['partners', `partners:${id}`]])
  })

  test('is announced when it can be seen by everybody, and not before', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const { id } = await createPartner('committed', req)
    await pause(LONG_ENOUGH)
    expect(heard).toEqual([])
    await commitTransaction(req)
    await pause(LONG_ENOUGH)
    expect(heard).toEqual([['partners', `partners:${id}`]])
  })

  test('that is taken back is never announced', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await createPartner('rolled-back', req)
    await killTransaction(req)
    await pause(LONG_ENOUGH)
    expect(heard).toEqual([])
    const { totalDocs } = await payload.count({ collection: 'partners', where: { slug: { equals: 'rolled-back' } } })
    expect(totalDocs).toBe(0)
  })

  test('that removes a document is announced', async () => {
    const { id } = await createPartner('removed')
    await pause(LONG_ENOUGH)
    heard = []
    await payload.delete({ collection: 'partners', id })
    await pause(LONG_ENOUGH)
    expect(heard).toEqual([['partners', `partners:${id}`]])
  })

  test('of a global is announced', async () => {
    await payload.updateGlobal({ slug: 'navigation', locale: 'en', data: { main: [] } })
    await pause(LONG_ENOUGH)
    expect(heard).toEqual([['global:navigation']])
  })
})

describe('everything that pages show', () => {
  const silent = new Set([
    ...['staff', 'members', 'newsletter-subscribers'],
    ...['reports', 'report-events', 'report-fingerprints', 'report-rules'],
  ])
  const shown = payload.config.collections.filter(({ slug }) => !silent.has(slug) && !slug.startsWith('payload-'))

  test.each(shown.map((collection) => [collection.slug, collection.hooks] as const))(
    '%s announces its changes and its removals',
    (_slug, { afterChange, afterDelete }) => {
      const names = [...(afterChange ?? []), ...(afterDelete ?? [])].map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining(['documentChanged', 'documentDeleted']))
    },
  )

  const globals = payload.config.globals.filter(({ slug }) => !silent.has(slug))
  test.each(globals.map((global) => [global.slug, global.hooks] as const))(
    'the global %s announces its changes',
    (_slug, hooks) => {
      expect((hooks?.afterChange ?? []).map(({ name }) => name)).toContain('globalChanged')
    },
  )
})
