import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { memberFilePath } from '../../collections/vocabulary/paths.ts'
import { createMemberFiles, type Asker } from '../../site/server/member-files.ts'
import { listen, type Ask } from '../support/http/exchange.ts'

const ID = '0199a0b0-1111-7222-8333-444455556666'
const STORED = 'first-response-0a1b2c3d4e5f.pdf'
const TITLE = 'ការឆ្លើយតបដំបូង: «ជំហាន»/១ *'
const PATH = memberFilePath(ID, STORED)
const CONTENT = '%PDF-1.4 of a hundred bytes'.padEnd(100, '.')

let folder = ''
let counted: string[] = []
let ask: Ask

/** A member is whoever says so here; the real check is tested with the whole platform. */
async function askerOf(cookies: string | undefined): Promise<Asker> {
  if (cookies === 'unagreed') return 'unagreed'
  if (cookies !== 'member') return 'stranger'
  return { mayOpen: async (id) => (id === ID ? { id, filename: STORED, title: TITLE } : undefined) }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hotline-member-files-'))
  mkdirSync(join(folder, 'member-files'))
  writeFileSync(join(folder, 'member-files', STORED), CONTENT)
  counted = []
  const count = async (id: string) => void counted.push(id)
  const serve = createMemberFiles({ folder: join(folder, 'member-files'), askerOf, count })
  const server = createServer((request, response) => {
    void serve((request.url ?? '/').split('?')[0] ?? '/', request, response).then((served) => {
      if (!served) response.writeHead(404).end('not here')
    })
  })
  ask = await listen(server)
})
afterEach(() => rmSync(folder, { recursive: true }))

const asMember = (headers: Record<string, string> = {}, method = 'GET', path = PATH) =>
  ask(path, { method, headers: { cookie: 'member', ...headers } })

describe('a members’ file', () => {
  test('goes to a member whole, under its own title, and is kept by nobody on the way', async () => {
    const { status, headers, body } = await asMember()
    expect(status).toBe(200)
    expect(body.toString()).toBe(CONTENT)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': '100',
      'cache-control': 'private, no-store',
      'accept-ranges': 'bytes',
      vary: 'cookie',
    })
    expect(headers['content-security-policy']).toContain('sandbox')
  })

  test('has a name in Khmer, without what no system takes, and one in ASCII beside it (RFC 8187)', async () => {
    const { headers } = await asMember()
    const [, ascii, khmer = ''] =
      /^attachment; filename="([\x20-\x7e]+)"; filename\*=UTF-8''([A-Za-z0-9%._~-]+)$/.exec(
        headers['content-disposition'] ?? '',
      ) ?? []
    expect(ascii).toBe(STORED)
    expect(decodeURIComponent(khmer)).toBe('ការឆ្លើយតបដំបូង «ជំហាន» ១.pdf')
  })

  test.each([
    ['bytes=0-9', 206, 'bytes 0-9/100', 10],
    ['bytes=90-', 206, 'bytes 90-99/100', 10],
    ['bytes=-10', 206, 'bytes 90-99/100', 10],
    ['bytes=0-9,20-29', 200, undefined, 100],
    ['bytes=100-', 416, 'bytes */100', 0],
  ])('is taken in parts: %s', async (range, status, contentRange, length) => {
    const answer = await asMember({ range })
    expect([answer.status, answer.headers['content-range'], answer.body.length]).toEqual([status, contentRange, length])
  })

  test('is sent whole to whoever holds a part of what it was before', async () => {
    const { etag = '' } = (await asMember()).headers
    expect((await asMember({ range: 'bytes=50-', 'if-range': etag })).status).toBe(206)
    expect((await asMember({ range: 'bytes=50-', 'if-range': '"another"' })).status).toBe(200)
    expect((await asMember({ 'if-none-match': etag })).status).toBe(304)
  })

  test('is counted once for each download: not when only asked about, and not for each of its parts', async () => {
    await asMember({}, 'HEAD')
    await asMember({ range: 'bytes=50-' })
    await asMember({ range: 'bytes=500-' })
    expect(counted).toEqual([])
    await asMember()
    await asMember({ range: 'bytes=0-49' })
    expect(counted).toEqual([ID, ID])
  })

  test('is still found under a name that it had before', async () => {
    const { status, headers } = await asMember({}, 'GET', memberFilePath(ID, 'old-name.pdf'))
    expect([status, headers.location, headers['cache-control']]).toEqual([301, PATH, 'private, no-store'])
  })

  test.each(['/files/', '/files/x', `/files/${ID}`, `/files/${ID}/`, `/files/${ID}/%ff`, `/files/${ID}/a/b`])(
    'is not behind %s',
    async (path) => {
      expect((await asMember({}, 'GET', path)).status).toBe(404)
    },
  )
})

describe('whoever may not have it', () => {
  const ANOTHER = memberFilePath('0199a0b0-9999-7222-8333-444455556666', 'none.pdf')
  const VISIT = { 'sec-fetch-mode': 'navigate', 'accept-language': 'km' }

  test('is led to the log-in and back, in the language of the browser, and learns nothing of what there is', async () => {
    for (const path of [PATH, ANOTHER]) {
      const { status, headers, body } = await ask(path, { headers: VISIT })
      expect([status, headers.location, body.length]).toEqual([
        303,
        `/km/members/login?next=${encodeURIComponent(path)}`,
        0,
      ])
      expect(headers['cache-control']).toBe('private, no-store')
    }
  })

  test('is refused where a program asks, for one file as for another', async () => {
    const answers = await Promise.all([PATH, ANOTHER].map((path) => ask(path, { headers: { accept: '*/*' } })))
    expect(answers.map(({ status }) => status)).toEqual([403, 403])
    expect(answers[0]?.body).toEqual(answers[1]?.body)
  })

  test('is asked to agree to the terms first, when that is all that is missing', async () => {
    const { status, headers } = await ask(PATH, { headers: { ...VISIT, cookie: 'unagreed' } })
    expect([status, headers.location]).toEqual([303, `/km/members/terms?next=${encodeURIComponent(PATH)}`])
  })
})
