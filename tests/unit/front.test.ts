import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import type { RenderHandler } from '../../site/server/answer-pages.ts'
import { createFront, type FrontOptions } from '../../site/server/front.ts'
import { createLine } from '../../site/server/line.ts'
import { listen, type Ask } from '../support/http/exchange.ts'

const PAGE = `<!doctype html><h1>ទំព័រ</h1>${'<p>words</p>'.repeat(100)}`
const FAULT = '<!doctype html><h1>Something went wrong · មានបញ្ហា</h1>'

/** Writes a page as Astro does: in pieces, headers first. */
const renderPage: RenderHandler = async (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.write(PAGE.slice(0, 100))
  response.write(Buffer.from(PAGE.slice(100)))
  response.end()
}

let folder = ''
let faults: unknown[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotline-front-'))
  faults = []
  mkdirSync(join(folder, 'client'))
  writeFileSync(join(folder, 'client/fault.html'), FAULT)
})
afterEach(() => rmSync(folder, { recursive: true }))

function front(render: RenderHandler = renderPage, more: Partial<FrontOptions> = {}): Promise<Ask> {
  return listen(
    createFront({
      siteUrl: 'http://localhost:4321',
      dist: folder,
      uploads: join(folder, 'uploads'),
      render,
      memberFiles: { folder, askerOf: async () => 'stranger', count: async () => undefined },
      isReady: async () => true,
      onFault: (fault) => faults.push(fault),
      ...more,
    }).server,
  )
}

describe('a form', () => {
  const FORM = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1' }
  const post = (ask: Ask, headers: Record<string, string>) => ask('/en/report', { method: 'POST', headers, body: 'a' })

  test.each([
    ['a page of ours', { 'sec-fetch-site': 'same-origin', origin: 'null' }, 200],
    ['a browser that hides where it comes from', { origin: 'null' }, 200],
    ['a program', {}, 200],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a sister of ours', { 'sec-fetch-site': 'same-site' }, 403],
    ['another site in an old browser', { origin: 'https://elsewhere.example' }, 403],
    ['somebody with too much', { 'content-length': '2000001' }, 413],
    ['somebody with JSON', { 'content-type': 'application/json' }, 415],
  ] as const)('of %s is taken, or refused for what it is', async (_whose, headers, status) => {
    expect((await post(await front(), { ...FORM, ...headers })).status).toBe(status)
  })

  test('of one visitor leaves places to the others', () => {
    const line = createLine({ places: 5, placesOfOne: 3 })
    const leave = [line.enter('a'), line.enter('a'), line.enter('a')]
    expect(line.enter('a')).toBeUndefined()
    expect(line.enter('b')).toBeTypeOf('function')
    expect(line.enter('c')).toBeTypeOf('function')
    expect(line.enter('d')).toBeUndefined()
    leave[0]?.()
    expect(line.enter('d')).toBeTypeOf('function')
  })

  test('of one machine leaves places to the others, however many networks it has', () => {
    const line = createLine({ places: 5, placesOfOne: 3 })
    for (const network of ['1', '2', '3']) expect(line.enter(`machine.${network}`)).toBeTypeOf('function')
    expect(line.enter('machine.4')).toBeUndefined()
    expect(line.enter('another.1')).toBeTypeOf('function')
  })
})

describe('a page', () => {
  test('that has been taken is over for its renderer, which then lets go of the connection', async () => {
    let over = 0
    const answer = await (
      await front(async (request, response) => {
        response.once('finish', () => (over += 1))
        await renderPage(request, response)
      })
    )('/en/')
    expect([answer.status, over]).toEqual([200, 1])
  })

  test('goes out whole, with its length, and never stale', async () => {
    const answer = await (await front())('/en/')
    expect(answer.status).toBe(200)
    expect(answer.body.toString()).toBe(PAGE)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(Buffer.byteLength(PAGE)),
      'cache-control': 'no-cache',
      vary: 'accept-encoding, cookie',
    })
  })

  test('is compressed as the visitor likes it', async () => {
    const ask = await front()
    const br = await ask('/en/', { headers: { 'accept-encoding': 'gzip, br' } })
    const gzip = await ask('/en/', { headers: { 'accept-encoding': 'gzip' } })
    expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
    expect(brotliDecompressSync(br.body).toString()).toBe(PAGE)
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE)
  })

  test('that has not changed is not sent again', async () => {
    const ask = await front()
    const { etag = '' } = (await ask('/en/')).headers
    const again = await ask('/en/', { headers: { 'if-none-match': etag } })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  test('has headers and no body for HEAD', async () => {
    const head = await (await front())('/en/', { method: 'HEAD' })
    expect([head.status, head.body.length]).toEqual([200, 0])
  })

  test('may lead elsewhere or be missing, as the renderer says', async () => {
    const moved = await front(async (_request, response) => {
      response.writeHead(302, { location: '/en/' }).end()
    })
    expect(await moved('/')).toMatchObject({ status: 302, headers: { location: '/en/' } })
    const missing = await front(async (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html' }).end('missing')
    })
    expect((await missing('/en/nothing')).status).toBe(404)
  })

  test('sets the cookies that the renderer sets, each of them', async () => {
    const ask = await front(async (_request, response) => {
      response.setHeader('set-cookie', ['a=1', 'b=2'])
      response.writeHead(200, { 'content-type': 'text/html' }).end('page')
    })
    expect((await ask('/en/')).headers['set-cookie']).toEqual(['a=1', 'b=2'])
  })
})

