import { randomUUID } from 'node:crypto'

import { describe, expect, inject, test } from 'vitest'

import { newsPath, pagePath } from '../../collections/vocabulary/paths.ts'
import { staffClient } from '../support/platform/staff-client.ts'
import { query } from '../support/postgres/cluster.ts'

const staff = staffClient('publisher')
const newName = () => `old-${randomUUID().slice(0, 8)}`

async function answerAt(path: string, method = 'GET') {
  const response = await fetch(inject('platform').siteUrl + path, { redirect: 'manual', method })
  await response.body?.cancel()
  return [response.status, response.headers.get('location')]
}

const leads = (address: string, collection: string, id: string, locale: 'en' | 'km') =>
  query(
    inject('platform').databaseUrl,
    `INSERT INTO old_addresses (address, collection, document, locale)
     VALUES ('${address}', '${collection}', '${id}', '${locale}')`,
  )

const write = (collection: 'news' | 'pages', slug: string, status: 'draft' | 'published', more: object = {}) =>
  staff.create(`${collection}?locale=en`, { title: 'A title', slug, readyIn: ['en'], _status: status, ...more })

describe('an address of the former site', () => {
  test.each([
    ['/2019/05/NAME/', '/2019/05/NAME'],
    ['/2019/05/Name/', '/2019/05/NAME'],
    ['/km/NAME', '/km/NAME'],
    ['/en/2019/NAME', '/en/2019/NAME'],
    ['/%E1%9E%90%E1%9F%92%E1%9E%84%E1%9F%83-NAME/', '/ថ្ងៃ-NAME'],
    ['/?p=NUMBER', '?p=NUMBER'],
    ['/?page_id=NUMBER&utm_source=x', '?p=NUMBER'],
  ])('leads to what was imported from there, for good: %s', async (asked, stored) => {
    const name = newName()
    const number = String(parseInt(name.slice(4), 16))
    const fill = (text: string) =>
      text.replace('NAME', name).replace('Name', name.toUpperCase()).replace('NUMBER', number)
    const id = await write('news', name, 'published')
    await leads(fill(stored), 'news', id, 'km')
    expect(await answerAt(fill(asked))).toEqual([301, newsPath('km', name)])
    expect(await answerAt(fill(asked), 'HEAD')).toEqual([301, newsPath('km', name)])
  })

  test('tells nothing of a draft, and leads to it as soon as it is published, wherever that is by then', async () => {
    const [name, renamed] = [newName(), newName()]
    const id = await write('news', name, 'draft')
    for (const address of [`/2019/${name}`, `/km/${name}`]) await leads(address, 'news', id, 'en')
    for (const path of [`/2019/${name}/`, `/km/${name}`]) expect(await answerAt(path)).toEqual([404, null])
    await staff.update('news', `${id}?locale=en`, { slug: renamed, _status: 'published' })
    for (const path of [`/2019/${name}/`, `/km/${name}`])
      expect(await answerAt(path)).toEqual([301, newsPath('en', renamed)])
    await staff.update('news', `${id}?locale=en`, { _status: 'draft' })
    for (const path of [`/2019/${name}/`, `/km/${name}`]) expect(await answerAt(path)).toEqual([404, null])
  })

  test('that was not found before is found once it is known', async () => {
    const name = newName()
    const id = await write('news', name, 'published')
    expect(await answerAt(`/km/${name}`)).toEqual([404, null])
    await leads(`/km/${name}`, 'news', id, 'km')
    await expect.poll(() => answerAt(`/km/${name}`)).toEqual([301, newsPath('km', name)])
  })

  test('is the page’s own where there is one', async () => {
    const [name, other] = [newName(), newName()]
    await write('pages', name, 'published', { visibility: 'public' })
    await leads(`/en/${name}`, 'news', await write('news', other, 'published'), 'en')
    expect(await answerAt(pagePath('en', name))).toEqual([200, null])
  })

  test('of what is for members alone tells a stranger nothing', async () => {
    const name = newName()
    await leads(
      `/${name}`,
      'pages',
      await write('pages', name, 'published', { visibility: 'members', listed: false }),
      'en',
    )
    expect(await answerAt(`/${name}`)).toEqual([404, null])
  })

  test.each(['/wp-login.php', '/2019/05/nothing/', '/?p=', '/?p=99999999999999', '/%E1%9E', '/xmlrpc.php?p=1'])(
    'that nobody has imported is not found, or is the first page: %s',
    async (path) => {
      expect((await answerAt(path))[0]).toBe(path.startsWith('/?') ? 302 : 404)
    },
  )
})
