import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterAll, describe, expect, test } from 'vitest'

import { createFront } from '../../site/server/front.ts'
import type { PageReads } from '../../site/page-reads.ts'
import { Changes } from '../../site/server/page-cache/changes.ts'
import { PageDisk } from '../../site/server/page-cache/disk.ts'
import { listen, type Ask } from '../support/http/exchange.ts'

const PAGE = `<!doctype html><h1>ទំព័រ</h1>${'<p>words</p>'.repeat(100)}`

const folder = mkdtempSync(join(tmpdir(), 'hotline-front-'))
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

interface Asked {
  ask: Ask
  changes: Changes
  /** Addresses and headers of what was made. */
  made: string[]
}

/** A front that keeps pages. The renderer shows all that it was told of a request. */
async function front(headers: Readonly<Record<string, string>> = {}, cdnSeconds?: number): Promise<Asked> {
  const changes = new Changes()
  changes.isHeard = true
  const made: string[] = []
  const { server } = createFront({
    siteUrl: 'https://hotline.example',
    dist: folder,
    uploads: join(folder, 'uploads'),
    async render(request, response, _next, locals) {
      made.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`)
      const { reads } = locals as { reads?: PageReads }
      reads?.declarePublic()
      reads?.dependsOn('news')
      reads?.dependsOnGlobal('home')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(PAGE)
    },
    memberFiles: { folder, askerOf: async () => 'stranger', count: async () => undefined },
    pages: {
      changes,
      disk: new PageDisk(mkdtempSync(join(folder, 'disk-')), 0),
      journal: { horizon: '1', sinceOf: () => undefined },
      memory: 1e6,
      cdnSeconds,
    },
    isReady: async () => true,
    onFault: () => undefined,
  })
  return { ask: await listen(server), changes, made }
}

const OURS = { host: 'hotline.example' }

describe('a page that is kept', () => {
  test('is sent in every encoding, whole, and with the headers of every other', async () => {
    const { ask, made } = await front()
    const decoders = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body }
    for (const [encoding, decode] of Object.entries(decoders)) {
      const { status, headers, body } = await ask('/en/', { headers: { ...OURS, 'accept-encoding': encoding } })
      expect([status, decode(body).toString()]).toEqual([200, PAGE])
      expect(headers).toMatchObject({
        'cache-control': 'public, max-age=0, stale-if-error=86400',
        vary: 'accept-encoding, cookie',
        'content-length': String(body.length),
        'strict-transport-security': 'max-age=63072000; includeSubDomains',
        'x-content-type-options': 'nosniff',
      })
    }
    expect(made).toHaveLength(1)
  })

  test('says whether it was at hand', async () => {
    const { ask, changes } = await front()
    const status = async () => (await ask('/en/', { headers: OURS })).headers['cache-status']
    expect([await status(), await status()]).toEqual(['hotline; fwd=uri-miss; stored', 'hotline; hit'])
    changes.everythingChanged()
    expect(await status()).toBe('hotline; fwd=uri-miss; stored')
  })

  test('that has not changed is not sent again, and has no body for HEAD', async () => {
    const { ask } = await front()
    const { etag = '' } = (await ask('/en/', { headers: OURS })).headers
    const again = await ask('/en/', { headers: { ...OURS, 'if-none-match': etag } })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
    const head = await ask('/en/', { method: 'HEAD', headers: OURS })
    expect([head.status, head.body.length, Number(head.headers['content-length'])]).toEqual([
      200,
      0,
      Buffer.byteLength(PAGE),
    ])
  })

  test('is made from its address alone, whatever a request brings', async () => {
    const { ask, made } = await front()
    const headers = {
      ...OURS,
      cookie: 'a=1',
      'x-forwarded-host': 'evil.example',
      'accept-language': 'km',
      via: '1.1 x',
    }
    await ask('/en/about?utm_source=x', { headers })
    expect(made).toEqual(['GET /en/about {"host":"hotline.example"}'])
  })

  test('is not for whoever is logged in', async () => {
    const { ask, made } = await front()
    await ask('/en/', { headers: OURS })
    const cookie = `__Host-member=${'a'.repeat(43)}`
    expect((await ask('/en/', { headers: { ...OURS, cookie } })).headers['cache-status']).toBeUndefined()
    expect(made).toHaveLength(2)
    expect(made[1]).toContain(cookie)
  })

  test('has a header of its own once, where every answer has it too', async () => {
    const { ask } = await front({ 'cross-origin-resource-policy': 'cross-origin' })
    for (let turn = 0; turn < 2; turn += 1)
      expect((await ask('/en/', { headers: OURS })).headers['cross-origin-resource-policy']).toBe('cross-origin')
  })
})

test('a CDN in front is told how long, and by which tags; nobody else is', async () => {
  const [with10, without] = [await front({}, 10), await front()]
  expect((await with10.ask('/en/', { headers: OURS })).headers).toMatchObject({
    'cache-control': 'public, max-age=0, stale-if-error=86400',
    'cdn-cache-control': 'max-age=10, stale-while-revalidate=10, stale-if-error=86400',
    'cache-tag': 'news,global:home',
    'surrogate-key': 'news global:home',
  })
  expect((await without.ask('/en/', { headers: OURS })).headers).not.toHaveProperty('cache-tag')
})

describe('a site with a name of its own', () => {
  test.each([
    ['hotline.example', 200],
    ['HOTLINE.example:443', 200],
    ['localhost:4321', 200],
    ['127.0.0.1', 200],
    ['10.1.2.3', 421],
    ['evil.example', 421],
    ['hotline.example.evil.example', 421],
  ])('answers to %s with %i', async (host, status) => {
    const { ask } = await front()
    expect((await ask('/en/', { headers: { host } })).status).toBe(status)
  })
})