describe('a fault of ours', () => {
  test.each([
    [
      'an error that is thrown',
      async () => {
        throw new Error('the database is away')
      },
    ],
    [
      'a page that breaks off in the middle',
      async (_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' })
        response.write(PAGE.slice(0, 100))
        response.destroy()
      },
    ],
    [
      'an answer of 500',
      async (_request, response) => {
        response.writeHead(500, { 'content-type': 'text/html' }).end('Error: at pool.connect (/srv/secret/path.js)')
      },
    ],
  ] satisfies [string, RenderHandler][])(
    'shows the fault page, not half a page nor its cause: %s',
    async (_what, render) => {
      const answer = await (await front(render))('/en/')
      expect(answer.status).toBe(500)
      expect(answer.body.toString()).toBe(FAULT)
      expect(answer.headers['cache-control']).toBe('no-store')
      expect(answer.headers['content-encoding']).toBeUndefined()
    },
  )

  test('is told to whoever reads the log', async () => {
    const error = new Error('the database is away')
    const ask = await front(async () => {
      throw error
    })
    await ask('/en/')
    expect(faults).toEqual([error])
  })

  test('has words even when the fault page itself is missing', async () => {
    rmSync(join(folder, 'client/fault.html'))
    const ask = await front(async () => {
      throw new Error('again')
    })
    const answer = await ask('/en/')
    expect([answer.status, answer.body.length > 20]).toEqual([500, true])
  })
})

describe('the front', () => {
  test('gives every answer its protection, whatever it is', async () => {
    const ask = await front(undefined, { siteUrl: 'https://hotline.example' })
    for (const path of ['/en/', '/healthz', '/nothing.png', '/_image?href=/x']) {
      expect((await ask(path)).headers, path).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/) as string,
        'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/) as string,
      })
    }
  })

  test('allows nothing inline and nothing of other hosts', async () => {
    const policy = String((await (await front())('/en/')).headers['content-security-policy'])
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:/)
  })

  test('promises https only where the site is https', async () => {
    expect((await (await front())('/en/')).headers['strict-transport-security']).toBeUndefined()
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    const answer = await (await front())('/en/', { method })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD, POST'])
  })

  test('leads from an address with two slashes to the one that was meant, with all that was asked for', async () => {
    const { status, headers } = await (await front())('/en//resources?topic=privacy&q=//')
    expect([status, headers.location]).toEqual([301, '/en/resources?topic=privacy&q=//'])
  })

  test.each(['//evil.example/en/', 'http://evil.example/en/', '*'])('refuses an address like %s', async (path) => {
    expect((await (await front())(path)).status).toBe(400)
  })

  test.each(['/_image?href=/media/x.png', '/_server-islands/x'])(
    'has no %s, which Astro would answer',
    async (path) => {
      expect((await (await front())(path)).status).toBe(404)
    },
  )

  test('tells that the process lives, and whether it is ready', async () => {
    const ask = await front(undefined, { isReady: async () => false })
    expect([(await ask('/healthz')).status, (await ask('/readyz')).status]).toEqual([200, 503])
    // By whatever name it is asked: a neighbour has no other for this machine.
    const named = await front(undefined, { siteUrl: 'https://hotline.example' })
    const answers = ['/healthz', '/readyz', '/en/'].map((path) => named(path, { headers: { host: 'site:4321' } }))
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 421])
  })
})
