import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

import { beforeAll, describe, expect, test } from 'vitest'

import { checkLinks } from '../../cms/link-checks/check-links.ts'
import { knownLinks } from '../../cms/link-checks/known-links.ts'
import { readTasks } from '../../cms/tasks/read-tasks.ts'
import { rich } from '../support/newsletter/rich-text.ts'
import { livePayload } from '../support/payload/live.ts'

const { payload } = await livePayload()
const { pool } = payload.db

/** A site of somebody else's, as far as the checker knows. */
const asked: string[] = []
const answers: Record<string, [status: number, location?: string]> = {
  '/there': [200],
  '/en/page-of-ours': [200],
  '/gone': [404],
  '/moved': [301, '/there'],
  '/circle': [302, '/circle'],
  '/inwards': [302, 'http://127.0.0.1:1/secret'],
  '/refuses': [403],
}
function answer({ method, url = '', headers }: IncomingMessage): [number, string?] {
  asked.push(`${method} ${url} ${headers['user-agent']}`)
  // It does not understand HEAD.
  if (url === '/only-get') return [method === 'HEAD' ? 405 : 200]
  return answers[url] ?? [404]
}
const server = createServer((request, response) => {
  const [status, location] = answer(request)
  response.writeHead(status, location === undefined ? {} : { location }).end()
})
let host = ''
const at = (path: string) => `http://${host}${path}`

const check = () => checkLinks({ pool, siteUrl: at('').replace(/\/$/, ''), mayAlsoAsk: host })
const statusOf = async (href: string) => {
  const { rows } = await pool.query<{ status: string; problem: string | null }>(
    'SELECT status, problem FROM link_checks WHERE href = $1',
    [href],
  )
  return rows[0]
}
const makeDue = () => pool.query('UPDATE link_checks SET next_at = now()')

const write = (hrefs: readonly string[], data: object = {}) =>
  payload.create({
    collection: 'news',
    locale: 'en',
    data: {
      title: 'Links',
      slug: `links-${randomUUID().slice(0, 8)}`,
      readyIn: ['en'],
      body: rich.document(rich.paragraph(...hrefs.map((href) => rich.link('there', href)))),
      _status: 'published',
      ...data,
    },
  })

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return () => new Promise<void>((resolve) => void server.close(() => resolve()))
})

describe('links of what is written are followed', () => {
  let id = ''
  beforeAll(async () => {
    const paths = ['/there', '/gone', '/moved', '/circle', '/inwards', '/refuses', '/only-get']
    id = (await write([...paths.map(at), '/page-of-ours', '/lost', 'mailto:somebody@example.org'])).id
    await check()
  }, 180_000)

  test.each([
    ['/there', 'alive'],
    ['/moved', 'alive'],
    ['/only-get', 'alive'],
    ['/gone', 'broken'],
    ['/circle', 'broken'],
    ['/refuses', 'unsure'],
  ])('%s is %s', async (path, status) => {
    expect((await statusOf(at(path)))?.status).toBe(status)
  })

  test('into no network that is not public, not even when a site outside sends us there', async () => {
    expect(await statusOf(at('/inwards'))).toEqual({ status: 'broken', problem: 'not-allowed' })
  })

  test('of the site itself too, and no addresses of e-mail', async () => {
    expect([await statusOf('/page-of-ours'), await statusOf('/lost')]).toMatchObject([
      { status: 'alive' },
      { status: 'broken' },
    ])
    expect(await statusOf('mailto:somebody@example.org')).toBeUndefined()
  })

  test('by somebody who says who it is', () => {
    expect(asked.every((line) => line.includes('HotlineLinkCheck/1.0'))).toBe(true)
  })

  test('and not again before their time', async () => {
    const before = asked.length
    await check()
    expect(asked.length).toBe(before)
  })

  test('the gate is told what is known', async () => {
    const { leads } = await knownLinks(pool, [at('/there'), at('/gone'), at('/refuses'), 'https://example.org/new'])
    expect(
      [at('/there'), at('/gone'), at('/refuses'), 'https://example.org/new'].map((href) => leads(href, 'en')),
    ).toEqual(['somewhere', 'nowhere', 'unknown', 'unknown'])
  })

  test('broken ones are tasks, until the link is mended', async () => {
    const tasks = async () =>
      // Other tests write broken links, too: more than one page of tasks.
      (await readTasks(pool, { person: randomUUID(), role: 'editor', kind: 'broken-link', limit: 10_000 })).tasks
        .filter(({ document }) => document === id)
        .map(({ detail }) => detail)
    expect((await tasks()).toSorted()).toEqual([at('/circle'), at('/gone'), at('/inwards'), '/lost'].toSorted())
    await payload.update({
      collection: 'news',
      id,
      locale: 'en',
      data: { body: rich.document(rich.paragraph(rich.link('there', at('/there')))) },
    })
    expect(await tasks()).toEqual([])
    await check()
    expect(await statusOf(at('/gone'))).toBeUndefined()
  })
})

test('a useful link says when it was last seen alive', async () => {
  const link = await payload.create({
    collection: 'useful-links',
    locale: 'en',
    data: { name: 'A friend', url: at('/there'), group: 'industry', order: 1 },
  })
  await makeDue()
  await check()
  const seen = await payload.findByID({ collection: 'useful-links', id: link.id })
  expect(Date.now() - Date.parse(seen.lastSeenAliveAt ?? '1970')).toBeLessThan(60_000)
})

test('who is cut off from the net holds nothing against anybody', async () => {
  const hrefs = ['one', 'two', 'three'].map((name) => `https://${name}-${randomUUID().slice(0, 8)}.test/`)
  await write(hrefs)
  const { offline } = await check()
  expect(offline).toBe(true)
  expect(await statusOf(hrefs[0] ?? '')).toMatchObject({ status: 'unknown' })
})
