import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import { describe, expect, inject, test } from 'vitest'

import { pagePath } from '../../collections/vocabulary/paths.ts'
import { sendRaw } from '../support/http/raw.ts'

const { host, port } = new URL(inject('platform').siteUrl)

const table = await readFile(new URL('hostile-http.txt', import.meta.url), 'utf8')
const CASES = table
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '))
  .map(([status = '', name = '', ...request]): [number, string, string] => [Number(status), name, request.join(' | ')])

const ESCAPES: Readonly<Record<string, string>> = { r: '\r', n: '\n', t: '\t', '0': '\0', '\\': '\\' }

/** The bytes that a line of the table stands for. */
function bytesOf(request: string): Buffer {
  const filled = request
    .replaceAll('HOST', host)
    .replaceAll('LONG', 'a'.repeat(20_000))
    .replace(/\\(?:x([0-9a-f]{2})|(.))/g, (_all, byte: string | undefined, sign: string) =>
      byte === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(parseInt(byte, 16)),
    )
  return Buffer.from(/\r\n\r\n|^(?:\x16|EHLO)/.test(filled) ? filled : `${filled}\r\n\r\n`, 'latin1')
}

const shown = (status: number) => String(status).padStart(3, '0')

describe('whoever does not speak HTTP as browsers do', () => {
  test('is told of in more than a hundred lines', () => {
    expect(CASES.length).toBeGreaterThan(100)
  })

  test.each(CASES)('is answered %i: %s', async (status, _name, request) => {
    const answer = await sendRaw(Number(port), bytesOf(request))
    expect(shown(answer.status)).toBe(shown(status))
    if (status === 0) return
    expect(answer.repeated).toEqual([])
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    // Nothing of another host, of a file's place, or of the program itself.
    expect(answer.text).not.toMatch(/evil\.example|gopher|node_modules|<script>|Error:/)
    expect(answer.headers.get('location') ?? '').not.toMatch(/evil/)
  })

  test('leaves the site as it was', async () => {
    const response = await fetch(inject('platform').siteUrl + pagePath('en', 'about'))
    expect(response.status).toBe(200)
    expect(await response.text()).not.toMatch(/evil|gopher|utm_/)
  })
})

test('who sends letter by letter is let go, and keeps nobody else from being answered', async () => {
  const opened = performance.now()
  const slow = Array.from({ length: 200 }, () => connect(Number(port), '127.0.0.1'))
  let open = slow.length
  const closed = slow.map(
    (socket) =>
      new Promise<void>((resolve) => {
        socket
          .on('error', () => undefined)
          .on('close', () => {
            open -= 1
            resolve()
          })
      }),
  )
  const drip = setInterval(() => slow.forEach((socket) => socket.writable && socket.write('X-A: a\r\n')), 1000)
  for (const socket of slow) socket.resume().write(`GET /en/about HTTP/1.1\r\nHost: ${host}\r\n`)
  await pause(1000)
  expect((await fetch(inject('platform').siteUrl + pagePath('en', 'about'))).status).toBe(200)
  // Answered while they still sent, and not only once they were gone.
  expect(open).toBe(slow.length)
  await Promise.all(closed)
  clearInterval(drip)
  // They are let go after ten seconds; a minute is what a busy machine may add.
  expect(performance.now() - opened).toBeLessThan(70_000)
})
