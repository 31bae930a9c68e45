import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { serveStatic, staticRoots } from '../../site/server/static-files.ts'
import { listen, type Ask } from '../support/http/exchange.ts'

const PICTURE = 'a picture of a hundred bytes'.padEnd(100, '.')
const SCRIPT = 'export {}\n'.repeat(100)

let folder = ''
let ask: Ask

function write(path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hotline-static-'))
  write('dist/client/assets/deep/page.abc.js', SCRIPT)
  write('dist/client/assets/deep/page.abc.js.br', brotliCompressSync(SCRIPT))
  write('dist/client/favicon.svg', '<svg/>')
  write('dist/client/.htaccess', 'hidden')
  write('dist/server/entry.mjs', 'secret code')
  write('uploads/media/boat-1a2b.webp', PICTURE)
  write('uploads/media/.hidden.webp', 'hidden')
  write('uploads/media/deep/boat.webp', PICTURE)
  write('uploads/documents/sheet-1a2b.pdf', 'a sheet')
  write('uploads/member-files/members-1a2b.pdf', 'for members')
  write('secrets.json', 'secret')
  const roots = staticRoots(join(folder, 'dist'), join(folder, 'uploads'))
  const server = createServer((request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?')
    void serveStatic(roots, pathname, request, response).then((served) => {
      if (!served) response.writeHead(404).end('not static')
    })
  })
  ask = await listen(server)
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a file', () => {
  test('is served with its type, and for ever when its name changes with its content', async () => {
    const picture = await ask('/media/boat-1a2b.webp')
    expect(picture.status).toBe(200)
    expect(picture.body.toString()).toBe(PICTURE)
    expect(picture.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-length': '100',
      'cache-control': 'public, max-age=31536000, immutable',
    })
    expect((await ask('/media/documents/sheet-1a2b.pdf')).headers['content-type']).toBe('application/pdf')
    expect((await ask('/favicon.svg')).headers['cache-control']).toBe('public, max-age=3600')
  })

  test('is not sent again to somebody who has it', async () => {
    const { etag = '' } = (await ask('/media/boat-1a2b.webp')).headers
    const again = await ask('/media/boat-1a2b.webp', { headers: { 'if-none-match': etag } })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect(again.headers.etag).toBe(etag)
    const other = await ask('/media/boat-1a2b.webp', { headers: { 'if-none-match': '"other"' } })
    expect(other.status).toBe(200)
  })

  test('has headers and no body for HEAD', async () => {
    const head = await ask('/media/boat-1a2b.webp', { method: 'HEAD' })
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '100', 0])
  })

  test.each(['POST', 'PUT', 'DELETE'])('is nothing to %s', async (method) => {
    expect((await ask('/media/boat-1a2b.webp', { method })).status).toBe(404)
  })

  test('that was compressed at build goes out compressed, with an etag of its own', async () => {
    const path = '/assets/deep/page.abc.js'
    const plain = await ask(path)
    const compressed = await ask(path, { headers: { 'accept-encoding': 'gzip, br' } })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(compressed.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(compressed.body).toString()).toBe(SCRIPT)
    expect(compressed.headers.etag).not.toBe(plain.headers.etag)
    expect(compressed.headers.vary).toBe('accept-encoding')
  })

  test('goes out plain to somebody who refuses what it was compressed with', async () => {
    const answer = await ask('/assets/deep/page.abc.js', { headers: { 'accept-encoding': 'gzip, br;q=0' } })
    expect(answer.headers['content-encoding']).toBeUndefined()
    expect(answer.body.toString()).toBe(SCRIPT)
  })
})

describe('a part of a file', () => {
  test.each([
    ['bytes=0-9', 'bytes 0-9/100', 10],
    ['bytes=90-', 'bytes 90-99/100', 10],
    ['bytes=-10', 'bytes 90-99/100', 10],
    ['bytes=-1000', 'bytes 0-99/100', 100],
    ['bytes=50-1000', 'bytes 50-99/100', 50],
  ])('%s is %s', async (range, contentRange, length) => {
    const part = await ask('/media/boat-1a2b.webp', { headers: { range } })
    expect([part.status, part.headers['content-range'], part.body.length]).toEqual([206, contentRange, length])
    expect(part.headers['content-length']).toBe(String(length))
  })

  test.each(['bytes=100-', 'bytes=200-300', 'bytes=-0', 'bytes=9-0'])('%s is none that it has', async (range) => {
    const part = await ask('/media/boat-1a2b.webp', { headers: { range } })
    expect([part.status, part.headers['content-range']]).toEqual([416, 'bytes */100'])
    expect(part.headers['cache-control']).toBe('no-store')
  })

  test.each(['bytes=0-9,20-29', 'bytes=a-b', 'bytes=-', 'pages=1-2'])(
    '%s is not understood, and the whole is sent',
    async (range) => {
      const answer = await ask('/media/boat-1a2b.webp', { headers: { range } })
      expect([answer.status, answer.body.length]).toEqual([200, 100])
    },
  )
})

describe('what is no file of the site', () => {
  test.each([
    '/media/../secrets.json',
    '/media/../../secrets.json',
    '/media/%2e%2e/%2e%2e/secrets.json',
    '/media/..%2f..%2fsecrets.json',
    '/media/%2e%2e%2fmember-files%2fmembers-1a2b.pdf',
    '/media/../member-files/members-1a2b.pdf',
    '/media/..\\member-files\\members-1a2b.pdf',
    '/media/%5c..%5cmember-files%5cmembers-1a2b.pdf',
    '/media/member-files/members-1a2b.pdf',
    '/media/documents/../../member-files/members-1a2b.pdf',
    '/media/documents/%2e%2e/media/boat-1a2b.webp',
    '/assets/../../server/entry.mjs',
    '/assets/%2e%2e/%2e%2e/server/entry.mjs',
    '/assets/deep/../../favicon.svg',
    '/assets//etc/passwd.txt',
    '/server/entry.mjs',
    '/.htaccess',
    '/media/.hidden.webp',
    '/media/deep/boat.webp',
    '/media/boat-1a2b.webp%00.png',
    '/media/%',
    '/media/',
    '/media',
    '/assets/deep',
    '/assets/deep/',
    '/assets/deep/page.abc.js.br',
    '/media/page',
    '/',
  ])('%s is not served', async (path) => {
    const answer = await ask(path)
    expect([answer.status, answer.body.toString()]).toEqual([404, 'not static'])
  })

  test.each(['page.html', 'script.js', 'style.css'])(
    'what a browser would run is not served from among the uploads: %s',
    async (name) => {
      write(`uploads/media/${name}`, 'alert(1)')
      write(`uploads/documents/${name}`, 'alert(1)')
      for (const path of [`/media/${name}`, `/media/documents/${name}`]) {
        expect((await ask(path)).headers['content-type'], path).toBeUndefined()
      }
    },
  )
})
